// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/briefing.h"
#include "core/dashboard/tilefigure.h"

namespace hearken {

/// One KPI for each tile that has a figure; nothing without any.
std::optional<BriefingBlock> measuresBlock(const OutlineBlock &wished, const QList<FilledTile> &tiles);
/// Trend, comparison, heat table or distribution. Without a figure, or with none of its numbers, the block says why: "No
/// answers from 1 May to 7 May 2026.", never a guess and never an empty frame.
BriefingBlock figureBlock(const OutlineBlock &wished, const FilledTile &tile, const Period &period);
/// The person's own words; nothing while there are none.
std::optional<BriefingBlock> noteBlock(const OutlineBlock &wished);

} // namespace hearken
