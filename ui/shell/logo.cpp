// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/logo.h"

#include "ui/kit/icon.h"

#include <QPainter>

namespace hearken {

namespace {

void logoPaint(QPainter &painter, double side)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / 40, side / 40);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::light()[Token::Navy]);
    painter.drawRoundedRect(QRectF(0, 0, 40, 40), 9, 9);
    QPen pen(Qt::white, 3);
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    painter.drawLine(QPointF(11, 25), QPointF(11, 15));
    painter.drawLine(QPointF(17, 29), QPointF(17, 11));
    painter.drawLine(QPointF(23, 26), QPointF(23, 14));
    painter.drawLine(QPointF(29, 22), QPointF(29, 18));
}

} // namespace

Logo::Logo(int side, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
}

QIcon Logo::icon()
{
    QIcon icon;
    for (const int side : {16, 32, 48, 64, 128}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        logoPaint(painter, side);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

void Logo::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    logoPaint(painter, width());
}

StartCard::StartCard(const QString &iconName, const QString &title, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(iconName)
    , m_more(text)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize StartCard::sizeHint() const
{
    const QFontMetrics title(hearken::font(TextRole::Strong));
    const QFontMetrics more(hearken::font(TextRole::Meta));
    return {qMax(title.horizontalAdvance(text()), more.horizontalAdvance(m_more)) + 60,
        title.height() + more.height() + 18};
}

void StartCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void StartCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void StartCard::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t[underMouse() ? Token::Ink3 : Token::Line2]);
    painter.setBrush(t[Token::Surface]);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    paintIcon(painter, m_icon, QRectF(13, height() / 2.0 - 9, 18, 18), t[Token::Accent]);
    QFont title = hearken::font(TextRole::Text);
    title.setWeight(QFont::Medium);
    const QFontMetrics titleMetrics(title);
    const QFontMetrics moreMetrics(hearken::font(TextRole::Meta));
    const int top = (height() - titleMetrics.height() - moreMetrics.height()) / 2;
    const int room = width() - 42 - 10;
    painter.setFont(title);
    painter.setPen(t[Token::Ink]);
    painter.drawText(QRect(42, top, room, titleMetrics.height()), int(Qt::AlignVCenter | Qt::AlignLeft),
        titleMetrics.elidedText(text(), Qt::ElideRight, room));
    painter.setFont(hearken::font(TextRole::Meta));
    painter.setPen(t[Token::Ink3]);
    painter.drawText(QRect(42, top + titleMetrics.height(), room, moreMetrics.height()),
        int(Qt::AlignVCenter | Qt::AlignLeft), moreMetrics.elidedText(m_more, Qt::ElideRight, room));
}

} // namespace hearken
