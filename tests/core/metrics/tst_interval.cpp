// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/interval.h"
#include "core/metrics/responserate.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace hearken;

namespace {

bool near(double value, double expected, double tolerance = 1e-6)
{
    if (std::abs(value - expected) <= tolerance)
        return true;
    qWarning("%.10f is not %.10f", value, expected);
    return false;
}

Moments momentsOf(std::initializer_list<double> values)
{
    Moments made;
    for (const double value : values) {
        ++made.n;
        made.sum += value;
        made.squares += value * value;
    }
    return made;
}

} // namespace

/// Published values and values recomputed in R 4.2.2.
class TestInterval : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void npsOfWhuber() // stats.stackexchange.com/q/18603: 1/2, 1/3, 1/6 of 324
    {
        const NpsCounts counts{162, 108, 54};
        QVERIFY(near(npsValue(counts), 1.0 / 3));
        QVERIFY(near(npsVariance(counts), 5.0 / 9));
        QVERIFY(near(std::sqrt(npsVariance(counts)), 0.745356));
        QVERIFY(near(npsError(counts), 0.04140867, 1e-8));
        QVERIFY(near(z95 * npsError(counts), 0.08115949, 1e-8));
    }

    void npsOfThePackage_data() // brendan-r/NPS, test_01_basics.R, as (D, N, P)
    {
        QTest::addColumn<int>("detractors");
        QTest::addColumn<int>("passives");
        QTest::addColumn<int>("promoters");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("variance");
        QTest::addColumn<double>("error");
        QTest::newRow("1 2 3") << 1 << 2 << 3 << 1.0 / 3 << 5.0 / 9 << 0.304;
        QTest::newRow("1 0 1") << 1 << 0 << 1 << 0.0 << 1.0 << 0.707;
        QTest::newRow("0 1 1") << 0 << 1 << 1 << 0.5 << 0.25 << 0.354;
        QTest::newRow("1 1 1") << 1 << 1 << 1 << 0.0 << 2.0 / 3 << 0.471;
        QTest::newRow("1 0 0") << 1 << 0 << 0 << -1.0 << 0.0 << 0.0;
    }
    void npsOfThePackage()
    {
        QFETCH(int, detractors);
        QFETCH(int, passives);
        QFETCH(int, promoters);
        QFETCH(double, value);
        QFETCH(double, variance);
        QFETCH(double, error);
        const NpsCounts counts{promoters, passives, detractors};
        QVERIFY(near(npsValue(counts), value));
        QVERIFY(near(npsVariance(counts), variance));
        QVERIFY(near(npsError(counts), error, 0.0005));
    }

    void npsIntervals()
    {
        const NpsCounts many{50, 30, 20};
        QVERIFY(near(npsAdjustedError(many), 0.076915104, 1e-9));
        QVERIFY(near(npsInterval(many).low, 0.140511302, 1e-9));
        QVERIFY(near(npsInterval(many).high, 0.442012970, 1e-9));
        const NpsCounts few{5, 3, 2};
        QVERIFY(near(npsAdjustedError(few), 0.21494037, 1e-8));
        QVERIFY(near(npsInterval(few).low, -0.19050615, 1e-8));
        QVERIFY(near(npsInterval(few).high, 0.65204462, 1e-8));
        QVERIFY(near(npsError(many), 0.078102497, 1e-9));
        QVERIFY(near(npsPlainInterval(many).low, 0.146921919, 1e-9));
        QVERIFY(near(npsPlainInterval(many).high, 0.453078081, 1e-9));
        QVERIFY(near(npsError(few), 0.24698178, 1e-8));
        QVERIFY(near(npsPlainInterval(few).low, -0.18407540, 1e-8));
        QVERIFY(near(npsPlainInterval(few).high, 0.78407540, 1e-8));
        QCOMPARE(npsInterval({3, 0, 0}).high, 1.0); // clipped
        QCOMPARE(npsInterval({0, 0, 3}).low, -1.0);
        QVERIFY(std::isnan(npsInterval({}).low));
        QVERIFY(std::isnan(npsValue({})));
    }

    void npsOfTwoSamples() // measuringu.com/nps-significance-test
    {
        const NpsCounts a{120, 60, 20};
        const NpsCounts b{100, 60, 40};
        const Difference plain = npsPlainDifference(a, b);
        QVERIFY(near(plain.value, 0.2));
        QVERIFY(near(plain.error, 0.0728010989, 1e-10));
        QVERIFY(near(plain.z, 2.74721128, 1e-8));
        QVERIFY(near(plain.p, 0.00601044, 1e-8));
        const Difference adjusted = npsDifference(a, b);
        QVERIFY(near(adjusted.value, 0.197044335, 1e-9));
        QVERIFY(near(adjusted.error, 0.0723995372, 1e-10));
        QVERIFY(near(adjusted.z, 2.72162424, 1e-8));
        QVERIFY(near(adjusted.p, 0.00649620, 1e-8));
        QVERIFY(std::isnan(npsDifference(a, {}).p));
    }

    void wilson_data()
    {
        QTest::addColumn<int>("positive");
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("80 of 100") << 80 << 100 << 0.71117083 << 0.86663307;
        QTest::newRow("8 of 10") << 8 << 10 << 0.49016247 << 0.94331785;
        QTest::newRow("7 of 10") << 7 << 10 << 0.39677815 << 0.89220873;
        QTest::newRow("none of 20") << 0 << 20 << 0.0 << 0.16112516;
    }
    void wilson()
    {
        QFETCH(int, positive);
        QFETCH(int, n);
        QFETCH(double, low);
        QFETCH(double, high);
        const Interval interval = shareInterval({positive, n});
        QVERIFY(near(interval.low, low, 1e-8));
        QVERIFY(near(interval.high, high, 1e-8));
        const Interval other = shareInterval({n - positive, n}); // the mirror
        QVERIFY(near(other.low, 1 - high, 1e-8));
        QVERIFY(near(other.high, 1 - low, 1e-8));
    }

    void newcombe() // Newcombe 1998, Statistics in Medicine 17, 873–890, table II, method 10
    {
        const Difference a = shareDifference({56, 70}, {48, 80});
        QVERIFY(near(a.value, 0.2));
        QVERIFY(near(a.low, 0.0524, 0.00005));
        QVERIFY(near(a.high, 0.3339, 0.00005));
        const Difference b = shareDifference({9, 10}, {3, 10});
        QVERIFY(near(b.low, 0.1705, 0.00005));
        QVERIFY(near(b.high, 0.8090, 0.00005));
        QCOMPARE(shareDifference({0, 10}, {0, 20}).p, 1.0);
    }

    void smokers() // R ?prop.test, Fleiss 1981
    {
        const std::array<Share, 4> groups{{{83, 86}, {90, 93}, {129, 136}, {70, 82}}};
        const ChiSquare test = chiSquare(groups);
        QVERIFY(near(test.statistic, 12.6004, 0.00005));
        QCOMPARE(test.freedom, 3);
        QVERIFY(near(test.p, 0.005585, 0.0000005));
        const std::array<Share, 2> two{{{83, 86}, {70, 82}}}; // of two groups z² is the same
        const Difference difference = shareDifference(two[0], two[1]);
        QVERIFY(near(chiSquare(two).statistic, difference.z * difference.z, 1e-9));
        QVERIFY(near(chiSquare(two).p, difference.p, 1e-9));
        QVERIFY(std::isnan(chiSquare({}).p));
    }

    void meanOfSleep() // R: t.test(extra ~ group, data = sleep)
    {
        const Moments a = momentsOf({0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0});
        const Moments b = momentsOf({1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4});
        const Difference welch = meanDifference(a, b);
        QVERIFY(near(welch.z, -1.8608, 0.00005));
        QVERIFY(near(welch.p, 0.07939, 0.000005));
        QVERIFY(near(welch.low, -3.3654832, 1e-7));
        QVERIFY(near(welch.high, 0.2054832, 1e-7));
        const Interval one = meanInterval(b); // t.test(sleep$extra[11:20])
        QVERIFY(near(one.low, 0.8976775, 1e-7));
        QVERIFY(near(one.high, 3.7623225, 1e-7));
        QVERIFY(std::isnan(meanInterval(momentsOf({1})).low));
    }

    void effortMean() // counts 80 210 140 110 160 180 120 of 1…7: sum 4080 of 1000
    {
        Moments made;
        const std::array<int, 7> counts{80, 210, 140, 110, 160, 180, 120};
        for (size_t i = 0; i < counts.size(); ++i) {
            made.n += counts[i];
            made.sum += double(counts[i]) * double(i + 1);
        }
        QVERIFY(near(made.mean(), 4.08));
    }

    void manyTests()
    {
        // McDonald, Handbook of Biological Statistics: 25 dietary variables at Q = 0.25. The sixth lies on the boundary.
        const std::array<double, 25> p{0.001, 0.008, 0.039, 0.041, 0.042, 0.060, 0.074, 0.205, 0.212, 0.216, 0.222,
            0.251, 0.269, 0.275, 0.34, 0.341, 0.384, 0.569, 0.594, 0.696, 0.762, 0.94, 0.942, 0.975, 0.986};
        const std::vector<double> adjusted = adjustedForMany(p);
        QVERIFY(near(adjusted[0], 0.025));
        QVERIFY(near(adjusted[1], 0.1));
        QVERIFY(near(adjusted[2], 0.21)); // 0.042 · 25 / 5, carried down
        QVERIFY(near(adjusted[5], 0.25));
        int standing = 0;
        for (const double one : adjusted)
            standing += stands(one, 0.25) ? 1 : 0;
        QCOMPARE(standing, 6);
        // The order given is kept, and nothing passes 1.
        const std::array<double, 3> mixed{0.9, 0.01, 0.8};
        const std::vector<double> back = adjustedForMany(mixed);
        QVERIFY(near(back[1], 0.03));
        QVERIFY(near(back[0], 0.9));
        QVERIFY(near(back[2], 0.9));
        QVERIFY(adjustedForMany({}).empty());
    }

    void responseRates() // statscalculators.com, survey response rate calculator
    {
        const Dispositions d{650, 50, 150, 100, 30, 20};
        QVERIFY(near(responseRate1(d), 0.65));
        QVERIFY(near(responseRate2(d), 0.70));
        QVERIFY(near(cooperationRate1(d), 0.7386, 0.00005));
        QVERIFY(near(cooperationRate3(d), 0.765, 0.0005));
        QVERIFY(near(refusalRate1(d), 0.15));
        QVERIFY(near(responseRate3(d, 1), 0.65));
        QVERIFY(near(responseRate3(d, 0), 650.0 / 980));
    }
};

QTEST_GUILESS_MAIN(TestInterval)
#include "tst_interval.moc"
