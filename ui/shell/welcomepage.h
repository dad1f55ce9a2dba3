// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/panels.h"
#include "ui/shell/recent.h"

#include <QWidget>

class QBoxLayout;
class QListView;
class QStandardItemModel;

namespace hearken {

/// What one sees before a project is open: the projects of late, how to start, where to drop files.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(Preferences &preferences, QWidget *parent = nullptr);

    /// Reads the list again.
    void refresh();
    void say(const Error &error);
    Banner *banner() const { return m_banner; }
    /// Shows how far the sample project is; an invalid one hides the row.
    void followSample(const Progress &progress);
    void endSample();
    /// Shows how far the opening of a project is, in place of the list's foot; Esc or Cancel stops it.
    void followOpening(const QString &place, const Progress &progress);
    void endOpening();

Q_SIGNALS:
    void openingCancelled();
    void newAsked();
    void openAsked();
    void projectChosen(const QString &place);
    void sampleAsked();
    void sampleCancelled();
    void filesChosen(const QStringList &paths);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeProjects();
    QWidget *makeStart();
    QWidget *makeSide();
    QWidget *makeSample();
    QWidget *makeGoodToKnow();
    void activate(const QModelIndex &index);
    void locate(const QString &place);

    Preferences &m_preferences;
    Banner *m_banner = nullptr;
    QListView *m_list = nullptr;
    QStandardItemModel *m_model = nullptr;
    QWidget *m_empty = nullptr;
    QPushButton *m_sample = nullptr;
    ProgressRow *m_sampleProgress = nullptr;
    ProgressRow *m_opening = nullptr;
    QWidget *m_body = nullptr;
    QBoxLayout *m_halves = nullptr; ///< beside or under each other
};

} // namespace hearken
