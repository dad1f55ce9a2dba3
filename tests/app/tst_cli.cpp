// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

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
    void checkTellsOfASoundProject();
    void backupNeverOverwrites();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
    QString m_project;
};

void TestCli::initTestCase()
{
    m_project = file(u"empty.hearken"_s);
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
}

void TestCli::checkTellsOfASoundProject()
{
    const Run check = run({u"check"_s, m_project, u"--json"_s});
    QCOMPARE(check.exit, 0);
    QCOMPARE(check.out.trimmed(), u"{\"findings\":[],\"ok\":true}"_s);
}

void TestCli::backupNeverOverwrites()
{
    const QStringList words{u"backup"_s, m_project, u"--out"_s, file(u"copy.hearken"_s)};
    QCOMPARE(run(words).exit, 0);
    QCOMPARE(run({u"check"_s, file(u"copy.hearken"_s)}).exit, 0);
    QCOMPARE(run(words).exit, 1);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
