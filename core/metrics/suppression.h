// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace hearken {

inline constexpr qint64 defaultMinimum = 10; ///< project setting "minimum_n"

/// Which cells of a table of counts (row by row, every part of both dimensions, also what is not known) to hide.
///
/// Whoever reads a table may know the totals of its rows and columns and of the whole from elsewhere: they are figures of
/// their own. So beside the cells of 1…minimum−1 further ones are hidden, until for each small cell there is another
/// table with the same totals and the same shown cells in which it holds `minimum`: what is shown then tells neither how
/// many it holds nor that they are few. Every further cell lies on the ring of changes that leads to that table, so none
/// of them is told either. The rings with the fewest answers in newly hidden cells are taken, one small cell after the
/// other. (Cell suppression on the network of a table: Cox, "Suppression methodology and statistical disclosure control",
/// JASA 75, 1980; the rings are the shortest augmenting paths of Kelly, Golden and Assad, Networks 22, 1992.)
///
/// Totals are hidden as two lines of their own, and may stand on a ring where they are hidden. Cells of 0 are open: there
/// is nobody to protect, and nothing to hide behind. Where no such table exists, the small cell is at least not told
/// exactly; where even that fails, nothing is shown.
std::vector<bool> hiddenCells(std::span<const qint64> counts, qsizetype columns, qint64 minimum);
/// One line, of which the total may be known: the smallest are hidden until any of them might hold the minimum.
std::vector<bool> hiddenCells(std::span<const qint64> counts, qint64 minimum);

} // namespace hearken
