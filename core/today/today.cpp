// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/today.h"

#include "core/briefing/assemble.h"
#include "core/dashboard/boardcounts.h"
#include "core/dashboard/boards.h"
#include "core/dashboard/starters.h"
#include "core/store/projectsettings.h"
#include "core/today/briefingfeed.h"
#include "core/today/guide.h"
#include "core/today/momentfeed.h"
#include "core/today/verdict.h"
#include "core/today/week.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct TodayWords
{
    Q_DECLARE_TR_FUNCTIONS(hearken::today)
};

/// Dimensions that tell where something happened, best first.
constexpr const char *todayPlaces[] = {"region", "team", "segment", "channel", "product"};
constexpr int todayMostPlaces = 20;
constexpr qsizetype todayMostMetrics = 40;

bool isMeasured(const Metric &metric)
{
    return metric.kind != MetricKind::Volume && metric.kind != MetricKind::ResponseRate;
}

/// KPI tiles of the boards in their order, each measure once.
void takeTiles(TodayPlan &plan, const QList<Board> &boards)
{
    for (const Board &board : boards) {
        for (const Tile &tile : board.tiles) {
            if (tile.kind != TileKind::Kpi || plan.tiles.tiles.size() >= todayTiles
                || plan.metrics.contains(tile.metric) || !plan.facts.metric(tile.metric))
                continue;
            if (plan.boardName.isEmpty())
                plan.boardName = board.name;
            plan.tiles.tiles.append({TileKind::Kpi, tile.title, tile.metric});
            plan.metrics.append(tile.metric);
        }
    }
}

Period todayPeriod(QDate day)
{
    return lastDays(todayDays, day);
}

QList<TodayBlock> emptyBlocks(const TodayGround &ground)
{
    const QVariantMap slice = Slice{ground.period, {}, {}}.toMap();
    return {
        {TodayPart::NeedsYou, TodayWords::tr("Needs you"), {}, {}, 0,
            TodayWords::tr("Nothing waits for you: every source tells as usual, and no measure has lost its goal."), {},
            {}},
        {TodayPart::Changes, TodayWords::tr("Real changes"), TodayWords::tr("against the 90 days before"), {}, 0,
            TodayWords::tr("No real change: every difference to the period before can be chance."),
            TodayWords::tr("Open dashboard"), {u"dashboard"_s, {}, slice}},
        {TodayPart::Goals, TodayWords::tr("Goals"), TodayWords::tr("farthest from the goal first"), {}, 0,
            TodayWords::tr("No goal yet. With a goal, a measure says whether it is where it should be."),
            TodayWords::tr("Set goals"), {u"settings"_s, u"goals"_s, {}}},
        {TodayPart::Comments, TodayWords::tr("Newest comments"), {}, {}, 0,
            TodayWords::tr("No comment in these 90 days."), TodayWords::tr("Open feedback"),
            {u"feedback"_s, {}, slice}},
    };
}

void finishBlock(TodayBlock &block)
{
    std::stable_sort(block.lines.begin(), block.lines.end(), [](const TodayLine &one, const TodayLine &other) {
        return one.urgency != other.urgency ? one.urgency > other.urgency : one.stake > other.stake;
    });
    block.total = block.lines.size();
    block.lines.resize(std::min(block.total, todayLines(block.part)));
    if (block.total > 0)
        block.empty.clear();
    if (block.part == TodayPart::NeedsYou && block.total > 0)
        block.meta = block.total == 1 ? TodayWords::tr("1 item")
                                      : TodayWords::tr("%n items, most urgent first", nullptr, int(block.total));
}

} // namespace

QString TodayLine::words() const
{
    QStringList parts{score, title, detail, due};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

qsizetype todayLines(TodayPart part)
{
    switch (part) {
    case TodayPart::NeedsYou:
    case TodayPart::Week:
    case TodayPart::Goals:
        return 5;
    case TodayPart::Changes:
        return 4;
    case TodayPart::Comments:
        break;
    }
    return 4;
}

const TodayBlock *Today::block(TodayPart part) const
{
    const auto found = std::find_if(
        blocks.cbegin(), blocks.cend(), [part](const TodayBlock &block) { return block.part == part; });
    return found == blocks.cend() ? nullptr : &*found;
}

bool Today::guideIsDone() const
{
    return std::all_of(guide.cbegin(), guide.cend(), [](const GuideStep &step) { return step.done; });
}

Result<TodayPlan> todayPlan(Session &session, QDate today)
{
    const auto facts = Facts::load(session, today);
    if (!facts)
        return facts.error();
    TodayPlan plan;
    plan.facts = *facts;
    const auto held = holdings(session, facts->metrics);
    const auto stored = Boards::all(session);
    const auto guide = guideSteps(session);
    const auto week = ProjectSettings::value(session, u"week_start"_s, u"1"_s);
    const auto shown = ProjectSettings::value(session, u"guide"_s);
    if (!held || !stored || !guide)
        return !held ? held.error() : !stored ? stored.error() : guide.error();
    const auto issued = issuedOutlines(session);
    const auto journeys = JourneySets::all(session);
    if (!week || !shown || !issued || !journeys)
        return !week ? week.error() : !shown ? shown.error() : !issued ? issued.error() : journeys.error();
    plan.journeys = *journeys;
    plan.issued = *issued;
    plan.guide = *guide;
    plan.guideHidden = *shown == "hidden"_L1;
    plan.weekStart = std::clamp(week->toInt(), 1, 7);
    takeTiles(plan, *stored + starters(*held));
    for (const Metric &metric : held->metrics) {
        if (isMeasured(metric) && !plan.metrics.contains(metric.key) && plan.metrics.size() < todayMostMetrics)
            plan.metrics.append(metric.key);
    }
    for (const char *place : todayPlaces) {
        const int values = held->dimensions.value(QString::fromLatin1(place));
        if (plan.dimension.isEmpty() && values > 1 && values <= todayMostPlaces)
            plan.dimension = QString::fromLatin1(place);
    }
    plan.needs = boardNeeds(plan.tiles, plan.facts, {});
    plan.needs.order = true; // the newest comments
    plan.needs += momentNeeds(plan.journeys, plan.facts);
    if (!plan.dimension.isEmpty())
        plan.needs += {{plan.dimension}, {}};
    for (const QString &key : std::as_const(plan.metrics)) {
        if (const Result<Asked> asked = plan.facts.asked(key))
            plan.needs += needs(*asked, sliceOf(asked->metric, {}));
    }
    for (const Outline &outline : std::as_const(plan.issued)) {
        const auto more = briefingNeeds(session, outline, plan.facts);
        if (!more)
            return more.error();
        plan.needs += *more;
    }
    return plan;
}

Result<Today> makeToday(
    Session &session, const TodayPlan &plan, const Columns &columns, const QDateTime &now, const Progress &progress)
{
    Today today;
    if (!plan.guideHidden)
        today.guide = plan.guide;
    today.boardName = plan.boardName;
    if (columns.size() == 0)
        return today;
    today.day = columns.lastDay();
    today.period = todayPeriod(today.day);
    today.before = today.period.before();
    const Slice slice{today.period, {}, {}};
    const Result<FilledBoard> filled = fillBoard(plan.tiles, plan.facts, columns, {slice, today.before, {}}, progress);
    if (!filled)
        return filled.error();
    today.tiles = filled->tiles;
    const TodayGround ground{session, columns, plan.facts, today.day, now, today.period, today.before,
        movements(plan.facts, columns, plan.metrics, slice, today.before), plan.dimension, plan.issued, plan.journeys};

    QList<ToldMovement> told;
    for (const Movement &movement : ground.moved) {
        const auto onTile = [&movement](const Tile &tile) { return tile.metric == movement.asked.metric.key; };
        if (std::any_of(plan.tiles.tiles.cbegin(), plan.tiles.tiles.cend(), onTile))
            told.append({movement, placeOf(movement, plan.facts, columns, plan.dimension, slice, today.before)});
    }
    today.verdict = todayVerdict(told);
    today.week = weekOf(columns, today.day, plan.weekStart);
    today.blocks = emptyBlocks(ground);
    for (const TodayFeed &feed : todayFeeds()) {
        if (progress.cancelled())
            return Error{ErrorKind::Cancelled, TodayWords::tr("Filling Today was stopped."), {}};
        auto lines = feed.lines(ground);
        if (!lines)
            return lines.error();
        for (TodayBlock &block : today.blocks) {
            if (block.part == feed.part)
                block.lines.append(*lines);
        }
    }
    for (TodayBlock &block : today.blocks)
        finishBlock(block);
    return today;
}

} // namespace hearken
