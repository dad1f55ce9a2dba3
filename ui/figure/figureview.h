// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "ui/figure/paintedtable.h"
#include "ui/figure/paintfigure.h"

#include <QWidget>

class QScrollBar;
class QTableView;

namespace hearken {

/// Shows one figure: painted by paintFigure, its places reached by mouse, arrows and Tab, its words and its table at
/// hand for a screen reader and the clipboard. Ctrl Alt T shows the table instead of the picture. A heat table without
/// room for its rows scrolls under its headings. Actions of the widget stand in its context menu as well.
class FigureView : public QWidget, public PaintedTable
{
    Q_OBJECT
public:
    explicit FigureView(QWidget *parent = nullptr);

    const Figure &figure() const { return m_figure; }
    void setFigure(const Figure &figure);
    /// Title and note inside the picture; off where a card shows them.
    void setShown(bool heading, bool note);
    /// The place behind which a panel stands; -1: none. Does not emit.
    void setSelected(int row, int column);
    /// Old, while a new one is being made.
    void setStale(bool stale);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    void copyPicture() const; ///< as PNG and as SVG
    void copyTable() const; ///< as text with tabs
    /// The table instead of the picture, for who reads it better.
    void showTable(bool shown);
    bool isTableShown() const;
    /// As copied and exported: with heading and note, as large as it stands here.
    QImage picture(double deviceRatio = 2) const;
    QByteArray svg() const;

    /// The figure's table, and the places of the cursor and the selection in it; (-1, -1): none.
    const Table &table() const { return m_table; }
    int tableRows() const override { return int(m_table.rows.size()); }
    int tableColumns() const override { return int(m_table.columns.size()); }
    QString tableColumnName(int column) const override { return m_table.columns.value(column); }
    QString tableRowName(int row) const override { return m_table.rows.value(row).value(0).toString(); }
    QString tableCellWords(int row, int column) const override;
    std::pair<int, int> tableCursor() const override { return tablePlace(m_cursorRow, m_cursorColumn); }
    std::pair<int, int> tableSelection() const override { return tablePlace(m_row, m_column); }
    /// Where a cell of the table is painted, in coordinates of the widget; null where it is not.
    QRect tableCellRect(int row, int column) const override;

Q_SIGNALS:
    /// A place was clicked, or Enter pressed on it; -1, -1 for the figure as a whole (a KPI). In a heat table a column
    /// past the last is the total.
    void cellActivated(int row, int column);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    std::pair<int, int> tablePlace(int row, int column) const;
    void placeScrollBar();
    void reveal(int row);
    FigureStyle style() const;
    FigureText text() const;
    QList<FigurePlace> places() const;
    const FigurePlace *find(const QList<FigurePlace> &places, QPointF at) const;
    void move(int rows, int columns);
    void tellCursor();

    QSize pictureSize() const;
    QRect room() const; ///< for the figure, beside the scroll bar

    Figure m_figure;
    Table m_table;
    QScrollBar *m_scroll = nullptr; ///< rows of a heat table that has no room for all
    QTableView *m_twin = nullptr; ///< while the table is shown
    bool m_heading = false;
    bool m_note = false;
    bool m_stale = false;
    int m_row = -1; ///< selected
    int m_column = -1;
    int m_cursorRow = -1; ///< where the keyboard is
    int m_cursorColumn = -1;
};

} // namespace hearken
