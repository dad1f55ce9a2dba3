// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    QList<JourneyIssue> issues;
};

/// Whatever it is, by its content. Touchpoints of the same name (case aside) as a known one are that one; what they
/// already say stays. An Error when nothing of the file is a journey.
Result<JourneyFile> readJourneyFile(
    const QString &path, const QList<Touchpoint> &known, const MakeKey &makeKey = freshKey);

/// What an import changes: both sides of one `project.edit<JourneySets>`.
struct JourneyIntake
{
    JourneySet before;
    JourneySet after;
    int added = 0; ///< journeys
    int updated = 0; ///< found by their key
    int unchanged = 0;
    QList<JourneyIssue> issues; ///< of the file, and sub-journeys that were cut so that none stands inside itself
};
/// The same file again changes nothing: a journey with a key that is known is brought up to date, one without is compared
/// with that of its name; when both differ, the new one is called “… (2)”.
JourneyIntake journeyIntake(const JourneySet &stored, const JourneyFile &file);

/// A file that was written, and what its format has no place for: one sentence each.
struct WrittenJourney
{
    QByteArray text;
    QStringList dropped;
};

/// Everything, lossless; resources/schema/journey.schema.json says what each field means.
WrittenJourney writtenJourneyJson(const JourneySet &set);
/// A row a fact: journey, stage, step, touchpoint, lane, value, source, date. With a map, its numbers as rows of the
/// source "measured", which are not read back.
WrittenJourney writtenJourneyLong(
    const Journey &journey, const QList<Touchpoint> &touchpoints, const JourneyMap *map = nullptr);
/// Lanes down, touchpoints across, as people draw it in a spreadsheet.
WrittenJourney writtenJourneyWide(
    const Journey &journey, const QList<Touchpoint> &touchpoints, const JourneyMap *map = nullptr);
/// Sections, tasks, feelings as 1 … 5.
WrittenJourney writtenMermaid(
    const Journey &journey, const QList<Touchpoint> &touchpoints, const JourneyMap *map = nullptr);
/// A planned journey of the Customer Journey Modelling Language 2.0 (SINTEF).
WrittenJourney writtenCjml(const Journey &journey, const QList<Touchpoint> &touchpoints);

inline constexpr qint64 largestJourneyFile = 64 * 1024 * 1024; ///< bytes of JSON, XML and Mermaid, which are read whole

} // namespace hearken
