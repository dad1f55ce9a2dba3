// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeyjson.h"
#include "core/journey/journeys.h"
#include "core/store/edit.h"
#include "tests/kit/testproject.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

Touchpoint visit()
{
    Touchpoint touchpoint;
    touchpoint.id = {11};
    touchpoint.key = u"t-visit"_s;
    touchpoint.name = u"Technician visit"_s;
    touchpoint.channel = u"home visit"_s;
    touchpoint.heardAs = {u"Technician visit"_s, u"Install"_s};
    touchpoint.metric = u"visit-csat"_s;
    touchpoint.owner = u"Zoë"_s;
    touchpoint.department = u"Field operations"_s;
    touchpoint.process = u"Installation"_s;
    return touchpoint;
}

/// Every field away from its default.
Journey full()
{
    Journey journey;
    journey.id = {21};
    journey.key = u"j-new"_s;
    journey.name = u"Neu 🙂 عميل"_s;
    journey.position = 3;
    journey.time = JourneyTime::ToBe;
    journey.status = JourneyStatus::Approved;
    journey.owner = u"Sami Laine"_s;
    journey.baseline = u"j-old"_s;
    journey.metric = u"csat"_s;
    journey.feelingQuestion = u"Q1"_s;
    journey.expectedQuestion = u"Q2"_s;
    journey.providedQuestion = u"Q3"_s;
    journey.personas = {{u"p1"_s, u"Marta"_s, u"first line"_s, Slice().with(u"segment"_s, u"New"_s)}};
    JourneyStep step;
    step.key = u"s1"_s;
    step.touchpoint = u"t-visit"_s;
    step.momentOfTruth = true;
    step.grounding = Grounding::Partly;
    step.checked = QDate(2026, 5, 4);
    step.feelings = {{QString(), -1.5}, {u"p1"_s, 0.25}};
    step.expected = 0.0;
    step.forecast = 0.8;
    step.subJourney = u"j-visit"_s;
    step.cells = {{u"own"_s, u"a\nb \"c\""_s}};
    journey.stages = {{u"g1"_s, u"Install"_s, true, {step}}, {u"g2"_s, QString(), false, {}}};
    journey.lanes = {{u"own"_s, LaneKind::Picture, u"Sketch"_s, true, true}};
    journey.cards = {{u"c1"_s, CardKind::Action, CardState::Running, u"Text"_s, u"€180k"_s, u"pilot"_s,
        QDate(2026, 5, 14), u"s1"_s, u"s1"_s}};
    return journey;
}

Journey leadingTo(qint64 id, const QString &key, const QString &subJourney)
{
    Journey journey;
    journey.id = {id};
    journey.key = key;
    journey.name = key.toUpper();
    JourneyStep step;
    step.key = u"step-"_s + key;
    step.subJourney = subJourney;
    journey.stages = {{u"stage-"_s + key, {}, false, {step}}};
    return journey;
}

} // namespace

class TestJourneys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areKept_data() { TestProject::addEngines(); }
    void areKept()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        QVERIFY(project->edit<Touchpoints>(u"Add"_s, std::nullopt, visit()));
        QVERIFY(project->edit<Journeys>(u"Add"_s, std::nullopt, full()));
        JourneySnapshot snapshot{
            {31}, 1, u"j-new"_s, 7, u"after the workshop"_s, QDate(2026, 5, 4), full(), {visit()}, u"{}"_s};
        // What is of one stored row is not part of a version.
        snapshot.was.id = {};
        snapshot.was.position = 0;
        snapshot.touchpoints.first().id = {};
        QVERIFY(project->edit<JourneySnapshots>(u"Add"_s, std::nullopt, snapshot));
        project.reopen();
        QCOMPARE(*Touchpoints::all(project->session()), QList<Touchpoint>{visit()});
        QCOMPARE(*Journeys::all(project->session()), QList<Journey>{full()});
        QCOMPARE(*JourneySnapshots::all(project->session()), QList<JourneySnapshot>{snapshot});
        QCOMPARE(*JourneySnapshots::of(project->session(), u"j-new"_s), QList<JourneySnapshot>{snapshot});
        QVERIFY(JourneySnapshots::of(project->session(), u"other"_s)->isEmpty());
    }

    void undoGoesBackAndConflictsAreSaid_data() { TestProject::addEngines(); }
    void undoGoesBackAndConflictsAreSaid()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        const Journey was = full();
        QVERIFY(project->edit<Journeys>(u"Add"_s, std::nullopt, was));
        Journey renamed = was;
        renamed.name = u"Other"_s;
        QVERIFY(project->edit<Journeys>(u"Rename"_s, was, renamed));
        QCOMPARE(Journeys::all(project->session())->first().name, u"Other"_s);
        QCOMPARE(Journeys::all(project->session())->first().version, 2);
        QCOMPARE(project->edit<Journeys>(u"Late"_s, was, renamed).error().kind, ErrorKind::Conflict);
        project->undoStack().undo();
        QCOMPARE(*Journeys::all(project->session()), QList<Journey>{was});
    }

    void aSetIsOneStep_data() { TestProject::addEngines(); }
    void aSetIsOneStep()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        const Journey was = full();
        QVERIFY(project->edit<Journeys>(u"Add"_s, std::nullopt, was));
        const JourneySet before{1, {was}, {}};
        JourneySet after{1, {was}, {visit()}};
        after.journeys.first().stages.first().steps.first().momentOfTruth = false;
        after = withNextVersions(before, after);
        QCOMPARE(after.journeys.first().version, 2);
        QCOMPARE(after.touchpoints.first().version, 1);
        QVERIFY(project->edit<JourneySets>(u"Add touchpoint"_s, before, after));
        QCOMPARE(*JourneySets::all(project->session()), after);
        project->undoStack().undo();
        QCOMPARE(*JourneySets::all(project->session()), before);
        project->undoStack().redo();
        QCOMPARE(*JourneySets::all(project->session()), after);
    }

    void noJourneyStandsInsideItself_data() { TestProject::addEngines(); }
    void noJourneyStandsInsideItself()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        QVERIFY(project->edit<Journeys>(u"Add"_s, std::nullopt, leadingTo(1, u"a"_s, u"b"_s)));
        QVERIFY(project->edit<Journeys>(u"Add"_s, std::nullopt, leadingTo(2, u"b"_s, u"c"_s)));
        const Done refused = project->edit<Journeys>(u"Add"_s, std::nullopt, leadingTo(3, u"c"_s, u"a"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QCOMPARE(Journeys::all(project->session())->size(), 2); // nothing was written
        QVERIFY(!project->edit<JourneySets>(u"Add"_s, JourneySet(), JourneySet{1, {leadingTo(4, u"d"_s, u"d"_s)}, {}}));
        QCOMPARE(Journeys::all(project->session())->size(), 2);
        QVERIFY(project->edit<Journeys>(u"Add"_s, std::nullopt, leadingTo(3, u"c"_s, u"gone"_s)));
    }

    void cyclesAreNamed()
    {
        QVERIFY(checkSubJourneys({}));
        QVERIFY(checkSubJourneys({leadingTo(1, u"a"_s, u"b"_s), leadingTo(2, u"b"_s, {})}));
        const Done self = checkSubJourneys({leadingTo(1, u"a"_s, u"a"_s)});
        QVERIFY(self.error().message.contains(u"A › A"_s));
        const Done round = checkSubJourneys({leadingTo(1, u"a"_s, u"b"_s), leadingTo(2, u"b"_s, u"a"_s)});
        QVERIFY(round.error().message.contains(u"A › B › A"_s) || round.error().message.contains(u"B › A › B"_s));
    }

    void everyFieldGoesThroughJson()
    {
        Journey journey = full();
        Journey read = journeyFromJson(journeyToJson(journey));
        read.id = journey.id;
        read.position = journey.position;
        QCOMPARE(read, journey);
        // The words of a file are a contract.
        const QJsonObject json = journeyToJson(journey);
        QCOMPARE(json.value(u"time"_s).toString(), u"to-be"_s);
        QCOMPARE(json.value(u"status"_s).toString(), u"approved"_s);
        QCOMPARE(laneKindWord(LaneKind::Feeling), u"feeling"_s);
        QCOMPARE(laneKindFromWord(u"picture"_s), LaneKind::Picture);
        QVERIFY(!laneKindFromWord(u"hologram"_s));
        Touchpoint touchpoint = touchpointFromJson(touchpointToJson(visit()));
        touchpoint.id = visit().id;
        QCOMPARE(touchpoint, visit());
    }
};

QTEST_GUILESS_MAIN(TestJourneys)
#include "tst_journeys.moc"
