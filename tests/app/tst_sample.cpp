// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace hearken;

namespace {

struct Ran
{
    int exit = -1;
    QString out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

Ran ran(const QStringList &words)
{
    Ran one;
    QTextStream out(&one.out);
    QTextStream err(&one.err);
    one.exit = runCommand(words, {out, err});
    return one;
}

constexpr int hidden = -1;
const QStringList period{u"--from"_s, u"2026-02-12"_s, u"--to"_s, u"2026-05-12"_s};
const QStringList before{u"--from"_s, u"2025-11-14"_s, u"--to"_s, u"2026-02-11"_s};

QStringList regionRow(const char *region)
{
    return QStringList{u"visit-csat"_s, u"--where"_s, u"region="_s % QLatin1StringView(region)} + period;
}

} // namespace

/// The sample programme through the real import and the real metrics: what the pictures of the product state.
class TestSample : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyRowIsAccountedFor();
    void theWholeIsSound();
    void statedFiguresHold_data();
    void statedFiguresHold();
    void heatTableHolds_data();
    void heatTableHolds();
    void newCustomersScoresAndHiddenAccounts();
    void quotesAreThere_data();
    void quotesAreThere();
    void programmeIsSet();
    void neverOverwrites();

private:
    QTemporaryDir m_folder;
    QString m_project;
};

void TestSample::initTestCase()
{
    m_project = m_folder.filePath(u"Aldermere.hearken"_s);
    const Ran made = ran({u"sample"_s, m_project, u"--json"_s});
    QVERIFY2(made.exit == 0, qPrintable(made.err));
    QCOMPARE(made.json()[u"responses"_s].toInt(), 48112);
    QCOMPARE(made.json()[u"customers"_s].toInt(), 20000);
    QCOMPARE(made.json()[u"imports"_s].toInt(), 9);
}

void TestSample::everyRowIsAccountedFor()
{
    const QJsonArray batches = ran({u"batches"_s, m_project, u"--json"_s}).json()[u"rows"_s].toArray();
    QCOMPARE(batches.size(), 9);
    for (const QJsonValue &batch : batches) {
        const auto count = [&](const char *key) { return batch[QLatin1StringView(key)].toInt(); };
        QCOMPARE(count("rows"),
            count("imported") + count("updated") + count("unchanged") + count("skipped") + count("refused"));
        QCOMPARE(count("refused"), 0);
        QVERIFY2(count("imported") > 0, qPrintable(batch[u"file"_s].toString()));
        QCOMPARE(batch[u"reverted"_s].toBool(true), false);
    }
}

void TestSample::theWholeIsSound()
{
    const Ran check = ran({u"check"_s, m_project, u"--json"_s});
    QCOMPARE(check.exit, 0);
    QVERIFY2(check.json()[u"ok"_s].toBool(), qPrintable(check.out));
}

void TestSample::statedFiguresHold_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("value"); // as the pictures round it
    QTest::addColumn<int>("n");
    QTest::newRow("responses in the period") << QStringList{u"volume"_s} + period << 7608 << 7608;
    QTest::newRow("responses before") << QStringList{u"volume"_s} + before << 7364 << 7364;
    QTest::newRow("NPS") << QStringList{u"relationship-nps"_s} + period << 25 << 2638;
    QTest::newRow("NPS before") << QStringList{u"nps"_s} + before << 27 << 2573;
    QTest::newRow("visits") << QStringList{u"visit-csat"_s} + period << 70 << 516;
    QTest::newRow("visits before") << QStringList{u"Technician visit CSAT"_s} + before << 82 << 510;
    QTest::newRow("easy") << QStringList{u"easy"_s} + period << 73 << 1012;
    QTest::newRow("easy before") << QStringList{u"ces"_s} + before << 67 << 987;
    QTest::newRow("South") << regionRow("South") << 84 << 32;
    QTest::newRow("Midlands") << regionRow("Midlands") << 84 << 69;
    QTest::newRow("Highlands") << regionRow("Highlands") << 84 << 31;
    QTest::newRow("North") << regionRow("North") << 83 << 66;
    QTest::newRow("Capital") << regionRow("Capital") << 77 << 95;
    QTest::newRow("Valley") << regionRow("Valley") << 72 << 50;
    QTest::newRow("Lakes") << regionRow("Lakes") << 56 << 50;
    QTest::newRow("Coast") << regionRow("Coast") << 49 << 123;
    const QStringList contractor{u"visit-csat"_s, u"--from"_s, u"2026-03-03"_s, u"--where"_s, u"team=Contractor"_s};
    QTest::newRow("contractor") << contractor << 40 << 134;
    const QStringList own{u"visit-csat"_s, u"--from"_s, u"2026-03-03"_s, u"--where"_s, u"team=Own technicians"_s};
    QTest::newRow("own technicians") << own << 79 << 266;
}

void TestSample::statedFiguresHold()
{
    QFETCH(QStringList, words);
    QFETCH(int, value);
    QFETCH(int, n);
    const Ran metric = ran(QStringList{u"metric"_s, m_project} + words + QStringList{u"--json"_s});
    QVERIFY2(metric.exit == 0, qPrintable(metric.err));
    const QJsonArray rows = metric.json()[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(int(std::round(rows[0][u"value"_s].toDouble())), value);
    QCOMPARE(rows[0][u"n"_s].toInt(), n);
}

void TestSample::heatTableHolds_data()
{
    QTest::addColumn<QList<int>>("values"); // New, 3–24 mo, 24 mo +, Small business
    QTest::addColumn<QList<int>>("ns");
    // Key accounts are few at most touchpoints. There Small business is hidden too: all that is known of the touchpoint,
    // less the three other segments, would tell of them.
    const auto row = [](const char *touchpoint, const QList<int> &values, const QList<int> &ns) {
        QTest::newRow(touchpoint) << values << ns;
    };
    row("Compares offers", {78, 77, 82, hidden}, {212, 48, 61, hidden});
    row("Asks a question", {81, 82, 79, hidden}, {96, 71, 103, hidden});
    row("Places order", {89, 84, 84, hidden}, {401, 44, 58, hidden});
    row("Waits for date", {60, 68, 68, hidden}, {188, 22, 31, hidden});
    row("Technician visit", {59, 71, 78, 81}, {176, 118, 146, 64});
    row("Activates service", {82, 81, 80, hidden}, {240, 26, 30, hidden});
    row("Gets first bill", {76, 73, 78, hidden}, {90, 64, 88, hidden});
    row("Calls about bill", {64, 70, 73, hidden}, {133, 96, 141, hidden});
    row("Reports a fault", {70, 72, 76, 70}, {61, 104, 168, 57});
    row("Thinks of leaving", {47, 47, 44, hidden}, {19, 38, 52, hidden});
}

void TestSample::heatTableHolds()
{
    QFETCH(QList<int>, values);
    QFETCH(QList<int>, ns);
    const QStringList segments{u"New"_s, u"3–24 mo"_s, u"24 mo +"_s, u"Small business"_s};
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QStringList where{u"--where"_s, u"touchpoint="_s % QLatin1StringView(QTest::currentDataTag()),
            u"--where"_s, u"segment="_s % segments[i]};
        const Ran cell = ran(QStringList{u"metric"_s, m_project, u"journey-csat"_s, u"--json"_s} + where + period);
        QVERIFY2(cell.exit == 0, qPrintable(cell.err));
        const QJsonObject row = cell.json()[u"rows"_s][0].toObject();
        QCOMPARE(row.contains(u"n"_s), ns[i] != hidden);
        QCOMPARE(int(std::round(row[u"value"_s].toDouble(hidden))), values[i]);
        QCOMPARE(row[u"n"_s].toInt(hidden), ns[i]);
    }
}

void TestSample::newCustomersScoresAndHiddenAccounts()
{
    const QStringList visits{u"--where"_s, u"touchpoint=Technician visit"_s, u"--where"_s, u"segment=New"_s};
    const Ran mean = ran(QStringList{u"metric"_s, m_project, u"mean"_s, u"--question"_s, u"Satisfaction"_s, u"--json"_s}
        + visits + period);
    QVERIFY2(mean.exit == 0, qPrintable(mean.err));
    // 34, 19, 20, 31 and 72 answers of 1 … 5.
    QCOMPARE(
        std::round(mean.json()[u"rows"_s][0][u"value"_s].toDouble() * 176), 34.0 + 2 * 19 + 3 * 20 + 4 * 31 + 5 * 72);
    const QStringList accounts{u"--where"_s, u"touchpoint=Places order"_s, u"--where"_s, u"segment=Key accounts"_s};
    const Ran hidden = ran(QStringList{u"metric"_s, m_project, u"journey-csat"_s, u"--json"_s} + accounts + period);
    QCOMPARE(hidden.exit, 0);
    const QJsonObject row = hidden.json()[u"rows"_s][0].toObject();
    QVERIFY(row[u"value"_s].isNull());
    QCOMPARE(row[u"suppressed"_s].toBool(), true);
    QVERIFY(!row.contains(u"counts"_s) && !row.contains(u"n"_s));
}

void TestSample::quotesAreThere_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");
    QTest::newRow("bakery")
        << u"bakery \"third time\""_s
        << u"The line itself is great. But two technicians never came and I closed my shop for both mornings. I run a bakery, I cannot do that a third time."_s;
    QTest::newRow("slot") << u"\"no one had been here\""_s
                          << u"The slot was 8 to 12. At 12 the app said “completed”. No one had been here."_s;
    QTest::newRow("newborn")
        << u"newborn"_s
        << u"Waited all day with a newborn. The contractor said my street was not on his list. No show, no call."_s;
    QTest::newRow("review") << u"\"chat knew nothing\""_s
                            << u"Good app, bad service. The technician did not come, and chat knew nothing about it."_s;
    QTest::newRow("complaint")
        << u"\"two missed appointments\""_s
        << u"Formal complaint about two missed appointments. The customer asks for the fee back and a firm date."_s;
}

void TestSample::quotesAreThere()
{
    QFETCH(QString, words);
    QFETCH(QString, text);
    const QJsonArray rows = ran({u"search"_s, m_project, words, u"--json"_s}).json()[u"rows"_s].toArray();
    QStringList texts;
    for (const QJsonValue &row : rows)
        texts.append(row[u"text"_s].toString());
    QVERIFY2(texts.contains(text), qPrintable(texts.join(u'\n')));
}

void TestSample::programmeIsSet()
{
    QCOMPARE(ran({u"list"_s, m_project, u"sources"_s, u"--json"_s}).json()[u"total"_s].toInt(), 6);
    QCOMPARE(ran({u"list"_s, m_project, u"metrics"_s, u"--json"_s}).json()[u"total"_s].toInt(), 13);
    QCOMPARE(ran({u"list"_s, m_project, u"goals"_s, u"--json"_s}).json()[u"total"_s].toInt(), 22);
    QCOMPARE(ran({u"list"_s, m_project, u"happenings"_s, u"--json"_s}).json()[u"total"_s].toInt(), 7);
    const Ran rate = ran(QStringList{u"metric"_s, m_project, u"response-rate"_s, u"--json"_s} + period);
    QVERIFY2(rate.exit == 0, qPrintable(rate.err));
    QCOMPARE(std::round(rate.json()[u"rows"_s][0][u"value"_s].toDouble() * 10) / 10, 14.2);
}

void TestSample::neverOverwrites()
{
    const Ran again = ran({u"sample"_s, m_project});
    QCOMPARE(again.exit, 1);
    QVERIFY(QFile::exists(m_project));
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
