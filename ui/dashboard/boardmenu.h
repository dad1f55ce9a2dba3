// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dashboard/board.h"
#include "core/dashboard/facts.h"

#include <QPushButton>

class QMenu;

namespace hearken {

/// "Service quality ▾": the boards of the project and the starters, and what can be done with a board.
class BoardMenu : public QPushButton
{
    Q_OBJECT
public:
    explicit BoardMenu(QWidget *parent = nullptr);

    void setBoards(const QList<Board> &boards, const QString &current, bool canWrite);
    const QList<Board> &boards() const { return m_boards; }

Q_SIGNALS:
    void chosen(const hearken::Board &board);
    void copyAsked();
    void renameAsked(const QString &name);
    void removeAsked();

private:
    void askName(const QString &current);

    QMenu *m_menu = nullptr;
    QList<Board> m_boards;
};

/// Kinds of cards with the measures and dimensions that this project can fill them with.
QMenu *makeTileMenu(const Facts &facts, const QStringList &dimensions, QWidget *parent,
    const std::function<void(const Tile &)> &chosen);

} // namespace hearken
