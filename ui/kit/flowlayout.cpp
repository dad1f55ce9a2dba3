// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace hearken {

FlowLayout::FlowLayout(Qt::Alignment alignment, int spacing, QWidget *parent)
    : QLayout(parent)
    , m_alignment(alignment)
    , m_gap(spacing)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    QList<QLayoutItem *> line;
    int used = 0;
    int y = room.y();
    const auto finish = [&] {
        int height = 0;
        for (const QLayoutItem *item : std::as_const(line))
            height = qMax(height, item->sizeHint().height());
        int x = room.x() + (m_alignment.testFlag(Qt::AlignHCenter) ? (room.width() - used) / 2 : 0);
        for (QLayoutItem *item : std::as_const(line)) {
            const QSize size = item->sizeHint();
            if (place) {
                const int below = height - size.height();
                const int down = m_alignment.testFlag(Qt::AlignBottom) ? below : below / 2;
                const QRect at(x, y + down, qMin(size.width(), room.width()), size.height());
                item->setGeometry(
                    parentWidget() ? QStyle::visualRect(parentWidget()->layoutDirection(), room, at) : at);
            }
            x += size.width() + m_gap;
        }
        if (!line.isEmpty())
            y += height + m_gap;
        line.clear();
        used = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = item->sizeHint().width();
        if (!line.isEmpty() && used + m_gap + width > room.width())
            finish();
        used += width + (line.isEmpty() ? 0 : m_gap);
        line.append(item);
    }
    finish();
    return qMax(0, y - m_gap - rect.y()) + contentsMargins().bottom();
}

} // namespace hearken
