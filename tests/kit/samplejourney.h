// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/journeymap.h"

namespace hearken {

/// "New broadband customer" of an invented provider, as it would be computed: four stages, eight touchpoints, eleven
/// lanes, cards, a gap, a rise and two real drops.
JourneyMap sampleJourneyMap();
/// A made map of about so many cells: ten lanes, stages of five touchpoints, words of different length.
JourneyMap wideJourneyMap(int cells);

/// Which lane of the map is of this kind; −1 when none is.
int laneOf(const JourneyMap &map, LaneKind kind);

/// The cells of the first lane of this kind; none when there is no such lane.
template <class Cell>
QList<Cell> cellsOf(const JourneyMap &map, LaneKind kind)
{
    const int lane = laneOf(map, kind);
    return lane < 0 ? QList<Cell>() : std::get<QList<Cell>>(map.lanes.at(lane).content);
}

} // namespace hearken
