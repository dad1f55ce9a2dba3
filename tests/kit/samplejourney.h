// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/journeymap.h"

namespace hearken {

/// "New broadband customer" of an invented provider, as it would be computed: four stages, eight touchpoints, eleven
/// lanes, cards, a gap, a rise and two real drops.
JourneyMap sampleJourneyMap();
/// A made map of about so many cells: ten lanes, stages of five touchpoints, words of different length.
JourneyMap wideJourneyMap(int cells);

} // namespace hearken
