// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/finder/things.h"

#include <QAction>
#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace hearken {

/// "Go to or do anything": every command of the menus and everything of the project that has a name, found by any part of
/// its words.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);
    /// Opens under `below` with the commands of these menus.
    void open(const QList<QAction *> &menus, const QWidget *below);
    /// What the project has, when it is known.
    void setThings(const QList<NamedThing> &things);
    /// What was found for the words that are typed now.
    void setFound(const QList<NamedThing> &found);

Q_SIGNALS:
    void typed(const QString &words);
    void thingChosen(const hearken::Link &link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void collect(const QList<QAction *> &actions, const QString &path);
    void find();
    void addThings(const QList<NamedThing> &things, const QStringList &parts);
    static NamedThing searchFor(const QString &words);
    void addNothing();
    void run();

    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    QStandardItemModel *m_model = nullptr;
    QList<QPointer<QAction>> m_actions;
    QList<NamedThing> m_things;
    QList<NamedThing> m_found;
};

} // namespace hearken
