// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finder/things.h"
#include "core/journey/journeystart.h"
#include "core/store/edit.h"
#include "tests/kit/testproject.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

class TestJourneyThings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areFoundByName_data() { TestProject::addEngines(); }
    void areFoundByName()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        JourneySet made = journeyFromOutline(u"New customer"_s, {{u"Install"_s, {u"Technician visit"_s}}}, {});
        made.touchpoints[0].heardAs = {u"Visit"_s, u"Install"_s};
        QVERIFY(project->edit<JourneySets>(u"Add"_s, JourneySet(), made));
        const auto things = namedThings(project->session(), QDate(2026, 5, 12));
        QVERIFY(things);
        QCOMPARE(things->size(), 3);
        QCOMPARE(things->at(0).link, (Link{u"journeys"_s, u"portfolio:"_s, {}}));
        QCOMPARE(things->at(1).name, u"New customer"_s);
        QCOMPARE(things->at(1).link, (Link{u"journeys"_s, made.journeys.first().key, {}}));
        QCOMPARE(things->at(2).name, u"Technician visit"_s);
        QCOMPARE(things->at(2).link.page, u"feedback"_s);
        QCOMPARE(Slice::fromMap(things->at(2).link.slice).where.value(u"touchpoint"_s),
            (QStringList{u"Visit"_s, u"Install"_s}));
    }
};

QTEST_GUILESS_MAIN(TestJourneyThings)
#include "tst_journeythings.moc"
