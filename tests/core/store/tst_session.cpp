// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testproject.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bindsAndReads_data() { TestProject::addEngines(); }
    void bindsAndReads()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        const Done written = project->write([](Session &session) -> Done {
            const auto done = session.run(
                "INSERT INTO setting (key, value) VALUES (:key, :value)", {{":key", u"a"_s}, {":value", u"ü € 😀"_s}});
            return done ? Done() : Done(done.error());
        });
        QVERIFY(written);
        const auto read = project->session().all("SELECT value FROM setting WHERE key = :key", {{":key", u"a"_s}},
            [](const Row &row) { return row.text(0); });
        QVERIFY(read);
        QCOMPARE(*read, QList<QString>{u"ü € 😀"_s});
    }

    void anErrorRollsBack_data() { TestProject::addEngines(); }
    void anErrorRollsBack()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        const Done failed = project->write([](Session &session) -> Done {
            for (int i = 0; i < 2; ++i) {
                const auto done = session.run("INSERT INTO setting (key, value) VALUES ('twice', 'x')");
                if (!done)
                    return done.error();
            }
            return {};
        });
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::Conflict);
        QCOMPARE(*project->session().integer("SELECT count(*) FROM setting WHERE key = 'twice'"), 0);
    }

    void aTextMayBeginWithAByteOrderMark()
    {
        TestProject project;
        const QString said = QChar(QChar::ByteOrderMark) + u"Grüße"_s;
        const auto read = project->session().all(
            "SELECT :said", {{":said", said}}, [](const Row &row) { return row.text(0); });
        QVERIFY(read);
        QCOMPARE(read->constFirst(), said);
    }

    void repeatWritesManyRows_data() { TestProject::addEngines(); }
    void repeatWritesManyRows()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        const Done written = project->write([](Session &session) {
            return session.repeat(
                "INSERT INTO setting (key, value) VALUES (:key, :value)", 500, [](Binder &bind, qint64 row) {
                    bind.text(1, QString::number(row));
                    bind.utf8(2, row % 2 ? QByteArrayView("odd") : QByteArrayView());
                });
        });
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        QCOMPARE(*project->session().integer("SELECT count(*) FROM setting WHERE value = 'odd'"), 250);
        QCOMPARE(*project->session().integer("SELECT count(*) FROM setting WHERE value = ''"), 250);
    }

    void aReaderCannotWrite_data() { TestProject::addEngines(); }
    void aReaderCannotWrite()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        QVERIFY(!project->session().run("DELETE FROM setting"));
    }

    void atRestOneFile()
    {
        TestProject project;
        QVERIFY(project->write([](Session &session) -> Done {
            const auto done = session.run("INSERT INTO setting (key, value) VALUES ('a', 'b')");
            return done ? Done() : Done(done.error());
        }));
        project.close();
        QCOMPARE(QDir(project.folder()).entryList(QDir::Files), QStringList{u"test.hearken"_s});
        project.reopen();
        QCOMPARE(*project->session().integer("SELECT count(*) FROM setting WHERE key = 'a'"), 1);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
