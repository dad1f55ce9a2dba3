// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/happenings.h"
#include "core/metrics/measuring.h"
#include "core/sample/sample.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearken;

/// What the control charts of the sample say: the story that the pictures tell.
class TestSampleVerdicts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void chartsTellTheStory_data();
    void chartsTellTheStory();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
};

void TestSampleVerdicts::initTestCase()
{
    const Place place{m_folder.filePath(u"Aldermere.hearken"_s)};
    const auto made = buildSample(place);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    auto project = Project::open(place, Access::Read);
    QVERIFY(project);
    m_project = std::move(*project);
}

void TestSampleVerdicts::chartsTellTheStory_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("touchpoint");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QDate>("since");
    QTest::newRow("visits") << u"visit-csat"_s << u"Technician visit"_s << int(VerdictKind::RealDrop)
                            << QDate(2026, 3, 3);
    QTest::newRow("easy") << u"easy"_s << u"Contact centre"_s << int(VerdictKind::RealRise) << QDate(2026, 2, 9);
    QTest::newRow("recommendation") << u"relationship-nps"_s << QString() << int(VerdictKind::NoSignal) << QDate();
}

void TestSampleVerdicts::chartsTellTheStory()
{
    QFETCH(QString, metric);
    QFETCH(QString, touchpoint);
    QFETCH(int, kind);
    QFETCH(QDate, since);
    Session &session = m_project->session();
    const auto what = asked(session, metric);
    QVERIFY2(what, what ? "" : qPrintable(what.error().message));
    Slice slice;
    slice.period = {QDate(2025, 11, 10), QDate(2026, 5, 13)};
    if (!touchpoint.isEmpty())
        slice = slice.with(u"touchpoint"_s, touchpoint);
    const auto columns = Columns::load(session, needs(*what, slice));
    QVERIFY(columns);
    QCOMPARE(columns->lastDay(), QDate(2026, 5, 12));
    const auto rules = MeasureRules::of(session, columns->lastDay());
    QVERIFY(rules);
    const auto periods = chartPeriods(*columns, *what, slice, Grain::Week, *rules);
    QVERIFY(periods);
    const auto happenings = Happenings::on(session, slice);
    QVERIFY(happenings);
    QList<Split> splits;
    for (const Happening &happening : *happenings) {
        if (happening.splits && happening.scope.where.value(u"touchpoint"_s).contains(touchpoint))
            splits.append({happening.day, happening.text});
    }
    Metric measured = what->metric;
    measured.positive = what->positive;
    const Verdict told = verdict(measured, controlChart(measured, *periods, splits));
    QCOMPARE(int(told.kind), kind);
    QCOMPARE(told.since, since);
}

QTEST_GUILESS_MAIN(TestSampleVerdicts)
#include "tst_sampleverdicts.moc"
