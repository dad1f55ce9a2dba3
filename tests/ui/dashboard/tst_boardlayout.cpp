// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/boardlayout.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

Board fiveKpisAndTwoRows()
{
    Board board;
    for (int i = 0; i < 5; ++i)
        board.tiles.append({.kind = TileKind::Kpi, .metric = u"nps"_s});
    board.tiles.append({.kind = TileKind::Trend, .metric = u"nps"_s, .row = 1, .width = 7});
    board.tiles.append({.kind = TileKind::Comments, .row = 1, .width = 5});
    board.tiles.append({.kind = TileKind::Volume, .row = 2});
    return board;
}

BoardPlan planned(const Board &board, int width, int available = 0)
{
    return planBoard(board, QList<const Figure *>(board.tiles.size(), nullptr), width, available, 1);
}

/// How many cards stand beside each other, line by line: "5 2 1".
QString lines(const BoardPlan &plan)
{
    QMap<int, int> byTop;
    for (const QRect &card : plan.tiles)
        ++byTop[card.top()];
    QStringList counts;
    for (const int count : byTop)
        counts.append(QString::number(count));
    return counts.join(u' ');
}

} // namespace

/// Where cards stand, at every width, and where a dragged one would go.
class TestBoardLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reflowsByWidth_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("counts");
        QTest::newRow("1440") << 1322 << u"5 2 1"_s;
        QTest::newRow("1440 with panel") << 986 << u"5 2 1"_s;
        QTest::newRow("1100") << 970 << u"5 2 1"_s;
        QTest::newRow("960 with panel") << 740 << u"3 2 1 1 1"_s;
        QTest::newRow("tiny") << 300 << u"1 1 1 1 1 1 1 1"_s;
        QTest::newRow("two KPIs") << 320 << u"2 2 1 1 1 1"_s;
    }
    void reflowsByWidth()
    {
        QFETCH(int, width);
        const BoardPlan plan = planned(fiveKpisAndTwoRows(), width);
        QTEST(lines(plan), "counts");
        for (const QRect &card : plan.tiles) {
            QVERIFY(card.left() >= 0);
            QVERIFY(card.right() < width);
            QVERIFY(card.height() > 0);
        }
    }

    void cardsShareTheirRowWithoutALostPixel()
    {
        const BoardPlan plan = planned(fiveKpisAndTwoRows(), 1210);
        QCOMPARE(plan.tiles.at(5).left(), 0);
        QCOMPARE(plan.tiles.at(5).width(), 700); // 7 of 12 of 1200
        QCOMPARE(plan.tiles.at(6).left(), 710);
        QCOMPARE(plan.tiles.at(6).right(), 1209);
        QCOMPARE(plan.tiles.at(5).height(), plan.tiles.at(6).height());
    }

    void aLittleTooHighGivesWay()
    {
        const Board board = fiveKpisAndTwoRows();
        const int natural = planned(board, 1300).height;
        QCOMPARE(planned(board, 1300, natural - 40).height, natural - 40);
        QCOMPARE(planned(board, 1300, natural + 60).height, natural + 60);
        QCOMPARE(planned(board, 1300, natural / 2).height, natural); // it scrolls rather than being squeezed
        // KPIs keep their height whatever there is.
        QCOMPARE(planned(board, 1300, natural - 40).tiles.at(0).height(), planned(board, 1300).tiles.at(0).height());
    }

    void aHeightOfOnesOwnIsKept()
    {
        Board board = fiveKpisAndTwoRows();
        board.tiles[7].height = 10;
        QCOMPARE(planned(board, 1300, 5000).tiles.at(7).height(), 240);
    }

    void tablesOverFortyRowsDoNotGrowTheBoard()
    {
        Board board;
        board.tiles = {{.kind = TileKind::Heat, .metric = u"nps"_s, .dimensions = {u"a"_s, u"b"_s}}};
        const auto height = [&board](int rows) {
            HeatTable heat;
            heat.rows.resize(rows);
            const Figure figure{{}, {}, {}, heat};
            return planBoard(board, {&figure}, 900, 0, 1).height;
        };
        QVERIFY(height(40) > height(20));
        QCOMPARE(height(41), height(1000));
        QVERIFY(height(1000) < height(40));
    }

    void dropsGoBetweenCardsAndBetweenRows_data()
    {
        QTest::addColumn<QPoint>("at");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("position");
        QTest::addColumn<bool>("between");
        const BoardPlan plan = planned(fiveKpisAndTwoRows(), 1210);
        const QRect kpi = plan.tiles.at(1);
        const QRect trend = plan.tiles.at(5);
        const QRect last = plan.tiles.at(7);
        QTest::newRow("left half") << kpi.center() - QPoint(20, 0) << 0 << 1 << false;
        QTest::newRow("right half") << kpi.center() + QPoint(20, 0) << 0 << 2 << false;
        QTest::newRow("upper edge") << QPoint(trend.center().x(), trend.top() + 4) << 1 << 0 << true;
        QTest::newRow("lower edge") << QPoint(trend.center().x(), trend.bottom() - 4) << 2 << 0 << true;
        QTest::newRow("over everything") << QPoint(300, -40) << 0 << 0 << true;
        QTest::newRow("under everything") << QPoint(300, last.bottom() + 300) << 3 << 0 << true;
    }
    void dropsGoBetweenCardsAndBetweenRows()
    {
        QFETCH(QPoint, at);
        const Board board = fiveKpisAndTwoRows();
        const DropTarget target = dropTarget(board, planned(board, 1210), at, 1210);
        QTEST(target.place.row, "row");
        QTEST(target.place.position, "position");
        QTEST(target.place.between, "between");
        QVERIFY(target.place.between == (target.bar.width() > target.bar.height()));
    }

    void anEmptyBoardTakesADropAnywhere()
    {
        QVERIFY(dropTarget({}, {}, {10, 10}, 800).place.between);
        QCOMPARE(planned({}, 800).height, 0);
    }
};

QTEST_MAIN(TestBoardLayout)
#include "tst_boardlayout.moc"
