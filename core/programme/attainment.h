// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"
#include "core/metrics/controlchart.h"

namespace hearken {

/// Where a value lies against its goal, for the words "at / below / above goal".
enum class GoalSide { None, Below, At, Above };
GoalSide goalSide(Standing of);

QString goalWords(GoalSide side); ///< "below goal"; empty without a goal
/// "Real drop since 3 Mar", "Real rise since 9 Feb 2025", "No signal, below goal", "Too early to tell, verdict on 15 Jun".
/// The year stands only when it is not that of `today`.
QString verdictWords(const Verdict &verdict, GoalSide side, QDate today);

} // namespace hearken
