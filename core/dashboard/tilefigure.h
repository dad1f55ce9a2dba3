// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dashboard/board.h"
#include "core/figure/figure.h"
#include "core/journey/journeys.h"
#include "core/programme/facts.h"

namespace hearken {

/// What a board is looked at with.
struct View
{
    Slice slice;
    Period before; ///< what the slice's period is compared with; open: with nothing
    std::shared_ptr<const std::vector<qint64>> ids; ///< matches of the slice's words, sorted; null without words
};

/// A tile, filled. Comments and notes have no figure.
struct FilledTile
{
    std::optional<Figure> figure;
    QString problem; ///< why there is no figure, as a sentence
    Slice slice; ///< the answers it stands on: the view's, with the metric's touchpoint
    std::optional<double> goal; ///< of the metric on this slice
    QStringList wordings{}; ///< of the questions it rests on
};

struct FilledBoard
{
    QList<FilledTile> tiles; ///< as the board's
    qint64 responses = 0; ///< in the period
    qint64 responsesBefore = 0;
};

/// What Columns must hold for a board. `journeys` are those of journey tiles.
Columns::Needs boardNeeds(const Board &board, const Facts &facts, const Slice &slice, const JourneySet &journeys = {});

/// Fills all tiles from as few passes over the columns as they allow, on all cores: one pass by day for each metric
/// (value, before, weeks, verdict, distribution), one for each table, comparison and journey. Ends with Cancelled when asked to.
Result<FilledBoard> fillBoard(const Board &board, const Facts &facts, const Columns &columns, const View &view,
    const Progress &progress = {}, const JourneySet &journeys = {});

/// Trends start this many weeks, months … before the end of the period, or with the period when that is longer.
inline constexpr int trendPoints = 26;

} // namespace hearken
