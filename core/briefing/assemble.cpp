// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/assemble.h"

#include "core/briefing/quotes.h"
#include "core/briefing/verdictsentence.h"
#include "core/dashboard/boardcounts.h"
#include "core/dashboard/drill.h"
#include "core/dashboard/starters.h"
#include "core/dashboard/tilewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype heatRowsOnPage = 5;

struct BriefingWords
{
    Q_DECLARE_TR_FUNCTIONS(hearken::briefing)
};

/// Dimensions that a person compares by, best first; the one that is filled wins.
constexpr const char *compareBy[] = {"region", "team", "segment", "channel", "product", "touchpoint", "source"};
constexpr int mostGroups = 20;
constexpr int quoteCandidates = 200;

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
    QList<FilledTile> tiles; ///< measures first, then trend, comparison, heat
    qsizetype trend = -1;
    qsizetype comparison = -1;
    qsizetype heat = -1;
    qsizetype measures = 0;
    qint64 responses = 0;
    QString quotesFrom; ///< for the footnote
};

Period closedPeriod(const Period &asked, const Columns &columns)
{
    Period period = asked;
    if (!period.to.isValid())
        period.to = columns.lastDay().addDays(1);
    if (!period.from.isValid())
        period.from = period.to.addDays(-briefingDays);
    return period;
}

QString firstDimension(const QStringList &wished, const Columns &columns, const QString &not_ = {})
{
    for (const QString &name : wished) {
        if (columns.dimension(name))
            return name;
    }
    for (const char *word : compareBy) {
        const QString name = QString::fromLatin1(word);
        const CodeColumn *column = columns.dimension(name);
        // Code 0 is "not known"; one group cannot be compared.
        if (name != not_ && column && column->codes() > 2 && column->codes() <= mostGroups + 1)
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
    ground.dimension = firstDimension(comparison ? comparison->dimensions : QStringList(), ground.columns);
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

/// All figures of the page as one board, so that they are counted in as few passes as a dashboard needs.
Board boardOf(BriefingGround &ground)
{
    Board board;
    const Outline &outline = ground.ask.outline;
    if (const OutlineBlock *block = outline.block(BlockKind::Measures)) {
        QStringList keys = ground.metrics;
        if (block->metrics.isEmpty() && !ground.leadingMetric.isEmpty()) {
            keys.removeAll(ground.leadingMetric);
            keys.prepend(ground.leadingMetric);
        }
        ground.measures = std::min<qsizetype>(keys.size(), block->most);
        for (const QString &key : keys.first(ground.measures))
            board.tiles.append({TileKind::Kpi, {}, key});
    }
    if (const OutlineBlock *block = outline.block(BlockKind::Trend); block && !ground.leadingMetric.isEmpty()) {
        ground.trend = board.tiles.size();
        board.tiles.append({TileKind::Trend, {}, ground.leadingMetric});
    }
    if (const OutlineBlock *block = outline.block(BlockKind::Comparison); block && !ground.dimension.isEmpty()) {
        ground.comparison = board.tiles.size();
        board.tiles.append(
            {TileKind::Comparison, {}, block->metrics.value(0, ground.leadingMetric), {ground.dimension}});
    }
    if (const OutlineBlock *block = outline.block(BlockKind::Heat)) {
        const QString rows = firstDimension(block->dimensions.mid(0, 1), ground.columns, ground.dimension);
        const QString columns = block->dimensions.value(1);
        if (!block->dimensions.isEmpty() && !rows.isEmpty() && ground.columns.dimension(columns)) {
            ground.heat = board.tiles.size();
            board.tiles.append({TileKind::Heat, {}, block->metrics.value(0, ground.leadingMetric), {rows, columns}});
        }
    }
    return board;
}

QString verdictText(const BriefingGround &ground)
{
    const QLocale locale;
    if (ground.leading) {
        QString sentence = movementSentence(*ground.leading, ground.place, locale);
        if (ground.since.isValid()) {
            sentence.chop(1);
            sentence = BriefingWords::tr("%1 since %2.").arg(sentence, locale.toString(ground.since, u"d MMMM"_s));
        }
        return sentence;
    }
    const QString days = locale.toString(ground.slice.period.days());
    if (ground.moved.isEmpty())
        return BriefingWords::tr("Too few answers in the last %1 days, or in those before, to tell a change.")
            .arg(days);
    return BriefingWords::tr("No measure has really moved in the last %1 days.").arg(days);
}

std::optional<BriefingBlock> figureBlock(const BriefingGround &ground, BlockKind kind, qsizetype tile)
{
    if (tile < 0 || !ground.tiles.at(tile).figure)
        return std::nullopt;
    BriefingBlock block{kind};
    Figure figure = *ground.tiles.at(tile).figure;
    const QString own = ground.ask.outline.block(kind)->title;
    block.title = own.isEmpty() ? figure.title : own;
    block.subtitle = figure.subtitle;
    if (!figure.note.isEmpty())
        block.sentences.append(figure.note);
    figure.title = block.title;
    figure.note.clear();
    // One page: of a long table the rows that need the reader most; tiles sort them by their distance to the goal.
    if (HeatTable *heat = std::get_if<HeatTable>(&figure.content); heat && heat->rows.size() > heatRowsOnPage) {
        block.subtitle = QCoreApplication::translate("hearken::briefing", "%1 of %2, furthest under goal first")
                             .arg(heatRowsOnPage)
                             .arg(heat->rows.size());
        figure.subtitle = block.subtitle;
        heat->rows.resize(heatRowsOnPage);
    }
    block.figures.append(figure);
    return block;
}

std::optional<BriefingBlock> measuresBlock(const BriefingGround &ground)
{
    BriefingBlock block{BlockKind::Measures};
    block.title = blockName(BlockKind::Measures);
    for (qsizetype i = 0; i < ground.measures; ++i) {
        if (!ground.tiles.at(i).figure)
            continue;
        Figure figure = *ground.tiles.at(i).figure;
        // On the page the interval stands where the small trend is on a tile.
        if (Kpi *kpi = std::get_if<Kpi>(&figure.content)) {
            kpi->spark.clear();
            kpi->phases.clear();
        }
        block.figures.append(figure);
    }
    return block.figures.isEmpty() ? std::nullopt : std::optional(block);
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
    parts.append(locale.toString(row.day, u"d MMM yyyy"_s));
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
    if (ground.trend >= 0)
        block.sentences.append(BriefingWords::tr("Limits of the trend: control chart, 3σ."));
    QStringList definitions;
    for (qsizetype i = 0; i < ground.measures; ++i) {
        if (const Metric *metric = ground.facts.metric(ground.metrics.value(i)))
            definitions.append(BriefingWords::tr("%1 v%2").arg(metric->name).arg(metric->version));
    }
    if (!definitions.isEmpty())
        block.sentences.append(BriefingWords::tr("Definitions: %1.").arg(definitions.join(u", "_s)));
    if (!ground.quotesFrom.isEmpty())
        block.sentences.append(ground.quotesFrom);
    block.sentences.append(BriefingWords::tr("Fewer than %1 answers are hidden. Numbers of %2.")
                               .arg(locale.toString(ground.facts.rules.minimum),
                                   locale.toString(ground.columns.lastDay(), u"d MMMM yyyy"_s)));
    return block;
}

void addBlock(Briefing &briefing, const std::optional<BriefingBlock> &block)
{
    if (block)
        briefing.blocks.append(*block);
}

Result<Briefing> briefingOf(BriefingGround &ground, const Progress &progress)
{
    Briefing briefing{ground.ask.outline.name, ground.ask.project, ground.ask.reader, ground.ask.day,
        ground.slice.period, ground.before, ground.responses, {}};
    const Result<std::optional<BriefingBlock>> quotes = quotesBlock(ground, progress);
    if (!quotes)
        return quotes.error();
    for (const OutlineBlock &wished : ground.ask.outline.blocks) {
        if (!wished.shown)
            continue;
        switch (wished.kind) {
        case BlockKind::Verdict: {
            BriefingBlock block{BlockKind::Verdict};
            block.title = blockName(BlockKind::Verdict);
            block.sentences = {wished.title.isEmpty() ? verdictText(ground) : wished.title};
            briefing.blocks.append(block);
            break;
        }
        case BlockKind::Measures:
            addBlock(briefing, measuresBlock(ground));
            break;
        case BlockKind::Trend:
            addBlock(briefing, figureBlock(ground, wished.kind, ground.trend));
            break;
        case BlockKind::Comparison:
            addBlock(briefing, figureBlock(ground, wished.kind, ground.comparison));
            break;
        case BlockKind::Heat:
            addBlock(briefing, figureBlock(ground, wished.kind, ground.heat));
            break;
        case BlockKind::Quotes:
            addBlock(briefing, *quotes);
            break;
        case BlockKind::Method:
            briefing.blocks.append(methodBlock(ground));
            break;
        }
    }
    return briefing;
}

} // namespace

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
        const Result<Asked> asked = facts.asked(metric.key);
        if (!asked)
            continue;
        for (const Question &question : asked->questions) {
            if (!all.questions.contains(question.id))
                all.questions.append(question.id);
        }
        if (!metric.touchpoint.isEmpty())
            take(u"touchpoint"_s);
    }
    return all;
}

Result<Briefing> assemble(
    Session &session, const Columns &columns, const Facts &facts, const BriefingAsk &ask, const Progress &progress)
{
    if (columns.size() == 0)
        return Error{
            ErrorKind::NotFound, BriefingWords::tr("There is no feedback to brief about. Import an export first."), {}};
    BriefingGround ground{
        session, columns, facts, ask, ask.slice, ask.before, {}, {}, nullptr, {}, {}, {}, {}, {}, -1, -1, -1, 0, 0, {}};
    ground.slice.period = closedPeriod(ask.slice.period, columns);
    if (ground.before.isOpen())
        ground.before = ground.slice.period.before();
    ground.metrics = metricsInOrder(ask.outline.block(BlockKind::Measures), facts);
    findVerdict(ground);
    const Board board = boardOf(ground);
    if (!ground.metrics.isEmpty() && ask.outline.block(BlockKind::Measures)
        && ask.outline.block(BlockKind::Measures)->metrics.isEmpty()) {
        // The footnote names the definitions in the order of the measures.
        ground.metrics.removeAll(ground.leadingMetric);
        ground.metrics.prepend(ground.leadingMetric);
    }
    View view;
    view.slice = ground.slice;
    view.before = ground.before;
    const Result<FilledBoard> filled = fillBoard(board, facts, columns, view, progress);
    if (!filled)
        return filled.error();
    ground.tiles = filled->tiles;
    ground.responses = filled->responses;
    return briefingOf(ground, progress);
}

} // namespace hearken
