// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/scoreguess.h"

#include "core/intake/headerwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hearken {

namespace {

constexpr double nearlyAll = 0.9; ///< a few typing errors do not hide what a column is
constexpr double mostOfThem = 0.6; ///< when its name says the same

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::intake)
};

/// The smallest common scale that holds nearly all values.
std::optional<Scale> usualScale(const ColumnProfile &profile, bool named)
{
    const double all = profile.within(0, 100); // words and typing errors aside
    if (all < (named ? mostOfThem : nearlyAll))
        return {};
    if (profile.within(1, 5) >= nearlyAll * all)
        return Scale{1, 5, true};
    if (profile.within(1, 7) >= nearlyAll * all)
        return Scale{1, 7, true};
    if (profile.within(0, 10) >= nearlyAll * all)
        return Scale{profile.values.contains(u"0"_s) ? 0 : 1, 10, true};
    return Scale{0, 100, true};
}

QString rangeReason(const char *sentence, const Scale &scale)
{
    return Tr::tr(sentence).arg(scale.low).arg(scale.high);
}

std::optional<ScoreGuess> guessNps(const QString &key, const ColumnProfile &profile)
{
    if (!saysRecommend(key) || profile.within(0, 10) < mostOfThem)
        return {};
    ScoreGuess guess{QuestionKind::Nps, Scale{0, 10, true}};
    guess.reason = Tr::tr("Asks for a recommendation and holds whole numbers from 0 to 10.");
    if (profile.filled >= 50 && profile.within(0, 5) >= 0.98) {
        guess.kind = QuestionKind::Rating;
        guess.scale = Scale{1, 5, true};
        guess.reason = Tr::tr("Asks for a recommendation, but on a scale from 1 to 5, which is no NPS.");
        guess.needsYou = true;
    }
    return guess;
}

std::optional<ScoreGuess> guessNumbers(const QString &key, const ColumnProfile &profile)
{
    if (const auto nps = guessNps(key, profile))
        return nps;
    const bool named = saysSatisfied(key) || saysEase(key) || saysEffort(key) || saysRating(key);
    const std::optional<Scale> scale = usualScale(profile, named);
    if (!scale || scale->high > 10)
        return {};
    const bool few = profile.filled < 30; // too few to know that 6 and 7 never come
    if (saysSatisfied(key))
        return ScoreGuess{QuestionKind::Csat, scale, {}, false,
            rangeReason(QT_TRANSLATE_NOOP("hearken::intake", "Asks how satisfied people are, from %1 to %2."), *scale),
            scale->high > 5};
    if (saysEase(key) || saysEffort(key)) {
        ScoreGuess guess{QuestionKind::Ces, few && scale->high == 5 ? Scale{1, 7, true} : *scale};
        guess.scale->highIsGood = !saysEffort(key);
        guess.needsYou = !guess.scale->highIsGood || scale->high > 7 || (few && scale->high == 5);
        guess.reason = rangeReason(
            QT_TRANSLATE_NOOP("hearken::intake", "Asks how easy something was, from %1 to %2."), *guess.scale);
        if (!guess.scale->highIsGood)
            guess.reason = rangeReason(
                QT_TRANSLATE_NOOP("hearken::intake", "Asks for the effort, %1 to %2, where low is good."),
                *guess.scale);
        return guess;
    }
    if (saysRating(key) && profile.distinct() <= 11 && scale->high <= 10)
        return ScoreGuess{QuestionKind::Rating, scale, {}, false,
            rangeReason(QT_TRANSLATE_NOOP("hearken::intake", "A rating from %1 to %2."), *scale)};
    const bool asked = headerLength(key) >= 4
        && !saysAny(key,
            "how many|how much|how long|how old|number of|wie viele|wie lange|anzahl|combien|cuántos|quanti|hoeveel");
    const QStringList values = profile.values.keys();
    const bool plain = std::all_of(
        values.begin(), values.end(), [](const QString &value) { return value.size() <= 2; });
    if (asked && plain && profile.distinct() >= 3 && profile.filled >= 10
        && profile.within(scale->low, scale->high) == 1.0)
        return ScoreGuess{QuestionKind::Rating, scale, {}, false,
            rangeReason(QT_TRANSLATE_NOOP("hearken::intake", "Whole numbers from %1 to %2, as in a rating."), *scale),
            true};
    return {};
}

std::optional<ScoreGuess> guessLabels(const QString &key, const ColumnProfile &profile)
{
    if (profile.distinct() < 2 || profile.distinct() > 14 || profile.isNumeric())
        return {};
    int steps = 0;
    const auto labels = labelScale(profile.values.keys(), steps);
    if (labels.isEmpty())
        return {};
    const auto satisfied = [](const auto &label) { return saysSatisfied(headerKey(label.first)); };
    ScoreGuess guess;
    guess.labels = labels;
    std::sort(guess.labels.begin(), guess.labels.end(),
        [](const auto &a, const auto &b) { return std::pair(a.second, a.first) < std::pair(b.second, b.first); });
    const double highest = guess.labels.last().second;
    const double lowest = guess.labels.first().second;
    const int high = steps                    ? steps
        : highest <= 5 && !saysRecommend(key) ? 5
        : highest <= 7 && !saysRecommend(key) ? 7
                                              : 10;
    guess.scale = Scale{lowest == 0 ? 0 : 1, high, true};
    if (saysRecommend(key) && !steps) {
        guess.kind = QuestionKind::Nps;
        guess.scale = Scale{0, 10, true};
    } else if (saysSatisfied(key) || std::any_of(labels.begin(), labels.end(), satisfied)) {
        guess.kind = QuestionKind::Csat;
    } else if (saysEase(key) || saysEase(headerKey(guess.labels.last().first))) {
        guess.kind = QuestionKind::Ces;
    }
    guess.reason = Tr::tr("Words that stand for scores, from “%1” (%2) to “%3” (%4).")
                       .arg(guess.labels.first().first, QString::number(lowest), guess.labels.last().first,
                           QString::number(highest));
    return guess;
}

} // namespace

std::optional<ScoreGuess> guessScore(const QString &key, const ColumnProfile &profile)
{
    if (profile.filled == 0)
        return {};
    if (const auto guess = guessNumbers(key, profile))
        return guess;
    return guessLabels(key, profile);
}

} // namespace hearken
