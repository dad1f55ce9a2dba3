// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/briefing/brand.h"
#include "core/briefing/outline.h"
#include "core/feedback/quotes.h"
#include "core/figure/figure.h"

namespace hearken {

/// A part of the page with its numbers.
struct BriefingBlock
{
    BlockKind kind = BlockKind::Verdict;
    int place = -1; ///< of its block in the outline
    QString title{};
    QString subtitle{};
    QString subject{}; ///< "Technician visit CSAT by week": what its numbers are of, when a person gave the title
    QList<Figure> figures{}; ///< measures: one KPI each; the others: one, or none with too few answers
    QList<Quote> quotes{};
    QStringList
        sentences{}; ///< verdict: one, and what is asked; method: the footnote, one thing a sentence; else what the block says
};

/// A briefing with its numbers: what is written to paper and web, and kept when it is issued.
struct Briefing
{
    QString name; ///< "Executive briefing"
    QString project;
    QString reader; ///< "the Operations Committee"; may be empty
    QDate day; ///< of issue
    Period period;
    Period before; ///< what it is compared with
    qint64 responses = 0; ///< in the period
    QList<BriefingBlock> blocks;
    Brand brand{};

    /// At the head of the page: the brand's name, else the project's.
    QString owner() const { return brand.name.isEmpty() ? project : brand.name; }
    QString verdict() const; ///< the first sentence; empty without a verdict
    const BriefingBlock *block(BlockKind kind) const; ///< the first of the kind, or null
    const BriefingBlock *blockAt(int place) const; ///< made from this block of the outline, or null
};

/// "12 February to 12 May 2026"
QString periodWords(const Period &period, const QLocale &locale = {});
/// "For the Operations Committee, 14 May 2026"
QString readerWords(const Briefing &briefing, const QLocale &locale = {});
/// "12 February to 12 May 2026, against the 90 days before"
QString spanWords(const Briefing &briefing, const QLocale &locale = {});

/// The whole as text: headings, figures in words and as tables, quotes. For tests and for those who read no PDF.
QString briefingMarkdown(const Briefing &briefing, const QLocale &locale = {});

} // namespace hearken
