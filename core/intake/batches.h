// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/source.h"
#include "core/intake/findings.h"
#include "core/job/progress.h"
#include "core/store/project.h"

namespace hearken {

/// One import of one file.
struct Batch
{
    Id<Batch> id;
    QString kind; ///< "feedback", "customers", "invitations"
    Id<Source> sourceId; ///< null for customers
    QString source; ///< its name
    QString file; ///< name without its folder
    QString fileHash; ///< of the content: xxh64 with two seeds, 32 hexadecimal digits
    QString format;
    QString state; ///< "running" (also: was stopped, and continues when the file is imported again), "done", "reverted"
    qint64 startedAt = 0; ///< ms UTC
    std::optional<qint64> endedAt; ///< ms UTC
    qint64 watermark = 0; ///< row number of the file up to which everything is safe
    qint64 rows = 0; ///< imported + updated + unchanged + skipped + refused
    qint64 imported = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 skipped = 0;
    qint64 refused = 0;

    bool isReverted() const { return state == QLatin1StringView("reverted"); }
    bool operator==(const Batch &) const = default;
};

/// What an import brought and is still there.
struct BatchContent
{
    qint64 responses = 0;
    qint64 customers = 0; ///< different ones
    QDate firstDay; ///< invalid when there are none
    QDate lastDay;
    bool operator==(const BatchContent &) const = default;
};

/// What was imported, when, and how to take it out again.
class Batches
{
public:
    static constexpr const char *topic = "batch";

    /// Newest first.
    static Result<QList<Batch>> all(Session &session);
    static Result<std::optional<Batch>> byId(Session &session, Id<Batch> id);
    /// What was refused, skipped or kept and why, in the order of the file, from after row `after` on.
    static Result<QList<Issue>> issues(Session &session, Id<Batch> id, int limit = 1000, qint64 after = 0);
    static Result<qint64> issueCount(Session &session, Id<Batch> id);
    /// All of them, put together.
    static Result<QList<Finding>> findings(Session &session, Id<Batch> id);
    /// The mapping that it was read with.
    static Result<Mapping> mapping(Session &session, Id<Batch> id);
    /// The newest import of a file of this content, taken out again or not.
    static Result<std::optional<Batch>> ofFile(Session &session, const QString &fileHash);
    /// Keeps others from importing the same content at the same time, as long as the session lives. False when somebody else
    /// does. A project file has one writer anyway.
    static Result<bool> claim(Session &session, const QString &fileHash);
    /// What of it is there: responses, their customers, first and last day.
    static Result<BatchContent> content(Session &session, Id<Batch> id);

    /// Takes an import out as a whole, in one transaction: what it brought goes, what it replaced comes back, customers
    /// that only it named go. Its line and its issues stay. When a later import changed the same rows, the Error names
    /// the one to take out first. Any thread but the writer's; cancelled, nothing has happened.
    static Done revert(Project &project, Id<Batch> id, const Progress &progress = {});
};

} // namespace hearken
