// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace hearken {

/// The parts of a briefing, in the order in which they stand on the page.
enum class BlockKind { Verdict, Measures, Trend, Comparison, Heat, Quotes, Method };
QString blockKindWord(BlockKind kind); ///< "verdict", "measures", "trend", "comparison", "heat", "quotes", "method"
std::optional<BlockKind> blockKindFromWord(const QString &word);
QString blockName(BlockKind kind); ///< "Four measures": for a person

/// One part, and what the person chose for it. What is empty is chosen from the numbers.
struct OutlineBlock
{
    BlockKind kind = BlockKind::Verdict;
    bool shown = true;
    QStringList metrics{}; ///< keys
    QStringList dimensions{}; ///< comparison: one; heat: rows and columns
    QString title{};
    int most = 4; ///< measures, quotes

    bool operator==(const OutlineBlock &) const = default;
};

/// What a briefing contains, without any number.
struct Outline
{
    Id<Outline> id;
    int version = 1;
    QString name;
    QList<OutlineBlock> blocks;

    const OutlineBlock *block(BlockKind kind) const; ///< null when it is not there or not shown
    bool operator==(const Outline &) const = default;
};

/// {"name", "blocks": [{"kind", "shown", "metrics", "dimensions", "title", "most"}]}; what is at its default is left out.
QJsonObject outlineDefinition(const Outline &outline);
/// A block of a kind that is not known here is left out: a newer Hearken wrote it.
Outline outlineFrom(const QJsonObject &definition);
/// The ready-made outlines of resources/outlines; "executive" is the first.
QList<Outline> readyOutlines();

} // namespace hearken
