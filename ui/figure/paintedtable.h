// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

#include <utility>

namespace hearken {

/// A widget that paints a table: what `installFigureAccess` tells a screen reader of it. Column 0 holds the rows' headers;
/// (−1, −1) is no cell.
class PaintedTable
{
public:
    virtual ~PaintedTable() = default;
    virtual int tableRows() const = 0;
    virtual int tableColumns() const = 0;
    virtual QString tableColumnName(int column) const = 0;
    virtual QString tableRowName(int row) const = 0;
    virtual QString tableCellWords(int row, int column) const = 0;
    /// In coordinates of the widget; null where the cell is not seen.
    virtual QRect tableCellRect(int row, int column) const = 0;
    virtual std::pair<int, int> tableCursor() const = 0;
    virtual std::pair<int, int> tableSelection() const = 0;
};

} // namespace hearken
