// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeybuilder.h"
#include "core/journey/journeyjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

constexpr int formatNumber = 1;

/// Whether a value says nothing: it need not come back.
bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value == QJsonValue(false) || value == QJsonValue(QString()) || value == QJsonValue(0)
        || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

/// What of a file was not understood: it is not among what would be written of it.
void notTaken(const QJsonValue &said, const QJsonValue &taken, const QString &place, JourneyFile &file)
{
    if (isNothing(said))
        return;
    if (said.isObject() && taken.isObject()) {
        const QJsonObject fields = said.toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            notTaken(field.value(), taken.toObject().value(field.key()), place % u'.' % field.key(), file);
    } else if (said.isArray() && taken.isArray()) {
        const QJsonArray list = said.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            notTaken(list.at(i), taken.toArray().at(i), u"%1[%2]"_s.arg(place).arg(i), file);
    } else if (said != taken) {
        file.issue(place, Tr::tr("What stands here was not understood; it was left out."));
    }
}

/// Keys that are missing or double get fresh ones; what points nowhere is said.
class Repair
{
public:
    Repair(JourneyFile &file, const MakeKey &makeKey)
        : m_file(file)
        , m_makeKey(makeKey)
    {
    }

    void key(QString &key, const QString &place, QSet<QString> &seen)
    {
        if (key.isEmpty() || seen.contains(key)) {
            if (!key.isEmpty())
                issue(place, Tr::tr("The key “%1” stands twice; the second one got a new key.").arg(key));
            key = m_makeKey();
        }
        seen.insert(key);
    }
    void issue(const QString &place, const QString &problem) { m_file.issue(place, problem); }

    /// What is no number is none, and feelings stay on their scale.
    static void numbers(JourneyStep &step)
    {
        for (std::optional<double> *value : {&step.expected, &step.forecast}) {
            if (*value && std::isnan(**value))
                value->reset();
        }
        for (const QString &persona : step.feelings.keys()) {
            const double feeling = step.feelings.value(persona);
            if (std::isnan(feeling))
                step.feelings.remove(persona);
            else
                step.feelings.insert(persona, std::clamp(feeling, -2.0, 2.0));
        }
    }

    /// The touchpoint of the project that this one is, with what the file says more; or a new one.
    void touchpoint(Touchpoint touchpoint, const QString &place, const KnownTouchpoints &known)
    {
        if (!touchpoint.key.isEmpty() && m_keys.contains(touchpoint.key)) {
            issue(place, Tr::tr("The key “%1” stands twice; the first one holds.").arg(touchpoint.key));
            return;
        }
        const QString key = touchpoint.key;
        if (const Touchpoint *kept = known.same(touchpoint)) {
            QStringList problems;
            const Touchpoint taken = m_taken.value(kept->key, *kept);
            touchpoint = completed(taken, touchpoint, problems);
            for (const QString &problem : std::as_const(problems))
                issue(place, problem);
            m_keys.insert(key, kept->key);
            m_taken.insert(kept->key, touchpoint);
            if (touchpoint == taken)
                return;
            m_file.touchpoints.removeIf([kept](const Touchpoint &one) { return one.key == kept->key; });
        } else {
            touchpoint.id = Id<Touchpoint>::make();
            if (key.isEmpty())
                touchpoint.key = m_makeKey();
            m_keys.insert(touchpoint.key, touchpoint.key);
        }
        m_file.touchpoints.append(touchpoint);
    }

    void journey(Journey &journey, const QString &place, const KnownTouchpoints &known)
    {
        QSet<QString> steps;
        QSet<QString> stages;
        for (qsizetype i = 0; i < journey.stages.size(); ++i) {
            JourneyStage &stage = journey.stages[i];
            const QString at = u"%1.stages[%2]"_s.arg(place).arg(i);
            key(stage.key, at, stages);
            for (qsizetype k = 0; k < stage.steps.size(); ++k) {
                const QString stepAt = u"%1.steps[%2]"_s.arg(at).arg(k);
                key(stage.steps[k].key, stepAt, steps);
                numbers(stage.steps[k]);
                QString &touchpoint = stage.steps[k].touchpoint;
                if (m_keys.contains(touchpoint))
                    touchpoint = m_keys.value(touchpoint);
                else if (!known.contains(touchpoint))
                    issue(stepAt,
                        Tr::tr(
                            "The touchpoint of this step is neither in the file nor in the project; the step has none."));
            }
        }
        QSet<QString> lanes;
        for (qsizetype i = 0; i < journey.lanes.size(); ++i)
            key(journey.lanes[i].key, u"%1.lanes[%2]"_s.arg(place).arg(i), lanes);
        QSet<QString> personas;
        for (qsizetype i = 0; i < journey.personas.size(); ++i)
            key(journey.personas[i].key, u"%1.personas[%2]"_s.arg(place).arg(i), personas);
        QSet<QString> cards;
        for (qsizetype i = 0; i < journey.cards.size(); ++i) {
            const QString at = u"%1.cards[%2]"_s.arg(place).arg(i);
            key(journey.cards[i].key, at, cards);
            if (!steps.contains(journey.cards.at(i).firstStep) || !steps.contains(journey.cards.at(i).lastStep))
                issue(at, Tr::tr("The card stands on a step that is not in the journey."));
        }
        if (journey.lanes.isEmpty())
            journey.lanes = standardLanes();
    }

private:
    JourneyFile &m_file;
    const MakeKey &m_makeKey;
    QHash<QString, QString> m_keys; ///< of touchpoints: in the file → in the project
    QHash<QString, Touchpoint> m_taken; ///< those of the project, by key, as the file completes them
};

/// Journeys, stages and steps, before anything is made of them.
qsizetype sizeOf(const QJsonArray &journeys)
{
    qsizetype size = journeys.size();
    for (const QJsonValue &journey : journeys) {
        const QJsonArray stages = journey[u"stages"_s].toArray();
        size += stages.size();
        for (const QJsonValue &stage : stages)
            size += stage[u"steps"_s].toArray().size();
    }
    return size;
}

/// "line 3, column 14"
QString placeIn(const QByteArray &text, int offset)
{
    const QByteArray before = text.left(offset);
    const qsizetype line = before.count('\n') + 1;
    return Tr::tr("line %1, column %2").arg(line).arg(before.size() - before.lastIndexOf('\n'));
}

} // namespace

Result<JourneyFile> readJourneyJson(
    const QByteArray &text, const QString &name, const QList<Touchpoint> &known, const MakeKey &makeKey)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return Error{ErrorKind::Invalid,
            Tr::tr("The file is not whole JSON: it breaks off or is damaged at %1. Ask for it again.")
                .arg(placeIn(text, problem.offset)),
            problem.errorString()};
    }
    const QJsonObject root = document.object();
    JourneyFile file;
    file.format = u"journey-json"_s;
    if (root.value(u"format"_s).toInt(formatNumber) > formatNumber)
        file.issue(
            u"format"_s, Tr::tr("The file was written by a newer Hearken; what this one does not know was left out."));
    const QJsonArray journeyList = root.value(u"journeys"_s).toArray();
    const QJsonArray touchpoints = root.value(u"touchpoints"_s).toArray();
    if (sizeOf(journeyList) > mostSteps || touchpoints.size() > mostSteps)
        return tooManySteps();
    Repair repair(file, makeKey);
    const KnownTouchpoints stored(known);
    for (qsizetype i = 0; i < touchpoints.size(); ++i) {
        const QString place = u"touchpoints[%1]"_s.arg(i);
        const Touchpoint touchpoint = touchpointFromJson(touchpoints.at(i).toObject());
        notTaken(touchpoints.at(i), touchpointToJson(touchpoint), place, file);
        if (!touchpoint.name.isEmpty())
            repair.touchpoint(touchpoint, place, stored);
        else if (touchpoints.at(i).isObject())
            repair.issue(place, Tr::tr("The touchpoint has no name; it was left out."));
    }
    QSet<QString> journeys;
    for (qsizetype i = 0; i < journeyList.size(); ++i) {
        const QString place = u"journeys[%1]"_s.arg(i);
        if (!journeyList.at(i).isObject()) {
            repair.issue(place, Tr::tr("This is no journey; it was left out."));
            continue;
        }
        Journey journey = journeyFromJson(journeyList.at(i).toObject());
        notTaken(journeyList.at(i), journeyToJson(journey), place, file);
        journey.id = Id<Journey>::make();
        repair.key(journey.key, place, journeys);
        if (journey.name.isEmpty())
            journey.name = i == 0 ? name : u"%1 %2"_s.arg(name).arg(i + 1);
        repair.journey(journey, place, stored);
        file.journeys.append(journey);
    }
    return file;
}

WrittenJourney writtenJourneyJson(const JourneySet &set)
{
    QJsonArray journeys;
    for (const Journey &journey : set.journeys)
        journeys.append(journeyToJson(journey));
    QJsonArray touchpoints;
    for (const Touchpoint &touchpoint : set.touchpoints)
        touchpoints.append(touchpointToJson(touchpoint));
    const QJsonObject root{{u"hearken"_s, u"journey"_s}, {u"format"_s, formatNumber}, {u"journeys"_s, journeys},
        {u"touchpoints"_s, touchpoints}};
    return {QJsonDocument(root).toJson(), {}};
}

} // namespace hearken
