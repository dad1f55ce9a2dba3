// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/storyview.h"

#include "ui/figure/figuretext.h"
#include "ui/journey/mapink.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

StoryView::StoryView(const JourneyMap &map, int column, QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint)
    , m_map(map)
    , m_column(-2)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setWindowTitle(map.name);
    turn(column);
}

void StoryView::turn(int column)
{
    const int to = std::clamp(column, -1, int(m_map.columns.size()) - 1);
    if (to == m_column)
        return;
    m_column = to;
    QStringList words{m_map.name};
    if (m_column >= 0) {
        words = {m_map.columns.at(m_column).name};
        for (int lane = 0; lane < m_map.lanes.size(); ++lane)
            words.append(cellWords(m_map, lane, m_column));
        words.removeAll(QString());
    }
    setAccessibleName(words.join(u". "_s));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void StoryView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const MapInk ink(hearken::theme());
    painter.fillRect(rect(), ink.theme()[Token::Ground]);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const FigureText text(this, 1);
    drawText(
        painter, text, {30, 44}, Anchor::Start, m_map.name, text.font(24, QFont::DemiBold), ink.theme()[Token::Ink]);
    const QString foot = m_column < 0 ? tr("Arrow keys go through the touchpoints, Esc ends")
                                      : tr("%1 of %2").arg(m_column + 1).arg(m_map.columns.size());
    drawText(
        painter, text, {width() - 30.0, height() - 14.0}, Anchor::End, foot, text.font(12), ink.theme()[Token::Ink3]);
    const QRectF room(30, 62, width() - 60, height() - 96);
    const JourneyLayout layout(m_map, {m_column < 0 ? MapDensity::Standard : MapDensity::Detail, 0, locale()});
    // All of it, or the touchpoint in the middle of five, so large that the back row reads it.
    double scale = std::min(room.width() / layout.size().width(), room.height() / layout.size().height());
    QRectF part(QPointF(), layout.size());
    if (m_column >= 0) {
        scale = room.height() / layout.size().height();
        const double wide = room.width() / scale;
        const double middle = layout.columnRect(m_column).center().x();
        const double left = std::clamp(middle - wide / 2, 0.0, std::max(0.0, layout.size().width() - wide));
        part = QRectF(left, 0, wide, layout.size().height());
    }
    painter.save();
    painter.setClipRect(room);
    painter.translate(room.topLeft());
    painter.scale(scale, scale);
    painter.translate(-part.topLeft());
    paintJourney(painter, layout, part, mapDetail(scale), ink, m_column);
    painter.restore();
}

void StoryView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return turn(m_column + 1);
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        return turn(m_column - 1);
    case Qt::Key_Home:
        return turn(-1);
    case Qt::Key_End:
        return turn(int(m_map.columns.size()) - 1);
    case Qt::Key_Escape:
    case Qt::Key_F11:
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void StoryView::mousePressEvent(QMouseEvent *event)
{
    turn(m_column + (event->button() == Qt::RightButton ? -1 : 1));
}

} // namespace hearken
