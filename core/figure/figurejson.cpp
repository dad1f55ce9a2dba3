// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figurejson.h"

#include "core/base/jsonfields.h"

#include <array>

namespace hearken {

using namespace Qt::StringLiterals;

// In the order of Figure::content.
static constexpr std::array contentWords{
    "kpi", "interval", "trend", "ranking", "heat", "distribution", "bars", "journey"};

static void fields(auto &archive, Like<FigureValue> auto &value)
{
    archive("value", value.value)("low", value.low)("high", value.high)("n", value.n)("hidden", value.hidden);
}

static void fields(auto &archive, Like<IntervalBar> auto &bar)
{
    archive("now", bar.now)("goal", bar.goal)("before", bar.before)("side", bar.side)("axis_low", bar.axisLow)(
        "axis_high", bar.axisHigh)("unit", bar.unit);
}

static void fields(auto &archive, Like<Kpi> auto &kpi)
{
    archive("name", kpi.name)("bar", kpi.bar)("verdict", kpi.verdict)("tone", kpi.tone)("sign", kpi.sign)(
        "spark", kpi.spark)("phases", kpi.phases);
}

static void fields(auto &archive, Like<TrendPoint> auto &point)
{
    archive("value", point.value)("low", point.low)("high", point.high)("n", point.n)("hidden", point.hidden)(
        "start", point.start)("lower_limit", point.lowerLimit)("upper_limit", point.upperLimit)("signal", point.signal)(
        "unfinished", point.unfinished);
}

static void fields(auto &archive, Like<TrendPhase> auto &phase)
{
    archive("first", phase.first)("centre", phase.centre);
}

static void fields(auto &archive, Like<GoalStep> auto &step)
{
    archive("from", step.from)("target", step.target);
}

static void fields(auto &archive, Like<TrendMark> auto &mark)
{
    archive("day", mark.day)("text", mark.text)("starts_phase", mark.startsPhase)("tone", mark.tone);
}

static void fields(auto &archive, Like<Trend> auto &trend)
{
    archive("points", trend.points)("phases", trend.phases)("goal", trend.goal)("marks", trend.marks)(
        "limits_name", trend.limitsName)("rhythm", trend.rhythm)("unit", trend.unit)("high_is_good", trend.highIsGood)(
        "floor", trend.floor)("ceiling", trend.ceiling);
}

static void fields(auto &archive, Like<RankingRow> auto &row)
{
    archive("key", row.key)("name", row.name)("now", row.now)("side", row.side)("strong", row.strong);
}

static void fields(auto &archive, Like<TieBracket> auto &tie)
{
    archive("first", tie.first)("last", tie.last);
}

static void fields(auto &archive, Like<Ranking> auto &ranking)
{
    archive("rows", ranking.rows)("ties", ranking.ties)("goal", ranking.goal)("value_name", ranking.valueName)(
        "unit", ranking.unit)("floor", ranking.floor)("ceiling", ranking.ceiling);
}

static void fields(auto &archive, Like<HeatHeader> auto &header)
{
    archive("key", header.key)("name", header.name)("detail", header.detail);
}

static void fields(auto &archive, Like<HeatCell> auto &cell)
{
    archive("value", cell.value)("low", cell.low)("high", cell.high)("n", cell.n)("hidden", cell.hidden)(
        "standing", cell.standing);
}

static void fields(auto &archive, Like<HeatRow> auto &row)
{
    archive("header", row.header)("goal", row.goal)("cells", row.cells)("total", row.total);
}

static void fields(auto &archive, Like<HeatTable> auto &heat)
{
    archive("columns", heat.columns)("rows", heat.rows)("goals", heat.goals)("totals", heat.totals)(
        "total_header", heat.totalHeader)("unit", heat.unit)("legend", heat.legend);
}

static void fields(auto &archive, Like<DistributionStep> auto &step)
{
    archive("name", step.name)("count", step.count)("standing", step.standing);
}

static void fields(auto &archive, Like<Distribution> auto &distribution)
{
    archive("steps", distribution.steps);
}

static void fields(auto &archive, Like<Bar> auto &bar)
{
    archive("key", bar.key)("name", bar.name)("value", bar.value)("n", bar.n)("unfinished", bar.unfinished);
}

static void fields(auto &archive, Like<Bars> auto &bars)
{
    archive("bars", bars.bars)("unit", bars.unit);
}

static void fields(auto &archive, Like<StripStop> auto &stop)
{
    archive("value", stop.value)("low", stop.low)("high", stop.high)("n", stop.n)("hidden", stop.hidden)(
        "standing", stop.standing)("key", stop.key)("name", stop.name)("moment_of_truth", stop.momentOfTruth)(
        "goal", stop.goal)("unit", stop.unit);
}

static void fields(auto &archive, Like<StripStage> auto &stage)
{
    archive("name", stage.name)("stops", stage.stops);
}

static void fields(auto &archive, Like<JourneyStrip> auto &strip)
{
    archive("key", strip.key)("stages", strip.stages)("stops", strip.stops);
}

namespace {

/// Reads into the content of this index, the first of which is `first`.
template <size_t first = 0>
bool readContent(size_t index, const QJsonValue &json, Figure &figure)
{
    if constexpr (first < contentWords.size()) {
        if (index != first)
            return readContent<first + 1>(index, json, figure);
        FieldReader::read(json, figure.content.emplace<first>());
        return true;
    } else {
        return false;
    }
}

} // namespace

QJsonObject figureJson(const Figure &figure)
{
    static_assert(std::variant_size_v<decltype(figure.content)> == contentWords.size());
    return {{u"title"_s, figure.title}, {u"subtitle"_s, figure.subtitle}, {u"note"_s, figure.note},
        {u"lead"_s, figure.lead}, {u"kind"_s, QLatin1StringView(contentWords[figure.content.index()])},
        {u"content"_s, std::visit([](const auto &content) { return FieldWriter::written(content); }, figure.content)}};
}

std::optional<Figure> figureFrom(const QJsonObject &json)
{
    const QString kind = json.value("kind"_L1).toString();
    Figure figure{json.value("title"_L1).toString(), json.value("subtitle"_L1).toString(),
        json.value("note"_L1).toString(), {}, json.value("lead"_L1).toString()};
    for (size_t index = 0; index < contentWords.size(); ++index) {
        if (kind == QLatin1StringView(contentWords[index]) && readContent(index, json.value("content"_L1), figure))
            return figure;
    }
    return std::nullopt;
}

} // namespace hearken
