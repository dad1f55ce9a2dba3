// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace hearken {

inline constexpr qint64 defaultMinimum = 10; ///< project setting "minimum_n"

/// Which cells of a table of counts (row by row) to hide: all of 1…minimum−1, and in each row and column that is shown
/// with its total a second one, the smallest, so that the total minus what is shown tells nothing. Cells of 0 are open:
/// there is nobody to protect, and nothing to hide behind.
std::vector<bool> hiddenCells(
    std::span<const qint64> counts, qsizetype columns, qint64 minimum, bool rowTotals, bool columnTotals);
/// One additive row, shown with its total.
std::vector<bool> hiddenCells(std::span<const qint64> counts, qint64 minimum);

/// Two selections that both may be shown tell of the difference between them: true when that is 1…minimum−1 rows.
/// Both are bitmaps of Columns::matching.
bool tellsTooMuch(std::span<const quint64> one, std::span<const quint64> other, qint64 minimum);

} // namespace hearken
