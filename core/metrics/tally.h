// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/feedback/columns.h"
#include "core/metrics/measure.h"

namespace hearken {

/// One way to cut: by a grain of time ("month") or by a dimension ("region"). One key for each part.
struct Cut
{
    QString word; ///< as on the command line
    std::optional<Grain> grain;
    QStringList keys; ///< "2026-03" or the dimension's values; of dimensions "" is "not known"
    QList<QDate> starts; ///< of a grain: first day of each part

    qsizetype parts() const { return keys.size(); }
};

/// Tallies of all cells of up to four cuts, the last one fastest. Without a cut there is one cell.
struct Tallies
{
    QList<Cut> cuts;
    std::vector<Tally> cells;

    const Tally &at(std::initializer_list<qsizetype> parts) const;
    /// The parts that a cell lies in, by cut.
    QList<qsizetype> parts(qsizetype cell) const;
    Tally total() const;
};

/// What is counted. A question of several choices is counted as 1 where a positive choice is among them, else 0.
struct Count
{
    QList<Question> questions; ///< empty: responses only
    QList<int> positive; ///< codes that Tally::positive counts
};

inline constexpr qsizetype mostTallyCells = 1 << 21;
/// Whether a table by these dimensions, all of them in `columns`, has no more cells than can be counted at once.
bool canTally(const Columns &columns, const QStringList &dimensions);

/// Counts in one pass. `rows` is Columns::matching; `by` are grains or dimensions that `columns` holds.
Result<Tallies> tallies(
    const Columns &columns, const Count &count, const std::vector<quint64> &rows, const QStringList &by = {});

} // namespace hearken
