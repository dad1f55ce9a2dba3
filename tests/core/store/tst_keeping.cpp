// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/dailycopy.h"
#include "core/store/edit.h"
#include "core/store/projectsettings.h"
#include "core/store/projectsheet.h"
#include "tests/kit/testproject.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

/// What is kept beside the feedback: settings that can be undone, and the copies of the last days.
class TestKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsAreUndone_data() { TestProject::addEngines(); }
    void settingsAreUndone();
    void nobodyOverwritesASetting();
    void aCopyLargerThanTheCache();
    void aCopyADay();
    void oldCopiesGo();
    void aCopyComesBackBesideTheProject();
    void openingCanBeStopped();
};

void TestKeeping::settingsAreUndone()
{
    QFETCH(QString, engine);
    TestProject project(engine);
    const auto before = ProjectSheets::load(project->session());
    QVERIFY(bool(before));
    QCOMPARE(before->values.value(u"minimum_n"_s), u"10"_s);
    ProjectSheet after = *before;
    after.values.insert(u"minimum_n"_s, u"25"_s);
    after.values.insert(u"currency"_s, u"€"_s);
    QVERIFY(bool(project->edit<ProjectSheets>(u"Change settings"_s, *before, after)));
    QCOMPARE(*ProjectSettings::value(project->session(), u"minimum_n"_s), u"25"_s);
    QCOMPARE(project->undoStack().undoText(), u"Change settings"_s);
    project->undoStack().undo();
    QCOMPARE(*ProjectSettings::value(project->session(), u"minimum_n"_s), u"10"_s);
    QCOMPARE(ProjectSheets::load(project->session())->values, before->values);
    project->undoStack().redo();
    QCOMPARE(*ProjectSettings::value(project->session(), u"currency"_s), u"€"_s);
}

void TestKeeping::nobodyOverwritesASetting()
{
    TestProject project;
    const auto before = ProjectSheets::load(project->session());
    QVERIFY(bool(before));
    QVERIFY(
        bool(project->write([](Session &session) { return ProjectSettings::put(session, u"name"_s, u"Other"_s); })));
    ProjectSheet after = *before;
    after.values.insert(u"name"_s, u"Mine"_s);
    const Done done = project->edit<ProjectSheets>(u"Rename"_s, *before, after);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Conflict);
    QCOMPARE(*ProjectSettings::value(project->session(), u"name"_s), u"Other"_s);
}

/// A reader caches 16 MB. What a copy holds beyond that is written before the header of the new file.
void TestKeeping::aCopyLargerThanTheCache()
{
    TestProject project;
    QVERIFY(bool(project->write([](Session &session) -> Done {
        for (int i = 0; i < 24; ++i) {
            const Done put = ProjectSettings::put(
                session, u"filler %1"_s.arg(i), QString(1'000'000, QChar(ushort(u'a' + i))));
            if (!put)
                return put;
        }
        return {};
    })));
    const QString copy = project.folder() % u"/copy.hearken"_s;
    auto reader = project->reader();
    const Done made = backup(*reader, copy);
    QVERIFY2(bool(made), made ? "" : qPrintable(made.error().message));
    const auto opened = Project::open({copy}, Access::Read);
    QVERIFY(bool(opened));
    QCOMPARE(ProjectSettings::value((*opened)->session(), u"filler 23"_s)->size(), 1'000'000);
}

void TestKeeping::aCopyADay()
{
    TestProject project;
    const DailyCopies copies(project.folder() % u"/copies"_s, project.place().text);
    QVERIFY(copies.all().isEmpty());
    QVERIFY(*copies.make(project->session(), QDate(2026, 5, 11)));
    QVERIFY(!*copies.make(project->session(), QDate(2026, 5, 11))); // one a day
    QVERIFY(*copies.make(project->session(), QDate(2026, 5, 12)));
    QCOMPARE(copies.all().size(), 2);
    QCOMPARE(copies.all().first().day, QDate(2026, 5, 12));
    auto opened = Project::open({copies.all().last().path}, Access::Read);
    QVERIFY(bool(opened));
    QCOMPARE(*ProjectSettings::value((*opened)->session(), u"minimum_n"_s), u"10"_s);
    // Another project of the same name has a folder of its own.
    const DailyCopies other(
        project.folder() % u"/copies"_s, u"/elsewhere/"_s % QFileInfo(project.place().text).fileName());
    QVERIFY(other.all().isEmpty());
}

void TestKeeping::oldCopiesGo()
{
    TestProject project;
    const DailyCopies copies(project.folder() % u"/copies"_s, project.place().text);
    for (int day = 1; day <= 16; ++day)
        QVERIFY(*copies.make(project->session(), QDate(2026, 5, day)));
    QCOMPARE(copies.all().size(), 14);
    QCOMPARE(copies.all().first().day, QDate(2026, 5, 16));
    QCOMPARE(copies.all().last().day, QDate(2026, 5, 3));
}

void TestKeeping::aCopyComesBackBesideTheProject()
{
    TestProject project;
    const DailyCopies copies(project.folder() % u"/copies"_s, project.place().text);
    QVERIFY(*copies.make(project->session(), QDate(2026, 5, 11)));
    const auto first = copies.restore(copies.all().first());
    const auto second = copies.restore(copies.all().first());
    QVERIFY(bool(first) && bool(second));
    QVERIFY(*first != *second); // nothing is written over
    QVERIFY(first->endsWith(u"as of 2026-05-11.hearken"_s));
    QVERIFY(bool(Project::open({*first}, Access::Write)));
    QCOMPARE(copies.all().size(), 1); // the copy itself stays
}

void TestKeeping::openingCanBeStopped()
{
    TestProject project;
    const Place place = project.place();
    project.close();
    Progress stopped;
    stopped.cancel();
    const auto opened = Database::open(place, Access::Write, systemClock, stopped);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Cancelled);
    QVERIFY(bool(Database::open(place, Access::Write))); // and nothing holds it
}

QTEST_GUILESS_MAIN(TestKeeping)
#include "tst_keeping.moc"
