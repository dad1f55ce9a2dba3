// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/slicewords.h"

#include "core/briefing/assemble.h"
#include "core/briefing/outlines.h"
#include "core/store/projectsettings.h"
#include "ui/briefing/pdfpages.h"
#include "ui/briefing/webpage.h"

#include <QCoreApplication>
#include <QDir>

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
    auto facts = Facts::load(session, today);
    if (!facts)
        return facts.error();
    auto needed = briefingNeeds(session, *outline, *facts);
    if (!needed)
        return needed.error();
    for (auto dimension = slice.where.keyBegin(); dimension != slice.where.keyEnd(); ++dimension) {
        if (!needed->dimensions.contains(*dimension))
            needed->dimensions.append(*dimension);
    }
    const auto columns = Columns::load(session, *needed);
    if (!columns)
        return columns.error();
    const auto name = ProjectSettings::value(session, u"name"_s);
    BriefingAsk ask;
    ask.outline = *outline;
    ask.slice = slice;
    ask.project = name ? *name : QString();
    ask.day = today;
    return BriefingSource{*columns, *facts, ask};
}

int writtenBriefing(const Briefing &briefing, const QString &pdf, const QString &html, const Arguments &arguments,
    const Streams &streams)
{
    const auto pages = writeBriefingPdf(briefing, pdf);
    if (!pages)
        return failed(pages.error(), streams);
    if (!html.isEmpty()) {
        if (const Done done = writeBriefingHtml(briefing, html); !done)
            return failed(done.error(), streams);
    }
    if (arguments.has("json")) {
        printJson({{u"pdf"_s, pdf}, {u"pages"_s, pages->pages}, {u"verdict"_s, briefing.verdict()}}, streams);
        return ExitDone;
    }
    streams.out << briefing.verdict() << Qt::endl;
    streams.err << QCoreApplication::translate("hearken::app", "Written to %1, pages: %2.").arg(pdf).arg(pages->pages)
                << Qt::endl;
    if (!pages->leftOut.isEmpty())
        streams.err << QCoreApplication::translate("hearken::app", "No room on the page for: %1.")
                           .arg(pages->leftOut.join(u", "_s))
                    << Qt::endl;
    return ExitDone;
}

/// A file name that every system takes.
QString fileNameOf(const QString &words)
{
    QString name;
    for (const QChar c : words)
        name += c.isLetterOrNumber() ? c : u'-';
    return name.left(80);
}

/// One briefing for each value of the dimension that the outline compares by: each reader sees what is theirs.
int runForAll(Session &session, BriefingSource source, const Arguments &arguments, const Streams &streams)
{
    const QString folder = arguments.value("all-into");
    if (!QDir().mkpath(folder))
        return failed(
            {ErrorKind::Storage,
                QCoreApplication::translate("hearken::app", "The folder %1 cannot be made. Choose another place.")
                    .arg(folder),
                {}},
            streams);
    const OutlineBlock *comparison = source.ask.outline.block(BlockKind::Comparison);
    const QString dimension = comparison && !comparison->dimensions.isEmpty() ? comparison->dimensions.constFirst()
                                                                              : u"region"_s;
    const CodeColumn *column = source.columns.dimension(dimension);
    if (!column || column->codes() < 2)
        return failed({ErrorKind::NotFound,
                          QCoreApplication::translate(
                              "hearken::app", "No feedback names a %1, so there are no readers to part it by.")
                              .arg(dimension),
                          {}},
            streams);
    for (const QString &value : column->values.mid(1)) {
        BriefingAsk ask = source.ask;
        ask.slice = ask.slice.with(dimension, value);
        ask.reader = value;
        const auto briefing = assemble(session, source.columns, source.facts, ask);
        if (!briefing)
            return failed(briefing.error(), streams);
        const int status = writtenBriefing(
            *briefing, QDir(folder).filePath(fileNameOf(value) + u".pdf"_s), {}, arguments, streams);
        if (status != ExitDone)
            return status;
    }
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
    auto source = briefingSource(**project, arguments, *slice);
    if (!source)
        return failed(source.error(), streams);
    source->ask.reader = arguments.value("for");
    if (arguments.has("all-into"))
        return runForAll(session, *source, arguments, streams);
    const auto briefing = assemble(session, source->columns, source->facts, source->ask);
    if (!briefing)
        return failed(briefing.error(), streams);
    return writtenBriefing(*briefing, arguments.value("out"), arguments.value("html"), arguments, streams);
}

} // namespace

Command briefingCommand()
{
    return {"briefing", QT_TRANSLATE_NOOP("hearken::app", "a briefing of one page, as PDF and web page"),
        {{"PROJECT"}, {"OUTLINE", Operand::Count::Optional}},
        sliceOptions({{"out", "FILE.pdf", QT_TRANSLATE_NOOP("hearken::app", "where the PDF goes")},
            {"html", "FILE", QT_TRANSLATE_NOOP("hearken::app", "the same as a web page")},
            {"for", "WHO", QT_TRANSLATE_NOOP("hearken::app", "its reader, as the page names them")},
            {"all-into", "FOLDER",
                QT_TRANSLATE_NOOP("hearken::app", "one PDF for each region, or what the outline compares by")},
            {"json", "", QT_TRANSLATE_NOOP("hearken::app", "one JSON document on standard output")}}),
        runBriefing, true,
        QT_TRANSLATE_NOOP("hearken::app",
            "Without OUTLINE it is the first one of the project, or the executive briefing; without --from and --to the last 90 days with feedback, against the 90 days before.")};
}

} // namespace hearken
