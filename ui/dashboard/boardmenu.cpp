// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/boardmenu.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

BoardMenu::BoardMenu(QWidget *parent)
    : MenuButton(tr("Dashboard"), parent)
{
}

QString BoardMenu::freeName(const QString &name) const
{
    const auto taken = [this](const QString &wanted) {
        return std::any_of(
            m_boards.cbegin(), m_boards.cend(), [&wanted](const Board &board) { return board.name == wanted; });
    };
    QString free = name;
    for (int number = 2; taken(free); ++number)
        free = tr("%1 %2").arg(name).arg(number);
    return free;
}

void BoardMenu::setBoards(
    const QList<Board> &boards, const QList<Board> &starters, const QString &current, bool canWrite)
{
    m_boards = boards;
    setName(current);
    clearMenu();
    auto *one = new QActionGroup(menu());
    qsizetype at = -1;
    for (qsizetype i = 0; i < boards.size(); ++i) {
        const Board &board = boards.at(i);
        QAction *action = menu()->addAction(withAmpersands(board.name), this, [this, board] { Q_EMIT chosen(board); });
        one->addAction(action);
        action->setCheckable(true);
        action->setChecked(board.name == current);
        at = board.name == current ? i : at;
    }
    menu()->addSeparator();
    QMenu *fresh = menu()->addMenu(tr("New dashboard"));
    const auto offer = [this, fresh](const QString &words, const Board &board) {
        fresh->addAction(words, this, [this, board] {
            Board made = board;
            made.id = {};
            made.name = freeName(board.name);
            Q_EMIT newAsked(made);
        });
    };
    Board blank;
    blank.name = tr("New dashboard");
    offer(tr("Blank"), blank);
    for (const Board &starter : starters)
        offer(tr("Like “%1”").arg(starter.name), starter);
    QAction *copy = menu()->addAction(tr("Duplicate"), this, &BoardMenu::copyAsked);
    QAction *rename = menu()->addAction(tr("Rename"), this, &BoardMenu::renameAsked);
    QAction *up = menu()->addAction(tr("Move up in this list"), this, [this] { Q_EMIT shiftAsked(-1); });
    QAction *down = menu()->addAction(tr("Move down in this list"), this, [this] { Q_EMIT shiftAsked(1); });
    QAction *remove = menu()->addAction(tr("Remove"), this, &BoardMenu::removeAsked);
    menu()->addSeparator();
    QAction *present = menu()->addAction(tr("Present"), this, &BoardMenu::presentAsked);
    present->setShortcut(Qt::Key_F11);
    present->setShortcutContext(Qt::WidgetShortcut); // told here, answered by the page
    QAction *save = menu()->addAction(tr("Save as PDF, picture or table…"), this, &BoardMenu::saveAsked);
    fresh->setEnabled(canWrite);
    for (QAction *action : {copy, rename})
        action->setEnabled(canWrite && at >= 0);
    const bool stored = at >= 0 && !boards.at(at).id.isNull();
    remove->setEnabled(canWrite && stored);
    up->setEnabled(canWrite && at > 0);
    down->setEnabled(canWrite && at >= 0 && at + 1 < boards.size());
    for (QAction *action : {present, save})
        action->setEnabled(at >= 0 && !boards.at(at).tiles.isEmpty());
}

} // namespace hearken
