// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dashboard/board.h"
#include "core/figure/figure.h"
#include "core/figure/number.h"
#include "core/metrics/controlchart.h"
#include "core/metrics/metrics.h"

namespace hearken {

/// How a metric's values are told.
Unit unitOf(const Metric &metric);
/// The least and the most that a metric's values can be. `scale` is its questions'; volumes have no upper end.
struct Ends
{
    double floor = 0;
    double ceiling = 1;
};
Ends endsOf(const Metric &metric, const std::optional<Scale> &scale);
/// Where a value of this metric stands against its goal; what a step of a mean is worth follows from its scale.
Standing standingOf(const Asked &asked, double value, double goal);
/// "CSAT", "NPS", "answers": heading of a column of values.
QString valueWord(const Metric &metric);

/// "region" for a person: the built-in dimensions translated, others as they are called.
QString dimensionWord(const QString &name);

/// "Technician visit CSAT by week", "CSAT by touchpoint and segment".
QString tileTitle(const Tile &tile, const QString &metricName);
/// "10 of 10 weeks under the old level, 4 beyond its limits", "no week beyond its limits".
QString chartPhrase(const ControlChart &chart, Grain grain);

} // namespace hearken
