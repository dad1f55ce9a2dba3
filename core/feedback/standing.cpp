// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/standing.h"

namespace hearken {

QString standingWord(ScoreStanding standing)
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

ScoreStanding standingOf(QuestionKind kind, const Scale &scale, double value)
{
    if (!scale.contains(value))
        return ScoreStanding::None;
    if (kind == QuestionKind::Nps) {
        return value <= 3 ? ScoreStanding::FarBelow
            : value <= 6  ? ScoreStanding::Below
            : value <= 8  ? ScoreStanding::OnGoal
            : value <= 9  ? ScoreStanding::Above
                          : ScoreStanding::FarAbove;
    }
    const double place = placeOnScale(scale, value);
    return place <= 1.0 / 6 ? ScoreStanding::FarBelow
        : place <= 2.0 / 5  ? ScoreStanding::Below
        : place <= 3.0 / 5  ? ScoreStanding::OnGoal
        : place <= 5.0 / 6  ? ScoreStanding::Above
                            : ScoreStanding::FarAbove;
}

} // namespace hearken
