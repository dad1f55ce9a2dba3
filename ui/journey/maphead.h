// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journey/mapview.h"

#include <QWidget>

namespace hearken {

/// What stays while a map scrolls: the stages with the touchpoints above, the lanes' headers at the left, the corner.
class MapHead : public QWidget
{
    Q_OBJECT
public:
    enum class Part { Top, Left, Corner };
    MapHead(MapView &view, Part part);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QPointF inLayout(QPointF at) const;
    MapView &m_view;
    Part m_part;
};

} // namespace hearken
