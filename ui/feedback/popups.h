// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/panels.h"

#include <QFrame>

class QCompleter;
class QLineEdit;

namespace hearken {

class FlowLayout;

/// Asks for a name where it is needed: Enter takes it, Esc leaves. Deletes itself.
class NamePopup : public QFrame
{
    Q_OBJECT
public:
    NamePopup(const QString &title, const QString &name, const QString &verb, QWidget *parent);
    /// Its left top corner, in global pixels; kept on the screen.
    void openAt(const QPoint &where);

Q_SIGNALS:
    void accepted(const QString &name);

private:
    void accept();
    QLineEdit *m_name = nullptr;
};

/// Tags for what is selected: names parted by commas, completed from those that there are; the most used can be
/// switched with the mouse. The field begins with the tags that all of the selection have: who takes one out takes it
/// off. Deletes itself.
class TagPopup : public QFrame
{
    Q_OBJECT
public:
    /// `known` by use, most first; `count` responses are selected.
    TagPopup(const QStringList &known, const QStringList &common, qint64 count, QWidget *parent);
    void openAt(const QPoint &where);

    /// What stands in a field, each name once.
    static QStringList namesIn(const QString &text);

Q_SIGNALS:
    void accepted(const QStringList &names);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void accept();
    void toggle(const QString &name, bool on);
    void showChips();
    QLineEdit *m_names = nullptr;
    QCompleter *m_completer = nullptr;
    QList<FilterChip *> m_chips;
};

} // namespace hearken
