// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scale.h"
#include "core/feedback/source.h"

#include <optional>

namespace hearken {

enum class QuestionKind { Nps, Csat, Ces, Rating, Number, Choice, Multiple, Text };
QString questionKindWord(QuestionKind kind); ///< "nps", "csat", … as stored
std::optional<QuestionKind> questionKindFromWord(const QString &word);

/// What a source asks. The code is the column's name in the export; the same code next month is the same question.
struct Question
{
    Id<Question> id;
    int version = 1;
    Id<Source> sourceId;
    QString code;
    QString text;
    QuestionKind kind = QuestionKind::Rating;
    std::optional<Scale> scale; ///< of nps, csat, ces and rating
    int position = 0;

    bool isScored() const { return scale.has_value() || kind == QuestionKind::Number; }
    bool operator==(const Question &) const = default;
};

class Questions
{
public:
    using Thing = Question;
    static constexpr const char *topic = "question";
    static Done put(Session &session, const std::optional<Question> &from, const std::optional<Question> &to);

    static Result<QList<Question>> all(Session &session);
    static Result<QList<Question>> of(Session &session, Id<Source> source);
    /// The words of a choice, by code.
    static Result<QHash<qint64, QString>> options(Session &session, Id<Question> question);
};

} // namespace hearken
