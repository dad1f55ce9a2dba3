// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeyportfolio.h"
#include "core/journey/journeys.h"
#include "core/journey/mapmaking.h"
#include "core/journey/stepchange.h"
#include "core/sample/sample.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearken;

/// The journeys of the sample: what the picture of the map states.
class TestSampleJourneys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theMapTellsTheStory_data();
    void theMapTellsTheStory();
    void peakLowAndEnd();
    void versionsAreKept();
    void theOthersAreThere();

private:
    template <class Cell>
    QList<Cell> cells(LaneKind kind) const
    {
        for (const MapLane &lane : m_map.lanes) {
            if (lane.kind == kind)
                return std::get<QList<Cell>>(lane.content);
        }
        return {};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
    QList<Journey> m_journeys;
    JourneyMap m_map;
};

void TestSampleJourneys::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    const Place place{m_folder.filePath(u"Aldermere.hearken"_s)};
    const auto made = buildSample(place);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    auto project = Project::open(place, Access::Read);
    QVERIFY(project);
    m_project = std::move(*project);
    m_journeys = *Journeys::all(m_project->session());
    QCOMPARE(m_journeys.first().name, u"New broadband customer"_s);
    JourneyView view;
    view.slice.period = {QDate(2026, 2, 12), QDate(2026, 5, 13)};
    const auto map = journeyMap(m_project->session(), m_journeys.first(), view, QDate(2026, 5, 14));
    QVERIFY2(map, map ? "" : qPrintable(map.error().message));
    m_map = *map;
    QCOMPARE(m_map.columns.size(), 8);
}

void TestSampleJourneys::theMapTellsTheStory_data()
{
    QTest::addColumn<int>("csat");
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("feeling");
    QTest::addColumn<int>("felt");
    QTest::addColumn<double>("gap");
    QTest::addColumn<int>("standing");
    const auto row = [](const char *name, int csat, int n, double feeling, int felt, double gap, Standing standing) {
        QTest::newRow(name) << csat << n << feeling << felt << gap << int(standing);
    };
    row("Compares offers", 78, 212, 0.6, 61, -0.1, Standing::OnGoal);
    row("Asks a question", 81, 96, 0.4, 44, -0.2, Standing::OnGoal);
    row("Places order", 89, 401, 1.2, 143, 0.3, Standing::Above);
    row("Waits for date", 60, 188, -0.9, 117, -1.0, Standing::FarBelow);
    row("Technician visit", 59, 176, -1.3, 104, -1.2, Standing::FarBelow);
    row("Activates service", 82, 240, 0.9, 98, 0.0, Standing::OnGoal);
    row("Gets first bill", 76, 90, -0.4, 52, -0.6, Standing::OnGoal);
    row("Calls about bill", 64, 133, -1.0, 83, -1.1, Standing::FarBelow);
}

void TestSampleJourneys::theMapTellsTheStory()
{
    QFETCH(int, csat);
    QFETCH(int, n);
    QFETCH(double, feeling);
    QFETCH(int, felt);
    QFETCH(double, gap);
    QFETCH(int, standing);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    int column = 0;
    while (column < m_map.columns.size() && m_map.columns.at(column).name != name)
        ++column;
    QVERIFY(column < m_map.columns.size());
    const MeasureCell measure = cells<MeasureCell>(LaneKind::Measure).at(column);
    QCOMPARE(qRound(100 * measure.value), csat);
    QCOMPARE(measure.n, n);
    QCOMPARE(int(measure.standing), standing);
    QCOMPARE(measure.spark.size(), 10);
    const FeelingPoint point = cells<FeelingCurve>(LaneKind::Feeling).first().points.at(column);
    QCOMPARE(point.n, felt);
    QVERIFY2(qAbs(point.value - feeling) < 0.05, qPrintable(QString::number(point.value)));
    const GapCell cell = cells<GapCell>(LaneKind::Expectation).at(column);
    QVERIFY2(qAbs(cell.gap - gap) < 0.05, qPrintable(QString::number(cell.gap)));
    QVERIFY(!cells<QuoteCell>(LaneKind::Verbatims).at(column).text.isEmpty());
    QVERIFY(!m_map.columns.at(column).blind);
}

void TestSampleJourneys::peakLowAndEnd()
{
    const QList<CurveMark> marks = cells<FeelingCurve>(LaneKind::Feeling).first().marks;
    QCOMPARE(marks.at(2), CurveMark::Peak);
    QCOMPARE(marks.at(4), CurveMark::Low);
    QCOMPARE(marks.at(7), CurveMark::End);
    QVERIFY2(m_map.meta.startsWith(
                 u"As it is, version 7 of 4 May · persona Marta, first line of her own · owner Sami Laine"_s),
        qPrintable(m_map.meta));
    QVERIFY2(m_map.meta.endsWith(u"1536 answers"_s), qPrintable(m_map.meta));
    QCOMPARE(cells<MapCard>(LaneKind::Pains).size(), 2);
    QCOMPARE(cells<MapCard>(LaneKind::Pains).first().first, 3);
    QCOMPARE(cells<MapCard>(LaneKind::Pains).first().last, 4);
    QCOMPARE(cells<MapCard>(LaneKind::Opportunities).size(), 4);
    QVERIFY(cells<MapCard>(LaneKind::Opportunities).at(1).overdue);
    QVERIFY(cells<MeasureCell>(LaneKind::Measure).at(4).verdict.startsWith(u"Real drop since"_s));
}

void TestSampleJourneys::versionsAreKept()
{
    const auto versions = JourneySnapshots::of(m_project->session(), u"new-customer"_s);
    QVERIFY(versions);
    QCOMPARE(versions->size(), 3);
    QCOMPARE(versions->first().number, 7);
    QStringList words;
    const JourneyComparison found = compared(JourneyState::of(versions->last()), JourneyState::of(versions->first()));
    for (const JourneyDifference &one : found.differences)
        words.append(one.words);
    QVERIFY(words.contains(u"The touchpoint “Asks a question” was added."_s));
    QVERIFY(words.contains(u"“Technician visit” is a moment of truth now."_s));
    QVERIFY(words.contains(u"The stage “Pay” is called “Pay and get help” now."_s));
    const auto visit = std::find_if(found.steps.cbegin(), found.steps.cend(),
        [](const StepChange &step) { return step.touchpoint == "Technician visit"_L1; });
    QVERIFY(visit != found.steps.cend());
    QCOMPARE(visit->verdict, u"Real drop"_s);
    QCOMPARE(visit->tone, Tone::Attention);
}

void TestSampleJourneys::theOthersAreThere()
{
    QCOMPARE(m_journeys.size(), 5);
    QVERIFY(checkSubJourneys(m_journeys));
    QCOMPARE(m_journeys.at(1).time, JourneyTime::ToBe);
    QCOMPARE(m_journeys.at(1).baseline, u"new-customer"_s);
    JourneyView view;
    view.slice.period = {QDate(2026, 2, 12), QDate(2026, 5, 13)};
    const auto toBe = journeyMap(m_project->session(), m_journeys.at(1), view, QDate(2026, 5, 14));
    QVERIFY(toBe);
    QCOMPARE(forecastScores(*toBe).size(), 4);
    QCOMPARE(forecastScores(*toBe).at(1).words, u"Technician visit: forecast 82%, measured 59%, under the forecast"_s);
    QList<JourneyMap> maps;
    for (const Journey &journey : std::as_const(m_journeys))
        maps.append(*journeyMap(m_project->session(), journey, view, QDate(2026, 5, 14)));
    const QList<PortfolioRow> rows = journeyPortfolio(m_journeys, maps);
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows.at(2).blindMoments, 1);
    // Counted together, each journey says what it says alone.
    const auto ground = JourneyGround::load(m_project->session(), {}, QDate(2026, 5, 14));
    QVERIFY(ground);
    const auto columns = Columns::load(m_project->session(), portfolioNeeds(m_journeys, *ground, view));
    QVERIFY(columns);
    const auto together = portfolioMaps(m_journeys, *ground, *columns, view);
    QVERIFY(together);
    const QList<PortfolioRow> same = journeyPortfolio(m_journeys, *together);
    QCOMPARE(portfolioTable(same).text(), portfolioTable(rows).text());
    QCOMPARE(rows.first().stages.at(2).touchpoint, u"Technician visit"_s);
    // A touchpoint in detail that nobody asks about is blind, not zero.
    QVERIFY(maps.at(2).columns.at(0).blind);
}

QTEST_GUILESS_MAIN(TestSampleJourneys)
#include "tst_samplejourneys.moc"
