// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/slice.h"
#include "core/finder/things.h"
#include "tests/kit/madefeedback.h"
#include "tests/kit/testproject.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

/// What the palette finds, and where it leads.
class TestThings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCustomerLeadsToAllOfTheirs_data() { TestProject::addEngines(); }
    void aCustomerLeadsToAllOfTheirs()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        QVERIFY(putMadeFeedback(*project, 12));
        const Link luz{u"feedback"_s, u"customer:C-7"_s, {}};
        for (const QString &words : {u"luz"_s, u"c-7"_s}) {
            const auto found = customersNamed(project->session(), words);
            QVERIFY(found);
            QCOMPARE(found->size(), 1);
            QCOMPARE(found->constFirst().name, u"Luz Bakery (C-7)"_s);
            QVERIFY(found->constFirst().link == luz);
        }
        QCOMPARE(customersNamed(project->session(), u"l"_s)->size(), 0);
        // Also one who has not said anything: there is a person to see.
        const Done added = project->write([](Session &session) {
            const auto put = session.run(
                "INSERT INTO customer (id, version, key, name) VALUES (8, 1, 'C-8', 'Luzern AG')");
            return put ? Done() : Done(put.error());
        });
        QVERIFY(added);
        QCOMPARE(customersNamed(project->session(), u"luz"_s)->size(), 2);
    }

    void sourcesAndQuestionsLeadToTheirFeedback()
    {
        TestProject project;
        QVERIFY(putMadeFeedback(*project, 12));
        const auto things = namedThings(project->session(), QDate(2026, 5, 12));
        QVERIFY(things);
        const auto visits = std::find_if(
            things->cbegin(), things->cend(), [](const NamedThing &thing) { return thing.name == "Visits"_L1; });
        QVERIFY(visits != things->cend());
        QCOMPARE(visits->link.page, u"feedback"_s);
        QCOMPARE(Slice::fromMap(visits->link.slice).where.value(u"source"_s), QStringList{u"Visits"_s});
    }
};

QTEST_GUILESS_MAIN(TestThings)
#include "tst_things.moc"
