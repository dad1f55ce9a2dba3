// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/outline.h"
#include "core/dashboard/tilefigure.h"
#include "core/journey/journeyedit.h"
#include "core/journey/journeys.h"
#include "core/journey/mapmaking.h"
#include "core/programme/goals.h"
#include "core/store/edit.h"
#include "tests/kit/must.h"
#include "tests/kit/samplejourney.h"
#include "tests/kit/surveyproject.h"
#include "tests/kit/testproject.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 5, 12);

/// `n` answers in May, the first `good` of them a 4, the others a 2.
void answer(QList<SurveyAnswer> &answers, const QString &touchpoint, int n, int good, QDate first = QDate(2026, 5, 1))
{
    for (int i = 0; i < n; ++i) {
        SurveyAnswer one;
        one.day = first.addDays(i % 10);
        one.touchpoint = touchpoint;
        one.segment = i % 2 == 0 ? u"New"_s : u"Old"_s;
        one.csat = i < good ? 4 : 2;
        one.comment = i % 2 == 0 ? u"Comment %1 about %2, as long as people write"_s.arg(i).arg(touchpoint) : QString();
        if (touchpoint == "Order"_L1) {
            one.feeling = 5;
            one.expected = one.provided = 4;
        } else if (touchpoint == "Visit"_L1) {
            one.feeling = i % 2 == 0 ? 1 : 2;
            one.expected = 5;
            one.provided = i % 4 < 2 ? 3 : 4;
        }
        answers.append(one);
    }
}

Touchpoint touchpoint(qint64 id, const QString &name)
{
    Touchpoint made;
    made.id = {id};
    made.key = u"t-"_s + name.toLower();
    made.name = name;
    made.channel = name == "Visit"_L1 ? u"home visit"_s : u"web"_s;
    made.department = u"Field operations"_s;
    return made;
}

JourneyStep step(const QString &name)
{
    JourneyStep made;
    made.key = name.toLower();
    made.touchpoint = u"t-"_s + name.toLower();
    return made;
}

Journey journeyOf(const QList<JourneyStage> &stages)
{
    Journey made;
    made.id = {900};
    made.key = u"j"_s;
    made.name = u"New customer"_s;
    made.metric = u"csat"_s;
    made.feelingQuestion = u"feeling"_s;
    made.expectedQuestion = u"expected"_s;
    made.providedQuestion = u"got"_s;
    made.stages = stages;
    made.lanes = standardLanes();
    return made;
}

Metric csat(const QString &key, const QString &where = {})
{
    Metric metric;
    metric.id = Id<Metric>::make();
    metric.key = key;
    metric.name = u"Satisfaction"_s;
    metric.kind = MetricKind::Csat;
    metric.questionCodes = {u"csat"_s};
    metric.touchpoint = where;
    metric.validFrom = QDate(2025, 1, 1);
    return metric;
}

Goal goal(const QString &metric, double target, const Slice &scope = {})
{
    Goal made;
    made.id = Id<Goal>::make();
    made.metricKey = metric;
    made.target = target;
    made.scope = scope;
    made.validFrom = QDate(2025, 1, 1);
    return made;
}

} // namespace

class TestJourneyMap : public QObject
{
    Q_OBJECT

private:
    TestProject m_project;
    Journey m_small;

    JourneyMap map(const Journey &journey, const JourneyView &view = {})
    {
        auto session = m_project->reader();
        const auto made = journeyMap(*session, journey, view, today);
        if (!made)
            qFatal("%s", qUtf8Printable(made.error().message));
        return *made;
    }

    JourneyMap sketch(const Journey &journey)
    {
        auto session = m_project->reader();
        const auto ground = JourneyGround::load(*session, journey.key, today);
        return sketchedMap(journey, *ground, {});
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QList<SurveyAnswer> answers;
        answer(answers, u"Order"_s, 30, 24);
        answer(answers, u"Visit"_s, 20, 8);
        answer(answers, u"Bill"_s, 12, 9);
        answer(answers, u"Tiny"_s, 5, 5);
        answer(answers, u"Old thing"_s, 12, 6, QDate(2025, 8, 1));
        must(putSurvey(*m_project, answers));
        must(m_project->write([](Session &session) -> Done {
            for (const Metric &metric : {csat(u"csat"_s), csat(u"visit-csat"_s, u"Visit"_s)}) {
                if (const Done done = Metrics::put(session, {}, metric); !done)
                    return done;
            }
            for (const Goal &one : {goal(u"csat"_s, 0.75),
                     goal(u"csat"_s, 0.85, Slice().with(u"touchpoint"_s, u"Order"_s)), goal(u"visit-csat"_s, 0.8)}) {
                if (const Done done = Goals::put(session, {}, one); !done)
                    return done;
            }
            qint64 id = 1;
            for (const QString &name : {u"Order"_s, u"Visit"_s, u"Bill"_s, u"Tiny"_s, u"Old thing"_s, u"Nowhere"_s}) {
                Touchpoint made = touchpoint(++id, name);
                if (name == "Visit"_L1)
                    made.metric = u"visit-csat"_s;
                if (const Done done = Touchpoints::put(session, {}, made); !done)
                    return done;
            }
            return {};
        }));
        m_small = journeyOf({{u"A"_s, u"Buy"_s, false, {step(u"Order"_s)}},
            {u"B"_s, u"Install"_s, false, {step(u"Visit"_s), step(u"Nowhere"_s)}}});
    }

    void aJourneyHidesWhatTheWholeProjectMustHide()
    {
        // Tiny has five answers. In a journey of Tiny and Order alone, Order is not what protects it: its smallest neighbour
        // in the project is, as it stands on boards and in other journeys.
        Journey journey = journeyOf({{u"A"_s, u"Buy"_s, false, {step(u"Order"_s), step(u"Tiny"_s)}}});
        const QList<MeasureCell> pair = cellsOf<MeasureCell>(map(journey), LaneKind::Measure);
        QVERIFY(!pair.at(0).hidden);
        QVERIFY(pair.at(1).hidden);
        journey = journeyOf({{u"A"_s, u"Pay"_s, false, {step(u"Bill"_s), step(u"Old thing"_s)}}});
        const QList<MeasureCell> neighbours = cellsOf<MeasureCell>(map(journey), LaneKind::Measure);
        QCOMPARE(int(neighbours.at(0).hidden) + int(neighbours.at(1).hidden), 1); // one of the two with twelve
    }

    void aMeasureOfAnotherTouchpointIsNotItsOwn()
    {
        Journey journey = m_small;
        journey.metric = u"visit-csat"_s;
        const QList<MeasureCell> cells = cellsOf<MeasureCell>(map(journey), LaneKind::Measure);
        QVERIFY(!cells.at(0).isKnown()); // Order
        QVERIFY2(cells.at(0).verdict.contains(u"“Visit”"_s), qPrintable(cells.at(0).verdict));
        QCOMPARE(cells.at(1).n, 20);
    }

    void aCardOfADashboardIsTheMapInOneLine()
    {
        Journey journey = m_small;
        journey.stages.append({u"C"_s, u"Empty"_s, false, {}});
        journey.stages.append({u"D"_s, u"Folded"_s, true, {step(u"Bill"_s), step(u"Tiny"_s)}});
        auto session = m_project->reader();
        const auto facts = Facts::load(*session, today);
        const auto touchpoints = Touchpoints::all(*session);
        Board board;
        board.tiles = {Tile{TileKind::Journey}, Tile{TileKind::Journey}};
        board.tiles[1].journey = u"gone"_s;
        const JourneySet journeys{1, {journey}, *touchpoints};
        const auto columns = Columns::load(*session, boardNeeds(board, *facts, {}, journeys));
        QVERIFY(columns);
        const auto filled = fillBoard(board, *facts, *columns, {}, {}, journeys);
        QVERIFY(filled);
        QVERIFY(filled->tiles.at(0).figure);
        QCOMPARE(filled->tiles.at(0).figure->title, u"New customer"_s);
        const auto &strip = std::get<JourneyStrip>(filled->tiles.at(0).figure->content);
        QCOMPARE(strip.key, u"j"_s);
        QStringList told;
        for (const StripStage &stage : strip.stages)
            told.append(u"%1 %2"_s.arg(stage.name).arg(stage.stops));
        QCOMPARE(told, QStringList({u"Buy 1"_s, u"Install 2"_s, u"Empty 0"_s, u"Folded 2"_s}));
        QCOMPARE(strip.stops.size(), 5);
        QCOMPARE(strip.stops.at(0).key, u"order"_s);
        QCOMPARE(strip.stops.at(0).value, 0.8); // 24 of 30
        QCOMPARE(strip.stops.at(0).n, 30);
        QCOMPARE(*strip.stops.at(0).goal, 0.85);
        QVERIFY(strip.stops.at(0).standing == Standing::Below);
        QVERIFY(!strip.stops.at(2).isKnown()); // nobody asks there
        QVERIFY(strip.stops.at(4).hidden); // five answers
        QCOMPARE(strip.stops.at(4).n, 0);
        QVERIFY(!filled->tiles.at(1).figure);
        QVERIFY(filled->tiles.at(1).problem.startsWith(u"This journey is gone."_s));
        // As a block of a briefing, and back from its file.
        const OutlineBlock block = blockFrom(board.tiles.at(1));
        QVERIFY(block.kind == BlockKind::Journey);
        Outline outline;
        outline.blocks = {block};
        QCOMPARE(outlineFrom(outlineDefinition(outline)).blocks.constFirst(), block);
        QCOMPARE(boardTiles(boardDefinition(board)), board.tiles);
    }

    void theSketchStandsAtOnce()
    {
        Journey journey = m_small;
        journey.stages.append({u"C"_s, u"Empty"_s, false, {}});
        journey.stages.append({u"D"_s, u"Folded"_s, true, {step(u"Bill"_s), step(u"Tiny"_s)}});
        journey.lanes[1].hidden = true;
        const JourneyMap made = sketch(journey);
        QCOMPARE(made.columns.size(), 5);
        QCOMPARE(made.stages.at(1).first, 1);
        QCOMPARE(made.stages.at(1).count, 2);
        QCOMPARE(made.stages.at(2).count, 1); // an empty stage keeps a column
        QCOMPARE(made.stages.at(3).count, 1); // a folded one is one column
        QCOMPARE(made.columns.at(4).name, u"2 steps"_s);
        QVERIFY(made.columns.at(3).key.isEmpty());
        QCOMPARE(made.lanes.size(), journey.lanes.size() - 1);
        QCOMPARE(laneOf(made, LaneKind::Channel), -1);
        QCOMPARE(made.lanes.at(laneOf(made, LaneKind::Measure)).state, CellState::Counting);
        QCOMPARE(made.lanes.at(laneOf(made, LaneKind::Measure)).name, u"CSAT, live"_s);
        QCOMPARE(cellsOf<MeasureCell>(made, LaneKind::Measure).size(), 5);
        QCOMPARE(made.lanes.at(laneOf(made, LaneKind::Backstage)).state, CellState::Ready);
        QCOMPARE(cellsOf<WordsCell>(made, LaneKind::Backstage).first().text, u"Field operations"_s);
        QCOMPARE(cellWords(made, laneOf(made, LaneKind::Measure), 0), u"Order, being counted"_s);
    }

    void measures()
    {
        const JourneyMap made = map(m_small);
        const QList<MeasureCell> cells = cellsOf<MeasureCell>(made, LaneKind::Measure);
        QCOMPARE(cells.at(0).value, 0.8);
        QCOMPARE(cells.at(0).n, 30);
        // Wilson 1927 by hand: (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n)
        QVERIFY(qAbs(cells.at(0).low - 0.6269) < 0.0001);
        QVERIFY(qAbs(cells.at(0).high - 0.9050) < 0.0001);
        QCOMPARE(*cells.at(0).goal, 0.85); // the touchpoint's own, not the metric's
        QCOMPARE(cells.at(0).standing, Standing::Below);
        QCOMPARE(cells.at(1).value, 0.4);
        QCOMPARE(cells.at(1).metric, u"visit-csat"_s); // the touchpoint's own metric
        QCOMPARE(*cells.at(1).goal, 0.8);
        QCOMPARE(cells.at(1).standing, Standing::FarBelow);
        QVERIFY(!cells.at(2).isKnown()); // nobody asks there: unknown, not zero
        QCOMPARE(cells.at(2).verdict, u"No answers in this period"_s);
        QVERIFY(made.meta.endsWith(u"50 answers"_s));
        QCOMPARE(made.lanes.at(laneOf(made, LaneKind::Measure)).state, CellState::Ready);
    }

    void narrowedByViewAndPersona()
    {
        JourneyView view;
        view.slice = Slice().with(u"segment"_s, u"New"_s);
        QCOMPARE(cellsOf<MeasureCell>(map(m_small, view), LaneKind::Measure).at(0).n, 15);
        QCOMPARE(*cellsOf<MeasureCell>(map(m_small, view), LaneKind::Measure).at(0).goal, 0.85);
        Journey personal = m_small;
        personal.personas = {{u"p"_s, u"Marta"_s, u"first line"_s, Slice().with(u"segment"_s, u"Old"_s)},
            {u"q"_s, u"Everybody"_s, {}, {}}};
        const JourneyMap made = map(personal);
        QCOMPARE(cellsOf<MeasureCell>(made, LaneKind::Measure).at(0).n, 15);
        QVERIFY(made.meta.contains(u"persona Marta, first line"_s));
        const QList<FeelingCurve> curves = cellsOf<FeelingCurve>(made, LaneKind::Feeling);
        QCOMPARE(curves.size(), 2);
        QCOMPARE(curves.at(0).points.at(0).n, 15);
        QCOMPARE(curves.at(1).points.at(0).n, 30);
        QCOMPARE(curves.at(1).persona, u"Everybody"_s);
        // The view's own choice holds against the persona's.
        QCOMPARE(cellsOf<MeasureCell>(map(personal, view), LaneKind::Measure).at(0).value, 12.0 / 15);
        JourneyView other;
        other.persona = u"q"_s;
        QCOMPARE(cellsOf<MeasureCell>(map(personal, other), LaneKind::Measure).at(0).n, 30);
        JourneyView before;
        before.slice.period = {QDate(2026, 5, 1), QDate(2026, 5, 6)};
        QCOMPARE(cellsOf<MeasureCell>(map(m_small, before), LaneKind::Measure).at(0).n, 15);
    }

    void whatAPersonaIsNarrowedByMayBeMissing()
    {
        Journey journey = m_small;
        journey.personas = {{u"p"_s, u"Marta"_s, {}, Slice().with(u"tier"_s, u"Gold"_s).with(u"segment"_s, u"New"_s)},
            {u"q"_s, u"Everybody"_s, {}, {}}};
        const JourneyMap made = map(journey);
        QCOMPARE(cellsOf<MeasureCell>(made, LaneKind::Measure).at(0).n, 15); // what the project has still narrows
        QCOMPARE(cellsOf<FeelingCurve>(made, LaneKind::Feeling).at(1).points.at(0).n, 30);
        QVERIFY2(made.meta.contains(u"persona Marta: “tier” is not in this project"_s), qPrintable(made.meta));
        QVERIFY(!cellsOf<QuoteCell>(made, LaneKind::Verbatims).at(0).text.isEmpty());
        // A card of a dashboard and a block of a briefing say so under themselves.
        auto session = m_project->reader();
        const auto facts = Facts::load(*session, today);
        const auto touchpoints = Touchpoints::all(*session);
        Board board;
        board.tiles = {Tile{TileKind::Journey}};
        const JourneySet journeys{1, {journey}, *touchpoints};
        const auto columns = Columns::load(*session, boardNeeds(board, *facts, {}, journeys));
        QVERIFY2(columns, columns ? "" : qUtf8Printable(columns.error().message));
        const auto filled = fillBoard(board, *facts, *columns, {}, {}, journeys);
        QVERIFY(filled && filled->tiles.at(0).figure);
        QVERIFY(filled->tiles.at(0).figure->note.contains(u"“tier” is not in this project"_s));
    }

    void smallGroupsAreHidden()
    {
        const Journey journey = journeyOf(
            {{u"A"_s, u"Pay"_s, false, {step(u"Order"_s), step(u"Bill"_s), step(u"Tiny"_s)}}});
        const JourneyMap made = map(journey);
        const QList<MeasureCell> cells = cellsOf<MeasureCell>(made, LaneKind::Measure);
        QVERIFY(cells.at(0).isKnown());
        QVERIFY(cells.at(2).hidden);
        QCOMPARE(cells.at(2).n, 0);
        QVERIFY(cells.at(1).hidden); // the smallest neighbour, or the whole would tell of the hidden one
        QVERIFY(cellsOf<QuoteCell>(made, LaneKind::Verbatims).at(2).text.isEmpty());
        QCOMPARE(cellWords(made, laneOf(made, LaneKind::Measure), 2), u"Tiny, CSAT, Too few answers to show"_s);
    }

    void feelings()
    {
        Journey journey = m_small;
        journey.stages[1].steps[1].feelings.insert(QString(), -0.5);
        const QList<FeelingCurve> curves = cellsOf<FeelingCurve>(map(journey), LaneKind::Feeling);
        QCOMPARE(curves.size(), 1);
        QVERIFY(curves.first().persona.isEmpty());
        const QList<FeelingPoint> &points = curves.first().points;
        QCOMPARE(points.at(0).value, 2.0); // 5 of 1…5
        QCOMPARE(points.at(1).value, -1.5); // half ones, half twos
        QVERIFY(!points.at(1).assumed);
        // Student's t with 19 degrees of freedom: 2.0930 · √(0.25 · 20/19 / 20) = 0.2401
        QVERIFY(qAbs(points.at(1).low + 1.7401) < 0.0001);
        QVERIFY(qAbs(points.at(1).high + 1.2599) < 0.0001);
        QVERIFY(points.at(2).assumed);
        QCOMPARE(points.at(2).value, -0.5);
        QCOMPARE(curves.first().marks, (QList<CurveMark>{CurveMark::Peak, CurveMark::Low, CurveMark::End}));
        const QList<FeelingCurve> gap = cellsOf<FeelingCurve>(map(m_small), LaneKind::Feeling);
        QVERIFY(!gap.first().points.at(2).isKnown()); // a gap, not a zero
        QCOMPARE(gap.first().marks.at(0), CurveMark::None); // two points make no peak
    }

    void gapsFromPairs()
    {
        const JourneyMap made = map(m_small);
        const QList<GapCell> cells = cellsOf<GapCell>(made, LaneKind::Expectation);
        QCOMPARE(cells.at(1).unit, Unit::Mean);
        QCOMPARE(cells.at(1).low, 1.0);
        QCOMPARE(cells.at(1).high, 5.0);
        QCOMPARE(cells.at(0).gap, 0.0);
        QCOMPARE(cells.at(0).side, Side::Plain);
        QCOMPARE(cells.at(1).expected.value, 5.0);
        QCOMPARE(cells.at(1).provided.value, 3.5);
        QCOMPARE(cells.at(1).gap, -1.5);
        QCOMPARE(cells.at(1).provided.n, 20);
        QCOMPARE(cells.at(1).side, Side::Under);
        QVERIFY(cells.at(2).gap != cells.at(2).gap);
    }

    void gapsFromWhatIsSet()
    {
        Journey journey = m_small;
        journey.expectedQuestion.clear();
        journey.stages[1].steps[0].expected = 0.9;
        const JourneyMap made = map(journey);
        const QList<GapCell> cells = cellsOf<GapCell>(made, LaneKind::Expectation);
        QCOMPARE(cells.at(1).unit, Unit::Share);
        QCOMPARE(cells.at(1).high, 1.0);
        QCOMPARE(cells.at(1).gap, -0.5);
        QCOMPARE(cells.at(1).side, Side::Under);
        QCOMPARE(cells.at(1).expected.n, 0);
        QVERIFY(cells.at(0).expected.value != cells.at(0).expected.value);
    }

    void whoAsks()
    {
        Journey journey = journeyOf(
            {{u"A"_s, u"Ask"_s, false, {step(u"Order"_s), step(u"Nowhere"_s), step(u"Old thing"_s)}}});
        journey.stages[0].steps[2].touchpoint = u"t-old thing"_s;
        journey.stages[0].steps[1].momentOfTruth = true;
        journey.stages[0].steps[0].cells.insert(u"asked"_s, u"24 h after\ntrigger: order"_s);
        const JourneyMap made = map(journey);
        const QList<WordsCell> cells = cellsOf<WordsCell>(made, LaneKind::Asked);
        QCOMPARE(cells.at(0).text, u"24 h after"_s);
        QCOMPARE(cells.at(0).detail, u"trigger: order"_s);
        QCOMPARE(cells.at(1).text, u"nobody asks here"_s);
        QCOMPARE(cells.at(1).tone, Tone::Attention);
        QVERIFY(made.columns.at(1).blind);
        QVERIFY(!made.columns.at(0).blind);
        QCOMPARE(cells.at(2).text, u"Service"_s);
        QVERIFY(cells.at(2).detail.startsWith(u"last answer"_s));
        QVERIFY(made.columns.at(2).stale);
        QVERIFY(!made.columns.at(0).stale);
    }

    void verbatims()
    {
        const QList<QuoteCell> cells = cellsOf<QuoteCell>(map(m_small), LaneKind::Verbatims);
        QVERIFY(cells.at(0).text.contains(u"about Order"_s));
        QVERIFY(cells.at(0).response >= 5001);
        QCOMPARE(cells.at(0).others, 14);
        // Both are under their goals: the quotes are of those who were not satisfied, who came last in each list.
        const auto number = [&cells](qsizetype cell) { return cells.at(cell).text.section(u' ', 1, 1).toInt(); };
        QVERIFY2(number(0) >= 24, qPrintable(cells.at(0).text));
        QVERIFY2(number(1) >= 8, qPrintable(cells.at(1).text));
        QVERIFY(cells.at(2).text.isEmpty());
    }

    void cards()
    {
        Journey journey = m_small;
        JourneyCard card{u"c"_s, CardKind::Vital, CardState::Proposed, u"date kept"_s, u"56%"_s, u"impact 19%"_s,
            QDate(2026, 5, 12), u"nowhere"_s, u"order"_s};
        journey.cards = {card};
        card.key = u"d"_s;
        card.kind = CardKind::Action;
        card.state = CardState::Finished;
        card.lastStep = u"gone"_s;
        journey.cards.append(card);
        const JourneyMap made = map(journey);
        const QList<MapCard> pains = cellsOf<MapCard>(made, LaneKind::Pains);
        QCOMPARE(pains.size(), 1);
        QCOMPARE(pains.first().first, 0); // whichever end was typed first
        QCOMPARE(pains.first().last, 2);
        QCOMPARE(pains.first().title, u"Vital: date kept"_s);
        QCOMPARE(pains.first().lines, (QStringList{u"56%"_s, u"impact 19%"_s, u"due 12 May"_s}));
        QVERIFY(pains.first().overdue);
        QVERIFY(cellsOf<MapCard>(made, LaneKind::Opportunities).isEmpty()); // its step is gone
        QVERIFY(cellWords(made, laneOf(made, LaneKind::Pains), 1).contains(u"Vital: date kept"_s));
    }

    void orders()
    {
        const JourneyMap made = map(m_small);
        QCOMPARE(columnsBy(made, MapOrder::Gap), (QList<int>{1, 0}));
        QCOMPARE(columnsBy(made, MapOrder::UnderGoal), (QList<int>{1, 0}));
        QCOMPARE(columnsBy(made, MapOrder::Answers), (QList<int>{1, 0}));
    }

    void words()
    {
        const JourneyMap made = map(m_small);
        QVERIFY2(cellWords(made, laneOf(made, LaneKind::Measure), 1)
                     .startsWith(u"Visit, CSAT 40%, 22 to 61%, n 20, goal 80%, far below, "_s),
            qUtf8Printable(cellWords(made, laneOf(made, LaneKind::Measure), 1)));
        QCOMPARE(cellWords(made, laneOf(made, LaneKind::Expectation), 1),
            u"Visit, expected 5.0, got 3.5, gap −1.5, n 20, less than expected"_s);
        QCOMPARE(cellWords(made, laneOf(made, LaneKind::Channel), 1), u"Visit, home visit"_s);
        QVERIFY(cellWords(made, 99, 0).isEmpty());
        QVERIFY(cellWords(made, 0, 99).isEmpty());
    }

    void nothingIsThere()
    {
        TestProject empty;
        auto session = empty->reader();
        const auto made = journeyMap(*session, m_small, {}, today);
        QVERIFY(made);
        QCOMPARE(made->columns.size(), 3);
        QVERIFY(!cellsOf<MeasureCell>(*made, LaneKind::Measure).at(0).isKnown());
        const auto none = journeyMap(*session, journeyOf({}), {}, today);
        QVERIFY(none);
        QVERIFY(none->columns.isEmpty());
    }

    void tenThousandTouchpoints()
    {
        TestProject project;
        QList<SurveyAnswer> answers;
        QList<Touchpoint> touchpoints;
        Journey journey = journeyOf({{u"A"_s, u"All"_s, false, {}}});
        journey.metric.clear();
        for (int i = 0; i < 10'000; ++i) {
            const QString name = u"T%1"_s.arg(i);
            SurveyAnswer one;
            one.day = QDate(2025, 9, 1).addDays(i % 200);
            one.touchpoint = name;
            one.csat = 4;
            for (int k = 0; k < (i < 5 ? 12 : 1); ++k) // the first ones have enough to be shown
                answers.append(one);
            touchpoints.append(touchpoint(i + 1, name));
            journey.stages[0].steps.append(step(name));
        }
        must(putSurvey(*project, answers));
        auto session = project->reader();
        auto ground = JourneyGround::load(*session, journey.key, today);
        ground->touchpoints = touchpoints;
        const auto columns = Columns::load(*session, journeyNeeds(journey, *ground, {}));
        QVERIFY(columns);
        const auto made = filledMap(journey, *ground, *columns, {});
        QVERIFY2(made, made ? "" : qUtf8Printable(made.error().message));
        QCOMPARE(made->columns.size(), 10'000);
        const QList<MeasureCell> cells = cellsOf<MeasureCell>(*made, LaneKind::Measure);
        QVERIFY(cells.at(0).hidden); // the small ones need one beside them that hides them
        QCOMPARE(cells.at(1).n, 12);
        QVERIFY(cells.at(1).spark.isEmpty()); // no days are kept of so many
        QVERIFY(cells.at(9'999).hidden);
        QCOMPARE(cellsOf<WordsCell>(*made, LaneKind::Asked).at(0).text, u"Service"_s);
    }

    void itCanBeStopped()
    {
        auto session = m_project->reader();
        Progress stopped;
        stopped.cancel();
        const auto made = journeyMap(*session, m_small, {}, today, {}, stopped);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestJourneyMap)
#include "tst_journeymap.moc"
