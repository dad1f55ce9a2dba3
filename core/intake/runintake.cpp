// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/batches.h"
#include "core/intake/intakerun.h"
#include "core/intake/intakesteps.h"
#include "core/store/projectsettings.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

// Bytes of a row with a comment, as files have them on average; a wrong guess costs time, nothing else.
qint64 guessedRows(const QString &path, const ReaderOptions &options)
{
    return QFileInfo(path).size() / (options.container == "xlsx"_L1 ? 40 : 120);
}

} // namespace

Result<IntakeSummary> runIntake(Project &project, const IntakeRequest &request, const Progress &progress,
    const std::function<void(qint64)> &committed)
{
    auto reader = project.reader();
    if (!reader)
        return reader.error();
    const auto zone = ProjectSettings::value(*reader, u"zone"_s, u"UTC"_s);
    if (!zone)
        return zone.error();
    const QTimeZone projectZone(zone->toLatin1());
    const QTimeZone fileZone = request.mapping.zone.isEmpty() ? projectZone
                                                              : QTimeZone(request.mapping.zone.toLatin1());
    if (!projectZone.isValid() || !fileZone.isValid()) {
        return Error{ErrorKind::Invalid,
            QCoreApplication::translate(
                "hearken::intake", "There is no time zone “%1”. Use a name such as Europe/Berlin.")
                .arg(fileZone.isValid() ? *zone : request.mapping.zone),
            {}};
    }
    IntakeRequest whole = request;
    whole.mapping = completed(request.mapping, request.wave);
    // A day more than today: in another zone it has begun.
    const QDate tomorrow = project.clock()().toTimeZone(projectZone).date().addDays(1);
    RowParser parser(whole.mapping, projectZone, fileZone, tomorrow);
    IntakeSteps steps;
    steps.open = [&] { return openReader(request.path, request.mapping.reader); };
    steps.parse = [&](const RawRow &row, Draft &draft, QList<Issue> &issues) {
        return parser.parse(row, draft, issues);
    };
    steps.expectedRows = guessedRows(request.path, request.mapping.reader);
    return runIntakeWith(project, whole, steps, progress, committed);
}

IntakeSummary summaryOf(const Batch &batch)
{
    IntakeSummary summary;
    summary.rows = batch.rows;
    summary.imported = batch.imported;
    summary.updated = batch.updated;
    summary.unchanged = batch.unchanged;
    summary.skipped = batch.skipped;
    summary.refused = batch.refused;
    return summary;
}

} // namespace hearken
