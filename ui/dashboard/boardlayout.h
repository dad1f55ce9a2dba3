// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dashboard/board.h"
#include "core/figure/figure.h"

#include <QRect>

namespace hearken {

/// How high a tile would like to be, and how high it must be, in device-independent pixels.
struct TileRoom
{
    int wanted = 0;
    int least = 0;
    int most = 0; ///< more would only be empty
};

/// `text` is the height of the tile's words where it has no figure; `width` that of the card.
TileRoom roomOf(const Tile &tile, const Figure *figure, int width, double scale);

/// Where the cards of a board stand.
struct BoardPlan
{
    QList<QRect> tiles; ///< as the board's
    int height = 0;
};

inline constexpr int boardGap = 10; ///< between cards
/// Under this width cards that are not KPIs stand under each other.
inline constexpr int stackedUnder = 760;

/// Rows follow each other downwards, cards of a row share its width by theirs. In a narrow board cards stand under each
/// other, and KPIs break into several lines. What is a little too high for `available` gives way, what is too low grows;
/// 0: as high as the content is.
BoardPlan planBoard(const Board &board, const QList<const Figure *> &figures, int width, int available, double scale);

/// Where a tile would go when it is dropped at `at`, and the bar that shows it.
struct DropTarget
{
    TilePlace place;
    QRect bar;
};
DropTarget dropTarget(const Board &board, const BoardPlan &plan, QPoint at, int width);

} // namespace hearken
