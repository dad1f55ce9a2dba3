// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/period.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace hearken {

enum class TileKind { Kpi, Trend, Heat, Comparison, Distribution, Comments, Note };
QString tileKindWord(TileKind kind); ///< "kpi", "trend", "heat", "comparison", "distribution", "comments", "note"
std::optional<TileKind> tileKindFromWord(const QString &word);
/// How many dimensions a tile of this kind is split by: two of a heat table, one of a comparison, none of the others.
int tileDimensions(TileKind kind);
bool tileNeedsMetric(TileKind kind);

/// One card of a board: what it shows, and where it stands.
struct Tile
{
    TileKind kind = TileKind::Kpi;
    QString title{}; ///< empty: made from metric and dimensions
    QString metric{}; ///< key of the metric; empty for comments and notes
    QStringList dimensions{}; ///< heat: rows, columns; comparison: one
    Grain grain = Grain::Week; ///< of a trend
    QString text{}; ///< of a note
    /// Cards of one row share its width by their `width`, in the order of the list; rows follow each other downwards.
    int row = 0;
    int width = 1;
    int height = 0; ///< in lines of 24 px; 0: what the content needs

    bool operator==(const Tile &) const = default;
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

/// {"tiles": [{"kind", "title", "metric", "dimensions", "grain", "text", "row", "width", "height"}]}; what is at its
/// default is left out.
QJsonObject boardDefinition(const Board &board);
/// The tiles of a definition. A tile of a kind that is not known here is left out: a newer Hearken wrote it.
QList<Tile> boardTiles(const QJsonObject &definition);

// Edits of a board, as values. Rows stay without gaps; an index that does not exist changes nothing.
Board withTile(Board board, const Tile &tile); ///< in a row of its own at the end, or beside other KPI tiles
Board withoutTile(Board board, qsizetype index);
Board withCopy(Board board, qsizetype index); ///< a copy beside the tile
/// One place to the left or right in its row, or into the row above or below: a move by the keyboard.
Board withMoved(Board board, qsizetype index, int right, int down);
/// Wider or narrower, higher or lower by one step.
Board withSized(Board board, qsizetype index, int wider, int higher);

} // namespace hearken
