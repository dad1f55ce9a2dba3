// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace hearken {

/// "Go to or do anything": every command of the menus, found by any part of its words.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);
    /// Opens under `below` with the commands of these menus.
    void open(const QList<QAction *> &menus, const QWidget *below);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void collect(const QList<QAction *> &actions, const QString &path);
    void find(const QString &words);
    void run();

    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    QStandardItemModel *m_model = nullptr;
    QList<QPointer<QAction>> m_actions;
};

} // namespace hearken
