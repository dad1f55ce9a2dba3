// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/slicewords.h"

#include "core/briefing/assemble.h"
#include "core/briefing/outlines.h"
#include "ui/briefing/batch.h"
#include "ui/briefing/pdfpages.h"
#include "ui/briefing/webpage.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// What all briefings of one call share: the columns are read once, for a hundred readers too.
struct BriefingSource
{
    Columns columns;
    Facts facts;
    BriefingAsk ask;
};

Result<BriefingSource> briefingSource(Project &project, const Arguments &arguments, const Slice &slice)
{
    Session &session = project.session();
    const QDate today = project.clock()().date();
    const auto outline = outlineNamed(session, arguments.word(1));
    if (!outline)
        return outline.error();
    auto ask = briefingAsk(session, *outline, slice, today);
    if (!ask)
        return ask.error();
    ask->reader = arguments.value("for");
    auto facts = Facts::load(session, today);
    if (!facts)
        return facts.error();
    const auto readers = BriefingReaders::all(session);
    if (!readers)
        return readers.error();
    for (const BriefingReader &reader : *readers) {
        if (reader.name.compare(ask->reader, Qt::CaseInsensitive) == 0)
            *ask = askFor(*ask, reader);
    }
    auto needed = batchNeeds(session, *outline, *facts, *readers);
    if (!needed)
        return needed.error();
    for (auto dimension = slice.where.keyBegin(); dimension != slice.where.keyEnd(); ++dimension) {
        if (!needed->dimensions.contains(*dimension))
            needed->dimensions.append(*dimension);
    }
    const auto columns = Columns::load(session, *needed);
    if (!columns)
        return columns.error();
    return BriefingSource{*columns, *facts, *ask};
}

QJsonObject writtenJson(const BatchFile &file)
{
    return {{u"pdf"_s, file.path}, {u"pages"_s, 1}, {u"verdict"_s, file.verdict}};
}

void tellWritten(const BatchFile &file, const Streams &streams)
{
    streams.out << file.verdict << Qt::endl;
    streams.err << QCoreApplication::translate("hearken::app", "Written to %1, pages: %2.").arg(file.path).arg(1)
                << Qt::endl;
    if (!file.leftOut.isEmpty())
        streams.err << QCoreApplication::translate("hearken::app", "No room on the page for: %1.")
                           .arg(file.leftOut.join(u", "_s))
                    << Qt::endl;
}

/// One briefing for each reader of the project, else for each value that the outline compares by.
int runForAll(Session &session, const BriefingSource &source, const Arguments &arguments, const Streams &streams)
{
    const auto readers = readersOf(session, source.columns, batchDimension(source.ask.outline));
    if (!readers)
        return failed(readers.error(), streams);
    const auto written = writeBatch(
        session, source.columns, source.facts, source.ask, *readers, arguments.value("all-into"));
    if (!written)
        return failed(written.error(), streams);
    QJsonArray all;
    for (const BatchFile &file : *written) {
        if (!arguments.has("json"))
            tellWritten(file, streams);
        all.append(writtenJson(file));
    }
    if (arguments.has("json"))
        printJson({{u"briefings"_s, all}}, streams);
    return ExitDone;
}

int runBriefing(const Arguments &arguments, const Streams &streams)
{
    if (!arguments.has("out") && !arguments.has("all-into"))
        return wrongWord(QCoreApplication::translate(
                             "hearken::app", "Say where the briefing goes: --out FILE.pdf, or --all-into FOLDER."),
            streams);
    const auto slice = sliceFrom(arguments);
    if (!slice)
        return wrongWord(slice.error().message, streams);
    const auto project = openProject(arguments, Access::Read);
    if (!project)
        return failed(project.error(), streams);
    Session &session = (*project)->session();
    const auto source = briefingSource(**project, arguments, *slice);
    if (!source)
        return failed(source.error(), streams);
    if (arguments.has("all-into"))
        return runForAll(session, *source, arguments, streams);
    const auto briefing = assemble(session, source->columns, source->facts, source->ask);
    if (!briefing)
        return failed(briefing.error(), streams);
    const auto pages = writeBriefingPdf(*briefing, arguments.value("out"));
    if (!pages)
        return failed(pages.error(), streams);
    if (const QString html = arguments.value("html"); !html.isEmpty()) {
        if (const Done done = writeBriefingHtml(*briefing, html); !done)
            return failed(done.error(), streams);
    }
    const BatchFile file{{}, arguments.value("out"), briefing->verdict(), pages->leftOut};
    if (arguments.has("json"))
        printJson(writtenJson(file), streams);
    else
        tellWritten(file, streams);
    return ExitDone;
}

} // namespace

Command briefingCommand()
{
    return {"briefing", QT_TRANSLATE_NOOP("hearken::app", "a briefing of one page, as PDF and web page"),
        {{"PROJECT"}, {"OUTLINE", Operand::Count::Optional}},
        sliceOptions({{"out", "FILE.pdf", QT_TRANSLATE_NOOP("hearken::app", "where the PDF goes")},
            {"html", "FILE", QT_TRANSLATE_NOOP("hearken::app", "the same as a web page")},
            {"for", "WHO",
                QT_TRANSLATE_NOOP(
                    "hearken::app", "its reader, as the page names them; a reader of the project gets their own part")},
            {"all-into", "FOLDER",
                QT_TRANSLATE_NOOP(
                    "hearken::app", "one PDF for each reader, else for each region, or what the outline compares by")},
            {"json", "", QT_TRANSLATE_NOOP("hearken::app", "one JSON document on standard output")}}),
        runBriefing, true,
        QT_TRANSLATE_NOOP("hearken::app",
            "Without OUTLINE it is the first one of the project, or the executive briefing; without --from and --to the last 90 days with feedback, against the 90 days before.")};
}

} // namespace hearken
