// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/mapjson.h"

#include "core/base/jsonfields.h"
#include "core/journey/journeyjson.h"

#include <QJsonDocument>

namespace hearken {

using namespace Qt::StringLiterals;

static void figureFields(auto &archive, auto &value)
{
    archive("value", value.value)("low", value.low)("high", value.high)("n", value.n)("hidden", value.hidden);
}

static void fields(auto &archive, Like<FigureValue> auto &value)
{
    figureFields(archive, value);
}

static void fields(auto &archive, Like<MapStage> auto &stage)
{
    archive("key", stage.key)("name", stage.name)("first", stage.first)("count", stage.count)("folded", stage.folded);
}

static void fields(auto &archive, Like<MapColumn> auto &column)
{
    archive("key", column.key)("touchpoint", column.touchpoint)("name", column.name);
    archive("momentOfTruth", column.momentOfTruth)("grounding", column.grounding);
    archive("groundingWords", column.groundingWords)("newest", column.newest)("stale", column.stale)(
        "blind", column.blind);
    archive("subJourney", column.subJourney);
}

static void fields(auto &archive, Like<WordsCell> auto &cell)
{
    archive("text", cell.text)("detail", cell.detail)("icon", cell.icon)("tone", cell.tone);
}

static void fields(auto &archive, Like<FeelingPoint> auto &point)
{
    figureFields(archive, point);
    archive("assumed", point.assumed);
}

static void fields(auto &archive, Like<FeelingCurve> auto &curve)
{
    archive("persona", curve.persona)("color", curve.color)("points", curve.points)("marks", curve.marks);
}

static void fields(auto &archive, Like<GapCell> auto &cell)
{
    archive("expected", cell.expected)("provided", cell.provided)("gap", cell.gap)("side", cell.side);
    archive("unit", cell.unit)("low", cell.low)("high", cell.high)("highIsGood", cell.highIsGood);
}

static void fields(auto &archive, Like<MeasureCell> auto &cell)
{
    figureFields(archive, cell);
    archive("metric", cell.metric)("metricName", cell.metricName)("unit", cell.unit)("goal", cell.goal);
    archive("highIsGood", cell.highIsGood);
    archive("forecast", cell.forecast)("standing", cell.standing)("verdict", cell.verdict)("tone", cell.tone);
    archive("spark", cell.spark);
}

static void fields(auto &archive, Like<QuoteCell> auto &cell)
{
    archive("text", cell.text)("response", cell.response)("others", cell.others);
}

static void fields(auto &archive, Like<MapCard> auto &card)
{
    archive("key", card.key)("kind", card.kind)("state", card.state)("title", card.title)("lines", card.lines);
    archive("overdue", card.overdue)("first", card.first)("last", card.last);
}

static void fields(auto &archive, Like<NumberCell> auto &cell)
{
    archive("text", cell.text);
}

static void fields(auto &archive, Like<PictureCell> auto &cell)
{
    archive("file", cell.file)("words", cell.words);
}

static void laneFields(auto &archive, auto &lane)
{
    archive("key", lane.key)("name", lane.name)("detail", lane.detail)("collapsed", lane.collapsed)(
        "state", lane.state);
}

static void mapFields(auto &archive, auto &map)
{
    archive("key", map.key)("name", map.name)("meta", map.meta)("lowWord", map.lowWord)("middleWord", map.middleWord);
    archive("highWord", map.highWord)("notes", map.notes)("stages", map.stages);
    archive("columns", map.columns);
}

template <class Cells>
static void readCells(const QJsonValue &value, MapLane &lane)
{
    FieldReader::read(value, lane.content.emplace<Cells>());
}

static void readContent(const QJsonValue &value, MapLane &lane)
{
    switch (lane.kind) {
    case LaneKind::Touchpoint:
    case LaneKind::Visibility:
        return;
    case LaneKind::Channel:
    case LaneKind::Backstage:
    case LaneKind::Asked:
    case LaneKind::Text:
        return readCells<QList<WordsCell>>(value, lane);
    case LaneKind::Feeling:
        return readCells<QList<FeelingCurve>>(value, lane);
    case LaneKind::Expectation:
        return readCells<QList<GapCell>>(value, lane);
    case LaneKind::Measure:
        return readCells<QList<MeasureCell>>(value, lane);
    case LaneKind::Verbatims:
        return readCells<QList<QuoteCell>>(value, lane);
    case LaneKind::Pains:
    case LaneKind::Opportunities:
        return readCells<QList<MapCard>>(value, lane);
    case LaneKind::Number:
        return readCells<QList<NumberCell>>(value, lane);
    case LaneKind::Picture:
        return readCells<QList<PictureCell>>(value, lane);
    }
}

QJsonObject mapToJson(const JourneyMap &map)
{
    FieldWriter writer;
    mapFields(writer, map);
    QJsonArray lanes;
    for (const MapLane &lane : map.lanes) {
        FieldWriter one;
        laneFields(one, lane);
        QJsonObject object = one.object();
        object.insert(u"kind"_s, laneKindWord(lane.kind));
        std::visit(
            [&object](const auto &content) {
                if constexpr (!std::is_same_v<std::remove_cvref_t<decltype(content)>, std::monostate>)
                    object.insert(u"cells"_s, FieldWriter::written(content));
            },
            lane.content);
        lanes.append(object);
    }
    QJsonObject object = writer.object();
    object.insert(u"lanes"_s, lanes);
    object.insert(u"slice"_s, QJsonObject::fromVariantMap(map.slice.toMap()));
    return object;
}

JourneyMap mapFromJson(const QJsonObject &object)
{
    JourneyMap map;
    FieldReader reader(object);
    mapFields(reader, map);
    map.slice = Slice::fromMap(object.value(u"slice"_s).toObject().toVariantMap());
    for (const QJsonValue &value : object.value(u"lanes"_s).toArray()) {
        const auto kind = laneKindFromWord(value.toObject().value(u"kind"_s).toString());
        if (!kind)
            continue; // a newer Hearken wrote it
        MapLane lane;
        FieldReader one(value.toObject());
        laneFields(one, lane);
        lane.kind = *kind;
        readContent(value.toObject().value(u"cells"_s), lane);
        map.lanes.append(lane);
    }
    return map;
}

QString mapText(const JourneyMap &map)
{
    return QString::fromUtf8(QJsonDocument(mapToJson(map)).toJson(QJsonDocument::Compact));
}

JourneyMap mapFromText(const QString &text)
{
    return mapFromJson(QJsonDocument::fromJson(text.toUtf8()).object());
}

} // namespace hearken
