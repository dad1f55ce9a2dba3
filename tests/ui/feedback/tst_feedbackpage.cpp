// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/madefeedback.h"
#include "tests/kit/testproject.h"
#include "ui/feedback/choicecolumn.h"
#include "ui/feedback/feedbackpage.h"
#include "ui/feedback/responsedelegate.h"
#include "ui/feedback/responselist.h"
#include "ui/feedback/responsepanel.h"
#include "ui/feedback/searchfield.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

/// The page as a person has it, with jobs that end at once.
struct Opened
{
    TestProject project;
    Jobs jobs{Jobs::Mode::AtOnce};
    Preferences preferences = Preferences::forgetful();
    std::unique_ptr<Workbench> workbench;
    std::unique_ptr<FeedbackPage> page;

    explicit Opened(int count = 240)
    {
        if (count > 0) {
            const Done put = putMadeFeedback(*project, count);
            if (!put)
                qFatal("%s", qUtf8Printable(put.error().detail));
        }
        workbench = std::make_unique<Workbench>(*project, jobs, preferences);
        page = std::make_unique<FeedbackPage>(*workbench);
        page->resize(1356, 838);
        page->show();
        settle();
    }
    void settle() const
    {
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
    }
    SearchField *search() const { return page->findChild<SearchField *>(); }
    ResponseList *list() const { return page->findChild<ResponseList *>(); }
    ResponsePanel *panel() const { return page->findChild<ResponsePanel *>(); }
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
        for (QAbstractButton *row : page->findChild<ChoiceColumn *>()->findChildren<QAbstractButton *>()) {
            if (row->accessibleName().startsWith(startsWith) && row->isVisibleTo(page.get())) {
                row->click();
                settle();
                return;
            }
        }
        QFAIL(qPrintable(u"no choice "_s + startsWith));
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
