// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/guard.h"

#include "core/metrics/suppression.h"

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype guardedDimensions = 2;

/// Of one line of a table: whether the sum over the chosen parts tells of a hidden one. It does not when it holds none of
/// them; nor when it holds them all and the total may be told, as it then is the total less what is shown.
bool tells(const std::vector<bool> &hidden, size_t first, const std::vector<bool> &chosen, bool totalIsShown)
{
    bool inside = false;
    bool outside = false;
    for (size_t part = 0; part < chosen.size(); ++part) {
        if (hidden[first + part])
            (chosen[part] ? inside : outside) = true;
    }
    return inside && (outside || !totalIsShown);
}

std::vector<bool> partsChosen(const Cut &cut, const QStringList &values)
{
    std::vector<bool> chosen;
    for (const QString &key : cut.keys)
        chosen.push_back(values.contains(key));
    return chosen;
}

/// One cell: two narrowed dimensions.
bool tellsInTable(const std::vector<bool> &hidden, const std::vector<bool> &rows, const std::vector<bool> &columns)
{
    for (size_t row = 0; row < rows.size(); ++row) {
        for (size_t column = 0; rows[row] && column < columns.size(); ++column) {
            if (columns[column] && hidden[row * columns.size() + column])
                return true;
        }
    }
    return false;
}

/// The table that is split by, within the slice.
Guard splitAlone(const Asked &asked, const Slice &slice, const QStringList &by)
{
    Guard guard{slice, by, by.size(), {}};
    if (!asked.metric.touchpoint.isEmpty())
        guard.whole = slice.with(u"touchpoint"_s, asked.metric.touchpoint);
    for (const QString &name : by)
        guard.whole.where.remove(name);
    return guard;
}

} // namespace

Guard guardOf(const Asked &asked, const Slice &slice, const QStringList &by)
{
    Guard guard{slice, by, by.size(), {}};
    if (!asked.metric.touchpoint.isEmpty())
        guard.whole = slice.with(u"touchpoint"_s, asked.metric.touchpoint);
    const QMap<QString, QStringList> where = guard.whole.where;
    for (auto it = where.cbegin(); it != where.cend(); ++it) {
        if (by.contains(it.key())) {
            guard.whole.where.remove(it.key());
        } else {
            guard.by.append(it.key());
            guard.chosen.append(it.value());
        }
    }
    if (guard.by.size() > guardedDimensions) {
        guard.by = by;
        guard.chosen.clear();
    }
    for (const QString &name : std::as_const(guard.by))
        guard.whole.where.remove(name);
    return guard;
}

std::vector<bool> hiddenParts(const Guard &guard, const Asked &asked, const Tallies &counted, qint64 minimum)
{
    std::vector<qint64> counts;
    for (const Tally &tally : counted.cells)
        counts.push_back(answersOf(asked, tally));
    if (counted.cuts.isEmpty())
        return {!counts.empty() && counts.front() > 0 && counts.front() < minimum};
    const size_t width = size_t(counted.cuts.constLast().parts());
    std::vector<bool> hidden = hiddenCells(counts, qsizetype(width), minimum);
    if (guard.chosen.isEmpty())
        return hidden;
    const std::vector<bool> chosen = partsChosen(counted.cuts.constLast(), guard.chosen.constLast());
    if (guard.chosen.size() == 2)
        return {tellsInTable(hidden, partsChosen(counted.cuts.constFirst(), guard.chosen.constFirst()), chosen)};
    const size_t lines = guard.split == 0 ? 1 : size_t(counted.cuts.constFirst().parts());
    std::vector<qint64> totals(lines, 0);
    for (size_t line = 0; line < lines; ++line) {
        for (size_t part = 0; part < width; ++part)
            totals[line] += counts[line * width + part];
    }
    const std::vector<bool> hiddenTotals = hiddenCells(totals, minimum);
    std::vector<bool> parts;
    for (size_t line = 0; line < totals.size(); ++line)
        parts.push_back(tells(hidden, line * width, chosen, !hiddenTotals[line]));
    return parts;
}

Result<std::vector<bool>> hiddenParts(const Columns &columns, const Asked &asked, const Slice &slice,
    const QStringList &by, qint64 minimum, const std::vector<qint64> *ids)
{
    Guard guard = guardOf(asked, slice, by);
    if (!canTally(columns, guard.by))
        guard = splitAlone(asked, slice, by);
    if (guard.by.isEmpty())
        return std::vector<bool>{false};
    const auto counted = tallies(
        columns, {asked.questions, asked.positive}, columns.matching(guard.whole, ids), guard.by);
    if (!counted)
        return counted.error();
    return hiddenParts(guard, asked, *counted, minimum);
}

} // namespace hearken
