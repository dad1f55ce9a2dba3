// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figure.h"

#include "core/figure/ticks.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hearken {

double distanceFromGoal(double value, double goal, Unit unit)
{
    const double told = unit == Unit::Mean ? 10 : unit == Unit::Count ? 1 : 100;
    const double distance = std::round(value * told) - std::round(goal * told);
    return unit == Unit::Mean ? distance / told : distance;
}

Standing standingOf(double value, double goal, Unit unit, bool highIsGood, double span)
{
    if (std::isnan(value) || std::isnan(goal))
        return Standing::Unknown;
    const bool inPoints = unit == Unit::Share || unit == Unit::Nps;
    double points = inPoints ? distanceFromGoal(value, goal, unit)
                             : std::round((value - goal) / (unit == Unit::Count ? goal : span) * 100);
    if (!highIsGood)
        points = -points;
    if (points <= -10)
        return Standing::FarBelow;
    if (points <= -3)
        return Standing::Below;
    if (points < 3)
        return Standing::OnGoal;
    return points < 10 ? Standing::Above : Standing::FarAbove;
}

Side sideOf(double low, double high, std::optional<double> goal, bool highIsGood)
{
    if (!goal || std::isnan(low) || std::isnan(high) || (low <= *goal && *goal <= high))
        return Side::Plain;
    return (high < *goal) == highIsGood ? Side::Under : Side::Over;
}

void shareAxis(const QList<IntervalBar *> &bars)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const IntervalBar *bar : bars) {
        for (const double value : {bar->now.value, bar->now.low, bar->now.high, bar->goal.value_or(notKnown),
                 bar->before.value_or(notKnown)}) {
            if (!std::isnan(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
        }
    }
    if (!(low <= high))
        return;
    // A quarter of air on both sides, as marks at the very edge are hard to see.
    const Unit unit = bars.constFirst()->unit;
    const double air = std::max((high - low) / 4, unit == Unit::Share || unit == Unit::Nps ? 0.05 : 0.0);
    const double floor = unit == Unit::Share ? 0 : unit == Unit::Nps ? -1 : -1e300;
    const double ceiling = unit == Unit::Share || unit == Unit::Nps ? 1 : 1e300;
    const RoundAxis axis = roundAxis(std::max(floor, low - air), std::min(ceiling, high + air), 8, floor, ceiling);
    for (IntervalBar *bar : bars) {
        bar->axisLow = axis.low;
        bar->axisHigh = axis.high;
    }
}

Sign signOf(Standing standing)
{
    switch (standing) {
    case Standing::FarBelow:
        return Sign::FarDown;
    case Standing::Below:
        return Sign::Down;
    case Standing::OnGoal:
        return Sign::Dot;
    case Standing::Above:
        return Sign::Up;
    case Standing::FarAbove:
        return Sign::FarUp;
    case Standing::Unknown:
        break;
    }
    return Sign::None;
}

} // namespace hearken
