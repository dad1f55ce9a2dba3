// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journey/mapview.h"

#include <QPixmap>
#include <QWidget>

namespace hearken {

/// The whole of a wide map, small, with a frame round the part that is seen; drag it to go elsewhere. The map's own keys
/// go everywhere as well, so it takes no focus.
class MapStrip : public QWidget
{
    Q_OBJECT
public:
    explicit MapStrip(MapView &view, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void follow();
    void go(double x);
    MapView &m_view;
};

} // namespace hearken
