// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/change.h"

namespace hearken {

NpsCounts npsCounts(const Tally &tally)
{
    NpsCounts counts;
    for (size_t score = 0; score <= 10; ++score) {
        if (score >= 9)
            counts.promoters += tally.counts[score];
        else if (score >= 7)
            counts.passives += tally.counts[score];
        else
            counts.detractors += tally.counts[score];
    }
    return counts;
}

NpsCounts effortCounts(const Tally &tally)
{
    const qint64 hard = tally.counts[1] + tally.counts[2] + tally.counts[3];
    const qint64 easy = tally.counts[6] + tally.counts[7];
    return {easy, tally.n - easy - hard, hard};
}

Share share(const Tally &tally)
{
    return {tally.positive, tally.n};
}

Moments moments(const Tally &tally)
{
    return {tally.n, tally.sum, tally.squares};
}

Difference difference(const Metric &metric, const Tally &a, const Tally &b)
{
    switch (metric.kind) {
    case MetricKind::Nps:
        return npsDifference(npsCounts(a), npsCounts(b));
    case MetricKind::Csat:
    case MetricKind::TopBox:
    case MetricKind::Share:
    case MetricKind::ResponseRate:
        return shareDifference(share(a), share(b));
    case MetricKind::Ces:
        if (metric.cesForm == CesForm::Mean)
            return meanDifference(moments(a), moments(b));
        return metric.cesForm == CesForm::Easy ? shareDifference(share(a), share(b))
                                               : npsDifference(effortCounts(a), effortCounts(b));
    case MetricKind::Mean:
        return meanDifference(moments(a), moments(b));
    case MetricKind::Volume:
        break;
    }
    Difference counted; // all responses are counted: there is no chance in it
    counted.value = double(a.responses - b.responses);
    return counted;
}

Change change(const Metric &metric, const Tally &now, const Tally &before)
{
    Change made{difference(metric, now, before), Direction::None};
    if (made.difference.p < 0.05)
        made.real = made.difference.value < 0 ? Direction::Down : Direction::Up;
    return made;
}

} // namespace hearken
