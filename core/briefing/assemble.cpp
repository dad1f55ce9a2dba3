// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/assemble.h"

#include "core/base/daytext.h"
#include "core/briefing/blocks.h"
#include "core/briefing/verdictsentence.h"
#include "core/dashboard/boardcounts.h"
#include "core/dashboard/drill.h"
#include "core/dashboard/starters.h"
#include "core/dashboard/tilewords.h"
#include "core/feedback/quotes.h"
#include "core/store/projectsettings.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct BriefingWords
{
    Q_DECLARE_TR_FUNCTIONS(hearken::briefing)
};

/// Dimensions that a person compares by, best first; the one that is filled wins.
constexpr const char *compareBy[] = {"region", "team", "segment", "channel", "product", "touchpoint", "source"};
constexpr int mostGroups = 20;
constexpr int quoteCandidates = 200;

/// The tiles that one block is filled from.
struct TileRun
{
    qsizetype first = 0;
    qsizetype count = 0;
};

/// Everything that is known while the blocks are filled.
struct BriefingGround
{
    Session &session;
    const Columns &columns;
    const Facts &facts;
    const BriefingAsk &ask;
    Slice slice; ///< with a closed period
    Period before;
    QStringList metrics; ///< keys in the order of importance
    QList<Movement> moved;
    const Movement *leading = nullptr; ///< of the real movements; null when nothing moved
    QString leadingMetric; ///< also when nothing moved
    QString dimension; ///< compared by
    MovedPlace place;
    QDate since; ///< of a dated change within the period that the verdict is told by
    QList<FilledTile> tiles;
    QList<TileRun> runs; ///< by block of the outline
    QStringList told; ///< keys of the measures on the page, in their order
    qint64 responses = 0;
    QString quotesFrom; ///< for the footnote
};

/// What was asked for, else what the outline says.
Period closedPeriod(const BriefingAsk &ask, const Columns &columns)
{
    Period period = ask.period.isOpen() ? ask.slice.period : ask.period;
    if (period.isOpen())
        period = ask.outline.period;
    if (!period.to.isValid())
        period.to = columns.lastDay().addDays(1);
    if (!period.from.isValid() || period.from >= period.to)
        period.from = period.to.addDays(-ask.outline.days);
    return period;
}

/// What the slice has narrowed to one value has nothing to compare.
QString firstDimension(const QStringList &wished, const Columns &columns, const Slice &slice, const QString &not_ = {})
{
    const auto isOne = [&slice](const QString &name) { return slice.where.value(name).size() == 1; };
    for (const QString &name : wished) {
        if (columns.dimension(name) && !isOne(name))
            return name;
    }
    for (const char *word : compareBy) {
        const QString name = QString::fromLatin1(word);
        const CodeColumn *column = columns.dimension(name);
        // Code 0 is "not known"; one group cannot be compared.
        if (name != not_ && !isOne(name) && column && column->codes() > 2 && column->codes() <= mostGroups + 1)
            return name;
    }
    return {};
}

/// Metrics that can be asked here: those of the outline, else those with a goal first, in the order of their list.
QStringList metricsInOrder(const OutlineBlock *block, const Facts &facts)
{
    if (block && !block->metrics.isEmpty())
        return block->metrics;
    QStringList withGoal;
    QStringList others;
    for (const Metric &metric : facts.metrics) {
        if (metric.kind == MetricKind::Volume || !facts.asked(metric.key))
            continue;
        const bool hasGoal = std::any_of(
            facts.goals.begin(), facts.goals.end(), [&](const Goal &goal) { return goal.metricKey == metric.key; });
        (hasGoal ? withGoal : others).append(metric.key);
    }
    return withGoal + others;
}

/// A dated change that splits charts of the leading measure within the period: the honest border of "before" and "now".
QDate splitWithin(const BriefingGround &ground)
{
    const Slice touched = sliceOf(ground.leading->asked.metric, ground.slice);
    QDate day;
    for (const Happening &happening : ground.facts.happenings) {
        const bool elsewhere = happening.scope.where.contains(u"touchpoint"_s)
            && !touched.where.contains(u"touchpoint"_s);
        const bool within = happening.day > ground.slice.period.from
            && happening.day.addDays(14) < ground.slice.period.to;
        if (happening.splits && !elsewhere && within && touches(happening, touched))
            day = happening.day;
    }
    return day;
}

/// Finds what the briefing is about.
void findVerdict(BriefingGround &ground)
{
    ground.moved = movements(ground.facts, ground.columns, ground.metrics, ground.slice, ground.before);
    ground.leading = largest(ground.moved);
    const OutlineBlock *trend = ground.ask.outline.block(BlockKind::Trend);
    ground.leadingMetric = ground.leading ? ground.leading->asked.metric.key : ground.metrics.value(0);
    if (trend && !trend->metrics.isEmpty())
        ground.leadingMetric = trend->metrics.constFirst();
    const OutlineBlock *comparison = ground.ask.outline.block(BlockKind::Comparison);
    ground.dimension = firstDimension(
        comparison ? comparison->dimensions : QStringList(), ground.columns, ground.slice);
    if (!ground.leading)
        return;
    Slice now = ground.slice;
    Period before = ground.before;
    ground.since = splitWithin(ground);
    if (ground.since.isValid()) {
        now.period.from = ground.since;
        before = {ground.before.from, ground.since};
    }
    if (!ground.dimension.isEmpty())
        ground.place = placeOf(*ground.leading, ground.facts, ground.columns, ground.dimension, now, before);
    if (ground.place.groups.isEmpty()) {
        ground.since = {};
        ground.place.now = ground.leading->measureNow;
        ground.place.before = ground.leading->measureBefore;
    }
}

QStringList measuresOf(const BriefingGround &ground, const OutlineBlock &block)
{
    QStringList keys = block.metrics.isEmpty() ? ground.metrics : block.metrics;
    if (block.metrics.isEmpty() && !ground.leadingMetric.isEmpty()) {
        keys.removeAll(ground.leadingMetric);
        keys.prepend(ground.leadingMetric);
    }
    return keys.first(std::min<qsizetype>(keys.size(), std::max(block.most, 1)));
}

Tile stripTile(const OutlineBlock &block)
{
    Tile tile{TileKind::Journey};
    tile.journey = block.journey;
    return tile;
}

/// The tile of a block with one figure; nothing when there is no measure or nothing to part it by.
std::optional<Tile> tileOf(const BriefingGround &ground, const OutlineBlock &block)
{
    if (block.kind == BlockKind::Journey)
        return stripTile(block);
    const QString metric = block.metrics.value(0, ground.leadingMetric);
    if (metric.isEmpty())
        return std::nullopt;
    switch (block.kind) {
    case BlockKind::Trend:
        return Tile{TileKind::Trend, {}, metric};
    case BlockKind::Distribution:
        return Tile{TileKind::Distribution, {}, metric};
    case BlockKind::Comparison: {
        const QString by = firstDimension(block.dimensions, ground.columns, ground.slice);
        return by.isEmpty() ? std::nullopt : std::optional(Tile{TileKind::Comparison, {}, metric, {by}});
    }
    case BlockKind::Heat: {
        const QString rows = firstDimension(block.dimensions.mid(0, 1), ground.columns, ground.slice, ground.dimension);
        const QString columns = block.dimensions.value(1);
        if (block.dimensions.isEmpty() || rows.isEmpty() || !ground.columns.dimension(columns))
            return std::nullopt;
        return Tile{TileKind::Heat, {}, metric, {rows, columns}};
    }
    default:
        return std::nullopt;
    }
}

/// All figures of the page as one board, so that they are counted in as few passes as a dashboard needs.
Board boardOf(BriefingGround &ground)
{
    Board board;
    for (const OutlineBlock &block : ground.ask.outline.blocks) {
        TileRun run{board.tiles.size(), 0};
        if (block.shown && block.kind == BlockKind::Measures) {
            for (const QString &key : measuresOf(ground, block)) {
                board.tiles.append({TileKind::Kpi, {}, key});
                board.tiles.last().question = block.question;
                if (!ground.told.contains(key))
                    ground.told.append(key);
            }
        } else if (block.shown) {
            if (const std::optional<Tile> tile = tileOf(ground, block)) {
                board.tiles.append(*tile);
                board.tiles.last().question = block.question;
            }
        }
        run.count = board.tiles.size() - run.first;
        ground.runs.append(run);
    }
    return board;
}

QString verdictText(const BriefingGround &ground)
{
    const QLocale locale;
    if (ground.leading)
        return movementSentence(*ground.leading, ground.place, {ground.since, int(ground.slice.period.days())}, locale);
    // Days that were chosen are named: “the last” they may not be.
    if (!ground.ask.slice.period.isOpen() || !ground.ask.outline.period.isOpen()) {
        const QString from = dayText(ground.slice.period.from, u"d MMMM yyyy"_s, locale);
        const QString last = dayText(ground.slice.period.to.addDays(-1), u"d MMMM yyyy"_s, locale);
        return (ground.moved.isEmpty()
                ? BriefingWords::tr("Too few answers from %1 to %2, or in the days before, to tell a change.")
                : BriefingWords::tr("No measure has really moved from %1 to %2."))
            .arg(from, last);
    }
    const QString days = locale.toString(ground.slice.period.days());
    if (ground.moved.isEmpty())
        return BriefingWords::tr("Too few answers in the last %1 days, or in those before, to tell a change.")
            .arg(days);
    return BriefingWords::tr("No measure has really moved in the last %1 days.").arg(days);
}

/// Where the quotes come from: the groups of the verdict, else the whole; only since the dated change.
View quoteView(const BriefingGround &ground)
{
    View view;
    view.slice = ground.slice;
    if (!ground.place.groups.isEmpty())
        view.slice.where.insert(ground.place.dimension, ground.place.groups);
    if (ground.since.isValid())
        view.slice.period.from = ground.since;
    return view;
}

QString quotePlace(const CommentRow &row, const QLocale &locale)
{
    QStringList parts;
    if (row.score && row.scale)
        parts.append(
            BriefingWords::tr("%1 of %2").arg(locale.toString(*row.score, 'g', 3), locale.toString(row.scale->high)));
    if (!row.place.isEmpty())
        parts.append(row.place);
    parts.append(dayText(row.day, u"d MMM yyyy"_s, locale));
    return parts.join(u", "_s);
}

Result<std::optional<BriefingBlock>> quotesBlock(BriefingGround &ground, const Progress &progress)
{
    const OutlineBlock *outline = ground.ask.outline.block(BlockKind::Quotes);
    if (!outline || ground.leadingMetric.isEmpty())
        return std::optional<BriefingBlock>();
    const bool rise = ground.leading && ground.leading->isGood();
    const Result<CommentPage> page = commentsOf(ground.session, ground.leadingMetric, ground.facts, ground.columns,
        quoteView(ground), rise ? CommentOrder::Newest : CommentOrder::Lowest, quoteCandidates, progress);
    if (!page)
        return page.error();
    const QLocale locale;
    QList<QuoteCandidate> candidates;
    for (const CommentRow &row : page->rows) {
        const bool high = row.standing == Standing::Above || row.standing == Standing::FarAbove;
        // Quotes speak of what the verdict says: low scores for a fall, high ones for a rise.
        if (!row.score || high == rise)
            candidates.append({row.text, quotePlace(row, locale), row.day, row.response});
    }
    BriefingBlock block{BlockKind::Quotes};
    block.title = outline->title.isEmpty() ? BriefingWords::tr("In customers’ words") : outline->title;
    block.quotes = pickQuotes(candidates, std::clamp(outline->most, 1, 5));
    if (block.quotes.isEmpty())
        return std::optional<BriefingBlock>();
    ground.quotesFrom = quoteRule() + u' '
        + BriefingWords::tr("Looked at: %1 comments.").arg(locale.toString(candidates.size()));
    return std::optional(block);
}

BriefingBlock methodBlock(const BriefingGround &ground)
{
    const QLocale locale;
    BriefingBlock block{BlockKind::Method};
    block.title = blockName(BlockKind::Method);
    block.sentences.append(BriefingWords::tr("%1 responses, %2.")
                               .arg(locale.toString(ground.responses), periodWords(ground.slice.period, locale)));
    block.sentences.append(BriefingWords::tr(
        "95% intervals: Wilson for shares, adjusted Wald for NPS, Student's t for means. Real: two-sided at 5%, corrected for the number of tests."));
    if (ground.ask.outline.block(BlockKind::Trend))
        block.sentences.append(BriefingWords::tr("Limits of the trend: control chart, 3σ."));
    QStringList definitions;
    for (const QString &key : ground.told) {
        if (const Metric *metric = ground.facts.metric(key))
            definitions.append(BriefingWords::tr("%1 v%2").arg(metric->name).arg(metric->version));
    }
    if (!definitions.isEmpty())
        block.sentences.append(BriefingWords::tr("Definitions: %1.").arg(definitions.join(u", "_s)));
    if (!ground.quotesFrom.isEmpty())
        block.sentences.append(ground.quotesFrom);
    block.sentences.append(BriefingWords::tr("Fewer than %1 answers are hidden. Numbers of %2.")
                               .arg(locale.toString(ground.facts.rules.minimum),
                                   dayText(ground.columns.lastDay(), u"d MMMM yyyy"_s, locale)));
    return block;
}

BriefingBlock verdictBlock(const BriefingGround &ground, const OutlineBlock &wished)
{
    BriefingBlock block{BlockKind::Verdict};
    block.title = blockName(BlockKind::Verdict);
    block.sentences = {wished.title.isEmpty() ? verdictText(ground) : wished.title};
    if (!wished.text.isEmpty())
        block.sentences.append(wished.text);
    return block;
}

std::optional<BriefingBlock> filledBlock(
    const BriefingGround &ground, qsizetype place, const std::optional<BriefingBlock> &quotes)
{
    const OutlineBlock &wished = ground.ask.outline.blocks.at(place);
    const TileRun &run = ground.runs.at(place);
    switch (wished.kind) {
    case BlockKind::Verdict:
        return verdictBlock(ground, wished);
    case BlockKind::Measures:
        return measuresBlock(wished, ground.tiles.mid(run.first, run.count));
    case BlockKind::Trend:
    case BlockKind::Comparison:
    case BlockKind::Heat:
    case BlockKind::Distribution:
    case BlockKind::Journey:
        return run.count == 0 ? std::nullopt
                              : std::optional(figureBlock(wished, ground.tiles.at(run.first), ground.slice.period));
    case BlockKind::Quotes:
        return quotes;
    case BlockKind::Note:
        return noteBlock(wished);
    case BlockKind::Method:
        return methodBlock(ground);
    }
    return std::nullopt;
}

Result<Briefing> briefingOf(BriefingGround &ground, const Progress &progress)
{
    const Outline &outline = ground.ask.outline;
    Briefing briefing{outline.name, ground.ask.project,
        ground.ask.reader.isEmpty() ? outline.reader : ground.ask.reader, ground.ask.day, ground.slice.period,
        ground.before, ground.responses, {}, ground.ask.brand};
    Result<std::optional<BriefingBlock>> quotes = quotesBlock(ground, progress);
    if (!quotes)
        return quotes.error();
    for (qsizetype place = 0; place < outline.blocks.size(); ++place) {
        if (!outline.blocks.at(place).shown)
            continue;
        std::optional<BriefingBlock> block = filledBlock(ground, place, *quotes);
        if (!block)
            continue;
        block->place = int(place);
        if (block->kind == BlockKind::Quotes)
            quotes = std::optional<BriefingBlock>(); // the same words are said once
        briefing.blocks.append(*block);
    }
    return briefing;
}

} // namespace

Result<BriefingAsk> briefingAsk(Session &session, const Outline &outline, const Slice &slice, QDate day)
{
    const Result<QString> name = ProjectSettings::value(session, u"name"_s);
    if (!name)
        return name.error();
    const Result<Brand> brand = Brands::of(session);
    if (!brand)
        return brand.error();
    return BriefingAsk{outline, slice, {}, {}, {}, {}, *name, day, *brand};
}

/// What the outline's journeys need beside the rest.
static Result<Columns::Needs> withJourneys(
    Session &session, Columns::Needs all, const Outline &outline, const Facts &facts)
{
    Board strips;
    for (const OutlineBlock &block : outline.blocks) {
        if (block.kind == BlockKind::Journey)
            strips.tiles.append(stripTile(block));
    }
    if (strips.tiles.isEmpty())
        return all;
    const auto journeys = JourneySets::all(session);
    if (!journeys)
        return journeys.error();
    return all += boardNeeds(strips, facts, {}, *journeys);
}

Result<Columns::Needs> briefingNeeds(Session &session, const Outline &outline, const Facts &facts)
{
    const Result<Holdings> held = holdings(session, facts.metrics);
    if (!held)
        return held.error();
    Columns::Needs all;
    all.order = true;
    const auto take = [&](const QString &name) {
        if (!name.isEmpty() && !all.dimensions.contains(name) && held->dimensions.contains(name))
            all.dimensions.append(name);
    };
    for (const char *word : compareBy)
        take(QString::fromLatin1(word));
    for (const OutlineBlock &block : outline.blocks)
        for (const QString &name : block.dimensions)
            take(name);
    for (const Metric &metric : facts.metrics) {
        if (const Result<Asked> asked = facts.asked(metric.key))
            all += needs(*asked, {});
    }
    return withJourneys(session, all, outline, facts);
}

/// What a person wrote over the numbers of all is not claimed of a part; blocks made for readers keep their titles.
static void dropClaims(Outline &outline)
{
    for (OutlineBlock &block : outline.blocks) {
        if (block.readers.isEmpty() && block.kind != BlockKind::Note)
            block.title.clear();
    }
}

BriefingAsk askFor(const BriefingAsk &ask, const BriefingReader &reader)
{
    BriefingAsk own = ask;
    own.reader = reader.name;
    own.readerKey = reader.id;
    const auto &where = reader.scope.where;
    for (auto it = where.cbegin(); it != where.cend(); ++it)
        own.slice.where.insert(it.key(), it.value());
    if (!where.isEmpty())
        dropClaims(own.outline);
    return own;
}

Result<Briefing> assemble(
    Session &session, const Columns &columns, const Facts &facts, const BriefingAsk &asked, const Progress &progress)
{
    BriefingAsk ask = asked;
    ask.outline = outlineFor(ask.outline, ask.readerKey);
    if (columns.size() == 0)
        return Error{
            ErrorKind::NotFound, BriefingWords::tr("There is no feedback to brief about. Import an export first."), {}};
    BriefingGround ground{
        session, columns, facts, ask, ask.slice, ask.before, {}, {}, nullptr, {}, {}, {}, {}, {}, {}, {}, 0, {}};
    ground.slice.period = closedPeriod(ask, columns);
    if (ground.before.isOpen())
        ground.before = ground.slice.period.before();
    ground.metrics = metricsInOrder(ask.outline.block(BlockKind::Measures), facts);
    findVerdict(ground);
    const Board board = boardOf(ground);
    View view;
    view.slice = ground.slice;
    view.before = ground.before;
    Result<JourneySet> journeys = JourneySet();
    if (ask.outline.block(BlockKind::Journey))
        journeys = JourneySets::all(session);
    if (!journeys)
        return journeys.error();
    const Result<FilledBoard> filled = fillBoard(board, facts, columns, view, progress, *journeys);
    if (!filled)
        return filled.error();
    ground.tiles = filled->tiles;
    ground.responses = filled->responses;
    return briefingOf(ground, progress);
}

} // namespace hearken
