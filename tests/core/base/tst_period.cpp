// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/base/period.h"
#include "core/base/table.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

class TestPeriod : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsAndKeys_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("grain");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QString>("key");
        QTest::newRow("day") << QDate(2026, 3, 31) << u"day"_s << QDate(2026, 3, 31) << u"2026-03-31"_s;
        QTest::newRow("week begins on Monday") << QDate(2026, 5, 10) << u"week"_s << QDate(2026, 5, 4) << u"2026-W19"_s;
        QTest::newRow("ISO week 53") << QDate(2027, 1, 3) << u"week"_s << QDate(2026, 12, 28) << u"2026-W53"_s;
        QTest::newRow("ISO week 1 in the old year")
            << QDate(2025, 12, 30) << u"week"_s << QDate(2025, 12, 29) << u"2026-W01"_s;
        QTest::newRow("month") << QDate(2024, 2, 29) << u"month"_s << QDate(2024, 2, 1) << u"2024-02"_s;
        QTest::newRow("quarter") << QDate(2026, 12, 31) << u"quarter"_s << QDate(2026, 10, 1) << u"2026-Q4"_s;
        QTest::newRow("year") << QDate(2026, 1, 1) << u"year"_s << QDate(2026, 1, 1) << u"2026"_s;
    }
    void startsAndKeys()
    {
        QFETCH(QDate, day);
        QFETCH(QString, grain);
        const Grain parsed = grainFromWord(grain).value();
        QTEST(startOf(day, parsed), "start");
        QTEST(grainKey(startOf(day, parsed), parsed), "key");
        QVERIFY(nextStart(startOf(day, parsed), parsed) > day);
    }

    void thePeriodBeforeIsAsLong()
    {
        const Period last = lastDays(90, QDate(2026, 5, 12));
        QCOMPARE(last, (Period{QDate(2026, 2, 12), QDate(2026, 5, 13)}));
        QCOMPARE(last.before(), (Period{QDate(2025, 11, 14), QDate(2026, 2, 12)}));
        QVERIFY(last.contains(QDate(2026, 5, 12)));
        QVERIFY(!last.contains(QDate(2026, 5, 13)));
        QVERIFY(Period().isOpen() && Period().before().isOpen());
    }

    void keysOnlyGrow()
    {
        const qint64 first = makeKeys(1000);
        const qint64 second = makeKeys();
        QVERIFY(second >= first + 1000);
        QVERIFY(makeKeys() > second);
    }

    void formulasAreDefused_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << QVariant(u"fine"_s) << u"fine"_s;
        QTest::newRow("comma") << QVariant(u"a,b"_s) << u"\"a,b\""_s;
        QTest::newRow("quote") << QVariant(u"a \"b\""_s) << u"\"a \"\"b\"\"\""_s;
        QTest::newRow("formula") << QVariant(u"=1+2"_s) << u"'=1+2"_s;
        QTest::newRow("command") << QVariant(u"@SUM(1)"_s) << u"'@SUM(1)"_s;
        QTest::newRow("a negative number stays one") << QVariant(-3.5) << u"-3.5"_s;
        QTest::newRow("nothing") << QVariant() << QString();
    }
    void formulasAreDefused()
    {
        QFETCH(QVariant, value);
        QTEST(csvCell(value), "cell");
    }

    void aTerminalIsNotObeyed()
    {
        const Table table{{u"text"_s}, {{u"red \x1b[31m and \u202E back"_s}}};
        QVERIFY(!table.text().contains(QChar(0x1b)));
        QVERIFY(!table.text().contains(QChar(0x202E)));
        QVERIFY(table.text().contains("\\u001b"_L1));
    }
};

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
