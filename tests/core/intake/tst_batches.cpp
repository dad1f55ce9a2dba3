// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/intakekit.h"

#include "core/intake/batches.h"
#include "core/intake/savedmappings.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

class TestBatches : public QObject
{
    Q_OBJECT

    static QByteArray changedRows()
    {
        QByteArray file = manyRows(60);
        file.replace("r7,2026-01-08,7,row7 was fine,web", "r7,2026-01-09,1,dreadful,letter");
        file.replace("r8,2026-01-09,8,row8 was fine,web,s1,,p0,C8", "r8,2026-01-09,8,row8 was fine,web,s1,late,px,C99");
        return file + "new1,2026-02-01,10,brand new,web,s1,,p1,C100\n";
    }

private Q_SLOTS:
    void revertLeavesNothing_data() { TestProject::addEngines(); }
    void revertLeavesNothing()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        const QString before = dump(*project);
        const auto summary = imported(*project, manyRows(60));
        QVERIFY(summary);
        QCOMPARE(found(*project, u"row42"_s), 1);
        const Done reverted = Batches::revert(*project, {summary->batch});
        QVERIFY2(reverted, reverted ? "" : qPrintable(reverted.error().message + reverted.error().detail));
        QCOMPARE(dump(*project), before);
        QCOMPARE(found(*project, u"row42"_s), 0);
        const auto batch = Batches::byId(project->session(), {summary->batch});
        QVERIFY((*batch)->isReverted());
        QVERIFY(!Batches::revert(*project, {summary->batch}));
        // The file can come in again, as a new import.
        const auto again = imported(*project, manyRows(60));
        QVERIFY(again);
        QCOMPARE(again->imported, 60);
        QVERIFY(again->batch != summary->batch);
    }

    void revertBringsBackWhatWasReplaced_data() { TestProject::addEngines(); }
    void revertBringsBackWhatWasReplaced()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        QVERIFY(imported(*project, manyRows(50)));
        const QString before = dump(*project);
        const auto second = imported(*project, changedRows());
        QVERIFY2(second, second ? "" : qPrintable(second.error().message + second.error().detail));
        QCOMPARE(second->updated, 2);
        QCOMPARE(second->imported, 11);
        QCOMPARE(found(*project, u"dreadful"_s), 1);
        QVERIFY(dump(*project) != before);
        const Done reverted = Batches::revert(*project, {second->batch});
        QVERIFY2(reverted, reverted ? "" : qPrintable(reverted.error().message + reverted.error().detail));
        QCOMPARE(dump(*project), before);
        QCOMPARE(found(*project, u"dreadful"_s), 0);
        QCOMPARE(found(*project, u"row7"_s), 1);
        QCOMPARE(found(*project, u"late"_s), 0);
    }

    void whatALaterImportChangedWaits_data() { TestProject::addEngines(); }
    void whatALaterImportChangedWaits()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        const QString empty = dump(*project);
        const auto first = imported(*project, manyRows(50));
        const auto second = imported(*project, changedRows());
        QVERIFY(first && second);
        const Done refused = Batches::revert(*project, {first->batch});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(Batches::revert(*project, {second->batch}));
        QVERIFY(Batches::revert(*project, {first->batch}));
        QCOMPARE(dump(*project), empty);
    }

    void aCancelledRevertHasNotHappened_data() { TestProject::addEngines(); }
    void aCancelledRevertHasNotHappened()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        const auto summary = imported(*project, manyRows(50));
        const QString before = dump(*project);
        const Progress progress;
        progress.cancel();
        const Done stopped = Batches::revert(*project, {summary->batch}, progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(dump(*project), before);
        QCOMPARE(found(*project, u"row42"_s), 1);
    }

    void customersComeBackToo_data() { TestProject::addEngines(); }
    void customersComeBackToo()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        QVERIFY(imported(*project, "id,day,nps,customer\na,2026-01-02,9,C1\n"));
        const QString before = dump(*project);
        const auto crm = imported(*project, "customer,name,revenue,account,tier\nC1,Ada,12.50,H1,gold\nC2,Bea,,H2,\n",
            {.kind = u"customers"_s});
        QVERIFY(crm);
        const Done reverted = Batches::revert(*project, {crm->batch});
        QVERIFY2(reverted, reverted ? "" : qPrintable(reverted.error().message + reverted.error().detail));
        QCOMPARE(dump(*project), before);
    }

    void invitationsComeBackToo_data() { TestProject::addEngines(); }
    void invitationsComeBackToo()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        QVERIFY(imported(*project, "day,sent\n2026-01-02,100\n", {.kind = u"invitations"_s}));
        const QString before = dump(*project);
        const auto more = imported(*project, "day,sent\n2026-01-02,150\n2026-01-03,7\n", {.kind = u"invitations"_s});
        QVERIFY(more);
        QVERIFY(Batches::revert(*project, {more->batch}));
        QCOMPARE(dump(*project), before);
    }

    void listsNewestFirst_data() { TestProject::addEngines(); }
    void listsNewestFirst()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        QVERIFY(imported(*project, manyRows(3)));
        QVERIFY(imported(*project, manyRows(5)));
        const auto all = Batches::all(project->session());
        QVERIFY(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().rows, 5);
        QCOMPARE(all->first().imported, 2);
        QCOMPARE(all->first().unchanged, 3);
        QCOMPARE(all->first().source, u"Survey"_s);
        QCOMPARE(all->first().state, u"done"_s);
    }

    void mappingsAreKeptByName_data() { TestProject::addEngines(); }
    void mappingsAreKeptByName()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        const Mapping first = mappingOf("id,day,nps\n", u"feedback"_s);
        const Mapping second = mappingOf("id,day,nps,comment\n", u"feedback"_s);
        QVERIFY(project->write(
            [&](Session &session) { return SavedMappings::save(session, u"Monthly"_s, u"s1"_s, first, 1); }));
        QVERIFY(project->write(
            [&](Session &session) { return SavedMappings::save(session, u"Other"_s, u"s1"_s, first, 2); }));
        QVERIFY(project->write(
            [&](Session &session) { return SavedMappings::save(session, u"Monthly"_s, u"s1"_s, second, 3); }));
        const auto found = SavedMappings::byShape(project->session(), u"s1"_s);
        QVERIFY(found && *found);
        QCOMPARE((*found)->name, u"Monthly"_s);
        QCOMPARE((*found)->mapping, second);
        QCOMPARE(SavedMappings::all(project->session())->size(), 2);
        QCOMPARE(number(*project, "SELECT max(version) FROM mapping"), 2);
        QVERIFY(!*SavedMappings::byShape(project->session(), u"s2"_s));
    }
};

QTEST_GUILESS_MAIN(TestBatches)
#include "tst_batches.moc"
