// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/happenings.h"
#include "core/store/edit.h"
#include "tests/kit/testproject.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

class TestHappenings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areKept_data() { TestProject::addEngines(); }
    void areKept()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        const Happening contractor{{7}, 1, QDate(2026, 3, 3), u"process"_s,
            u"visits in Coast and Lakes go to a contractor"_s, {{}, {{u"region"_s, {u"Coast"_s, u"Lakes"_s}}}, {}},
            true};
        const Happening outage{{8}, 1, QDate(2025, 11, 9), u"outage"_s, u"no network for six hours"_s, {}, false};
        QVERIFY(project->edit<Happenings>(u"Add"_s, std::nullopt, contractor));
        QVERIFY(project->edit<Happenings>(u"Add"_s, std::nullopt, outage));
        const auto read = Happenings::all(project->session());
        QVERIFY(read);
        QCOMPARE(read->size(), 2);
        QVERIFY(read->first() == outage); // by day
        QVERIFY(read->last() == contractor);
        Happening moved = contractor;
        moved.day = QDate(2026, 3, 4);
        QVERIFY(project->edit<Happenings>(u"Move"_s, contractor, moved));
        QCOMPARE(project->edit<Happenings>(u"Late"_s, contractor, moved).error().kind, ErrorKind::Conflict);
        QCOMPARE(Happenings::all(project->session())->last().day, QDate(2026, 3, 4));
        project->undoStack().undo();
        QCOMPARE(Happenings::all(project->session())->last().day, QDate(2026, 3, 3));

        const Slice spring{{QDate(2026, 3, 1), QDate(2026, 6, 1)}, {}, {}};
        QCOMPARE(Happenings::on(project->session(), spring)->size(), 1);
        QCOMPARE(Happenings::on(project->session(), spring.with(u"region"_s, u"Coast"_s))->size(), 1);
        QVERIFY(Happenings::on(project->session(), spring.with(u"region"_s, u"South"_s))->isEmpty());
        QCOMPARE(Happenings::on(project->session(), {})->size(), 2);
    }

    void scopes()
    {
        Happening about;
        about.scope.where = {{u"region"_s, {u"Coast"_s, u"Lakes"_s}}, {u"touchpoint"_s, {u"Visit"_s}}};
        QVERIFY(touches(about, {}));
        QVERIFY(touches(about, Slice().with(u"region"_s, u"Lakes"_s)));
        QVERIFY(!touches(about, Slice().with(u"region"_s, u"North"_s)));
        QVERIFY(touches(about, Slice().with(u"segment"_s, u"New"_s)));
        QVERIFY(!touches(about, Slice().with(u"region"_s, u"Lakes"_s).with(u"touchpoint"_s, u"Bill"_s)));
        QVERIFY(touches(Happening(), Slice().with(u"region"_s, u"North"_s)));
    }
};

QTEST_GUILESS_MAIN(TestHappenings)
#include "tst_happenings.moc"
