// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/metricvalue.h"

#include <QCoreApplication>

namespace hearken {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::programme)
};

} // namespace

Unit unitOf(const Metric &metric)
{
    switch (metric.kind) {
    case MetricKind::Nps:
        return Unit::Nps;
    case MetricKind::Ces:
        return metric.cesForm == CesForm::Mean ? Unit::Mean
            : metric.cesForm == CesForm::Index ? Unit::Nps
                                               : Unit::Share;
    case MetricKind::Mean:
        return Unit::Mean;
    case MetricKind::Volume:
        return Unit::Count;
    case MetricKind::Csat:
    case MetricKind::TopBox:
    case MetricKind::Share:
    case MetricKind::ResponseRate:
        break;
    }
    return Unit::Share;
}

Ends endsOf(const Metric &metric, const std::optional<Scale> &scale)
{
    switch (unitOf(metric)) {
    case Unit::Nps:
        return {-1, 1};
    case Unit::Mean:
        return scale ? Ends{double(scale->low), double(scale->high)} : Ends{-1e300, 1e300};
    case Unit::Count:
        return {0, 1e300};
    case Unit::Share:
        break;
    }
    return {0, 1};
}

Standing standingOf(const Asked &asked, double value, double goal)
{
    const std::optional<Scale> scale = asked.questions.isEmpty() ? std::nullopt : asked.questions.constFirst().scale;
    const double span = scale ? double(scale->high - scale->low) : 1;
    return standingOf(value, goal, unitOf(asked.metric), asked.metric.highIsGood, span);
}

QString valueWord(const Metric &metric)
{
    switch (metric.kind) {
    case MetricKind::Nps:
        return Tr::tr("NPS");
    case MetricKind::Csat:
        return Tr::tr("CSAT");
    case MetricKind::Ces:
        return Tr::tr("CES");
    case MetricKind::Mean:
        return Tr::tr("mean");
    case MetricKind::TopBox:
    case MetricKind::Share:
        return Tr::tr("share");
    case MetricKind::Volume:
        return Tr::tr("answers");
    case MetricKind::ResponseRate:
        return Tr::tr("rate");
    }
    return {};
}

FigureValue pointOf(const Measure &measure)
{
    FigureValue point;
    point.hidden = measure.suppressed;
    if (measure.suppressed)
        return point;
    point.n = measure.n;
    if (measure.n > 0) {
        point.value = measure.value;
        point.low = measure.low;
        point.high = measure.high;
    }
    return point;
}

Tone toneOf(VerdictKind kind, bool highIsGood)
{
    if (kind != VerdictKind::RealDrop && kind != VerdictKind::RealRise)
        return Tone::Plain;
    return (kind == VerdictKind::RealRise) == highIsGood ? Tone::Good : Tone::Attention;
}

} // namespace hearken
