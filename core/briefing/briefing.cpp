// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/briefing.h"

#include "core/base/daytext.h"
#include "core/figure/describe.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// A figure in words, and its table.
QString figureMarkdown(const Figure &figure, const QLocale &locale)
{
    return describe(figure, locale) + u"\n\n"_s + tableOf(figure, locale).markdown();
}

QString measuresMarkdown(const BriefingBlock &block, const QLocale &locale)
{
    Table table;
    for (const Figure &figure : block.figures) {
        const Table one = tableOf(figure, locale);
        table.columns = one.columns;
        table.rows += one.rows;
    }
    return table.markdown();
}

QString blockMarkdown(const BriefingBlock &block, const QLocale &locale)
{
    QStringList parts;
    if (block.kind == BlockKind::Verdict)
        return u"# "_s + block.sentences.join(u' ') + u"\n\n"_s;
    if (block.kind != BlockKind::Measures && block.kind != BlockKind::Method)
        parts.append(u"## "_s + block.title);
    if (block.kind == BlockKind::Measures)
        parts.append(measuresMarkdown(block, locale));
    else
        for (const Figure &figure : block.figures)
            parts.append(figureMarkdown(figure, locale));
    for (const Quote &quote : block.quotes)
        parts.append(u"> “"_s + quote.text + u"”\n> "_s + quote.place);
    if (!block.sentences.isEmpty() && block.kind != BlockKind::Verdict)
        parts.append(block.sentences.join(u' '));
    return parts.join(u"\n\n"_s) + u"\n\n"_s;
}

} // namespace

QString Briefing::verdict() const
{
    const BriefingBlock *first = block(BlockKind::Verdict);
    return first && !first->sentences.isEmpty() ? first->sentences.constFirst() : QString();
}

const BriefingBlock *Briefing::block(BlockKind kind) const
{
    const auto found = std::find_if(
        blocks.begin(), blocks.end(), [&](const BriefingBlock &b) { return b.kind == kind; });
    return found == blocks.end() ? nullptr : &*found;
}

const BriefingBlock *Briefing::blockAt(int place) const
{
    const auto found = std::find_if(
        blocks.begin(), blocks.end(), [&](const BriefingBlock &b) { return b.place == place; });
    return found == blocks.end() ? nullptr : &*found;
}

QString periodWords(const Period &period, const QLocale &locale)
{
    const QDate last = period.to.addDays(-1);
    const QString start = period.from.year() == last.year() ? u"d MMMM"_s : u"d MMMM yyyy"_s;
    return QCoreApplication::translate("hearken::briefing", "%1 to %2")
        .arg(dayText(period.from, start, locale), dayText(last, u"d MMMM yyyy"_s, locale));
}

QString readerWords(const Briefing &briefing, const QLocale &locale)
{
    const QString day = dayText(briefing.day, u"d MMMM yyyy"_s, locale);
    if (briefing.reader.isEmpty())
        return day;
    return QCoreApplication::translate("hearken::briefing", "For %1, %2").arg(briefing.reader, day);
}

QString spanWords(const Briefing &briefing, const QLocale &locale)
{
    const QString span = periodWords(briefing.period, locale);
    if (briefing.before.to == briefing.period.from && briefing.before.days() == briefing.period.days())
        return QCoreApplication::translate("hearken::briefing", "%1, against the %2 days before")
            .arg(span, locale.toString(briefing.before.days()));
    return QCoreApplication::translate("hearken::briefing", "%1, against %2")
        .arg(span, periodWords(briefing.before, locale));
}

QString briefingMarkdown(const Briefing &briefing, const QLocale &locale)
{
    QString text;
    for (const BriefingBlock &block : briefing.blocks)
        text += blockMarkdown(block, locale);
    return text + briefing.project + u". "_s + readerWords(briefing, locale) + u". "_s + spanWords(briefing, locale)
        + u".\n"_s;
}

} // namespace hearken
