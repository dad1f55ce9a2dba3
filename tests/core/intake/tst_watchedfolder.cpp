// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/batches.h"
#include "core/intake/savedmappings.h"
#include "core/intake/watchedfolder.h"
#include "tests/kit/testproject.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

const QByteArray pulse = "Response ID,Date,How likely are you to recommend us?,Comment\n"
                         "a1,2020-05-01,9,Fast and friendly people\n"
                         "a2,2020-05-02,3,Nobody called me back\n";

QString written(const QString &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder % u'/' % name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no file");
    return file.fileName();
}

} // namespace

class TestWatchedFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatGrowsIsLeftUntilItStops();
    void aChangedFileIsNamedAgain();
    void aGrowingFileComesInWhole();
    void halfFilesAreNone();
    void importsOnce();
    void takenOutStaysOut();
    void leavesWhatIsInDoubt_data();
    void leavesWhatIsInDoubt();
    void aSavedMappingSettlesTheDoubt();
};

void TestWatchedFolder::aFileThatGrowsIsLeftUntilItStops()
{
    Settling settling;
    QCOMPARE(settling.ready({{u"a"_s, 10, 100'000}}, 100'000), QStringList());
    QVERIFY(settling.isWaiting());
    QCOMPARE(settling.ready({{u"a"_s, 20, 101'500}}, 102'000), QStringList());
    QCOMPARE(settling.ready({{u"a"_s, 20, 101'500}}, 103'000), QStringList());
    QCOMPARE(settling.ready({{u"a"_s, 20, 101'500}}, 104'000), QStringList{u"a"_s});
    QVERIFY(!settling.isWaiting());
    QCOMPARE(settling.ready({{u"a"_s, 20, 101'500}}, 200'000), QStringList());
    // What lies there for long is whole at once, and what claims to be of tomorrow is not waited for until then.
    QCOMPARE(settling.ready({{u"old"_s, 5, 100}, {u"ahead"_s, 5, 900'000}}, 300'000), QStringList{u"old"_s});
    QCOMPARE(settling.ready({{u"old"_s, 5, 100}, {u"ahead"_s, 5, 900'000}}, 302'000), QStringList{u"ahead"_s});
    // An empty file is one that nobody has written to yet.
    QCOMPARE(settling.ready({{u"empty"_s, 0, 100}}, 400'000), QStringList());
    QVERIFY(!settling.isWaiting());
}

void TestWatchedFolder::aChangedFileIsNamedAgain()
{
    Settling settling;
    QCOMPARE(settling.ready({{u"a"_s, 10, 100}}, 50'000), QStringList{u"a"_s});
    QCOMPARE(settling.ready({{u"a"_s, 12, 50'100}}, 51'000), QStringList());
    QCOMPARE(settling.ready({{u"a"_s, 12, 50'100}}, 53'000), QStringList{u"a"_s});
    QCOMPARE(settling.ready({}, 54'000), QStringList());
}

/// As an export is written: in pieces, some seconds apart. The clock and the times of the file are the test's.
void TestWatchedFolder::aGrowingFileComesInWhole()
{
    TestProject project;
    QVERIFY(QDir(project.folder()).mkdir(u"inbox"_s));
    const QString folder = project.folder() % u"/inbox"_s;
    QDateTime now(QDate(2200, 1, 1), QTime(8, 0), Qt::UTC);
    WatchedFolder watched(folder, [&now] { return now; });
    const auto append = [&](const QByteArray &text) {
        QFile file(folder % u"/Pulse.csv"_s);
        if (!file.open(QIODevice::Append) || file.write(text) != text.size() || !file.flush()
            || !file.setFileTime(now, QFileDevice::FileModificationTime))
            qFatal("no file");
    };
    QCOMPARE(watched.look(), QStringList());
    append(pulse);
    QCOMPARE(watched.look(), QStringList());
    QVERIFY(watched.isWaiting());
    now = now.addMSecs(1500);
    append("a3,2020-05-03,10,Good line and good people\n");
    QCOMPARE(watched.look(), QStringList());
    now = now.addMSecs(1500);
    QCOMPARE(watched.look(), QStringList()); // quiet for a second and a half
    now = now.addMSecs(1500);
    const QStringList whole = watched.look();
    QCOMPARE(whole.size(), 1);
    QVERIFY(!watched.isWaiting());
    QCOMPARE(importWatched(*project, whole.constFirst())->summary.imported, 3);
    // More of it later: it is read again, and only what is new is new.
    append("a4,2020-05-04,7,Nobody told me the price\n");
    now = now.addMSecs(2500);
    const QStringList again = watched.look();
    QCOMPARE(again, whole);
    const auto more = importWatched(*project, again.constFirst());
    QCOMPARE(more->summary.imported, 1);
    QCOMPARE(more->summary.unchanged, 3);
    // A folder that goes and comes back, as of a network, is looked into again.
    QVERIFY(QDir(folder).removeRecursively());
    QCOMPARE(watched.look(), QStringList());
    QVERIFY(QDir(project.folder()).mkdir(u"inbox"_s));
    append(pulse);
    now = now.addMSecs(2500);
    QCOMPARE(watched.look(), whole);
}

void TestWatchedFolder::halfFilesAreNone()
{
    const QTemporaryDir folder;
    for (const QString &name :
        {u"b.csv"_s, u"a.csv"_s, u"c.csv.part"_s, u".hidden.csv"_s, u"~$book.xlsx"_s, u"d.csv~"_s})
        written(folder.path(), name, "x");
    WatchedFolder watched(folder.path(), [] { return QDateTime(QDate(2200, 1, 1), QTime(0, 0), Qt::UTC); });
    QCOMPARE(watched.look(), (QStringList{folder.filePath(u"a.csv"_s), folder.filePath(u"b.csv"_s)}));
    QCOMPARE(watched.look(), QStringList());
}

void TestWatchedFolder::importsOnce()
{
    TestProject project;
    const auto first = importWatched(*project, written(project.folder(), u"Pulse_2020-05.csv"_s, pulse));
    QVERIFY(bool(first));
    QCOMPARE(first->outcome, WatchedFile::Imported);
    QCOMPARE(first->source, u"Pulse"_s);
    QCOMPARE(first->summary.imported, 2);
    const auto again = importWatched(*project, written(project.folder(), u"copy.csv"_s, pulse));
    QVERIFY(bool(again));
    QCOMPARE(again->outcome, WatchedFile::Known);
    // Next month's file goes into the same source, whatever it is called.
    const auto next = importWatched(
        *project, written(project.folder(), u"June.csv"_s, QByteArray(pulse).replace("a1", "b1").replace("a2", "b2")));
    QVERIFY(bool(next));
    QCOMPARE(next->outcome, WatchedFile::Imported);
    QCOMPARE(next->source, u"Pulse"_s);
    QCOMPARE(project->session().integer("SELECT count(*) FROM response").operator*(), 4);
    QCOMPARE(project->session().integer("SELECT count(*) FROM source").operator*(), 1);
}

void TestWatchedFolder::takenOutStaysOut()
{
    TestProject project;
    const QString path = written(project.folder(), u"Pulse.csv"_s, pulse);
    const auto first = importWatched(*project, path);
    QVERIFY(bool(first));
    QVERIFY(bool(Batches::revert(*project, {first->summary.batch})));
    const auto again = importWatched(*project, path);
    QVERIFY(bool(again));
    QCOMPARE(again->outcome, WatchedFile::Known);
    QCOMPARE(project->session().integer("SELECT count(*) FROM response").operator*(), 0);
}

void TestWatchedFolder::leavesWhatIsInDoubt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n0000");
    QTest::newRow("no date") << QByteArray("Response ID,Score,Comment\na1,9,Fast and friendly people\n");
    QTest::newRow("day or month first") << QByteArray(
        "Response ID,Date,How likely are you to recommend us?\na1,04/05/2020,9\na2,05/06/2020,3\na3,06/07/2020,10\n");
}

void TestWatchedFolder::leavesWhatIsInDoubt()
{
    QFETCH(QByteArray, text);
    TestProject project;
    const auto file = importWatched(*project, written(project.folder(), u"file.csv"_s, text));
    QVERIFY(bool(file));
    QCOMPARE(file->outcome, WatchedFile::Left);
    QVERIFY(!file->why.isEmpty());
    QCOMPARE(project->session().integer("SELECT count(*) FROM batch").operator*(), 0);
}

void TestWatchedFolder::aSavedMappingSettlesTheDoubt()
{
    TestProject project;
    const QByteArray text = "Response ID,Date,How likely are you to recommend us?\na1,04/05/2020,9\na2,05/06/2020,3\n";
    const QString path = written(project.folder(), u"file.csv"_s, text);
    auto recognition = recognise(path, {});
    QVERIFY(bool(recognition));
    for (ColumnMapping &column : recognition->mapping.columns) {
        if (column.field == Field::Time)
            column.dateForm = u"dmy"_s;
        column.needsYou = false;
    }
    const auto keep = [&](Session &session) {
        return SavedMappings::save(session, u"Visits"_s, shapeOf(recognition->headerRows), recognition->mapping, 1'000);
    };
    QVERIFY(bool(project->write(keep)));
    const auto file = importWatched(*project, path);
    QVERIFY(bool(file));
    QCOMPARE(file->outcome, WatchedFile::Imported);
    QCOMPARE(file->source, u"Visits"_s);
    const auto day = project->session().first(
        "SELECT min(day) FROM response", {}, [](const Row &row) { return row.text(0); });
    QCOMPARE(day->value_or(QString()), u"2020-05-04"_s);
}

QTEST_GUILESS_MAIN(TestWatchedFolder)
#include "tst_watchedfolder.moc"
