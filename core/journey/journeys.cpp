// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeys.h"

#include "core/journey/journeyjson.h"
#include "core/store/putthing.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject object(const Row &row, int column)
{
    return QJsonDocument::fromJson(row.text(column).toUtf8()).object();
}

Touchpoint readTouchpoint(const Row &row)
{
    Touchpoint touchpoint;
    readTouchpointDefinition(touchpoint, object(row, 4));
    touchpoint.id = {row.integer(0)};
    touchpoint.version = int(row.integer(1));
    touchpoint.key = row.text(2);
    touchpoint.name = row.text(3);
    return touchpoint;
}

Journey readJourney(const Row &row)
{
    Journey journey;
    readJourneyDefinition(journey, object(row, 5));
    journey.id = {row.integer(0)};
    journey.version = int(row.integer(1));
    journey.key = row.text(2);
    journey.name = row.text(3);
    journey.position = int(row.integer(4));
    return journey;
}

JourneySnapshot readSnapshot(const Row &row)
{
    JourneySnapshot snapshot;
    readSnapshotDefinition(snapshot, object(row, 6));
    snapshot.id = {row.integer(0)};
    snapshot.version = int(row.integer(1));
    snapshot.journey = row.text(2);
    snapshot.number = int(row.integer(3));
    snapshot.name = row.text(4);
    snapshot.day = QDate::fromString(row.text(5), Qt::ISODate);
    return snapshot;
}

Done putJourney(Session &session, const std::optional<Journey> &from, const std::optional<Journey> &to)
{
    return putThing(
        session, from, to,
        {"INSERT INTO journey (id, version, key, name, position, definition) "
         "VALUES (:id, :next, :key, :name, :position, :definition)",
            "UPDATE journey SET version = :next, key = :key, name = :name, position = :position, "
            "definition = :definition WHERE id = :id AND version = :version",
            "DELETE FROM journey WHERE id = :id AND version = :version"},
        [](const Journey &journey) -> QList<Bind> {
            return {{":key", journey.key}, {":name", journey.name}, {":position", qint64(journey.position)},
                {":definition", compact(journeyDefinition(journey))}};
        },
        Tr::tr("Somebody changed this journey first. Look at it again, then repeat your change."));
}

bool hasSubJourneys(const Journey &journey)
{
    return std::any_of(journey.stages.cbegin(), journey.stages.cend(), [](const JourneyStage &stage) {
        return std::any_of(stage.steps.cbegin(), stage.steps.cend(),
            [](const JourneyStep &step) { return !step.subJourney.isEmpty(); });
    });
}

Done checkStored(Session &session)
{
    const auto journeys = Journeys::all(session);
    return journeys ? checkSubJourneys(*journeys) : Done(journeys.error());
}

/// Removes first: what is added may have the key of what went.
template <class Thing, class Put>
Done putList(const QList<Thing> &from, const QList<Thing> &to, Put put)
{
    QHash<qint64, const Thing *> before;
    QHash<qint64, const Thing *> after;
    for (const Thing &thing : from)
        before.insert(thing.id.value, &thing);
    for (const Thing &thing : to)
        after.insert(thing.id.value, &thing);
    for (const Thing &thing : from) {
        if (after.contains(thing.id.value))
            continue;
        const Done done = put(std::optional(thing), std::optional<Thing>());
        if (!done)
            return done;
    }
    for (const Thing &thing : to) {
        const Thing *was = before.value(thing.id.value);
        if (was && *was == thing)
            continue;
        const Done done = put(was ? std::optional(*was) : std::nullopt, std::optional(thing));
        if (!done)
            return done;
    }
    return {};
}

template <class Thing>
void countVersions(const QList<Thing> &before, QList<Thing> &after)
{
    QHash<qint64, const Thing *> known;
    for (const Thing &thing : before)
        known.insert(thing.id.value, &thing);
    for (Thing &thing : after) {
        const Thing *was = known.value(thing.id.value);
        if (!was)
            continue;
        thing.version = was->version;
        if (thing != *was)
            thing.version = was->version + 1;
    }
}

QStringList subJourneysOf(const Journey &journey)
{
    QStringList keys;
    for (const JourneyStage &stage : journey.stages) {
        for (const JourneyStep &step : stage.steps) {
            if (!step.subJourney.isEmpty())
                keys.append(step.subJourney);
        }
    }
    return keys;
}

/// Walks the journeys depth first. The depth is bounded by the number of journeys, since each is on the way once.
class CycleSearch
{
public:
    explicit CycleSearch(const QList<Journey> &journeys)
    {
        for (const Journey &journey : journeys)
            m_journeys.insert(journey.key, &journey);
    }

    /// Names on the way round, the first one again at the end; empty when there is none.
    QStringList find()
    {
        for (const Journey *journey : std::as_const(m_journeys)) {
            if (enter(*journey))
                break;
        }
        return m_cycle;
    }

private:
    bool enter(const Journey &journey)
    {
        if (m_done.contains(journey.key))
            return false;
        if (const qsizetype at = m_way.indexOf(journey.key); at >= 0) {
            for (const QString &key : m_way.mid(at))
                m_cycle.append(m_journeys.value(key)->name);
            m_cycle.append(journey.name);
            return true;
        }
        m_way.append(journey.key);
        for (const QString &key : subJourneysOf(journey)) {
            const Journey *next = m_journeys.value(key);
            if (next && enter(*next))
                return true;
        }
        m_way.removeLast();
        m_done.insert(journey.key, true);
        return false;
    }

    QHash<QString, const Journey *> m_journeys;
    QHash<QString, bool> m_done;
    QStringList m_way;
    QStringList m_cycle;
};

} // namespace

Done Touchpoints::put(Session &session, const std::optional<Touchpoint> &from, const std::optional<Touchpoint> &to)
{
    return putThing(
        session, from, to,
        {"INSERT INTO touchpoint (id, version, key, name, definition) VALUES (:id, :next, :key, :name, :definition)",
            "UPDATE touchpoint SET version = :next, key = :key, name = :name, definition = :definition "
            "WHERE id = :id AND version = :version",
            "DELETE FROM touchpoint WHERE id = :id AND version = :version"},
        [](const Touchpoint &touchpoint) -> QList<Bind> {
            return {{":key", touchpoint.key}, {":name", touchpoint.name},
                {":definition", compact(touchpointDefinition(touchpoint))}};
        },
        Tr::tr("Somebody changed this touchpoint first. Look at it again, then repeat your change."));
}

Result<QList<Touchpoint>> Touchpoints::all(Session &session)
{
    return session.all(
        "SELECT id, version, key, name, definition FROM touchpoint ORDER BY name, id", {}, readTouchpoint);
}

Done Journeys::put(Session &session, const std::optional<Journey> &from, const std::optional<Journey> &to)
{
    const Done done = putJourney(session, from, to);
    return done && to && hasSubJourneys(*to) ? checkStored(session) : done;
}

Result<QList<Journey>> Journeys::all(Session &session)
{
    return session.all("SELECT id, version, key, name, position, definition FROM journey ORDER BY position, name, id",
        {}, readJourney);
}

Done JourneySnapshots::put(
    Session &session, const std::optional<JourneySnapshot> &from, const std::optional<JourneySnapshot> &to)
{
    return putThing(
        session, from, to,
        {"INSERT INTO journey_snapshot (id, version, journey_key, number, name, day, definition) "
         "VALUES (:id, :next, :journey, :number, :name, :day, :definition)",
            "UPDATE journey_snapshot SET version = :next, journey_key = :journey, number = :number, name = :name, "
            "day = :day, definition = :definition WHERE id = :id AND version = :version",
            "DELETE FROM journey_snapshot WHERE id = :id AND version = :version"},
        [](const JourneySnapshot &snapshot) -> QList<Bind> {
            return {{":journey", snapshot.journey}, {":number", qint64(snapshot.number)}, {":name", snapshot.name},
                {":day", snapshot.day.toString(Qt::ISODate)}, {":definition", compact(snapshotDefinition(snapshot))}};
        },
        Tr::tr("Somebody changed this version of the journey first. Look at it again, then repeat your change."));
}

Result<QList<JourneySnapshot>> JourneySnapshots::all(Session &session)
{
    return session.all("SELECT id, version, journey_key, number, name, day, definition FROM journey_snapshot "
                       "ORDER BY journey_key, number DESC",
        {}, readSnapshot);
}

Result<QList<JourneySnapshot>> JourneySnapshots::of(Session &session, const QString &journey)
{
    return session.all("SELECT id, version, journey_key, number, name, day, definition FROM journey_snapshot "
                       "WHERE journey_key = :journey ORDER BY number DESC",
        {{":journey", journey}}, readSnapshot);
}

Result<std::optional<JourneySnapshot>> JourneySnapshots::newest(Session &session, const QString &journey)
{
    return session.first("SELECT number, name, day FROM journey_snapshot WHERE journey_key = :journey "
                         "ORDER BY number DESC LIMIT 1",
        {{":journey", journey}}, [&journey](const Row &row) {
            JourneySnapshot snapshot;
            snapshot.journey = journey;
            snapshot.number = int(row.integer(0));
            snapshot.name = row.text(1);
            snapshot.day = QDate::fromString(row.text(2), Qt::ISODate);
            return snapshot;
        });
}

Done JourneySets::put(Session &session, const std::optional<JourneySet> &from, const std::optional<JourneySet> &to)
{
    const JourneySet before = from.value_or(JourneySet());
    const JourneySet after = to.value_or(JourneySet());
    Done done = putList(before.touchpoints, after.touchpoints,
        [&](const auto &was, const auto &next) { return Touchpoints::put(session, was, next); });
    if (!done)
        return done;
    done = putList(before.journeys, after.journeys,
        [&](const auto &was, const auto &next) { return putJourney(session, was, next); });
    if (!done)
        return done;
    return std::any_of(after.journeys.cbegin(), after.journeys.cend(), hasSubJourneys) ? checkStored(session) : Done();
}

Result<JourneySet> JourneySets::all(Session &session)
{
    const auto journeys = Journeys::all(session);
    if (!journeys)
        return journeys.error();
    const auto touchpoints = Touchpoints::all(session);
    if (!touchpoints)
        return touchpoints.error();
    return JourneySet{1, *journeys, *touchpoints};
}

JourneySet withNextVersions(const JourneySet &before, JourneySet after)
{
    countVersions(before.journeys, after.journeys);
    countVersions(before.touchpoints, after.touchpoints);
    return after;
}

Done checkSubJourneys(const QList<Journey> &journeys)
{
    const QStringList cycle = CycleSearch(journeys).find();
    if (cycle.isEmpty())
        return {};
    return Error{ErrorKind::Invalid,
        Tr::tr("A journey cannot stand inside itself: %1. Choose another journey for the step.")
            .arg(cycle.join(u" › "_s)),
        {}};
}

} // namespace hearken
