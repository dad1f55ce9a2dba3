// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeyfile.h"
#include "core/journey/knowntouchpoints.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

/// Calls `take(stage, index of the step, step)` for each step, from left to right.
template <class Of, class Take>
void eachStep(Of &journey, Take take)
{
    for (auto &stage : journey.stages) {
        for (qsizetype i = 0; i < stage.steps.size(); ++i)
            take(stage, i, stage.steps[i]);
    }
}

/// Which journeys open which: grows link by link, and never by one that leads a journey back into itself.
class SubJourneyWays
{
public:
    explicit SubJourneyWays(const QList<Journey> &journeys)
    {
        for (const Journey &journey : journeys)
            eachStep(
                journey, [&](const auto &, qsizetype, const JourneyStep &step) { add(journey.key, step.subJourney); });
    }

    bool closes(const QString &from, const QString &to) const
    {
        QSet<QString> seen;
        QStringList next{to};
        while (!next.isEmpty()) {
            const QString at = next.takeLast();
            if (at == from)
                return true;
            if (!seen.contains(at))
                next.append(m_ways.value(at).values());
            seen.insert(at);
        }
        return false;
    }

    void add(const QString &from, const QString &to)
    {
        if (!to.isEmpty())
            m_ways[from].insert(to);
    }

private:
    QHash<QString, QSet<QString>> m_ways;
};

/// “New customer”, step 2 of “Buy”: where a person finds it in the map.
QString stepPlace(const Journey &journey, const JourneyStage &stage, qsizetype step)
{
    return Tr::tr("“%1”, step %2 of “%3”").arg(journey.name).arg(step + 1).arg(stage.name);
}

/// Without the number that a second journey of one name gets.
QString plainName(const QString &name)
{
    static const QRegularExpression numbered(u" \\(\\d+\\)$"_s);
    return QString(name).remove(numbered);
}

QString freeName(const QList<Journey> &journeys, const QString &name)
{
    const auto taken = [&journeys](const QString &wanted) {
        return std::any_of(journeys.cbegin(), journeys.cend(), [&](const Journey &one) { return one.name == wanted; });
    };
    QString free = name;
    for (int i = 2; taken(free); ++i)
        free = u"%1 (%2)"_s.arg(name).arg(i);
    return free;
}

/// Takes journeys in one by one. What is stored stays as it is, but for what touchpoints did not say yet.
class Intake
{
public:
    Intake(const JourneySet &stored, const JourneyFile &file, const MakeKey &makeKey)
        : m_stored(stored)
        , m_file(file)
        , m_makeKey(makeKey)
        , m_ways(stored.journeys)
        , m_intake{file.format, stored, stored, 0, 0, 0, file.issues}
    {
        for (const Journey &journey : m_stored.journeys)
            m_storedKeys.insert(journey.key);
        for (const Journey &journey : m_file.journeys)
            m_fileKeys.insert(journey.key);
    }

    JourneyIntake taken()
    {
        touchpoints();
        for (Journey journey : m_file.journeys) {
            nameLinks(journey);
            take(journey);
        }
        for (qsizetype i = m_stored.journeys.size(); i < m_intake.after.journeys.size(); ++i)
            settleLinks(m_intake.after.journeys[i]);
        m_intake.after = withNextVersions(m_stored, m_intake.after);
        return m_intake;
    }

private:
    void issue(const QString &place, const QString &problem) { m_intake.issues.append({place, problem}); }

    void touchpoints()
    {
        QHash<QString, qsizetype> places;
        for (qsizetype i = 0; i < m_stored.touchpoints.size(); ++i)
            places.insert(m_stored.touchpoints.at(i).key, i);
        for (const Touchpoint &touchpoint : m_file.touchpoints) {
            const auto at = places.constFind(touchpoint.key);
            if (at == places.cend()) {
                m_intake.after.touchpoints.append(touchpoint);
                continue;
            }
            QStringList problems; // the reader said them
            Touchpoint &kept = m_intake.after.touchpoints[*at];
            const Touchpoint after = completed(kept, touchpoint, problems);
            m_intake.completed += after == kept ? 0 : 1;
            kept = after;
        }
    }

    /// Tables name a sub-journey and a baseline by their names: of the file's journeys first, then of the project's.
    void nameLinks(Journey &journey)
    {
        const auto keyOf = [this](const QString &name) {
            for (const QList<Journey> &journeys : {m_file.journeys, m_stored.journeys}) {
                QStringList keys;
                for (const Journey &one : journeys) {
                    if (one.name == name)
                        keys.append(one.key);
                }
                if (keys.size() == 1)
                    return keys.constFirst();
            }
            return name;
        };
        const auto settle = [&](QString &link) {
            if (!link.isEmpty() && !m_fileKeys.contains(link) && !m_storedKeys.contains(link))
                link = keyOf(link);
        };
        settle(journey.baseline);
        eachStep(journey, [&](const auto &, qsizetype, JourneyStep &step) { settle(step.subJourney); });
    }

    void take(Journey journey)
    {
        const auto byKey = std::find_if(m_stored.journeys.cbegin(), m_stored.journeys.cend(),
            [&journey](const Journey &one) { return one.key == journey.key; });
        QList<const Journey *> alike;
        if (byKey != m_stored.journeys.cend())
            alike.append(&*byKey);
        for (const Journey &one : m_stored.journeys) {
            if (one.key != journey.key && plainName(one.name) == plainName(journey.name))
                alike.append(&one);
        }
        for (const Journey *known : std::as_const(alike)) {
            if (isSame(journey, *known)) {
                m_keys.insert(journey.key, known->key);
                ++m_intake.unchanged;
                return;
            }
        }
        const QString name = freeName(m_intake.after.journeys, journey.name);
        if (!alike.isEmpty())
            issue(journey.name,
                Tr::tr("It differs from “%1” of the project, which stays as it is. It was added as “%2”.")
                    .arg(alike.constFirst()->name, name));
        if (byKey != m_stored.journeys.cend()) {
            const QString key = m_makeKey();
            m_keys.insert(journey.key, key);
            journey.key = key;
        }
        journey.name = name;
        journey.position = m_intake.after.journeys.isEmpty() ? 0 : m_intake.after.journeys.constLast().position + 1;
        m_intake.after.journeys.append(journey);
        ++m_intake.added;
    }

    /// Whether nothing that a person typed differs. A link that the project could not take is none.
    bool isSame(Journey journey, const Journey &known)
    {
        QList<JourneyIssue> cut;

        QList<const JourneyStep *> others;
        eachStep(known, [&](const auto &, qsizetype, const JourneyStep &step) { others.append(&step); });
        qsizetype at = 0;
        eachStep(journey, [&](const JourneyStage &stage, qsizetype index, JourneyStep &step) {
            const JourneyStep *other = at < others.size() ? others.at(at) : nullptr;
            ++at;
            if (step.subJourney.isEmpty() || !other || !other->subJourney.isEmpty())
                return;
            const QString link = step.subJourney == journey.key ? known.key : settled(step.subJourney);
            if (!m_ways.closes(known.key, link))
                return;
            cut.append(cutIssue(journey, stage, index, step.subJourney));
            step.subJourney.clear();
        });
        const bool same = m_file.format == "journey-json"_L1
            ? exact(journey) == exact(known)
            : shape(journey, m_intake.after.touchpoints) == shape(known, m_stored.touchpoints);
        if (same)
            m_intake.issues.append(cut);
        return same;
    }

    /// All of it but its row, key and name; links by the names of what they lead to.
    Journey exact(Journey journey) const
    {
        journey.id = {};
        journey.version = 1;
        journey.position = 0;
        journey.key.clear();
        journey.name.clear();
        journey.baseline = plainName(nameOf(journey.baseline));
        eachStep(journey, [this](const auto &, qsizetype, JourneyStep &step) {
            step.subJourney = plainName(nameOf(step.subJourney));
        });
        return journey;
    }

    /// As a table says it, whatever the keys are; what is folded away is how somebody looks at it.
    QByteArray shape(const Journey &journey, const QList<Touchpoint> &touchpoints) const
    {
        Journey open = exact(journey);
        for (JourneyLane &lane : open.lanes)
            lane.hidden = lane.collapsed = false;
        for (JourneyStage &stage : open.stages)
            stage.folded = false;
        return writtenJourneyLong(open, touchpoints).text;
    }

    QString nameOf(const QString &key) const
    {
        for (const QList<Journey> &journeys : {m_file.journeys, m_stored.journeys}) {
            for (const Journey &one : journeys) {
                if (one.key == key)
                    return one.name;
            }
        }
        return key;
    }

    QString settled(const QString &link) const { return m_keys.value(link, link); }

    JourneyIssue cutIssue(const Journey &journey, const JourneyStage &stage, qsizetype step, const QString &link) const
    {
        return {stepPlace(journey, stage, step),
            Tr::tr("Its sub-journey “%1” leads back into this journey; the link was left out.").arg(nameOf(link))};
    }

    /// Links of a new journey: to what was added or was there already, and none that leads back into it.
    void settleLinks(Journey &journey)
    {
        journey.baseline = settled(journey.baseline);
        eachStep(journey, [&](const JourneyStage &stage, qsizetype index, JourneyStep &step) {
            if (step.subJourney.isEmpty())
                return;
            const QString link = settled(step.subJourney);
            if (m_ways.closes(journey.key, link)) {
                m_intake.issues.append(cutIssue(journey, stage, index, step.subJourney));
                step.subJourney.clear();
                return;
            }
            if (!m_fileKeys.contains(step.subJourney) && !m_storedKeys.contains(link))
                issue(stepPlace(journey, stage, index),
                    Tr::tr("Its sub-journey “%1” is neither in the file nor in the project.").arg(link));
            step.subJourney = link;
            m_ways.add(journey.key, link);
        });
    }

    const JourneySet &m_stored;
    const JourneyFile &m_file;
    const MakeKey &m_makeKey;
    SubJourneyWays m_ways;
    QSet<QString> m_storedKeys;
    QSet<QString> m_fileKeys;
    QHash<QString, QString> m_keys; ///< of journeys: in the file → in the project
    JourneyIntake m_intake;
};

} // namespace

JourneyIntake journeyIntake(const JourneySet &stored, const JourneyFile &file, const MakeKey &makeKey)
{
    return Intake(stored, file, makeKey).taken();
}

Result<JourneyIntake> journeyIntake(Session &session, const QString &path, const Progress &progress)
{
    const auto stored = JourneySets::all(session);
    if (!stored)
        return stored.error();
    const auto file = readJourneyFile(path, stored->touchpoints, freshKey, progress);
    return file ? Result<JourneyIntake>(journeyIntake(*stored, *file)) : file.error();
}

} // namespace hearken
