// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/comparemodels.h"
#include "ui/journey/portfoliorows.h"
#include "ui/kit/tableview.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

/// A journey of one touchpoint that is measured so.
PortfolioRow rowOf(const QString &name, double value, double goal, Standing standing, bool highIsGood)
{
    MeasureCell cell;
    cell.value = cell.low = cell.high = value;
    cell.n = 100;
    cell.goal = goal;
    cell.standing = standing;
    cell.highIsGood = highIsGood;
    JourneyMap map;
    map.columns = {{u"step"_s, u"touchpoint"_s, name}};
    map.stages = {{u"stage"_s, u"Stage"_s, 0, 1, false}};
    MapLane lane;
    lane.kind = LaneKind::Measure;
    lane.content = QList<MeasureCell>{cell};
    map.lanes = {lane};
    Journey journey;
    journey.name = name;
    return journeyPortfolio({journey}, {map}).first();
}

StepChange changeOf(double low, double high, Unit unit)
{
    StepChange step;
    step.after.value = (low + high) / 2;
    step.after.low = low;
    step.after.high = high;
    step.after.n = 50;
    step.after.unit = step.before.unit = unit;
    return step;
}

} // namespace

class TestPortfolio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorstIsFirstAlsoWhereLowIsGood()
    {
        PortfolioRows rows;
        rows.setRows({rowOf(u"CSAT 12 under"_s, 0.7, 0.82, Standing::FarBelow, true),
                         rowOf(u"churn 8 better"_s, 0.12, 0.2, Standing::Above, false),
                         rowOf(u"churn 30 worse"_s, 0.5, 0.2, Standing::FarBelow, false),
                         rowOf(u"CSAT 5 over"_s, 0.87, 0.82, Standing::Above, true)},
            QDate(2026, 5, 12));
        TableView table(u"All journeys"_s);
        table.setRows(&rows);
        table.sortByColumn(rows.columnOf(PortfolioRows::Part::Worst), Qt::AscendingOrder);
        QStringList order;
        for (int row = 0; row < 4; ++row)
            order.append(table.model()->index(row, 0).data(ValueRole).toString());
        QCOMPARE(order, (QStringList{u"churn 30 worse"_s, u"CSAT 12 under"_s, u"CSAT 5 over"_s, u"churn 8 better"_s}));
    }

    void barsOfOneUnitHaveOneScale()
    {
        StepRows rows;
        rows.setSteps({changeOf(0.2, 0.4, Unit::Share), changeOf(0.5, 0.9, Unit::Share), changeOf(3, 4.5, Unit::Mean)});
        QCOMPARE(rows.bar(0).axisLow, 0.2);
        QCOMPARE(rows.bar(0).axisHigh, 0.9);
        QCOMPARE(rows.bar(1).axisLow, 0.2);
        QCOMPARE(rows.bar(2).axisLow, 3.0);
        QCOMPARE(rows.bar(2).axisHigh, 4.5);
        rows.setSteps({changeOf(0.6, 0.7, Unit::Share)});
        QCOMPARE(rows.bar(0).axisLow, 0.6);
    }

    void theFirstColumnStaysInSight()
    {
        QStandardItemModel model(30, 12);
        for (int row = 0; row < 30; ++row) {
            for (int column = 0; column < 12; ++column)
                model.setData(model.index(row, column), u"%1.%2"_s.arg(row).arg(column));
        }
        TableView table(u"Wide"_s);
        table.setRows(&model);
        table.freezeFirstColumn();
        table.resize(500, 300);
        table.show();
        auto *frozen = table.findChild<QTableView *>(u"frozenColumn"_s);
        QVERIFY(frozen);
        QVERIFY(!frozen->isVisible()); // nothing is scrolled
        table.horizontalScrollBar()->setValue(400);
        QVERIFY(frozen->isVisible());
        QCOMPARE(frozen->columnWidth(0), table.columnWidth(0));
        QVERIFY(!frozen->isColumnHidden(0) && frozen->isColumnHidden(1));
        table.verticalScrollBar()->setValue(7);
        QCOMPARE(frozen->verticalScrollBar()->value(), table.verticalScrollBar()->value());
        QCOMPARE(frozen->rowViewportPosition(9), table.rowViewportPosition(9));
        // The keyboard walks in the table, and never to a cell that is covered.
        table.setFocus();
        table.setCurrentIndex(table.model()->index(8, 6));
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(&table, Qt::Key_Left);
            QVERIFY(table.visualRect(table.currentIndex()).left() >= table.columnWidth(0));
        }
        QCOMPARE(table.currentIndex().column(), 2);
        // A click on it selects in both.
        table.horizontalScrollBar()->setValue(400);
        QTest::mouseClick(
            frozen->viewport(), Qt::LeftButton, {}, frozen->visualRect(frozen->model()->index(10, 0)).center());
        QCOMPARE(table.currentIndex().row(), 10);
        QCOMPARE(table.horizontalScrollBar()->value(), 400);
        QSignalSpy opened(&table, &TableView::opened);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }
};

QTEST_MAIN(TestPortfolio)
#include "tst_portfolio.moc"
