// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/batches.h"
#include "core/intake/findings.h"
#include "core/intake/hash64.h"
#include "core/intake/recognise.h"
#include "core/intake/savedmappings.h"
#include "core/intake/scorewords.h"
#include "core/store/edit.h"
#include "tests/core/intake/intakekit.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

/// Attributes of a draft as "name=value".
QString attributesOf(const Draft &draft, const Mapping &mapping)
{
    QStringList list;
    for (const Draft::Text &attribute : draft.attributes)
        list.append(mapping.columns[attribute.column].name % u'=' % QString::fromUtf8(attribute.text));
    return list.join(u',');
}

const QByteArray twiceFile =
    "id,day,nps,comment\nr1,2020-01-01,9,first\nr2,2020-01-02,8,other\nr1,2020-01-01,2,second\n";

} // namespace

/// What a person chooses about problems is what the run does, this month and the next.
class TestRemedies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void scoreWords_data();
    void scoreWords();
    void findingsComeTogether();
    void masksWhatPeopleWrote();
    void invisibleCommentsAreKeptButAloneAreNoAnswer();
    void laterOrFirst();
    void theWaveIsAnAttribute();
    void nextMonthUsesTheChoices();
    void waves_data();
    void waves();
    void mappingsAreUndoable();
    void oneImportOfAFileAtATime_data() { TestProject::addEngines(); }
    void oneImportOfAFileAtATime();
};

void TestRemedies::cells_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("remedy");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("read"); // customer | score | attributes
    const int good = int(RowOutcome::Good);
    const int skipped = int(RowOutcome::Skipped);
    const QByteArray word = "2020-01-01,ok,71-1,ten,fine";
    QTest::newRow("score: usual") << u"score"_s << int(Remedy::Usual) << word << good << u"71-1||"_s;
    QTest::newRow("score: read") << u"score"_s << int(Remedy::Read) << word << good << u"71-1|10|"_s;
    QTest::newRow("score: unreadable") << u"score"_s << int(Remedy::Read) << QByteArray("2020-01-01,ok,71-1,?,fine")
                                       << good << u"71-1||"_s;
    QTest::newRow("score: flag") << u"score"_s << int(Remedy::Flag) << word << good << u"71-1||doubtful=nps"_s;
    QTest::newRow("score: skip") << u"score"_s << int(Remedy::Skip) << word << skipped << u"71-1||"_s;
    const QByteArray preview = "2020-01-01,preview,71-1,9,fine";
    QTest::newRow("status: usual") << u"status"_s << int(Remedy::Usual) << preview << skipped << u"||"_s;
    QTest::newRow("status: keep") << u"status"_s << int(Remedy::Keep) << preview << good << u"71-1|9|"_s;
    const QByteArray typo = "2020-01-01,ok,71-9x4,9,fine";
    QTest::newRow("customer: usual") << u"customer"_s << int(Remedy::Usual) << typo << good << u"71-9x4|9|"_s;
    QTest::newRow("customer: without") << u"customer"_s << int(Remedy::NoCustomer) << typo << good << u"|9|"_s;
    QTest::newRow("customer: skip") << u"customer"_s << int(Remedy::Skip) << typo << skipped << u"71-9x4||"_s;
    const QByteArray ahead = "2020-02-02,ok,71-1,9,fine";
    QTest::newRow("ahead: usual") << u"ahead"_s << int(Remedy::Usual) << ahead << good << u"71-1|9|"_s;
    QTest::newRow("ahead: flag") << u"ahead"_s << int(Remedy::Flag) << ahead << good << u"71-1|9|doubtful=day"_s;
    QTest::newRow("ahead: skip") << u"ahead"_s << int(Remedy::Skip) << ahead << skipped << u"71-1|9|"_s;
}

void TestRemedies::cells()
{
    QFETCH(QString, kind);
    QFETCH(int, remedy);
    QFETCH(QByteArray, row);
    QFETCH(int, outcome);
    QFETCH(QString, read);
    Mapping mapping = mappingOf("day,status,customer,nps,comment\n", u"feedback"_s);
    mapping.columns[1].field = Field::Status;
    mapping.columns[2].shape = u"9-9"_s;
    mapping.skippedStatus = {u"Preview"_s};
    const QString column = kind == "score"_L1 ? u"nps"_s : kind == "ahead"_L1 ? u"day"_s : kind;
    mapping.setRemedy({kind, column, kind == "status"_L1 ? u"preview"_s : QString(), Remedy(remedy)});
    mapping = completed(mapping, {});
    // What is kept goes through the file of the mapping and comes back the same.
    const auto again = Mapping::fromJson(mapping.toJson());
    QVERIFY(bool(again));
    QCOMPARE(*again, mapping);
    RowParser parser(*again, QTimeZone::utc(), QTimeZone::utc(), QDate(2020, 1, 31));
    RawRow raw;
    raw.number = 2;
    const QByteArrayList cells = row.split(',');
    for (const QByteArray &cell : cells)
        raw.cells.emplace_back(cell);
    Draft draft;
    QList<Issue> issues;
    QCOMPARE(int(parser.parse(raw, draft, issues)), outcome);
    QCOMPARE(QString::fromUtf8(draft.customer) % u'|'
            % (draft.answers.empty() ? QString() : QString::number(draft.answers[0].value)) % u'|'
            % attributesOf(draft, mapping),
        read);
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.first().kind, kind);
    QCOMPARE(issues.first().outcome, outcome == int(RowOutcome::Good) ? u"kept"_s : u"skipped"_s);
    QVERIFY(remediesFor(kind).contains(Remedy(remedy)));
}

void TestRemedies::scoreWords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("high");
    QTest::addColumn<double>("expected"); // −1: nothing
    const auto row = [](const char *text, int high, double expected) {
        QTest::newRow(text) << QByteArray(text) << high << expected;
    };
    row("ten", 10, 10);
    row(" Ten! ", 10, 10);
    row("zehn", 10, 10);
    row("9/10", 10, 9);
    row("9 out of 10", 10, 9);
    row("8 von 10", 10, 8);
    row("4 stars", 5, 4);
    row("9/10.", 5, -1);
    row("eleven", 10, -1);
    row("seven", 5, -1);
    row("11/10", 10, -1);
    row("nine or ten", 10, -1);
    row("?", 10, -1);
    row("", 10, -1);
}

void TestRemedies::scoreWords()
{
    QFETCH(QByteArray, text);
    QFETCH(int, high);
    QFETCH(double, expected);
    QCOMPARE(scoreWord(text.trimmed(), Scale{0, high}).value_or(-1), expected);
}

void TestRemedies::findingsComeTogether()
{
    FindingTally tally;
    tally.add({8, u"Q1"_s, u"ten"_s, u"No number."_s, u"kept"_s, u"score"_s});
    tally.add({9, u"Q1"_s, u"nine"_s, u"Read as 9."_s, u"kept"_s, u"score"_s});
    tally.add({10, u"Status"_s, u"Spam"_s, u"No answers."_s, u"skipped"_s, u"status"_s});
    tally.add({11, u"Status"_s, u"Survey Preview"_s, u"No answers."_s, u"skipped"_s, u"status"_s});
    tally.add({12, u"Q2"_s, u"x"_s, u"No number."_s, u"kept"_s, u"score"_s});
    for (int row = 20; row < 40; ++row)
        tally.add({row, {}, {}, u"The row is blank."_s, u"skipped"_s, u"blank"_s});
    const QList<Finding> findings = tally.findings();
    QCOMPARE(findings.size(), 5);
    QCOMPARE(findings[0].count, 20);
    QCOMPARE(findings[0].rows, (QList<qint64>{20, 21, 22, 23, 24, 25, 26, 27}));
    QCOMPARE(findings[1].count, 2);
    QCOMPARE(findings[1].values, (QList<std::pair<QString, qint64>>{{u"ten"_s, 1}, {u"nine"_s, 1}}));
    QCOMPARE(
        findings[3].rule(Remedy::Keep), (ProblemRule{u"status"_s, u"Status"_s, u"Survey Preview"_s, Remedy::Keep}));
}

void TestRemedies::masksWhatPeopleWrote()
{
    TestProject project;
    const QByteArray file = "id,day,nps,comment,why,product\n"
                            "r1,2020-01-01,9,Call +44 7700 900123,ann@example.com,Box 4111111111111111\n";
    const auto masked = imported(*project, file, {.change = [](Mapping &mapping) {
        mapping.columns[4].kind = QuestionKind::Text;
        mapping.mask = true;
    }});
    QVERIFY(bool(masked));
    QCOMPARE(masked->masked, 2);
    QCOMPARE(text(*project, "SELECT comment FROM response_text"), u"Call [phone]"_s);
    QCOMPARE(text(*project, "SELECT text FROM answer_text"), u"[e-mail]"_s);
    QCOMPARE(found(*project, u"phone"_s), 1);
    // What a table says in its own columns is not what people wrote.
    QCOMPARE(text(*project, "SELECT text FROM dimension_value WHERE dimension_id = 7"), u"Box 4111111111111111"_s);
}

void TestRemedies::invisibleCommentsAreKeptButAloneAreNoAnswer()
{
    TestProject project;
    const auto summary = imported(
        *project, "id,day,nps,comment\nr1,2020-01-01,9, \nr2,2020-01-01,,\xEF\xBB\xBF\nr3,2020-01-01,,\xE2\x80\x8B\n");
    QVERIFY(bool(summary));
    QCOMPARE(summary->imported, 1);
    QCOMPARE(summary->skipped, 2);
    QCOMPARE(text(*project, "SELECT comment FROM response_text"), u" "_s);
}

void TestRemedies::laterOrFirst()
{
    TestProject later;
    const auto usual = imported(*later, twiceFile);
    QVERIFY(bool(usual));
    QCOMPARE(usual->imported, 2);
    QCOMPARE(usual->updated, 1);
    QCOMPARE(usual->findings.size(), 1);
    QCOMPARE(usual->findings.first().rows, QList<qint64>{4});
    QCOMPARE(text(*later, "SELECT comment FROM response_text ORDER BY key"), u"second,other"_s);
    TestProject first;
    const auto kept = imported(*first, twiceFile, {.change = [](Mapping &mapping) {
        mapping.setRemedy({u"twice"_s, {}, {}, Remedy::First});
    }});
    QVERIFY(bool(kept));
    QCOMPARE(kept->imported, 2);
    QCOMPARE(kept->skipped, 1);
    QCOMPARE(kept->rows, 3);
    QCOMPARE(text(*first, "SELECT comment FROM response_text ORDER BY key"), u"first,other"_s);
}

void TestRemedies::theWaveIsAnAttribute()
{
    TestProject project;
    const auto waved = [](Mapping &mapping) { mapping = completed(mapping, u"May 2020"_s); };
    const auto summary = imported(*project, twiceFile, {.change = waved});
    QVERIFY(bool(summary));
    QCOMPARE(text(*project,
                 "SELECT v.text FROM attribute a JOIN dimension d ON d.id = a.dimension_id AND d.name = 'wave' "
                 "JOIN dimension_value v ON v.dimension_id = d.id AND v.code = a.code"),
        u"May 2020,May 2020"_s);
    const auto mapping = Batches::mapping(project->session(), {summary->batch});
    QVERIFY(bool(mapping));
    QCOMPARE(waveOf(*mapping), u"May 2020"_s);
    const auto content = Batches::content(project->session(), {summary->batch});
    QVERIFY(bool(content));
    QCOMPARE(*content, (BatchContent{2, 0, QDate(2020, 1, 1), QDate(2020, 1, 2)}));
}

void TestRemedies::nextMonthUsesTheChoices()
{
    const QTemporaryDir folder;
    const auto written = [&folder](const QString &name, const QByteArray &header) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(header % "\n2020-05-01,9,Fast and friendly people,a1\n2020-05-02,3,Nobody called me back,a2\n");
        return file.fileName();
    };
    const auto may = recognise(
        written(u"may.csv"_s, "Date,How likely are you to recommend us?,Comment,Response ID"), {});
    QVERIFY(bool(may));
    SavedMapping saved{{1}, u"Pulse"_s, shapeOf(may->headerRows), may->mapping};
    saved.mapping.mask = true;
    saved.mapping.setRemedy({u"score"_s, u"How likely are you to recommend us?"_s, {}, Remedy::Read});
    const auto june = recognise(
        written(u"june.csv"_s, "Date,how likely are you to recommend us,Comment,Response ID"), {}, {saved});
    QVERIFY(bool(june));
    QCOMPARE(june->savedMapping, u"Pulse"_s);
    QVERIFY(june->mapping.mask);
    QCOMPARE(june->mapping.remedy(u"score"_s, u"how likely are you to recommend us"_s), Remedy::Read);
}

void TestRemedies::waves_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QString>("wave");
    const QDate day(2026, 5, 4);
    QTest::newRow("month by name") << u"Relationship_pulse_May.csv"_s << day << QDate(2026, 5, 11) << true
                                   << u"May 2026"_s;
    QTest::newRow("month and year") << u"pulse-march-2025.csv"_s << day << day << true << u"March 2025"_s;
    QTest::newRow("last December") << u"Pulse Dec.csv"_s << day << day << true << u"December 2025"_s;
    QTest::newRow("number") << u"visits_2026-04.csv"_s << day << day << true << u"April 2026"_s;
    QTest::newRow("day") << u"visits 2026-04-12.csv"_s << day << day << true << u"April 2026"_s;
    QTest::newRow("quarter") << u"Q2 2026 survey.xlsx"_s << day << day << true << u"Q2 2026"_s;
    QTest::newRow("wave") << u"nps wave 3.csv"_s << day << day << true << u"Wave 3"_s;
    QTest::newRow("days of one month") << u"export.csv"_s << day << QDate(2026, 5, 30) << true << u"May 2026"_s;
    QTest::newRow("days of a year") << u"export.csv"_s << day << QDate(2027, 5, 30) << true << QString();
    QTest::newRow("only its beginning was read") << u"export.csv"_s << day << day << false << QString();
    QTest::newRow("no days") << u"maybe.csv"_s << QDate() << QDate() << true << QString();
}

void TestRemedies::waves()
{
    QFETCH(QString, file);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(bool, whole);
    QFETCH(QString, wave);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Recognition recognition;
    recognition.firstDay = first;
    recognition.lastDay = last;
    recognition.whole = whole;
    QCOMPARE(suggestedWave(file, recognition), wave);
}

void TestRemedies::mappingsAreUndoable()
{
    TestProject project;
    const Mapping mapping = mappingOf("id,day,nps\n", u"feedback"_s);
    QVERIFY(bool(project->write(
        [&](Session &session) { return SavedMappings::save(session, u"Pulse"_s, u"shape"_s, mapping, 7); })));
    const auto names = [&] { return text(*project, "SELECT name FROM mapping ORDER BY name"); };
    const SavedMapping saved = SavedMappings::all(project->session())->first();
    SavedMapping renamed = saved;
    renamed.name = u"Relationship"_s;
    QVERIFY(bool(project->edit<SavedMappings>(u"Rename"_s, saved, renamed)));
    QCOMPARE(names(), u"Relationship"_s);
    const SavedMapping now = SavedMappings::all(project->session())->first();
    QVERIFY(bool(project->edit<SavedMappings>(u"Delete"_s, now, std::nullopt)));
    QCOMPARE(names(), QString());
    project->undoStack().undo();
    QCOMPARE(names(), u"Relationship"_s);
    project->undoStack().undo();
    QCOMPARE(names(), u"Pulse"_s);
    QCOMPARE(SavedMappings::all(project->session())->first().mapping, mapping);
}

void TestRemedies::oneImportOfAFileAtATime()
{
    QFETCH(QString, engine);
    TestProject project(engine);
    if (project->session().engine() != Engine::Postgres)
        QSKIP("A project file has one writer.");
    const auto hash = contentHash([&] {
        QFile file(project.folder() % u"/same.csv"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write(twiceFile) < 0)
            qFatal("no file");
        return file.fileName();
    }());
    QVERIFY(bool(hash));
    {
        auto other = project->reader();
        QVERIFY(bool(other));
        const auto claimed = Batches::claim(*other, *hash);
        QVERIFY(claimed && *claimed);
        const auto refused = imported(*project, twiceFile);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Busy);
    }
    QVERIFY(bool(imported(*project, twiceFile)));
}

QTEST_GUILESS_MAIN(TestRemedies)
#include "tst_remedies.moc"
