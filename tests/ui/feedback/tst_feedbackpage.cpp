// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/madefeedback.h"
#include "tests/kit/pagedesk.h"
#include "ui/feedback/choicecolumn.h"
#include "ui/feedback/customercard.h"
#include "ui/feedback/feedbackpage.h"
#include "ui/feedback/popups.h"
#include "ui/feedback/responsedelegate.h"
#include "ui/feedback/responselist.h"
#include "ui/feedback/responsepanel.h"
#include "ui/feedback/searchfield.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

/// The page as a person has it, with jobs that end at once.
struct Opened : PageDesk<FeedbackPage>
{
    explicit Opened(int count = 240)
    {
        if (count > 0) {
            const Done put = putMadeFeedback(*project, count);
            if (!put)
                qFatal("%s", qUtf8Printable(put.error().detail));
        }
        show();
        settle();
    }
    void settle() const
    {
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
    }
    SearchField *search() const { return part<SearchField>(); }
    ResponseList *list() const { return part<ResponseList>(); }
    ResponsePanel *panel() const { return part<ResponsePanel>(); }
    void type(const QString &words) const
    {
        search()->setText(words);
        QTest::keyClick(search(), Qt::Key_Return);
        settle();
    }
    QString meta() const { return page->findChild<PageHeader *>()->findChild<ElidedLabel *>()->toolTip(); }
    QStringList labels(const QWidget *in) const
    {
        QStringList texts;
        for (const QLabel *label : in->findChildren<QLabel *>()) {
            if (label->isVisibleTo(in) && !label->text().isEmpty())
                texts.append(label->text());
        }
        return texts;
    }
    void choose(const QString &startsWith) const
    {
        QAbstractButton *row = choice(startsWith);
        QVERIFY2(row, qPrintable(startsWith));
        row->click();
        settle();
    }
    QAbstractButton *choice(const QString &startsWith) const
    {
        for (QAbstractButton *row : page->findChild<ChoiceColumn *>()->findChildren<QAbstractButton *>()) {
            if (row->accessibleName().startsWith(startsWith) && row->isVisibleTo(page.get()))
                return row;
        }
        return nullptr;
    }
    /// T, these names, Enter; the field begins with `before`.
    void tag(const QString &names, const QString &before = {}) const
    {
        QTest::keyClick(list(), Qt::Key_T);
        auto *popup = page->findChild<TagPopup *>();
        auto *field = popup->findChild<QLineEdit *>();
        QCOMPARE(field->text(), before);
        field->setText(names);
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(popup, QEvent::DeferredDelete);
        settle();
    }
    void name(const QString &given) const
    {
        auto *popup = page->findChild<NamePopup *>();
        popup->findChild<QLineEdit *>()->setText(given);
        QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
        QCoreApplication::sendPostedEvents(popup, QEvent::DeferredDelete);
        settle();
    }
    void save(const QString &given) const
    {
        press(u"Save this view"_s);
        name(given);
    }
    /// Of the saved views, in their order.
    QStringList names() const
    {
        QStringList names;
        const auto views = SavedViews::all(project->session());
        for (const SavedView &view : *views)
            names.append(view.name);
        return names;
    }
    qint64 current() const { return list()->currentIndex().data(InboxModel::IdRole).toLongLong(); }
};

} // namespace

class TestFeedbackPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensOnWhatHasWords()
    {
        Opened opened;
        QVERIFY(opened.page->isFilled());
        QCOMPARE(opened.page->model().rowCount(), 180);
        QVERIFY(opened.list()->currentIndex().isValid());
        QVERIFY(opened.labels(opened.panel()).join(u'|').contains(u"Response R-"_s));
    }

    void searchesAsTyped()
    {
        Opened opened;
        opened.type(u"\"never came\""_s);
        QCOMPARE(opened.page->model().rowCount(), 20);
        QCOMPARE(opened.page->here().slice.value(u"words"_s).toString(), u"\"never came\""_s);
        // The words are marked in the panel as in the list.
        const auto texts = opened.panel()->findChildren<QTextEdit *>();
        QVERIFY(!texts.isEmpty());
        QCOMPARE(texts.first()->extraSelections().size(), 1);
        QCOMPARE(texts.first()->extraSelections().first().cursor.selectedText(), u"never came"_s);
        opened.type({});
        QCOMPARE(opened.page->model().rowCount(), 180);
    }

    void aBrokenQueryKeepsTheListAndSaysWhere()
    {
        Opened opened;
        opened.type(u"came"_s);
        const int before = opened.page->model().rowCount();
        opened.type(u"came \"open"_s);
        QCOMPARE(opened.page->model().rowCount(), before);
        QVERIFY(opened.labels(opened.page.get()).join(u'|').contains(u"Character 6"_s));
        QVERIFY(!opened.search()->accessibleDescription().isEmpty());
        opened.type(u"came"_s);
        QVERIFY(!opened.labels(opened.page.get()).join(u'|').contains(u"Character 6"_s));
    }

    void noMatchSaysWhichWord()
    {
        Opened opened;
        opened.type(u"came zebra"_s);
        QCOMPARE(opened.page->model().rowCount(), 0);
        QVERIFY(opened.page->isFilled());
        const QString said = opened.labels(opened.page.get()).join(u'|');
        QVERIFY2(said.contains(u"zebra is in no response"_s), qPrintable(said));
        QVERIFY2(said.contains(u"came is in 80"_s), qPrintable(said));
    }

    void anEmptyProjectLeadsToTheImport()
    {
        Opened opened(0);
        QSignalSpy asked(opened.page.get(), &Page::linkActivated);
        for (QPushButton *button : opened.page->findChildren<QPushButton *>()) {
            if (button->text() == u"Import feedback"_s) {
                QVERIFY(button->isVisibleTo(opened.page.get()));
                button->click();
            }
        }
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<Link>().page, u"import"_s);
    }

    void viewsAndTouchpointsNarrow()
    {
        Opened opened;
        opened.choose(u"All responses: 240"_s);
        QCOMPARE(opened.page->model().rowCount(), 240);
        opened.choose(u"Technician visit: 80"_s);
        QCOMPARE(opened.page->model().rowCount(), 80);
        opened.choose(u"very low: 16"_s);
        QCOMPARE(opened.page->model().rowCount(), 16);
        opened.choose(u"Technician visit"_s);
        opened.choose(u"No score: 80"_s);
        QCOMPARE(opened.page->model().rowCount(), 80);
    }

    void theKeyboardIsEnough()
    {
        Opened opened;
        ResponseList *list = opened.list();
        list->setFocus();
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClick(list, Qt::Key_J);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 2);
        QTest::keyClick(list, Qt::Key_K);
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(list->currentIndex().row(), 179);
        opened.settle();
        QVERIFY(opened.page->isFilled());
        QTest::keyClick(list, Qt::Key_PageUp);
        QVERIFY(list->currentIndex().row() < 179 && list->currentIndex().row() > 150);
        QTest::keyClick(list, Qt::Key_Home);
        QCOMPARE(list->currentIndex().row(), 0);
        QCOMPARE(list->selectedCount(), 1);
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(list->selectedCount(), 3);
        opened.settle();
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 3);
        QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(list->selectedCount(), 180);
        QSignalSpy slash(list, &ResponseList::searchAsked);
        QTest::keyClick(list, Qt::Key_Slash);
        QCOMPARE(slash.count(), 1);
    }

    /// Space reads, F flags, T tags; undo takes each back, and the focus and the place stay.
    void triageByKeyboard()
    {
        Opened opened;
        ResponseList *list = opened.list();
        QSignalSpy toasts(opened.page.get(), &Page::done);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        const qint64 second = opened.current();
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_F);
        opened.settle();
        QCOMPARE(opened.current(), second);
        QVERIFY(list->currentIndex().data(InboxModel::ReadRole).toBool());
        QVERIFY(list->currentIndex().data(InboxModel::FlaggedRole).toBool());
        QVERIFY2(list->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"flagged"_s), "");
        opened.project->undoStack().undo();
        opened.settle();
        QVERIFY(!list->currentIndex().data(InboxModel::FlaggedRole).toBool());
        QVERIFY(list->currentIndex().data(InboxModel::ReadRole).toBool());
        QCOMPARE(opened.current(), second);
        QVERIFY(opened.page->focusWidget() == list);
        QCOMPARE(toasts.count(), 0); // one at a time is no news
        opened.choose(u"Unread: 239"_s);
        QCOMPARE(opened.page->model().rowCount(), 239);
        // What is read leaves the list of the unread, and the next takes its place.
        list->setFocus();
        list->setCurrentIndex(opened.page->model().index(4));
        const qint64 next = opened.page->model().idAt(5);
        QTest::keyClick(list, Qt::Key_Space);
        opened.settle();
        QCOMPARE(list->currentIndex().row(), 4);
        QCOMPARE(opened.current(), next);
    }

    void manyAreTaggedInOneStep()
    {
        Opened opened;
        ResponseList *list = opened.list();
        QSignalSpy toasts(opened.page.get(), &Page::done);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(opened.labels(opened.page.get()).contains(u"3 of 180 selected"_s));
        opened.tag(u"No-show, Date moved, no-show"_s);
        QCOMPARE(list->selectedCount(), 3);
        QCOMPARE(toasts.count(), 1);
        QCOMPARE(toasts.first().first().toString(), u"Tags of 3 responses"_s);
        QVERIFY(toasts.first().at(1).toBool());
        const QStringList both{u"Date moved"_s, u"No-show"_s};
        QCOMPARE(list->model()->index(2, 0).data(InboxModel::TagsRole).toStringList(), both);
        opened.choose(u"No-show: 3"_s);
        QCOMPARE(opened.page->model().rowCount(), 3);
        QCOMPARE(opened.page->here().slice.value(u"where"_s).toMap().value(tagFilter).toStringList(),
            QStringList{u"No-show"_s});
        // All of them have both: what is taken out of the field is taken off.
        list->selectAll();
        opened.tag(u"No-show"_s, both.join(u", "_s) % u", "_s);
        QCOMPARE(list->model()->index(0, 0).data(InboxModel::TagsRole).toStringList(), QStringList{u"No-show"_s});
        opened.project->undoStack().undo();
        opened.project->undoStack().undo();
        opened.settle();
        QCOMPARE(opened.page->model().rowCount(), 0);
    }

    void aTagIsRenamedAndDeleted()
    {
        Opened opened;
        opened.list()->setFocus();
        opened.tag(u"No-show"_s);
        QAbstractButton *row = opened.choice(u"No-show: 1"_s);
        QVERIFY(row);
        row->setFocus();
        QTest::keyClick(row, Qt::Key_F2);
        opened.name(u"Nobody came"_s);
        QVERIFY(opened.choice(u"Nobody came: 1"_s));
        QTest::keyClick(opened.choice(u"Nobody came: 1"_s), Qt::Key_Delete);
        opened.settle();
        QVERIFY(!opened.choice(u"Nobody came"_s));
        opened.project->undoStack().undo();
        opened.settle();
        QVERIFY(opened.choice(u"Nobody came: 1"_s));
    }

    void viewsAreSavedMovedAndOpened()
    {
        Opened opened;
        opened.type(u"came"_s);
        opened.choose(u"Low, with comment"_s);
        const int low = opened.page->model().rowCount();
        opened.save(u"Low visits"_s);
        opened.type({});
        opened.choose(u"All responses"_s);
        opened.save(u"Everything"_s);
        QCOMPARE(opened.names(), (QStringList{u"Low visits"_s, u"Everything"_s}));
        QTest::keyClick(opened.choice(u"Everything"_s), Qt::Key_Up, Qt::AltModifier);
        opened.settle();
        QCOMPARE(opened.names(), (QStringList{u"Everything"_s, u"Low visits"_s}));
        opened.choose(u"Low visits"_s);
        QCOMPARE(opened.page->model().rowCount(), low);
        QCOMPARE(opened.search()->text(), u"came"_s);
        QVERIFY(opened.choice(u"Low visits: %1"_s.arg(low)));
        QTest::keyClick(opened.choice(u"Low visits"_s), Qt::Key_Delete);
        opened.settle();
        QCOMPARE(opened.names(), QStringList{u"Everything"_s});
        opened.project->undoStack().undo();
        opened.project->undoStack().undo();
        opened.settle();
        QCOMPARE(opened.names(), (QStringList{u"Low visits"_s, u"Everything"_s}));
        const SavedView view = SavedViews::all(opened.project->session())->first();
        opened.type(u"cafe"_s);
        opened.page->open({u"feedback"_s, u"view:%1"_s.arg(view.id.value), {}});
        opened.settle();
        QCOMPARE(opened.page->model().rowCount(), low);
    }

    void groupsHaveHeadings()
    {
        Opened opened;
        const int flat = opened.list()->verticalScrollBar()->maximum();
        for (PrefixCombo *combo : opened.page->findChildren<PrefixCombo *>()) {
            if (combo->prefix() == u"Group by"_s) {
                combo->setCurrentIndex(2);
                Q_EMIT combo->activated(2);
            }
        }
        opened.settle();
        QCOMPARE(opened.page->model().rowCount(), 180);
        ResponseList *list = opened.list();
        const int heading = (list->verticalScrollBar()->maximum() - flat) / 3;
        QVERIFY(heading > 10 && list->verticalScrollBar()->maximum() == flat + 3 * heading);
        list->verticalScrollBar()->setValue(0);
        QCOMPARE(list->visualRect(list->model()->index(0, 0)).top(), heading);
        QVERIFY(!list->indexAt(QPoint(50, heading / 2)).isValid());
        QCOMPARE(list->indexAt(QPoint(50, heading + 5)).row(), 0);
        // The second group's first row stands below two headings.
        QCOMPARE(list->visualRect(list->model()->index(80, 0)).top(), 2 * heading + 80 * ResponseDelegate::rowHeight());
        QCOMPARE(list->indexAt(list->visualRect(list->model()->index(100, 0)).center()).row(), 100);
    }

    void oneCustomerAsAPlace()
    {
        Opened opened;
        opened.page->open({u"feedback"_s, u"customer:C-7"_s, {}});
        opened.settle();
        QCOMPARE(opened.page->model().rowCount(), 24);
        const auto *card = opened.page->findChild<CustomerCard *>();
        QVERIFY(card && card->isVisibleTo(opened.page.get()));
        const QString said = opened.labels(card).join(u'|');
        QVERIFY2(said.contains(u"Luz Bakery"_s) && said.contains(u"164"_s) && said.contains(u"key: C-7"_s),
            qPrintable(said));
        // The card says whose it is: no chip says it once more in the words of the program.
        for (const FilterChip *chip : opened.page->findChildren<FilterChip *>())
            QVERIFY2(!chip->isVisible() || !chip->text().contains(u'#'), qPrintable(chip->text()));
        const Link here = opened.page->here();
        for (QAbstractButton *button : card->findChildren<QAbstractButton *>())
            button->click();
        opened.settle();
        QVERIFY(!card->isVisibleTo(opened.page.get()));
        QCOMPARE(opened.page->model().rowCount(), 180);
        opened.page->open(here);
        opened.settle();
        QCOMPARE(opened.page->model().rowCount(), 24);
    }

    /// The focus is somewhere sensible after all that the panel shows has changed.
    void theFocusIsNotLost()
    {
        Opened opened;
        opened.page->activateWindow();
        opened.page->open({u"feedback"_s, u"1005"_s, {}});
        opened.settle();
        for (QAbstractButton *row : opened.panel()->findChildren<QAbstractButton *>()) {
            if (row->accessibleName().startsWith(u"All 24 answers"_s) || row->text().startsWith(u"All 24 answers"_s))
                row->setFocus();
        }
        const QWidget *inside = opened.page->focusWidget();
        QVERIFY(inside && opened.panel()->isAncestorOf(inside));
        Q_EMIT opened.panel()->nextAsked();
        opened.settle();
        QCOMPARE(opened.page->focusWidget(), opened.panel());
        QTest::keyClick(opened.panel(), Qt::Key_Escape);
        QVERIFY(opened.page->focusWidget() == opened.list());
    }

    void aLinkSelectsItsResponse()
    {
        Opened opened;
        opened.page->open({u"feedback"_s, u"1004"_s, {}}); // has no comment: not in the first view
        opened.settle();
        QCOMPARE(opened.current(), 1004);
        Slice slice;
        slice.where.insert(u"region"_s, {u"Coast"_s});
        slice.words = u"cafe"_s;
        opened.page->open({u"feedback"_s, u"1007"_s, slice.toMap()});
        opened.settle();
        QCOMPARE(opened.page->model().rowCount(), 40);
        QCOMPARE(opened.current(), 1007);
        QCOMPARE(opened.search()->text(), u"cafe"_s);
        QCOMPARE(opened.page->here().key, u"1007"_s);
    }

    void theCustomersStoryLeadsOn()
    {
        Opened opened;
        opened.page->open({u"feedback"_s, u"1005"_s, {}});
        opened.settle();
        const QString said = opened.labels(opened.panel()).join(u'|');
        QVERIFY2(said.contains(u"Luz Bakery"_s) && said.contains(u"164"_s) && said.contains(u"What happened"_s),
            qPrintable(said));
        bool asked = false;
        for (QAbstractButton *row : opened.panel()->findChildren<QAbstractButton *>()) {
            if (!asked && row->accessibleName().contains(u": "_s) && row->isEnabled() && row->height() > 0) {
                asked = true;
                row->click();
            }
        }
        opened.settle();
        QVERIFY(asked);
        QVERIFY(opened.current() != 1005);
        QCOMPARE(opened.list()->currentIndex().data(InboxModel::CustomerRole).toLongLong(), 7);
    }

    void newFeedbackComesIn()
    {
        Opened opened(120);
        const int before = opened.page->model().rowCount();
        const Done more = opened.project->write(
            [](Session &session) -> Done {
                const auto moved = session.run(
                    "UPDATE response_text SET comment = 'New words' WHERE response_id = 1000");
                if (!moved)
                    return moved.error();
                const auto raised = session.run("UPDATE setting SET value = '2' WHERE key = 'feedback_revision'");
                return raised ? Done() : Done(raised.error());
            },
            {u"feedback"_s});
        QVERIFY(more);
        opened.settle();
        QCOMPARE(opened.page->model().rowCount(), before + 1);
    }

    void rowsSpeakToAScreenReader()
    {
        Opened opened;
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(opened.list());
        QVERIFY(list && list->tableInterface());
        QCOMPARE(list->tableInterface()->rowCount(), 180);
        QAccessibleInterface *cell = list->tableInterface()->cellAt(0, 0);
        QVERIFY(cell);
        QVERIFY2(cell->text(QAccessible::Name).contains(u": "_s), qPrintable(cell->text(QAccessible::Name)));
        for (const QAbstractButton *button : opened.page->findChildren<QAbstractButton *>()) {
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QAbstractButton *>(button));
            if (button->isVisibleTo(opened.page.get()))
                QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), button->metaObject()->className());
        }
    }

    void onlyWhatIsSeenIsPainted()
    {
        Opened opened;
        const int visible = opened.list()->lastVisible() - opened.list()->firstVisible() + 1;
        QVERIFY2(visible > 4 && visible < 20, qPrintable(QString::number(visible)));
        QCOMPARE(opened.list()->verticalScrollBar()->maximum(),
            180 * ResponseDelegate::rowHeight() - opened.list()->viewport()->height());
    }
};

QTEST_MAIN(TestFeedbackPage)
#include "tst_feedbackpage.moc"
