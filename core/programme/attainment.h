// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/controlchart.h"

namespace hearken {

/// Classes against a goal, in whole points: −10 or less, −9…−3, −2…+2, +3…+9, +10 or more.
enum class GoalClass { FarBelow, Below, OnGoal, Above, FarAbove, None };

struct GoalClassLimits
{
    int near = 3; ///< from here on it is below or above
    int far = 10;
};

/// Difference in points, value minus target, after both were rounded to whole points; a point of a mean is a tenth of a
/// scale step, of a volume one response.
int pointsFromGoal(const Metric &metric, double value, double target);
/// FarAbove is always the good end: for metrics whose low is good the sign is turned.
GoalClass goalClass(
    const Metric &metric, const Measure &measure, std::optional<double> target, const GoalClassLimits &limits = {});

/// Where a value lies against its goal, for the words "at / below / above goal".
enum class GoalSide { None, Below, At, Above };
GoalSide goalSide(GoalClass of);

QString goalWords(GoalSide side); ///< "below goal"; empty without a goal
/// "Real drop since 3 Mar", "Real rise since 9 Feb 2025", "No signal, below goal", "Too early to tell, verdict on 15 Jun".
/// The year stands only when it is not that of `today`.
QString verdictWords(const Verdict &verdict, GoalSide side, QDate today);

} // namespace hearken
