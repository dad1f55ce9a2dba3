// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/mapping.h"
#include "core/intake/profile.h"

namespace hearken {

/// What a column of scores seems to measure.
struct ScoreGuess
{
    QuestionKind kind = QuestionKind::Rating;
    std::optional<Scale> scale;
    QList<std::pair<QString, double>> labels;
    bool decimalComma = false;
    QString reason;
    bool needsYou = false;
};

/// `key` is headerKey of the wording. Nothing when the cells are no scores, neither as numbers nor as words that stand
/// for them ("Very satisfied", "10 - Extremely likely").
std::optional<ScoreGuess> guessScore(const QString &key, const ColumnProfile &profile);

/// Words of a known scale, lowest first 1…n; empty when one of the values belongs to none.
QList<std::pair<QString, double>> labelScale(const QStringList &values, int &steps);

} // namespace hearken
