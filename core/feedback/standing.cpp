// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/standing.h"

namespace hearken {

QString standingWord(Standing standing)
{
    constexpr std::array words{"far-below", "below", "on-goal", "above", "far-above", "none"};
    return QLatin1StringView(words.at(size_t(standing)));
}

double placeOnScale(const Scale &scale, double value)
{
    if (scale.high <= scale.low)
        return 0.5;
    const double place = (value - scale.low) / (scale.high - scale.low);
    return scale.highIsGood ? place : 1 - place;
}

Standing standingOf(QuestionKind kind, const Scale &scale, double value)
{
    if (!scale.contains(value))
        return Standing::None;
    if (kind == QuestionKind::Nps) {
        return value <= 3 ? Standing::FarBelow
            : value <= 6  ? Standing::Below
            : value <= 8  ? Standing::OnGoal
            : value <= 9  ? Standing::Above
                          : Standing::FarAbove;
    }
    const double place = placeOnScale(scale, value);
    return place <= 1.0 / 6 ? Standing::FarBelow
        : place <= 2.0 / 5  ? Standing::Below
        : place <= 3.0 / 5  ? Standing::OnGoal
        : place <= 5.0 / 6  ? Standing::Above
                            : Standing::FarAbove;
}

} // namespace hearken
