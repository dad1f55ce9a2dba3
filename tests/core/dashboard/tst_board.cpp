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

    void tilesAreAddedCopiedAndTakenAway()
    {
        Board board = withTile(sampleBoard(), {.kind = TileKind::Kpi, .metric = u"ces"_s});
        QCOMPARE(layoutOf(board), u"kpi nps | kpi csat | kpi ces / trend csat / heat csat"_s);
        board = withTile(board, {.kind = TileKind::Comments});
        QCOMPARE(layoutOf(board), u"kpi nps | kpi csat | kpi ces / trend csat / heat csat / comments"_s);
        board = withCopy(board, 3);
        QCOMPARE(layoutOf(board), u"kpi nps | kpi csat | kpi ces / trend csat | trend csat / heat csat / comments"_s);
        board = withoutTile(withoutTile(board, 3), 3);
        QCOMPARE(layoutOf(board), u"kpi nps | kpi csat | kpi ces / heat csat / comments"_s);
        QCOMPARE(withoutTile(board, 99), board);
    }

    void tilesMoveWithinAndBetweenRows()
    {
        const Board board = sampleBoard();
        QCOMPARE(layoutOf(withMoved(board, 0, 1, 0)), u"kpi csat | kpi nps / trend csat / heat csat"_s);
        QCOMPARE(layoutOf(withMoved(board, 0, -1, 0)), layoutOf(board));
        QCOMPARE(layoutOf(withMoved(board, 1, 1, 0)), layoutOf(board));
        QCOMPARE(layoutOf(withMoved(board, 2, 0, 1)), u"kpi nps | kpi csat / trend csat | heat csat"_s);
        QCOMPARE(layoutOf(withMoved(board, 0, 0, 1)), u"kpi csat / kpi nps / trend csat / heat csat"_s);
        QCOMPARE(layoutOf(withMoved(board, 2, 0, -1)), u"kpi nps | kpi csat | trend csat / heat csat"_s);
    }

    void sizesHaveEnds()
    {
        const Board board = withSized(withSized(sampleBoard(), 2, 1, 3), 0, -1, -1);
        QCOMPARE(board.tiles.at(2).width, 5);
        QCOMPARE(board.tiles.at(2).height, 3);
        QCOMPARE(board.tiles.at(0).width, 1);
        QCOMPARE(board.tiles.at(0).height, 0);
    }

    void storeKeepsThemAndUndoes_data() { TestProject::addEngines(); }
    void storeKeepsThemAndUndoes()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        const Board board = sampleBoard();
        QVERIFY(project->edit<Boards>(u"Add dashboard"_s, {}, board));
        QCOMPARE(*Boards::all(project->session()), QList<Board>{board});

        QVERIFY(project->edit<Boards>(u"Remove tile"_s, board, withoutTile(board, 0)));
        QList<Board> stored = *Boards::all(project->session());
        QCOMPARE(stored.constFirst().version, 2);
        QCOMPARE(stored.constFirst().tiles.size(), 3);
        // Who still looks at version 1 must not overwrite what somebody else has made of it.
        const Done late = project->edit<Boards>(u"Remove tile"_s, board, withoutTile(board, 1));
        QCOMPARE(late.error().kind, ErrorKind::Conflict);

        project->undoStack().undo();
        stored = *Boards::all(project->session());
        QCOMPARE(stored.constFirst().tiles, board.tiles);
        QCOMPARE(stored.constFirst().version, 1);
    }
};

QTEST_GUILESS_MAIN(TestBoard)
#include "tst_board.moc"
