// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "core/intake/batches.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QString instant(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
}

int runBatches(const Arguments &arguments, const Streams &streams)
{
    const auto project = openProject(arguments, Access::Read);
    if (!project)
        return failed(project.error(), streams);
    const auto batches = Batches::all((*project)->session());
    if (!batches)
        return failed(batches.error(), streams);
    Table table{{u"batch"_s, u"at"_s, u"source"_s, u"file"_s, u"kind"_s, u"format"_s, u"rows"_s, u"imported"_s,
                    u"updated"_s, u"unchanged"_s, u"skipped"_s, u"refused"_s, u"state"_s, u"reverted"_s},
        {}};
    for (const Batch &batch : *batches) {
        table.rows.append({QString::number(batch.id.value), instant(batch.startedAt), batch.source, batch.file,
            batch.kind, batch.format, batch.rows, batch.imported, batch.updated, batch.unchanged, batch.skipped,
            batch.refused, batch.state, batch.isReverted()});
    }
    print(table, {}, arguments, streams);
    return ExitDone;
}

int runRevert(const Arguments &arguments, const Streams &streams)
{
    bool isNumber = false;
    const Id<Batch> id{arguments.word(1).toLongLong(&isNumber)};
    if (!isNumber)
        return wrongWord(QCoreApplication::translate(
                             "hearken::app", "“%1” is not an import. “hearken batches” lists them with their numbers.")
                             .arg(arguments.word(1)),
            streams);
    const auto project = openProject(arguments, Access::Write);
    if (!project)
        return failed(project.error(), streams);
    const Done done = Batches::revert(
        **project, id, shownProgress(QCoreApplication::translate("hearken::app", "Taking the import out"), streams));
    return done ? int(ExitDone) : failed(done.error(), streams);
}

} // namespace

Command batchesCommand()
{
    return {"batches", QT_TRANSLATE_NOOP("hearken::app", "what was imported, when, how many rows"), {{"PROJECT"}},
        tableOptions(), runBatches};
}

Command revertCommand()
{
    return {"revert", QT_TRANSLATE_NOOP("hearken::app", "take one import out again, whole"), {{"PROJECT"}, {"BATCH"}},
        {}, runRevert};
}

} // namespace hearken
