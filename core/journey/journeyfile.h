// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/progress.h"
#include "core/journey/journeyedit.h"
#include "core/journey/journeymap.h"
#include "core/journey/journeys.h"

namespace hearken {

// Journeys in and out: tables (CSV, XLSX), journey.json, Mermaid, CJML 2.0, event logs.

/// Something that could not be taken as it stood. The rest was.
struct JourneyIssue
{
    QString place; ///< "row 12", "line 7", "journeys[0].stages[2]"; empty: the file as a whole
    QString problem; ///< one sentence
    bool operator==(const JourneyIssue &) const = default;
};

struct JourneyFile
{
    QString
        format; ///< "journey-json", "journey-csv-long", "journey-csv-wide", "journey-table", "mermaid", "cjml", "event-log", "xes"
    QList<Journey> journeys;
    QList<Touchpoint> touchpoints; ///< new ones, and those of `known` that the file says more of
    QList<JourneyIssue> issues; ///< a thousand at most
    int moreIssues = 0; ///< that are not listed

    void issue(const QString &place, const QString &problem);
};

/// Whether a file holds journeys beyond doubt, by its content: journey.json, CJML, XES, Mermaid, or a CSV table as
/// Hearken writes it. Any other table with touchpoints may as well hold feedback, and only a person knows.
bool isJourneyFile(const QString &path);

/// Whatever it is, by its content. Touchpoints of the key or the name (case aside) of a known one are that one, as are those
/// heard as what one known touchpoint is heard as; what these already say stays, and what the file says else is an issue.
/// Tables are read row by row, when their first rows are those of a journey, and can be cancelled. An Error when nothing of
/// the file is a journey, or more than a map can show.
Result<JourneyFile> readJourneyFile(const QString &path, const QList<Touchpoint> &known,
    const MakeKey &makeKey = freshKey, const Progress &progress = {});

/// What an import adds: both sides of one `project.edit<JourneySets>`.
struct JourneyIntake
{
    QString format; ///< of the file
    JourneySet before;
    JourneySet after;
    int added = 0; ///< journeys
    int unchanged = 0; ///< journeys that were there already
    int completed = 0; ///< touchpoints of the project that got an owner, a channel … where they had none
    QList<JourneyIssue> issues; ///< of the file, and whatever was not taken as it stood there
};
/// The project keeps what it has, and the same file again changes nothing: a journey that differs from the one of its key
/// or name is added as “… (2)”, and that is said. A link that would lead a journey back into itself is left out of the new
/// journey. Journeys of a file that name each other stay linked.
JourneyIntake journeyIntake(const JourneySet &stored, const JourneyFile &file, const MakeKey &makeKey = freshKey);
/// The same of a file that is still to be read, and of what is stored now.
Result<JourneyIntake> journeyIntake(Session &session, const QString &path, const Progress &progress = {});

/// A file that was written, and what its format has no place for: one sentence each.
struct WrittenJourney
{
    QByteArray text;
    QStringList dropped;
};

/// Everything, lossless; resources/schema/journey.schema.json says what each field means.
WrittenJourney writtenJourneyJson(const JourneySet &set);
/// A row a fact: journey, stage, step, touchpoint, lane, value, source. With a map, its numbers as rows of the source
/// "measured", which are not read back. Sub-journeys and the baseline are told by their names among `others`.
WrittenJourney writtenJourneyLong(const Journey &journey, const QList<Touchpoint> &touchpoints,
    const JourneyMap *map = nullptr, const QList<Journey> &others = {});
/// Lanes down, touchpoints across, as people draw it in a spreadsheet.
WrittenJourney writtenJourneyWide(const Journey &journey, const QList<Touchpoint> &touchpoints,
    const JourneyMap *map = nullptr, const QList<Journey> &others = {});
/// Sections, tasks, feelings as 1 … 5.
WrittenJourney writtenMermaid(
    const Journey &journey, const QList<Touchpoint> &touchpoints, const JourneyMap *map = nullptr);
/// A planned journey of the Customer Journey Modelling Language 2.0 (SINTEF).
WrittenJourney writtenCjml(const Journey &journey, const QList<Touchpoint> &touchpoints);

/// Bytes of JSON, XML and Mermaid, which are read whole; what is made of them must fit into one row of a project.
inline constexpr qint64 largestJourneyFile = 32 * 1024 * 1024;

} // namespace hearken
