// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/importjob.h"

#include "core/intake/hash64.h"
#include "core/intake/savedmappings.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::ImportPage)
};

/// What a cancelled import has committed goes out again: who cancels wants nothing of it.
Error takenOut(Project &project, Id<Batch> batch, const QString &file, const Progress &told)
{
    const Progress taking([told](qint64 done, qint64 total) { told.report(done, total); });
    if (const Done out = Batches::revert(project, batch, taking); !out)
        return out.error();
    return {ErrorKind::Cancelled, Tr::tr("“%1” was cancelled; nothing of it was kept.").arg(file), {}};
}

Error cancelledImport(Project &project, const QString &path, const Progress &told)
{
    const QString file = QFileInfo(path).fileName();
    const auto hash = contentHash(path);
    auto session = project.reader();
    if (!hash || !session)
        return hash ? session.error() : hash.error();
    const auto batch = Batches::ofFile(*session, *hash);
    if (!batch)
        return batch.error();
    if (*batch && (*batch)->state == "running"_L1)
        return takenOut(project, (*batch)->id, file, told);
    return {ErrorKind::Cancelled, Tr::tr("“%1” was cancelled; nothing of it was kept.").arg(file), {}};
}

} // namespace

Result<ImportReport> importWithReport(
    Project &project, const IntakeRequest &request, const QString &shape, const Progress &progress)
{
    const auto summary = runIntake(project, request, progress);
    if (!summary)
        return summary.error().kind == ErrorKind::Cancelled ? cancelledImport(project, request.path, progress)
                                                            : summary.error();
    // Cancelled while the last rows were made findable: by then all of it is in.
    if (progress.cancelled() && summary->imported + summary->updated > 0)
        return takenOut(project, {summary->batch}, QFileInfo(request.path).fileName(), progress);
    if (!shape.isEmpty()) {
        const Done kept = project.write(
            [&](Session &session) {
                return SavedMappings::save(
                    session, request.source, shape, request.mapping, project.clock()().toMSecsSinceEpoch());
            },
            {QString::fromLatin1(SavedMappings::topic)});
        if (!kept)
            return kept.error();
    }
    auto session = project.reader();
    if (!session)
        return session.error();
    auto report = importReport(*session, {summary->batch});
    if (report)
        report->masked = summary->masked;
    return report;
}

} // namespace hearken
