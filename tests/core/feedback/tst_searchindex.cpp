// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/intakekit.h"

#include "core/feedback/searchindex.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

class TestSearchindex : public QObject
{
    Q_OBJECT

    static void forgetIndex(Project &project)
    {
        const Done done = project.write([](Session &session) -> Done {
            const auto cleared = session.engine() == Engine::Sqlite
                ? session.run("INSERT INTO response_search (response_search) VALUES ('delete-all')")
                : session.run("DELETE FROM response_search");
            return cleared ? SearchIndex::setIndexedTo(session, 0) : Done(cleared.error());
        });
        QVERIFY(done);
    }

private Q_SLOTS:
    void continuesWhatIsMissing_data() { TestProject::addEngines(); }
    void continuesWhatIsMissing()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        QVERIFY(imported(*project, manyRows(30)));
        forgetIndex(*project);
        QCOMPARE(found(*project, u"row7"_s), 0);
        const Done done = continueSearchIndex(*project);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(found(*project, u"row7"_s), 1);
        QCOMPARE(found(*project, u"reason5"_s), 1); // an open answer beside the comment
        QCOMPARE(*SearchIndex::indexedTo(project->session()), number(*project, "SELECT max(id) FROM response"));
        // Nothing is indexed twice.
        QVERIFY(continueSearchIndex(*project));
        QCOMPARE(found(*project, u"row7"_s), 1);
    }

    void theNextImportContinues_data() { TestProject::addEngines(); }
    void theNextImportContinues()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        QVERIFY(imported(*project, manyRows(30)));
        forgetIndex(*project);
        QVERIFY(imported(*project, "id,day,nps,comment\nz,2026-02-01,9,later\n"));
        QCOMPARE(found(*project, u"row7"_s), 1);
        QCOMPARE(found(*project, u"later"_s), 1);
    }

    void takesOutWhatItPutIn_data() { TestProject::addEngines(); }
    void takesOutWhatItPutIn()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        QVERIFY(imported(*project, manyRows(10)));
        const auto texts = SearchIndex::textsAfter(project->session(), 0, 100);
        QVERIFY(texts);
        QCOMPARE(texts->size(), 10);
        QCOMPARE(texts->at(5).text, QByteArray("row5 was fine\nreason5"));
        const auto one = SearchIndex::textsOf(project->session(), {texts->at(5).id});
        QCOMPARE(one->front().text, texts->at(5).text);
        QVERIFY(project->write([&](Session &session) { return SearchIndex::remove(session, *one); }));
        QCOMPARE(found(*project, u"row5"_s), 0);
        QCOMPARE(found(*project, u"reason5"_s), 0);
        QCOMPARE(found(*project, u"row6"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestSearchindex)
#include "tst_searchindex.moc"
