// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/mapmaking.h"

namespace hearken {

/// The journey with its live KPI alone, its stages unfolded: nothing else is counted.
Journey measuredOnly(Journey journey);
JourneyView onlyMeasures(JourneyView view); ///< the same of how it is looked at

/// A journey in one line, as a figure for dashboards and briefings: its stages, and how each touchpoint stands. One pass
/// over the columns, see `filledMap`; a journey without touchpoints has a strip without stops.
Result<Figure> stripFigure(const Journey &journey, const JourneyGround &ground, const Columns &columns,
    const JourneyView &view, const Progress &progress = {});

/// What Columns must hold for it.
Columns::Needs stripNeeds(const Journey &journey, const JourneyGround &ground, const JourneyView &view);

} // namespace hearken
