// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/valueorder.h"
#include "core/metrics/controlchart.h"
#include "core/metrics/metrics.h"
#include "core/metrics/responserate.h"
#include "core/metrics/tally.h"

namespace hearken {

/// The rows of a selection: Columns::matching of the slice, and of the metric's touchpoint.
using Rows = std::vector<quint64>;

/// What a measurement depends on beside the feedback.
struct MeasureRules
{
    qint64 minimum = 10; ///< privacy: fewer answers are hidden
    QDate today; ///< a period that holds this day, or ends after the last day with feedback, is unfinished
    QList<Sent> sent; ///< for response rates
    ValueOrders order{}; ///< of a dimension's values, where a person gave one

    /// The project's minimum, invitations and orders.
    static Result<MeasureRules> of(Session &session, QDate today);
};

struct MeasureRow
{
    QStringList keys; ///< one for each cut, "2026-03", "Coast"
    QDate start; ///< of the first cut that is of time
    bool unfinished = false;
    Tally tally; ///< before hiding: for tests, never shown
    Measure measure;
};

struct MeasureTable
{
    QStringList by;
    QList<MeasureRow>
        rows; ///< cells that hold a response, in order of the keys; times ascending, then values in their order
    Period period; ///< of the slice; open ends closed by the first and last day of feedback
};

/// An Error that lists the values of a dimension when the slice names one that no feedback has. The slice's dimensions
/// are loaded.
Done checkValues(const Columns &columns, const Slice &slice);

/// What Columns must hold to measure.
Columns::Needs needs(const Asked &asked, const Slice &slice, const QStringList &by = {});

/// The selection, for callers that measure more than one thing on it. `ids` are the matches of the slice's words, sorted.
Rows rowsOf(const Columns &columns, const Asked &asked, const Slice &slice, const std::vector<qint64> *ids = nullptr);

Result<Measure> measureOf(const Columns &columns, const Asked &asked, const Slice &slice,
    const MeasureRules &rules = {}, const std::vector<qint64> *ids = nullptr);
/// The tally behind a measure, for tests between two slices. Before any suppression.
Result<Tally> tallyOf(
    const Columns &columns, const Asked &asked, const Slice &slice, const std::vector<qint64> *ids = nullptr);

/// One row for each cell of the cuts `by` that has an answer: "month", "week", "quarter", "year", "day", "source",
/// "touchpoint" … or an attribute. Cells under the minimum are hidden, and further ones that would tell of them
/// (core/metrics/guard.h).
Result<MeasureTable> measuresBy(const Columns &columns, const Asked &asked, const Slice &slice, const QStringList &by,
    const MeasureRules &rules = {}, const std::vector<qint64> *ids = nullptr);

/// The periods of a control chart over all days of the slice, without holes; an open slice spans all feedback that fits.
Result<QList<ChartPeriod>> chartPeriods(const Columns &columns, const Asked &asked, const Slice &slice, Grain grain,
    const MeasureRules &rules = {}, const std::vector<qint64> *ids = nullptr);

/// The answer of a row to one of the metric's questions; nothing when it answered none of those that are loaded.
std::optional<double> scoreOf(const Columns &columns, const Asked &asked, qsizetype row);

} // namespace hearken
