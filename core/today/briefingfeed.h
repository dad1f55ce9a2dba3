// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/today.h"

namespace hearken {

/// Outlines whose newest issue is looked at again; more would make the page wait.
inline constexpr qsizetype issuedLooked = 3;

/// Outlines that have been issued, the newest issue first.
Result<QList<Outline>> issuedOutlines(Session &session);
/// Briefings that were issued and whose numbers are others today: feedback came in later, or was taken out.
Result<QList<TodayLine>> changedBriefings(const TodayGround &ground);

} // namespace hearken
