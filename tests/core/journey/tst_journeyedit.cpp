// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeyedit.h"
#include "core/journey/journeyjson.h"
#include "core/journey/journeystart.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

JourneyStep step(const QString &key)
{
    JourneyStep made;
    made.key = key;
    made.touchpoint = u"t-"_s + key;
    return made;
}

/// A: a1 a2 | B: b1 | C: empty
Journey journey()
{
    Journey made;
    made.key = u"j"_s;
    made.stages = {{u"A"_s, u"Aa"_s, false, {step(u"a1"_s), step(u"a2"_s)}}, {u"B"_s, u"Bb"_s, false, {step(u"b1"_s)}},
        {u"C"_s, u"Cc"_s, false, {}}};
    made.lanes = standardLanes();
    return made;
}

QString shape(const Journey &of)
{
    QStringList stages;
    for (const JourneyStage &stage : of.stages) {
        QStringList steps;
        for (const JourneyStep &one : stage.steps)
            steps.append(one.key);
        stages.append(QString(stage.key % u": "_s % steps.join(u' ')).trimmed());
    }
    return stages.join(u" | "_s);
}

JourneyCard card(const QString &key, CardKind kind, const QString &first, const QString &last)
{
    JourneyCard made;
    made.key = key;
    made.kind = kind;
    made.firstStep = first;
    made.lastStep = last;
    return made;
}

QString cards(const Journey &of)
{
    QStringList all;
    for (const JourneyCard &one : of.cards)
        all.append(QString(one.key % u' ' % one.firstStep % u'-' % one.lastStep));
    return all.join(u", "_s);
}

MakeKey counted()
{
    return [count = 0]() mutable { return QString(u'k' + QString::number(++count)); };
}

} // namespace

class TestJourneyEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stages()
    {
        EditedJourney edited = withStage(journey(), {u"X"_s, {}, false, {}}, 1);
        QCOMPARE(shape(edited.journey), u"A: a1 a2 | X: | B: b1 | C:"_s);
        QCOMPARE(edited.selected, u"X"_s);
        QCOMPARE(shape(withStage(journey(), {u"X"_s, {}, false, {}}, 99).journey), u"A: a1 a2 | B: b1 | C: | X:"_s);
        edited = withoutStage(journey(), u"A"_s);
        QCOMPARE(shape(edited.journey), u"B: b1 | C:"_s);
        QCOMPARE(edited.selected, u"B"_s);
        QCOMPARE(withoutStage(journey(), u"C"_s).selected, u"B"_s);
        QCOMPARE(shape(withStageMoved(journey(), u"A"_s, 1).journey), u"B: b1 | A: a1 a2 | C:"_s);
        QCOMPARE(shape(withStageMoved(journey(), u"A"_s, -1).journey), shape(journey()));
        QCOMPARE(withStageNamed(journey(), u"B"_s, u"New"_s).journey.stages.at(1).name, u"New"_s);
        QVERIFY(withStageFolded(journey(), u"B"_s, true).journey.stages.at(1).folded);
    }

    void steps()
    {
        QCOMPARE(shape(withStep(journey(), step(u"x"_s), u"C"_s, 5).journey), u"A: a1 a2 | B: b1 | C: x"_s);
        QCOMPARE(withStep(journey(), step(u"x"_s), u"none"_s, 0).journey, journey());
        EditedJourney edited = withoutStep(journey(), u"a1"_s);
        QCOMPARE(shape(edited.journey), u"A: a2 | B: b1 | C:"_s);
        QCOMPARE(edited.selected, u"a2"_s);
        QCOMPARE(withoutStep(journey(), u"b1"_s).selected, u"a2"_s); // the last one: what is before it
        QCOMPARE(withoutStep(journey(), u"gone"_s).journey, journey());
    }

    void stepsMove_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("expected");
        QTest::newRow("in the stage") << u"a1"_s << 1 << u"A: a2 a1 | B: b1 | C:"_s;
        QTest::newRow("over the edge") << u"a2"_s << 1 << u"A: a1 | B: a2 b1 | C:"_s;
        QTest::newRow("back over it") << u"b1"_s << -1 << u"A: a1 a2 b1 | B: | C:"_s;
        QTest::newRow("into an empty stage") << u"b1"_s << 1 << u"A: a1 a2 | B: | C: b1"_s;
        QTest::newRow("at the end") << u"a1"_s << -1 << u"A: a1 a2 | B: b1 | C:"_s;
        QTest::newRow("unknown") << u"x"_s << 1 << u"A: a1 a2 | B: b1 | C:"_s;
    }
    void stepsMove()
    {
        QFETCH(QString, key);
        QFETCH(int, by);
        QFETCH(QString, expected);
        const EditedJourney edited = withStepMoved(journey(), key, by);
        QCOMPARE(shape(edited.journey), expected);
        QCOMPARE(edited.selected, key);
    }

    void stepsArePlaced()
    {
        QCOMPARE(shape(withStepPlaced(journey(), u"a1"_s, u"A"_s, 2).journey), u"A: a2 a1 | B: b1 | C:"_s);
        QCOMPARE(shape(withStepPlaced(journey(), u"a1"_s, u"A"_s, 1).journey), u"A: a1 a2 | B: b1 | C:"_s);
        QCOMPARE(shape(withStepPlaced(journey(), u"b1"_s, u"A"_s, 0).journey), u"A: b1 a1 a2 | B: | C:"_s);
        QCOMPARE(shape(withStepPlaced(journey(), u"a1"_s, u"none"_s, 0).journey), shape(journey()));
    }

    void stepsHold()
    {
        QVERIFY(stepOf(withMoment(journey(), u"a2"_s, true).journey, u"a2"_s)->momentOfTruth);
        Journey felt = withFeeling(journey(), u"a1"_s, u"p"_s, -7.0).journey;
        QCOMPARE(stepOf(felt, u"a1"_s)->feelings.value(u"p"_s), -2.0);
        QVERIFY(stepOf(withFeeling(felt, u"a1"_s, u"p"_s, std::nullopt).journey, u"a1"_s)->feelings.isEmpty());
        QCOMPARE(*stepOf(withExpected(journey(), u"a1"_s, 0.8).journey, u"a1"_s)->expected, 0.8);
        QCOMPARE(*stepOf(withForecast(journey(), u"a1"_s, 0.9).journey, u"a1"_s)->forecast, 0.9);
        const Journey written = withCell(journey(), u"a1"_s, u"own"_s, u"words"_s).journey;
        QCOMPARE(stepOf(written, u"a1"_s)->cells.value(u"own"_s), u"words"_s);
        QVERIFY(stepOf(withCell(written, u"a1"_s, u"own"_s, {}).journey, u"a1"_s)->cells.isEmpty());
        QCOMPARE(stepOf(withSubJourney(journey(), u"b1"_s, u"sub"_s).journey, u"b1"_s)->subJourney, u"sub"_s);
        QCOMPARE(withMoment(journey(), u"gone"_s, true).journey, journey());
    }

    void lanes()
    {
        const JourneyLane own{u"own"_s, LaneKind::Text, u"Ideas"_s};
        Journey with = withLane(journey(), own, 1).journey;
        QCOMPARE(laneIndex(with, u"own"_s), 1);
        with = withCell(with, u"a1"_s, u"own"_s, u"x"_s).journey;
        const EditedJourney without = withoutLane(with, u"own"_s);
        QCOMPARE(without.journey, journey());
        QCOMPARE(without.selected, u"channel"_s);
        JourneyLane hidden = with.lanes.at(2);
        hidden.hidden = true;
        with = withLaneChanged(with, hidden).journey;
        QVERIFY(with.lanes.at(2).hidden);
        QCOMPARE(laneIndex(withLaneMoved(with, u"own"_s, 1).journey, u"own"_s), 3); // past the hidden one
        QCOMPARE(laneIndex(withLaneMoved(with, u"own"_s, -5).journey, u"own"_s), 0);
    }

    void cardsStandOnSteps()
    {
        Journey with = journey();
        with = withCard(with, card(u"p"_s, CardKind::Pain, u"a1"_s, u"b1"_s)).journey;
        with = withCard(with, card(u"o"_s, CardKind::Opportunity, u"a2"_s, u"a2"_s)).journey;
        with = withCard(with, card(u"v"_s, CardKind::Vital, u"b1"_s, u"b1"_s)).journey;
        QCOMPARE(cards(withoutStep(with, u"a1"_s).journey), u"p a2-b1, o a2-a2, v b1-b1"_s);
        QCOMPARE(cards(withoutStep(with, u"a2"_s).journey), u"p a1-b1, v b1-b1"_s);
        QCOMPARE(cards(withoutStage(with, u"B"_s).journey), u"p a1-a2, o a2-a2"_s);
        QCOMPARE(cards(withCardMoved(with, u"o"_s, 1).journey), u"p a1-b1, o b1-b1, v b1-b1"_s);
        QCOMPARE(cards(withCardMoved(with, u"p"_s, 1).journey), cards(with)); // it spans all
        QCOMPARE(cards(withCardWidened(with, u"o"_s, 1).journey), u"p a1-b1, o a2-b1, v b1-b1"_s);
        QCOMPARE(cards(withCardWidened(with, u"p"_s, -9).journey), u"p a1-a1, o a2-a2, v b1-b1"_s);
        // Raised among its own kind: past the opportunity in between.
        QCOMPARE(cards(withCardRaised(with, u"v"_s, -1).journey), u"v b1-b1, p a1-b1, o a2-a2"_s);
        QCOMPARE(cards(withoutCard(with, u"o"_s).journey), u"p a1-b1, v b1-b1"_s);
        QCOMPARE(withoutCard(with, u"o"_s).selected, u"v"_s);
    }

    void personas()
    {
        Journey with = journey();
        for (const QString &key : {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s})
            with = withPersona(with, {key, key, {}, {}}).journey;
        QCOMPARE(with.personas.size(), mostPersonas);
        with = withFeeling(with, u"a1"_s, u"2"_s, 1.0).journey;
        with = withoutPersona(with, u"2"_s).journey;
        QCOMPARE(with.personas.size(), 3);
        QVERIFY(stepOf(with, u"a1"_s)->feelings.isEmpty());
    }

    void aCopyHasKeysOfItsOwn()
    {
        Journey from = withCard(journey(), card(u"p"_s, CardKind::Pain, u"a1"_s, u"b1"_s)).journey;
        from.key = u"j"_s;
        const Journey copy = copyOf(from, u"To be"_s, JourneyTime::ToBe, counted());
        QCOMPARE(copy.baseline, u"j"_s);
        QCOMPARE(copy.key, u"k1"_s);
        QCOMPARE(shape(copy), u"k2: k3 k4 | k5: k6 | k7:"_s);
        QCOMPARE(cards(copy), u"k8 k3-k6"_s);
        QCOMPARE(copy.stages.first().steps.first().touchpoint, u"t-a1"_s);
        QVERIFY(copyOf(from, u"Copy"_s, JourneyTime::AsIs, counted()).baseline.isEmpty());
    }

    void pasting_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"Compares\nAsks\n\n"_s << u"First stage: Compares, Asks"_s;
        QTest::newRow("colons") << u"Buy:\nOrders\nWaits\nInstall:\nVisit"_s
                                << u"Buy: Orders, Waits | Install: Visit"_s;
        QTest::newRow("markdown") << u"# Buy\n- Orders\n## Install\r\n1. Visit\n2) Check"_s
                                  << u"Buy: Orders | Install: Visit, Check"_s;
        QTest::newRow("indented") << u"Buy\n  Orders\n\tWaits\nInstall\n  Visit"_s
                                  << u"Buy: Orders, Waits | Install: Visit"_s;
        QTest::newRow("bullets alone") << u"- Orders\n- Waits"_s << u"First stage: Orders, Waits"_s;
        QTest::newRow("table") << u"Buy\tOrders\n\tWaits\nInstall\tVisit"_s << u"Buy: Orders, Waits | Install: Visit"_s;
        QTest::newRow("nothing") << u" \n\n"_s << QString();
        QTest::newRow("names") << u"Kauf 🙂:\n• زيارة"_s << u"Kauf 🙂: زيارة"_s;
    }
    void pasting()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QStringList stages;
        for (const OutlineStage &stage : pastedOutline(text))
            stages.append(QString(stage.name % u": "_s % stage.touchpoints.join(u", "_s)));
        QCOMPARE(stages.join(u" | "_s), expected);
    }

    void touchpointsOfTheSameNameAreOne()
    {
        Touchpoint known;
        known.key = u"t1"_s;
        known.name = u"Visit"_s;
        const JourneySet made = journeyFromOutline(
            u"New"_s, {{u"A"_s, {u"visit"_s, u"Bill"_s, u"bill"_s}, {1}}}, {known}, counted());
        QCOMPARE(made.touchpoints.size(), 1);
        QCOMPARE(made.touchpoints.first().name, u"Bill"_s);
        const QList<JourneyStep> steps = made.journeys.first().stages.first().steps;
        QCOMPARE(steps.at(0).touchpoint, u"t1"_s);
        QCOMPARE(steps.at(1).touchpoint, steps.at(2).touchpoint);
        QVERIFY(steps.at(1).momentOfTruth);
        QCOMPARE(made.journeys.first().lanes, standardLanes());
    }

    void anotherNameKeepsTheAnswers()
    {
        Touchpoint visit;
        visit.key = u"t1"_s;
        visit.name = u"Visit"_s;
        const auto renamed = [&visit](const QString &name, const QStringList &heard, const QStringList &values) {
            Touchpoint after = visit;
            after.name = name;
            after.heardAs = heard;
            return stillHeard(visit, after, values).heardAs;
        };
        QCOMPARE(renamed(u"Technician visit"_s, {}, {u"Bill"_s, u"Visit"_s}), QStringList{u"Visit"_s});
        QCOMPARE(renamed(u"Visit"_s, {}, {u"Visit"_s}), QStringList());
        // Nobody said the old name, as of one just made; somebody says the new one; the person said what it is heard as.
        QCOMPARE(renamed(u"Technician visit"_s, {}, {u"Bill"_s}), QStringList());
        QCOMPARE(renamed(u"Bill"_s, {}, {u"Bill"_s, u"Visit"_s}), QStringList());
        QCOMPARE(renamed(u"Technician visit"_s, {u"Home"_s}, {u"Visit"_s}), QStringList{u"Home"_s});
        visit.heardAs = {u"Home"_s}; // and what was set by hand can be emptied by hand
        QCOMPARE(renamed(u"Technician visit"_s, {}, {u"Visit"_s}), QStringList());
    }

    void templatesAreWhole()
    {
        const QList<JourneyTemplate> all = journeyTemplates();
        QCOMPARE(all.size(), 4);
        QCOMPARE(all.first().key, u"blank"_s);
        for (const JourneyTemplate &one : all) {
            QVERIFY(!one.name.isEmpty() && !one.note.isEmpty() && !one.stages.isEmpty());
            for (const OutlineStage &stage : one.stages) {
                for (const int moment : stage.moments)
                    QVERIFY(moment < stage.touchpoints.size());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestJourneyEdit)
#include "tst_journeyedit.moc"
