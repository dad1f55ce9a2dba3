// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/tagmarks.h"

#include <QPainter>

namespace hearken {

namespace {

bool holdsParts(PartTag tag)
{
    return tag == PartTag::Section || tag == PartTag::Table || tag == PartTag::Row;
}

void drawMark(QPainter &painter, int x, int y)
{
    painter.save();
    painter.resetTransform();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRect(QRectF(x, y, 1, 1));
    painter.restore();
}

} // namespace

void TagMarks::open(QPainter &painter, PartTag tag, const QString &words, const QRectF &rect)
{
    const int mark = holdsParts(tag) ? -1 : m_marks++;
    m_parts.append({tag, m_open.isEmpty() ? -1 : m_open.constLast(), mark, words, rect});
    m_open.append(int(m_parts.size()) - 1);
    if (mark >= 0)
        drawMark(painter, offPage - mark, beginLine);
}

void TagMarks::close(QPainter &painter)
{
    if (m_parts.at(m_open.takeLast()).mark >= 0)
        drawMark(painter, offPage, endLine);
}

} // namespace hearken
