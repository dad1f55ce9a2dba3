// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/intakekit.h"

#include "core/feedback/columns.h"
#include "core/feedback/export.h"
#include "core/feedback/tagedit.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

class TestExport : public QObject
{
    Q_OBJECT

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QByteArray rows()
    {
        return "id,day,nps,comment,channel,best,why,plan,customer\n"
               "a,2026-01-02,9,\"=cmd|' /C calc'!A0\",web,speed|price,-1,gold,C1\n"
               "b,2026-01-03,2,'=quoted already,phone,,,,\n"
               "c,2026-01-03,0,\"two\nlines, \"\"and\"\" more\",,,@home,+49,C2\n";
    }

private Q_SLOTS:
    void defusesAndUndoes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("safe");
        QTest::newRow("formula") << QByteArray("=1+1") << QByteArray("'=1+1");
        QTest::newRow("minus") << QByteArray("-5 degrees") << QByteArray("'-5 degrees");
        QTest::newRow("tab") << QByteArray("\tx") << QByteArray("'\tx");
        QTest::newRow("defused already") << QByteArray("'=1") << QByteArray("''=1");
        QTest::newRow("apostrophe") << QByteArray("'tis good") << QByteArray("'tis good");
        QTest::newRow("plain") << QByteArray("good") << QByteArray("good");
        QTest::newRow("empty") << QByteArray("") << QByteArray("");
    }
    void defusesAndUndoes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, safe);
        QCOMPARE(defused(text), safe);
        QCOMPARE(undefused(safe).toByteArray(), text);
    }

    void writesCsv_data() { TestProject::addEngines(); }
    void writesCsv()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        QVERIFY(imported(*project, rows()));
        const QString path = project.folder() % u"/out.csv"_s;
        const auto written = exportResponses(*project, {path, u"responses-csv"_s, {}});
        QVERIFY2(written, written ? "" : qPrintable(written.error().message + written.error().detail));
        QCOMPARE(*written, 3);
        QCOMPARE(read(path),
            QByteArray(
                "hearken_id,source,day,time,customer,comment,language,touchpoint,channel,segment,region,team,product,plan,nps,best,why\r\n"
                "a,Survey,2026-01-02,,C1,'=cmd|' /C calc'!A0,,,web,,,,,gold,9,speed; price,'-1\r\n"
                "b,Survey,2026-01-03,,,''=quoted already,,,phone,,,,,,2,,\r\n"
                "c,Survey,2026-01-03,,C2,\"two\nlines, \"\"and\"\" more\",,,,,,,,'+49,0,,'@home\r\n"));
        QVERIFY(!exportResponses(*project, {path, u"responses-csv"_s, {}})); // never overwrites
        const QString raw = project.folder() % u"/raw.csv"_s;
        QVERIFY(exportResponses(*project, {raw, u"responses-csv"_s, {}, false}));
        QVERIFY(read(raw).contains("C1,=cmd|' /C calc'!A0,"));
    }

    void tagsAreAColumnOnceThereAreAny()
    {
        TestProject project;
        QVERIFY(imported(*project, rows()));
        const Columns columns = *Columns::load(project->session(), {});
        const Tag slow{{900}, 1, u"Slow"_s};
        const Tag price{{901}, 1, u"=Price"_s};
        QVERIFY(editTags(*project, u"Tag"_s,
            {{{std::nullopt, slow}, {std::nullopt, price}},
                {{slow.id, true, {columns.id(0), columns.id(2)}}, {price.id, true, {columns.id(2)}}}}));
        const QString path = project.folder() % u"/out.csv"_s;
        QVERIFY(exportResponses(*project, {path, u"responses-csv"_s, QList<qint64>{columns.id(0), columns.id(2)}}));
        const QByteArray written = read(path);
        QVERIFY2(written.startsWith("hearken_id,") && written.contains(",why,tags\r\n"), written.constData());
        QVERIFY2(written.contains(",'-1,Slow\r\n"), written.constData());
        QVERIFY2(written.endsWith(",'=Price; Slow\r\n"), written.constData());
        QVERIFY(!written.contains("b,Survey"));
    }

    void comesBackAsItWas_data() { TestProject::addEngines(); }
    void comesBackAsItWas()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        QVERIFY(imported(*project, rows()));
        const QString path = project.folder() % u"/out.csv"_s;
        QVERIFY(exportResponses(*project, {path, u"responses-csv"_s, {}}));
        TestProject other(engine);
        ImportOptions options;
        options.change = [](Mapping &mapping) {
            mapping.columns[0].field = Field::Id;
            for (ColumnMapping &column : mapping.columns) {
                if (column.header == "time"_L1 || column.header == "team"_L1 || column.header == "language"_L1
                    || column.header == "touchpoint"_L1)
                    column.field = Field::Ignore;
                if (column.header == "best"_L1)
                    column.separator = u"; "_s;
            }
        };
        const auto summary = imported(*other, read(path).replace("\r\n", "\n"), options);
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
        QCOMPARE(summary->imported, 3);
        for (const char *sql :
            {"SELECT comment FROM response_text ORDER BY key", "SELECT key FROM response_text ORDER BY key",
                "SELECT text FROM answer_text ORDER BY text", "SELECT text FROM question_option ORDER BY text",
                "SELECT text FROM dimension_value ORDER BY text", "SELECT key FROM customer ORDER BY key"})
            QCOMPARE(text(*other, sql), text(*project, sql));
    }

    void writesSomeOnly()
    {
        TestProject project;
        QVERIFY(imported(*project, manyRows(100)));
        const auto ids = project->session().all("SELECT response_id FROM response_text WHERE key IN ('r3', 'r50')", {},
            [](const Row &row) { return row.integer(0); });
        const QString few = project.folder() % u"/few.csv"_s;
        QCOMPARE(*exportResponses(*project, {few, u"responses-csv"_s, *ids}), 2);
        QCOMPARE(read(few).count("\r\n"), 3);
        const auto most = project->session().all("SELECT response_id FROM response_text WHERE key <> 'r3' ORDER BY key",
            {}, [](const Row &row) { return row.integer(0); });
        const QString many = project.folder() % u"/many.csv"_s;
        QCOMPARE(*exportResponses(*project, {many, u"responses-csv"_s, *most}), 99);
        QVERIFY(!read(many).contains("\r\nr3,"));
    }

    void writesWorkbooks()
    {
        TestProject project;
        QVERIFY(imported(*project, rows()));
        const QString path = project.folder() % u"/out.xlsx"_s;
        const auto written = exportResponses(*project, {path, u"responses-xlsx"_s, {}});
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        QVERIFY(read(path).startsWith("PK"));
        QVERIFY(!QFile::exists(path % u".part"_s));
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadOther | QFile::ReadGroup)));
        // Read by our own reader: the formula is a text.
        ReaderOptions options;
        options.container = u"xlsx"_s;
        auto reader = openReader(path, options);
        if (!reader)
            QSKIP("no reader of workbooks yet");
        RawRow row;
        (void)(*reader)->next(row);
        const auto more = (*reader)->next(row);
        if (!more || !*more || row.cells.size() < 16)
            QSKIP("no reader of workbooks yet");
        QCOMPARE(row.cells[5].toByteArray(), QByteArray("=cmd|' /C calc'!A0"));
        QCOMPARE(row.cells[14].toByteArray(), QByteArray("9"));
    }

    void aCancelledExportLeavesNothing()
    {
        TestProject project;
        QVERIFY(imported(*project, rows()));
        Progress progress;
        progress.cancel();
        const QString path = project.folder() % u"/out.csv"_s;
        const auto stopped = exportResponses(*project, {path, u"responses-csv"_s, {}}, progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(QDir(project.folder()).entryList({u"out*"_s}, QDir::Files), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
