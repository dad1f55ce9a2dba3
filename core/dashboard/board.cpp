// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dashboard/board.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct TileWord
{
    TileKind kind;
    const char *word;
    int dimensions;
    bool metric;
};

constexpr std::array tileWords{
    TileWord{TileKind::Kpi, "kpi", 0, true},
    TileWord{TileKind::Trend, "trend", 0, true},
    TileWord{TileKind::Heat, "heat", 2, true},
    TileWord{TileKind::Comparison, "comparison", 1, true},
    TileWord{TileKind::Distribution, "distribution", 0, true},
    TileWord{TileKind::Comments, "comments", 0, false},
    TileWord{TileKind::Note, "note", 0, false},
};

const TileWord &tileWord(TileKind kind)
{
    return *std::find_if(
        tileWords.begin(), tileWords.end(), [kind](const TileWord &word) { return word.kind == kind; });
}

constexpr int widest = 12;
constexpr int highest = 40;

QJsonObject writtenTile(const Tile &tile)
{
    QJsonObject object{{u"kind"_s, tileKindWord(tile.kind)}, {u"row"_s, tile.row}};
    const auto text = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    text(u"title"_s, tile.title);
    text(u"metric"_s, tile.metric);
    text(u"text"_s, tile.text);
    if (!tile.dimensions.isEmpty())
        object.insert(u"dimensions"_s, QJsonArray::fromStringList(tile.dimensions));
    if (tile.grain != Grain::Week)
        object.insert(u"grain"_s, grainWord(tile.grain));
    if (tile.width != 1)
        object.insert(u"width"_s, tile.width);
    if (tile.height != 0)
        object.insert(u"height"_s, tile.height);
    return object;
}

std::optional<Tile> readTile(const QJsonObject &object)
{
    const std::optional<TileKind> kind = tileKindFromWord(object.value(u"kind"_s).toString());
    if (!kind)
        return {};
    Tile tile;
    tile.kind = *kind;
    tile.title = object.value(u"title"_s).toString();
    tile.metric = object.value(u"metric"_s).toString();
    tile.text = object.value(u"text"_s).toString();
    for (const QJsonValue &dimension : object.value(u"dimensions"_s).toArray())
        tile.dimensions.append(dimension.toString());
    tile.grain = grainFromWord(object.value(u"grain"_s).toString()).value_or(Grain::Week);
    tile.row = std::max(0, object.value(u"row"_s).toInt());
    tile.width = std::clamp(object.value(u"width"_s).toInt(1), 1, widest);
    tile.height = std::clamp(object.value(u"height"_s).toInt(), 0, highest);
    return tile;
}

/// Sorts by row, keeping the order within it, and closes gaps between rows.
void tidyRows(QList<Tile> &tiles)
{
    std::stable_sort(
        tiles.begin(), tiles.end(), [](const Tile &one, const Tile &other) { return one.row < other.row; });
    int row = -1;
    int before = -1;
    for (Tile &tile : tiles) {
        if (tile.row != before) {
            before = tile.row;
            ++row;
        }
        tile.row = row;
    }
}

bool isTile(const Board &board, qsizetype index)
{
    return index >= 0 && index < board.tiles.size();
}

} // namespace

QString tileKindWord(TileKind kind)
{
    return QLatin1StringView(tileWord(kind).word);
}

std::optional<TileKind> tileKindFromWord(const QString &word)
{
    for (const TileWord &known : tileWords) {
        if (word == QLatin1StringView(known.word))
            return known.kind;
    }
    return {};
}

int tileDimensions(TileKind kind)
{
    return tileWord(kind).dimensions;
}

bool tileNeedsMetric(TileKind kind)
{
    return tileWord(kind).metric;
}

QJsonObject boardDefinition(const Board &board)
{
    QJsonArray tiles;
    for (const Tile &tile : board.tiles)
        tiles.append(writtenTile(tile));
    return {{u"tiles"_s, tiles}};
}

QList<Tile> boardTiles(const QJsonObject &definition)
{
    QList<Tile> tiles;
    for (const QJsonValue &value : definition.value(u"tiles"_s).toArray()) {
        if (const std::optional<Tile> tile = readTile(value.toObject()))
            tiles.append(*tile);
    }
    tidyRows(tiles);
    return tiles;
}

Board withTile(Board board, const Tile &tile)
{
    Tile added = tile;
    const auto last = std::find_if(
        board.tiles.crbegin(), board.tiles.crend(), [](const Tile &other) { return other.kind == TileKind::Kpi; });
    if (tile.kind == TileKind::Kpi && last != board.tiles.crend())
        added.row = last->row;
    else
        added.row = board.tiles.isEmpty() ? 0 : board.tiles.constLast().row + 1;
    board.tiles.append(added);
    tidyRows(board.tiles);
    return board;
}

Board withoutTile(Board board, qsizetype index)
{
    if (isTile(board, index))
        board.tiles.removeAt(index);
    tidyRows(board.tiles);
    return board;
}

Board withCopy(Board board, qsizetype index)
{
    if (isTile(board, index)) {
        const Tile copy = board.tiles.at(index);
        board.tiles.insert(index + 1, copy);
    }
    return board;
}

Board withMoved(Board board, qsizetype index, int right, int down)
{
    if (!isTile(board, index))
        return board;
    const qsizetype beside = index + right;
    if (right != 0 && isTile(board, beside) && board.tiles.at(beside).row == board.tiles.at(index).row)
        board.tiles.swapItemsAt(index, beside);
    if (down == 0)
        return board;
    // Doubled, so that a tile can also leave its row for a new one between two others.
    for (Tile &tile : board.tiles)
        tile.row *= 2;
    const int row = board.tiles.at(index).row;
    const bool alone = std::count_if(board.tiles.cbegin(), board.tiles.cend(), [row](const Tile &tile) {
        return tile.row == row;
    }) == 1;
    board.tiles[index].row += alone ? 2 * down : down;
    tidyRows(board.tiles);
    return board;
}

Board withSized(Board board, qsizetype index, int wider, int higher)
{
    if (!isTile(board, index))
        return board;
    Tile &tile = board.tiles[index];
    tile.width = std::clamp(tile.width + wider, 1, widest);
    tile.height = std::clamp(tile.height + higher, 0, highest);
    return board;
}

} // namespace hearken
