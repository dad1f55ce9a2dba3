// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dashboard/boards.h"
#include "core/metrics/metrics.h"
#include "tests/kit/surveyproject.h"
#include "tests/kit/testproject.h"
#include "ui/dashboard/boardview.h"
#include "ui/dashboard/commentlist.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/drillpanel.h"
#include "ui/figure/figureview.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/panels.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

/// A page over a project, with jobs that run at once.
struct Desk
{
    TestProject project;
    Jobs jobs{Jobs::Mode::AtOnce};
    Preferences preferences = Preferences::forgetful();
    std::unique_ptr<Workbench> workbench;
    std::unique_ptr<DashboardPage> page;

    void show()
    {
        workbench = std::make_unique<Workbench>(*project, jobs, preferences);
        page = std::make_unique<DashboardPage>(*workbench);
        page->resize(1356, 800);
        page->show();
        QTRY_VERIFY(page->isFilled());
    }
    TileCard *card(TileKind kind) const
    {
        for (TileCard *one : page->findChild<BoardView *>()->cards()) {
            if (one->tile().kind == kind)
                return one;
        }
        return nullptr;
    }
    const HeatTable *heat() const { return std::get_if<HeatTable>(&card(TileKind::Heat)->figure()->figure().content); }
};

void press(QWidget *parent, const QString &words)
{
    for (QPushButton *button : parent->findChildren<QPushButton *>()) {
        if (button->text() == words) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(u"no button "_s % words));
}

} // namespace

class TestDashboardPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyProjectOffersTheImport()
    {
        Desk desk;
        desk.show();
        QSignalSpy left(desk.page.get(), &Page::linkActivated);
        const auto *empty = desk.page->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QVERIFY(!desk.page->findChild<BoardView *>()->isVisible());
        press(desk.page.get(), u"Import feedback"_s);
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.at(0).at(0).value<Link>().page, u"import"_s);
    }

    void starterFillsFromTheQuestions()
    {
        Desk desk;
        QVERIFY(putSurvey(*desk.project, serviceAnswers()));
        desk.show();
        QCOMPARE(desk.page->title(), u"Service quality"_s);
        const auto &kpi = std::get<Kpi>(desk.card(TileKind::Kpi)->figure()->figure().content);
        QCOMPARE(kpi.bar.now.n, 720); // eight answers a day on 90 days
        // NPS: 9 in five, 7 in three, 3 in two of ten.
        QCOMPARE(kpi.bar.now.value, 0.3);
        QCOMPARE(desk.card(TileKind::Comments)->comments()->comments()->rowCount(), 30);
    }

    void aCellOpensItsAnswers()
    {
        Desk desk;
        QVERIFY(putSurvey(*desk.project, serviceAnswers()));
        desk.show();
        auto *panel = desk.page->findChild<DrillPanel *>();
        QVERIFY(!panel->isVisible());
        const HeatTable *table = desk.heat();
        QVERIFY(table);
        const QString touchpoint = table->rows.at(0).header.key;
        const QString segment = table->columns.at(0).key;

        Q_EMIT desk.card(TileKind::Heat)->figure()->cellActivated(0, 0);
        QTRY_VERIFY(desk.page->isFilled());
        QVERIFY(panel->isVisible());
        QVERIFY(panel->comments()->comments()->rowCount() > 0);

        QSignalSpy left(desk.page.get(), &Page::linkActivated);
        press(panel, u"Open in Feedback"_s);
        const Link link = left.at(0).at(0).value<Link>();
        QCOMPARE(link.page, u"feedback"_s);
        const Slice slice = Slice::fromMap(link.slice);
        QCOMPARE(slice.where.value(u"touchpoint"_s), QStringList{touchpoint});
        QCOMPARE(slice.where.value(u"segment"_s), QStringList{segment});
        QCOMPARE(slice.period, lastDays(90, QDate(2026, 5, 11)));

        QTest::keyClick(desk.page.get(), Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
    }

    void aHiddenCellOpensNothing()
    {
        Desk desk;
        QVERIFY(putSurvey(*desk.project, serviceAnswers()));
        desk.show();
        Slice month;
        month.period = lastDays(30, QDate(2026, 5, 11));
        desk.page->open({u"dashboard"_s, {}, month.toMap()});
        QTRY_VERIFY(desk.page->isFilled());
        const HeatTable *table = desk.heat();
        bool found = false;
        for (int row = 0; row < table->rows.size(); ++row) {
            for (int column = 0; column < table->columns.size(); ++column) {
                if (!table->rows.at(row).cells.at(column).hidden)
                    continue;
                found = true;
                Q_EMIT desk.card(TileKind::Heat)->figure()->cellActivated(row, column);
                QVERIFY(!desk.page->findChild<DrillPanel *>()->isVisible());
            }
        }
        QVERIFY(found);
    }

    void tooNarrowAFilterSaysSo()
    {
        Desk desk;
        QVERIFY(putSurvey(*desk.project, serviceAnswers()));
        desk.show();
        auto *banner = desk.page->findChild<Banner *>();
        QVERIFY(!banner->isVisible());
        Slice day;
        day.period = {QDate(2026, 5, 1), QDate(2026, 5, 2)};
        desk.page->open({u"dashboard"_s, {}, day.toMap()});
        QTRY_VERIFY(desk.page->isFilled());
        QVERIFY(banner->isVisible());
        QVERIFY(banner->accessibleName().contains(u"this filter: 8."_s));
    }

    void aKpiTurnsTheTrendToItsMeasure()
    {
        Desk desk;
        QVERIFY(putSurvey(*desk.project, serviceAnswers()));
        desk.show();
        const QString before = desk.card(TileKind::Trend)->figure()->figure().title;
        const QString name = std::get<Kpi>(desk.card(TileKind::Kpi)->figure()->figure().content).name;
        Q_EMIT desk.card(TileKind::Kpi)->figure()->cellActivated(-1, -1);
        QTRY_VERIFY(desk.page->isFilled());
        const QString after = desk.card(TileKind::Trend)->figure()->figure().title;
        QVERIFY(after != before);
        QVERIFY(after.startsWith(name));
    }

    void editsAreStoredAndUndone()
    {
        Desk desk;
        QVERIFY(putSurvey(*desk.project, serviceAnswers()));
        desk.show();
        const qsizetype cards = desk.page->findChild<BoardView *>()->cards().size();
        press(desk.page.get(), u"Edit"_s);
        Q_EMIT desk.card(TileKind::Heat)->editAsked(TileEdit::Remove);
        QTRY_COMPARE(desk.page->findChild<BoardView *>()->cards().size(), cards - 1);
        QCOMPARE(Boards::all(desk.project->session())->size(), 1);
        QCOMPARE(desk.page->title(), u"Service quality"_s);

        Q_EMIT desk.card(TileKind::Trend)->editAsked(TileEdit::Copy);
        QTRY_COMPARE(desk.page->findChild<BoardView *>()->cards().size(), cards);
        desk.project->undoStack().undo();
        QTRY_COMPARE(desk.page->findChild<BoardView *>()->cards().size(), cards - 1);
        QTRY_VERIFY(desk.page->isFilled());
    }
};

QTEST_MAIN(TestDashboardPage)
#include "tst_dashboardpage.moc"
