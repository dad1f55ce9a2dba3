// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/intakekit.h"

#include "core/customers/customers.h"
#include "core/feedback/responses.h"
#include "core/feedback/searchindex.h"
#include "core/intake/batches.h"
#include "core/intake/hash64.h"
#include "core/intake/keymap.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

class TestIntakerun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hashesAsPublished()
    {
        QCOMPARE(xxh64(""), 0xEF46DB3751D8E999ULL);
        QCOMPARE(xxh64("a"), 0xD24EC4F1A98C6E5BULL);
        QCOMPARE(xxh64("abc"), 0x44BC2CF5AD770999ULL);
        // Longer than one block of 32 bytes, so that the four lanes are used.
        QVERIFY(xxh64(QByteArray(100, 'x')) != xxh64(QByteArray(101, 'x')));
    }

    void mapsKeepEverything()
    {
        HashMap64 map;
        KeyMap keys;
        for (qint64 i = 1; i <= 50'000; ++i) {
            map.insert(quint64(i) << 40, i);
            keys.insert(QByteArray("K" + QByteArray::number(i)), i);
        }
        for (qint64 i = 1; i <= 50'000; ++i) {
            QCOMPARE(map.value(quint64(i) << 40), i);
            QCOMPARE(keys.value(QByteArray("K" + QByteArray::number(i))), i);
        }
        QCOMPARE(map.value(7), 0);
        QCOMPARE(keys.value("K0"), 0);
        map.insert(quint64(3) << 40, 0);
        QCOMPARE(map.value(quint64(3) << 40), 0);
    }

    void storesWhatARowSays_data() { TestProject::addEngines(); }
    void storesWhatARowSays()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        const auto summary = imported(*project,
            "id,day,nps,comment,channel,product,plan,best,why,customer\n"
            "a,2026-01-02,9,Good visit,web,Fibre,gold,speed|price,because,C1\n"
            "b,2026-01-03,2,,phone,,,,,\n");
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message + summary.error().detail));
        QCOMPARE(summary->rows, 2);
        QCOMPARE(summary->imported, 2);
        const auto responses = Responses::following(project->session(), 0, 10);
        QVERIFY(responses);
        QCOMPARE(responses->size(), 2);
        const Response &first = responses->first();
        QCOMPARE(first.key, u"a"_s);
        QCOMPARE(first.day, u"2026-01-02"_s);
        QCOMPARE(first.comment, u"Good visit"_s);
        QCOMPARE(first.codes, (std::array<qint64, 7>{0, 0, 1, 0, 0, 0, 1}));
        QCOMPARE(first.answers.size(), 3); // nps, and two of a multiple choice
        QCOMPARE(first.texts.size(), 1);
        QCOMPARE(first.attributes.size(), 1);
        QCOMPARE(text(*project, "SELECT key FROM customer"), u"C1"_s);
        QCOMPARE(text(*project, "SELECT text FROM question_option ORDER BY code"), u"speed,price"_s);
        QCOMPARE(text(*project, "SELECT code FROM question ORDER BY position"), u"nps,best,why"_s);
        QCOMPARE(number(*project, "SELECT indexed_to FROM search_state"), responses->last().id.value);
        QCOMPARE(number(*project, "SELECT count(*) FROM response WHERE customer_id IS NOT NULL"), 1);
    }

    void textsMayBeginWithAByteOrderMark_data() { TestProject::addEngines(); }
    void textsMayBeginWithAByteOrderMark()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        const QByteArray mark = "\xEF\xBB\xBF";
        const QByteArray file = "id,day,nps,comment,why\na,2026-01-02,9," + mark + "Good," + mark + mark + "odd\n";
        QVERIFY(imported(*project, file));
        const auto responses = Responses::following(project->session(), 0, 10);
        QVERIFY(responses);
        QCOMPARE(responses->first().comment.toUtf8(), mark + "Good");
        QCOMPARE(responses->first().texts.first().text.toUtf8(), mark + mark + "odd");
        QCOMPARE(found(*project, u"good"_s), 1);
        // An update reads and binds it in the other way, and taking that out brings the first back.
        const auto second = imported(*project, QByteArray(file).replace(",9,", ",8,"));
        QCOMPARE(second->updated, 1);
        QVERIFY(Batches::revert(*project, {second->batch}));
        QCOMPARE(Responses::following(project->session(), 0, 10)->first().comment.toUtf8(), mark + "Good");
        QCOMPARE(*project->session().integer("SELECT count(*) FROM response_text WHERE comment = :comment",
                     {{":comment", QString(QChar::ByteOrderMark) % u"Good"_s}}),
            1);
    }

    void theSameFileChangesNothing_data() { TestProject::addEngines(); }
    void theSameFileChangesNothing()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        // Equal rows without an identity all count.
        const QByteArray file = "day,nps,comment\n2026-01-02,9,Good\n2026-01-02,9,Good\n2026-01-02,8,Good\n";
        const auto first = imported(*project, file);
        QVERIFY(first);
        QCOMPARE(first->imported, 3);
        const QString before = dump(*project);
        const auto again = imported(*project, file);
        QVERIFY(again);
        QCOMPARE(again->imported, 0);
        QCOMPARE(again->unchanged, 3);
        QCOMPARE(again->batch, first->batch);
        QCOMPARE(dump(*project), before);
        QCOMPARE(number(*project, "SELECT count(*) FROM batch"), 1);
    }

    void aChangedRowIsUpdated_data() { TestProject::addEngines(); }
    void aChangedRowIsUpdated()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        QVERIFY(imported(*project, "id,day,nps,comment,plan\na,2026-01-02,9,Good,gold\nb,2026-01-02,5,Slow,gold\n"));
        const qint64 revision = *Responses::revision(project->session());
        const auto second = imported(*project,
            "id,day,nps,comment,plan\na,2026-01-02,3,Broken again,silver\nb,2026-01-02,5,Slow,gold\nc,2026-01-04,7,,\n");
        QVERIFY2(second, second ? "" : qPrintable(second.error().message + second.error().detail));
        QCOMPARE(second->updated, 1);
        QCOMPARE(second->unchanged, 1);
        QCOMPARE(second->imported, 1);
        QCOMPARE(text(*project, "SELECT comment FROM response_text ORDER BY response_id"), u"Broken again,Slow,"_s);
        QCOMPARE(found(*project, u"broken"_s), 1);
        QCOMPARE(found(*project, u"good"_s), 0);
        QCOMPARE(found(*project, u"slow"_s), 1);
        QVERIFY(*Responses::revision(project->session()) > revision);
        QCOMPARE(text(*project, "SELECT value FROM setting WHERE key = 'feedback_rewrite'"), u"1"_s);
    }

    void twoRowsOfOneKeyInAFile_data() { TestProject::addEngines(); }
    void twoRowsOfOneKeyInAFile()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        const QByteArray file = "id,day,nps,comment\na,2026-01-02,9,Good\na,2026-01-02,1,Bad\na,2026-01-02,1,Bad\n";
        const auto rehearsed = imported(*project, file, {.rehearse = true});
        QVERIFY(rehearsed);
        QCOMPARE(rehearsed->imported, 1);
        QCOMPARE(rehearsed->updated, 1);
        QCOMPARE(rehearsed->unchanged, 1);
        QCOMPARE(number(*project, "SELECT count(*) FROM batch"), 0);
        const auto summary = imported(*project, file);
        QVERIFY(summary);
        QCOMPARE(summary->imported, 1);
        QCOMPARE(summary->updated, 1);
        QCOMPARE(summary->unchanged, 1);
        QCOMPARE(text(*project, "SELECT comment FROM response_text"), u"Bad"_s);
        QCOMPARE(found(*project, u"good"_s), 0);
        QCOMPARE(number(*project, "SELECT count(*) FROM replaced WHERE thing = 'response'"), 0);
    }

    void refusedAndSkippedRowsAreListed_data() { TestProject::addEngines(); }
    void refusedAndSkippedRowsAreListed()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        const auto summary = imported(
            *project, "id,day,nps,comment\na,2026-01-02,9,Good\nb,yesterday,9,Good\nc,2026-01-02,eleven,Good\n");
        QVERIFY(summary);
        QCOMPARE(summary->rows, 3);
        QCOMPARE(summary->rows,
            summary->imported + summary->updated + summary->unchanged + summary->skipped + summary->refused);
        QCOMPARE(summary->refused, 1);
        QVERIFY(!summary->issues.isEmpty());
        QCOMPARE(summary->issues.first().row, 3);
        QCOMPARE(*Batches::issueCount(project->session(), {summary->batch}), summary->issues.size());
    }

    // A stop after each batch in turn: the next run continues and ends with the same content.
    void continuesAfterAStop_data() { TestProject::addEngines(); }
    void continuesAfterAStop()
    {
        QFETCH(QString, engine);
        const QByteArray file = manyRows(100);
        TestProject whole(engine);
        QVERIFY(imported(*whole, file, {.rowsOfBatch = 10}));
        for (const int stop : {1, 3, 9}) {
            TestProject project(engine);
            Progress progress;
            int batches = 0;
            qint64 safe = 0;
            const auto stopped = imported(
                *project, file, {.rowsOfBatch = 10, .progress = progress, .committed = [&](qint64 rows) {
                                     safe = rows;
                                     if (++batches == stop)
                                         progress.cancel();
                                 }});
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
            QCOMPARE(number(*project, "SELECT count(*) FROM response"), safe);
            QVERIFY(stopped.error().message.contains(QString::number(safe)));
            project.reopen();
            const auto rest = imported(*project, file, {.rowsOfBatch = 10});
            QVERIFY(rest);
            QCOMPARE(rest->rows, 100);
            QCOMPARE(rest->imported, 100);
            QCOMPARE(number(*project, "SELECT count(*) FROM batch"), 1);
            QCOMPARE(number(*project, "SELECT count(*) FROM response"), 100);
            QCOMPARE(found(*project, u"row42"_s), 1);
            QCOMPARE(content(*project), content(*whole));
        }
    }

    void largeFilesEndTheSame_data() { TestProject::addEngines(); }
    void largeFilesEndTheSame()
    {
        QFETCH(QString, engine);
        const QByteArray file = manyRows(200);
        TestProject small(engine);
        TestProject large(engine);
        QVERIFY(imported(*small, file));
        const auto summary = imported(*large, file, {.rowsOfBatch = 37, .large = true});
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message + summary.error().detail));
        QCOMPARE(content(*large), content(*small));
        QCOMPARE(found(*large, u"row42"_s), 1);
        QCOMPARE(number(*large, "SELECT indexed_to FROM search_state"), number(*large, "SELECT max(id) FROM response"));
        if (engine == "sqlite"_L1)
            QCOMPARE(number(*large,
                         "SELECT count(*) FROM sqlite_schema WHERE name IN ('response_key', 'response_customer')"),
                2);
        const auto again = imported(*large, file, {.large = true});
        QVERIFY(again);
        QCOMPARE(again->unchanged, 200);
    }

    void oneFileOfManySources_data() { TestProject::addEngines(); }
    void oneFileOfManySources()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        // The same identity in two sources is two responses.
        const QByteArray file = "id,day,nps,source\na,2026-01-02,9,Shop\na,2026-01-02,8,Web\na,2026-01-03,8,Web\n";
        const auto summary = imported(*project, file);
        QVERIFY(summary);
        QCOMPARE(summary->imported, 2);
        QCOMPARE(summary->updated, 1);
        QCOMPARE(text(*project, "SELECT name FROM source ORDER BY name"), u"Shop,Web"_s);
        QCOMPARE(number(*project, "SELECT count(*) FROM question"), 2);
    }

    void anotherScaleIsRefused()
    {
        TestProject project;
        QVERIFY(imported(*project, "id,day,nps\na,2026-01-02,9\n"));
        ImportOptions options;
        options.change = [](Mapping &mapping) {
            mapping.columns[2].kind = QuestionKind::Rating;
            mapping.columns[2].scale = Scale{1, 100};
        };
        const auto refused = imported(*project, "id,day,nps\nb,2026-01-02,9\n", options);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"0 to 10"_s));
        QCOMPARE(number(*project, "SELECT count(*) FROM response"), 1);
    }

    void customersAreFilledAndUpdated_data() { TestProject::addEngines(); }
    void customersAreFilledAndUpdated()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        QVERIFY(imported(*project, "id,day,nps,customer\na,2026-01-02,9,C1\n"));
        const auto summary = imported(*project,
            "customer,name,revenue,status,since,account,tier\n"
            "C1,Ada,12.50,active,2020-05-01,H1,gold\nC2,Bea,,left,,H1,\n",
            {.kind = u"customers"_s});
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message + summary.error().detail));
        QCOMPARE(summary->updated, 1);
        QCOMPARE(summary->imported, 1);
        const auto ada = Customers::byKey(project->session(), u"C1"_s);
        QVERIFY(ada && *ada);
        QCOMPARE((*ada)->name, u"Ada"_s);
        QCOMPARE((*ada)->revenue, std::optional<qint64>(1250));
        QCOMPARE((*ada)->since, u"2020-05-01"_s);
        QCOMPARE((*ada)->attributes, (QJsonObject{{u"tier"_s, u"gold"_s}}));
        QCOMPARE(number(*project, "SELECT count(*) FROM account"), 1);
        const auto history = Customers::history(project->session(), (*ada)->id);
        QCOMPARE(history->responses, 1);
        const auto again = imported(
            *project, "customer,status\nC1,active\nC2,active\nC3,new\n", {.kind = u"customers"_s});
        QVERIFY(again);
        QCOMPARE(again->unchanged, 1);
        QCOMPARE(again->updated, 1);
        QCOMPARE(again->imported, 1);
        QCOMPARE((*Customers::byKey(project->session(), u"C2"_s))->name, u"Bea"_s);
    }

    void invitationsAreSummed_data() { TestProject::addEngines(); }
    void invitationsAreSummed()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        const QByteArray file = "day,sent\n2026-01-02,100\n2026-01-02,20\n2026-01-03,5\n";
        const auto summary = imported(*project, file, {.kind = u"invitations"_s});
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message + summary.error().detail));
        QCOMPARE(summary->imported, 3);
        QCOMPARE(text(*project, "SELECT sent FROM invitation ORDER BY day"), u"120,5"_s);
        const auto again = imported(*project, file, {.kind = u"invitations"_s});
        QVERIFY(again);
        QCOMPARE(again->unchanged, 3);
    }
};

QTEST_GUILESS_MAIN(TestIntakerun)
#include "tst_intakerun.moc"
