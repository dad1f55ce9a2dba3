// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/interval.h"
#include "core/metrics/metric.h"

namespace hearken {

/// The answers behind a metric, as the tests of interval.h want them.
NpsCounts npsCounts(const Tally &tally);
/// 6–7, 4–5 and 1–3 of a scale 1–7: the index form of CES is counted like an NPS.
NpsCounts effortCounts(const Tally &tally);
Share share(const Tally &tally);
Moments moments(const Tally &tally);

/// The difference of one metric between two groups of answers, a − b, with the test that fits its kind.
Difference difference(const Metric &metric, const Tally &a, const Tally &b);

enum class Direction { Down, None, Up };

/// Is the difference to the period before real? Two-sided at 5 %.
struct Change
{
    Difference difference;
    Direction real = Direction::None; ///< of the value; Down is not bad where low is good
};
Change change(const Metric &metric, const Tally &now, const Tally &before);

} // namespace hearken
