// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "core/feedback/export.h"

#include <QCoreApplication>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

int runExport(const Arguments &arguments, const Streams &streams)
{
    const QString format = arguments.word(1);
    if (format != "responses-csv"_L1 && format != "responses-xlsx"_L1)
        return wrongWord(QCoreApplication::translate(
                             "hearken::app", "“%1” is not a format. There are: responses-csv, responses-xlsx.")
                             .arg(format),
            streams);
    if (!arguments.has("out"))
        return wrongWord(
            QCoreApplication::translate("hearken::app", "Say with --out FILE where the export shall be."), streams);
    const auto project = openProject(arguments, Access::Read);
    if (!project)
        return failed(project.error(), streams);
    ExportRequest request;
    request.path = arguments.value("out");
    request.format = format;
    request.defuse = !arguments.has("raw");
    const auto rows = exportResponses(
        **project, request, shownProgress(QCoreApplication::translate("hearken::app", "Exporting"), streams));
    if (!rows)
        return failed(rows.error(), streams);
    streams.err << QCoreApplication::translate("hearken::app", "%1 responses written.").arg(*rows) << Qt::endl;
    return ExitDone;
}

} // namespace

Command exportCommand()
{
    return {"export", QT_TRANSLATE_NOOP("hearken::app", "responses-csv or responses-xlsx"), {{"PROJECT"}, {"FORMAT"}},
        {{"out", "FILE", QT_TRANSLATE_NOOP("hearken::app", "where the export shall be; never overwrites")},
            {"raw", "",
                QT_TRANSLATE_NOOP("hearken::app",
                    "CSV for programs, not spreadsheets: no apostrophe before texts that look like formulas")}},
        runExport};
}

} // namespace hearken
