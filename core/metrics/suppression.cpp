// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/suppression.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <queue>
#include <utility>

namespace hearken {

namespace {

/// A table as a network: answers flow from the node "column of totals" over rows and columns to the node "row of totals"
/// and back. A change along a ring keeps all totals that are shown. Nodes: rows, columns, the row of totals, the column
/// of totals.
class SuppressionNetwork
{
public:
    SuppressionNetwork(std::span<const qint64> counts, size_t columns, qint64 minimum)
        : m_counts(counts)
        , m_columns(columns)
        , m_rows(counts.size() / columns)
        , m_minimum(minimum)
        , m_rowTotals(m_rows, 0)
        , m_columnTotals(m_columns, 0)
        , m_hidden(counts.size(), false)
    {
        for (size_t cell = 0; cell < counts.size(); ++cell) {
            m_rowTotals[cell / m_columns] += counts[cell];
            m_columnTotals[cell % m_columns] += counts[cell];
            m_hidden[cell] = isSmall(cell);
        }
        m_hiddenRows = hiddenCells(m_rowTotals, minimum);
        m_hiddenColumns = hiddenCells(m_columnTotals, minimum);
    }

    std::vector<bool> hide()
    {
        for (size_t cell = 0; cell < m_counts.size(); ++cell) {
            if (isSmall(cell) && !hideRing(cell, m_minimum - m_counts[cell]) && !hideRing(cell, 1)) {
                for (size_t other = 0; other < m_counts.size(); ++other)
                    m_hidden[other] = m_counts[other] > 0;
                break;
            }
        }
        return m_hidden;
    }

private:
    static constexpr qint64 noWay = std::numeric_limits<qint64>::max();
    struct Step
    {
        size_t node;
        qint64 cell; ///< −1: over a total
        qint64 cost;
    };

    bool isSmall(size_t cell) const { return m_counts[cell] > 0 && m_counts[cell] < m_minimum; }
    qint64 cost(size_t cell) const { return m_hidden[cell] ? 0 : m_counts[cell]; }
    size_t columnNode(size_t column) const { return m_rows + column; }
    size_t bottom() const { return m_rows + m_columns; } ///< the row of totals
    size_t side() const { return bottom() + 1; } ///< the column of totals

    /// Hides the cheapest ring on which `small` can grow by `more`, and every cell that shrinks for it keeps an answer.
    bool hideRing(size_t small, qint64 more)
    {
        const size_t from = columnNode(small % m_columns);
        const size_t to = small / m_columns;
        std::vector<qint64> costs(side() + 1, noWay);
        std::vector<Step> came(side() + 1);
        std::priority_queue<std::pair<qint64, size_t>, std::vector<std::pair<qint64, size_t>>, std::greater<>> open;
        costs[from] = 0;
        open.push({0, from});
        while (!open.empty() && open.top().second != to) {
            const auto [cost, node] = open.top();
            open.pop();
            if (cost > costs[node])
                continue;
            const auto take = [&, cost = cost, node = node](const Step &step) {
                if (cost + step.cost >= costs[step.node])
                    return;
                costs[step.node] = cost + step.cost;
                came[step.node] = {node, step.cell, step.cost};
                open.push({costs[step.node], step.node});
            };
            eachStep(node, small, more, take);
        }
        if (costs[to] == noWay)
            return false;
        for (size_t node = to; node != from; node = came[node].node) {
            if (came[node].cell >= 0)
                m_hidden[size_t(came[node].cell)] = true;
        }
        return true;
    }

    template <class Take>
    void eachStep(size_t node, size_t small, qint64 more, Take take) const
    {
        if (node < m_rows) {
            for (size_t column = 0; column < m_columns; ++column) {
                if (const size_t cell = node * m_columns + column; m_counts[cell] > 0 && cell != small)
                    take(Step{columnNode(column), qint64(cell), cost(cell)});
            }
            if (m_hiddenRows[node] && m_rowTotals[node] > more)
                take(Step{side(), -1, 0});
        } else if (node < bottom()) {
            const size_t column = node - m_rows;
            for (size_t row = 0; row < m_rows; ++row) {
                if (const size_t cell = row * m_columns + column; m_counts[cell] > more && cell != small)
                    take(Step{row, qint64(cell), cost(cell)});
            }
            if (m_hiddenColumns[column])
                take(Step{bottom(), -1, 0});
        } else if (node == bottom()) {
            for (size_t column = 0; column < m_columns; ++column) {
                if (m_hiddenColumns[column] && m_columnTotals[column] > more)
                    take(Step{columnNode(column), -1, 0});
            }
        } else {
            for (size_t row = 0; row < m_rows; ++row) {
                if (m_hiddenRows[row])
                    take(Step{row, -1, 0});
            }
        }
    }

    std::span<const qint64> m_counts;
    size_t m_columns;
    size_t m_rows;
    qint64 m_minimum;
    std::vector<qint64> m_rowTotals;
    std::vector<qint64> m_columnTotals;
    std::vector<bool> m_hiddenRows;
    std::vector<bool> m_hiddenColumns;
    std::vector<bool> m_hidden;
};

} // namespace

std::vector<bool> hiddenCells(std::span<const qint64> counts, qint64 minimum)
{
    std::vector<bool> hidden(counts.size(), false);
    std::vector<size_t> shown;
    qint64 cells = 0;
    qint64 sum = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] >= minimum) {
            shown.push_back(i);
        } else if (counts[i] > 0) {
            hidden[i] = true;
            ++cells;
            sum += counts[i];
        }
    }
    std::stable_sort(shown.begin(), shown.end(), [counts](size_t a, size_t b) { return counts[a] < counts[b]; });
    // Any of them might hold the minimum when the others could do with one answer each.
    for (const size_t next : shown) {
        if (cells == 0 || (cells > 1 && sum - (cells - 1) >= minimum))
            break;
        hidden[next] = true;
        ++cells;
        sum += counts[next];
    }
    return hidden;
}

std::vector<bool> hiddenCells(std::span<const qint64> counts, qsizetype columns, qint64 minimum)
{
    const size_t width = size_t(std::max<qsizetype>(columns, 0));
    if (width <= 1 || counts.size() <= width)
        return hiddenCells(counts, minimum);
    return SuppressionNetwork(counts, width, minimum).hide();
}

} // namespace hearken
