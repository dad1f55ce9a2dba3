// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/question.h"

#include <array>

namespace hearken {

/// How good one answer is on its own scale; tells colour and sign of a score. (A measure stands against its goal.)
enum class ScoreStanding { FarBelow, Below, OnGoal, Above, FarAbove, None };
inline constexpr std::array standings{ScoreStanding::FarBelow, ScoreStanding::Below, ScoreStanding::OnGoal,
    ScoreStanding::Above, ScoreStanding::FarAbove, ScoreStanding::None};
QString standingWord(ScoreStanding standing); ///< "far-below", …, "none": as a link carries it

/// NPS: 0–3, 4–6, 7–8, 9, 10. Other scales by the place between their ends, the better end last: up to 1/6, 2/5, 3/5,
/// 5/6, above; so 1 to 5 of 5 are the five standings in their order. Outside the scale there is none.
ScoreStanding standingOf(QuestionKind kind, const Scale &scale, double value);

/// 0 for the worst value of a scale, 1 for the best.
double placeOnScale(const Scale &scale, double value);

} // namespace hearken
