// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/maphead.h"

#include <QMouseEvent>
#include <QPainter>

namespace hearken {

MapHead::MapHead(MapView &view, Part part)
    : QWidget(&view)
    , m_view(view)
    , m_part(part)
{
    setFocusProxy(&view);
}

QPointF MapHead::inLayout(QPointF at) const
{
    const QPointF origin = m_view.mapToScene(QPoint(0, 0));
    at /= m_view.zoom();
    if (m_part == Part::Top)
        at.rx() += origin.x();
    else if (m_part == Part::Left)
        at.ry() += origin.y();
    return at;
}

void MapHead::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.scale(m_view.zoom(), m_view.zoom());
    const QPointF start = inLayout(QPointF());
    painter.translate(-start);
    const QRectF exposed(inLayout(QRectF(event->rect()).topLeft()), QSizeF(event->rect().size()) / m_view.zoom());
    if (m_part == Part::Top)
        m_view.paintTop(painter, exposed);
    else if (m_part == Part::Left)
        m_view.paintLeft(painter, exposed);
    else
        m_view.paintCorner(painter);
}

void MapHead::mousePressEvent(QMouseEvent *event)
{
    m_view.setFocus(Qt::MouseFocusReason);
    m_view.press(inLayout(event->position()), event->button());
}

void MapHead::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        m_view.drag(inLayout(event->position()));
}

void MapHead::mouseReleaseEvent(QMouseEvent *)
{
    m_view.release();
}

void MapHead::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT m_view.asked(MapCommand::Edit);
}

} // namespace hearken
