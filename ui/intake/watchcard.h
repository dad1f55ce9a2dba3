// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/panels.h"
#include "ui/kit/workbench.h"

namespace hearken {

class FolderWatch;

/// The folder from which files come in by themselves, and those of its files that need a person.
class WatchCard : public Card
{
    Q_OBJECT
public:
    explicit WatchCard(Workbench &workbench, QWidget *parent = nullptr);

Q_SIGNALS:
    void filesChosen(const QStringList &paths);

private:
    void refresh();
    void choose();
    QWidget *leftRow(const QString &path, const QString &why);

    Workbench &m_workbench;
    FolderWatch *m_watch = nullptr;
    QLabel *m_words = nullptr;
    ElidedLabel *m_folder = nullptr;
    QVBoxLayout *m_left = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_end = nullptr;
};

} // namespace hearken
