// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/mapstrip.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace hearken {

MapStrip::MapStrip(MapView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    setFixedHeight(40);
    setToolTip(tr("The whole map: drag to go elsewhere"));
    connect(&view, &MapView::moved, this, &MapStrip::follow);
    follow();
}

void MapStrip::follow()
{
    // A sliver that is out of sight needs no way to it but the scroll bar.
    setVisible(m_view.horizontalScrollBar()->maximum() > m_view.viewport()->width() / 8);
    update();
}

void MapStrip::paintEvent(QPaintEvent *)
{
    const JourneyLayout &layout = m_view.layout();
    QPainter painter(this);
    painter.fillRect(rect(), theme()[Token::Ground]);
    const double sx = width() / std::max(layout.size().width(), 1.0);
    const double sy = height() / std::max(layout.size().height(), 1.0);
    const MapInk ink(theme());
    painter.save();
    painter.scale(sx, sy);
    // Every cell is a few pixels wide at least; of thousands of columns only as many as there are pixels.
    const int step = std::max(1, layout.columnCount() / std::max(width() / 2, 1));
    for (int column = 0; column < layout.columnCount(); column += step) {
        for (int lane = 0; lane < layout.laneCount(); ++lane) {
            if (const auto fill = cellFill(layout.map(), lane, column))
                painter.fillRect(layout.cellRect(lane, column).adjusted(4, 5, -4, -5), theme()[*fill]);
        }
    }
    for (int stage = 0; stage < layout.stageCount(); ++stage)
        painter.fillRect(layout.stageRect(stage), theme()[Token::Navy]);
    painter.restore();
    const QRectF seen(m_view.mapToScene(QPoint(0, 0)), QSizeF(m_view.viewport()->size()) / m_view.scale());
    painter.setPen(QPen(theme()[Token::Accent], 2));
    painter.drawRect(
        QRectF(seen.left() * sx, 1, seen.width() * sx, height() - 2) & QRectF(rect()).adjusted(1, 1, -1, -1));
}

void MapStrip::go(double x)
{
    const double at = x / width() * m_view.layout().size().width();
    m_view.horizontalScrollBar()->setValue(
        int((at - m_view.layout().headerWidth()) * m_view.scale() - m_view.viewport()->width() / 2.0));
}

void MapStrip::mousePressEvent(QMouseEvent *event)
{
    go(event->position().x());
}

void MapStrip::mouseMoveEvent(QMouseEvent *event)
{
    go(event->position().x());
}

} // namespace hearken
