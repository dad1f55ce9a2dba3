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
    painter.save();
    painter.translate(room.topLeft());
    if (m_column < 0)
        paintWhole(painter, layout, room.size(), ink);
    else
        paintNear(painter, layout, room.size(), ink);
    painter.restore();
}

void StoryView::paintWhole(QPainter &painter, const JourneyLayout &layout, QSizeF room, const MapInk &ink) const
{
    const double scale = std::min(room.width() / layout.size().width(), room.height() / layout.size().height());
    painter.scale(scale, scale);
    paintJourney(painter, layout, QRectF(QPointF(), layout.size()), mapDetail(scale), ink, m_column);
}

/// The touchpoint among as many whole neighbours as there is room for, with the lanes' headers, so large that the back
/// row reads it.
void StoryView::paintNear(QPainter &painter, const JourneyLayout &layout, QSizeF room, const MapInk &ink) const
{
    const double head = layout.headerWidth();
    const double widest = layout.columnRect(m_column).width();
    const double scale = std::min(room.height() / layout.size().height(), room.width() / (head + widest));
    const double wide = room.width() / scale - head;
    int first = m_column;
    int last = m_column;
    const auto width = [&](int from, int to) { return layout.columnRect(to).right() - layout.columnRect(from).left(); };
    while (true) { // one more at the right and at the left in turn
        const bool right = last + 1 < layout.columnCount() && width(first, last + 1) <= wide;
        last += right ? 1 : 0;
        const bool left = first > 0 && width(first - 1, last) <= wide;
        first -= left ? 1 : 0;
        if (!right && !left)
            break;
    }
    const QRectF part(layout.columnRect(first).left(), 0, width(first, last), layout.size().height());
    painter.scale(scale, scale);
    const auto paintPart = [&](const QRectF &shown, double at) {
        painter.save();
        painter.translate(at - shown.left(), 0);
        painter.setClipRect(shown);
        paintJourney(painter, layout, shown, mapDetail(scale), ink, m_column);
        painter.restore();
    };
    paintPart({0, 0, head, layout.size().height()}, 0);
    paintPart(part, head);
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
