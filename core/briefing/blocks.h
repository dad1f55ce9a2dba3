// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/briefing.h"
#include "core/dashboard/tilefigure.h"

namespace hearken {

/// One KPI for each tile that has a figure; nothing without any.
std::optional<BriefingBlock> measuresBlock(const OutlineBlock &wished, const QList<FilledTile> &tiles);
/// Trend, comparison, heat table or distribution. Without a figure the block says why: "too few answers", never a guess.
BriefingBlock figureBlock(const OutlineBlock &wished, const FilledTile &tile);
/// The person's own words; nothing while there are none.
std::optional<BriefingBlock> noteBlock(const OutlineBlock &wished);

} // namespace hearken
