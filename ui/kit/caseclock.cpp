// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/caseclock.h"

#include "ui/kit/theme.h"

#include <QLocale>
#include <QPainter>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QFont clockFont(const ClockTime &time)
{
    const bool strong = time.isShort() || time.state == ClockTime::State::Late;
    return font(strong ? TextRole::SecondStrong : TextRole::Second);
}

/// The side of the ring goes with the text beside it.
int clockSide()
{
    return qRound(QFontMetrics(font(TextRole::Second)).height() * 1.75);
}

void clockDisc(QPainter &painter, const QPointF &middle, double unit)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme()[Token::FarBelow]);
    painter.drawEllipse(middle, 10.5 * unit, 10.5 * unit);
    QPen pen(theme()[Token::FarBelowText], 2 * unit);
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    painter.drawLine(middle + QPointF(0, -4.6 * unit), middle + QPointF(0, 1 * unit));
    painter.drawLine(middle + QPointF(0, 4 * unit), middle + QPointF(0, 4.2 * unit));
}

void clockPause(QPainter &painter, const QPointF &middle, double unit)
{
    QPen broken(theme()[Token::Line2], 3 * unit);
    broken.setCapStyle(Qt::FlatCap);
    broken.setDashPattern({1, 1});
    painter.setPen(broken);
    painter.drawEllipse(middle, 10.5 * unit, 10.5 * unit);
    QPen bar(theme()[Token::Ink2], 2 * unit);
    bar.setCapStyle(Qt::FlatCap);
    painter.setPen(bar);
    for (const double x : {-2.5, 2.5})
        painter.drawLine(middle + QPointF(x * unit, -4 * unit), middle + QPointF(x * unit, 4 * unit));
}

} // namespace

CaseClock::CaseClock(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CaseClock::setTime(const ClockTime &time)
{
    m_time = time;
    setAccessibleName(time.words);
    setAccessibleDescription(time.state == ClockTime::State::Running
            ? tr("%1% of the time limit left").arg(QLocale().toString(qRound(qBound(0.0, time.left, 1.0) * 100)))
            : QString());
    updateGeometry();
    update();
}

QSize CaseClock::sizeOf(const ClockTime &time)
{
    const QFontMetrics metrics(clockFont(time));
    return {clockSide() + space::small + metrics.horizontalAdvance(time.words) + 2, clockSide()};
}

void CaseClock::paintRing(QPainter &painter, const QRectF &square, const ClockTime &time)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double unit = square.width() / 26; // as drawn in the design: a square of 26, a ring of 10.5 and 3 thick
    const QPointF middle = square.center();
    if (time.state == ClockTime::State::Late) {
        clockDisc(painter, middle, unit);
    } else if (time.state == ClockTime::State::Waiting) {
        clockPause(painter, middle, unit);
    } else {
        // In high contrast the rest of the limit is a thin line, because both are of one colour.
        const bool thin = theme().name == ThemeName::HighContrast;
        painter.setPen(QPen(theme()[Token::Line], (thin ? 1 : 3) * unit));
        painter.drawEllipse(middle, 10.5 * unit, 10.5 * unit);
        QPen left(theme()[time.isShort() ? Token::Attention : Token::Ink2], 3 * unit);
        left.setCapStyle(Qt::FlatCap);
        painter.setPen(left);
        const QRectF ring(middle - QPointF(10.5, 10.5) * unit, QSizeF(21, 21) * unit);
        painter.drawArc(ring, 90 * 16, -qRound(qBound(0.0, time.left, 1.0) * 360 * 16)); // from the top, clockwise
    }
    painter.restore();
}

void CaseClock::paint(QPainter &painter, const QRectF &rect, const ClockTime &time)
{
    const double side = clockSide();
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const QRectF square(
        mirrored ? rect.right() - side : rect.left(), rect.top() + (rect.height() - side) / 2, side, side);
    paintRing(painter, square, time);
    painter.save();
    painter.setFont(clockFont(time));
    painter.setPen(theme()[time.state == ClockTime::State::Late ? Token::Attention
            : time.state == ClockTime::State::Waiting           ? Token::Ink2
                                                                : Token::Ink]);
    const double step = side + space::small;
    painter.drawText(rect.adjusted(mirrored ? 0 : step, 0, mirrored ? -step : 0, 0),
        int(Qt::AlignVCenter | Qt::AlignLeading), time.words);
    painter.restore();
}

void CaseClock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_time);
}

} // namespace hearken
