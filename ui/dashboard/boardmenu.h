// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dashboard/board.h"
#include "ui/kit/button.h"

namespace hearken {

/// "Service quality ▾": the dashboards of the project, and what can be done with the one that is shown.
class BoardMenu : public MenuButton
{
    Q_OBJECT
public:
    explicit BoardMenu(QWidget *parent = nullptr);

    /// `starters` can be taken for a new dashboard. Ready-made boards that nobody has stored yet have a null key.
    void setBoards(const QList<Board> &boards, const QList<Board> &starters, const QString &current, bool canWrite);
    const QList<Board> &boards() const { return m_boards; }

Q_SIGNALS:
    void chosen(const hearken::Board &board);
    void newAsked(const hearken::Board &board); ///< a blank one or a copy of a starter; its name is free
    void copyAsked();
    void renameAsked();
    void shiftAsked(int by); ///< up or down in the list
    void removeAsked();
    void presentAsked();
    void saveAsked();

private:
    QString freeName(const QString &name) const;

    QList<Board> m_boards;
};

} // namespace hearken
