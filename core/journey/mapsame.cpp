// SPDX-License-Identifier: GPL-3.0-or-later
// What is the same in two cells of a map: there, what is not known is the same as what is not known.
#include "core/journey/journeymap.h"

#include <algorithm>

namespace hearken {

namespace {

bool sameNumber(double one, double other)
{
    return one == other || (one != one && other != other);
}

bool sameValue(const FigureValue &one, const FigureValue &other)
{
    return sameNumber(one.value, other.value) && sameNumber(one.low, other.low) && sameNumber(one.high, other.high)
        && one.n == other.n && one.hidden == other.hidden;
}

} // namespace

bool FeelingPoint::operator==(const FeelingPoint &other) const
{
    return sameValue(*this, other) && assumed == other.assumed;
}

bool GapCell::operator==(const GapCell &other) const
{
    return sameValue(expected, other.expected) && sameValue(provided, other.provided) && sameNumber(gap, other.gap)
        && side == other.side && unit == other.unit && low == other.low && high == other.high
        && highIsGood == other.highIsGood;
}

bool MeasureCell::operator==(const MeasureCell &other) const
{
    return sameValue(*this, other) && metric == other.metric && metricName == other.metricName && unit == other.unit
        && highIsGood == other.highIsGood && goal == other.goal && forecast == other.forecast
        && standing == other.standing && verdict == other.verdict && tone == other.tone
        && std::equal(spark.cbegin(), spark.cend(), other.spark.cbegin(), other.spark.cend(), sameNumber);
}

} // namespace hearken
