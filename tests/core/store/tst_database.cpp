// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/migrate.h"
#include "core/store/projectsettings.h"
#include "tests/kit/testproject.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace hearken;
using namespace Qt::StringLiterals;

/// What is opened, what is refused, and that a refusal changes nothing.
class TestDatabase : public QObject
{
    Q_OBJECT

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void writeBytes(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static bool sql(const QString &path, const char *text)
    {
        sqlite3 *handle = nullptr;
        sqlite3_open(path.toUtf8().constData(), &handle);
        const int code = sqlite3_exec(handle, text, nullptr, nullptr, nullptr);
        sqlite3_close(handle);
        return code == SQLITE_OK;
    }

    static Error refusal(const QString &path, Access access = Access::Write)
    {
        const auto opened = Database::open({path}, access);
        return opened ? Error{} : opened.error();
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void strangersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("id,score\n1,2\n");
        QTest::newRow("long garbage") << QByteArray(9000, 'x');
        QTest::newRow("only the magic") << QByteArray("SQLite format 3\0", 16);
    }

    void strangersAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.hearken"_s);
        writeBytes(path, bytes);
        for (const Access access : {Access::Read, Access::Write}) {
            const Error error = refusal(path, access);
            QVERIFY2(error.message.contains("not a Hearken project"_L1), qPrintable(error.message));
        }
        QCOMPARE(bytesOf(path), bytes);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.hearken"_s});
    }

    void whatIsNoFileIsRefused()
    {
        QTemporaryDir folder;
        QVERIFY(refusal(folder.filePath(u"none.hearken"_s)).message.contains("no file"_L1));
        QVERIFY(!QFile::exists(folder.filePath(u"none.hearken"_s)));
        QVERIFY(refusal(folder.path()).message.contains("folder"_L1));
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(pipe.toUtf8().constData(), 0600), 0);
        QVERIFY(refusal(pipe).message.contains("not a Hearken project"_L1));
    }

    void whatWasTakenAwayIsNotMadeAnew()
    {
        TestProject project;
        project.reopen(); // nothing was written yet, and the file is not held
        const QString path = project.place().text;
        QVERIFY(QFile::rename(path, path % u".elsewhere"_s));
        const auto reader = project->reader();
        QVERIFY(!reader);
        QVERIFY2(reader.error().message.contains("drive"_L1), qPrintable(reader.error().message));
        QVERIFY(!project->write([](Session &session) { return ProjectSettings::put(session, u"name"_s, u"New"_s); }));
        QVERIFY(!QFile::exists(path));
    }

    void anotherProgramsDatabaseIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"other.db"_s);
        QVERIFY(sql(path, "CREATE TABLE t (x); INSERT INTO t VALUES (1)"));
        const QByteArray before = bytesOf(path);
        QVERIFY(refusal(path).message.contains("not a Hearken project"_L1));
        QCOMPARE(bytesOf(path), before);
    }

    void aNewerProjectIsRefused()
    {
        TestProject project;
        const QString path = project.place().text;
        project.close();
        QVERIFY(sql(path, "PRAGMA user_version = 9999"));
        const QByteArray before = bytesOf(path);
        const Error error = refusal(path);
        QVERIFY2(error.message.contains("newer Hearken"_L1), qPrintable(error.message));
        QCOMPARE(bytesOf(path), before);
    }

    void aChangedInsideIsRefused_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::newRow("trigger") << QByteArray(
            "CREATE TRIGGER evil AFTER INSERT ON setting BEGIN DELETE FROM response; END");
        QTest::newRow("view") << QByteArray("CREATE VIEW evil AS SELECT 1");
        QTest::newRow("table") << QByteArray("CREATE TABLE evil (x)");
        QTest::newRow("column") << QByteArray("ALTER TABLE source ADD COLUMN evil TEXT");
        QTest::newRow("index") << QByteArray("CREATE INDEX evil ON response (day)");
    }

    void aChangedInsideIsRefused()
    {
        QFETCH(QByteArray, change);
        TestProject project;
        const QString path = project.place().text;
        project.close();
        QVERIFY(sql(path, change.constData()));
        const QByteArray before = bytesOf(path);
        const Error error = refusal(path);
        QVERIFY2(error.message.contains("Something other than Hearken"_L1), qPrintable(error.message));
        QCOMPARE(bytesOf(path), before);
    }

    void truncatedAndFlippedFilesAreNamed()
    {
        TestProject project;
        QVERIFY(project->write([](Session &session) {
            return session.repeat(
                "INSERT INTO setting (key, value) VALUES (:key, :value)", 5000, [](Binder &bind, qint64 row) {
                    bind.text(1, u"key %1"_s.arg(row));
                    bind.text(2, QString(200, u'x'));
                });
        }));
        const QString path = project.place().text;
        project.close();
        const QByteArray sound = bytesOf(path);
        writeBytes(path, sound.left(sound.size() / 2));
        QVERIFY2(refusal(path).message.contains("damaged"_L1), qPrintable(refusal(path).message));
        // A page in the middle of the b-tree overwritten: quick_check reads it because the file is not known here.
        QByteArray flipped = sound;
        for (qsizetype i = 0; i < 4096; ++i)
            flipped[flipped.size() / 8192 * 4096 + i] = char(0xA5);
        writeBytes(path, flipped);
        const Error error = refusal(path, Access::Read);
        QVERIFY2(error.message.contains("damaged"_L1), qPrintable(error.message));
        QCOMPARE(bytesOf(path), flipped);
    }

    void everyFlippedBitIsFound()
    {
        TestProject project;
        QVERIFY(project->write([](Session &session) {
            return session.repeat(
                "INSERT INTO setting (key, value) VALUES (:key, :value)", 3000, [](Binder &bind, qint64 row) {
                    bind.text(1, u"key %1"_s.arg(row, 8, 10, QLatin1Char('0')));
                    bind.text(2, QString(200, u'x'));
                });
        }));
        const QString path = project.place().text;
        project.close();
        const QByteArray sound = bytesOf(path);
        quint32 seed = 1;
        int noticed = 0;
        constexpr int tries = 60;
        for (int i = 0; i < tries; ++i) {
            seed = seed * 1664525 + 1013904223;
            QByteArray flipped = sound;
            flipped[qsizetype(seed % quint32(sound.size()))] ^= char(1 << (seed >> 29));
            writeBytes(path, flipped);
            auto opened = Project::open({path}, Access::Read);
            if (!opened) {
                ++noticed;
                continue;
            }
            // What opens all the same must give every row, unchanged, or an error: never something else.
            qint64 rows = 0;
            bool wrong = false;
            const Done read = (*opened)->session().each(
                "SELECT key, value FROM setting WHERE key LIKE 'key %' ORDER BY key", {}, [&](const Row &row) {
                    wrong |= row.text(0) != u"key %1"_s.arg(rows, 8, 10, QLatin1Char('0'))
                        || row.text(1) != QString(200, u'x');
                    ++rows;
                });
            QVERIFY2(!read || (rows == 3000 && !wrong), qPrintable(QString::number(i)));
            noticed += read ? 0 : 1;
        }
        QVERIFY2(noticed >= tries - 2, qPrintable(QString::number(noticed))); // free pages may be flipped unseen
    }

    void oneWriterAtATime()
    {
        TestProject project;
        const Error error = refusal(project.place().text);
        QCOMPARE(error.kind, ErrorKind::Busy);
        QVERIFY2(error.message.contains("already open"_L1), qPrintable(error.message));
        QVERIFY(Database::open(project.place(), Access::Read)); // others may read
        project.reopen();
    }

    void aProjectIsPrivate()
    {
        TestProject project;
        struct stat info = {};
        QCOMPARE(stat(project.place().text.toUtf8().constData(), &info), 0);
        QCOMPARE(int(info.st_mode & 0777), 0600);
    }

    void newNeverOverwrites()
    {
        TestProject project;
        project.close();
        const QByteArray before = bytesOf(project.place().text);
        const auto again = Project::create(project.place(), u"Again"_s);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
        QCOMPARE(bytesOf(project.place().text), before);
    }

    void migrationsHaveNoGaps()
    {
        for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
            const QList<Migration> steps = migrations(engine);
            QCOMPARE(int(steps.size()), newestSchema());
            for (qsizetype i = 0; i < steps.size(); ++i)
                QCOMPARE(steps[i].number, int(i) + 1);
        }
    }

    void missingIndexesComeBack()
    {
        TestProject project;
        QVERIFY(project->write([](Session &session) -> Done {
            const auto done = session.run("DROP INDEX response_key");
            return done ? Done() : Done(done.error());
        }));
        project.reopen();
        QCOMPARE(*project->session().integer("SELECT count(*) FROM sqlite_schema WHERE name = 'response_key'"), 1);
    }

    void aBackupIsACompleteCopy()
    {
        TestProject project;
        QVERIFY(project->write([](Session &session) -> Done {
            const auto done = session.run("INSERT INTO setting (key, value) VALUES ('kept', 'yes')");
            return done ? Done() : Done(done.error());
        }));
        const QString copy = project.folder() % "/copy.hearken"_L1;
        const Done saved = backup(project->session(), copy);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message % saved.error().detail));
        QVERIFY(!project->session().run("DELETE FROM setting")); // still a reader
        QCOMPARE(backup(project->session(), copy).error().kind, ErrorKind::Conflict);
        auto opened = Project::open({copy}, Access::Write);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QCOMPARE(*(*opened)->session().integer("SELECT count(*) FROM setting WHERE key = 'kept'"), 1);
        QCOMPARE(findings((*opened)->session())->size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
