// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/today.h"

namespace hearken {

/// What the moments of truth of these journeys are counted from.
Columns::Needs momentNeeds(const JourneySet &journeys, const Facts &facts);
/// Moments of truth whose measure really moved against the period before: with the guard and the test of all other
/// movements, corrected for all moments that could be told. A touchpoint is told once, where it moved most.
Result<QList<TodayLine>> movedMoments(const TodayGround &ground);

} // namespace hearken
