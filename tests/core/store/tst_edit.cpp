// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/source.h"
#include "core/store/edit.h"
#include "tests/kit/testproject.h"

#include <QSignalSpy>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

/// Every edit can be undone and done again, on both engines, and a colleague's edit is never overwritten.
class TestEdit : public QObject
{
    Q_OBJECT

    static QStringList names(TestProject &project)
    {
        QStringList list;
        const auto sources = Sources::all(project->session());
        for (const Source &source : *sources)
            list.append(source.name);
        return list;
    }

private Q_SLOTS:
    void addChangeRemoveAndBack_data() { TestProject::addEngines(); }
    void addChangeRemoveAndBack()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        Source source{Id<Source>::make(), 1, u"Pulse"_s, u"survey"_s};
        QVERIFY(project->edit<Sources>(u"Add source"_s, std::nullopt, source));
        Source renamed = source;
        renamed.name = u"Relationship pulse"_s;
        QVERIFY(project->edit<Sources>(u"Rename source"_s, source, renamed));
        QCOMPARE(names(project), QStringList{u"Relationship pulse"_s});
        const auto stored = Sources::all(project->session());
        QCOMPARE(stored->first().version, 2);
        QVERIFY(project->edit<Sources>(u"Remove source"_s, stored->first(), std::nullopt));
        QCOMPARE(names(project), QStringList());

        QUndoStack &stack = project->undoStack();
        QCOMPARE(stack.undoText(), u"Remove source"_s);
        stack.undo();
        QCOMPARE(names(project), QStringList{u"Relationship pulse"_s});
        stack.undo();
        QCOMPARE(names(project), QStringList{u"Pulse"_s});
        stack.undo();
        QCOMPARE(names(project), QStringList());
        stack.redo();
        stack.redo();
        QCOMPARE(names(project), QStringList{u"Relationship pulse"_s});
        stack.redo();
        QCOMPARE(names(project), QStringList());
    }

    void anEditThatFailsIsForgotten_data() { TestProject::addEngines(); }
    void anEditThatFailsIsForgotten()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        const Source source{Id<Source>::make(), 1, u"Pulse"_s, u"survey"_s};
        QVERIFY(project->edit<Sources>(u"Add source"_s, std::nullopt, source));
        Source stale = source;
        stale.version = 7;
        Source renamed = source;
        renamed.name = u"Other"_s;
        const Done done = project->edit<Sources>(u"Rename source"_s, stale, renamed);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Conflict);
        QCOMPARE(project->undoStack().count(), 1);
        QCOMPARE(names(project), QStringList{u"Pulse"_s});
    }

    void changesAreTold()
    {
        TestProject project;
        QSignalSpy changed(&*project, &Project::changed);
        QVERIFY(project->edit<Sources>(
            u"Add source"_s, std::nullopt, Source{Id<Source>::make(), 1, u"Pulse"_s, u"survey"_s}));
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toStringList(), QStringList{u"source"_s});
    }
};

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
