// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/blocks.h"

#include "core/briefing/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::briefing)
};

constexpr qsizetype heatRowsOnPage = 5;

/// Worst first: the same brackets, seen from the other end.
void turnAround(Ranking &ranking)
{
    std::reverse(ranking.rows.begin(), ranking.rows.end());
    const int last = int(ranking.rows.size()) - 1;
    for (TieBracket &tie : ranking.ties)
        tie = {last - tie.last, last - tie.first};
    std::reverse(ranking.ties.begin(), ranking.ties.end());
}

/// One page: of a long table the rows that need the reader most; tiles sort them by their distance to the goal.
void keepTopRows(HeatTable &heat, QString &subtitle)
{
    if (heat.rows.size() <= heatRowsOnPage)
        return;
    subtitle = Tr::tr("%1 of %2, furthest under goal first").arg(heatRowsOnPage).arg(heat.rows.size());
    heat.rows.resize(heatRowsOnPage);
}

/// How many answers a point of a trend usually has, as a person would say it: 8, 40, 1,200.
qint64 usualAnswers(const Trend &trend)
{
    QList<qint64> answers;
    for (const TrendPoint &point : trend.points) {
        if (point.isKnown() && !point.unfinished)
            answers.append(point.n);
    }
    if (answers.isEmpty())
        return 0;
    std::sort(answers.begin(), answers.end());
    const qint64 middle = answers.at(answers.size() / 2);
    const qint64 step = middle < 20 ? 1 : middle < 100 ? 10 : middle < 1000 ? 50 : 100;
    return (middle + step / 2) / step * step;
}

/// A trend has no room for the answers of each point, so its line under the title says how many there are, and of which
/// measure when a person gave the title; what the chart shows stands under it.
void sayAnswers(BriefingBlock &block, const Figure &figure, bool ownTitle)
{
    const auto *trend = std::get_if<Trend>(&figure.content);
    const qint64 answers = trend ? usualAnswers(*trend) : 0;
    if (answers == 0)
        return;
    if (!figure.subtitle.isEmpty())
        block.sentences.prepend(figure.subtitle + u'.');
    const QString count = QLocale().toString(answers);
    block.subtitle = ownTitle ? Tr::tr("%1, about %2 answers each").arg(figure.title, count)
                              : Tr::tr("about %1 answers at each point").arg(count);
}

bool saysAnything(const Figure &figure)
{
    BriefingBlock block;
    block.figures = {figure};
    const QList<BriefingNumber> numbers = numbersOf(block);
    return std::any_of(
        numbers.begin(), numbers.end(), [](const BriefingNumber &number) { return number.value.isKnown(); });
}

/// Numbers that are there and may not be shown are another matter than none at all.
QString nothingThere(const Figure &figure, const Period &period)
{
    BriefingBlock block;
    block.figures = {figure};
    const QList<BriefingNumber> numbers = numbersOf(block);
    // A distribution without steps and a ranking that speaks of hidden groups leave out what they have.
    const bool hidden = std::holds_alternative<Distribution>(figure.content)
        || (std::holds_alternative<Ranking>(figure.content) && !figure.note.isEmpty())
        || std::any_of(
            numbers.begin(), numbers.end(), [](const BriefingNumber &number) { return number.value.hidden; });
    return (hidden ? Tr::tr("Too few answers from %1 to show any: small groups are hidden.")
                   : Tr::tr("No answers from %1."))
        .arg(periodWords(period));
}

} // namespace

std::optional<BriefingBlock> measuresBlock(const OutlineBlock &wished, const QList<FilledTile> &tiles)
{
    BriefingBlock block{BlockKind::Measures};
    block.title = wished.title.isEmpty() ? blockName(BlockKind::Measures) : wished.title;
    for (const FilledTile &tile : tiles) {
        if (!tile.figure)
            continue;
        Figure figure = *tile.figure;
        // On the page the interval stands where the small trend is on a tile.
        if (Kpi *kpi = std::get_if<Kpi>(&figure.content)) {
            kpi->spark.clear();
            kpi->phases.clear();
        }
        block.figures.append(figure);
    }
    return block.figures.isEmpty() ? std::nullopt : std::optional(block);
}

BriefingBlock figureBlock(const OutlineBlock &wished, const FilledTile &tile, const Period &period)
{
    BriefingBlock block{wished.kind};
    block.title = wished.title;
    if (!tile.figure) {
        if (block.title.isEmpty())
            block.title = blockName(wished.kind);
        block.sentences = {tile.problem.isEmpty() ? Tr::tr("Too few answers to show this.") : tile.problem};
        return block;
    }
    Figure figure = *tile.figure;
    if (block.title.isEmpty())
        block.title = figure.title;
    else
        block.subject = figure.title;
    if (!saysAnything(figure)) { // an empty frame would not say why
        block.sentences = {nothingThere(figure, period)};
        return block;
    }
    block.subtitle = figure.subtitle;
    if (!figure.note.isEmpty())
        block.sentences.append(figure.note);
    if (HeatTable *heat = std::get_if<HeatTable>(&figure.content))
        keepTopRows(*heat, block.subtitle);
    sayAnswers(block, figure, !wished.title.isEmpty());
    if (Ranking *ranking = std::get_if<Ranking>(&figure.content); ranking && wished.worstFirst)
        turnAround(*ranking);
    figure.title = block.title;
    figure.subtitle = block.subtitle;
    figure.note.clear();
    block.figures.append(figure);
    return block;
}

std::optional<BriefingBlock> noteBlock(const OutlineBlock &wished)
{
    if (wished.title.isEmpty() && wished.text.isEmpty())
        return std::nullopt;
    BriefingBlock block{BlockKind::Note};
    block.title = wished.title;
    if (!wished.text.isEmpty())
        block.sentences = {wished.text};
    return block;
}

} // namespace hearken
