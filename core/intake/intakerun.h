// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/unanswered.h"
#include "core/intake/findings.h"
#include "core/job/progress.h"
#include "core/store/project.h"

namespace hearken {

struct Batch;

/// What an import did, or would do. rows = imported + updated + unchanged + skipped + refused, always.
struct IntakeSummary
{
    qint64 batch = 0; ///< key of the batch; 0 for a rehearsal
    QString format;
    QString encoding;
    qint64 rows = 0; ///< data rows of the file
    qint64 imported = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 skipped = 0;
    qint64 refused = 0;
    QList<Issue> issues; ///< the first 1,000 (of a rehearsal as many as asked for); all are stored
    QList<Finding> findings; ///< all issues, put together
    qint64 masked = 0; ///< addresses and numbers hidden by this run
    UnansweredCounts unanswered; ///< cells of this run that say why there is no answer
    QDate firstDay; ///< of the new rows of feedback; invalid when there are none
    QDate lastDay;
    double seconds = 0;
    Mapping mapping; ///< as used
};

/// The counts of a batch, without what only the run knows.
IntakeSummary summaryOf(const Batch &batch);

struct IntakeRequest
{
    QString path;
    Mapping mapping;
    QString source; ///< name of the listening post, made when new
    bool rehearse = false; ///< --dry-run: say what would happen, write nothing
    QString wave; ///< kept with every response as the attribute "wave"; empty for none
    qsizetype told = 1000; ///< issues that a rehearsal names; it counts all
};

/// Brings a file in: batches of rows, each one transaction together with its watermark. Running it again after a stop
/// continues; running it again after the end changes nothing. `committed(n)`: n rows of the file are safe (any thread).
/// Works on a job's thread; cancelled work keeps what is committed and says so.
Result<IntakeSummary> runIntake(Project &project, const IntakeRequest &request, const Progress &progress = {},
    const std::function<void(qint64 rows)> &committed = {});

} // namespace hearken
