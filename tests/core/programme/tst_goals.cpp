// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/attainment.h"
#include "core/programme/goals.h"
#include "core/store/edit.h"
#include "tests/kit/testproject.h"

#include <QLocale>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

Goal goal(qint64 id, const QString &metric, const Slice &scope, double target, QDate from)
{
    return {{id}, 1, metric, scope, target, from, {}, {}};
}

const Slice coast = Slice().with(u"region"_s, u"Coast"_s);
const Slice lakes = Slice().with(u"region"_s, u"Lakes"_s);

QList<Goal> goals()
{
    return {goal(1, u"csat"_s, {}, 0.80, QDate(2025, 1, 1)), goal(2, u"csat"_s, {}, 0.82, QDate(2026, 1, 1)),
        goal(3, u"csat"_s, coast, 0.75, QDate(2026, 2, 1)), goal(4, u"nps"_s, {}, 0.30, QDate(2025, 6, 1))};
}

} // namespace

class TestGoals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void areKept_data() { TestProject::addEngines(); }
    void areKept()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        Goal one = goal(7, u"csat"_s, coast, 0.82, QDate(2026, 1, 1));
        one.due = QDate(2026, 12, 31);
        one.owner = u"Zoë"_s;
        QVERIFY(project->edit<Goals>(u"Add"_s, std::nullopt, one));
        const auto read = Goals::all(project->session());
        QVERIFY(read);
        QCOMPARE(read->size(), 1);
        QVERIFY(read->first() == one);
        Goal raised = one;
        raised.target = 0.85;
        QVERIFY(project->edit<Goals>(u"Raise"_s, one, raised));
        QCOMPARE(Goals::all(project->session())->first().target, 0.85);
        QCOMPARE(Goals::all(project->session())->first().version, 2);
        QCOMPARE(project->edit<Goals>(u"Late"_s, one, raised).error().kind, ErrorKind::Conflict);
        project->undoStack().undo();
        QCOMPARE(Goals::all(project->session())->first().target, 0.82);
        project->undoStack().undo();
        QVERIFY(Goals::all(project->session())->isEmpty());
    }

    void theNewestHolds()
    {
        QCOMPARE(goalOn(goals(), u"csat"_s, {}, QDate(2025, 12, 31))->target, 0.80);
        QCOMPARE(goalOn(goals(), u"csat"_s, {}, QDate(2026, 1, 1))->target, 0.82);
        QVERIFY(!goalOn(goals(), u"csat"_s, {}, QDate(2024, 12, 31)));
        QVERIFY(!goalOn(goals(), u"ces"_s, {}, QDate(2026, 1, 1)));
        QCOMPARE(goalOn(goals(), u"csat"_s, coast, QDate(2026, 3, 1))->target, 0.75);
        QCOMPARE(goalOn(goals(), u"csat"_s, coast, QDate(2026, 1, 15))->target, 0.82); // not its own yet
        QCOMPARE(goalOn(goals(), u"csat"_s, lakes, QDate(2026, 3, 1))->target, 0.82); // of the metric as a whole
        QCOMPARE(goalOn(goals(), u"csat"_s, coast.within({QDate(2026, 1, 1), {}}), QDate(2026, 3, 1))->target,
            0.75); // the period is no scope
    }

    void theLineHasSteps()
    {
        QCOMPARE(targetSteps(goals(), u"csat"_s, {}, {QDate(2025, 11, 1), QDate(2026, 5, 1)}),
            (QList<TargetStep>{{QDate(2025, 11, 1), 0.80}, {QDate(2026, 1, 1), 0.82}}));
        QCOMPARE(targetSteps(goals(), u"csat"_s, {}, {QDate(2026, 2, 1), QDate(2026, 5, 1)}),
            (QList<TargetStep>{{QDate(2026, 2, 1), 0.82}}));
        QCOMPARE(targetSteps(goals(), u"nps"_s, {}, {QDate(2025, 1, 1), QDate(2026, 1, 1)}),
            (QList<TargetStep>{{QDate(2025, 6, 1), 0.30}}));
        QCOMPARE(targetSteps(goals(), u"nps"_s, {}, {QDate(2025, 1, 1), QDate(2025, 6, 1)}), QList<TargetStep>());
    }

    void words_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<GoalSide>("side");
        QTest::addColumn<QString>("expected");
        QTest::newRow("drop") << Verdict{VerdictKind::RealDrop, QDate(2026, 3, 3), {}, {}} << GoalSide::Below
                              << u"Real drop since 3 Mar"_s;
        QTest::newRow("rise of last year") << Verdict{VerdictKind::RealRise, QDate(2025, 2, 9), {}, {}} << GoalSide::At
                                           << u"Real rise since 9 Feb 2025"_s;
        QTest::newRow("no signal, below")
            << Verdict{VerdictKind::NoSignal, {}, {}, {}} << GoalSide::Below << u"No signal, below goal"_s;
        QTest::newRow("no signal, at") << Verdict{VerdictKind::NoSignal, {}, {}, {}} << GoalSide::At
                                       << u"No signal, at goal"_s;
        QTest::newRow("no signal, above")
            << Verdict{VerdictKind::NoSignal, {}, {}, {}} << GoalSide::Above << u"No signal, above goal"_s;
        QTest::newRow("no signal, no goal")
            << Verdict{VerdictKind::NoSignal, {}, {}, {}} << GoalSide::None << u"No signal"_s;
        QTest::newRow("too early") << Verdict{VerdictKind::TooEarly, {}, QDate(2026, 6, 15), {}} << GoalSide::At
                                   << u"Too early to tell, verdict on 15 Jun"_s;
        QTest::newRow("much too early") << Verdict() << GoalSide::None << u"Too early to tell"_s;
    }
    void words()
    {
        QFETCH(Verdict, verdict);
        QFETCH(GoalSide, side);
        QFETCH(QString, expected);
        QCOMPARE(verdictWords(verdict, side, QDate(2026, 5, 12)), expected);
    }

    void sides()
    {
        QCOMPARE(goalSide(Standing::FarBelow), GoalSide::Below);
        QCOMPARE(goalSide(Standing::OnGoal), GoalSide::At);
        QCOMPARE(goalSide(Standing::Above), GoalSide::Above);
        QCOMPARE(goalWords(GoalSide::Above), u"above goal"_s);
        QVERIFY(goalWords(GoalSide::None).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGoals)
#include "tst_goals.moc"
