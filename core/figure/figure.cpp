// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figure.h"

#include <cmath>

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
