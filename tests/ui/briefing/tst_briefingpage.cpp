// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/briefingjson.h"
#include "core/briefing/outlines.h"
#include "core/feedback/responses.h"
#include "core/store/edit.h"
#include "tests/kit/pagedesk.h"
#include "tests/kit/surveyproject.h"
#include "ui/briefing/blocklist.h"
#include "ui/briefing/blockpanel.h"
#include "ui/briefing/briefingpage.h"
#include "ui/briefing/comparedialog.h"
#include "ui/briefing/issuedpanel.h"
#include "ui/briefing/outlinemenu.h"
#include "ui/briefing/pagepanel.h"
#include "ui/briefing/pageview.h"
#include "ui/briefing/readersbox.h"
#include "ui/kit/panels.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

/// The page over half a year of a service, with jobs that run at once.
struct Desk : PageDesk<BriefingPage>
{
    QTemporaryDir folder;

    explicit Desk(const QList<SurveyAnswer> &answers = serviceAnswers())
    {
        if (!answers.isEmpty() && !putSurvey(*project, answers))
            qFatal("no survey");
        show();
        activate();
    }
    BlockList *list() const { return part<BlockList>(); }
    Outline stored() const { return *currentOutline(project->session()); }
    QStringList kinds() const
    {
        QStringList words;
        for (const OutlineBlock &block : stored().blocks)
            words.append(blockKindWord(block.kind));
        return words;
    }
    QString undoText() { return project->undoStack().undoText(); }
    QString approved(const QString &name)
    {
        const QString path = folder.filePath(name);
        page->approveTo(path);
        return path;
    }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QLineEdit *fieldOf(QWidget *panel, const QString &name)
{
    for (QLineEdit *field : panel->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == name)
            return field;
    }
    qFatal("no such field");
}

QStringList pdfsIn(const QString &folder)
{
    QStringList names = QDir(folder).entryList({u"*.pdf"_s}, QDir::Files);
    names.sort(); // by code: as no file system's own order
    return names;
}

const QStringList executive{
    u"verdict"_s, u"measures"_s, u"trend"_s, u"comparison"_s, u"heat"_s, u"quotes"_s, u"method"_s};

} // namespace

/// Outlines are edited in steps that can be undone; approving freezes the numbers.
class TestBriefingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void anEmptyProjectSaysWhatToDo()
    {
        Desk desk(QList<SurveyAnswer>{});
        QTRY_VERIFY(desk.page->isFilled());
        auto *empty = desk.part<EmptyState>();
        QVERIFY(empty->isVisible());
        QVERIFY(!desk.button(u"Approve and export PDF"_s)->isEnabled());
        QSignalSpy left(desk.page.get(), &Page::linkActivated);
        desk.button(u"Import feedback"_s)->click();
        QCOMPARE(left.at(0).at(0).value<Link>().page, u"import"_s);
    }

    void altAndArrowsMoveABlock()
    {
        Desk desk;
        QTRY_VERIFY(desk.page->isFilled());
        desk.list()->setFocus();
        desk.list()->setPlace(3);
        QTest::keyClick(desk.list(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(desk.kinds(),
            (QStringList{
                u"verdict"_s, u"measures"_s, u"comparison"_s, u"trend"_s, u"heat"_s, u"quotes"_s, u"method"_s}));
        QCOMPARE(desk.undoText(), u"Move Comparison"_s);
        QCOMPARE(desk.list()->place(), 2);
        desk.project->undoStack().undo();
        QTRY_COMPARE(desk.kinds(), executive); // the ready-made one again
    }

    void draggingMovesABlock()
    {
        Desk desk;
        QTRY_VERIFY(desk.page->isFilled());
        BlockModel *model = desk.list()->blocks();
        const std::unique_ptr<QMimeData> dragged(model->mimeData({model->index(1)}));
        model->dropMimeData(dragged.get(), Qt::MoveAction, 4, 0, {});
        QTRY_COMPARE(desk.kinds().mid(0, 4), (QStringList{u"verdict"_s, u"trend"_s, u"comparison"_s, u"measures"_s}));
        // Behind the method is before it.
        const std::unique_ptr<QMimeData> again(model->mimeData({model->index(0)}));
        model->dropMimeData(again.get(), Qt::MoveAction, -1, 0, {});
        QTRY_COMPARE(desk.kinds().last(2), (QStringList{u"verdict"_s, u"method"_s}));
    }

    void spaceTakesABlockOffThePage()
    {
        Desk desk;
        QTRY_VERIFY(desk.page->isFilled());
        desk.list()->setFocus();
        desk.list()->setPlace(2);
        QTest::keyClick(desk.list(), Qt::Key_Space);
        QTRY_VERIFY(!desk.stored().blocks.at(2).shown);
        QCOMPARE(desk.undoText(), u"Hide Trend"_s);
        QCOMPARE(desk.list()->blocks()->index(2).data(BlockModel::DetailRole).toString(), u"not on the page"_s);
        // The method stays.
        desk.list()->setPlace(6);
        QTest::keyClick(desk.list(), Qt::Key_Space);
        QVERIFY(desk.stored().blocks.at(6).shown);
    }

    void blocksAreAddedAndRemoved()
    {
        Desk desk;
        QTRY_VERIFY(desk.page->isFilled());
        for (QAction *action : desk.button(u"Add block"_s)->menu()->actions()) {
            if (action->text() == u"Note"_s)
                action->trigger();
        }
        QTRY_COMPARE(desk.kinds().last(2), (QStringList{u"note"_s, u"method"_s}));
        QCOMPARE(desk.undoText(), u"Add Note"_s);
        QCOMPARE(desk.list()->place(), 6);
        desk.list()->setFocus();
        QTest::keyClick(desk.list(), Qt::Key_Delete);
        QTRY_COMPARE(desk.kinds(), executive);
        QCOMPARE(desk.undoText(), u"Remove Note"_s);
    }

    void theTitleIsKeptAsOneStep()
    {
        Desk desk;
        QTRY_VERIFY(desk.page->isFilled());
        desk.list()->setPlace(3);
        QLineEdit *title = fieldOf(desk.part<BlockPanel>(), u"Title"_s);
        title->setFocus();
        QTest::keyClicks(title, u"Two regions, not eight ranks"_s);
        QCOMPARE(desk.project->undoStack().count(), 0); // shown, but not stored while it is typed
        QTest::keyClick(title, Qt::Key_Return);
        QTRY_COMPARE(desk.stored().blocks.at(3).title, u"Two regions, not eight ranks"_s);
        QCOMPARE(desk.project->undoStack().count(), 1);
        QCOMPARE(desk.undoText(), u"Change title"_s);
    }

    void readerAndBrandAreKept()
    {
        Desk desk;
        QTRY_VERIFY(desk.page->isFilled());
        desk.page->open({u"briefings"_s, u"page"_s, {}});
        const auto field = [&](const QString &name) { return fieldOf(desk.part<PagePanel>(), name); };
        field(u"Reader"_s)->setFocus();
        QTest::keyClicks(field(u"Reader"_s), u"the board"_s);
        QTest::keyClick(field(u"Reader"_s), Qt::Key_Return);
        QTRY_COMPARE(desk.stored().reader, u"the board"_s);
        QCOMPARE(desk.undoText(), u"Change reader"_s);
        field(u"Name"_s)->setFocus();
        QTest::keyClicks(field(u"Name"_s), u"Hear First"_s);
        QTest::keyClick(field(u"Name"_s), Qt::Key_Return);
        QTRY_COMPARE(Brands::of(desk.project->session())->name, u"Hear First"_s);
        QCOMPARE(desk.undoText(), u"Change brand name"_s);
    }

    void outlinesAreMadeCopiedAndRemoved()
    {
        Desk desk;
        QTRY_VERIFY(desk.page->isFilled());
        auto *menu = desk.part<OutlineMenu>();
        Q_EMIT menu->addAsked(u"Weekly"_s);
        QTRY_COMPARE(desk.stored().name, u"Weekly"_s);
        Q_EMIT menu->copyAsked(u"Weekly, Coast"_s);
        QTRY_COMPARE(desk.stored().name, u"Weekly, Coast"_s);
        Q_EMIT menu->renameAsked(u"Coast"_s);
        QTRY_COMPARE(desk.stored().name, u"Coast"_s);
        QCOMPARE(Outlines::all(desk.project->session())->size(), 2);
        Q_EMIT menu->removeAsked();
        QTRY_COMPARE(Outlines::all(desk.project->session())->size(), 1);
        QTRY_COMPARE(menu->text(), u"Weekly"_s);
        desk.project->undoStack().undo();
        QTRY_COMPARE(Outlines::all(desk.project->session())->size(), 2);
    }

    void approvingFreezesThePage()
    {
        Desk desk;
        QTRY_VERIFY(desk.page->isFilled());
        const QString path = desk.approved(u"first.pdf"_s);
        QVERIFY(bytesOf(path).startsWith("%PDF"));
        const auto listed = IssuedBriefings::all(desk.project->session());
        QCOMPARE(listed->size(), 1);
        QCOMPARE(listed->constFirst().number, 1);
        QVERIFY(!desk.stored().id.isNull());
        QCOMPARE(listed->constFirst().outline, desk.stored().id);
        const auto issue = IssuedBriefings::byId(desk.project->session(), listed->constFirst().id);
        QCOMPARE((*issue)->pdf, bytesOf(path)); // exported again, it is the same file to the byte
        QCOMPARE(briefingFromJson((*issue)->briefing)->verdict(), listed->constFirst().verdict);
        QCOMPARE(desk.undoText(), u"Approve briefing"_s);
        desk.approved(u"second.pdf"_s);
        QTRY_COMPARE(IssuedBriefings::all(desk.project->session())->constFirst().number, 2);
        if (const QString kept = qEnvironmentVariable("HEARKEN_PICTURES"); !kept.isEmpty()) {
            desk.page->open({u"briefings"_s, u"issued"_s, {}});
            desk.page->grab().save(QDir(kept).filePath(u"issued.png"_s));
        }
        desk.project->undoStack().undo();
        QCOMPARE(IssuedBriefings::all(desk.project->session())->size(), 1);
    }

    void aNumberThatMovedAsksWhatToDo()
    {
        Desk desk;
        QTRY_VERIFY(desk.page->isFilled());
        desk.approved(u"first.pdf"_s);
        auto *banner = desk.part<Banner>();
        QVERIFY(!banner->isVisible());
        // A late import: what was answered becomes better.
        QVERIFY(desk.project->write(
            [](Session &session) -> Done {
                const auto changed = session.run("UPDATE answer SET value = 5 WHERE value = 2");
                if (!changed)
                    return changed.error();
                return Responses::changed(session, true);
            },
            {u"feedback"_s}));
        QTRY_VERIFY(banner->isVisible());
        if (const QString kept = qEnvironmentVariable("HEARKEN_PICTURES"); !kept.isEmpty())
            desk.page->grab().save(QDir(kept).filePath(u"changed.png"_s));
        QTRY_VERIFY(desk.button(u"Keep the frozen 70%"_s));
        desk.button(u"Show both"_s)->click();
        auto *compare = desk.page->findChild<CompareDialog *>();
        QVERIFY(compare);
        compare->close();
        desk.button(u"Keep the frozen 70%"_s)->click();
        QTRY_COMPARE(desk.stored().keeps, IssuedBriefings::all(desk.project->session())->constFirst().id.value);
        QCOMPARE(desk.undoText(), u"Keep frozen numbers"_s);
        QTRY_VERIFY(desk.button(u"Use the new numbers"_s));
        desk.button(u"Use the new numbers"_s)->click();
        QTRY_VERIFY(!banner->isVisible());
        QCOMPARE(desk.stored().keeps, 0);
    }

    void oneFileForEachReader()
    {
        Desk desk;
        QTRY_VERIFY(desk.page->isFilled());
        QSignalSpy done(desk.page.get(), &Page::done);
        const QString all = desk.folder.filePath(u"all"_s);
        desk.page->makeAllInto(all);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(pdfsIn(all), (QStringList{u"Coast.pdf"_s, u"North.pdf"_s}));
        for (const QString &name : {u"Head of Field"_s, u"head of field"_s}) {
            Q_EMIT desk.part<ReadersBox>()->addAsked(
                {Id<BriefingReader>::make(), 1, name, Slice().with(u"region"_s, u"Coast"_s)});
        }
        const QString own = desk.folder.filePath(u"own"_s);
        QTRY_VERIFY(desk.button(u"Make all 2 PDFs…"_s));
        desk.page->makeAllInto(own);
        QTRY_COMPARE(done.size(), 2);
        QCOMPARE(pdfsIn(own), (QStringList{u"Head-of-Field.pdf"_s, u"head-of-field-2.pdf"_s}));
    }

    void aPageIsSeenAsItsReaderGetsIt()
    {
        Desk desk;
        QTRY_VERIFY(desk.page->isFilled());
        const BriefingReader coast{
            Id<BriefingReader>::make(), 1, u"Head of Field"_s, Slice().with(u"region"_s, u"Coast"_s)};
        auto *readers = desk.part<ReadersBox>();
        Q_EMIT readers->addAsked(coast);
        QTRY_VERIFY(desk.button(u"Make all 1 PDFs…"_s));
        auto *panel = desk.part<BlockPanel>();
        Q_EMIT desk.part<PageView>()->blockChosen(2);
        QListWidget *chosen = nullptr;
        for (QListWidget *list : panel->findChildren<QListWidget *>()) {
            if (list->accessibleName() == "Only for these readers"_L1)
                chosen = list;
        }
        QVERIFY(chosen && chosen->isVisible());
        QCOMPARE(chosen->count(), 1);
        chosen->item(0)->setCheckState(Qt::Checked);
        QTRY_COMPARE(desk.stored().blocks.at(2).readers, QStringList{QString::number(coast.id.value)});
        QCOMPARE(desk.undoText(), u"Choose readers"_s);
        QTRY_COMPARE(
            desk.list()->blocks()->index(2).data(BlockModel::DetailRole).toString(), u"only for Head of Field"_s);
        Q_EMIT readers->showAsked(coast);
        QTRY_VERIFY(desk.button(u"Back to the page"_s));
        QTRY_VERIFY(
            desk.list()->blocks()->index(2).data(BlockModel::DetailRole).toString() != u"only for Head of Field"_s);
        QVERIFY(!desk.button(u"Approve and export PDF"_s)->isEnabled());
        desk.button(u"Back to the page"_s)->click();
        QTRY_VERIFY(desk.button(u"Approve and export PDF"_s)->isEnabled());
    }

    void aCancelledBatchWritesNoMore()
    {
        Desk desk;
        QTRY_VERIFY(desk.page->isFilled());
        Session &session = desk.project->session();
        const Facts facts = *Facts::load(session, QDate(2026, 5, 12));
        const BriefingAsk ask = *briefingAsk(session, readyOutlines().constFirst(), {}, QDate(2026, 5, 12));
        const auto columns = Columns::load(session, *batchNeeds(session, ask.outline, facts, {}));
        const auto readers = *readersOf(session, *columns, u"region"_s);
        Progress *running = nullptr;
        Progress progress([&](qint64 finished, qint64) {
            if (finished == 1)
                running->cancel();
        });
        running = &progress;
        const QString some = desk.folder.filePath(u"some"_s);
        const auto files = writeBatch(session, *columns, facts, ask, readers, some, progress);
        QVERIFY(!files);
        QVERIFY(files.error().kind == ErrorKind::Cancelled);
        QCOMPARE(pdfsIn(some).size(), 1);
    }

    void aBlockIsChosenOnThePage()
    {
        Desk desk;
        QTRY_VERIFY(desk.page->isFilled());
        Q_EMIT desk.part<PageView>()->blockChosen(2);
        QCOMPARE(desk.list()->place(), 2);
        desk.page->open({u"briefings"_s, u"comparison"_s, {}});
        QTRY_COMPARE(desk.list()->place(), 3);
    }
};

QTEST_MAIN(TestBriefingPage)
#include "tst_briefingpage.moc"
