// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/rowpaint.h"

#include "ui/kit/rowground.h"

#include <QPainter>

namespace hearken {

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!(option.state & QStyle::State_Selected))
        painter.fillRect(option.rect, theme()[Token::Surface]);
    paintRow(painter, option, index.column() == 0);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index) {
        painter.setPen(QPen(theme()[Token::Accent], 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), radius::cell, radius::cell);
    }
}

void paintTwoLines(QPainter &painter, const QRect &rect, const TwoLines &lines)
{
    const QFont first = font(lines.firstRole);
    const QFont second = font(TextRole::Meta);
    const QFontMetrics firstMetrics(first);
    const QFontMetrics secondMetrics(second);
    const int height = firstMetrics.height() + (lines.second.isEmpty() ? 0 : secondMetrics.height() + 1);
    const int top = rect.top() + (rect.height() - height) / 2;
    painter.setFont(first);
    painter.setPen(theme()[lines.firstColor]);
    painter.drawText(QRect(rect.left() + lines.indent, top, rect.width() - lines.indent, firstMetrics.height()),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        firstMetrics.elidedText(lines.first, Qt::ElideRight, rect.width() - lines.indent));
    if (lines.second.isEmpty())
        return;
    painter.setFont(second);
    painter.setPen(theme()[lines.secondColor]);
    painter.drawText(QRect(rect.left(), top + firstMetrics.height() + 1, rect.width(), secondMetrics.height()),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        secondMetrics.elidedText(lines.second, Qt::ElideRight, rect.width()));
}

int twoLinesHeight()
{
    return QFontMetrics(font(TextRole::Strong)).height() + QFontMetrics(font(TextRole::Meta)).height() + 13;
}

} // namespace hearken
