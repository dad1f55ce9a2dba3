// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/boardpaint.h"

#include <QWidget>

namespace hearken {

/// A board on the whole screen: first all of it, then tile by tile. Arrows, Page keys, Space and clicks turn; Esc ends.
class PresentView : public QWidget
{
    Q_OBJECT
public:
    /// Starts with a tile, or with the board: −1.
    explicit PresentView(const BoardPicture &picture, qsizetype tile = -1, QWidget *parent = nullptr);

    qsizetype current() const { return m_tile; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void turn(qsizetype tile);

    BoardPicture m_picture;
    qsizetype m_tile;
};

} // namespace hearken
