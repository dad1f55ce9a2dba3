// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/edgetab.h"

#include "ui/kit/icon.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace hearken {

using namespace Qt::StringLiterals;

EdgeTab::EdgeTab(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Open what stands behind the selected number"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void EdgeTab::setTitle(const QString &title)
{
    setText(title);
    setAccessibleName(tr("Open what stands behind %1").arg(title));
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
    return {std::max(34, fontMetrics().height() + 16), 160};
}

void EdgeTab::paintEvent(QPaintEvent *)
{
    const Theme &colors = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colors[Token::Surface]);
    painter.fillRect(QRect(0, 0, 1, height()), colors[Token::Line]);
    paintIcon(painter, u"left"_s, QRectF((width() - 14) / 2.0, 10, 14, 14), colors[Token::Accent]);
    painter.setFont(hearken::font(TextRole::SecondStrong));
    painter.setPen(colors[Token::Ink]);
    painter.translate(width(), 36);
    painter.rotate(90);
    QRect room(0, 0, height() - 48, width());
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
