// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/period.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace hearken {

enum class TileKind { Kpi, Trend, Heat, Comparison, Distribution, Volume, Journey, Comments, Note };
/// "kpi", "trend", "heat", "comparison", "distribution", "volume", "journey", "comments", "note"
QString tileKindWord(TileKind kind);
std::optional<TileKind> tileKindFromWord(const QString &word);
/// How many dimensions a tile of this kind is split by: two of a heat table, one of a comparison, none of the others.
int tileDimensions(TileKind kind);
bool tileNeedsMetric(TileKind kind);

/// Which rows of a heat table stand first: farthest under their goal, most answers, or by name.
enum class RowOrder { Gap, Answers, Name };

/// One card of a board: what it shows, and where it stands.
struct Tile
{
    TileKind kind = TileKind::Kpi;
    QString title{}; ///< empty: made from metric and dimensions
    QString metric{}; ///< key of the metric; empty for comments and notes
    QStringList dimensions{}; ///< heat: rows, columns; comparison: one
    Grain grain = Grain::Week; ///< of a trend or of volumes
    int days = 0; ///< so many days up to the end of the board's period instead of the period itself; 0: the period
    bool goal = true; ///< shows the goal, and colours by it
    RowOrder order = RowOrder::Gap;
    QString text{}; ///< of a note
    QString question{}; ///< wording, or code, of the one question that counts; empty: all of the metric
    QString journey{}; ///< key of the journey; empty: the first
    /// Cards of one row share its width by their `width`, in the order of the list; rows follow each other downwards.
    /// The fields from here on say where a tile stands; those before, what it shows.
    int row = 0;
    int width = 1;
    int height = 0; ///< in lines of 24 px; 0: what the content needs

    bool operator==(const Tile &) const = default;
    /// Whether both show the same, wherever they stand.
    bool showsAs(Tile other) const;
};

/// A dashboard: a named page of tiles. Its definition is JSON, see `boardDefinition`.
struct Board
{
    Id<Board> id;
    int version = 1;
    QString name;
    int position = 0; ///< among the boards of the project
    QList<Tile> tiles;

    bool operator==(const Board &) const = default;
};

/// {"tiles": [{"kind", "title", "metric", "dimensions", "grain", "days", "goal", "order", "text", "question", "journey",
/// "row", "width", "height"}]}; what is at its default is left out.
QJsonObject boardDefinition(const Board &board);
/// The tiles of a definition. A tile of a kind that is not known here is left out: a newer Hearken wrote it.
QList<Tile> boardTiles(const QJsonObject &definition);

/// A place for a tile: before the `position`-th tile of a row, or, `between` rows, in a row of its own before that row.
struct TilePlace
{
    int row = 0;
    int position = 0;
    bool between = false;

    bool operator==(const TilePlace &) const = default;
};

/// A board after an edit, and where the tile that was edited stands in it now; -1 when it is gone.
struct EditedBoard
{
    Board board;
    qsizetype tile = -1;
};

inline constexpr int boardColumns = 12; ///< what the widths of a row are told in when one of them is changed
inline constexpr int tileHeights = 40; ///< highest tile, in lines

// Edits of a board, as values. Rows stay without gaps; an index that does not exist changes nothing.
EditedBoard withTile(Board board, const Tile &tile); ///< in a row of its own at the end, or beside other KPI tiles
EditedBoard withoutTile(Board board, qsizetype index); ///< answers the tile that is the next to look at
EditedBoard withCopy(Board board, qsizetype index); ///< a copy beside the tile
EditedBoard withChanged(Board board, qsizetype index, const Tile &tile); ///< shows what `tile` shows, at the same place
/// A move by the mouse. The place is told in the board as it is, with the tile still in it.
EditedBoard withPlaced(Board board, qsizetype index, const TilePlace &place);
/// One place to the left or right in its row, or into the row above or below: a move by the keyboard.
EditedBoard withMoved(Board board, qsizetype index, int right, int down);
/// Wider by so many twelfths of the row, which its neighbour gives; higher by so many lines than `shownHeight`.
EditedBoard withSized(Board board, qsizetype index, int wider, int higher, int shownHeight = 0);
/// The widths of the tiles of a row in twelfths; they sum up to 12 as long as there are no more than 12 tiles.
QList<int> twelfths(const QList<int> &widths);

} // namespace hearken
