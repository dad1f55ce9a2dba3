// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearken;

namespace {

/// What one run of the program leaves behind.
struct Run
{
    int exit = -1;
    QString out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

Run run(const QStringList &words)
{
    Run run;
    QTextStream out(&run.out);
    QTextStream err(&run.err);
    run.exit = runCommand(words, {out, err});
    return run;
}

QStringList sortedKeys(const QJsonObject &object)
{
    QStringList keys = object.keys();
    keys.sort();
    return keys;
}

} // namespace

/// The command line as people and scripts use it: words, streams, exit status, keys of the JSON.
class TestCli : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wrongWordsAreToldAndEndWithTwo_data();
    void wrongWordsAreToldAndEndWithTwo();
    void whatCannotBeDoneEndsWithOne_data();
    void whatCannotBeDoneEndsWithOne();
    void helpIsOnStandardOutput_data();
    void helpIsOnStandardOutput();
    void aWindowIsNotACommand();
    void listsHaveTheirKeys();
    void journeysGoInAndOut();
    void checkTellsOfASoundProject();
    void backupNeverOverwrites();
    void aWatchedFolderIsImportedOnce();
    void masksAndWaves();
    void importTellsOfEachRow();
    void importAgainChangesNothing();
    void rehearsalWritesNothing();
    void progressTellsWhatIsSafe();
    void mappingsAreSavedAndUsed();
    void metricHasItsKeys();
    void smallGroupsAreHidden();
    void searchHasItsKeys();
    void exportNeverOverwrites();
    void revertTakesAnImportOut();

private:
    QString survey() const;
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
    QString m_project;
    QString m_filled; ///< the survey in it
    QString m_batch;
};

/// 40 answers in Coast, five in Lakes, and a row whose day cannot be read.
QString TestCli::survey() const
{
    const QString path = file(u"survey.csv"_s);
    QFile csv(path);
    if (!csv.exists() && csv.open(QIODevice::WriteOnly)) {
        csv.write("Response ID,Date,NPS score,Region,Comment\n");
        for (int i = 0; i < 40; ++i)
            csv.write(qPrintable(u"r%1,2026-03-%2,%3,Coast,%4\n"_s.arg(i)
                                     .arg(i % 28 + 1, 2, 10, QLatin1Char('0'))
                                     .arg(i % 2 ? 10 : 5)
                                     .arg(i == 7 ? u"the late technician"_s : QString())));
        for (int i = 0; i < 5; ++i)
            csv.write(qPrintable(u"l%1,2026-03-%2,8,Lakes,\n"_s.arg(i).arg(i + 10)));
        csv.write("bad,sometime,7,Lakes,\n");
    }
    return path;
}

void TestCli::initTestCase()
{
    m_project = file(u"empty.hearken"_s);
    m_filled = file(u"filled.hearken"_s);
    QCOMPARE(run({u"new"_s, m_filled, u"--timezone=Europe/Madrid"_s}).exit, 0);
    const Run made = run({u"new"_s, m_project, u"--name"_s, u"Empty"_s, u"--timezone=Europe/Madrid"_s});
    QCOMPARE(made.exit, 0);
    QCOMPARE(made.out + made.err, QString());
}

void TestCli::wrongWordsAreToldAndEndWithTwo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("told");
    QTest::newRow("no such command") << QStringList{u"frobnicate"_s} << u"“frobnicate” is not a command"_s;
    QTest::newRow("help for no such command")
        << QStringList{u"help"_s, u"frobnicate"_s} << u"“frobnicate” is not a command"_s;
    QTest::newRow("missing word") << QStringList{u"new"_s} << u"PROJECT is missing. Usage: hearken new PROJECT"_s;
    QTest::newRow("word too many") << QStringList{u"new"_s, u"a"_s, u"b"_s} << u"“b” is one too many"_s;
    QTest::newRow("unknown option") << QStringList{u"new"_s, u"a"_s, u"--colour=red"_s} << u"--colour is not known"_s;
    QTest::newRow("short option") << QStringList{u"new"_s, u"a"_s, u"-x"_s} << u"-x is not known"_s;
    QTest::newRow("option without its value")
        << QStringList{u"new"_s, u"a"_s, u"--name"_s} << u"--name needs a value: NAME"_s;
    QTest::newRow("value where none belongs")
        << QStringList{u"check"_s, u"a"_s, u"--json=yes"_s} << u"--json takes no value"_s;
    QTest::newRow("no such zone") << QStringList{u"new"_s, u"a"_s, u"--timezone"_s, u"Mars/Olympus"_s}
                                  << u"Mars/Olympus"_s;
    QTest::newRow("no such list") << QStringList{u"list"_s, u"$PROJECT"_s, u"wombats"_s}
                                  << u"There are: sources, questions"_s;
    QTest::newRow("backup to nowhere") << QStringList{u"backup"_s, u"$PROJECT"_s} << u"--out FILE"_s;
}

void TestCli::wrongWordsAreToldAndEndWithTwo()
{
    QFETCH(QStringList, words);
    QFETCH(QString, told);
    words.replaceInStrings(u"$PROJECT"_s, m_project);
    const Run wrong = run(words);
    QCOMPARE(wrong.exit, 2);
    QCOMPARE(wrong.out, QString());
    QVERIFY2(wrong.err.contains(told), qPrintable(wrong.err));
}

void TestCli::whatCannotBeDoneEndsWithOne_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("new over an old one") << QStringList{u"new"_s, u"$PROJECT"_s};
    for (const char *command : {"check", "backup", "list"}) {
        QStringList words{QLatin1StringView(command), u"$FOLDER/nothing.hearken"_s};
        if (words.first() == "backup"_L1)
            words += {u"--out"_s, u"$FOLDER/copy.hearken"_s};
        if (words.first() == "list"_L1)
            words += u"sources"_s;
        QTest::newRow(command) << words;
    }
}

void TestCli::whatCannotBeDoneEndsWithOne()
{
    QFETCH(QStringList, words);
    words.replaceInStrings(u"$PROJECT"_s, m_project).replaceInStrings(u"$FOLDER"_s, m_folder.path());
    const Run bad = run(words);
    QCOMPARE(bad.exit, 1);
    QCOMPARE(bad.out, QString());
    QVERIFY2(bad.err.trimmed().endsWith(u'.') && bad.err.count(u'\n') == 1, qPrintable(bad.err));
}

void TestCli::helpIsOnStandardOutput_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("overview") << QStringList{u"help"_s};
    QTest::newRow("--help") << QStringList{u"--help"_s};
    QTest::newRow("--version") << QStringList{u"--version"_s};
    for (const Command &command : commands()) {
        QTest::addRow("help %s", command.name) << QStringList{u"help"_s, QLatin1StringView(command.name)};
        QTest::addRow("%s --help", command.name) << QStringList{QLatin1StringView(command.name), u"--help"_s};
    }
}

void TestCli::helpIsOnStandardOutput()
{
    QFETCH(QStringList, words);
    const Run help = run(words);
    QCOMPARE(help.exit, 0);
    QCOMPARE(help.err, QString());
    QVERIFY(!help.out.isEmpty());
}

void TestCli::aWindowIsNotACommand()
{
    QVERIFY(!isCommand({}));
    QVERIFY(!isCommand({m_project}));
    QVERIFY(!isCommand({u"postgresql://somewhere/voice"_s}));
    QVERIFY(isCommand({u"import"_s}));
    QVERIFY(isCommand({u"--version"_s}));
}

void TestCli::listsHaveTheirKeys()
{
    const Run dimensions = run({u"list"_s, m_project, u"dimensions"_s, u"--json"_s});
    QCOMPARE(dimensions.exit, 0);
    QCOMPARE(sortedKeys(dimensions.json()), QStringList({u"rows"_s, u"thing"_s, u"total"_s}));
    QCOMPARE(dimensions.json()[u"total"_s].toInt(), 7);
    const QJsonObject first = dimensions.json()[u"rows"_s][0].toObject();
    QCOMPARE(first[u"name"_s].toString(), u"language"_s);
    const Run csv = run({u"list"_s, m_project, u"sources"_s, u"--csv"_s});
    QCOMPARE(csv.out, u"key,name,kind,owner,department,note\r\n"_s);
    QCOMPARE(run({u"list"_s, m_project, u"touchpoints"_s, u"--json"_s}).json()[u"total"_s].toInt(-1), 0);
    for (const auto &[thing, header] : {std::pair(u"tags"_s, u"key,name,responses\r\n"_s),
             std::pair(u"views"_s, u"key,name,view,words,filter\r\n"_s), std::pair(u"accounts"_s, u"key,name\r\n"_s),
             std::pair(u"customers"_s, u"key,name,status,revenue,since\r\n"_s),
             std::pair(u"briefings"_s, u"key,name,reader,number,at\r\n"_s)})
        QCOMPARE(run({u"list"_s, m_project, thing, u"--csv"_s}).out, header);
}

void TestCli::journeysGoInAndOut()
{
    const QString project = file(u"journeys.hearken"_s);
    QCOMPARE(run({u"new"_s, project}).exit, 0);
    const QString table = file(u"Our map.csv"_s);
    QFile written(table);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write("stage,touchpoint,channel,feeling\nBuy,Order,web,1\n,Wait,e-mail,bad\nUse,Visit,,\n");
    written.close();
    const Run rehearsal = run({u"import"_s, project, table, u"--as"_s, u"journey"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(rehearsal.json()[u"imported"_s].toInt(), 1);
    QCOMPARE(run({u"list"_s, project, u"journeys"_s, u"--json"_s}).json()[u"total"_s].toInt(-1), 0);
    const Run taken = run({u"import"_s, project, table, u"--as"_s, u"journey"_s, u"--json"_s});
    QCOMPARE(taken.exit, 3); // one cell was left out, and is said
    QCOMPARE(taken.json()[u"issues"_s][0][u"place"_s].toString(), u"row 3"_s);
    const QJsonObject listed = run({u"list"_s, project, u"journeys"_s, u"--json"_s}).json()[u"rows"_s][0].toObject();
    QCOMPARE(listed[u"name"_s].toString(), u"Our map"_s);
    QCOMPARE(listed[u"stages"_s].toInt(), 2);
    QCOMPARE(listed[u"touchpoints"_s].toInt(), 3);
    QCOMPARE(run({u"list"_s, project, u"touchpoints"_s, u"--json"_s}).json()[u"total"_s].toInt(), 3);
    for (const QString &format :
        {u"journey-csv"_s, u"journey-csv-wide"_s, u"journey-json"_s, u"mermaid"_s, u"cjml"_s}) {
        const QString out = file(u"out."_s + format);
        const Run exported = run({u"export"_s, project, format, u"--out"_s, out});
        QVERIFY2(exported.exit == 0, qUtf8Printable(exported.err));
        QVERIFY(QFileInfo(out).size() > 0);
        QCOMPARE(run({u"export"_s, project, format, u"--out"_s, out}).exit, 1); // never overwrites
    }
    const Run again = run({u"import"_s, project, file(u"out.journey-json"_s), u"--as"_s, u"journey"_s, u"--json"_s});
    QCOMPARE(again.json()[u"unchanged"_s].toInt(), 1);
    QCOMPARE(run({u"import"_s, project, file(u"out.journey-csv"_s), u"--as"_s, u"journey"_s}).exit, 0);
    // What holds journeys beyond doubt is recognised, and never taken for feedback.
    for (const QString &format : {u"journey-json"_s, u"journey-csv"_s, u"journey-csv-wide"_s}) {
        const QJsonObject known = run({u"import"_s, project, file(u"out."_s + format), u"--json"_s}).json();
        QVERIFY2(known[u"format"_s].toString().startsWith(u"journey-"_s), qPrintable(format));
        QCOMPARE(known[u"rows"_s].toInt(), 1);
        QCOMPARE(known[u"unchanged"_s].toInt(), 1);
    }
    QCOMPARE(
        run({u"import"_s, project, file(u"out.cjml"_s), u"--dry-run"_s, u"--json"_s}).json()[u"format"_s].toString(),
        u"cjml"_s);
    QCOMPARE(run({u"import"_s, project, table, u"--as"_s, u"journey"_s, u"--map"_s, u"nps=a"_s}).exit, 2);
    QCOMPARE(run({u"list"_s, project, u"journeys"_s, u"--json"_s}).json()[u"total"_s].toInt(), 1);
    const QStringList narrowed{u"export"_s, project, u"journey-csv"_s, u"--out"_s, file(u"n.csv"_s)};
    QCOMPARE(run(narrowed + QStringList{u"--from"_s, u"2026-01-01"_s}).exit, 0);
    QCOMPARE(run(narrowed + QStringList{u"--from"_s, u"today"_s}).exit, 2);
    QCOMPARE(run({u"export"_s, project, u"responses-csv"_s, u"--from"_s, u"2026-01-01"_s, u"--out"_s, file(u"r.csv"_s)})
                 .exit,
        2);
    QCOMPARE(run({u"export"_s, project, u"mermaid"_s, u"--journey"_s, u"none"_s, u"--out"_s, file(u"x"_s)}).exit, 1);
    QCOMPARE(run({u"picture"_s, project, u"journeys"_s, u"--view"_s, u"sea"_s, u"--out"_s, file(u"p.png"_s)}).exit, 2);
    QCOMPARE(run({u"check"_s, project}).exit, 0);
}

void TestCli::checkTellsOfASoundProject()
{
    const Run check = run({u"check"_s, m_project, u"--json"_s});
    QCOMPARE(check.exit, 0);
    QCOMPARE(check.out.trimmed(), u"{\"findings\":[],\"notes\":[],\"ok\":true}"_s);
}

void TestCli::backupNeverOverwrites()
{
    const QStringList words{u"backup"_s, m_project, u"--out"_s, file(u"copy.hearken"_s)};
    QCOMPARE(run(words).exit, 0);
    QCOMPARE(run({u"check"_s, file(u"copy.hearken"_s)}).exit, 0);
    QCOMPARE(run(words).exit, 1);
}

void TestCli::aWatchedFolderIsImportedOnce()
{
    const QTemporaryDir folder;
    const QString project = folder.filePath(u"p.hearken"_s);
    QCOMPARE(run({u"new"_s, project}).exit, 0);
    QVERIFY(QDir(folder.path()).mkdir(u"in"_s));
    const auto put = [&](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(u"in/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush());
        QVERIFY(file.setFileTime(QDateTime(QDate(2020, 1, 1), QTime(0, 0)), QFileDevice::FileModificationTime));
    };
    put(u"a.csv"_s, "Response ID,Date,How likely are you to recommend us?\na1,2020-05-01,9\na2,2020-05-02,3\n");
    put(u"b.png"_s, "\x89PNG\r\n\x1A\n0000");
    const QStringList words{u"watch"_s, project, folder.filePath(u"in"_s), u"--once"_s, u"--json"_s};
    const Run first = run(words);
    QCOMPARE(first.exit, 3); // one file is left
    const QJsonArray files = first.json().value(u"files"_s).toArray();
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[0].toObject().value(u"outcome"_s).toString(), u"imported"_s);
    QCOMPARE(files[0].toObject().value(u"imported"_s).toInt(), 2);
    QCOMPARE(files[1].toObject().value(u"outcome"_s).toString(), u"left"_s);
    QVERIFY(!files[1].toObject().value(u"why"_s).toString().isEmpty());
    QVERIFY(QFile::remove(folder.filePath(u"in/b.png"_s)));
    const Run again = run(words);
    QCOMPARE(again.exit, 0);
    QCOMPARE(again.json().value(u"files"_s).toArray()[0].toObject().value(u"outcome"_s).toString(), u"known"_s);
    QCOMPARE(run({u"watch"_s, project, folder.filePath(u"none"_s), u"--once"_s}).exit, 1);
}

void TestCli::masksAndWaves()
{
    const QTemporaryDir folder;
    const QString project = folder.filePath(u"p.hearken"_s);
    QCOMPARE(run({u"new"_s, project}).exit, 0);
    QFile file(folder.filePath(u"a.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Response ID,Date,Comment\na1,2020-05-01,Please call me on +44 7700 900123\n");
    file.close();
    QCOMPARE(run({u"import"_s, project, file.fileName(), u"--mask"_s, u"--wave"_s, u"May"_s}).exit, 0);
    const Run found = run({u"search"_s, project, u"call"_s, u"--json"_s});
    QVERIFY(found.out.contains(u"[phone]"_s));
    QVERIFY(!found.out.contains(u"7700"_s));
}

void TestCli::importTellsOfEachRow()
{
    const Run import = run({u"import"_s, m_filled, survey(), u"--source"_s, u"Pulse"_s, u"--json"_s});
    QVERIFY2(import.exit == 3, qPrintable(import.err));
    const QJsonObject json = import.json();
    QCOMPARE(sortedKeys(json),
        QStringList({u"batch"_s, u"encoding"_s, u"format"_s, u"imported"_s, u"issues"_s, u"mapping"_s, u"refused"_s,
            u"rows"_s, u"seconds"_s, u"skipped"_s, u"unanswered"_s, u"unchanged"_s, u"updated"_s}));
    QCOMPARE(json[u"rows"_s].toInt(), 46);
    QCOMPARE(json[u"imported"_s].toInt(), 45);
    QCOMPARE(json[u"refused"_s].toInt(), 1);
    QCOMPARE(json[u"issues"_s][0][u"row"_s].toInt(), 47);
    QCOMPARE(json[u"issues"_s][0][u"value"_s].toString(), u"sometime"_s);
    QCOMPARE(json[u"mapping"_s][u"nps"_s].toString(), u"NPS score"_s);
    m_batch = json[u"batch"_s].toString();
    const QJsonArray batches = run({u"batches"_s, m_filled, u"--json"_s}).json()[u"rows"_s].toArray();
    QCOMPARE(batches.size(), 1);
    QCOMPARE(batches[0][u"batch"_s].toString(), m_batch);
    QCOMPARE(batches[0][u"source"_s].toString(), u"Pulse"_s);
    QCOMPARE(batches[0][u"imported"_s].toInt(), 45);
    QVERIFY(batches[0][u"at"_s].toString().endsWith(u'Z'));
}

void TestCli::importAgainChangesNothing()
{
    const Run again = run({u"import"_s, m_filled, survey(), u"--source"_s, u"Pulse"_s, u"--json"_s});
    QCOMPARE(again.exit, 3);
    QCOMPARE(again.json()[u"imported"_s].toInt(), 0);
    QCOMPARE(again.json()[u"unchanged"_s].toInt(), 45);
    QCOMPARE(run({u"metric"_s, m_filled, u"volume"_s, u"--json"_s}).json()[u"rows"_s][0][u"n"_s].toInt(), 45);
}

void TestCli::rehearsalWritesNothing()
{
    const Run rehearsal = run({u"import"_s, m_project, survey(), u"--dry-run"_s, u"--json"_s});
    QCOMPARE(rehearsal.exit, 3);
    QCOMPARE(rehearsal.json()[u"imported"_s].toInt(), 45);
    QCOMPARE(run({u"batches"_s, m_project, u"--json"_s}).json()[u"rows"_s].toArray().size(), 0);
}

void TestCli::progressTellsWhatIsSafe()
{
    const QString project = file(u"progress.hearken"_s);
    QCOMPARE(run({u"new"_s, project}).exit, 0);
    const Run import = run({u"import"_s, project, survey(), u"--progress"_s});
    QVERIFY2(import.err.contains(u"committed 46\n"_s), qPrintable(import.err));
}

void TestCli::mappingsAreSavedAndUsed()
{
    const QString mapping = file(u"mapping.json"_s);
    const Run saved = run({u"import"_s, m_project, survey(), u"--dry-run"_s, u"--map"_s, u"team=Region"_s,
        u"--save-mapping"_s, mapping, u"--json"_s});
    QCOMPARE(saved.json()[u"mapping"_s][u"team"_s].toString(), u"Region"_s);
    const Run used = run({u"import"_s, m_project, survey(), u"--dry-run"_s, u"--mapping"_s, mapping, u"--json"_s});
    QCOMPARE(used.json()[u"mapping"_s][u"team"_s].toString(), u"Region"_s);
}

void TestCli::metricHasItsKeys()
{
    const Run metric = run({u"metric"_s, m_filled, u"nps"_s, u"--by"_s, u"month"_s, u"--where"_s, u"region=Coast"_s,
        u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-03-31"_s, u"--json"_s});
    QVERIFY2(metric.exit == 0, qPrintable(metric.err));
    const QJsonObject json = metric.json();
    QCOMPARE(json[u"metric"_s].toString(), u"nps"_s);
    QCOMPARE(json[u"from"_s].toString(), u"2026-03-01"_s);
    QCOMPARE(json[u"to"_s].toString(), u"2026-03-31"_s);
    const QJsonObject row = json[u"rows"_s][0].toObject();
    QCOMPARE(sortedKeys(row), QStringList({u"counts"_s, u"high"_s, u"low"_s, u"month"_s, u"n"_s, u"value"_s}));
    QCOMPARE(row[u"month"_s].toString(), u"2026-03"_s);
    QCOMPARE(row[u"value"_s].toDouble(), 0.0);
    QCOMPARE(row[u"n"_s].toInt(), 40);
    QCOMPARE(row[u"counts"_s][u"promoters"_s].toInt(), 20);
    QCOMPARE(row[u"counts"_s][u"detractors"_s].toInt(), 20);
    // Adjusted Wald on 20, 0 and 20: p = d = 20.75 / 43, half the width 1.96 √(0.965116 / 43).
    QVERIFY(qAbs(row[u"high"_s].toDouble() - 29.3634) < 0.001);
    QVERIFY(qAbs(row[u"low"_s].toDouble() + 29.3634) < 0.001);
}

void TestCli::smallGroupsAreHidden()
{
    const Run hidden = run({u"metric"_s, m_filled, u"nps"_s, u"--where"_s, u"region=Lakes"_s, u"--json"_s});
    QCOMPARE(hidden.exit, 0);
    const QJsonObject row = hidden.json()[u"rows"_s][0].toObject();
    QCOMPARE(sortedKeys(row), QStringList({u"suppressed"_s, u"value"_s}));
    QVERIFY(row[u"value"_s].isNull());
}

void TestCli::searchHasItsKeys()
{
    const Run found = run({u"search"_s, m_filled, u"technicians"_s, u"--json"_s});
    QCOMPARE(found.exit, 0);
    QCOMPARE(found.json()[u"total"_s].toInt(), 1);
    QCOMPARE(found.json()[u"query"_s].toString(), u"technicians"_s);
    const QJsonObject row = found.json()[u"rows"_s][0].toObject();
    QCOMPARE(sortedKeys(row), QStringList({u"day"_s, u"key"_s, u"kind"_s, u"marks"_s, u"source"_s, u"text"_s}));
    QCOMPARE(row[u"text"_s].toString(), u"the late technician"_s);
    QCOMPARE(row[u"marks"_s].toArray(), QJsonArray{(QJsonArray{9, 19})});
}

void TestCli::exportNeverOverwrites()
{
    const QStringList words{u"export"_s, m_filled, u"responses-csv"_s, u"--out"_s, file(u"out.csv"_s)};
    const Run written = run(words);
    QVERIFY2(written.exit == 0, qPrintable(written.err));
    QCOMPARE(run(words).exit, 1);
    QCOMPARE(run({u"export"_s, m_filled, u"telegram"_s, u"--out"_s, file(u"x"_s)}).exit, 2);
}

void TestCli::revertTakesAnImportOut()
{
    QCOMPARE(run({u"revert"_s, m_filled, u"first"_s}).exit, 2);
    QCOMPARE(run({u"revert"_s, m_filled, u"1"_s}).exit, 1);
    // The second run changed nothing, so the first may go.
    QStringList batches;
    for (const QJsonValue &batch : run({u"batches"_s, m_filled, u"--json"_s}).json()[u"rows"_s].toArray())
        batches.append(batch[u"batch"_s].toString());
    QVERIFY(batches.contains(m_batch));
    const Run revert = run({u"revert"_s, m_filled, m_batch});
    QVERIFY2(revert.exit == 0, qPrintable(revert.err));
    QCOMPARE(run({u"list"_s, m_filled, u"questions"_s, u"--json"_s}).exit, 0);
    QCOMPARE(run({u"check"_s, m_filled}).exit, 0);
    QCOMPARE(run({u"search"_s, m_filled, u"technician"_s, u"--json"_s}).json()[u"total"_s].toInt(), 0);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
