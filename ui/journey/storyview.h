// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journey/journeylayout.h"

#include <QWidget>

namespace hearken {

class MapInk;

/// A journey told on the whole screen: first all of it, then touchpoint by touchpoint with its neighbours. Arrows, Page
/// keys, Space and clicks turn; Esc ends.
class StoryView : public QWidget
{
    Q_OBJECT
public:
    explicit StoryView(const JourneyMap &map, int column = -1, QWidget *parent = nullptr);
    int current() const { return m_column; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void turn(int column);
    void paintWhole(QPainter &painter, const JourneyLayout &layout, QSizeF room, const MapInk &ink) const;
    void paintNear(QPainter &painter, const JourneyLayout &layout, QSizeF room, const MapInk &ink) const;
    JourneyMap m_map;
    int m_column;
};

} // namespace hearken
