// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeycompare.h"
#include "core/journey/journeyedit.h"
#include "core/journey/mapjson.h"

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

/// A: a b c | B: d
JourneyState state()
{
    JourneyState made;
    made.journey.key = u"j"_s;
    made.journey.stages = {{u"A"_s, u"Buy"_s, false, {step(u"a"_s), step(u"b"_s), step(u"c"_s)}},
        {u"B"_s, u"Use"_s, false, {step(u"d"_s)}}};
    made.journey.lanes = standardLanes();
    for (const QString &key : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}) {
        Touchpoint touchpoint;
        touchpoint.key = u"t-"_s + key;
        touchpoint.name = key.toUpper();
        made.touchpoints.append(touchpoint);
    }
    return made;
}

MeasureCell cell(double value, double low, double high, Standing standing, std::optional<double> goal = 0.8)
{
    MeasureCell made;
    made.value = value;
    made.low = low;
    made.high = high;
    made.n = 100;
    made.metric = u"csat"_s;
    made.metricName = u"CSAT"_s;
    made.goal = goal;
    made.standing = standing;
    return made;
}

JourneyMap mapOf(const QList<MeasureCell> &cells)
{
    JourneyMap map;
    map.key = u"j"_s;
    map.name = u"New"_s;
    for (const QString &key : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        MapColumn column;
        column.key = key;
        column.name = key.toUpper();
        map.columns.append(column);
    }
    map.stages = {{u"A"_s, u"Buy"_s, 0, 3, false}, {u"B"_s, u"Use"_s, 3, 1, false}};
    MapLane lane;
    lane.kind = LaneKind::Measure;
    lane.content = cells;
    map.lanes = {lane};
    return map;
}

QStringList told(const JourneyState &was, const JourneyState &is)
{
    QStringList all;
    for (const JourneyDifference &one : journeyDifferences(was, is))
        all.append(one.words);
    return all;
}

} // namespace

class TestJourneyCompare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void nothingChanged() { QVERIFY(told(state(), state()).isEmpty()); }

    void addedRemovedMovedRenamed()
    {
        JourneyState is = state();
        is.journey = withStepMoved(is.journey, u"a"_s, 1).journey; // b a c
        is.journey = withStep(is.journey, step(u"e"_s), u"B"_s, 0).journey;
        is.journey = withoutStep(is.journey, u"d"_s).journey;
        is.journey = withStageNamed(is.journey, u"B"_s, u"Live"_s).journey;
        is.journey = withMoment(is.journey, u"c"_s, true).journey;
        is.touchpoints[1].name = u"Bee"_s;
        const QStringList words = told(state(), is);
        QVERIFY(words.contains(u"The stage “Use” is called “Live” now."_s));
        QVERIFY(words.contains(u"The touchpoint “B” is called “Bee” now."_s));
        QVERIFY(words.contains(u"The touchpoint “E” was added."_s));
        QVERIFY(words.contains(u"“C” is a moment of truth now."_s));
        QCOMPARE(words.last(), u"The touchpoint “D” was removed."_s);
        QCOMPARE(words.filter(u"was moved"_s).size(), 1); // one move explains the order
        QCOMPARE(words.size(), 6);
    }

    void toAnotherStage()
    {
        JourneyState is = state();
        is.journey = withStepMoved(is.journey, u"c"_s, 1).journey;
        QCOMPARE(told(state(), is), QStringList{u"The touchpoint “C” was moved to the stage “Use”."_s});
    }

    void copiesAreComparedByTouchpoint()
    {
        JourneyState is = state();
        is.journey = copyOf(
            is.journey, u"To be"_s, JourneyTime::ToBe, [n = 0]() mutable { return QString::number(++n); });
        QVERIFY2(told(state(), is).isEmpty(), qUtf8Printable(told(state(), is).join(u'\n')));
    }

    void measuresMoved()
    {
        JourneyState was = state();
        JourneyState is = state();
        was.map = mapOf({cell(0.8, 0.75, 0.85, Standing::OnGoal), cell(0.8, 0.7, 0.9, Standing::OnGoal),
            cell(0.5, 0.4, 0.6, Standing::FarBelow), {}});
        is.map = mapOf({cell(0.6, 0.55, 0.65, Standing::FarBelow), cell(0.78, 0.7, 0.85, Standing::OnGoal),
            cell(0.5, 0.4, 0.6, Standing::FarBelow), {}});
        const QList<JourneyDifference> found = journeyDifferences(was, is);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).words, u"CSAT of “A” went from 80% to 60%."_s);
        QCOMPARE(found.at(0).tone, Tone::Attention);
        QCOMPARE(found.at(1).tone, Tone::Plain); // the intervals meet: it may be chance
    }

    void cardsAndLanes()
    {
        JourneyState is = state();
        JourneyCard card;
        card.key = u"c"_s;
        card.title = u"Text"_s;
        is.journey.cards = {card};
        is.journey.lanes.append({u"own"_s, LaneKind::Text, u"Ideas"_s});
        QCOMPARE(told(state(), is), (QStringList{u"The lane “Ideas” was added."_s, u"The card “Text” was added."_s}));
        JourneyState later = is;
        later.journey.cards[0].state = CardState::Finished;
        QCOMPARE(told(is, later), QStringList{u"The card “Text” was changed."_s});
        QCOMPARE(told(is, state()).size(), 2);
    }

    void aVersionComesBack()
    {
        JourneySet stored{1, {state().journey}, state().touchpoints};
        stored.journeys[0].id = {5};
        stored.journeys[0].version = 9;
        for (qsizetype i = 0; i < stored.touchpoints.size(); ++i)
            stored.touchpoints[i].id = {100 + i};
        JourneySnapshot snapshot;
        snapshot.journey = u"j"_s;
        snapshot.was = withoutStep(state().journey, u"a"_s).journey;
        Touchpoint gone;
        gone.key = u"t-gone"_s;
        snapshot.touchpoints = {gone, stored.touchpoints.first()};
        const JourneySet back = withRestored(stored, snapshot);
        QCOMPARE(back.journeys.size(), 1);
        QCOMPARE(back.journeys.first().id.value, 5);
        QCOMPARE(back.journeys.first().version, 10);
        QCOMPARE(stepKeys(back.journeys.first()), (QStringList{u"b"_s, u"c"_s, u"d"_s}));
        QCOMPARE(back.touchpoints.size(), stored.touchpoints.size() + 1);
    }

    void forecasts()
    {
        MeasureCell missed = cell(0.59, 0.51, 0.66, Standing::FarBelow);
        missed.forecast = 0.82;
        MeasureCell open;
        open.forecast = 0.75;
        MeasureCell met = cell(0.8, 0.7, 0.9, Standing::OnGoal);
        met.forecast = 0.82;
        const QList<ForecastScore> scores = forecastScores(
            mapOf({missed, open, cell(0.5, 0.4, 0.6, Standing::Below), met}));
        QCOMPARE(scores.size(), 3);
        QCOMPARE(scores.at(0).words, u"A: forecast 82%, measured 59%, under the forecast"_s);
        QCOMPARE(scores.at(0).side, Side::Under);
        QCOMPARE(scores.at(1).words, u"B: forecast 75%, not measured yet"_s);
        QCOMPARE(scores.at(2).side, Side::Plain);
    }

    void portfolio()
    {
        const QList<PortfolioRow> rows = journeyPortfolio({mapOf({cell(0.8, 0.7, 0.9, Standing::OnGoal),
            cell(0.6, 0.5, 0.7, Standing::FarBelow), cell(0.7, 0.6, 0.8, Standing::FarBelow), {}})});
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().stages.size(), 2);
        QCOMPARE(rows.first().stages.at(0).touchpoint, u"B"_s);
        QCOMPARE(rows.first().stages.at(0).touchpoints, 3);
        QVERIFY(rows.first().stages.at(1).touchpoint.isEmpty());
        QVERIFY(!rows.first().stages.at(1).isKnown());
    }

    void mapsAreKeptAsText()
    {
        JourneyMap map = mapOf({cell(0.59, 0.51, 0.66, Standing::FarBelow), {}, {}, {}});
        MapLane curve;
        curve.kind = LaneKind::Feeling;
        curve.content = QList<FeelingCurve>{{u"Marta"_s, QList<FeelingPoint>(4), QList<CurveMark>(4, CurveMark::Peak)}};
        map.lanes.append(curve);
        const QString text = mapText(map);
        const JourneyMap back = mapFromText(text);
        QCOMPARE(mapText(back), text);
        QCOMPARE(back.lanes.size(), 2);
        QCOMPARE(std::get<QList<MeasureCell>>(back.lanes.first().content).first().value, 0.59);
        QVERIFY(!std::get<QList<MeasureCell>>(back.lanes.first().content).at(1).isKnown()); // not known stays so
        QVERIFY(mapFromText({}).columns.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJourneyCompare)
#include "tst_journeycompare.moc"
