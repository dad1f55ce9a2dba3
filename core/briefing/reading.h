// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/briefing.h"

namespace hearken {

/// A line of the briefing as it is read aloud: a heading, or a paragraph.
struct ReadingLine
{
    int level = 0; ///< 1: the verdict, 2: a block, 0: a paragraph
    QString text;
    int place = -1; ///< BriefingBlock::place
    bool operator==(const ReadingLine &) const = default;
};

/// The whole page in reading order, figures in words.
QList<ReadingLine> readingLines(const Briefing &briefing, const QLocale &locale = {});
/// What a screen reader says of one block's figures and quotes.
QString readingOf(const BriefingBlock &block, const QLocale &locale = {});
/// What the block tells, in a sentence or two: verdicts of measures, notes of figures, quotes.
QString pointOf(const BriefingBlock &block);

} // namespace hearken
