// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/mapping.h"

#include <QByteArray>
#include <QDate>
#include <QTimeZone>

#include <array>
#include <memory>
#include <vector>

namespace hearken {

/// What a row of the file was refused, skipped or kept for.
struct Issue
{
    qint64 row = 0; ///< as RawRow::number
    QString column; ///< header
    QString value; ///< what was read, at most 200 characters
    QString problem; ///< one sentence
    QString outcome; ///< "refused", "skipped", "kept"
    /// Which kind of problem, for choosing what to do: "status", "score", "date", "ahead", "customer", "twice", "since",
    /// "amount", "sent", "blank", "remark", "silent", "cells", "damage", "day", "key".
    QString kind = {};
};

/// One row read, not yet stored: a response, or a customer, or a number of invitations, as Mapping::kind says: UTF-8 texts, typed scores. Reused from row to row, so that an import of
/// millions allocates little.
struct Draft
{
    struct Answer
    {
        int column; ///< index into Mapping::columns
        double value; ///< of scored questions
        QByteArray label; ///< of a choice (one Answer per chosen option); empty for scored ones
    };
    struct Text
    {
        int column;
        QByteArray text; ///< Attribute value, or open answer
    };

    struct Unanswered
    {
        int column;
        WhyNot why;
        QByteArray said;
    };

    qint64 row = 0;
    QByteArray key; ///< identity as the file names it; empty: it has none
    QByteArray source; ///< when the file names one per row
    qint64 at = 0; ///< ms UTC
    bool hasTime = false; ///< false: only the day is known
    std::array<char, 10> day{}; ///< ISO, in the project's zone
    bool hasDay = false;
    std::array<QByteArray, 7> dimensions; ///< language, touchpoint, channel, segment, region, team, product
    QByteArray customer;
    QByteArray account;
    QByteArray comment;
    std::vector<Answer> answers;
    std::vector<Text> texts; ///< other open answers
    std::vector<Text> attributes;
    std::vector<Unanswered> unanswered; ///< only where nothing else answers the question

    // Of a customers or invitations file.
    QByteArray name;
    QByteArray status;
    qint64 revenue = 0; ///< minor units (cents) a month
    bool hasRevenue = false;
    std::array<char, 10> since{}; ///< ISO
    bool hasSince = false;
    qint64 sent = 0; ///< number of invitations

    int masked = 0; ///< addresses and numbers hidden in the row

    void clear();
};

enum class RowOutcome { Good, Skipped, Refused };

/// Turns raw rows into drafts by a mapping. Pure: knows no database. One per thread.
class RowParser
{
public:
    /// Rows of a day after `lastDay` are told; an invalid one asks nothing.
    RowParser(const Mapping &mapping, const QTimeZone &projectZone, const QTimeZone &fileZone, QDate lastDay = {});
    /// Issues are appended; a Refused or Skipped row has at least one. "Kept" issues may come with Good rows (a score
    /// out of range is left out of the row, which is imported without it).
    RowOutcome parse(const RawRow &row, Draft &draft, QList<Issue> &issues);

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace hearken
