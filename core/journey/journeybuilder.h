// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/progress.h"
#include "core/journey/journeyfields.h"
#include "core/journey/journeyfile.h"
#include "core/journey/knowntouchpoints.h"

#include <QHash>
#include <QSet>

namespace hearken {

// Between the files that read journeys; nobody else includes this.

inline constexpr qsizetype mostSteps = 50'000; ///< journeys, stages and touchpoints of a file; more is no map
Error tooManySteps();

/// Puts journeys together from what a table or a diagram says, name by name.
class JourneyBuilder
{
public:
    JourneyBuilder(const QString &format, const QList<Touchpoint> &known, const MakeKey &makeKey);

    /// The journey of this name, begun when it is new; likewise the stage in it, case aside.
    void journey(const QString &name);
    void stage(const QString &name);
    /// Of a file in the order of the map: goes on with the stage that was named last, or begins one. A name that stood
    /// before comes again as "… (2)", and that is said. No name goes on.
    void nextStage(const QString &name, const QString &place);
    /// A stage of its own; its name, with a number where it was taken.
    QString newStage(const QString &name, const QString &place);
    /// A new step at the end of the stage.
    void addStep(const QString &touchpoint, const QString &place = {});
    /// The step that this row is about: of the same number in the stage, or, without a number, of the same touchpoint.
    void step(const QString &number, const QString &touchpoint, const QString &place);
    /// A fact of the journey, or of the step that was named last; empty values say nothing.
    void setJourney(const QString &field, const QString &value, const QString &place);
    void setStep(const QString &field, const QString &value, const QString &place);
    void issue(const QString &place, const QString &problem);
    void setFormat(const QString &format) { m_file.format = format; }
    bool isEmpty() const { return m_file.journeys.isEmpty(); }
    /// An Error when it has become more than a map can show.
    Done checkSize() const { return m_size > mostSteps ? Done(tooManySteps()) : Done(); }
    JourneyStep *current();
    Journey *currentJourney();

    JourneyFile file();

private:
    QString touchpointKey(const QString &name, const QString &place);
    bool setTouchpoint(const QString &field, const QString &value, const QString &place);
    void setCard(CardKind kind, const QString &value);
    QString stepBefore() const;
    void setCell(const QString &field, const QString &value);
    void setLane(const QString &value, const QString &flags, const QString &place);
    void knowLanes(const Journey &journey);
    QString personaKey(const QString &name);
    void setPersona(const QString &name, const QString &note, const QString &place);
    QString here(const QString &name) const;
    std::optional<double> number(const QString &value, const QString &place);

    MakeKey m_makeKey;
    JourneyFile m_file;
    KnownTouchpoints m_known;
    QHash<QString, Touchpoint> m_touchpoints; ///< by key: those that the file names
    QHash<QString, QString> m_keys; ///< name, case aside → key
    QSet<QString> m_new; ///< keys of those that the project does not have
    QSet<QString> m_changed; ///< keys of those of the project that the file completes
    QHash<QString, qsizetype> m_steps; ///< stage's key and number or touchpoint → index in its stage
    QHash<QString, QHash<QString, QString>> m_lanes; ///< journey's key → LaneField::same → lane's key
    QSet<QString> m_laned; ///< keys of the journeys whose lanes the file names
    QSet<QString> m_folded; ///< `here` of stages
    QHash<QString, qsizetype> m_journeys; ///< name as the file says it → index
    QHash<QString, qsizetype> m_stages; ///< `here` → index of the stage
    QHash<QString, DistinctNames> m_stageNames; ///< journey's key → names of its stages
    QHash<QString, QString> m_saidStages; ///< journey's key → what its last stage is called in the file
    QHash<QString, qsizetype> m_personas; ///< `here` → index of the persona
    QHash<QString, DistinctNames> m_personaNames;
    QSet<QString> m_toldPersonas; ///< `here` of those that the file told as facts
    QMultiHash<QString, qsizetype> m_cards; ///< last step's key → index in the journey
    qsizetype m_size = 0; ///< journeys, stages and steps
    qsizetype m_journey = -1;
    qsizetype m_stage = -1;
    qsizetype m_step = -1;
};

// The readers of the single formats; each is given the whole text.
Result<JourneyFile> readJourneyJson(
    const QByteArray &text, const QString &name, const QList<Touchpoint> &known, const MakeKey &makeKey);
Result<JourneyFile> readMermaid(
    const QByteArray &text, const QString &name, const QList<Touchpoint> &known, const MakeKey &makeKey);
/// CJML and XES; a document type is refused, so that no entity can do harm.
Result<JourneyFile> readJourneyXml(
    const QByteArray &text, const QString &name, const QList<Touchpoint> &known, const MakeKey &makeKey);
/// Whether it is a table as Hearken writes it.
bool isJourneyTable(const QString &path);
/// Row by row, and only where the first rows are those of a journey.
Result<JourneyFile> readJourneyTable(
    const QString &path, const QList<Touchpoint> &known, const MakeKey &makeKey, const Progress &progress);

/// What happened in each case.
class ObservedLog
{
public:
    struct Event
    {
        qint64 at = 0; ///< ms UTC, or the row's number where no time is known
        qint32 activity = 0; ///< index
    };

    /// What the file calls its cases and its activities: what the journey's lanes are called.
    ObservedLog(const QString &ofCases, const QString &ofActivities)
        : caseWord(ofCases)
        , activityWord(ofActivities)
    {
    }
    void add(const QString &caseId, qint64 at, const QString &activity);

    QString caseWord;
    QString activityWord;
    QStringList activities;
    QHash<QString, QList<Event>> cases;

private:
    QHash<QString, qint32> m_indices;
};
/// The way that cases really took: their activities in the order of their middle place in a case, with how many cases
/// passed each, and where they went next. What is made of them is a person's to edit, so it depends on the file alone.
Done addObserved(JourneyBuilder &builder, const QString &name, ObservedLog log);

} // namespace hearken
