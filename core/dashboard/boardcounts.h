// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dashboard/tilefigure.h"
#include "core/metrics/daycounts.h"

namespace hearken {

/// The days that a board is about, with open ends closed by the first and last day of feedback.
struct BoardDays
{
    Period now; ///< the slice's period
    Period before; ///< open: compared with nothing
    Period window; ///< of the trends: ends with `now`, holds all that is counted by day

    /// Of `grain` steps so many that a trend has `trendPoints` of them, or the whole of `now` when that is longer.
    Period trend(Grain grain) const;
    /// The days of a tile: the board's, or its own up to the same end, compared with as many before them.
    BoardDays of(const Tile &tile) const;
};
BoardDays boardDays(const Columns &columns, const View &view, const QList<Tile> &tiles);

/// Everything that the tiles of a board are made from.
struct BoardCounts
{
    BoardDays days;
    QMap<QString, DayCounts> byDay; ///< by dayKey of the tile
    QList<Tallies> cells; ///< by tile; of heat tables and comparisons, in the period
    std::vector<std::vector<bool>> hidden; ///< by tile and cell, one for a value: what would tell of a small group
    QStringList problems; ///< by tile; why something could not be counted
    qint64 responses = 0;
    qint64 responsesBefore = 0;
};

/// What counts by day are kept under: the metric and the question that was chosen for it; empty: all responses.
QString dayKey(const Tile &tile);

/// The slice that a tile of this metric stands on: the view's, narrowed to the metric's touchpoint.
Slice sliceOf(const Metric &metric, const Slice &slice);

/// What a tile of responses counts: all of them, whatever they were asked.
Asked countedResponses();

Result<BoardCounts> boardCounts(
    const Board &board, const Facts &facts, const Columns &columns, const View &view, const Progress &progress);

} // namespace hearken
