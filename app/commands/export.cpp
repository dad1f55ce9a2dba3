// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/slicewords.h"

#include "core/base/savefile.h"
#include "core/feedback/export.h"
#include "core/journey/journeyfile.h"
#include "core/journey/mapmaking.h"
#include "ui/journey/mapfiles.h"

#include <QCoreApplication>
#include <QFile>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::app)
};

const QStringList &journeyFormats()
{
    static const QStringList formats{u"journey-csv"_s, u"journey-csv-wide"_s, u"journey-json"_s, u"mermaid"_s,
        u"cjml"_s, u"journey-svg"_s, u"journey-pdf"_s};
    return formats;
}

/// The journey that --journey names, or the only one.
Result<Journey> chosenJourney(const QList<Journey> &journeys, const QString &word)
{
    if (journeys.isEmpty())
        return Error{ErrorKind::NotFound, Tr::tr("The project has no journey."), {}};
    QStringList names;
    for (const Journey &journey : journeys) {
        if (journey.key == word || journey.name.compare(word, Qt::CaseInsensitive) == 0)
            return journey;
        names.append(u"“%1”"_s.arg(journey.name));
    }
    if (word.isEmpty() && journeys.size() == 1)
        return journeys.constFirst();
    return Error{
        ErrorKind::NotFound, Tr::tr("Say with --journey which one. There are: %1.").arg(names.join(u", "_s)), {}};
}

/// The map with the numbers of the slice that the person named.
Result<JourneyMap> countedMap(Project &project, const Journey &journey, const Slice &slice, const Streams &streams)
{
    JourneyView view;
    view.slice = slice;
    const QDate today = project.clock()().date();
    const auto ground = JourneyGround::load(project.session(), journey.key, today);
    if (!ground)
        return ground.error();
    const auto columns = Columns::load(project.session(), journeyNeeds(journey, *ground, view));
    if (!columns)
        return columns.error();
    if (const Done known = checkValues(*columns, slice); !known)
        return known.error();
    return journeyMap(project.session(), journey, view, today, *columns, shownProgress(Tr::tr("Counting"), streams));
}

/// Drawings of a map; nothing when the layout is not known.
QByteArray drawn(const JourneyMap &map, const QString &format, const QString &pages)
{
    const MapLayoutOptions options{MapDensity::Standard, 0, QLocale()};
    const MapInk ink(Theme::light());
    if (pages == "stages"_L1)
        return stagePages(map, options, ink);
    const JourneyLayout layout(map, options);
    if (format == "journey-svg"_L1)
        return mapSvg(layout, ink);
    return pages == "tiles"_L1 ? mapTiles(layout, ink) : mapPdf(layout, ink);
}

/// Without a name, journey-csv holds all journeys, one after the other.
Result<WrittenJourney> writtenTables(
    Project &project, const JourneySet &set, const Slice &slice, const Streams &streams)
{
    if (set.journeys.isEmpty())
        return Error{ErrorKind::NotFound, Tr::tr("The project has no journey."), {}};
    WrittenJourney all;
    for (const Journey &journey : set.journeys) {
        const auto map = countedMap(project, journey, slice, streams);
        if (!map)
            return map.error();
        const WrittenJourney one = writtenJourneyLong(journey, set.touchpoints, &*map, set.journeys);
        all.text += all.text.isEmpty() ? one.text : one.text.mid(one.text.indexOf('\n') + 1);
        all.dropped += one.dropped;
    }
    all.dropped.removeDuplicates();
    return all;
}

/// Tables tell the numbers as well; the other formats keep what the team wrote.
Result<WrittenJourney> writtenJourney(
    Project &project, const Arguments &arguments, const Slice &slice, const Streams &streams)
{
    const QString format = arguments.word(1);
    const QString word = arguments.value("journey");
    const auto set = JourneySets::all(project.session());
    if (!set)
        return set.error();
    if (format == "journey-json"_L1 && word.isEmpty())
        return writtenJourneyJson(*set);
    if (format == "journey-csv"_L1 && word.isEmpty())
        return writtenTables(project, *set, slice, streams);
    const Result<Journey> journey = chosenJourney(set->journeys, word);
    if (!journey)
        return journey.error();
    if (format == "journey-json"_L1)
        return writtenJourneyJson({1, {*journey}, set->touchpoints});
    if (format == "cjml"_L1)
        return writtenCjml(*journey, set->touchpoints);
    const auto map = countedMap(project, *journey, slice, streams);
    if (!map)
        return map.error();
    if (format == "journey-svg"_L1 || format == "journey-pdf"_L1)
        return WrittenJourney{drawn(*map, format, arguments.value("pages")), {}};
    if (format == "mermaid"_L1)
        return writtenMermaid(*journey, set->touchpoints, &*map);
    return format == "journey-csv"_L1 ? writtenJourneyLong(*journey, set->touchpoints, &*map, set->journeys)
                                      : writtenJourneyWide(*journey, set->touchpoints, &*map, set->journeys);
}

int exportJourney(Project &project, const Arguments &arguments, const Streams &streams)
{
    const auto slice = sliceFrom(arguments);
    if (!slice)
        return wrongWord(slice.error().message, streams);
    const auto written = writtenJourney(project, arguments, *slice, streams);
    if (!written)
        return failed(written.error(), streams);
    const QString out = arguments.value("out");
    if (QFile::exists(out))
        return failed({ErrorKind::Conflict, Tr::tr("“%1” exists already. Choose another name.").arg(out), {}}, streams);
    if (const Done saved = saveFile(out, written->text); !saved)
        return failed(saved.error(), streams);
    for (const QString &dropped : written->dropped)
        streams.err << dropped << Qt::endl;
    return ExitDone;
}

int runExport(const Arguments &arguments, const Streams &streams)
{
    const QString format = arguments.word(1);
    const QStringList formats = QStringList{u"responses-csv"_s, u"responses-xlsx"_s} + journeyFormats();
    if (!formats.contains(format))
        return wrongWord(Tr::tr("“%1” is not a format. There are: %2.").arg(format, formats.join(u", "_s)), streams);
    if (!arguments.has("out"))
        return wrongWord(
            QCoreApplication::translate("hearken::app", "Say with --out FILE where the export shall be."), streams);
    if (!journeyFormats().contains(format) && (arguments.has("from") || arguments.has("to") || arguments.has("where")))
        return wrongWord(
            Tr::tr("--from, --to and --where narrow the numbers of journeys; responses leave whole."), streams);
    const QString pages = arguments.value("pages", u"one"_s);
    if (!QStringList{u"one"_s, u"tiles"_s, u"stages"_s}.contains(pages))
        return wrongWord(Tr::tr("“%1” is no way to lay out pages. There are: one, tiles, stages.").arg(pages), streams);
    if (arguments.has("pages") && format != "journey-pdf"_L1)
        return wrongWord(Tr::tr("--pages is for journey-pdf."), streams);
    const auto project = openProject(arguments, Access::Read);
    if (!project)
        return failed(project.error(), streams);
    if (journeyFormats().contains(format))
        return exportJourney(**project, arguments, streams);
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
    return {"export",
        QT_TRANSLATE_NOOP("hearken::app", "responses or journeys into a file: responses-csv, journey-json …"),
        {{"PROJECT"}, {"FORMAT"}},
        sliceOptions({{"out", "FILE", QT_TRANSLATE_NOOP("hearken::app", "where the export shall be; never overwrites")},
            {"journey", "NAME",
                QT_TRANSLATE_NOOP("hearken::app",
                    "which journey, when there are several; journey-csv and journey-json hold all of them without it")},
            {"pages", "LAYOUT",
                QT_TRANSLATE_NOOP("hearken::app",
                    "of journey-pdf: one page (default), tiles to glue together, or stages with a page each")},
            {"raw", "",
                QT_TRANSLATE_NOOP("hearken::app",
                    "CSV for programs, not spreadsheets: no apostrophe before texts that look like formulas")}}),
        runExport, true};
}

} // namespace hearken
