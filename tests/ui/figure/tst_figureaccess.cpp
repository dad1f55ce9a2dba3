// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/describe.h"
#include "tests/kit/samplefigures.h"
#include "ui/figure/figureview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

/// A heat table of so many rows, the n-th named "Row n" with the value n / rows.
Figure tallTable(int rows)
{
    HeatTable heat;
    heat.columns = {{u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, {}}};
    for (int i = 0; i < rows; ++i) {
        HeatRow row;
        row.header = {QString::number(i), u"Row %1"_s.arg(i), {}};
        for (int column = 0; column < 2; ++column) {
            HeatCell cell;
            cell.value = double(i) / rows;
            cell.low = cell.high = cell.value;
            cell.n = 100 + i;
            row.cells.append(cell);
        }
        heat.rows.append(row);
    }
    heat.legend = false;
    return {u"Tall"_s, {}, {}, heat};
}

QString name(QAccessibleInterface *interface)
{
    return interface ? interface->text(QAccessible::Name) : u"nothing"_s;
}

} // namespace

/// Painted figures for those who do not see them: as a table with sentences, as a plain table, as text.
class TestFigureAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aHeatTableIsATableOfSentences()
    {
        FigureView view;
        view.resize(600, 200);
        view.setFigure(sampleHeatTable());
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::Table);
        QAccessibleTableInterface *table = spoken->tableInterface();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 4);
        QCOMPARE(table->columnCount(), int(tableOf(sampleHeatTable()).columns.size()));
        QCOMPARE(name(table->cellAt(2, 0)), u"Technician visit"_s);
        QCOMPARE(table->cellAt(2, 0)->role(), QAccessible::RowHeader);
        const QString cell = name(table->cellAt(2, 2));
        QVERIFY2(cell.startsWith(u"Technician visit, New 59%, 54 to 64%, 176 answers, goal 82%"_s), qPrintable(cell));
        QVERIFY2(cell.endsWith(u"far under goal"_s), qPrintable(cell));
        QCOMPARE(table->cellAt(2, 2), table->cellAt(2, 2)); // the same interface each time
        QCOMPARE(table->rowDescription(2), u"Technician visit"_s);
        auto *part = table->cellAt(2, 2)->tableCellInterface();
        QCOMPARE(part->rowIndex(), 2);
        QCOMPARE(part->columnIndex(), 2);
        QCOMPARE(name(part->rowHeaderCells().constFirst()), u"Technician visit"_s);
        QCOMPARE(name(part->columnHeaderCells().constFirst()), table->columnDescription(2));
        QCOMPARE(spoken->indexOfChild(table->cellAt(2, 2)), 3 * table->columnCount() + 2);
        QCOMPARE(spoken->child(spoken->indexOfChild(table->cellAt(1, 1))), table->cellAt(1, 1));
        QVERIFY(!table->cellAt(99, 0));
    }

    void aKpiSaysEverythingInItsCell()
    {
        FigureView view;
        view.setFigure(sampleKpi());
        QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(&view)->tableInterface();
        QCOMPARE(table->rowCount(), 1);
        const QString words = name(table->cellAt(0, 0));
        QVERIFY2(words.startsWith(u"Technician visit CSAT 70%, 66 to 74%, 516 answers, goal 82%"_s), qPrintable(words));
        QVERIFY2(words.contains(u"real drop since 3 Mar"_s), qPrintable(words));
    }

    void anotherFigureMakesOldCellsInvalid()
    {
        FigureView view;
        view.setFigure(tallTable(9));
        QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(&view)->tableInterface();
        QAccessibleInterface *last = table->cellAt(8, 1);
        QVERIFY(last->isValid());
        view.setFigure(tallTable(2));
        QVERIFY(!last->isValid());
        QCOMPARE(table->rowCount(), 2);
    }

    void arrowsMoveTheFocusThroughTheCells()
    {
        FigureView view;
        view.resize(500, 300);
        view.setFigure(sampleHeatTable());
        view.show();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.tableCursor(), std::pair(1, 3)); // name and goal stand before the cells
        view.setSelected(1, 1);
        QCOMPARE(view.tableSelection(), std::pair(1, 3));
        QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(&view)->tableInterface();
        QCOMPARE(table->selectedCells().size(), 1);
        QVERIFY(!table->cellAt(1, 3)->rect().isNull());
    }

    void ctrlAltTShowsThePlainTable()
    {
        FigureView view;
        view.resize(500, 300);
        view.setFigure(sampleHeatTable());
        view.show();
        QVERIFY(!view.isTableShown());
        QTest::keyClick(&view, Qt::Key_T, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(view.isTableShown());
        const auto *twin = view.findChild<QTableView *>();
        QVERIFY(twin->isVisible());
        QCOMPARE(twin->model()->rowCount(), 4);
        QCOMPARE(twin->model()->index(2, 0).data().toString(), u"Technician visit"_s);
        QVERIFY(twin->model()->index(2, 2).data(Qt::AccessibleTextRole).toString().contains(u"176 answers"_s));
        view.setFigure(tallTable(3));
        QCOMPARE(twin->model()->rowCount(), 3);
        QTest::keyClick(&view, Qt::Key_T, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(!view.isTableShown());
    }

    void aTallTableScrollsUnderItsHeadings()
    {
        FigureView view;
        view.resize(400, 300);
        view.setFigure(tallTable(60));
        view.show();
        auto *bar = view.findChild<QScrollBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->maximum() > 40);
        QVERIFY(!view.tableCellRect(0, 1).isNull());
        QVERIFY(view.tableCellRect(59, 1).isNull());
        const int top = view.tableCellRect(0, 1).top();
        bar->setValue(bar->maximum());
        QVERIFY(!view.tableCellRect(59, 1).isNull());
        QCOMPARE(view.tableCellRect(bar->maximum(), 1).top(), top); // the headings stay where they are
        bar->setValue(0);
        view.setFocus();
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.tableCursor().first, 29);
        QVERIFY(!view.tableCellRect(29, 1).isNull()); // the arrows scroll
        view.setFigure(tallTable(5));
        QVERIFY(!bar->isVisible());
    }

    void aPictureIsCopiedTwice()
    {
        FigureView view;
        view.resize(500, 260);
        view.setFigure(sampleRanking());
        view.copyPicture();
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->hasImage());
        QVERIFY(copied->data(u"image/svg+xml"_s).contains(">Lakes<"));
        view.copyTable();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Lakes\t"_s));
    }
};

QTEST_MAIN(TestFigureAccess)
#include "tst_figureaccess.moc"
