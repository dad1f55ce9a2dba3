// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/inbox.h"
#include "core/feedback/savedview.h"
#include "core/feedback/tagedit.h"
#include "core/store/edit.h"
#include "tests/kit/madefeedback.h"
#include "tests/kit/testproject.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

const Tag noShow{{900}, 1, u"No-show"_s};

struct Tagged
{
    TestProject project;
    InboxFrame frame;
    Columns columns;
    CommentedRows commented;
    std::shared_ptr<const Marks> marks;

    explicit Tagged(const QString &engine = u"sqlite"_s)
        : project(engine)
    {
        const Done put = putMadeFeedback(*project, 24);
        if (!put)
            qFatal("%s", qUtf8Printable(put.error().detail));
        frame = *InboxFrame::load(project->session());
        columns = *Columns::load(project->session(), frame.needs({}));
        commented = *CommentedRows::load(project->session(), columns);
        load();
    }
    void load() { marks = *Marks::load(project->session(), columns, marks); }
    void edit(const TagStep &step)
    {
        const Done done = editTags(*project, u"Tag"_s, step);
        if (!done)
            qFatal("%s", qUtf8Printable(done.error().message % u' ' % done.error().detail));
        load();
    }
    InboxList list(const InboxQuery &query)
    {
        return *inboxList(project->session(), columns, frame, query, commented, marks);
    }
};

} // namespace

class TestTags : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneStepMakesAndPuts_data() { TestProject::addEngines(); }
    void oneStepMakesAndPuts()
    {
        QFETCH(QString, engine);
        Tagged tagged(engine);
        tagged.edit({{{std::nullopt, noShow}}, {{noShow.id, true, {1001, 1003, 4711}}}});
        QCOMPARE(tagged.marks->names(1), QStringList{u"No-show"_s});
        QCOMPARE(tagged.marks->names(2), QStringList());
        QCOMPARE(*Tags::responses(tagged.project->session(), noShow.id), (std::vector<qint64>{1001, 1003}));
        QCOMPARE(Tags::counts(tagged.project->session())->value(900), 2);
        tagged.project->undoStack().undo();
        tagged.load();
        QVERIFY(tagged.marks->tags().isEmpty());
        QVERIFY(Tags::counts(tagged.project->session())->isEmpty());
        tagged.project->undoStack().redo();
        tagged.load();
        QCOMPARE(tagged.marks->names(3), QStringList{u"No-show"_s});
    }

    void namesAreUnique_data() { TestProject::addEngines(); }
    void namesAreUnique()
    {
        QFETCH(QString, engine);
        Tagged tagged(engine);
        tagged.edit({{{std::nullopt, noShow}}, {}});
        const Done twice = editTags(*tagged.project, u"Tag"_s, {{{std::nullopt, Tag{{901}, 1, u"no-SHOW"_s}}}, {}});
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, ErrorKind::Invalid);
        Tag other = noShow;
        other.name = u"Nobody came"_s;
        tagged.edit({{{noShow, other}}, {}});
        QCOMPARE(tagged.marks->tags().first().name, u"Nobody came"_s);
        QCOMPARE(tagged.marks->tags().first().version, 2);
        // "read" is a sign of its own; people may use the word.
        tagged.edit({{{std::nullopt, Tag{{902}, 1, u"read"_s}}}, {}});
        QCOMPARE(tagged.marks->tags().size(), 2);
    }

    void aTagGoesWithItsResponsesAndComesBack()
    {
        Tagged tagged;
        tagged.edit({{{std::nullopt, noShow}}, {{noShow.id, true, {1001, 1003}}}});
        tagged.edit({{{noShow, std::nullopt}}, {{noShow.id, false, {1001, 1003}}}});
        QVERIFY(tagged.marks->tags().isEmpty());
        tagged.project->undoStack().undo();
        tagged.load();
        QCOMPARE(tagged.marks->names(1), QStringList{u"No-show"_s});
    }

    void filteredAndCounted()
    {
        Tagged tagged;
        tagged.edit({{{std::nullopt, noShow}}, {{noShow.id, true, {1001, 1003, 1004}}}});
        tagged.edit({{}, {{readTag, true, {1001, 1002}}, {flaggedTag, true, {1005}}}});
        InboxQuery query;
        const InboxList all = tagged.list(query);
        QCOMPARE(all.counts.tags, (QList<std::pair<QString, qint64>>{{u"No-show"_s, 3}}));
        QCOMPARE(all.counts.views[size_t(InboxView::Unread)], 22);
        QCOMPARE(all.counts.views[size_t(InboxView::Flagged)], 1);
        // 18 of 24 have a comment; 1004 has the tag but no comment.
        QCOMPARE(all.counts.views[size_t(InboxView::NoTag)], 16);
        query.slice = Slice().with(tagFilter, u"no-show"_s);
        QCOMPARE(tagged.list(query).rows.size(), size_t(3));
        query.slice = Slice().with(tagFilter, {});
        QCOMPARE(tagged.list(query).rows.size(), size_t(21));
        query.slice = Slice().with(tagFilter, u"unknown"_s);
        QVERIFY(tagged.list(query).rows.empty());
    }

    void whatDidNotChangeIsTakenOver()
    {
        Tagged tagged;
        tagged.edit({{}, {{readTag, true, {1001}}}});
        const auto *const flagged = tagged.marks->bits(flaggedTag);
        const auto *const read = tagged.marks->bits(readTag);
        tagged.edit({{}, {{readTag, true, {1002}}}});
        QCOMPARE(tagged.marks->bits(flaggedTag), flagged);
        QVERIFY(tagged.marks->bits(readTag) != read);
        QVERIFY(tagged.marks->has(readTag, 1) && tagged.marks->has(readTag, 2));
    }

    void veryManyAreWrittenBehind()
    {
        TestProject project;
        QVERIFY(putMadeFeedback(*project, 21'000));
        std::vector<qint64> ids;
        for (qint64 id = 1000; id < 22'000; ++id)
            ids.push_back(id);
        const QSignalSpy told(&*project, &Project::changed);
        QVERIFY(editTags(*project, u"Read"_s, {{}, {{readTag, true, ids}}}));
        QTRY_COMPARE(told.size(), 1); // once, when all is written
        QCOMPARE(Tags::counts(project->session())->value(readTag.value), 21'000);
        project->undoStack().undo();
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(Tags::counts(project->session())->value(readTag.value), 0);
    }

    void piecesMakeTagsFirstAndRemoveThemLast()
    {
        const TagStep step{{{std::nullopt, noShow}, {Tag{{901}, 1, u"Late"_s}, std::nullopt}},
            {{noShow.id, true, {1, 2, 3}}, {{901}, false, {4}}}};
        const QList<TagStep> pieces = step.pieces(2);
        QCOMPARE(pieces.size(), 5);
        QCOMPARE(pieces.first().tags.first().second->name, u"No-show"_s);
        QCOMPARE(pieces.at(1).changes.first().responses, (std::vector<qint64>{1, 2}));
        QCOMPARE(pieces.at(2).changes.first().responses, std::vector<qint64>{3});
        QVERIFY(pieces.at(2).changes.first().on);
        QVERIFY(!pieces.at(3).changes.first().on);
        QCOMPARE(pieces.last().tags.first().first->name, u"Late"_s);
    }

    void writtenByAJobItIsOneStep()
    {
        Tagged tagged;
        const TagStep step{{{std::nullopt, noShow}}, {{noShow.id, true, {1001, 1003}}}};
        QVERIFY(writeTags(*tagged.project, step, {}));
        keepTags(*tagged.project, u"Tags of 2 responses"_s, step);
        tagged.load();
        QCOMPARE(tagged.marks->names(3), QStringList{u"No-show"_s});
        QCOMPARE(tagged.project->undoStack().count(), 1);
        tagged.project->undoStack().undo();
        tagged.load();
        QVERIFY(tagged.marks->tags().isEmpty());
        tagged.project->undoStack().redo();
        tagged.load();
        QCOMPARE(tagged.marks->names(1), QStringList{u"No-show"_s});
    }

    void cancelledOnTheWayNothingIsLeft()
    {
        Tagged tagged;
        std::function<void()> stop;
        const Progress progress([&stop](qint64 done, qint64) {
            if (done == 1)
                stop();
        });
        stop = [&progress] { progress.cancel(); };
        const Done done = writeTags(
            *tagged.project, {{{std::nullopt, noShow}}, {{noShow.id, true, {1001, 1003}}}}, progress);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
        tagged.load();
        QVERIFY(tagged.marks->tags().isEmpty());
        QCOMPARE(Tags::responses(tagged.project->session(), noShow.id)->size(), size_t(0));
    }

    void forgottenResponsesLoseTheirTags_data() { TestProject::addEngines(); }
    void forgottenResponsesLoseTheirTags()
    {
        QFETCH(QString, engine);
        Tagged tagged(engine);
        tagged.edit({{{std::nullopt, noShow}}, {{noShow.id, true, {1001, 1003}}, {readTag, true, {1001}}}});
        QVERIFY(tagged.project->write([](Session &session) { return Tags::forget(session, {1001}); }));
        QCOMPARE(*Tags::responses(tagged.project->session(), noShow.id), std::vector<qint64>{1003});
        QVERIFY(Tags::responses(tagged.project->session(), readTag)->empty());
    }

    void viewsAreKept_data() { TestProject::addEngines(); }
    void viewsAreKept()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        InboxQuery query;
        query.view = InboxView::LowCommented;
        query.slice.words = u"came"_s;
        const SavedView first{{1}, 1, u"Missed visits"_s, 1, query.toMap()};
        const SavedView second{{2}, 1, u"Everything"_s, 0, {}};
        QVERIFY(project->edit<SavedViews>(u"Save"_s, std::nullopt, first));
        QVERIFY(project->edit<SavedViews>(u"Save"_s, std::nullopt, second));
        QCOMPARE(*SavedViews::all(project->session()), (QList<SavedView>{second, first}));
        QCOMPARE(InboxQuery::fromMap(SavedViews::all(project->session())->last().query), query);
        QVERIFY(project->edit<SavedViews>(u"Delete"_s, first, std::nullopt));
        QCOMPARE(SavedViews::all(project->session())->size(), 1);
        project->undoStack().undo();
        QCOMPARE(SavedViews::all(project->session())->last().name, u"Missed visits"_s);
        QVERIFY(!project->edit<SavedViews>(u"Late"_s, SavedView{{2}, 7, {}, 0, {}}, second));
    }
};

QTEST_GUILESS_MAIN(TestTags)
#include "tst_tags.moc"
