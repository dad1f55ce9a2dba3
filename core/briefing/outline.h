// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/period.h"
#include "core/base/result.h"
#include "core/dashboard/board.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace hearken {

struct BriefingReader;

/// The parts of a briefing, in the order in which they are offered.
enum class BlockKind { Verdict, Measures, Trend, Comparison, Heat, Distribution, Journey, Quotes, Note, Method };
inline constexpr int blockKinds = 10;
QString blockKindWord(BlockKind kind); ///< "verdict", "measures", "trend", "comparison", "heat", "distribution" …
std::optional<BlockKind> blockKindFromWord(const QString &word);
QString blockName(BlockKind kind); ///< "Measures": for a person
int blockDimensions(BlockKind kind); ///< how many dimensions it is split by

/// One part, and what the person chose for it. What is empty is chosen from the numbers.
struct OutlineBlock
{
    BlockKind kind = BlockKind::Verdict;
    bool shown = true;
    QStringList metrics{}; ///< keys; measures: several
    QStringList dimensions{}; ///< comparison: one; heat: rows and columns
    QString title{}; ///< verdict: said instead of what the numbers say
    QString text{}; ///< verdict: what is asked of the reader; note: its words
    int most = 4; ///< measures, quotes
    bool worstFirst = false; ///< comparison
    QStringList readers{}; ///< keys of the readers whose pages have it; empty: every page
    QString question{}; ///< of a tile: the one question of its measure that counts
    QString journey{}; ///< key of the journey; empty: the first

    bool isFor(Id<BriefingReader> reader) const;

    bool operator==(const OutlineBlock &) const = default;
};

inline constexpr int briefingDays = 90;

/// What a briefing contains, without any number.
struct Outline
{
    Id<Outline> id;
    int version = 1;
    QString name;
    QString reader; ///< "the Operations Committee"; may be empty
    int days = briefingDays; ///< up to the last day with feedback
    Period period; ///< instead of `days`; open: not chosen
    qint64 keeps = 0; ///< the issue whose frozen numbers the page goes on to show; 0: those of now
    qint64 passed = 0; ///< the issue since which changed numbers were accepted, and need not be told again
    QList<OutlineBlock> blocks;

    const OutlineBlock *block(BlockKind kind) const; ///< the first that is shown, or null
    bool operator==(const Outline &) const = default;
};

/// {"name", "reader", "days", "from", "to", "blocks": [{"kind", "shown", "metrics", "dimensions", "title", "text", "most",
/// "worst_first", "readers", "question", "journey"}]}; what is at its default is left out.
QJsonObject outlineDefinition(const Outline &outline);
/// A block of a kind that is not known here is left out: a newer Hearken wrote it.
Outline outlineFrom(const QJsonObject &definition);

// Edits of an outline, as values; a place that does not exist changes nothing. The method stays last.
/// As one reader sees it; the null key is the page of nobody in particular. Blocks for others are not shown, and all keep
/// their places.
Outline outlineFor(Outline outline, Id<BriefingReader> reader);
/// What a dashboard's tile shows, as a block.
OutlineBlock blockFrom(const Tile &tile);
/// At the end, before the method. A single measure joins others that were chosen by hand.
Outline withBlock(Outline outline, const OutlineBlock &block);
Outline withoutBlock(Outline outline, qsizetype place);
Outline withBlockMoved(Outline outline, qsizetype from, qsizetype to);

/// The ready-made outlines of resources/outlines; "executive" is the first.
QList<Outline> readyOutlines();

} // namespace hearken
