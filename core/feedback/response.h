// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/question.h"
#include "core/feedback/whynot.h"

#include <QList>

#include <array>

namespace hearken {

/// One person's feedback at one time, whole.
struct Response
{
    struct Answer
    {
        Id<Question> question;
        double value = 0; ///< a score on its native scale, or the code of a question_option
        bool operator==(const Answer &) const = default;
    };
    struct Text
    {
        Id<Question> question;
        QString text;
        bool operator==(const Text &) const = default;
    };
    struct Unanswered
    {
        Id<Question> question;
        WhyNot why = WhyNot::NotShown;
        QString said; ///< the word for it, as the file had it
        bool operator==(const Unanswered &) const = default;
    };
    struct Attribute
    {
        qint64 dimension = 0;
        qint64 code = 0;
        bool operator==(const Attribute &) const = default;
    };

    Id<Response> id;
    Id<Source> sourceId;
    qint64 batch = 0;
    QString key; ///< as the export names it; empty when it has none
    QString day; ///< ISO, in the project's zone
    std::optional<qint64> at; ///< ms UTC, when the time is known
    std::array<qint64, 7> codes{}; ///< of the built-in dimensions 1…7, in their order; 0 is "not known"
    qint64 customer = 0; ///< 0 when none
    QString comment;
    QList<Answer> answers; ///< in the order of the questions
    QList<Text> texts; ///< open answers beside the comment
    QList<Unanswered> unanswered; ///< questions without an answer, where the file says why
    QList<Attribute> attributes;
    bool operator==(const Response &) const = default;
};

} // namespace hearken
