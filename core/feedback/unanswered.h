// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/columns.h"
#include "core/feedback/whynot.h"

namespace hearken {

/// How many, by WhyNot.
struct UnansweredCounts
{
    std::array<qint64, 3> of{};

    qint64 &operator[](WhyNot why) { return of[size_t(why)]; }
    qint64 operator[](WhyNot why) const { return of[size_t(why)]; }
    bool isEmpty() const { return of == std::array<qint64, 3>{}; }
    bool operator==(const UnansweredCounts &) const = default;
};

/// What is known about questions that were not answered. Written and taken out with the responses.
class Unanswered
{
public:
    /// Of all responses, by question.
    static Result<QHash<qint64, UnansweredCounts>> counts(Session &session);
    /// Of the rows that are set, as Columns::matching gives them; the questions together.
    static Result<UnansweredCounts> among(
        Session &session, const QList<Question> &questions, const Columns &columns, const std::vector<quint64> &rows);
    /// Notes that hang on no response, or on one that has answered after all: a sound project has none.
    static Result<qint64> stray(Session &session);
};

} // namespace hearken
