// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/maphead.h"

#include <QHelpEvent>
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
    at /= m_view.scale();
    if (m_part == Part::Top)
        at.rx() += origin.x();
    else if (m_part == Part::Left)
        at.ry() += origin.y();
    return at;
}

bool MapHead::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    m_view.showWords(inLayout(help->pos()), help->globalPos());
    return true;
}

void MapHead::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.scale(m_view.scale(), m_view.scale());
    const QPointF start = inLayout(QPointF());
    painter.translate(-start);
    const QRectF exposed(inLayout(QRectF(event->rect()).topLeft()), QSizeF(event->rect().size()) / m_view.scale());
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
    m_view.press(inLayout(event->position()), event->button(), event->modifiers());
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
