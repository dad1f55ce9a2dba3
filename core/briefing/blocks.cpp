// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/blocks.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

namespace {

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
    subtitle = QCoreApplication::translate("hearken::briefing", "%1 of %2, furthest under goal first")
                   .arg(heatRowsOnPage)
                   .arg(heat.rows.size());
    heat.rows.resize(heatRowsOnPage);
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

BriefingBlock figureBlock(const OutlineBlock &wished, const FilledTile &tile)
{
    BriefingBlock block{wished.kind};
    block.title = wished.title;
    if (!tile.figure) {
        if (block.title.isEmpty())
            block.title = blockName(wished.kind);
        block.sentences = {tile.problem.isEmpty()
                ? QCoreApplication::translate("hearken::briefing", "Too few answers to show this.")
                : tile.problem};
        return block;
    }
    Figure figure = *tile.figure;
    if (block.title.isEmpty())
        block.title = figure.title;
    block.subtitle = figure.subtitle;
    if (!figure.note.isEmpty())
        block.sentences.append(figure.note);
    if (HeatTable *heat = std::get_if<HeatTable>(&figure.content))
        keepTopRows(*heat, block.subtitle);
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
