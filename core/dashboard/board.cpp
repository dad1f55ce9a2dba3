// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dashboard/board.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <numeric>

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
    TileWord{TileKind::Volume, "volume", 0, false},
    TileWord{TileKind::Journey, "journey", 0, false},
    TileWord{TileKind::Comments, "comments", 0, false},
    TileWord{TileKind::Note, "note", 0, false},
};

const TileWord &tileWord(TileKind kind)
{
    return *std::find_if(
        tileWords.begin(), tileWords.end(), [kind](const TileWord &word) { return word.kind == kind; });
}

constexpr std::array orderWords{"gap", "answers", "name"};
constexpr int mostDays = 3660;

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
    text(u"question"_s, tile.question);
    text(u"journey"_s, tile.journey);
    if (!tile.dimensions.isEmpty())
        object.insert(u"dimensions"_s, QJsonArray::fromStringList(tile.dimensions));
    if (tile.grain != Grain::Week)
        object.insert(u"grain"_s, grainWord(tile.grain));
    if (tile.days != 0)
        object.insert(u"days"_s, tile.days);
    if (!tile.goal)
        object.insert(u"goal"_s, false);
    if (tile.order != RowOrder::Gap)
        object.insert(u"order"_s, QLatin1StringView(orderWords[size_t(tile.order)]));
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
    tile.question = object.value(u"question"_s).toString();
    tile.journey = object.value(u"journey"_s).toString();
    for (const QJsonValue &dimension : object.value(u"dimensions"_s).toArray())
        tile.dimensions.append(dimension.toString());
    tile.grain = grainFromWord(object.value(u"grain"_s).toString()).value_or(Grain::Week);
    tile.days = std::clamp(object.value(u"days"_s).toInt(), 0, mostDays);
    tile.goal = object.value(u"goal"_s).toBool(true);
    const auto order = std::find_if(orderWords.begin(), orderWords.end(),
        [word = object.value(u"order"_s).toString()](const char *known) { return word == QLatin1StringView(known); });
    tile.order = order == orderWords.end() ? RowOrder::Gap : RowOrder(order - orderWords.begin());
    tile.row = std::max(0, object.value(u"row"_s).toInt());
    tile.width = std::clamp(object.value(u"width"_s).toInt(1), 1, boardColumns);
    tile.height = std::clamp(object.value(u"height"_s).toInt(), 0, tileHeights);
    return tile;
}

/// Sorts by row, keeping the order within it, and closes gaps between rows.
void tidyRows(QList<Tile> &tiles)
{
    std::stable_sort(
        tiles.begin(), tiles.end(), [](const Tile &one, const Tile &other) { return one.row < other.row; });
    int row = -1;
    std::optional<int> before;
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

bool Tile::showsAs(Tile other) const
{
    other.row = row;
    other.width = width;
    other.height = height;
    return *this == other;
}

QList<int> twelfths(const QList<int> &widths)
{
    const int all = std::accumulate(widths.cbegin(), widths.cend(), 0);
    QList<int> parts;
    int given = 0;
    int asked = 0;
    for (const int width : widths) {
        // Rounded by their right edges, so that the sum is right and no part is off by more than one.
        asked += width;
        const int edge = (2 * boardColumns * asked + all) / (2 * all);
        parts.append(std::max(1, edge - given));
        given += parts.constLast();
    }
    for (int over = given - boardColumns; over > 0 && *std::max_element(parts.cbegin(), parts.cend()) > 1; --over)
        --*std::max_element(parts.begin(), parts.end());
    return parts;
}

EditedBoard withTile(Board board, const Tile &tile)
{
    Tile added = tile;
    const auto last = std::find_if(
        board.tiles.crbegin(), board.tiles.crend(), [](const Tile &other) { return other.kind == TileKind::Kpi; });
    const bool besideKpis = tile.kind == TileKind::Kpi && last != board.tiles.crend();
    if (besideKpis)
        added.row = last->row;
    else
        added.row = board.tiles.isEmpty() ? 0 : board.tiles.constLast().row + 1;
    const qsizetype at = besideKpis ? last.base() - board.tiles.cbegin() : board.tiles.size();
    board.tiles.insert(at, added);
    tidyRows(board.tiles);
    return {board, at};
}

EditedBoard withoutTile(Board board, qsizetype index)
{
    if (isTile(board, index))
        board.tiles.removeAt(index);
    tidyRows(board.tiles);
    const qsizetype next = std::min(index, board.tiles.size() - 1);
    return {board, next};
}

EditedBoard withCopy(Board board, qsizetype index)
{
    if (!isTile(board, index))
        return {board, index};
    const Tile copy = board.tiles.at(index);
    board.tiles.insert(index + 1, copy);
    return {board, index + 1};
}

EditedBoard withChanged(Board board, qsizetype index, const Tile &tile)
{
    if (isTile(board, index)) {
        const Tile was = board.tiles.at(index);
        board.tiles[index] = tile;
        board.tiles[index].row = was.row;
        board.tiles[index].width = was.width;
        board.tiles[index].height = was.height;
    }
    return {board, index};
}

EditedBoard withPlaced(Board board, qsizetype index, const TilePlace &place)
{
    if (!isTile(board, index))
        return {board, index};
    Tile moved = board.tiles.at(index);
    // Doubled, so that there is a row between each two.
    for (Tile &tile : board.tiles)
        tile.row *= 2;
    qsizetype at = 0;
    if (place.between) {
        moved.row = 2 * place.row - 1;
        at = qsizetype(std::count_if(
            board.tiles.cbegin(), board.tiles.cend(), [&moved](const Tile &tile) { return tile.row < moved.row; }));
    } else {
        moved.row = 2 * place.row;
        at = qsizetype(std::count_if(board.tiles.cbegin(), board.tiles.cend(), [&moved](const Tile &tile) {
            return tile.row < moved.row;
        })) + place.position;
    }
    if (moved.row != board.tiles.at(index).row) {
        // A newcomer takes as much as the others have on average; alone it takes everything.
        int sum = 0;
        int count = 0;
        for (const Tile &tile : std::as_const(board.tiles)) {
            if (tile.row == moved.row) {
                sum += tile.width;
                ++count;
            }
        }
        moved.width = count > 0 ? std::clamp((sum + count / 2) / count, 1, boardColumns) : 1;
    }
    board.tiles.removeAt(index);
    if (at > index)
        --at;
    at = std::clamp<qsizetype>(at, 0, board.tiles.size());
    board.tiles.insert(at, moved);
    tidyRows(board.tiles); // stable: the tile stays where it was put
    return {board, at};
}

EditedBoard withMoved(Board board, qsizetype index, int right, int down)
{
    if (!isTile(board, index))
        return {board, index};
    const int row = board.tiles.at(index).row;
    const auto inRow = [&board](int number) {
        return int(std::count_if(
            board.tiles.cbegin(), board.tiles.cend(), [number](const Tile &tile) { return tile.row == number; }));
    };
    if (right != 0) {
        const qsizetype beside = index + right;
        if (!isTile(board, beside) || board.tiles.at(beside).row != row)
            return {board, index};
        board.tiles.swapItemsAt(index, beside);
        return {board, beside};
    }
    if (down == 0)
        return {board, index};
    // Out of a row into one of its own between two others, from there on into the next row.
    if (inRow(row) > 1)
        return withPlaced(board, index, {down > 0 ? row + 1 : row, 0, true});
    const int next = row + down;
    if (inRow(next) == 0)
        return {board, index};
    return withPlaced(board, index, {next, down > 0 ? 0 : inRow(next), false});
}

EditedBoard withSized(Board board, qsizetype index, int wider, int higher, int shownHeight)
{
    if (!isTile(board, index))
        return {board, index};
    Tile &tile = board.tiles[index];
    if (wider != 0) {
        QList<qsizetype> row;
        QList<int> widths;
        for (qsizetype i = 0; i < board.tiles.size(); ++i) {
            if (board.tiles.at(i).row == tile.row) {
                row.append(i);
                widths.append(board.tiles.at(i).width);
            }
        }
        QList<int> parts = twelfths(widths);
        const qsizetype here = row.indexOf(index);
        // The neighbour at the right gives; the last one takes from its left.
        const qsizetype other = here + 1 < row.size() ? here + 1 : here - 1;
        if (other >= 0) {
            const int moved = std::clamp(wider, 1 - parts.at(here), parts.at(other) - 1);
            parts[here] += moved;
            parts[other] -= moved;
            for (qsizetype i = 0; moved != 0 && i < row.size(); ++i)
                board.tiles[row.at(i)].width = parts.at(i);
        }
    }
    if (higher != 0)
        tile.height = std::clamp((tile.height > 0 ? tile.height : shownHeight) + higher, 3, tileHeights);
    return {board, index};
}

} // namespace hearken
