// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/controlchart.h"
#include "core/metrics/tally.h"

namespace hearken {

/// Counts of one metric by day: what value, change, weeks and distribution are summed up from.
struct DayCounts
{
    QDate first;
    std::vector<Tally> days;

    Tally sum(const Period &period) const;
    /// Periods of a control chart over `period`, without holes. `last` is the last day with feedback.
    QList<ChartPeriod> periods(const Period &period, Grain grain, QDate last, QDate today) const;
};

/// Counts whose one cut, or last of several, is "day"; `part` is the cell's place in the cuts before it.
DayCounts dayCounts(const Tallies &counted, qsizetype part = 0);

} // namespace hearken
