// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/daycounts.h"

#include <algorithm>

namespace hearken {

DayCounts dayCounts(const Tallies &counted, qsizetype part)
{
    DayCounts counts;
    const Cut &cut = counted.cuts.constLast();
    if (cut.starts.isEmpty())
        return counts;
    // Days without feedback may be left out of the cut; here they are empty days.
    counts.first = cut.starts.constFirst();
    counts.days.resize(size_t(counts.first.daysTo(cut.starts.constLast()) + 1));
    for (qsizetype i = 0; i < cut.parts(); ++i)
        counts.days[size_t(counts.first.daysTo(cut.starts.at(i)))] += counted.cells[size_t(part * cut.parts() + i)];
    return counts;
}

Tally DayCounts::sum(const Period &period) const
{
    Tally total;
    if (!first.isValid())
        return total;
    const qint64 all = qint64(days.size());
    const qint64 from = period.from.isValid() ? std::clamp(first.daysTo(period.from), qint64(0), all) : 0;
    const qint64 to = period.to.isValid() ? std::clamp(first.daysTo(period.to), qint64(0), all) : all;
    for (qint64 day = from; day < to; ++day)
        total += days[size_t(day)];
    return total;
}

QList<ChartPeriod> DayCounts::periods(const Period &period, Grain grain, QDate last, QDate today) const
{
    QList<ChartPeriod> list;
    if (!first.isValid())
        return list;
    for (QDate start = startOf(std::max(period.from, first), grain); start < period.to;
         start = nextStart(start, grain)) {
        ChartPeriod part;
        part.start = start;
        part.end = nextStart(start, grain);
        part.tally = sum({start, std::min(part.end, period.to)});
        part.unfinished = part.end > last.addDays(1) || part.end > period.to || (start <= today && today < part.end);
        list.append(part);
    }
    return list;
}

} // namespace hearken
