// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dashboard/board.h"
#include "core/programme/facts.h"
#include "core/programme/metricvalue.h"

namespace hearken {

/// What a table tile counts, and which of it must not be told (core/metrics/guard.h); empty: nothing is hidden.
struct TileCells
{
    const Tallies &counted; ///< by the tile's dimensions
    const std::vector<bool> &hidden; ///< by cell

    bool hides(qsizetype cell) const { return !hidden.empty() && hidden[size_t(cell)]; }
};

/// `cells` are counted by the tile's two dimensions. Rows with the widest gap to their goal first, columns with the most
/// answers first; what is not known of a response has no row. Totals sum the shown cells only: they tell nothing
/// that the cells do not.
Figure heatFigure(const Tile &tile, const Facts &facts, const Asked &asked, const Slice &slice, const Period &period,
    const TileCells &cells);

/// `cells` are counted by the tile's one dimension.
Figure rankingFigure(const Tile &tile, const Facts &facts, const Asked &asked, const Slice &slice, const Period &period,
    const TileCells &cells);

inline constexpr qsizetype heatColumns = 8; ///< more do not fit a card
inline constexpr qsizetype heatRows = 1000; ///< more are not read but searched for; past 40 the table scrolls
inline constexpr qsizetype rankingRows = 20;

} // namespace hearken
