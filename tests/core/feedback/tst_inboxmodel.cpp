// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/inboxmodel.h"
#include "tests/kit/madefeedback.h"
#include "tests/kit/testproject.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    TestProject project;
    Jobs jobs{Jobs::Mode::AtOnce};
    InboxFrame frame;
    Columns columns;
    CommentedRows commented;
    InboxModel model{*project, jobs};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit Shown(int count)
    {
        const Done put = putMadeFeedback(*project, count);
        if (!put)
            qFatal("%s", qUtf8Printable(put.error().detail));
        frame = *InboxFrame::load(project->session());
        columns = *Columns::load(project->session(), frame.needs({}));
        commented = *CommentedRows::load(project->session(), columns);
    }
    void show(const QString &words = {}, InboxOrder order = InboxOrder::NewestFirst)
    {
        InboxQuery query;
        query.slice.words = words;
        query.order = order;
        model.setList(*inboxList(project->session(), columns, frame, query, commented), frame);
    }
};

} // namespace

class TestInboxModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codesAtOnceTextsLater()
    {
        Shown shown(300);
        shown.show();
        QCOMPARE(shown.model.rowCount(), 300);
        // 299 → day 93, 285 → day 95, 257 and 157 → day 99: the newest day, then the newest id.
        const QModelIndex first = shown.model.index(0);
        QCOMPARE(first.data(InboxModel::IdRole).toLongLong(), 1257);
        QCOMPARE(first.data(InboxModel::DayRole).toDate(), QDate(2026, 4, 10));
        QCOMPARE(first.data(InboxModel::SourceRole).toString(), u"Reviews"_s);
        QCOMPARE(first.data(InboxModel::SourceKindRole).toString(), u"reviews"_s);
        QVERIFY(!first.data(InboxModel::ScoreRole).isValid());
        QVERIFY(!first.data(InboxModel::LoadedRole).toBool());
        QVERIFY(!first.data(InboxModel::CommentRole).isValid());
        QSignalSpy arrived(&shown.model, &InboxModel::textsArrived);
        QCoreApplication::processEvents();
        QCOMPARE(arrived.count(), 1);
        QVERIFY(first.data(InboxModel::LoadedRole).toBool());
        QCOMPARE(first.data(InboxModel::CommentRole).toString(), madeComment(257));
        QCOMPARE(first.data(InboxModel::KeyRole).toString(), u"R-257"_s);
    }

    void rowsSpeak()
    {
        Shown shown(300);
        shown.show();
        const int row = shown.model.rowOf(
            1225); // Visits, CSAT 1 + 225 % 5 = 1, Technician visit, no region, customer 7
        QVERIFY(row >= 0);
        (void)shown.model.isLoaded(row, row);
        QCoreApplication::processEvents();
        const QModelIndex index = shown.model.index(row);
        QCOMPARE(index.data(InboxModel::ScoreRole).toDouble(), 1.0);
        QCOMPARE(index.data(InboxModel::ScaleRole).value<Scale>(), (Scale{1, 5, true}));
        QCOMPARE(index.data(InboxModel::KindRole).value<QuestionKind>(), QuestionKind::Csat);
        QCOMPARE(index.data(InboxModel::StandingRole).value<ScoreStanding>(), ScoreStanding::FarBelow);
        QCOMPARE(index.data(InboxModel::CustomerRole).toLongLong(), 7);
        const QString spoken = index.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(u"1 of 5"_s) && spoken.contains(u"Technician visit"_s)
                && spoken.endsWith(u": "_s + madeComment(225)),
            qPrintable(spoken));
    }

    void marksOnlyWhatIsSearched()
    {
        Shown shown(60);
        shown.show(u"came"_s);
        (void)shown.model.isLoaded(0, 0);
        QCoreApplication::processEvents();
        const QModelIndex first = shown.model.index(0);
        const QString comment = first.data(InboxModel::CommentRole).toString();
        const auto marks = first.data(InboxModel::MarksRole).value<QList<Span>>();
        QCOMPARE(marks.size(), 1);
        QCOMPARE(comment.mid(marks.first().start, marks.first().end - marks.first().start), u"came"_s);
    }

    void goingOnDoesNotReset()
    {
        Shown shown(300);
        InboxQuery query;
        InboxList all = *inboxList(shown.project->session(), shown.columns, shown.frame, query, shown.commented);
        InboxList beginning = all;
        beginning.rows.resize(50);
        beginning.complete = false;
        shown.model.setList(beginning, shown.frame);
        QSignalSpy resets(&shown.model, &QAbstractItemModel::modelReset);
        QSignalSpy added(&shown.model, &QAbstractItemModel::rowsInserted);
        shown.model.setList(all, shown.frame);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(added.count(), 1);
        QCOMPARE(shown.model.rowCount(), 300);
        (void)shown.model.isLoaded(40, 70);
        QCoreApplication::processEvents();
        QVERIFY(shown.model.isLoaded(40, 70));
    }

    void jumpingReadsOnlyTheEnd()
    {
        Shown shown(6000);
        shown.show();
        for (int row = 0; row < 6000; row += 40)
            (void)shown.model.index(row).data(InboxModel::CommentRole);
        (void)shown.model.isLoaded(5990, 5999);
        QCoreApplication::processEvents();
        QVERIFY(shown.model.isLoaded(5990, 5999));
        QVERIFY(!shown.model.isLoaded(0, 10));
        QCoreApplication::processEvents();
        QVERIFY(shown.model.isLoaded(0, 10));
    }

    void findsARow()
    {
        Shown shown(300);
        shown.show(u"came"_s, InboxOrder::LowestFirst);
        for (int row = 0; row < shown.model.rowCount(); row += 7)
            QCOMPARE(shown.model.rowOf(shown.model.idAt(row)), row);
        QCOMPARE(shown.model.rowOf(1000), -1);
        QCOMPARE(shown.model.rowOf(5), -1);
        QCOMPARE(shown.model.idAt(100000), 0);
    }

    void emptyList()
    {
        Shown shown(10);
        shown.show(u"zebra"_s);
        QCOMPARE(shown.model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestInboxModel)
#include "tst_inboxmodel.moc"
