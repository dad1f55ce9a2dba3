// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/columns.h"

namespace hearken {

inline constexpr int rhythmDays = 182; ///< half a year is looked back on

/// How much came in from one source on each of the last days.
struct SourceDays
{
    QString source;
    QList<qint64> days; ///< oldest first, the last one is today
};
/// All sources that were heard in the days up to `last`, in one pass.
QList<SourceDays> sourceDays(const Columns &columns, QDate last, int days = rhythmDays);

/// When a source is usually heard, learnt from the days between its feedback.
struct Rhythm
{
    int usual = 0; ///< days from one to the next, the median; 0: too seldom to tell
    int longest = 0; ///< days without anything, between feedback
    int silent = 0; ///< days since it was heard last
    double perWeek = 0; ///< feedback a week while it was heard

    /// Silent for longer than it ever was in half a year, for at least three of its usual distances and three days.
    bool isSilent() const;
};
/// At least six distances are needed to call something a rhythm.
Rhythm rhythmOf(const SourceDays &source);
/// "daily", "weekly", "monthly", "every 10 days"; empty when it cannot be told.
QString rhythmWords(const Rhythm &rhythm);

} // namespace hearken
