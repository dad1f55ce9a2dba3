// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeyedit.h"
#include "core/journey/mapmaking.h"
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

/// `n` answers, the first `pairs` of them with what was expected and got.
void answer(QList<SurveyAnswer> &answers, const QString &touchpoint, int n, int pairs)
{
    for (int i = 0; i < n; ++i) {
        SurveyAnswer one;
        one.day = QDate(2026, 5, 1).addDays(i % 10);
        one.touchpoint = touchpoint;
        one.csat = i % 5 < 2 ? 4 : 2;
        if (i < pairs) {
            one.feeling = one.expected = 4;
            one.provided = 3;
        }
        answers.append(one);
    }
}

Touchpoint touchpoint(qint64 id, const QString &name, const QStringList &heardAs = {}, const QString &metric = {})
{
    Touchpoint made;
    made.id = {id};
    made.key = u"t-"_s + name;
    made.name = name;
    made.heardAs = heardAs;
    made.metric = metric;
    return made;
}

Journey journeyOf(const QList<Touchpoint> &touchpoints)
{
    Journey made;
    made.id = {900};
    made.key = u"j"_s;
    made.name = u"New customer"_s;
    made.metric = u"csat"_s;
    made.feelingQuestion = u"feeling"_s;
    made.expectedQuestion = u"expected"_s;
    made.providedQuestion = u"got"_s;
    made.lanes = standardLanes();
    made.stages = {{u"A"_s, u"All"_s, false, {}}};
    for (const Touchpoint &one : touchpoints) {
        JourneyStep step;
        step.key = one.name;
        step.touchpoint = one.key;
        made.stages[0].steps.append(step);
    }
    return made;
}

Metric metric(const QString &key, MetricKind kind, bool highIsGood)
{
    Metric made;
    made.id = Id<Metric>::make();
    made.key = key;
    made.name = key;
    made.kind = kind;
    made.questionCodes = {u"csat"_s};
    made.highIsGood = highIsGood;
    made.validFrom = QDate(2025, 1, 1);
    return made;
}

} // namespace

class TestJourneyCounts : public QObject
{
    Q_OBJECT

private:
    TestProject m_project;

    JourneyMap map(const Journey &journey, const QList<Touchpoint> &touchpoints)
    {
        auto session = m_project->reader();
        auto ground = JourneyGround::load(*session, journey.key, today);
        ground->touchpoints = touchpoints;
        const auto columns = Columns::load(*session, journeyNeeds(journey, *ground, {}));
        const auto made = filledMap(journey, *ground, *columns, {});
        if (!made)
            qFatal("%s", qUtf8Printable(made.error().message));
        return *made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QList<SurveyAnswer> answers;
        answer(answers, u"Order"_s, 30, 30);
        answer(answers, u"Order by phone"_s, 20, 3);
        answer(answers, u"Bill"_s, 15, 12);
        answer(answers, u"Tiny"_s, 4, 0);
        answer(answers, u"Small"_s, 12, 0);
        must(putSurvey(*m_project, answers));
        must(m_project->write([](Session &session) -> Done {
            for (const Metric &one :
                {metric(u"csat"_s, MetricKind::Csat, true), metric(u"effort"_s, MetricKind::Mean, false)}) {
                if (const Done done = Metrics::put(session, {}, one); !done)
                    return done;
            }
            return {};
        }));
    }

    void whatIsHeardTwiceTellsOfNobody()
    {
        const QList<Touchpoint> touchpoints{touchpoint(1, u"Any order"_s, {u"Order"_s, u"Order by phone"_s}),
            touchpoint(2, u"Order"_s), touchpoint(3, u"Bill"_s),
            touchpoint(4, u"Bill and more"_s, {u"Bill"_s, u"Tiny"_s})};
        const JourneyMap made = map(journeyOf(touchpoints), touchpoints);
        const QList<MeasureCell> cells = cellsOf<MeasureCell>(made, LaneKind::Measure);
        QCOMPARE(cells.at(0).n, 50);
        QCOMPARE(cells.at(1).n, 30);
        QCOMPARE(cells.at(2).n, 15);
        QVERIFY(cells.at(3).hidden); // less the bill, it would tell of four people
        QVERIFY2(made.meta.endsWith(u" 65 answers"_s), qPrintable(made.meta)); // those of two columns once
        // Only three of those who ordered by phone said what they expected: any order less order would be theirs.
        const QList<GapCell> gaps = cellsOf<GapCell>(made, LaneKind::Expectation);
        QVERIFY(gaps.at(0).provided.hidden);
        QVERIFY(gaps.at(2).provided.hidden); // the smallest beside them, or the whole would tell
        QCOMPARE(gaps.at(1).provided.n, 30);
        QCOMPARE(cellWords(made, laneOf(made, LaneKind::Expectation), 0), u"Any order, Too few answers to show"_s);
    }

    void gapsHaveTheUnitOfTheirMeasure()
    {
        const QList<Touchpoint> touchpoints{
            touchpoint(1, u"Order"_s), touchpoint(2, u"Order by phone"_s, {}, u"effort"_s)};
        Journey journey = journeyOf(touchpoints);
        journey.expectedQuestion.clear();
        journey.stages[0].steps[0].expected = 0.9;
        journey.stages[0].steps[1].expected = 1.0;
        const JourneyMap made = map(journey, touchpoints);
        const int lane = laneOf(made, LaneKind::Expectation);
        QCOMPARE(cellWords(made, lane, 0), u"Order, expected 90%, got 40%, gap −50.0, n 30, less than expected"_s);
        // Eight 4 and twelve 2; where low is good, more than expected is worse.
        QCOMPARE(
            cellWords(made, lane, 1), u"Order by phone, expected 1.0, got 2.8, gap +1.8, n 20, worse than expected"_s);
        const QList<GapCell> gaps = cellsOf<GapCell>(made, LaneKind::Expectation);
        QCOMPARE(gaps.at(0).high, 1.0);
        QCOMPARE(gaps.at(1).low, 1.0);
        QCOMPARE(gaps.at(1).high, 5.0);
        QCOMPARE(columnsBy(made, MapOrder::Gap), (QList<int>{0, 1})); // half of the scale before 1.8 of four
    }

    void aResponseRateIsOfNoTouchpoint()
    {
        const QList<Touchpoint> touchpoints{touchpoint(1, u"Order"_s)};
        Journey journey = journeyOf(touchpoints);
        journey.metric = u"response-rate"_s;
        const JourneyMap made = map(journey, touchpoints);
        const QList<MeasureCell> cells = cellsOf<MeasureCell>(made, LaneKind::Measure);
        QVERIFY2(cells.at(0).verdict.contains(u"cannot be told here"_s), qPrintable(cells.at(0).verdict));
        QCOMPARE(cellsOf<WordsCell>(made, LaneKind::Asked).at(0).text, u"Service"_s); // the rest goes on
    }

    void whoAsksIsCountedAsFineAsItCanBe_data()
    {
        QTest::addColumn<int>("values");
        QTest::addColumn<int>("sources");
        QTest::addColumn<QString>("text");
        QTest::newRow("by source, without weeks") << 1'600 << 40 << u"Source 0"_s;
        QTest::newRow("altogether") << 7'200 << 300 << u"12 answers in a year"_s;
    }
    void whoAsksIsCountedAsFineAsItCanBe()
    {
        QFETCH(int, values);
        QFETCH(int, sources);
        QFETCH(QString, text);
        TestProject project;
        QList<SurveyAnswer> answers;
        answer(answers, u"Order"_s, 12, 12);
        for (int i = 0; i < values; ++i)
            answer(answers, u"T%1"_s.arg(i), 1, 0);
        must(putSurvey(*project, answers));
        must(project->write([sources](Session &session) -> Done {
            Done done = session.repeat(
                "INSERT INTO source (id, version, name, kind, made_at) VALUES (:id, 1, :name, 'survey', 0)", sources,
                [](Binder &bind, qint64 i) {
                    bind.integer(1, 1000 + i);
                    bind.text(2, u"Source %1"_s.arg(i));
                });
            if (!done)
                return done;
            const auto moved = session.run(
                "UPDATE response SET source_id = CASE WHEN id < 5013 THEN 1000 ELSE 1000 + id % :sources END",
                {{":sources", qint64(sources)}});
            return moved ? Done() : moved.error();
        }));
        const QList<Touchpoint> touchpoints{touchpoint(1, u"Order"_s), touchpoint(2, u"nowhere"_s)};
        auto session = project->reader();
        auto ground = JourneyGround::load(*session, u"j"_s, today);
        ground->touchpoints = touchpoints;
        const Journey journey = journeyOf(touchpoints);
        const auto columns = Columns::load(*session, journeyNeeds(journey, *ground, {}));
        QVERIFY(columns);
        const auto made = filledMap(journey, *ground, *columns, {});
        QVERIFY2(made, made ? "" : qUtf8Printable(made.error().message));
        const QList<WordsCell> cells = cellsOf<WordsCell>(*made, LaneKind::Asked);
        QCOMPARE(cells.at(0).text, text);
        QVERIFY(cells.at(0).detail.isEmpty()); // no weeks, no rhythm
        QCOMPARE(cells.at(1).text, u"nobody asks here"_s);
        QVERIFY(made->columns.at(1).blind);
    }
};

QTEST_GUILESS_MAIN(TestJourneyCounts)
#include "tst_journeycounts.moc"
