// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/changes.h"

#include "core/base/daytext.h"
#include "core/figure/describe.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct PrintedNumber
{
    QString what;
    QString value;
};

QString printed(const FigureValue &value, Unit unit, const QLocale &locale)
{
    return value.hidden ? QCoreApplication::translate("hearken::briefing", "hidden")
                        : numberText(value.value, unit, locale);
}

/// Every number that a figure prints, with a name of its own.
struct Numbers
{
    const QString &title;
    const QLocale &locale;
    QList<PrintedNumber> list{};

    void operator()(const Kpi &kpi) { list.append({kpi.name, printed(kpi.bar.now, kpi.bar.unit, locale)}); }
    void operator()(const IntervalBar &bar) { list.append({title, printed(bar.now, bar.unit, locale)}); }
    void operator()(const Trend &trend)
    {
        for (const TrendPoint &point : trend.points)
            list.append({QCoreApplication::translate("hearken::briefing", "%1, from %2")
                             .arg(title, dayText(point.start, u"d MMM yyyy"_s, locale)),
                printed(point, trend.unit, locale)});
    }
    void operator()(const Ranking &ranking)
    {
        for (const RankingRow &row : ranking.rows)
            list.append({title + u": "_s + row.name, printed(row.now, ranking.unit, locale)});
    }
    void operator()(const HeatTable &heat)
    {
        for (const HeatRow &row : heat.rows) {
            for (qsizetype i = 0; i < std::min(heat.columns.size(), row.cells.size()); ++i)
                list.append({title + u": "_s + row.header.name + u", "_s + heat.columns.at(i).name,
                    printed(row.cells.at(i), heat.unit, locale)});
        }
    }
    void operator()(const Distribution &distribution)
    {
        for (const DistributionStep &step : distribution.steps)
            list.append({title + u": "_s + step.name, locale.toString(step.count)});
    }
    void operator()(const Bars &bars)
    {
        for (const Bar &bar : bars.bars)
            list.append({title + u": "_s + bar.name, numberText(bar.value, bars.unit, locale)});
    }
};

QList<PrintedNumber> numbersOf(const BriefingBlock &block, const QLocale &locale)
{
    QList<PrintedNumber> all;
    for (const Figure &figure : block.figures) {
        Numbers numbers{block.title, locale};
        std::visit(numbers, figure.content);
        all += numbers.list;
    }
    return all;
}

QString wordsOf(const BriefingBlock &block)
{
    QStringList words = block.sentences;
    for (const Quote &quote : block.quotes)
        words.append(u"“"_s + quote.text + u"”"_s);
    return words.join(u' ');
}

QString nameOf(const BriefingBlock &block)
{
    return block.title.isEmpty() ? blockName(block.kind) : block.title;
}

/// The block of the same kind that stands as far from the first of its kind: places change when blocks are moved.
const BriefingBlock *twin(const BriefingBlock &block, const Briefing &own, const Briefing &other)
{
    const auto before = [&](const BriefingBlock &b) { return b.kind == block.kind && b.place < block.place; };
    auto skip = std::count_if(own.blocks.begin(), own.blocks.end(), before);
    for (const BriefingBlock &candidate : other.blocks) {
        if (candidate.kind == block.kind && skip-- == 0)
            return &candidate;
    }
    return nullptr;
}

void compareNumbers(
    const BriefingBlock &was, const BriefingBlock &now, const QLocale &locale, QList<BriefingChange> &changes)
{
    const QList<PrintedNumber> old = numbersOf(was, locale);
    for (const PrintedNumber &number : numbersOf(now, locale)) {
        const auto same = std::find_if(
            old.begin(), old.end(), [&](const PrintedNumber &o) { return o.what == number.what; });
        if (same != old.end() && same->value != number.value)
            changes.append({true, now.place, number.what, same->value, number.value});
    }
}

void compareWords(const BriefingBlock &was, const BriefingBlock &now, QList<BriefingChange> &changes)
{
    if (was.title != now.title && now.kind != BlockKind::Verdict)
        changes.append(
            {false, now.place, QCoreApplication::translate("hearken::briefing", "Title of %1").arg(blockName(now.kind)),
                was.title, now.title});
    if (wordsOf(was) != wordsOf(now))
        changes.append({false, now.place, nameOf(now), wordsOf(was), wordsOf(now)});
}

} // namespace

QList<BriefingChange> changesBetween(const Briefing &was, const Briefing &now, const QLocale &locale)
{
    QList<BriefingChange> numbers;
    QList<BriefingChange> words;
    const QString there = QCoreApplication::translate("hearken::briefing", "on the page");
    for (const BriefingBlock &block : now.blocks) {
        if (block.kind == BlockKind::Method)
            continue;
        const BriefingBlock *old = twin(block, now, was);
        if (!old) {
            words.append({false, block.place, nameOf(block), {}, there});
            continue;
        }
        compareNumbers(*old, block, locale, numbers);
        compareWords(*old, block, words);
    }
    for (const BriefingBlock &block : was.blocks) {
        if (block.kind != BlockKind::Method && !twin(block, was, now))
            words.append({false, block.place, nameOf(block), there, {}});
    }
    if (was.responses != now.responses)
        numbers.append({true, -1, QCoreApplication::translate("hearken::briefing", "Responses"),
            locale.toString(was.responses), locale.toString(now.responses)});
    return numbers + words;
}

} // namespace hearken
