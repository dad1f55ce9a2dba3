// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/edit.h"
#include "core/store/projectsheet.h"
#include "tests/kit/pagedesk.h"
#include "tests/kit/surveyproject.h"
#include "ui/figure/figureview.h"
#include "ui/kit/panels.h"
#include "ui/today/guidecard.h"
#include "ui/today/todaypage.h"
#include "ui/today/todayrow.h"
#include "ui/today/weekstrip.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

/// The page on a project of its own; jobs run at once.
struct Shown : PageDesk<TodayPage>
{
    explicit Shown(bool filled, QSize size = {1340, 838})
    {
        applyTheme(*qApp, ThemeName::Light);
        if (filled)
            QVERIFY(bool(putSurvey(*project, serviceAnswers())));
        show(size);
        activate();
        // Storing the answers is told later, and fills the page anew: rows are shown when that has been laid out.
        QTRY_VERIFY(page->isFilled() && allShown());
    }
    bool allShown() const
    {
        const QList<TodayRow *> all = rows();
        return std::all_of(all.cbegin(), all.cend(), [](const TodayRow *row) { return row->isVisible(); });
    }
    QList<TodayRow *> rows() const { return page->findChildren<TodayRow *>(); }
};

} // namespace

class TestTodayPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatMoved();
    void linesOpenByKeyboard();
    void linesOpenByMouse();
    void tilesOpenTheDashboard();
    void theWeekOpensFeedback();
    void anEmptyProjectShowsTheGuide();
    void hiddenStepsComeBackWithUndo();
    void everyControlHasANameAndATwin();
    void nothingIsCutInANarrowWindow();
};

void TestTodayPage::showsWhatMoved()
{
    const Shown shown(true);
    QStringList labels;
    for (const QLabel *label : shown.page->findChildren<QLabel *>())
        labels.append(label->text());
    const QString all = labels.join(u'\n');
    QVERIFY2(all.contains(u"Monday 11 May 2026, against the 90 days before"_s), qPrintable(all));
    QVERIFY2(all.contains(u"One real drop: "_s), qPrintable(all));
    QVERIFY(!shown.page->findChildren<FigureView *>().isEmpty());
    QCOMPARE(shown.page->foundation(), u"Period: 11 Feb to 11 May 2026"_s);
    QCOMPARE(shown.page->overdue(), 0);
}

void TestTodayPage::linesOpenByKeyboard()
{
    const Shown shown(true);
    QSignalSpy opened(shown.page.get(), &Page::linkActivated);
    QList<TodayRow *> comments;
    for (TodayRow *row : shown.rows()) {
        if (row->line().quote)
            comments.append(row);
    }
    QCOMPARE(comments.size(), 4);
    comments.first()->setFocus();
    QTest::keyClick(comments.first(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), comments.at(1));
    QTest::keyClick(comments.at(1), Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), comments.at(0));
    QTest::keyClick(comments.first(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<Link>().page, u"feedback"_s);
    QCOMPARE(opened.first().first().value<Link>(), comments.first()->line().link);
}

void TestTodayPage::linesOpenByMouse()
{
    const Shown shown(true);
    QSignalSpy opened(shown.page.get(), &Page::linkActivated);
    TodayRow *drop = nullptr;
    for (TodayRow *row : shown.rows())
        drop = drop || row->line().sign == Sign::None ? drop : row;
    QVERIFY(drop);
    QTest::mouseClick(drop, Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
    const Slice behind = Slice::fromMap(opened.first().first().value<Link>().slice);
    QCOMPARE(behind.where.value(u"region"_s), QStringList{u"Coast"_s});
}

void TestTodayPage::tilesOpenTheDashboard()
{
    const Shown shown(true);
    QSignalSpy opened(shown.page.get(), &Page::linkActivated);
    auto *tile = shown.page->findChild<FigureView *>();
    QVERIFY(tile);
    QVERIFY2(tile->accessibleDescription().contains(u"answers"_s), qPrintable(tile->accessibleDescription()));
    QTest::keyClick(tile, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<Link>().page, u"dashboard"_s);
    QVERIFY(!opened.first().first().value<Link>().key.isEmpty());
}

void TestTodayPage::theWeekOpensFeedback()
{
    const Shown shown(true);
    QSignalSpy opened(shown.page.get(), &Page::linkActivated);
    auto *lane = shown.page->findChild<WeekLane *>();
    QVERIFY(lane);
    QVERIFY2(lane->accessibleName().contains(u"8 this week. Mon 11 May: 8"_s), qPrintable(lane->accessibleName()));
    QTest::keyClick(lane, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    const Slice week = Slice::fromMap(opened.first().first().value<Link>().slice);
    QCOMPARE(week.period, (Period{QDate(2026, 5, 11), QDate(2026, 5, 18)}));
    QCOMPARE(week.where.value(u"source"_s), QStringList{u"Service"_s});
}

void TestTodayPage::anEmptyProjectShowsTheGuide()
{
    const Shown shown(false);
    auto *guide = shown.page->findChild<GuideCard *>();
    QVERIFY(guide && guide->isVisible());
    QVERIFY(shown.rows().isEmpty());
    QSignalSpy opened(shown.page.get(), &Page::linkActivated);
    QPushButton *first = nullptr;
    for (QPushButton *button : guide->findChildren<QPushButton *>())
        first = button->text() == u"Import feedback"_s ? button : first;
    QVERIFY(first);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    QCOMPARE(opened.first().first().value<Link>(), (Link{u"import"_s, u"choose"_s, {}}));
}

void TestTodayPage::hiddenStepsComeBackWithUndo()
{
    Shown shown(true);
    auto *guide = shown.page->findChild<GuideCard *>();
    QVERIFY(guide->isVisible());
    QSignalSpy told(shown.page.get(), &Page::done);
    QPushButton *hide = nullptr;
    for (QPushButton *button : guide->findChildren<QPushButton *>())
        hide = button->text() == u"Hide"_s ? button : hide;
    QVERIFY(hide);
    QTest::mouseClick(hide, Qt::LeftButton);
    QTRY_VERIFY(!guide->isVisible());
    QCOMPARE(told.size(), 1);
    QCOMPARE(shown.project->undoStack().undoText(), u"Hide first steps"_s);
    shown.project->undoStack().undo();
    QTRY_VERIFY(guide->isVisible());
}

void TestTodayPage::everyControlHasANameAndATwin()
{
    for (const bool filled : {true, false}) {
        const Shown shown(filled);
        for (const QAbstractButton *button : shown.page->findChildren<QAbstractButton *>()) {
            if (!button->isVisible())
                continue;
            QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
            QVERIFY(button->focusPolicy() & Qt::TabFocus);
        }
    }
}

void TestTodayPage::nothingIsCutInANarrowWindow()
{
    const Shown shown(true, {850, 600});
    for (const QWidget *widget : shown.page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !qobject_cast<const Card *>(widget))
            continue;
        const QRect at(widget->mapTo(shown.page.get(), QPoint()), widget->size());
        QVERIFY2(at.left() >= 0 && at.right() < 850, qPrintable(widget->accessibleName()));
    }
}

QTEST_MAIN(TestTodayPage)
#include "tst_todaypage.moc"
