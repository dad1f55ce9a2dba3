// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/edgetab.h"

#include "ui/kit/icon.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace hearken {

using namespace Qt::StringLiterals;

EdgeTab::EdgeTab(QWidget *parent, Qt::Edge edge)
    : QAbstractButton(parent)
    , m_edge(edge)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void EdgeTab::setTitle(const QString &title, const QString &name)
{
    setText(title);
    setAccessibleName(name);
    setToolTip(title);
    update();
}

void EdgeTab::setDetail(const QString &detail)
{
    m_detail = detail;
    update();
}

QSize EdgeTab::sizeHint() const
{
    return {std::max(34, QFontMetrics(hearken::font(TextRole::SecondStrong)).height() + 16), 160};
}

void EdgeTab::paintEvent(QPaintEvent *)
{
    const Theme &colors = theme();
    const bool right = m_edge == Qt::RightEdge;
    const int side = qRound(14 * textScale());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colors[Token::Surface]);
    painter.fillRect(QRect(right ? 0 : width() - 1, 0, 1, height()), colors[Token::Line]);
    // It points to where the panel will stand; open over the page, to where it goes.
    paintIcon(painter, right != isChecked() ? u"left"_s : u"right"_s, QRectF((width() - side) / 2.0, 10, side, side),
        colors[Token::Accent]);
    painter.setFont(hearken::font(TextRole::SecondStrong));
    painter.setPen(colors[Token::Ink]);
    painter.translate(width(), side + 22);
    painter.rotate(90);
    QRect room(0, 0, height() - side - 34, width());
    const QString title = painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, title);
    room.setLeft(painter.fontMetrics().horizontalAdvance(title) + 10);
    painter.setFont(hearken::font(TextRole::Second));
    painter.setPen(colors[Token::Ink3]);
    if (painter.fontMetrics().horizontalAdvance(m_detail) <= room.width())
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, m_detail);
    if (hasFocus()) {
        painter.resetTransform();
        painter.setPen(QPen(colors[Token::Accent], 2));
        painter.drawRoundedRect(rect().adjusted(2, 2, -2, -2), radius::control, radius::control);
    }
}

} // namespace hearken
