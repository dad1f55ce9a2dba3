// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "core/base/savefile.h"
#include "core/intake/intakerun.h"
#include "core/intake/recognise.h"
#include "core/intake/savedmappings.h"
#include "core/journey/journeyfile.h"
#include "core/store/edit.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTimeZone>

#include <array>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array importKinds{"feedback", "customers", "invitations", "journey"};

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::app)
};

Result<Mapping> mappingFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, Tr::tr("The mapping “%1” cannot be read. Check its name.").arg(path),
            file.errorString()};
    return Mapping::fromJson(QString::fromUtf8(file.readAll()));
}

Done mappingToFile(const Mapping &mapping, const QString &path)
{
    return saveFile(path, mapping.toJson().toUtf8());
}

// How the file is read: as recognised, or by the mapping given, with the person's own words over it.
Result<Recognition> chosenMapping(
    Project &project, const QString &path, const Arguments &arguments, const Streams &streams)
{
    const auto saved = SavedMappings::all(project.session());
    if (!saved)
        return saved.error();
    auto recognition = recognise(path, arguments.value("as"), *saved);
    if (!recognition)
        return recognition.error();
    Result<Mapping> mapping = arguments.has("mapping") ? mappingFromFile(arguments.value("mapping"))
                                                       : recognition->mapping;
    if (!mapping)
        return mapping.error();
    for (const QString &word : arguments.values("map")) {
        mapping = overruled(*mapping, word.section(u'=', 0, 0), word.section(u'=', 1));
        if (!mapping)
            return mapping.error();
    }
    if (arguments.has("timezone"))
        mapping->zone = arguments.value("timezone");
    if (arguments.has("mask"))
        mapping->mask = true;
    streams.err << Tr::tr("%1: %2").arg(QFileInfo(path).fileName(), recognition->title) << Qt::endl;
    for (const QString &reason : recognition->reasons)
        streams.err << "  " << reason << Qt::endl;
    if (!arguments.has("mapping")) {
        for (const QString &question : recognition->questions)
            streams.err << "? " << question << Qt::endl;
    }
    recognition->mapping = *mapping;
    return recognition;
}

// Next month's file of the same shape is read the same way.
Done keepMapping(Project &project, const QString &name, const Recognition &recognition)
{
    return project.write(
        [&](Session &session) {
            return SavedMappings::save(session, name, shapeOf(recognition.headerRows), recognition.mapping,
                project.clock()().toMSecsSinceEpoch());
        },
        {QString::fromLatin1(SavedMappings::topic)});
}

QString fieldWord(const ColumnMapping &column)
{
    switch (column.field) {
    case Field::Id:
        return u"id"_s;
    case Field::Time:
        return column.dateForm == "iso-day"_L1 ? u"day"_s : u"time"_s;
    case Field::Comment:
        return u"comment"_s;
    case Field::Language:
        return u"language"_s;
    case Field::Touchpoint:
        return u"touchpoint"_s;
    case Field::Channel:
        return u"channel"_s;
    case Field::Segment:
        return u"segment"_s;
    case Field::Region:
        return u"region"_s;
    case Field::Team:
        return u"team"_s;
    case Field::Product:
        return u"product"_s;
    case Field::Customer:
        return u"customer"_s;
    case Field::Account:
        return u"account"_s;
    case Field::Status:
    case Field::CustomerStatus:
        return u"status"_s;
    case Field::Name:
        return u"name"_s;
    case Field::Revenue:
        return u"revenue"_s;
    case Field::Since:
        return u"since"_s;
    case Field::Source:
        return u"source"_s;
    case Field::Sent:
        return u"sent"_s;
    case Field::Question: {
        const bool known = column.kind == QuestionKind::Nps || column.kind == QuestionKind::Csat
            || column.kind == QuestionKind::Ces;
        return known ? questionKindWord(column.kind) : column.name;
    }
    case Field::OptionOf:
    case Field::Attribute:
        return column.name;
    case Field::Ignore:
        break;
    }
    return {};
}

// {"nps": "Q1", "rating": ["Q2_1", "Q2_2"]}: the column, or the columns, that became a field.
QJsonObject mappingJson(const Mapping &mapping)
{
    QJsonObject json;
    for (const ColumnMapping &column : mapping.columns) {
        const QString word = fieldWord(column);
        if (word.isEmpty())
            continue;
        const QJsonValue there = json.value(word);
        if (there.isUndefined()) {
            json.insert(word, column.header);
        } else {
            QJsonArray list = there.isArray() ? there.toArray() : QJsonArray{there};
            list.append(column.header);
            json.insert(word, list);
        }
    }
    return json;
}

QJsonObject unansweredJson(const UnansweredCounts &counts)
{
    QJsonObject json;
    for (const WhyNot why : allWhyNot)
        json.insert(whyNotWord(why), counts[why]);
    return json;
}

QJsonObject summaryJson(const IntakeSummary &summary)
{
    QJsonArray issues;
    for (const Issue &issue : summary.issues)
        issues.append(QJsonObject{{u"row"_s, issue.row}, {u"column"_s, issue.column}, {u"value"_s, issue.value},
            {u"problem"_s, issue.problem}, {u"outcome"_s, issue.outcome}});
    return {{u"batch"_s, QString::number(summary.batch)}, {u"format"_s, summary.format},
        {u"encoding"_s, summary.encoding}, {u"rows"_s, summary.rows}, {u"imported"_s, summary.imported},
        {u"updated"_s, summary.updated}, {u"unchanged"_s, summary.unchanged}, {u"skipped"_s, summary.skipped},
        {u"refused"_s, summary.refused}, {u"unanswered"_s, unansweredJson(summary.unanswered)}, {u"issues"_s, issues},
        {u"seconds"_s, summary.seconds}, {u"mapping"_s, mappingJson(summary.mapping)}};
}

void tellSummary(const QString &file, const IntakeSummary &summary, const Streams &streams)
{
    streams.out << Tr::tr("%1: %2 rows, %3 imported, %4 updated, %5 unchanged, %6 skipped, %7 refused")
                       .arg(file)
                       .arg(summary.rows)
                       .arg(summary.imported)
                       .arg(summary.updated)
                       .arg(summary.unchanged)
                       .arg(summary.skipped)
                       .arg(summary.refused)
                << Qt::endl;
    for (const Issue &issue : summary.issues)
        streams.err << Tr::tr("row %1, %2: %3 (%4)").arg(issue.row).arg(issue.column, issue.problem, issue.outcome)
                    << Qt::endl;
}

Result<IntakeSummary> importFile(
    Project &project, const QString &path, const Arguments &arguments, const Streams &streams)
{
    const auto recognition = chosenMapping(project, path, arguments, streams);
    if (!recognition)
        return recognition.error();
    IntakeRequest request;
    request.path = path;
    request.mapping = recognition->mapping;
    request.source = arguments.value("source", QFileInfo(path).completeBaseName());
    request.rehearse = arguments.has("dry-run");
    request.wave = arguments.value("wave");
    const bool tells = arguments.has("progress");
    QTextStream *const err = &streams.err;
    auto summary = runIntake(project, request, shownProgress(Tr::tr("Importing"), streams), [=](qint64 rows) {
        if (tells)
            *err << "committed " << rows << Qt::endl; // endl flushes: who reads this line may rely on it
    });
    if (summary && !request.rehearse) {
        if (const Done kept = keepMapping(project, request.source, *recognition); !kept)
            return kept.error();
    }
    if (summary && arguments.has("save-mapping")) {
        if (const Done kept = mappingToFile(summary->mapping, arguments.value("save-mapping")); !kept)
            return kept.error();
    }
    return summary;
}

/// Journeys of one file, as one step that can be undone.
Result<JourneyIntake> importJourneys(Project &project, const QString &path, bool rehearse, const Streams &streams)
{
    const auto intake = journeyIntake(project.session(), path, shownProgress(Tr::tr("Reading"), streams));
    if (!intake || rehearse || intake->before == intake->after)
        return intake;
    const Done done = project.edit<JourneySets>(Tr::tr("Import of journeys"), intake->before, intake->after);
    return done ? intake : done.error();
}

/// The rows of an import of journeys are its journeys.
QJsonObject journeysJson(const JourneyIntake &intake)
{
    QJsonArray issues;
    for (const JourneyIssue &issue : intake.issues)
        issues.append(QJsonObject{{u"place"_s, issue.place}, {u"problem"_s, issue.problem}});
    return {{u"format"_s, intake.format}, {u"rows"_s, intake.added + intake.unchanged}, {u"imported"_s, intake.added},
        {u"updated"_s, 0}, {u"unchanged"_s, intake.unchanged}, {u"skipped"_s, 0}, {u"refused"_s, 0},
        {u"completed"_s, intake.completed}, {u"issues"_s, issues}};
}

/// What a file brought, and whether all of it came in.
struct Imported
{
    QJsonObject json;
    bool whole = true;
};

Result<Imported> bringJourneys(
    Project &project, const QString &file, const Arguments &arguments, const Streams &streams)
{
    const auto intake = importJourneys(project, file, arguments.has("dry-run"), streams);
    if (!intake)
        return intake.error();
    if (!arguments.has("json")) {
        streams.out << Tr::tr("%1: journeys added: %2, already there: %3; touchpoints completed: %4")
                           .arg(QFileInfo(file).fileName())
                           .arg(intake->added)
                           .arg(intake->unchanged)
                           .arg(intake->completed)
                    << Qt::endl;
        for (const JourneyIssue &issue : intake->issues)
            streams.err << (issue.place.isEmpty() ? issue.problem : Tr::tr("%1: %2").arg(issue.place, issue.problem))
                        << Qt::endl;
    }
    return Imported{journeysJson(*intake), intake->issues.isEmpty()};
}

Result<Imported> bringFeedback(
    Project &project, const QString &file, const Arguments &arguments, const Streams &streams)
{
    const auto summary = importFile(project, file, arguments, streams);
    if (!summary)
        return summary.error();
    if (!arguments.has("json"))
        tellSummary(QFileInfo(file).fileName(), *summary, streams);
    return Imported{summaryJson(*summary), summary->refused == 0};
}

/// What says how feedback is read says nothing about journeys.
constexpr std::array feedbackOptions{"source", "map", "mapping", "save-mapping", "timezone", "wave", "mask"};

bool hasFeedbackOption(const Arguments &arguments)
{
    return std::any_of(
        feedbackOptions.begin(), feedbackOptions.end(), [&](const char *option) { return arguments.has(option); });
}

int runImport(const Arguments &arguments, const Streams &streams)
{
    const QString kind = arguments.value("as");
    if (arguments.has("as") && std::none_of(importKinds.begin(), importKinds.end(), [&](const char *known) {
            return kind == QLatin1StringView(known);
        }))
        return wrongWord(
            Tr::tr("“%1” cannot be imported. There are: feedback, customers, invitations, journey.").arg(kind),
            streams);
    if (arguments.has("timezone") && !QTimeZone::isTimeZoneIdAvailable(arguments.value("timezone").toLatin1()))
        return wrongWord(
            Tr::tr("“%1” is not a time zone. Give one like Europe/Madrid.").arg(arguments.value("timezone")), streams);
    for (const QString &word : arguments.values("map")) {
        if (!word.contains(u'='))
            return wrongWord(Tr::tr("--map needs FIELD=COLUMN, not “%1”.").arg(word), streams);
    }
    if (kind == "journey"_L1 && hasFeedbackOption(arguments))
        return wrongWord(
            Tr::tr(
                "--source, --map, --mapping, --save-mapping, --timezone, --wave and --mask are for feedback; leave them out."),
            streams);
    const auto project = openProject(arguments, Access::Write);
    if (!project)
        return failed(project.error(), streams);
    const QStringList files = arguments.wordsFrom(1);
    bool whole = true;
    QJsonArray all;
    for (const QString &file : files) {
        const bool journeys = kind == "journey"_L1
            || (kind.isEmpty() && !hasFeedbackOption(arguments) && isJourneyFile(file));
        const auto imported = journeys ? bringJourneys(**project, file, arguments, streams)
                                       : bringFeedback(**project, file, arguments, streams);
        if (!imported)
            return failed(imported.error(), streams);
        whole = whole && imported->whole;
        all.append(imported->json);
    }
    // One document: of one file its summary, of several a list of them.
    if (arguments.has("json"))
        printJson(files.size() == 1 ? all.first().toObject() : QJsonObject{{u"files"_s, all}}, streams);
    return whole ? ExitDone : ExitPartly;
}

} // namespace

Command importCommand()
{
    return {"import", QT_TRANSLATE_NOOP("hearken::app", "bring a file in: recognised, checked, and revertible"),
        {{"PROJECT"}, {"FILE", Operand::Count::Many}},
        {{"source", "NAME",
             QT_TRANSLATE_NOOP("hearken::app", "the listening post it belongs to (default: the file's name)")},
            {"as", "KIND",
                QT_TRANSLATE_NOOP("hearken::app", "feedback, customers, invitations or journey (default: recognised)")},
            {"map", "FIELD=COLUMN", QT_TRANSLATE_NOOP("hearken::app", "overrules one column; repeatable")},
            {"mapping", "FILE", QT_TRANSLATE_NOOP("hearken::app", "a saved mapping")},
            {"save-mapping", "FILE", QT_TRANSLATE_NOOP("hearken::app", "writes the mapping that was used")},
            {"timezone", "ZONE",
                QT_TRANSLATE_NOOP("hearken::app", "where times without zone were written (default: the project's)")},
            {"wave", "NAME",
                QT_TRANSLATE_NOOP("hearken::app", "what the responses of this file are called together: “May 2026”")},
            {"mask", "",
                QT_TRANSLATE_NOOP(
                    "hearken::app", "hide e-mail addresses, telephone, card and account numbers in comments")},
            {"dry-run", "", QT_TRANSLATE_NOOP("hearken::app", "say what would happen, write nothing")},
            {"progress", "",
                QT_TRANSLATE_NOOP(
                    "hearken::app", "a line “committed N” on standard error after each batch: N rows are safe")},
            {"json", "", QT_TRANSLATE_NOOP("hearken::app", "one JSON document instead of sentences")}},
        runImport, false,
        QT_TRANSLATE_NOOP("hearken::app",
            "Fields of --map: id, time, day, score, nps, csat, ces, comment, touchpoint, channel, segment, region, team, product, customer, account, language, source, "
            "status, name, revenue, since, sent, ignore; any other word makes the column an attribute of that name.")};
}

} // namespace hearken
