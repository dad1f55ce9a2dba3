// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/changes.h"

#include "core/briefing/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QString printed(const BriefingNumber &number, const QLocale &locale)
{
    return number.value.hidden ? QCoreApplication::translate("hearken::briefing", "hidden")
                               : numberText(number.value.value, number.unit, locale);
}

/// "66 to 74%, n 516"; what is known of it.
QString sureness(const BriefingNumber &number, const QLocale &locale)
{
    const FigureValue &value = number.value;
    if (value.hidden || number.unit == Unit::Count)
        return {};
    QStringList parts{intervalText(value.low, value.high, number.unit, locale)};
    if (value.isKnown())
        parts.append(countText(value.n, locale));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString movedBy(double by, Unit unit, const QLocale &locale)
{
    const QString arrow = by < 0 ? u"▼ "_s : u"▲ "_s;
    if (unit == Unit::Count)
        return arrow + (by > 0 ? u"+"_s : QString()) + numberText(by, unit, locale);
    const QString words = differenceText(by, unit, locale);
    return arrow
        + (unit == Unit::Share || unit == Unit::Nps
                ? QCoreApplication::translate("hearken::briefing", "%1 points").arg(words)
                : words);
}

BriefingChange numberChange(const BriefingNumber &was, const BriefingNumber &now, int place, const QLocale &locale)
{
    BriefingChange change{true, place, now.what, printed(was, locale), printed(now, locale), sureness(was, locale),
        sureness(now, locale)};
    const FigureValue &a = was.value;
    const FigureValue &b = now.value;
    if (!a.hidden && !b.hidden && a.isKnown() && b.isKnown())
        change.difference = movedBy(b.value - a.value, now.unit, locale);
    change.apart = a.low > b.high || b.low > a.high; // false as well where an interval is not known
    return change;
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
    const QList<BriefingNumber> old = numbersOf(was, &locale);
    for (const BriefingNumber &number : numbersOf(now, &locale)) {
        const auto same = std::find_if(
            old.begin(), old.end(), [&](const BriefingNumber &o) { return o.what == number.what; });
        if (same == old.end())
            continue;
        const BriefingChange change = numberChange(*same, number, now.place, locale);
        if (change.was != change.now)
            changes.append(change);
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
            locale.toString(was.responses), locale.toString(now.responses), {}, {},
            movedBy(double(now.responses - was.responses), Unit::Count, locale)});
    return numbers + words;
}

} // namespace hearken
