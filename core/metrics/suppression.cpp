// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/suppression.h"

#include <bit>

namespace hearken {

namespace {

/// Hides cells of one additive line until what is hidden adds up to the minimum in two cells or more. True if any was.
bool hideInLine(
    std::span<const qint64> counts, std::vector<bool> &hidden, size_t first, size_t step, size_t length, qint64 minimum)
{
    bool changed = false;
    while (true) {
        int cells = 0;
        qint64 sum = 0;
        qsizetype smallest = -1;
        for (size_t i = 0; i < length; ++i) {
            const size_t at = first + i * step;
            if (hidden[at]) {
                ++cells;
                sum += counts[at];
            } else if (counts[at] > 0 && (smallest < 0 || counts[at] < counts[size_t(smallest)])) {
                smallest = qsizetype(at);
            }
        }
        if (cells == 0 || (cells > 1 && sum >= minimum) || smallest < 0)
            return changed;
        hidden[size_t(smallest)] = true;
        changed = true;
    }
}

} // namespace

std::vector<bool> hiddenCells(
    std::span<const qint64> counts, qsizetype columns, qint64 minimum, bool rowTotals, bool columnTotals)
{
    std::vector<bool> hidden(counts.size(), false);
    for (size_t i = 0; i < counts.size(); ++i)
        hidden[i] = counts[i] > 0 && counts[i] < minimum;
    if (columns <= 0)
        return hidden;
    const auto width = size_t(columns);
    const size_t height = counts.size() / width;
    for (bool changed = true; changed;) {
        changed = false;
        for (size_t row = 0; rowTotals && row < height; ++row)
            changed |= hideInLine(counts, hidden, row * width, 1, width, minimum);
        for (size_t column = 0; columnTotals && column < width; ++column)
            changed |= hideInLine(counts, hidden, column, width, height, minimum);
    }
    return hidden;
}

std::vector<bool> hiddenCells(std::span<const qint64> counts, qint64 minimum)
{
    return hiddenCells(counts, qsizetype(counts.size()), minimum, true, false);
}

bool tellsTooMuch(std::span<const quint64> one, std::span<const quint64> other, qint64 minimum)
{
    qint64 onlyOne = 0;
    qint64 onlyOther = 0;
    for (size_t i = 0; i < one.size() && i < other.size(); ++i) {
        onlyOne += std::popcount(one[i] & ~other[i]);
        onlyOther += std::popcount(other[i] & ~one[i]);
    }
    return (onlyOne > 0 && onlyOne < minimum) || (onlyOther > 0 && onlyOther < minimum);
}

} // namespace hearken
