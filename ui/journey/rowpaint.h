// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QAbstractItemView>
#include <QStyledItemDelegate>

namespace hearken {

// What the delegates of journeys' lists and tables have in common.

/// Ground of a row: the selection with its bar where the row begins, a hairline under it.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);

/// Two lines in the middle of a cell, each elided: what is read first, and what belongs to it.
struct TwoLines
{
    QString first;
    QString second;
    TextRole firstRole = TextRole::Strong;
    Token firstColor = Token::Ink;
    Token secondColor = Token::Ink3;
    int indent = 0; ///< of the first line, where a sign stands before it
};
void paintTwoLines(QPainter &painter, const QRect &rect, const TwoLines &lines);
int twoLinesHeight(); ///< of a row that holds them

} // namespace hearken
