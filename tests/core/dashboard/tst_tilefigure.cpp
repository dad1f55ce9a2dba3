// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/happenings.h"
#include "core/dashboard/drill.h"
#include "core/dashboard/tilefigure.h"
#include "core/figure/describe.h"
#include "core/programme/goals.h"
#include "core/store/edit.h"
#include "core/store/projectsettings.h"
#include "tests/kit/must.h"
#include "tests/kit/surveyproject.h"
#include "tests/kit/testproject.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

Metric csat(const QString &key, const QString &name, const QString &touchpoint = {})
{
    Metric metric;
    metric.id = Id<Metric>::make();
    metric.key = key;
    metric.name = name;
    metric.kind = MetricKind::Csat;
    metric.questionCodes = {u"csat"_s};
    metric.touchpoint = touchpoint;
    metric.validFrom = QDate(2025, 1, 1);
    return metric;
}

Goal goal(const QString &metric, double target)
{
    Goal made;
    made.id = Id<Goal>::make();
    made.metricKey = metric;
    made.target = target;
    made.validFrom = QDate(2025, 1, 1);
    return made;
}

} // namespace

class TestTileFigure : public QObject
{
    Q_OBJECT

private:
    TestProject m_project;
    Facts m_facts;
    Columns m_columns;
    const QDate m_today{2026, 5, 12};

    View view(const Slice &slice = {}) const
    {
        View seen;
        seen.slice = slice;
        if (!seen.slice.period.from.isValid())
            seen.slice.period = lastDays(90, QDate(2026, 5, 11));
        seen.before = seen.slice.period.before();
        return seen;
    }

    FilledTile filled(const Tile &tile, const View &seen)
    {
        Board board;
        board.tiles = {tile};
        auto session = m_project->reader();
        auto columns = Columns::load(*session, boardNeeds(board, m_facts, seen.slice));
        if (!columns)
            qFatal("%s", qUtf8Printable(columns.error().message));
        m_columns = *columns;
        auto made = fillBoard(board, m_facts, m_columns, seen);
        if (!made)
            qFatal("%s", qUtf8Printable(made.error().message));
        return made->tiles.constFirst();
    }

    QString told(const Tile &tile, const View &seen) { return describe(*filled(tile, seen).figure, QLocale::c()); }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        must(putSurvey(*m_project, serviceAnswers()));
        must(m_project->write([](Session &session) -> Done {
            for (const Metric &metric :
                {csat(u"csat"_s, u"CSAT"_s), csat(u"visit-csat"_s, u"Visit CSAT"_s, u"Visit"_s)}) {
                if (const Done done = Metrics::put(session, {}, metric); !done)
                    return done;
            }
            for (const Goal &one : {goal(u"visit-csat"_s, 0.8), goal(u"csat"_s, 0.75)}) {
                if (const Done done = Goals::put(session, {}, one); !done)
                    return done;
            }
            Happening contractor;
            contractor.id = Id<Happening>::make();
            contractor.day = QDate(2026, 3, 3);
            contractor.kind = u"process"_s;
            contractor.text = u"visits in Coast go to a contractor"_s;
            contractor.scope = Slice().with(u"touchpoint"_s, u"Visit"_s).with(u"region"_s, u"Coast"_s);
            contractor.splits = true;
            return Happenings::put(session, {}, contractor);
        }));
        auto facts = Facts::load(m_project->session(), m_today);
        QVERIFY(facts);
        m_facts = *facts;
    }

    // Visits of 90 days: 180 in North, 144 of them positive; 180 in Coast, 32 of 40 before the third of March and 42 of
    // 140 after it. 218 of 360 are 61 %.
    void kpiTellsTheRealDrop()
    {
        QCOMPARE(told({.kind = TileKind::Kpi, .metric = u"visit-csat"_s}, view()),
            u"Visit CSAT 61%, 55 to 65%, 360 answers, goal 80%, before 80%, real drop since 3 Mar."_s);
    }

    void aChangeAtOneTouchpointSplitsNoOtherChart()
    {
        const FilledTile whole = filled({.kind = TileKind::Kpi, .metric = u"csat"_s}, view());
        QVERIFY(std::get<Kpi>(whole.figure->content).phases.isEmpty());
        const FilledTile visit = filled({.kind = TileKind::Kpi, .metric = u"visit-csat"_s}, view());
        QCOMPARE(std::get<Kpi>(visit.figure->content).phases.size(), 1);
        // Where it did not happen it splits nothing either.
        const FilledTile north = filled(
            {.kind = TileKind::Kpi, .metric = u"visit-csat"_s}, view(Slice().with(u"region"_s, u"North"_s)));
        QVERIFY(std::get<Kpi>(north.figure->content).phases.isEmpty());
        QCOMPARE(std::get<Kpi>(north.figure->content).verdict, u"No signal, at goal"_s);
    }

    void trendShowsPhaseAndGoal()
    {
        const QString words = told({.kind = TileKind::Trend, .metric = u"visit-csat"_s}, view());
        QVERIFY2(
            words.startsWith(
                u"Visit CSAT by week, 10 of 10 weeks under the old level, 8 beyond its limits: by week, 26 points, "
                "from 79% on 17 Nov 2025 to 57% on 4 May 2026, goal 80%, level was 80%, level now 55%, 8 beyond the "
                "limits, 3 Mar 2026: visits in Coast go to a contractor"_s),
            qPrintable(words));
    }

    void heatHidesSmallCells()
    {
        Slice month;
        month.period = lastDays(30, QDate(2026, 5, 11));
        const FilledTile tile = filled(
            {.kind = TileKind::Heat, .metric = u"csat"_s, .dimensions = {u"touchpoint"_s, u"segment"_s}}, view(month));
        const auto &table = std::get<HeatTable>(tile.figure->content);
        QCOMPARE(table.columns.size(), 3);
        QCOMPARE(table.rows.at(0).header.key, u"Visit"_s); // widest gap first
        for (const HeatRow &row : table.rows) {
            QCOMPARE(row.cells.at(0).n, 60);
            // Four Key customers in 30 days, all at visits: nobody learns what they said, nor how many they are.
            QCOMPARE(row.cells.at(2).hidden, row.header.key == u"Visit"_s);
            QCOMPARE(row.cells.at(2).n, 0);
            // With one cell hidden alone, all answers at visits less the shown ones would tell how many.
            QCOMPARE(row.cells.at(1).hidden, row.header.key == u"Visit"_s);
        }
        QCOMPARE(table.rows.at(0).total.n, 60);
        QCOMPARE(table.rows.at(1).total.n, 120);
    }

    void aFigureHidesWhatItsNeighboursWouldTell()
    {
        // What stands in the hidden cell beside Key customers is hidden wherever somebody looks for it.
        Slice month;
        month.period = lastDays(30, QDate(2026, 5, 11));
        const Tile kpi{.kind = TileKind::Kpi, .metric = u"visit-csat"_s};
        QCOMPARE(std::get<Kpi>(filled(kpi, view(month)).figure->content).bar.now.n, 120);
        QSet<qint64> shown;
        for (const QString &segment : {u"New"_s, u"Old"_s, u"Key"_s}) {
            const FilledTile tile = filled(kpi, view(month.with(u"segment"_s, segment)));
            const Kpi &one = std::get<Kpi>(tile.figure->content);
            shown.insert(one.bar.now.n);
            if (one.bar.now.hidden)
                QVERIFY(one.spark.isEmpty());
        }
        QCOMPARE(shown, (QSet<qint64>{0, 60}));
        const FilledTile trend = filled(
            {.kind = TileKind::Trend, .metric = u"visit-csat"_s}, view(month.with(u"segment"_s, u"Key"_s)));
        QVERIFY(std::get<Trend>(trend.figure->content).points.isEmpty());
    }

    void comparisonTellsWhatIsApart()
    {
        QCOMPARE(told({.kind = TileKind::Comparison, .metric = u"visit-csat"_s, .dimensions = {u"region"_s}}, view()),
            u"Visit CSAT by region, bracket = cannot be told apart: Goal 80%. North 80%, 74 to 85%, 180 answers; Coast 41%, "
            "34 to 48%, 180 answers. Coast is below North. 1 pair tested."_s);
    }

    void distributionCountsEachScore()
    {
        QCOMPARE(told({.kind = TileKind::Distribution, .metric = u"visit-csat"_s}, view()),
            u"Visit CSAT, answers by score, n 360: 1: 0 answers, 2: 142 answers, 3: 0 answers, 4: 218 answers, 5: 0 answers."_s);
    }

    void volumeCountsResponsesOfEveryKind()
    {
        const FilledTile tile = filled({.kind = TileKind::Volume, .grain = Grain::Month}, view());
        QCOMPARE(tile.figure->title, u"Responses by month"_s);
        QCOMPARE(tile.figure->subtitle, u"720 in the period"_s);
        const auto &bars = std::get<Bars>(tile.figure->content);
        QCOMPARE(bars.bars.size(), 7); // November, when the feedback starts, to May
        QCOMPARE(bars.bars.at(1).n, 31 * 8);
        QCOMPARE(bars.bars.at(2).name, u"Jan 26"_s);
        QVERIFY(!bars.bars.at(1).unfinished);
        QVERIFY(bars.bars.constLast().unfinished);
    }

    void aTileHasDaysOfItsOwn()
    {
        // The last ten days: 40 visits, 20 in North with 16 positive ones, 20 in Coast with 6.
        const FilledTile tile = filled({.kind = TileKind::Kpi, .metric = u"visit-csat"_s, .days = 10}, view());
        const auto &kpi = std::get<Kpi>(tile.figure->content);
        QCOMPARE(kpi.name, u"Visit CSAT, last 10 days"_s);
        QCOMPARE(kpi.bar.now.n, 40);
        QCOMPARE(tile.slice.period, lastDays(10, QDate(2026, 5, 11)));
        const FilledTile table = filled(
            {.kind = TileKind::Comparison, .metric = u"visit-csat"_s, .dimensions = {u"region"_s}, .days = 10}, view());
        QCOMPARE(std::get<Ranking>(table.figure->content).rows.constFirst().now.n, 20);
        // Longer than the board's period, and than what it is compared with.
        const FilledTile year = filled({.kind = TileKind::Kpi, .metric = u"visit-csat"_s, .days = 365}, view());
        QCOMPARE(std::get<Kpi>(year.figure->content).bar.now.n, 182 * 4);
    }

    void theGoalCanBeLeftOut()
    {
        const FilledTile kpi = filled({.kind = TileKind::Kpi, .metric = u"visit-csat"_s, .goal = false}, view());
        QVERIFY(!std::get<Kpi>(kpi.figure->content).bar.goal);
        const FilledTile heat = filled(
            {.kind = TileKind::Heat, .metric = u"csat"_s, .dimensions = {u"touchpoint"_s, u"segment"_s}, .goal = false},
            view());
        QVERIFY(!std::get<HeatTable>(heat.figure->content).goals);
        QCOMPARE(std::get<HeatTable>(heat.figure->content).rows.at(0).cells.at(0).standing, Standing::Unknown);
    }

    void rowsStandInTheOrderThatIsAskedFor()
    {
        const auto first = [this](RowOrder order) {
            const FilledTile tile = filled({.kind = TileKind::Heat,
                                               .metric = u"csat"_s,
                                               .dimensions = {u"touchpoint"_s, u"segment"_s},
                                               .order = order},
                view());
            return std::get<HeatTable>(tile.figure->content).rows.constFirst().header.key;
        };
        QCOMPARE(first(RowOrder::Gap), u"Visit"_s);
        QCOMPARE(first(RowOrder::Name), u"Bill"_s);
    }

    void aResponseRateNeedsInvitations()
    {
        const Tile tile{.kind = TileKind::Kpi, .metric = u"response-rate"_s};
        QVERIFY(filled(tile, view()).problem.contains(u"invitations"_s, Qt::CaseInsensitive));
        Facts known = m_facts;
        for (int day = 0; day < 90; ++day)
            known.rules.sent.append({u"Service"_s, QDate(2026, 2, 11).addDays(day), 32});
        std::swap(known, m_facts);
        const FilledTile rate = filled(tile, view());
        const FilledTile split = filled(tile, view(Slice().with(u"region"_s, u"Coast"_s)));
        const QList<Metric> measurable = m_facts.measurable();
        std::swap(known, m_facts);
        QVERIFY2(rate.figure, qPrintable(rate.problem));
        // Eight answers a day of 32 that were asked.
        QCOMPARE(std::get<Kpi>(rate.figure->content).bar.now.value, 0.25);
        QCOMPARE(std::get<Kpi>(rate.figure->content).bar.now.n, 90 * 32);
        QVERIFY(split.problem.contains(u"source and day"_s));
        QCOMPARE(measurable.constLast().key, u"response-rate"_s);
        QCOMPARE(m_facts.measurable().size(), m_facts.metrics.size() + 1);
    }

    void aMetricOfOneTouchpointHasNoAnswersAtOthers()
    {
        const FilledTile tile = filled(
            {.kind = TileKind::Kpi, .metric = u"visit-csat"_s}, view(Slice().with(u"touchpoint"_s, u"Bill"_s)));
        const auto &kpi = std::get<Kpi>(tile.figure->content);
        QVERIFY(!kpi.bar.now.isKnown());
    }

    void unknownMetricIsASentence()
    {
        const FilledTile tile = filled({.kind = TileKind::Kpi, .metric = u"gone"_s}, view());
        QVERIFY(!tile.figure);
        QVERIFY(tile.problem.contains(u"gone"_s));
    }

    void boardCountsResponsesOfBothPeriods()
    {
        const auto board = fillBoard({}, m_facts, m_columns, view());
        QCOMPARE(board->responses, 720);
        QCOMPARE(board->responsesBefore, 720);
    }

    void stoppedWorkEndsAsCancelled()
    {
        const Progress progress;
        progress.cancel();
        const auto board = fillBoard({}, m_facts, m_columns, view(), progress);
        QVERIFY(!board);
        QCOMPARE(board.error().kind, ErrorKind::Cancelled);
    }

    void anEmptyProjectFillsNothing()
    {
        Board board;
        board.tiles = {{.kind = TileKind::Kpi, .metric = u"csat"_s}};
        const auto made = fillBoard(board, m_facts, Columns(), view());
        QVERIFY(made);
        QCOMPARE(made->responses, 0);
    }

    /// How many responded needs no metric of its own.
    void responsesAreAMeasure()
    {
        const FilledTile kpi = filled({TileKind::Kpi, {}, u"volume"_s}, view());
        QCOMPARE(kpi.problem, QString());
        QCOMPARE(std::get<Kpi>(kpi.figure->content).bar.now.value, 720.0); // eight a day
        QCOMPARE(std::get<Kpi>(kpi.figure->content).name, u"Responses"_s);
        QVERIFY(filled({TileKind::Trend, {}, u"volume"_s}, view()).figure);
        const FilledTile scores = filled({TileKind::Distribution, {}, u"volume"_s}, view());
        QVERIFY(!scores.figure);
        QCOMPARE(scores.problem,
            u"“Responses” has no scores to count. Choose another measure, or show it as a number or a trend."_s);
    }

    /// A measure of several questions may be shown for one of them, and says which.
    void oneQuestionOfSeveral()
    {
        const Metric both{Id<Metric>::make(), 1, u"mean"_s, u"Mean of scores"_s, MetricKind::Csat, {}, {}, {},
            CesForm::Easy, true, QDate(2025, 1, 1)};
        Facts facts = m_facts;
        facts.metrics.append(both);
        std::swap(facts, m_facts);
        const QString asked = m_facts.asked(u"mean"_s)->questions.constFirst().text;
        Tile tile{TileKind::Kpi, {}, u"mean"_s};
        tile.question = asked;
        const FilledTile one = filled(tile, view());
        QCOMPARE(one.wordings, QStringList{asked});
        QCOMPARE(std::get<Kpi>(one.figure->content).name, u"Mean of scores · “%1”"_s.arg(asked));
        tile.question = u"Nobody asked this"_s;
        QVERIFY(filled(tile, view()).problem.contains(u"Nobody asked this"_s));
        std::swap(facts, m_facts);
    }
};

QTEST_GUILESS_MAIN(TestTileFigure)
#include "tst_tilefigure.moc"
