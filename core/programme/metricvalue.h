// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"
#include "core/metrics/controlchart.h"
#include "core/metrics/metrics.h"

namespace hearken {

// A metric's values as figures tell them.

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
/// A measure as a place of a figure. Hidden ones tell neither value nor n.
FigureValue pointOf(const Measure &measure);
/// What a drop or a rise means to the reader.
Tone toneOf(VerdictKind kind, bool highIsGood);
/// "CSAT", "NPS", "answers": heading of a column of values.
QString valueWord(const Metric &metric);

} // namespace hearken
