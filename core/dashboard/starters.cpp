// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dashboard/starters.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

[[maybe_unused]] constexpr const char *starterNames[] = {
    QT_TRANSLATE_NOOP("hearken::dashboard", "Service quality"),
    QT_TRANSLATE_NOOP("hearken::dashboard", "Relationship"),
};

QString kindOf(const Metric &metric)
{
    switch (metric.kind) {
    case MetricKind::Nps:
        return u"nps"_s;
    case MetricKind::Csat:
        return u"csat"_s;
    case MetricKind::Ces:
        return u"ces"_s;
    case MetricKind::Mean:
        return u"mean"_s;
    case MetricKind::TopBox:
        return u"topbox"_s;
    case MetricKind::Share:
        return u"share"_s;
    case MetricKind::Volume:
        return u"volume"_s;
    case MetricKind::ResponseRate:
        return u"responserate"_s;
    }
    return {};
}

const Metric *wishedMetric(const QJsonArray &wishes, const QList<Metric> &metrics)
{
    for (const QJsonValue &value : wishes) {
        QString wish = value.toString();
        const bool atTouchpoint = wish.endsWith(u'@');
        wish = wish.section(u'@', 0, 0);
        const auto found = std::find_if(metrics.cbegin(), metrics.cend(), [&](const Metric &metric) {
            return kindOf(metric) == wish && metric.touchpoint.isEmpty() != atTouchpoint;
        });
        if (found != metrics.cend())
            return &*found;
    }
    return nullptr;
}

/// One metric of each kind first, whole ones and those of a touchpoint apart, then the others: five numbers about five
/// things say more than five about one.
QList<Metric> diverseMetrics(const QList<Metric> &metrics, qsizetype most)
{
    const QJsonArray order{
        u"nps"_s, u"csat@"_s, u"ces"_s, u"ces@"_s, u"csat"_s, u"topbox"_s, u"topbox@"_s, u"mean"_s, u"share"_s};
    QList<Metric> chosen;
    const auto take = [&chosen, most](const Metric &metric) {
        if (chosen.size() < most && !chosen.contains(metric))
            chosen.append(metric);
    };
    for (const QJsonValue &wish : order) {
        if (const Metric *metric = wishedMetric({wish}, metrics))
            take(*metric);
    }
    for (const Metric &metric : metrics)
        take(metric);
    return chosen;
}

/// One dimension per wish, each another; fewer when the project has not enough of them.
QStringList wishedDimensions(const QJsonArray &wishes, const QMap<QString, int> &dimensions)
{
    QStringList chosen;
    for (const QJsonValue &wish : wishes) {
        for (const QJsonValue &name : wish.toArray()) {
            // One value alone compares with nothing.
            if (dimensions.value(name.toString()) >= 2 && !chosen.contains(name.toString())) {
                chosen.append(name.toString());
                break;
            }
        }
    }
    return chosen;
}

QList<Tile> tilesFor(const QJsonObject &wish, const Tile &plain, const Holdings &holdings)
{
    QList<Tile> tiles;
    if (const int each = wish.value(u"each"_s).toInt(); each > 0) {
        for (const Metric &metric : diverseMetrics(holdings.metrics, each)) {
            Tile tile = plain;
            tile.metric = metric.key;
            tiles.append(tile);
        }
        return tiles;
    }
    Tile tile = plain;
    if (tileNeedsMetric(tile.kind)) {
        const Metric *metric = wishedMetric(wish.value(u"metrics"_s).toArray(), holdings.metrics);
        if (!metric)
            return {};
        tile.metric = metric->key;
    }
    tile.dimensions = wishedDimensions(wish.value(u"dimensions"_s).toArray(), holdings.dimensions);
    if (tile.dimensions.size() != tileDimensions(tile.kind))
        return {};
    tiles.append(tile);
    return tiles;
}

Board starter(const QJsonObject &wish, const Holdings &holdings)
{
    QJsonObject definition;
    QJsonArray made;
    for (const QJsonValue &value : wish.value(u"tiles"_s).toArray()) {
        const QList<Tile> plain = boardTiles({{u"tiles"_s, QJsonArray{value}}});
        if (plain.isEmpty())
            continue;
        Board part;
        part.tiles = tilesFor(value.toObject(), plain.constFirst(), holdings);
        const QJsonArray written = boardDefinition(part).value(u"tiles"_s).toArray();
        for (const QJsonValue &tile : written) {
            // boardTiles has moved the lone tile to row 0.
            QJsonObject placed = tile.toObject();
            placed.insert(u"row"_s, value.toObject().value(u"row"_s));
            made.append(placed);
        }
    }
    definition.insert(u"tiles"_s, made);
    Board board;
    board.name = QCoreApplication::translate("hearken::dashboard", qUtf8Printable(wish.value(u"name"_s).toString()));
    board.tiles = boardTiles(definition);
    return board;
}

} // namespace

Result<Holdings> holdings(Session &session, const QList<Metric> &metrics)
{
    Holdings held;
    held.metrics = metrics;
    // In the order in which they were defined: what a person thought of first matters most.
    std::stable_sort(held.metrics.begin(), held.metrics.end(),
        [](const Metric &one, const Metric &other) { return one.id < other.id; });
    const Done counted = session.each(
        "SELECT d.name, COUNT(v.code) FROM dimension d JOIN dimension_value v ON v.dimension_id = d.id "
        "GROUP BY d.name",
        {}, [&held](const Row &row) { held.dimensions.insert(row.text(0), int(row.integer(1))); });
    if (!counted)
        return counted.error();
    const Result<qint64> sources = session.integer("SELECT COUNT(*) FROM source");
    if (!sources)
        return sources.error();
    held.dimensions.insert(u"source"_s, int(*sources));
    return held;
}

QList<Board> starters(const Holdings &holdings)
{
    QList<Board> boards;
    const QDir folder(u":/hearken/boards"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Board board = starter(QJsonDocument::fromJson(file.readAll()).object(), holdings);
        const bool measures = std::any_of(
            board.tiles.cbegin(), board.tiles.cend(), [](const Tile &tile) { return tileNeedsMetric(tile.kind); });
        if (!measures)
            continue;
        board.position = int(boards.size());
        boards.append(board);
    }
    return boards;
}

} // namespace hearken
