// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/reading.h"

#include "core/figure/describe.h"

#include <QCoreApplication>

namespace hearken {

using namespace Qt::StringLiterals;

QString readingOf(const BriefingBlock &block, const QLocale &locale)
{
    QStringList parts;
    for (const Figure &figure : block.figures)
        parts.append(describe(figure, locale));
    for (const Quote &quote : block.quotes)
        parts.append(u"“"_s + quote.text + u"” "_s + quote.place);
    return parts.join(u'\n');
}

QString pointOf(const BriefingBlock &block)
{
    QStringList parts = block.sentences;
    for (const Figure &figure : block.figures) {
        if (const auto *kpi = std::get_if<Kpi>(&figure.content))
            parts.append(QCoreApplication::translate("hearken::briefing", "%1: %2").arg(kpi->name, kpi->verdict));
        else if (parts.isEmpty() && !figure.subtitle.isEmpty())
            parts.append(figure.subtitle);
    }
    for (const Quote &quote : block.quotes)
        parts.append(u"“"_s + quote.text + u"”"_s);
    return parts.join(u'\n');
}

QList<ReadingLine> readingLines(const Briefing &briefing, const QLocale &locale)
{
    QList<ReadingLine> lines{
        {0, briefing.owner() + u". "_s + readerWords(briefing, locale) + u". "_s + spanWords(briefing, locale), -1}};
    for (const BriefingBlock &block : briefing.blocks) {
        if (block.kind == BlockKind::Verdict) {
            lines.append({1, block.sentences.join(u' '), block.place});
            continue;
        }
        if (!block.title.isEmpty())
            lines.append({2, block.title, block.place});
        if (!block.subtitle.isEmpty())
            lines.append({0, block.subtitle, block.place});
        for (const QString &part : readingOf(block, locale).split(u'\n', Qt::SkipEmptyParts))
            lines.append({0, part, block.place});
        if (!block.sentences.isEmpty())
            lines.append({0, block.sentences.join(u' '), block.place});
    }
    return lines;
}

} // namespace hearken
