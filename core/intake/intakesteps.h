// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to core/intake and its tests: an import with its reader and parser put in from outside.

#include "core/intake/intakerun.h"

namespace hearken {

struct IntakeSteps
{
    std::function<Result<std::unique_ptr<Reader>>()> open;
    std::function<RowOutcome(const RawRow &, Draft &, QList<Issue> &)> parse;
    qint64 rowsOfBatch = 10'000;
    qint64 millisecondsOfBatch = 500; ///< a slow file commits more often, so that less is read again
    /// Files of this many rows drop the secondary indexes and index the full text at the end.
    qint64 largeRows = 20'000;
    qint64 expectedRows = 0; ///< a guess from the size of the file
};

Result<IntakeSummary> runIntakeWith(Project &project, const IntakeRequest &request, const IntakeSteps &steps,
    const Progress &progress = {}, const std::function<void(qint64 rows)> &committed = {});

} // namespace hearken
