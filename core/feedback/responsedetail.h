// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/inbox.h"
#include "core/feedback/response.h"

#include <QTime>

namespace hearken {

/// One response as a person reads it: every code in words, every answer beside its question.
struct ResponseDetail
{
    struct Answer
    {
        QString question; ///< its text, or its code when the export had none
        QString text; ///< "1 of 5", the words of a choice, or what was written
        QuestionKind kind = QuestionKind::Text;
        ScoreStanding standing = ScoreStanding::None;
        std::optional<WhyNot> why = {}; ///< no answer: `text` says why in words
        bool operator==(const Answer &) const = default;
    };
    struct Attribute
    {
        QString dimension;
        QString value;
        bool operator==(const Attribute &) const = default;
    };
    /// Something the same customer said, this response among it.
    struct Event
    {
        qint64 response = 0;
        QDate day;
        QString source;
        QString touchpoint;
        QString score; ///< "3 of 7"; empty without one
        ScoreStanding standing = ScoreStanding::None;
        bool operator==(const Event &) const = default;
    };

    Response response;
    QDate day;
    QTime time; ///< in the project's zone; invalid when only the day is known
    QString source;
    QString sourceKind;
    std::optional<Answer> score; ///< the one that stands for the response
    QList<Answer> answers; ///< all others, in the order of the questions; last those without an answer, and why
    QList<Attribute> attributes; ///< what is known, built-in dimensions first
    QList<Event> history; ///< oldest first; empty without a customer

    QString attribute(const QString &dimension) const;

    /// Nothing when the response is gone. History holds at most `most` around this response.
    static Result<std::optional<ResponseDetail>> of(
        Session &session, const InboxFrame &frame, Id<Response> id, int most = 12);
};

} // namespace hearken
