// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metrics.h"
#include "core/metrics/tally.h"

namespace hearken {

/// What has to be counted to know which figures of a slice, split by dimensions or not, would tell of a small group.
///
/// The one rule for every figure, wherever it is shown: under the minimum neither value nor n is told, and nothing that a
/// small group could be worked out from by subtraction (core/metrics/suppression.h). The table that decides is always the
/// whole one: all parts of the dimensions that are split by, and of those that the slice or the touchpoint of the metric
/// narrows. So a cell is hidden by the same rule in a table, in a comparison, alone on a tile, and when somebody filters by
/// what stood across. A slice of several values of a dimension is shown when no hidden cell is among them.
///
/// Two dimensions at most, narrowed ones counted; with more, and where they have too many values to be counted, the table that is split by is guarded within the slice, and
/// a figure that is not split by its own n. Days are not guarded: any two periods can be chosen, so each period is a
/// whole of its own.
struct Guard
{
    Slice whole; ///< to be counted: the slice without what is narrowed
    QStringList by; ///< to be counted by; empty: nothing has to be counted
    qsizetype split = 0; ///< the first so many of `by` are what the figure is split by
    QList<QStringList> chosen; ///< values of the others, in the slice
};

/// `by` holds dimensions only.
Guard guardOf(const Asked &asked, const Slice &slice, const QStringList &by);

/// For each cell of a table split by the guard's first dimensions (one cell where there are none) whether it must not be
/// told. `counted` is by `guard.by` on the rows of `guard.whole`.
std::vector<bool> hiddenParts(const Guard &guard, const Asked &asked, const Tallies &counted, qint64 minimum);
/// The same, counted here. `ids` are the matches of the slice's words, sorted.
Result<std::vector<bool>> hiddenParts(const Columns &columns, const Asked &asked, const Slice &slice,
    const QStringList &by, qint64 minimum, const std::vector<qint64> *ids = nullptr);

/// How many answers a cell tells of: where nothing is asked, responses.
inline qint64 answersOf(const Asked &asked, const Tally &tally)
{
    return asked.questions.isEmpty() ? tally.responses : tally.n;
}

} // namespace hearken
