// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metric.h"

namespace hearken {

struct Group
{
    QString name;
    Tally tally;
    Measure measure; ///< filled by compare()
    bool hidden = false; ///< it would tell of a small group (core/metrics/guard.h)
};

/// Groups [first, last] of the sorted list that cannot be told apart, pair by pair.
struct Bracket
{
    qsizetype first = 0;
    qsizetype last = 0;
    int lane = 0; ///< overlapping brackets stand in different lanes
};

/// Groups side by side, highest value first, every pair tested, corrected by Benjamini and Hochberg at 5 %.
struct Comparison
{
    QList<Group> groups; ///< without the hidden ones
    QStringList hidden; ///< names of groups under the minimum, and of those that would tell of one
    QList<Bracket> brackets; ///< maximal runs, two or more groups
    int pairs = 0; ///< tested
    std::vector<double> adjusted; ///< p by pair (i, j), i < j, row by row
    /// Rank by group: one more than there are groups proven to be above it, so ties share a rank; 0 under 30 answers.
    QList<int> ranks;

    bool apart(qsizetype i, qsizetype j) const;
    bool allOneBracket() const
    {
        return brackets.size() == 1 && brackets.first().first == 0 && brackets.first().last == groups.size() - 1;
    }
};

inline constexpr qint64 rankMinimum = 30; ///< statistical minimum of numbers.md 11, apart from privacy

Comparison compare(const Metric &metric, const QList<Group> &groups, qint64 minimum = 10);

/// "Coast is below every region but Lakes; Lakes is below every region but Valley." `noun` is what a group is called:
/// "region", "team". Says so when nothing can be told apart. The second says how many pairs were tested.
QString sentence(const Comparison &comparison, const QString &noun);
QString pairsSentence(const Comparison &comparison);

} // namespace hearken
