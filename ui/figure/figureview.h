// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/paintfigure.h"

#include <QWidget>

namespace hearken {

/// Shows one figure: painted by paintFigure, its places reached by mouse, arrows and Tab, its words and its table at
/// hand for a screen reader and the clipboard.
class FigureView : public QWidget
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

    void copyPicture() const;
    void copyTable() const;

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

private:
    FigureStyle style() const;
    FigureText text() const;
    QList<FigurePlace> places() const;
    const FigurePlace *find(const QList<FigurePlace> &places, QPointF at) const;
    void move(int rows, int columns);
    void tellCursor();

    Figure m_figure;
    bool m_heading = false;
    bool m_note = false;
    bool m_stale = false;
    int m_row = -1; ///< selected
    int m_column = -1;
    int m_cursorRow = -1; ///< where the keyboard is
    int m_cursorColumn = -1;
};

} // namespace hearken
