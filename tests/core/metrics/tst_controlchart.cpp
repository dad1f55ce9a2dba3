// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/controlchart.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

bool near(double value, double expected, double tolerance = 1e-6)
{
    if (std::abs(value - expected) <= tolerance)
        return true;
    qWarning("%.10f is not %.10f", value, expected);
    return false;
}

const Metric csat{{}, 1, u"csat"_s, u"CSAT"_s, MetricKind::Csat, {}, {}, {4, 5}, CesForm::Easy, true, {}};
const Metric nps{{}, 1, u"nps"_s, u"NPS"_s, MetricKind::Nps, {}, {}, {}, CesForm::Easy, true, {}};
const Metric mean{{}, 1, u"mean"_s, u"Mean"_s, MetricKind::Mean, {}, {}, {}, CesForm::Easy, true, {}};
const Metric volume{{}, 1, u"volume"_s, u"Responses"_s, MetricKind::Volume, {}, {}, {}, CesForm::Easy, true, {}};

Tally shares(qint64 positive, qint64 n)
{
    Tally tally;
    tally.n = tally.responses = n;
    tally.positive = positive;
    tally.counts[5] = positive;
    tally.counts[1] = n - positive;
    return tally;
}

/// Answers that all have one value: n of 16 make a point of the mean.
Tally values(double value)
{
    Tally tally;
    tally.n = tally.responses = 16;
    tally.sum = value * 16;
    tally.squares = value * value * 16;
    return tally;
}

Tally scores(qint64 promoters, qint64 passives, qint64 detractors)
{
    Tally tally;
    tally.counts[10] = promoters;
    tally.counts[7] = passives;
    tally.counts[0] = detractors;
    tally.n = tally.responses = promoters + passives + detractors;
    return tally;
}

/// Weeks from Monday 1 December 2025.
QList<ChartPeriod> weeks(const QList<Tally> &tallies)
{
    QList<ChartPeriod> periods;
    QDate start(2025, 12, 1);
    for (const Tally &tally : tallies) {
        periods.append({start, start.addDays(7), tally, false});
        start = start.addDays(7);
    }
    return periods;
}

QList<Tally> times(int count, const Tally &tally)
{
    return QList<Tally>(count, tally);
}

QList<qsizetype> beyond(const ControlChart &chart)
{
    QList<qsizetype> list;
    for (qsizetype i = 0; i < chart.points.size(); ++i) {
        if (chart.points[i].beyond)
            list.append(i);
    }
    return list;
}

QStringList words(const ControlChart &chart)
{
    QStringList list;
    for (const ChartSignal &alarm : chart.alarms) {
        const QString rule = alarm.rule == SignalRule::Beyond ? u"beyond"_s
            : alarm.rule == SignalRule::Run                   ? u"run"_s
                                                              : u"near"_s;
        list.append(u"%1 %2 %3-%4"_s.arg(rule, alarm.side == Direction::Down ? u"down"_s : u"up"_s)
                        .arg(alarm.first)
                        .arg(alarm.last));
    }
    return list;
}

} // namespace

class TestControlChart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void flowrate() // NIST/SEMATECH e-Handbook 6.3.2.2
    {
        const std::array<double, 10> flow{49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1};
        const XmrLimits limits = xmrLimits(flow);
        QVERIFY(near(limits.centre, 50.81));
        QVERIFY(near(limits.range, 1.8777778, 1e-7));
        QVERIFY(near(limits.high, 55.80489, 0.000005));
        QVERIFY(near(limits.low, 45.81511, 0.000005));
        QVERIFY(near(limits.rangeHigh, 6.1347, 0.00005));
        QList<Tally> tallies;
        for (const double value : flow)
            tallies.append(values(value));
        const ControlChart chart = controlChart(mean, weeks(tallies));
        QCOMPARE(chart.form, ChartForm::Xmr);
        QVERIFY(near(chart.points[3].high, 55.80489, 0.000005));
        QVERIFY(beyond(chart).isEmpty());
        QVERIFY(std::isnan(xmrLimits(std::array<double, 1>{1}).low));
    }

    void wafers() // NIST/SEMATECH e-Handbook 6.3.3.2: 30 wafers of 50 chips
    {
        const std::array<double, 30> shareOf{.24, .30, .16, .20, .08, .14, .32, .18, .28, .20, .10, .12, .34, .24, .44,
            .16, .20, .10, .26, .22, .40, .36, .48, .30, .18, .24, .14, .26, .18, .12};
        QList<Tally> tallies;
        for (const double share : shareOf)
            tallies.append(shares(std::lround(share * 50), 50));
        const ControlChart chart = controlChart(csat, weeks(tallies));
        QCOMPARE(chart.form, ChartForm::Shares);
        QVERIFY(near(chart.phases.first().centre, 0.2313, 0.00005));
        QVERIFY(near(chart.points.first().high, 0.4102, 0.00005));
        QVERIFY(near(chart.points.first().low, 0.0524, 0.00005));
        QCOMPARE(beyond(chart), (QList<qsizetype>{14, 22})); // samples 15 and 23
        const Interval limits = shareLimits(0.2313, 50);
        QVERIFY(near(limits.high, 0.4102, 0.00005));
        QCOMPARE(shareLimits(0.05, 10).low, 0.0);
    }

    void limitsFollowN()
    {
        const ControlChart chart = controlChart(
            csat, weeks({shares(80, 100), shares(320, 400), shares(8, 10), shares(4, 5)}));
        QVERIFY(near(chart.points[0].low, 0.8 - 3 * 0.04));
        QVERIFY(near(chart.points[1].low, 0.8 - 3 * 0.02));
        QCOMPARE(chart.points[2].high, 1.0);
        QVERIFY(!chart.points[3].isKnown()); // five answers are a gap, and count for nothing
        QCOMPARE(chart.phases.first().total.n, 510);
    }

    void npsLimits()
    {
        const ControlChart chart = controlChart(nps, weeks(times(3, scores(50, 30, 20))));
        QCOMPARE(chart.form, ChartForm::Nps);
        QVERIFY(near(chart.points[0].centre, 0.3));
        QVERIFY(near(chart.points[0].high, 0.3 + 3 * 0.078102497, 1e-8)); // √(Var / n)
    }

    void laneyWidensLargeN()
    {
        // Shares swing by ± 0.02 around one half while 10 000 answers a week would allow ± 0.015: without Laney each is beyond.
        QList<Tally> tallies;
        for (int i = 0; i < 12; ++i)
            tallies.append(shares(i % 2 ? 4800 : 5200, 10'000));
        QCOMPARE(beyond(controlChart(csat, weeks(tallies))).size(), 0);
        QCOMPARE(beyond(controlChart(csat, weeks(tallies), {}, {10, 1'000'000})).size(), 12);
        std::vector<Share> plain;
        for (const Tally &tally : tallies)
            plain.push_back({tally.positive, tally.n});
        QVERIFY(near(laneySpread(plain, 0.5), 8 / 1.128)); // each range is 0.04 / 0.005
    }

    void rules()
    {
        const auto low = shares(76, 100);
        const auto high = shares(84, 100);
        // Eight on one side; seven are none.
        QCOMPARE(words(controlChart(csat, weeks(times(8, high) + times(7, low)))), (QStringList{u"run up 0-7"_s}));
        QVERIFY(words(controlChart(csat, weeks(times(7, high) + times(7, low)))).isEmpty());
        // Two of three past two sigmas (0.08 of 100 answers at 0.8): 0.80 ± 0.096 at 2.4 sigmas.
        QList<Tally> calm;
        for (int i = 0; i < 40; ++i)
            calm.append(shares(i % 2 ? 810 : 790, 1000));
        QList<Tally> tallies = calm;
        tallies[20] = shares(770, 1000);
        tallies[22] = shares(770, 1000);
        QCOMPARE(words(controlChart(csat, weeks(tallies), {}, {10, 1'000'000})), (QStringList{u"near down 20-22"_s}));
        tallies[22] = shares(790, 1000);
        tallies[23] = shares(770, 1000);
        QVERIFY(words(controlChart(csat, weeks(tallies), {}, {10, 1'000'000})).isEmpty()); // three apart
        tallies = calm;
        tallies[5] = shares(880, 1000);
        QCOMPARE(words(controlChart(csat, weeks(tallies), {}, {10, 1'000'000})), (QStringList{u"beyond up 5-5"_s}));
        // An unfinished point is judged by nothing.
        QList<ChartPeriod> periods = weeks(tallies);
        periods[5].unfinished = true;
        QVERIFY(words(controlChart(csat, periods, {}, {10, 1'000'000})).isEmpty());
        QVERIFY(controlChart(csat, periods).points[5].unfinished);
    }

    void aSplitIsAPhase()
    {
        // 3 March 2026 is a Tuesday: six days of its week are after it.
        const auto periods = weeks(times(13, shares(82, 100)) + times(10, shares(67, 100)));
        QCOMPARE(periods[13].start, QDate(2026, 3, 2));
        const ControlChart chart = controlChart(csat, periods, {{QDate(2026, 3, 3), u"contractor"_s}});
        QCOMPARE(chart.phases.size(), 2);
        QCOMPARE(chart.phases[1].first, 13);
        QCOMPARE(chart.phases[1].since, QDate(2026, 3, 3));
        QVERIFY(near(chart.phases[0].centre, 0.82));
        QVERIFY(near(chart.phases[1].centre, 0.67));
        QCOMPARE(chart.points[12].phase, 0);
        QCOMPARE(chart.points[13].phase, 1);
        QCOMPARE(chart.points[13].sideBefore, Direction::Down);
        QVERIFY(chart.points[13].beyondBefore); // 0.67 under 0.82 − 3 · 0.0384
        QVERIFY(!chart.points[13].beyond);
        const Verdict found = verdict(csat, chart);
        QCOMPARE(found.kind, VerdictKind::RealDrop);
        QCOMPARE(found.since, QDate(2026, 3, 3));
        QCOMPARE(found.cause, u"contractor"_s);
        // On a Friday the new phase starts with the week after; before the first point nothing starts.
        QCOMPARE(controlChart(csat, periods, {{QDate(2026, 3, 6), {}}}).phases[1].first, 14);
        QCOMPARE(controlChart(csat, periods, {{QDate(2025, 11, 1), {}}}).phases.size(), 1);
        QCOMPARE(
            controlChart(csat, periods, {{QDate(2026, 3, 3), u"a"_s}, {QDate(2026, 3, 4), u"b"_s}}).phases.size(), 2);
    }

    void verdicts()
    {
        const auto calm = times(12, shares(80, 100));
        QCOMPARE(verdict(csat, controlChart(csat, weeks(calm))).kind, VerdictKind::NoSignal);
        QCOMPARE(verdict(csat, {}).kind, VerdictKind::TooEarly);
        const Verdict early = verdict(csat, controlChart(csat, weeks(times(7, shares(80, 100)))));
        QCOMPARE(early.kind, VerdictKind::TooEarly);
        QCOMPARE(early.due, QDate(2026, 1, 26)); // eight weeks after 1 December
        // A young phase: no verdict yet, however large the fall.
        const auto young = weeks(times(13, shares(82, 100)) + times(5, shares(40, 100)));
        const Verdict later = verdict(csat, controlChart(csat, young, {{QDate(2026, 3, 3), {}}}));
        QCOMPARE(later.kind, VerdictKind::TooEarly);
        QCOMPARE(later.due, QDate(2026, 4, 27));
        // Without a split, the signal that holds at the end counts, from its first point.
        const auto fallen = weeks(times(30, shares(82, 100)) + times(9, shares(67, 100)));
        const Verdict drop = verdict(csat, controlChart(csat, fallen));
        QCOMPARE(drop.kind, VerdictKind::RealDrop);
        QCOMPARE(drop.since, fallen[30].start);
        // One that has passed does not.
        const auto passed = weeks(
            times(30, shares(82, 100)) + times(9, shares(67, 100)) + QList<Tally>{shares(85, 100)});
        QCOMPARE(verdict(csat, controlChart(csat, passed)).kind, VerdictKind::NoSignal);
        const auto risen = weeks(times(30, shares(67, 100)) + times(9, shares(82, 100)));
        QCOMPARE(verdict(csat, controlChart(csat, risen)).kind, VerdictKind::RealRise);
        // A split that changed nothing.
        QCOMPARE(verdict(csat, controlChart(csat, weeks(times(26, shares(80, 100))), {{QDate(2026, 3, 3), {}}})).kind,
            VerdictKind::NoSignal);
    }

    void silenceIsAPoint()
    {
        const ControlChart chart = controlChart(
            volume, weeks(times(10, shares(80, 100)) + QList<Tally>{Tally(), shares(3, 4)}));
        QCOMPARE(chart.points[10].value, 0.0);
        QVERIFY(chart.points[10].beyond);
        QVERIFY(!chart.points[11].isKnown()); // four people
        QVERIFY(!controlChart(csat, weeks({Tally()})).points[0].isKnown());
    }
};

QTEST_GUILESS_MAIN(TestControlChart)
#include "tst_controlchart.moc"
