// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeycompare.h"
#include "core/journey/journeyedit.h"
#include "core/journey/journeyportfolio.h"
#include "core/journey/journeyversions.h"
#include "core/journey/mapjson.h"
#include "core/journey/stepchange.h"
#include "core/metrics/change.h"

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

    void sameTouchpointsByNameWhereNothingElseIsAlike()
    {
        JourneyState is = state();
        for (JourneyStage &stage : is.journey.stages) {
            stage.key += u"-new"_s;
            for (JourneyStep &step : stage.steps) {
                step.key += u"-new"_s;
                step.touchpoint += u"-new"_s;
            }
        }
        for (Touchpoint &touchpoint : is.touchpoints)
            touchpoint.key += u"-new"_s;
        QVERIFY2(told(state(), is).isEmpty(), qUtf8Printable(told(state(), is).join(u'\n')));
        QCOMPARE(sameSteps(state(), is), (QList<qsizetype>{0, 1, 2, 3}));
    }

    void aTouchpointThatStandsTwiceIsPairedInItsOrder()
    {
        JourneyState was = state();
        JourneyStep again = step(u"again"_s);
        again.touchpoint = u"t-a"_s;
        was.journey.stages[1].steps.append(again);
        JourneyState is = was;
        is.journey = copyOf(
            was.journey, u"To be"_s, JourneyTime::ToBe, [n = 0]() mutable { return QString::number(++n); });
        QVERIFY2(told(was, is).isEmpty(), qUtf8Printable(told(was, is).join(u'\n')));
        is.journey = withoutStep(is.journey, stepKeys(is.journey).first()).journey; // the first of the two
        QCOMPARE(told(was, is), QStringList{u"The touchpoint “A” was removed."_s});
        QCOMPARE(sameSteps(was, is), (QList<qsizetype>{1, 2, 3, 4}));
    }

    void aStageThatMovesTakesItsTouchpointsAlong()
    {
        JourneyState is = state();
        is.journey = withStageMoved(is.journey, u"B"_s, -1).journey;
        const QStringList words = told(state(), is);
        QCOMPARE(words.size(), 1);
        QVERIFY2(words.first().contains(u"The stage"_s) && words.first().endsWith(u"was moved."_s),
            qUtf8Printable(words.first()));
    }

    void aCopiedStageUnderAnotherNameIsTheSame()
    {
        JourneyState is = state();
        is.journey = copyOf(
            is.journey, u"To be"_s, JourneyTime::ToBe, [n = 0]() mutable { return QString::number(++n); });
        is.journey.stages[0].name = u"Order"_s;
        QCOMPARE(told(state(), is), QStringList{u"The stage “Buy” is called “Order” now."_s});
    }

    void whoAnswersAndHowItIsHeard()
    {
        JourneyState is = state();
        is.touchpoints[0].owner = u"Ana"_s;
        is.touchpoints[1].heardAs = {u"visit"_s};
        is.journey.owner = u"Sami"_s;
        is.journey.stages[0].steps[2].forecast = 0.8;
        QCOMPARE(told(state(), is),
            (QStringList{u"The owner is Sami now."_s, u"Owner, department or process of “A” was changed."_s,
                u"“B” is measured or heard in another way now."_s, u"“C” has a forecast now."_s}));
    }

    void measuresMoved()
    {
        JourneyState was = state();
        JourneyState is = state();
        was.map = mapOf({cell(0.8, 0.75, 0.85, Standing::OnGoal), cell(0.8, 0.7, 0.9, Standing::OnGoal),
            cell(0.5, 0.4, 0.6, Standing::FarBelow), {}});
        is.map = mapOf({cell(0.6, 0.55, 0.65, Standing::FarBelow), cell(0.78, 0.7, 0.85, Standing::OnGoal),
            cell(0.5, 0.4, 0.6, Standing::FarBelow), {}});
        const JourneyComparison found = compared(was, is);
        QVERIFY(found.differences.isEmpty());
        QCOMPARE(found.steps.size(), 4);
        QCOMPARE(found.steps.at(0).verdict, u"Real drop"_s);
        QCOMPARE(found.steps.at(0).tone, Tone::Attention);
        // 60 of 100 against 80 of 100: R prop.test(c(60, 80), c(100, 100), correct = FALSE) p = 0.00203
        QVERIFY(std::abs(found.steps.at(0).difference.p - 0.002028) < 1e-5);
        QCOMPARE(found.steps.at(1).verdict, u"Cannot be told apart"_s);
        QCOMPARE(found.steps.at(1).tone, Tone::Plain);
        QCOMPARE(found.steps.at(2).verdict, u"The same answers"_s);
        QCOMPARE(found.steps.at(3).verdict, u"Not measured"_s);
        QCOMPARE(
            found.sentence, u"1 real drops: A, from 80% to 60%. In the journey nothing was changed."_s); // untranslated
        QCOMPARE(found.steps.at(0).words(),
            u"A, CSAT, before 80%, 75 to 85%, n 100, now 60%, 55 to 65%, n 100, difference −20.0, 95% −31.9 to −7.3, goal 80%, Real drop"_s);
    }

    void theToneIsOfTheValueAndNotOfAGoalThatMoved()
    {
        JourneyState was = state();
        JourneyState is = state();
        // The value fell and the goal was let down: better against it, and still a drop.
        was.map = mapOf({cell(0.8, 0.75, 0.85, Standing::FarBelow, 0.95), {}, {}, {}});
        is.map = mapOf({cell(0.6, 0.55, 0.65, Standing::FarAbove, 0.4), {}, {}, {}});
        QCOMPARE(compared(was, is).steps.at(0).tone, Tone::Attention);
        // Where low is good, a drop is good.
        for (JourneyState *state : {&was, &is}) {
            auto cells = std::get<QList<MeasureCell>>(state->map.lanes.first().content);
            cells[0].highIsGood = false;
            state->map.lanes.first().content = cells;
        }
        QCOMPARE(compared(was, is).steps.at(0).verdict, u"Real drop"_s);
        QCOMPARE(compared(was, is).steps.at(0).tone, Tone::Good);
    }

    void manyTestsAreCorrected()
    {
        // p = 0.034 alone; beside three that do not move it is no finding any more.
        JourneyState was = state();
        JourneyState is = state();
        const MeasureCell still = cell(0.5, 0.4, 0.6, Standing::Below);
        was.map = mapOf({cell(0.8, 0.7, 0.9, Standing::OnGoal), {}, {}, {}});
        is.map = mapOf({cell(0.67, 0.57, 0.77, Standing::Below), {}, {}, {}});
        QCOMPARE(compared(was, is).steps.at(0).verdict, u"Real drop"_s);
        const MeasureCell near = cell(0.51, 0.41, 0.61, Standing::Below);
        was.map = mapOf({cell(0.8, 0.7, 0.9, Standing::OnGoal), still, still, still});
        is.map = mapOf({cell(0.67, 0.57, 0.77, Standing::Below), near, near, near});
        QCOMPARE(compared(was, is).steps.at(0).verdict, u"Cannot be told apart"_s);
    }

    void hiddenAndMissingSaySo()
    {
        JourneyState was = state();
        JourneyState is = state();
        MeasureCell hidden;
        hidden.hidden = true;
        MeasureCell other = cell(0.5, 0.4, 0.6, Standing::Below);
        other.metric = u"ces"_s;
        const MeasureCell known = cell(0.8, 0.7, 0.9, Standing::OnGoal);
        was.map = mapOf({hidden, {}, known, known});
        is.map = mapOf({known, known, other, hidden});
        const QList<StepChange> steps = compared(was, is).steps;
        QCOMPARE(steps.at(0).verdict, u"Too few answers before"_s);
        QCOMPARE(steps.at(1).verdict, u"Not measured before"_s);
        QCOMPARE(steps.at(2).verdict, u"Measured in another way"_s);
        QCOMPARE(steps.at(3).verdict, u"Too few answers now"_s);
        for (const StepChange &step : steps)
            QVERIFY(!step.isCompared());
    }

    void theCountsAreFoundAgain()
    {
        const auto told = [](const Asked &asked, const Tally &tally) {
            const Measure found = measure(asked, tally);
            return FigureValue{found.value, found.low, found.high, found.n, false};
        };
        const auto tallyOf = [](const QMap<int, int> &counts, const QList<int> &positive) {
            Tally tally;
            for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
                tally.counts[size_t(count.key())] += count.value();
                tally.n += count.value();
                tally.sum += count.key() * count.value();
                tally.squares += count.key() * count.key() * count.value();
                tally.positive += positive.contains(count.key()) ? count.value() : 0;
            }
            return tally;
        };
        struct Case
        {
            MetricKind kind;
            Unit unit;
            QMap<int, int> before;
            QMap<int, int> after;
        };
        const QList<Case> cases{
            {MetricKind::Nps, Unit::Nps, {{10, 40}, {9, 20}, {8, 31}, {3, 19}}, {{10, 20}, {7, 30}, {1, 33}}},
            {MetricKind::Nps, Unit::Nps, {{10, 12}}, {{0, 11}}}, // both ends are clipped
            {MetricKind::Csat, Unit::Share, {{5, 80}, {2, 20}}, {{4, 66}, {1, 34}}},
            {MetricKind::Mean, Unit::Mean, {{5, 40}, {3, 20}, {1, 7}}, {{4, 30}, {2, 33}}},
        };
        for (const Case &one : cases) {
            Asked asked;
            asked.metric.kind = one.kind;
            asked.metric.positive = asked.positive = {4, 5};
            const Tally before = tallyOf(one.before, asked.positive);
            const Tally after = tallyOf(one.after, asked.positive);
            const Difference wanted = difference(asked.metric, after, before);
            const Difference found = differenceOf(told(asked, after), told(asked, before), one.unit);
            QVERIFY2(std::abs(found.p - wanted.p) < 1e-9, qPrintable(u"%1 %2"_s.arg(found.p).arg(wanted.p)));
            QVERIFY2(std::abs(found.low - wanted.low) < 1e-9, qPrintable(u"%1 %2"_s.arg(found.low).arg(wanted.low)));
        }
    }

    void sidesToChooseFrom()
    {
        Journey asIs;
        asIs.key = u"j"_s;
        Journey toBe;
        toBe.key = u"better"_s;
        toBe.name = u"From autumn"_s;
        toBe.time = JourneyTime::ToBe;
        toBe.baseline = u"j"_s;
        Journey stranger;
        stranger.key = u"other"_s;
        JourneySnapshot kept;
        kept.journey = u"j"_s;
        kept.number = 5;
        kept.day = QDate(2026, 2, 27);
        kept.name = u"before"_s;
        const QList<Journey> all{asIs, toBe, stranger};
        QStringList names;
        for (const NamedSide &side : comparableSides(all, {kept}, u"better"_s))
            names.append(side.side.text() % u": "_s % side.name);
        QCOMPARE(names,
            (QStringList{
                u"j: As it is now"_s, u"better: To be: From autumn"_s, u"j@5: Version 5 of 27 Feb 2026, before"_s}));
        const auto usual = [&](const QString &journey) {
            const auto sides = usualSides(comparableSides(all, {kept}, journey), all, journey);
            return sides ? sides->first.side.text() % u' ' % sides->second.side.text() : QString();
        };
        QCOMPARE(usual(u"j"_s), u"j@5 j"_s);
        // A version of what is now has nothing to tell.
        JourneySnapshot same = kept;
        same.number = 6;
        same.was = asIs;
        JourneySnapshot other = kept;
        other.was = asIs;
        other.was.owner = u"Somebody else"_s;
        const auto chosen = usualSides(comparableSides(all, {same, other}, u"j"_s), all, u"j"_s);
        QVERIFY(chosen);
        QCOMPARE(chosen->first.side, (JourneySide{u"j"_s, 5}));
        QCOMPARE(usual(u"better"_s), u"j better"_s);
        QCOMPARE(usual(u"other"_s), QString());
        QCOMPARE(JourneySide::fromText(u"a@b@12"_s), (JourneySide{u"a@b"_s, 12}));
        QCOMPARE(JourneySide::fromText(u"me@home"_s), (JourneySide{u"me@home"_s, 0}));
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
        JourneyMap map = mapOf({cell(0.8, 0.7, 0.9, Standing::OnGoal), cell(0.6, 0.5, 0.7, Standing::FarBelow),
            cell(0.7, 0.6, 0.79, Standing::FarBelow), {}});
        map.columns[3].blind = true;
        map.columns[3].momentOfTruth = true;
        map.columns[0].newest = QDate(2026, 5, 1);
        map.columns[1].newest = QDate(2026, 1, 1);
        map.columns[1].stale = true;
        Journey journey = state().journey;
        journey.owner = u"Sami"_s;
        const QList<PortfolioRow> rows = journeyPortfolio({journey}, {map});
        QCOMPARE(rows.size(), 1);
        const PortfolioRow &row = rows.first();
        QCOMPARE(row.stages.size(), 2);
        QCOMPARE(row.stages.at(0).touchpoint, u"B"_s);
        QCOMPARE(row.stages.at(0).touchpoints, 3);
        QCOMPARE(row.stages.at(0).words(), u"Buy: B, CSAT 60%, 50 to 70%, n 100, goal 80%, far below"_s);
        QVERIFY(row.stages.at(1).touchpoint.isEmpty());
        QVERIFY(!row.stages.at(1).isKnown());
        QCOMPARE(row.stages.at(1).words(), u"Use: nothing is measured here"_s);
        QCOMPARE(row.worst.touchpoint, u"B"_s);
        QCOMPARE(row.steps, 4);
        QCOMPARE(row.judged, 3);
        QCOMPARE(row.underGoal, 2);
        QCOMPARE(row.blind, QStringList{u"D"_s});
        QCOMPARE(row.blindMoments, 1);
        QCOMPARE(row.newest, QDate(2026, 5, 1));
        QCOMPARE(row.stale, 1);
        QStringList order;
        for (const PortfolioCell &one : row.touchpoints)
            order.append(one.touchpoint);
        QCOMPARE(order, (QStringList{u"B"_s, u"C"_s, u"A"_s}));
        const Table table = portfolioTable(rows);
        QCOMPARE(table.columns.size(), 12);
        QCOMPARE(table.rows.first().at(2).toInt(), 2);
    }

    void portfolioOfWhatIsEmptyOrLowIsGood()
    {
        Journey nothing;
        nothing.name = u"Empty"_s;
        QCOMPARE(journeyPortfolio({nothing}, {JourneyMap()}).first().worst.words(), u"no touchpoint yet"_s);
        MeasureCell more = cell(0.3, 0.25, 0.35, Standing::Unknown, std::nullopt);
        more.highIsGood = false;
        MeasureCell less = cell(0.1, 0.05, 0.15, Standing::Unknown, std::nullopt);
        less.highIsGood = false;
        QCOMPARE(journeyPortfolio({state().journey}, {mapOf({less, more, {}, {}})}).first().worst.touchpoint, u"B"_s);
    }

    void whereLowIsGoodMoreIsWorse()
    {
        const auto churn = [](double value, Standing standing) {
            MeasureCell made = cell(value, value - 0.01, value + 0.01, standing, 0.2);
            made.metricName = u"Churn"_s;
            made.highIsGood = false;
            return made;
        };
        // A: 5 points better than wanted, B: 30 worse, C: 12 worse, D: CSAT 20 under its goal.
        const JourneyMap map = mapOf({churn(0.15, Standing::Above), churn(0.5, Standing::FarBelow),
            churn(0.32, Standing::FarBelow), cell(0.6, 0.55, 0.65, Standing::FarBelow)});
        const PortfolioRow row = journeyPortfolio({state().journey}, {map}).first();
        QStringList order;
        for (const PortfolioCell &one : row.touchpoints)
            order.append(one.touchpoint);
        QCOMPARE(order, (QStringList{u"B"_s, u"D"_s, u"C"_s, u"A"_s}));
        QCOMPARE(row.worst.words(), u"Buy: B, Churn 50%, 49 to 51%, n 100, goal 20%, far worse than the goal"_s);
        QCOMPARE(row.underGoal, 3);
        // Across journeys the same order counts, in the sentence, too.
        Journey other = state().journey;
        other.name = u"Other"_s;
        const QList<PortfolioRow> rows = journeyPortfolio(
            {state().journey, other}, {mapOf({cell(0.55, 0.5, 0.6, Standing::FarBelow), {}, {}, {}}), map});
        QVERIFY(rows.at(1).worst.badness > rows.at(0).worst.badness);
        QVERIFY2(portfolioSentence(rows).startsWith(u"Worst: B in “Other”, Churn 50% against a goal of 20%."_s),
            qPrintable(portfolioSentence(rows)));
    }

    void whatHasNoGoalFollowsWhatHasOne()
    {
        const JourneyMap map = mapOf({cell(0.1, 0.05, 0.15, Standing::Unknown, std::nullopt),
            cell(0.95, 0.9, 0.99, Standing::FarAbove), cell(0.4, 0.3, 0.5, Standing::Unknown, std::nullopt), {}});
        QStringList order;
        const PortfolioRow row = journeyPortfolio({state().journey}, {map}).first();
        for (const PortfolioCell &one : row.touchpoints)
            order.append(one.touchpoint);
        QCOMPARE(order, (QStringList{u"B"_s, u"A"_s, u"C"_s}));
    }

    void mapsAreKeptAsText()
    {
        JourneyMap map = mapOf({cell(0.59, 0.51, 0.66, Standing::FarBelow), {}, {}, {}});
        MapLane curve;
        curve.kind = LaneKind::Feeling;
        curve.content = QList<FeelingCurve>{
            {u"Marta"_s, 0, QList<FeelingPoint>(4), QList<CurveMark>(4, CurveMark::Peak)}};
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
