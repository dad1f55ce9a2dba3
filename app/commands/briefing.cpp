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
#include <QFileInfo>
#include <QJsonArray>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QString briefingText(const char *sentence)
{
    return QCoreApplication::translate("hearken::app", sentence);
}

Result<Briefing> briefingOf(Project &project, const Outline &outline, const Arguments &arguments, const Slice &slice)
{
    Session &session = project.session();
    // The columns first, for the last day with feedback: "now" of a briefing is where its data end.
    const auto days = Columns::load(session, {});
    if (!days)
        return days.error();
    const auto facts = Facts::load(session, days->lastDay());
    if (!facts)
        return facts.error();
    auto wanted = briefingNeeds(session, outline, *facts);
    if (!wanted)
        return wanted.error();
    for (const QString &dimension : slice.where.keys()) {
        if (!wanted->dimensions.contains(dimension))
            wanted->dimensions.append(dimension);
    }
    const auto columns = Columns::load(session, *wanted, *days);
    if (!columns)
        return columns.error();
    if (const Done known = checkValues(*columns, slice); !known)
        return known.error();
    const auto name = ProjectSettings::value(session, u"name"_s, project.place().title());
    if (!name)
        return name.error();
    BriefingAsk ask;
    ask.outline = outline;
    ask.slice = slice;
    ask.reader = arguments.value("for");
    ask.project = *name;
    ask.day = project.clock()().date();
    return assemble(session, *columns, *facts, ask);
}

Result<QJsonObject> writtenBriefing(Project &project, const Outline &outline, const Arguments &arguments,
    const Slice &slice, const QString &pdf, const QString &html)
{
    const auto briefing = briefingOf(project, outline, arguments, slice);
    if (!briefing)
        return briefing.error();
    QJsonObject told{{u"verdict"_s, briefing->verdict()}, {u"responses"_s, briefing->responses}};
    if (!pdf.isEmpty()) {
        const auto pages = writeBriefingPdf(*briefing, pdf);
        if (!pages)
            return pages.error();
        told.insert(u"pdf"_s, pdf);
        told.insert(u"pages"_s, pages->pages);
        told.insert(u"left_out"_s, QJsonArray::fromStringList(pages->leftOut));
    }
    if (!html.isEmpty()) {
        if (const Done written = writeBriefingHtml(*briefing, html); !written)
            return written.error();
        told.insert(u"html"_s, html);
    }
    return told;
}

// A name that every file system takes.
QString fileName(const QString &outline)
{
    QString name;
    for (const QChar c : outline)
        name += c.isLetterOrNumber() || c == u'-' ? c : QChar(u'_');
    return name % ".pdf"_L1;
}

Result<QList<Outline>> allOutlines(Session &session)
{
    auto outlines = Outlines::all(session);
    if (!outlines)
        return outlines;
    for (const Outline &ready : readyOutlines())
        outlines->append(ready);
    return outlines;
}

// The first that the project keeps, else the ready-made one.
Result<Outline> usualOutline(Session &session)
{
    const auto outlines = allOutlines(session);
    if (!outlines)
        return outlines.error();
    return outlines->constFirst();
}

int runAll(Project &project, const Arguments &arguments, const Slice &slice, const Streams &streams)
{
    const QDir folder(arguments.value("all-into"));
    if (!folder.mkpath(u"."_s))
        return failed(
            {ErrorKind::Storage,
                briefingText("The folder “%1” cannot be made. Check its name and rights.").arg(folder.path()), {}},
            streams);
    const auto outlines = allOutlines(project.session());
    if (!outlines)
        return failed(outlines.error(), streams);
    QJsonArray all;
    for (const Outline &outline : *outlines) {
        const auto told = writtenBriefing(
            project, outline, arguments, slice, folder.filePath(fileName(outline.name)), {});
        if (!told)
            return failed(told.error(), streams);
        all.append(*told);
        if (!arguments.has("json"))
            streams.out << told->value(u"pdf"_s).toString() << Qt::endl;
    }
    if (arguments.has("json"))
        printJson({{u"briefings"_s, all}}, streams);
    return ExitDone;
}

int runBriefing(const Arguments &arguments, const Streams &streams)
{
    const auto slice = sliceFrom(arguments);
    if (!slice)
        return wrongWord(slice.error().message, streams);
    if (!arguments.has("out") && !arguments.has("html") && !arguments.has("all-into"))
        return wrongWord(briefingText("Say with --out FILE.pdf or --html FILE where the briefing shall be."), streams);
    const auto project = openProject(arguments, Access::Read);
    if (!project)
        return failed(project.error(), streams);
    if (arguments.has("all-into"))
        return runAll(**project, arguments, *slice, streams);
    const QString name = arguments.word(1);
    const auto outline = name.isEmpty() ? usualOutline((*project)->session())
                                        : outlineNamed((*project)->session(), name);
    if (!outline)
        return wrongWord(outline.error().message, streams);
    const auto told = writtenBriefing(
        **project, *outline, arguments, *slice, arguments.value("out"), arguments.value("html"));
    if (!told) {
        const bool words = told.error().kind == ErrorKind::Invalid && !slice->where.isEmpty();
        return words ? wrongWord(told.error().message, streams) : failed(told.error(), streams);
    }
    if (arguments.has("json"))
        printJson(*told, streams);
    else
        streams.out << told->value(u"verdict"_s).toString() << Qt::endl;
    return ExitDone;
}

} // namespace

Command briefingCommand()
{
    return {"briefing", QT_TRANSLATE_NOOP("hearken::app", "a briefing as PDF or web page"),
        {{"PROJECT"}, {"OUTLINE", Word::Count::Optional}},
        sliceOptions({{"out", "FILE", QT_TRANSLATE_NOOP("hearken::app", "the PDF")},
            {"html", "FILE", QT_TRANSLATE_NOOP("hearken::app", "the same as a web page")},
            {"all-into", "FOLDER", QT_TRANSLATE_NOOP("hearken::app", "one PDF for each outline")},
            {"for", "WHO", QT_TRANSLATE_NOOP("hearken::app", "who will read it: “the Operations Committee”")},
            {"json", "", QT_TRANSLATE_NOOP("hearken::app", "one JSON document instead of the verdict")}}),
        runBriefing, true,
        QT_TRANSLATE_NOOP("hearken::app",
            "Without OUTLINE the first one of the project is made, or the ready-made executive briefing; without a period, of the last 90 days with feedback.")};
}

} // namespace hearken
