// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dashboard/tilefigure.h"

#include "core/dashboard/boardcounts.h"
#include "core/dashboard/drill.h"
#include "core/dashboard/tabletiles.h"
#include "core/dashboard/tilewords.h"
#include "core/journey/journeystrip.h"
#include "core/programme/attainment.h"
#include "core/programme/goals.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// All that the figure of one tile is made from.
struct TileGround
{
    const Facts &facts;
    const BoardCounts &counts;
    const Tile &tile;
    Asked asked;
    Slice slice; ///< with the metric's touchpoint
    std::optional<double> goal; ///< on the slice at the end of the period
    QDate lastDay; ///< with feedback
    BoardDays period; ///< the tile's own
    const std::vector<bool> &hidden; ///< by cell, or one for the value: what would tell of a small group

    const DayCounts &days() const { return *counts.byDay.constFind(dayKey(tile)); }
    const Period &now() const { return period.now; }
    bool isHidden() const { return !hidden.empty() && hidden.front(); } ///< of a tile with one value
};

std::optional<Scale> scaleOf(const Asked &asked)
{
    return asked.questions.isEmpty() ? std::nullopt : asked.questions.constFirst().scale;
}

ControlChart chartOf(const TileGround &ground, Grain grain)
{
    if (ground.isHidden())
        return {}; // its points would add up to what must not be told
    const Period period = ground.period.trend(grain);
    const QList<ChartPeriod> periods = ground.days().periods(period, grain, ground.lastDay, ground.facts.rules.today);
    QList<Split> splits;
    for (const Split &split : ground.facts.splitsOn(ground.slice)) {
        if (!periods.isEmpty() && split.day > periods.constFirst().start && split.day < period.to)
            splits.append(split);
    }
    ChartRules rules;
    rules.minimum = ground.facts.rules.minimum;
    Metric metric = ground.asked.metric;
    metric.positive = ground.asked.positive;
    return controlChart(metric, periods, splits, rules);
}

Measure measured(const TileGround &ground, const Tally &tally)
{
    const Measure found = measure(ground.asked, tally);
    const bool few = found.n < ground.facts.rules.minimum && ground.asked.metric.kind != MetricKind::Volume;
    return few || ground.isHidden() ? suppressedMeasure() : found;
}

Sign signOf(VerdictKind kind, bool highIsGood)
{
    if (kind == VerdictKind::RealDrop)
        return highIsGood ? Sign::FarDown : Sign::Down;
    if (kind == VerdictKind::RealRise)
        return highIsGood ? Sign::Up : Sign::FarUp;
    return Sign::Dot;
}

Figure kpiFigure(const TileGround &ground)
{
    const Metric &metric = ground.asked.metric;
    const Measure now = measured(ground, ground.days().sum(ground.now()));
    Kpi kpi;
    kpi.name = tileTitle(ground.tile, metric.name);
    kpi.bar.unit = unitOf(metric);
    kpi.bar.now = pointOf(now);
    kpi.bar.goal = ground.goal;
    kpi.bar.side = sideOf(now.low, now.high, ground.goal, metric.highIsGood);
    if (!ground.period.before.isOpen()) {
        const Measure before = measured(ground, ground.days().sum(ground.period.before));
        if (before.isKnown())
            kpi.bar.before = before.value;
    }
    const ControlChart chart = chartOf(ground, Grain::Week);
    for (const ControlPoint &point : chart.points) {
        if (!point.unfinished)
            kpi.spark.append(point.value);
    }
    for (const ControlPhase &phase : chart.phases) {
        if (phase.first > 0)
            kpi.phases.append(int(phase.first));
    }
    if (now.suppressed || now.n == 0) {
        kpi.verdict = !now.suppressed ? QCoreApplication::translate("hearken::dashboard", "No answers in this period")
            : ground.isHidden()
            ? QCoreApplication::translate("hearken::dashboard", "Hidden: it would tell of a small group")
            : QCoreApplication::translate("hearken::dashboard", "Too few answers to show");
        kpi.sign = Sign::None;
    } else {
        const Verdict found = verdict(metric, chart);
        const GoalSide side = ground.goal ? goalSide(standingOf(ground.asked, now.value, *ground.goal))
                                          : GoalSide::None;
        kpi.verdict = verdictWords(found, side, ground.facts.rules.today);
        kpi.tone = toneOf(found.kind, metric.highIsGood);
        kpi.sign = signOf(found.kind, metric.highIsGood);
    }
    return {{}, {}, {}, kpi}; // the picture of a KPI carries its name itself
}

PointSignal signalOf(const ControlChart &chart, qsizetype index)
{
    const ControlPoint &point = chart.points.at(index);
    if (!point.isKnown() || point.unfinished)
        return PointSignal::None;
    if (point.phase > 0 && point.sideBefore != Direction::None) {
        const bool low = point.sideBefore == Direction::Down;
        if (point.beyondBefore)
            return low ? PointSignal::BeyondLow : PointSignal::BeyondHigh;
        return low ? PointSignal::RunLow : PointSignal::RunHigh;
    }
    if (point.beyond)
        return point.value < point.centre ? PointSignal::BeyondLow : PointSignal::BeyondHigh;
    for (const ChartSignal &alarm : chart.alarms) {
        if (alarm.first <= index && index <= alarm.last)
            return alarm.side == Direction::Down ? PointSignal::RunLow : PointSignal::RunHigh;
    }
    return PointSignal::None;
}

TrendPoint trendPoint(const TileGround &ground, const ControlChart &chart, qsizetype index)
{
    const ControlPoint &from = chart.points.at(index);
    TrendPoint point;
    static_cast<FigureValue &>(point) = pointOf(measured(
        ground, ground.days().sum({from.start, std::min(nextStart(from.start, ground.tile.grain), ground.now().to)})));
    point.start = from.start;
    point.lowerLimit = from.low;
    point.upperLimit = from.high;
    point.signal = signalOf(chart, index);
    point.unfinished = from.unfinished;
    return point;
}

QString rhythmWord(Grain grain)
{
    switch (grain) {
    case Grain::Day:
        return QCoreApplication::translate("hearken::dashboard", "by day");
    case Grain::Week:
        return QCoreApplication::translate("hearken::dashboard", "by week");
    case Grain::Month:
        return QCoreApplication::translate("hearken::dashboard", "by month");
    case Grain::Quarter:
        return QCoreApplication::translate("hearken::dashboard", "by quarter");
    case Grain::Year:
        return QCoreApplication::translate("hearken::dashboard", "by year");
    }
    return {};
}

void addMarks(Trend &trend, const TileGround &ground, const ControlChart &chart, const Period &period)
{
    const Verdict found = verdict(ground.asked.metric, chart);
    for (const Happening &happening : ground.facts.happenings) {
        const bool elsewhere = happening.scope.where.contains(u"touchpoint"_s)
            && !ground.slice.where.contains(u"touchpoint"_s);
        if (elsewhere || !touches(happening, ground.slice) || happening.day < period.from || happening.day >= period.to)
            continue;
        const bool real = happening.splits
            && (found.kind == VerdictKind::RealDrop || found.kind == VerdictKind::RealRise)
            && found.since == happening.day;
        trend.marks.append({happening.day, happening.text, happening.splits,
            real ? toneOf(found.kind, ground.asked.metric.highIsGood) : Tone::Plain});
    }
}

Figure trendFigure(const TileGround &ground)
{
    const Metric &metric = ground.asked.metric;
    const Ends ends = endsOf(metric, scaleOf(ground.asked));
    const ControlChart chart = chartOf(ground, ground.tile.grain);
    const Period period = ground.period.trend(ground.tile.grain);
    Trend trend;
    trend.unit = unitOf(metric);
    trend.highIsGood = metric.highIsGood;
    trend.floor = ends.floor;
    trend.ceiling = ends.ceiling;
    trend.rhythm = rhythmWord(ground.tile.grain);
    trend.limitsName = QCoreApplication::translate("hearken::dashboard", "3σ limits");
    for (qsizetype i = 0; i < chart.points.size(); ++i)
        trend.points.append(trendPoint(ground, chart, i));
    for (const ControlPhase &phase : chart.phases)
        trend.phases.append({int(phase.first), phase.centre});
    if (ground.tile.goal) {
        for (const TargetStep &step : targetSteps(ground.facts.goals, metric.key, ground.slice, period))
            trend.goal.append({step.from, step.target});
    }
    addMarks(trend, ground, chart, period);
    return {tileTitle(ground.tile, metric.name), chartPhrase(chart, ground.tile.grain), {}, trend};
}

Figure distributionFigure(const TileGround &ground)
{
    const Tally tally = ground.days().sum(ground.now());
    Distribution distribution;
    const bool hidden = ground.isHidden() || tally.n < ground.facts.rules.minimum;
    if (!hidden)
        distribution.steps = distributionSteps(ground.asked, tally);
    const QString subtitle = hidden ? QCoreApplication::translate("hearken::dashboard", "too few answers to show")
                                    : countText(tally.n);
    return {tileTitle(ground.tile, ground.asked.metric.name), subtitle, {}, distribution};
}

/// The first bar of a month carries its name; where bars are months or longer, each has its own.
QString barName(QDate start, QDate before, Grain grain)
{
    const QLocale locale;
    switch (grain) {
    case Grain::Day:
    case Grain::Week:
        if (before.isValid() && before.month() == start.month())
            return {};
        [[fallthrough]];
    case Grain::Month: {
        const QString month = locale.standaloneMonthName(start.month(), QLocale::ShortFormat);
        return before.isValid() && before.year() != start.year()
            ? QString(month % u' ' % QString::number(start.year()).last(2))
            : month;
    }
    case Grain::Quarter:
    case Grain::Year:
        break;
    }
    return grainKey(start, grain);
}

Figure volumeFigure(const TileGround &ground)
{
    const Grain grain = ground.tile.grain;
    const QList<ChartPeriod> periods = ground.days().periods(
        ground.period.trend(grain), grain, ground.lastDay, ground.facts.rules.today);
    Bars bars;
    QDate before;
    for (const ChartPeriod &part : periods) {
        bars.bars.append({grainKey(part.start, grain), barName(part.start, before, grain), double(part.tally.responses),
            part.tally.responses, part.unfinished});
        before = part.start;
    }
    const qint64 all = ground.days().sum(ground.now()).responses;
    return {tileTitle(ground.tile, {}),
        QCoreApplication::translate("hearken::dashboard", "%1 in the period").arg(QLocale().toString(all)), {}, bars};
}

Figure tileFigure(const TileGround &ground, const Tallies &cells)
{
    switch (ground.tile.kind) {
    case TileKind::Volume:
        return volumeFigure(ground);
    case TileKind::Trend:
        return trendFigure(ground);
    case TileKind::Distribution:
        return distributionFigure(ground);
    case TileKind::Heat:
        return heatFigure(ground.tile, ground.facts, ground.asked, ground.slice, ground.now(), {cells, ground.hidden});
    case TileKind::Comparison:
        return rankingFigure(
            ground.tile, ground.facts, ground.asked, ground.slice, ground.now(), {cells, ground.hidden});
    case TileKind::Kpi:
    case TileKind::Journey:
    case TileKind::Comments:
    case TileKind::Note:
        break;
    }
    return kpiFigure(ground);
}

/// Tiles of one unit stand on one scale, so that bars can be compared by eye. `which` of them: a rate of answers is another
/// thing than what was answered.
void shareAxes(QList<FilledTile> &tiles, Unit unit, const std::function<bool(qsizetype)> &which)
{
    QList<IntervalBar *> bars;
    for (qsizetype i = 0; i < tiles.size(); ++i) {
        FilledTile &tile = tiles[i];
        Kpi *kpi = tile.figure ? std::get_if<Kpi>(&tile.figure->content) : nullptr;
        if (kpi && kpi->bar.unit == unit && which(i))
            bars.append(&kpi->bar);
    }
    shareAxis(bars);
}

QStringList wordingsOf(const Asked &asked)
{
    QStringList wordings;
    for (const Question &question : asked.questions) {
        const QString words = question.text.isEmpty() ? question.code : question.text;
        if (!wordings.contains(words))
            wordings.append(words);
    }
    return wordings;
}

/// A figure of one question among several says which.
void tellQuestion(Figure &figure, const QString &wording)
{
    const QString quoted = u"“"_s % wording % u"”"_s;
    if (Kpi *kpi = std::get_if<Kpi>(&figure.content))
        kpi->name += u" · "_s % quoted;
    else
        figure.subtitle = figure.subtitle.isEmpty() ? quoted : QString(quoted % u" · "_s % figure.subtitle);
}

FilledTile filledTile(
    const Tile &tile, const Facts &facts, const BoardCounts &counts, const View &view, QDate lastDay, qsizetype index)
{
    FilledTile filled;
    filled.slice = view.slice;
    filled.problem = counts.problems.at(index);
    const bool volume = tile.kind == TileKind::Volume;
    if ((!tileNeedsMetric(tile.kind) && !volume) || !filled.problem.isEmpty())
        return filled;
    const Result<Asked> asked = volume ? countedResponses() : facts.asked(tile.metric, tile.question);
    if (!asked) {
        filled.problem = asked.error().message;
        return filled;
    }
    filled.slice = sliceOf(asked->metric, view.slice);
    const BoardDays days = counts.days.of(tile);
    if (tile.days > 0)
        filled.slice.period = days.now;
    if (const std::optional<Goal> goal = goalOn(facts.goals, tile.metric, view.slice, lastDay); goal && tile.goal)
        filled.goal = goal->target;
    const TileGround ground{
        facts, counts, tile, *asked, filled.slice, filled.goal, lastDay, days, counts.hidden.at(size_t(index))};
    filled.wordings = wordingsOf(*asked);
    if (tile.kind == TileKind::Distribution && !scaleOf(*asked)) {
        filled.problem = QCoreApplication::translate("hearken::dashboard",
            "“%1” has no scores to count. Choose another measure, or show it as a number or a trend.")
                             .arg(asked->metric.name);
        return filled;
    }
    filled.figure = tileFigure(ground, counts.cells.at(index));
    if (!tile.question.isEmpty())
        tellQuestion(*filled.figure, filled.wordings.value(0));
    return filled;
}

/// The journey of a tile, or the first when it names none; null when there is none.
const Journey *journeyOf(const Tile &tile, const JourneySet &journeys)
{
    const auto found = std::find_if(journeys.journeys.cbegin(), journeys.journeys.cend(),
        [&tile](const Journey &journey) { return tile.journey.isEmpty() || journey.key == tile.journey; });
    return found == journeys.journeys.cend() ? nullptr : &*found;
}

JourneyGround journeyGround(const Facts &facts, const JourneySet &journeys)
{
    JourneyGround ground;
    ground.facts = facts;
    ground.touchpoints = journeys.touchpoints;
    return ground;
}

Result<FilledTile> filledJourney(const Tile &tile, const Facts &facts, const JourneySet &journeys,
    const Columns &columns, const View &view, const Progress &progress)
{
    FilledTile filled;
    filled.slice = view.slice;
    const Journey *journey = journeyOf(tile, journeys);
    if (!journey) {
        filled.problem = tile.journey.isEmpty()
            ? QCoreApplication::translate("hearken::dashboard", "There is no journey yet. Make one under Journeys.")
            : QCoreApplication::translate(
                "hearken::dashboard", "This journey is gone. Choose another one, or undo what removed it.");
        return filled;
    }
    Result<Figure> figure = stripFigure(
        *journey, journeyGround(facts, journeys), columns, {view.slice, {}, view.ids}, progress);
    if (!figure && figure.error().kind == ErrorKind::Cancelled)
        return figure.error();
    if (!figure) {
        filled.problem = figure.error().message; // of this card alone
        return filled;
    }
    if (!tile.title.isEmpty())
        figure->title = tile.title;
    filled.figure = std::move(*figure);
    return filled;
}

} // namespace

Columns::Needs boardNeeds(const Board &board, const Facts &facts, const Slice &slice, const JourneySet &journeys)
{
    Columns::Needs all = Columns::needs(slice, {});
    for (const Tile &tile : board.tiles) {
        if (tile.kind == TileKind::Comments)
            all.order = true;
        if (const Result<Asked> asked = facts.asked(tile.metric, tile.question); tileNeedsMetric(tile.kind) && asked)
            all += needs(*asked, sliceOf(asked->metric, slice), tile.dimensions);
        if (const Journey *journey = journeyOf(tile, journeys); tile.kind == TileKind::Journey && journey)
            all += stripNeeds(*journey, journeyGround(facts, journeys), {slice, {}, {}});
    }
    return all;
}

Result<FilledBoard> fillBoard(const Board &board, const Facts &facts, const Columns &columns, const View &view,
    const Progress &progress, const JourneySet &journeys)
{
    const Result<BoardCounts> counts = boardCounts(board, facts, columns, view, progress);
    if (!counts)
        return counts.error();
    FilledBoard filled;
    filled.responses = counts->responses;
    filled.responsesBefore = counts->responsesBefore;
    for (qsizetype i = 0; i < board.tiles.size(); ++i) {
        if (board.tiles.at(i).kind != TileKind::Journey) {
            filled.tiles.append(filledTile(board.tiles.at(i), facts, *counts, view, columns.lastDay(), i));
            continue;
        }
        Result<FilledTile> journey = filledJourney(board.tiles.at(i), facts, journeys, columns, view, progress);
        if (!journey)
            return journey.error();
        filled.tiles.append(std::move(*journey));
    }
    const auto isRate = [&](qsizetype tile) {
        const Metric *metric = facts.metric(board.tiles.at(tile).metric);
        return metric && metric->kind == MetricKind::ResponseRate;
    };
    for (const Unit unit : {Unit::Share, Unit::Nps, Unit::Mean, Unit::Count})
        shareAxes(filled.tiles, unit, [&isRate](qsizetype tile) { return !isRate(tile); });
    shareAxes(filled.tiles, Unit::Share, isRate);
    return filled;
}

} // namespace hearken
