// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dashboard/boards.h"
#include "core/store/edit.h"
#include "tests/kit/testproject.h"

#include <QJsonArray>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

Board sampleBoard()
{
    Board board;
    board.id = Id<Board>::make();
    board.name = u"Service quality"_s;
    board.tiles = {
        {.kind = TileKind::Kpi, .metric = u"nps"_s},
        {.kind = TileKind::Kpi, .metric = u"csat"_s},
        {.kind = TileKind::Trend, .metric = u"csat"_s, .grain = Grain::Month, .row = 1, .width = 4},
        {.kind = TileKind::Heat,
            .metric = u"csat"_s,
            .dimensions = {u"touchpoint"_s, u"segment"_s},
            .row = 2,
            .height = 12},
    };
    return board;
}

/// "kpi nps | kpi csat / trend csat": rows and the order within them.
QString layoutOf(const Board &board)
{
    QString text;
    int row = 0;
    for (const Tile &tile : board.tiles) {
        if (!text.isEmpty())
            text += tile.row == row ? u" | "_s : u" / "_s;
        row = tile.row;
        text += QString(tileKindWord(tile.kind) % u' ' % tile.metric).trimmed();
    }
    return text;
}

} // namespace

class TestBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void definitionGoesThereAndBack()
    {
        const Board board = sampleBoard();
        QCOMPARE(boardTiles(boardDefinition(board)), board.tiles);
        QCOMPARE(boardDefinition(board).value(u"tiles"_s).toArray().at(2).toObject(),
            (QJsonObject{{u"kind"_s, u"trend"_s}, {u"metric"_s, u"csat"_s}, {u"grain"_s, u"month"_s}, {u"row"_s, 1},
                {u"width"_s, 4}}));
    }

    void unknownKindsAreLeftOut()
    {
        const QJsonObject definition{{u"tiles"_s,
            QJsonArray{QJsonObject{{u"kind"_s, u"hologram"_s}}, QJsonObject{{u"kind"_s, u"note"_s}, {u"row"_s, 7}}}}};
        const QList<Tile> tiles = boardTiles(definition);
        QCOMPARE(tiles.size(), 1);
        QCOMPARE(tiles.constFirst().kind, TileKind::Note);
        QCOMPARE(tiles.constFirst().row, 0);
    }

    void everyFieldIsKept()
    {
        Board board;
        board.tiles = {{.kind = TileKind::Heat,
            .title = u"Where"_s,
            .metric = u"csat"_s,
            .dimensions = {u"region"_s, u"team"_s},
            .days = 365,
            .goal = false,
            .order = RowOrder::Name,
            .width = 7,
            .height = 9}};
        QCOMPARE(boardTiles(boardDefinition(board)), board.tiles);
        QCOMPARE(boardDefinition(board).value(u"tiles"_s).toArray().at(0).toObject().value(u"order"_s), u"name"_s);
    }

    void tilesAreAddedCopiedAndTakenAway()
    {
        EditedBoard edited = withTile(sampleBoard(), {.kind = TileKind::Kpi, .metric = u"ces"_s});
        QCOMPARE(layoutOf(edited.board), u"kpi nps | kpi csat | kpi ces / trend csat / heat csat"_s);
        QCOMPARE(edited.tile, 2);
        edited = withTile(edited.board, {.kind = TileKind::Comments});
        QCOMPARE(layoutOf(edited.board), u"kpi nps | kpi csat | kpi ces / trend csat / heat csat / comments"_s);
        QCOMPARE(edited.tile, 5);
        edited = withCopy(edited.board, 3);
        QCOMPARE(
            layoutOf(edited.board), u"kpi nps | kpi csat | kpi ces / trend csat | trend csat / heat csat / comments"_s);
        QCOMPARE(edited.tile, 4);
        edited = withoutTile(withoutTile(edited.board, 3).board, 3);
        QCOMPARE(layoutOf(edited.board), u"kpi nps | kpi csat | kpi ces / heat csat / comments"_s);
        QCOMPARE(edited.tile, 3);
        QCOMPARE(withoutTile(edited.board, 99).board, edited.board);
    }

    void aChangedTileStaysWhereItIs()
    {
        const Board board = sampleBoard();
        const Board changed = withChanged(board, 3, {.kind = TileKind::Note, .text = u"Read this."_s}).board;
        QCOMPARE(layoutOf(changed), u"kpi nps | kpi csat / trend csat / note"_s);
        QCOMPARE(changed.tiles.at(3).height, 12);
        QCOMPARE(changed.tiles.at(3).text, u"Read this."_s);
        QVERIFY(!changed.tiles.at(3).showsAs(board.tiles.at(3)));
        QVERIFY(board.tiles.at(2).showsAs(withSized(board, 2, 0, 4).board.tiles.at(2)));
    }

    void tilesMoveByTheKeyboard_data()
    {
        QTest::addColumn<int>("tile");
        QTest::addColumn<int>("right");
        QTest::addColumn<int>("down");
        QTest::addColumn<QString>("layout");
        QTest::addColumn<int>("at");
        const QString same = u"kpi nps | kpi csat / trend csat / heat csat"_s;
        QTest::addRow("right") << 0 << 1 << 0 << u"kpi csat | kpi nps / trend csat / heat csat"_s << 1;
        QTest::addRow("left of the first") << 0 << -1 << 0 << same << 0;
        QTest::addRow("right of the last") << 1 << 1 << 0 << same << 1;
        QTest::addRow("down, into a row") << 2 << 0 << 1 << u"kpi nps | kpi csat / trend csat | heat csat"_s << 2;
        QTest::addRow("down, out of a row") << 0 << 0 << 1 << u"kpi csat / kpi nps / trend csat / heat csat"_s << 1;
        QTest::addRow("up, out of a row") << 1 << 0 << -1 << u"kpi csat / kpi nps / trend csat / heat csat"_s << 0;
        QTest::addRow("up, into a row") << 2 << 0 << -1 << u"kpi nps | kpi csat | trend csat / heat csat"_s << 2;
        QTest::addRow("down from the end") << 3 << 0 << 1 << same << 3;
        QTest::addRow("no such tile") << 9 << 0 << 1 << same << 9;
    }
    void tilesMoveByTheKeyboard()
    {
        QFETCH(int, tile);
        QFETCH(int, right);
        QFETCH(int, down);
        const EditedBoard moved = withMoved(sampleBoard(), tile, right, down);
        QTEST(layoutOf(moved.board), "layout");
        QTEST(int(moved.tile), "at");
    }

    void tilesArePlacedByTheMouse_data()
    {
        QTest::addColumn<int>("tile");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("position");
        QTest::addColumn<bool>("between");
        QTest::addColumn<QString>("layout");
        QTest::addColumn<int>("at");
        const QString same = u"kpi nps | kpi csat / trend csat / heat csat"_s;
        QTest::addRow("to the front") << 3 << 0 << 0 << false << u"heat csat | kpi nps | kpi csat / trend csat"_s << 0;
        QTest::addRow("between two") << 2 << 0 << 1 << false << u"kpi nps | trend csat | kpi csat / heat csat"_s << 1;
        QTest::addRow("own row, first") << 3 << 0 << 0 << true << u"heat csat / kpi nps | kpi csat / trend csat"_s << 0;
        QTest::addRow("own row, last") << 0 << 3 << 0 << true << u"kpi csat / trend csat / heat csat / kpi nps"_s << 3;
        QTest::addRow("where it is") << 0 << 0 << 0 << false << same << 0;
        QTest::addRow("behind itself") << 0 << 0 << 1 << false << same << 0;
        QTest::addRow("its own row again") << 2 << 1 << 0 << true << same << 2;
    }
    void tilesArePlacedByTheMouse()
    {
        QFETCH(int, tile);
        QFETCH(int, row);
        QFETCH(int, position);
        QFETCH(bool, between);
        const EditedBoard moved = withPlaced(sampleBoard(), tile, {row, position, between});
        QTEST(layoutOf(moved.board), "layout");
        QTEST(int(moved.tile), "at");
        QCOMPARE(moved.board.tiles.constFirst().row, 0);
    }

    void aNewcomerTakesAnAverageShare()
    {
        Board board = sampleBoard(); // the trend has width 4
        board.tiles[3].row = 1;
        board.tiles[3].width = 6;
        QCOMPARE(withPlaced(board, 0, {1, 2, false}).board.tiles.at(3).width, 5);
    }

    void widthsGoOverFromTheNeighbour()
    {
        QCOMPARE(twelfths({4, 3}), (QList<int>{7, 5}));
        QCOMPARE(twelfths({1, 1, 1, 1, 1}), (QList<int>{2, 3, 2, 3, 2}));
        QCOMPARE(twelfths(QList<int>(14, 1)), QList<int>(14, 1));
        Board board = sampleBoard();
        board.tiles[3].row = 1;
        board.tiles[3].width = 3;
        const auto widths = [](const EditedBoard &edited) {
            return std::pair(edited.board.tiles.at(2).width, edited.board.tiles.at(3).width);
        };
        QCOMPARE(widths(withSized(board, 2, 1, 0)), std::pair(8, 4));
        QCOMPARE(widths(withSized(board, 2, -2, 0)), std::pair(5, 7));
        QCOMPARE(widths(withSized(board, 3, 1, 0)), std::pair(6, 6)); // the last one takes from its left
        QCOMPARE(widths(withSized(board, 2, 99, 0)), std::pair(11, 1));
    }

    void sizesHaveEnds()
    {
        const Board board = sampleBoard();
        QCOMPARE(withSized(board, 2, 3, 0).board, board); // alone in its row
        QCOMPARE(withSized(board, 2, 0, 2, 10).board.tiles.at(2).height, 12);
        QCOMPARE(withSized(board, 3, 0, -1).board.tiles.at(3).height, 11);
        QCOMPARE(withSized(board, 3, 0, -99).board.tiles.at(3).height, 3);
        QCOMPARE(withSized(board, 3, 0, 99).board.tiles.at(3).height, tileHeights);
    }

    void storeKeepsThemAndUndoes_data() { TestProject::addEngines(); }
    void storeKeepsThemAndUndoes()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        const Board board = sampleBoard();
        QVERIFY(project->edit<Boards>(u"Add dashboard"_s, {}, board));
        QCOMPARE(*Boards::all(project->session()), QList<Board>{board});

        QVERIFY(project->edit<Boards>(u"Remove tile"_s, board, withoutTile(board, 0).board));
        QList<Board> stored = *Boards::all(project->session());
        QCOMPARE(stored.constFirst().version, 2);
        QCOMPARE(stored.constFirst().tiles.size(), 3);
        // Who still looks at version 1 must not overwrite what somebody else has made of it.
        const Done late = project->edit<Boards>(u"Remove tile"_s, board, withoutTile(board, 1).board);
        QCOMPARE(late.error().kind, ErrorKind::Conflict);

        project->undoStack().undo();
        stored = *Boards::all(project->session());
        QCOMPARE(stored.constFirst().tiles, board.tiles);
        QCOMPARE(stored.constFirst().version, 1);
    }
};

QTEST_GUILESS_MAIN(TestBoard)
#include "tst_board.moc"
