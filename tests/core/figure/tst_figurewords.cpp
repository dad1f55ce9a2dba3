// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/describe.h"
#include "core/figure/ticks.h"
#include "tests/kit/samplefigures.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

static const QLocale english(QLocale::English, QLocale::UnitedKingdom);

/// Numbers, round axes, classes, and figures in words.
class tst_FigureWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("text");
        QTest::newRow("share") << 0.7 << int(Unit::Share) << u"70%"_s;
        QTest::newRow("share rounds half up") << 0.405 << int(Unit::Share) << u"41%"_s;
        QTest::newRow("nps up") << 0.25 << int(Unit::Nps) << u"+25"_s;
        QTest::newRow("nps down has a true minus") << -0.16 << int(Unit::Nps) << u"−16"_s;
        QTest::newRow("nps zero has no sign") << -0.001 << int(Unit::Nps) << u"0"_s;
        QTest::newRow("mean") << 4.08 << int(Unit::Mean) << u"4.1"_s;
        QTest::newRow("count") << 7608.0 << int(Unit::Count) << u"7,608"_s;
        QTest::newRow("not known") << notKnown << int(Unit::Share) << u"–"_s;
    }
    void numbers()
    {
        QFETCH(double, value);
        QFETCH(int, unit);
        QTEST(numberText(value, Unit(unit), english), "text");
    }

    void germansSetASpaceBeforeThePercentSign()
    {
        const QLocale german(QLocale::German, QLocale::Germany);
        QCOMPARE(numberText(0.7, Unit::Share, german), u"70\u00a0%"_s);
        QCOMPARE(numberText(7608, Unit::Count, german), u"7.608"_s);
    }

    void differences()
    {
        QCOMPARE(differenceText(0.059, Unit::Share, english), u"+5.9"_s);
        QCOMPARE(differenceText(-0.3, Unit::Mean, english), u"−0.3"_s);
        QCOMPARE(differenceText(0, Unit::Nps, english), u"0.0"_s);
    }

    void axes_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("ticks");
        QTest::newRow("shares") << 0.43 << 1.0 << 5 << u"0.4 0.6 0.8 1"_s;
        QTest::newRow("narrow") << 0.71 << 0.78 << 5 << u"0.7 0.72 0.74 0.76 0.78"_s;
        QTest::newRow("never over the ceiling") << 0.93 << 0.99 << 4 << u"0.925 0.95 0.975 1"_s;
        QTest::newRow("a single value gets room") << 0.5 << 0.5 << 3 << u"0.45 0.5 0.55"_s;
        QTest::newRow("few ticks") << 0.0 << 1.0 << 2 << u"0 1"_s;
    }
    void axes()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(int, most);
        QStringList ticks;
        for (const double tick : roundAxis(low, high, most, 0, 1).ticks)
            ticks.append(QString::number(tick, 'g', 6));
        QTEST(ticks.join(u' '), "ticks");
    }

    void classesFollowRoundedPoints_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("standing");
        QTest::newRow("10 under") << 0.72 << int(Standing::FarBelow);
        QTest::newRow("9 under") << 0.73 << int(Standing::Below);
        QTest::newRow("3 under, as read") << 0.794 << int(Standing::Below);
        QTest::newRow("2 under") << 0.80 << int(Standing::OnGoal);
        QTest::newRow("2 over") << 0.84 << int(Standing::OnGoal);
        QTest::newRow("3 over") << 0.85 << int(Standing::Above);
        QTest::newRow("10 over") << 0.92 << int(Standing::FarAbove);
        QTest::newRow("not known") << notKnown << int(Standing::Unknown);
    }
    void classesFollowRoundedPoints()
    {
        QFETCH(double, value);
        QTEST(int(standingOf(value, 0.82, Unit::Share)), "standing");
    }

    void classesOfOtherUnits()
    {
        QVERIFY(standingOf(-0.05, 0.05, Unit::Nps) == Standing::FarBelow);
        QVERIFY(standingOf(3.9, 4.2, Unit::Mean, true, 4) == Standing::Below); // 7.5 hundredths of the scale
        QVERIFY(standingOf(0.20, 0.10, Unit::Share, false) == Standing::FarBelow); // complaints: more is worse
    }

    void distancesAreAsTheReaderSeesThem()
    {
        QCOMPARE(distanceFromGoal(0.724, 0.816, Unit::Share), -10.0); // 72 against 82
        QCOMPARE(distanceFromGoal(0.25, -0.05, Unit::Nps), 30.0);
        QCOMPARE(distanceFromGoal(3.94, 4.2, Unit::Mean), -0.3);
        QCOMPARE(distanceFromGoal(1890, 2000, Unit::Count), -110.0);
    }

    void sidesAreOfTheWholeInterval()
    {
        QVERIFY(sideOf(0.66, 0.74, 0.82) == Side::Under);
        QVERIFY(sideOf(0.66, 0.83, 0.82) == Side::Plain);
        QVERIFY(sideOf(0.83, 0.90, 0.82) == Side::Over);
        QVERIFY(sideOf(0.83, 0.90, 0.82, false) == Side::Under);
        QVERIFY(sideOf(0.83, 0.90, std::nullopt) == Side::Plain);
    }

    void barsOfAListShareARoundScale()
    {
        const auto bar = [](double low, double value, double high, std::optional<double> goal) {
            IntervalBar made;
            made.now.value = value;
            made.now.low = low;
            made.now.high = high;
            made.goal = goal;
            return made;
        };
        IntervalBar visit = bar(0.51, 0.59, 0.66, 0.82);
        IntervalBar bill = bar(0.7, 0.75, 0.8, {});
        shareAxis({&visit, &bill});
        QCOMPARE(visit.axisLow, 0.4);
        QVERIFY(qAbs(visit.axisHigh - 0.9) < 1e-9);
        QCOMPARE(bill.axisLow, visit.axisLow);
        QCOMPARE(bill.axisHigh, visit.axisHigh);

        IntervalBar perfect = bar(0.96, 0.99, 1, 0.95);
        shareAxis({&perfect});
        QVERIFY(perfect.axisHigh <= 1); // no share is above
        IntervalBar unknown;
        shareAxis({&unknown});
        QCOMPARE(unknown.axisLow, 0.0);
        QCOMPARE(unknown.axisHigh, 1.0);
        shareAxis({});
    }

    void everyFigureIsASentence_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("words");
        QTest::newRow("kpi")
            << 0
            << u"Technician visit CSAT 70%, 66 to 74%, 516 answers, goal 82%, before 82%, real drop since 3 Mar."_s;
        QTest::newRow("interval bar") << 1
                                      << u"Technician visit CSAT: 70%, 66 to 74%, 516 answers, goal 82%, before 82%."_s;
        QTest::newRow("trend")
            << 2
            << u"Technician visit CSAT by week, share of 4 and 5: by week, 26 points, from 80% on 10 Nov 2025 to 59% on 4 May "
               "2026, goal 82%, level was 82%, level now 67%, 4 beyond the limits, 3 Mar 2026: visits in Coast and Lakes go to "
               "a contractor."_s;
        QTest::newRow("ranking")
            << 3
            << u"Two regions, not eight ranks, bracket: cannot be told apart: Goal 82%. South 84%, 68 to 93%, 32 answers; Midlands 84%, 74 to "
               "91%, 69 answers; Highlands 84%, 67 to 93%, 31 answers; North 83%, 73 to 90%, 66 answers; Capital 77%, 67 to 84%, 95 answers; "
               "Valley 72%, 58 to 83%, 50 answers; Lakes 56%, 42 to 69%, 50 answers; Coast 49%, 40 to 58%, 123 answers. South to Valley cannot "
               "be told apart. Valley to Lakes cannot be told apart. Lakes to Coast cannot be told apart. Coast is below every region but "
               "Lakes; Lakes is below every region but Valley. 28 pairs tested, corrected."_s;
        QTest::newRow("heat table")
            << 4
            << u"CSAT by touchpoint and segment, colour and sign: against goal: 4 rows, 5 columns, 18 cells shown, 2 "
               "hidden. Far below goal: Waits for date, New 60%; Waits for date, 3–24 mo 68%; Waits for date, 24 mo + "
               "68%; Waits for date, Small 66%; Technician visit, New 59%."_s;
        QTest::newRow("distribution")
            << 5
            << u"Technician visit, new customers: 1: 34 answers, 2: 19 answers, 3: 20 answers, 4: 31 answers, 5: 72 "
               "answers."_s;
        QTest::newRow("bars") << 6 << u"Responses by month: Jan 2,410, Feb 2,655, Mar 2,790, Apr 2,388, May 902."_s;
        QTest::newRow("journey")
            << 7
            << u"New broadband customer, CSAT, colour and sign: against goal: Consider: Compares offers, 78%, 73 to 83%, 212 "
               "answers, goal 78%, on goal; Asks a question, 81%, 76 to 86%, 96 answers, goal 80%, on goal. Buy: Places order, "
               "moment of truth, 89%, 84 to 94%, 401 answers, goal 84%, over goal; Waits for date, 60%, 55 to 65%, 188 answers, "
               "goal 78%, far under goal. Install: Technician visit, moment of truth, 59%, 54 to 64%, 176 answers, goal 82%, far "
               "under goal; Activates service, 82%, 77 to 87%, 240 answers, goal 80%, on goal. Pay and get help: Gets first bill, "
               "hidden, too few answers; Calls about bill, 64%, 59 to 69%, 133 answers, goal 80%, far under goal."_s;
    }
    void everyFigureIsASentence()
    {
        QFETCH(int, index);
        QTEST(describe(sampleFigures().at(index), english), "words");
    }

    void everyStopOfAJourneyIsARow()
    {
        const Table table = tableOf(sampleJourneyStrip(), english);
        QCOMPARE(table.columns,
            QStringList({u"Touchpoint"_s, u"Value"_s, u"95% interval"_s, u"n"_s, u"Goal"_s, u"Stage"_s}));
        QCOMPARE(table.rows.size(), 8);
        QCOMPARE(table.rows.at(4).at(0).toString(), u"Technician visit"_s);
        QCOMPARE(table.rows.at(4).at(1).toString(), u"59%"_s);
        QCOMPARE(table.rows.at(4).at(5).toString(), u"Install"_s);
        QCOMPARE(table.rows.at(6).at(1).toString(), u"hidden"_s);
        QCOMPARE(table.rows.at(6).at(3).toString(), QString());
    }

    void hiddenCellsTellNothing()
    {
        const Table table = tableOf(sampleHeatTable(), english);
        QCOMPARE(table.columns,
            QStringList({QString(), u"Goal"_s, u"New under 90 d"_s, u"3–24 mo consumer"_s, u"24 mo + consumer"_s,
                u"Small business"_s, u"Key accounts"_s, u"All"_s}));
        QCOMPARE(table.rows.at(1).at(2).toString(), u"60% (n 188)"_s);
        QCOMPARE(table.rows.at(1).at(6).toString(), u"hidden"_s);
    }
};

QTEST_GUILESS_MAIN(tst_FigureWords)
#include "tst_figurewords.moc"
