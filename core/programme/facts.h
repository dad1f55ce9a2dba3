// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/happening.h"
#include "core/metrics/measuring.h"
#include "core/programme/goal.h"

namespace hearken {

/// What figures are made from beside the feedback itself: small, read once at the start of a job.
struct Facts
{
    QList<Metric> metrics; ///< newest versions; what the questions suggest when none is stored
    QList<Question> questions;
    QList<Goal> goals;
    QList<Happening> happenings;
    MeasureRules rules;

    static Result<Facts> load(Session &session, QDate today);
    const Metric *metric(const QString &key) const; ///< null when there is none; also finds responses and their rate
    /// What a tile can show: the project's metrics, how many responded, and the response rate where invitations are known.
    QList<Metric> measurable() const;
    /// The metric with its questions, or with one of them (a code or a text), or the sentence that says why it cannot be
    /// measured here.
    Result<Asked> asked(const QString &key, const QString &question = {}) const;
    /// The dated causes that split the charts of a slice. One that names a touchpoint splits only charts of that touchpoint:
    /// a change at one place must not cut the chart of the whole relationship in two.
    QList<Split> splitsOn(const Slice &slice) const;
};

} // namespace hearken
