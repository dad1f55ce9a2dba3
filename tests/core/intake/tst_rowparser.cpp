// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/draft.h"
#include "core/intake/values.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

ColumnMapping column(int index, Field field, const QString &name = {})
{
    ColumnMapping mapping;
    mapping.column = index;
    mapping.field = field;
    mapping.header = mapping.name = name;
    return mapping;
}

ColumnMapping question(int index, QuestionKind kind, const QString &name, std::optional<Scale> scale = {})
{
    ColumnMapping mapping = column(index, Field::Question, name);
    mapping.kind = kind;
    mapping.scale = scale;
    return mapping;
}

RawRow row(const std::vector<QByteArrayView> &cells)
{
    RawRow raw;
    raw.number = 7;
    raw.cells = cells;
    return raw;
}

QString dayOf(const Draft &draft)
{
    return QString::fromLatin1(draft.day.data(), 10);
}

QString written(const WrittenTime &time)
{
    QString text = u"%1-%2-%3"_s.arg(time.year, 4, 10, QChar(u'0'))
                       .arg(time.month, 2, 10, QChar(u'0'))
                       .arg(time.day, 2, 10, QChar(u'0'));
    if (time.hasTime)
        text += u' ' + QTime(0, 0).addSecs(time.secondOfDay).addMSecs(time.millisecond).toString(u"HH:mm:ss.zzz"_s);
    if (time.hasZone)
        text += u" %1"_s.arg(time.offset / 60);
    return text;
}

} // namespace

class TestRowParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void times_data();
    void times();
    void numbers_data();
    void numbers();
    void zones_data();
    void zones();
    void scores();
    void multiples();
    void textsStayAsTheyAre();
    void rowsThatAreNone();
    void customers();
    void draftsAreReused();
};

void TestRowParser::times_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *form, const char *expected) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(form) << QString::fromLatin1(expected);
    };
    row("2026-03-31", "iso", "2026-03-31");
    row("2026-03-31 14:30:05", "iso", "2026-03-31 14:30:05.000");
    row("2026-03-31T14:30:05.25Z", "iso", "2026-03-31 14:30:05.250 0");
    row("2026-03-31T14:30+02:00", "iso", "2026-03-31 14:30:00.000 120");
    row("2026-03-31 14:30:05-0330", "iso", "2026-03-31 14:30:05.000 -210");
    row("2016-06-08T19:04:33Z", "iso", "2016-06-08 19:04:33.000 0");
    row("2020/10/30 3:08:44 PM GMT+1", "iso", "2020-10-30 15:08:44.000 60");
    row("2020/10/30 12:00:01 AM MEZ", "iso", "2020-10-30 00:00:01.000 60");
    row("20260331", "iso", "2026-03-31");
    row("31.03.2026", "dmy", "2026-03-31");
    row("31.3.26 14:30", "dmy", "2026-03-31 14:30:00.000");
    row("31. 3. 2026", "dmy", "2026-03-31");
    row("31/03/2026 23:59:59", "dmy", "2026-03-31 23:59:59.000");
    row("3/15/2024 2:30 PM", "mdy", "2024-03-15 14:30:00.000");
    row("3/15/2024 12:30 a.m.", "mdy", "2024-03-15 00:30:00.000");
    row("03-15-2024", "mdy", "2024-03-15");
    row("15 March 2024", "dmy", "2024-03-15");
    row("Mar 15, 2024", "mdy", "2024-03-15");
    row("Fri, 15 Mar 2024 14:30:00 +0100", "dmy", "2024-03-15 14:30:00.000 60");
    row("March 15, 2024 at 2:30 PM", "dmy", "2024-03-15 14:30:00.000");
    row("15. Dezember 2024", "dmy", "2024-12-15");
    row("15 février 2024", "iso", "2024-02-15");
    row("45366", "serial", "2024-03-15");
    row("45366.604166667", "serial", "2024-03-15 14:30:00.000");
    row("1710513000000", "epoch-ms", "2024-03-15 14:30:00.000 0");
    row("1710513000", "epoch-s", "2024-03-15 14:30:00.000 0");
    row("2026-02-29", "iso", "");
    row("2024-02-29", "iso", "2024-02-29");
    row("31.04.2026", "dmy", "");
    row("13/13/2026", "mdy", "");
    row("2026-03-31 25:00", "iso", "");
    row("2026-03-31 tomorrow", "iso", "");
    row("someday", "iso", "");
    row("12", "iso", "");
}

void TestRowParser::times()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, form);
    QFETCH(const QString, expected);
    WrittenTime time;
    const bool read = readTime(text, dateFormFromWord(form), time);
    QCOMPARE(read ? written(time) : QString(), expected);
}

void TestRowParser::numbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("comma");
    QTest::addColumn<double>("expected"); // -1: none
    const auto row = [](const char *text, bool comma, double expected) {
        QTest::newRow(text) << QByteArray(text) << comma << expected;
    };
    row("12.5", false, 12.5);
    row("12,5", true, 12.5);
    row("12,5", false, -1);
    row("1,234.5", false, 1234.5);
    row("1.234,5", true, 1234.5);
    row("200.000.000", true, 200000000);
    row("1'234", false, 1234);
    row(" 7 ", false, 7);
    row("$1,056.95", false, 1056.95);
    row("€ 12", false, 12);
    row("85 %", false, 85);
    row("1e3", false, 1000);
    row("eleven", false, -1);
    row("4 hrs", false, -1);
    row("1-2", false, -1);
    row("", false, -1);
    row("1,2,3", false, -1);
}

void TestRowParser::numbers()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, comma);
    QFETCH(const double, expected);
    QCOMPARE(readNumber(text, comma).value_or(-1), expected);
}

void TestRowParser::zones_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("utc");
    // The file is written in Denver, the project counts days in Berlin.
    QTest::newRow("winter") << QByteArray("2026-01-05 16:30:00") << u"2026-01-06"_s << u"2026-01-05T23:30:00.000Z"_s;
    QTest::newRow("summer") << QByteArray("2026-07-05 15:59:59") << u"2026-07-05"_s << u"2026-07-05T21:59:59.000Z"_s;
    QTest::newRow("summer, next day") << QByteArray("2026-07-05 16:00:00") << u"2026-07-06"_s
                                      << u"2026-07-05T22:00:00.000Z"_s;
    QTest::newRow("between the two changes")
        << QByteArray("2026-03-20 17:30:00") << u"2026-03-21"_s << u"2026-03-20T23:30:00.000Z"_s;
    QTest::newRow("hour that does not exist")
        << QByteArray("2026-03-08 02:30:00") << u"2026-03-08"_s << u"2026-03-08T09:30:00.000Z"_s;
    QTest::newRow("written zone wins") << QByteArray("2026-01-05T23:30:00Z") << u"2026-01-06"_s
                                       << u"2026-01-05T23:30:00.000Z"_s;
    QTest::newRow("day alone") << QByteArray("2026-01-05") << u"2026-01-05"_s << QString();
    QTest::newRow("before 1970") << QByteArray("1969-12-31 23:30:00") << u"1970-01-01"_s
                                 << u"1970-01-01T06:30:00.000Z"_s;
}

void TestRowParser::zones()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, day);
    QFETCH(const QString, utc);
    Mapping mapping;
    mapping.columns = {column(0, Field::Time), column(1, Field::Comment)};
    mapping.columns[0].dateForm = u"iso"_s;
    RowParser parser(mapping, QTimeZone("Europe/Berlin"), QTimeZone("America/Denver"));
    Draft draft;
    QList<Issue> issues;
    for (int again = 0; again < 2; ++again) { // the second time from the cache
        QVERIFY(parser.parse(row({text, "fine"}), draft, issues) == RowOutcome::Good);
        QCOMPARE(dayOf(draft), day);
        QCOMPARE(draft.hasTime, !utc.isEmpty());
        if (draft.hasTime)
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(draft.at, Qt::UTC).toString(Qt::ISODateWithMs), utc);
    }
}

void TestRowParser::scores()
{
    Mapping mapping;
    mapping.missing = {{u"-99"_s}, {u"N/A"_s}};
    mapping.columns = {question(0, QuestionKind::Nps, u"Q1"_s, Scale{0, 10, true}),
        question(1, QuestionKind::Csat, u"Q2"_s, Scale{1, 5, true}), question(2, QuestionKind::Number, u"Q3"_s)};
    mapping.columns[1].labels = {{u"Very satisfied"_s, 5}, {u"Satisfied"_s, 4}};
    mapping.columns[2].decimalComma = true;
    RowParser parser(mapping, QTimeZone::utc(), QTimeZone::utc());
    Draft draft;
    QList<Issue> issues;
    QVERIFY(parser.parse(row({"10", "very satisfied", "12,5"}), draft, issues) == RowOutcome::Good);
    QCOMPARE(draft.answers.size(), size_t(3));
    QCOMPARE(draft.answers[0].value, 10.0);
    QCOMPARE(draft.answers[1].value, 5.0);
    QCOMPARE(draft.answers[2].value, 12.5);
    QVERIFY(!draft.hasDay);
    QVERIFY(issues.isEmpty());

    QVERIFY(parser.parse(row({"11", "4", "-99"}), draft, issues) == RowOutcome::Good);
    QCOMPARE(draft.answers.size(), size_t(1));
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues[0].row, 7);
    QCOMPARE(issues[0].column, u"Q1"_s);
    QCOMPARE(issues[0].value, u"11"_s);
    QCOMPARE(issues[0].outcome, u"kept"_s);

    issues.clear();
    QVERIFY(parser.parse(row({"ten", "", ""}), draft, issues) == RowOutcome::Refused);
    QCOMPARE(issues.size(), 2);
    QCOMPARE(issues.last().outcome, u"refused"_s);

    issues.clear();
    QVERIFY(parser.parse(row({"-99", "N/A", ""}), draft, issues) == RowOutcome::Skipped);
    QCOMPARE(issues.last().problem, u"The row holds no answer and no comment."_s);
}

void TestRowParser::multiples()
{
    Mapping mapping;
    mapping.columns = {question(0, QuestionKind::Multiple, u"words"_s), column(1, Field::OptionOf, u"used"_s),
        column(2, Field::OptionOf, u"used"_s), column(3, Field::OptionOf, u"used"_s)};
    mapping.columns[0].separator = u";"_s;
    mapping.columns[1].option = u"Phone"_s;
    mapping.columns[2].option = u"No"_s; // an option that is called No
    mapping.columns[3].option = u"Web"_s;
    mapping.columns[3].labels = {{u"1"_s, 1}, {u"2"_s, 0}};
    RowParser parser(mapping, QTimeZone::utc(), QTimeZone::utc());
    Draft draft;
    QList<Issue> issues;
    const auto labels = [&draft] {
        QByteArrayList list;
        for (const Draft::Answer &answer : draft.answers)
            list += answer.label;
        return list;
    };
    QVERIFY(parser.parse(row({"fast; friendly;", "Y", "No", "1"}), draft, issues) == RowOutcome::Good);
    QCOMPARE(labels(), (QByteArrayList{"fast", "friendly", "Phone", "No", "Web"}));
    QVERIFY(parser.parse(row({"", "Phone", "", "2"}), draft, issues) == RowOutcome::Good);
    QCOMPARE(labels(), QByteArrayList{"Phone"});
    QVERIFY(parser.parse(row({"", "0", "FALSE", "2"}), draft, issues) == RowOutcome::Skipped);
}

void TestRowParser::textsStayAsTheyAre()
{
    Mapping mapping;
    mapping.columns = {column(0, Field::Comment), question(1, QuestionKind::Text, u"more"_s)};
    RowParser parser(mapping, QTimeZone::utc(), QTimeZone::utc());
    Draft draft;
    QList<Issue> issues;
    const QByteArray naughty = "  =1+1 <script>alert('x')</script>\r\n\xE2\x80\xAE txet \xF0\x9F\x98\x80 N/A ";
    QVERIFY(parser.parse(row({naughty, "-99"}), draft, issues) == RowOutcome::Good);
    QCOMPARE(draft.comment, naughty);
    QCOMPARE(draft.texts.at(0).text, QByteArray("-99")); // words of a person are no code
    QVERIFY(parser.parse(row({" ", "yes"}), draft, issues) == RowOutcome::Good);
    QCOMPARE(draft.comment, QByteArray(" "));
    QVERIFY(parser.parse(row({"\xC2\xA0", ""}), draft, issues) == RowOutcome::Skipped); // nobody said anything
    mapping.columns = {column(0, Field::Comment), column(1, Field::Comment)};
    RowParser two(mapping, QTimeZone::utc(), QTimeZone::utc());
    QVERIFY(two.parse(row({" ", "Late"}), draft, issues) == RowOutcome::Good);
    QCOMPARE(draft.comment, QByteArray("Late"));
    QVERIFY(two.parse(row({"Late", " "}), draft, issues) == RowOutcome::Good);
    QCOMPARE(draft.comment, QByteArray("Late"));
}

void TestRowParser::rowsThatAreNone()
{
    Mapping mapping;
    mapping.skippedStatus = {u"Spam"_s};
    mapping.columns = {column(0, Field::Time, u"when"_s), column(1, Field::Status), column(2, Field::Comment)};
    mapping.columns[0].dateForm = u"iso"_s;
    RowParser parser(mapping, QTimeZone::utc(), QTimeZone::utc());
    Draft draft;
    const auto outcome = [&](RawRow raw) -> QString {
        QList<Issue> issues;
        const RowOutcome result = parser.parse(raw, draft, issues);
        return (result == RowOutcome::Good ? u"good"_s : issues.last().outcome) + u": "_s
            + (issues.isEmpty() ? u""_s : issues.last().problem);
    };
    QCOMPARE(outcome(row({""})), u"skipped: The row is blank."_s);
    QCOMPARE(outcome(row({" ", "\xC2\xA0", ""})), u"skipped: The row is blank."_s);
    QCOMPARE(outcome(row({"Total 17 rows"})), u"skipped: The row is a remark around the table, not an answer."_s);
    QCOMPARE(
        outcome(row({"2026-01-01", "spam", "x"})), u"skipped: Rows with this status are no answers of customers."_s);
    QCOMPARE(outcome(row({"soon", "ok", "x"})),
        u"refused: The date cannot be read. Correct it in the file, or choose how dates are written."_s);
    QCOMPARE(outcome(row({"", "ok", "x"})),
        u"refused: The row has no date. Fill it in, or leave the date column out of the mapping."_s);
    QCOMPARE(outcome(row({"2026-01-01", "ok", "x", "y"})),
        u"refused: The row has 4 cells and the header 3. Put texts that hold the delimiter into quotation marks."_s);
    QCOMPARE(outcome(row({"2026-01-01", "ok", "x", "", " "})), u"good: "_s);
    RawRow damaged = row({"2026-01-01", "ok", "x"});
    damaged.damage = u"The row holds a NUL character."_s;
    QCOMPARE(outcome(damaged), u"refused: The row holds a NUL character."_s);
}

void TestRowParser::customers()
{
    Mapping mapping;
    mapping.kind = u"customers"_s;
    mapping.columns = {column(0, Field::Customer), column(1, Field::Name), column(2, Field::Name),
        column(3, Field::Revenue, u"fee"_s), column(4, Field::CustomerStatus), column(5, Field::Since),
        column(6, Field::Account)};
    mapping.columns[5].dateForm = u"dmy"_s;
    RowParser parser(mapping, QTimeZone::utc(), QTimeZone::utc());
    Draft draft;
    QList<Issue> issues;
    QVERIFY(parser.parse(row({"C-1", "Ann", "Lee", "29.85", "active", "15.3.2024", "H-1"}), draft, issues)
        == RowOutcome::Good);
    QCOMPARE(draft.customer, QByteArray("C-1"));
    QCOMPARE(draft.name, QByteArray("Ann Lee"));
    QCOMPARE(draft.revenue, 2985);
    QCOMPARE(draft.status, QByteArray("active"));
    QCOMPARE(QString::fromLatin1(draft.since.data(), 10), u"2024-03-15"_s);
    QCOMPARE(draft.account, QByteArray("H-1"));
    QVERIFY(parser.parse(row({"C-2", "", "", "free", "", "", ""}), draft, issues) == RowOutcome::Good);
    QVERIFY(!draft.hasRevenue && !draft.hasSince);
    QCOMPARE(issues.last().outcome, u"kept"_s);
    QVERIFY(parser.parse(row({"", "Ann", "Lee", "1", "", "", ""}), draft, issues) == RowOutcome::Refused);
}

void TestRowParser::draftsAreReused()
{
    Mapping mapping;
    mapping.columns = {column(0, Field::Id), column(1, Field::Region), column(2, Field::Comment)};
    RowParser parser(mapping, QTimeZone::utc(), QTimeZone::utc());
    Draft draft;
    QList<Issue> issues;
    QVERIFY(parser.parse(row({"1", "Coast", "long comment"}), draft, issues) == RowOutcome::Good);
    const QByteArray kept = draft.comment; // what is handed on stays
    QVERIFY(parser.parse(row({"2", "", "b"}), draft, issues) == RowOutcome::Good);
    QCOMPARE(kept, QByteArray("long comment"));
    QCOMPARE(draft.comment, QByteArray("b"));
    QVERIFY(draft.dimensions[4].isEmpty());
}

QTEST_GUILESS_MAIN(TestRowParser)
#include "tst_rowparser.moc"
