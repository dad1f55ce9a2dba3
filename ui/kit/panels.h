// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/job/progress.h"
#include "ui/kit/controls.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QProgressBar>

class QLayout;
class QTimer;
class QVBoxLayout;

namespace hearken {

QFrame *makeFrame(
    const QString &part, QWidget *parent = nullptr); ///< a frame of the style sheet: "card", "line", "footer" …
QFrame *makeLine(QWidget *parent = nullptr);
/// A row of a page that holds one widget: as wide as the page without its margins.
QLayout *pageRow(QWidget *widget);
/// An icon as a picture, in the colour of its token.
QLabel *makeIconLabel(const QString &name, Token token, int size, QWidget *parent = nullptr);

/// A titled panel: title, a meta line beside it, what stands at its right end, and the body.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setMeta(const QString &meta);
    /// To the right of the title.
    void addAside(QWidget *widget);
    QVBoxLayout *body() const { return m_body; }

private:
    QLabel *m_title = nullptr;
    ElidedLabel *m_meta = nullptr;
    QHBoxLayout *m_head = nullptr;
    QVBoxLayout *m_body = nullptr;
};

/// Says in bold what happened, and beside it what to do; the buttons are the caller's. Hidden while it says nothing.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);
    void say(const QString &what, const QString &more = {});
    /// Shows an Error; Cancelled shows nothing.
    void say(const Error &error);
    QPushButton *addAction(const QString &words);
    void clear(); ///< hides, and removes the actions

private:
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_more = nullptr;
    QHBoxLayout *m_row = nullptr;
    QList<QPushButton *> m_actions;
};

/// What a place is for and what to do first, where there is nothing yet.
class EmptyState : public QFrame
{
    Q_OBJECT
public:
    EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent = nullptr);
    QPushButton *addAction(const QString &words, const QString &iconName, ButtonKind kind = ButtonKind::Secondary);
    void setWords(const QString &title, const QString &text);

private:
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QHBoxLayout *m_actions = nullptr;
};

/// What runs, how far, how long still, Cancel.
class ProgressRow : public QFrame
{
    Q_OBJECT
public:
    explicit ProgressRow(const QString &what, QWidget *parent = nullptr);
    void setWhat(const QString &what);
    /// Reads the progress ten times a second while visible.
    void follow(const Progress &progress);

Q_SIGNALS:
    void cancelled();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    QLabel *m_what = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_left = nullptr;
    Progress m_progress;
    QElapsedTimer m_since;
    QTimer *m_timer = nullptr;
};

/// What was done, with Undo; goes after eight seconds unless it has the focus or the pointer.
class Toast : public QFrame
{
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);
    void say(const QString &sentence, const QString &action = {}, const QString &keys = {});

Q_SIGNALS:
    void activated();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    QLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
    QTimer *m_timer = nullptr;
};

/// Shows and edits the selection at the right of a page, 300–440 wide; Esc asks to close it.
class SidePanel : public QFrame
{
    Q_OBJECT
public:
    explicit SidePanel(const QString &name, QWidget *parent = nullptr);
    void setTitle(const QString &over, const QString &title);
    void addHeadAction(QWidget *widget); ///< beside the title, before the button that closes
    void addUnderTitle(QWidget *widget);
    QVBoxLayout *body() const { return m_body; }
    QHBoxLayout *footer() const { return m_footer; }
    void setFooterVisible(bool visible);
    QSize sizeHint() const override;

Q_SIGNALS:
    void closeAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_over = nullptr;
    QLabel *m_title = nullptr;
    QVBoxLayout *m_words = nullptr; ///< over the title, the title, and what is under it
    QHBoxLayout *m_head = nullptr;
    QVBoxLayout *m_body = nullptr;
    QFrame *m_foot = nullptr;
    QHBoxLayout *m_footer = nullptr;
};

/// Title, one meta line, and at most three buttons. Where there is no room, the meta line is cut and the buttons show
/// their icons alone, the last one, which is the main one, at last.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setMeta(const QString &meta);
    void addAction(QWidget *widget);
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    void fit();
    ElidedLabel *m_title = nullptr;
    ElidedLabel *m_meta = nullptr;
    QHBoxLayout *m_actions = nullptr;
};

} // namespace hearken
