// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/verdictsentence.h"

namespace hearken {

/// A measure's movement and where it took place.
struct ToldMovement
{
    Movement movement;
    MovedPlace place;
};

/// "One real drop: Technician visit CSAT, in Coast and Lakes. One real rise: Easy to deal with. The other 3 show no
/// signal."
QString todayVerdict(const QList<ToldMovement> &told);

} // namespace hearken
