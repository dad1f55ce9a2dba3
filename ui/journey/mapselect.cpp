// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected in the map, where it is seen, and what a screen reader is told of it.
#include "ui/journey/mapview.h"

#include <QAccessible>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

QRectF MapView::placeRect(const MapPlace &place) const
{
    if (place.stage >= 0 && place.stage < m_layout.stageCount())
        return m_layout.stageRect(place.stage);
    if (place.lane < 0 || place.lane >= m_layout.laneCount())
        return {};
    if (place.column < 0 || place.column >= m_layout.columnCount())
        return m_layout.headerRect(place.lane);
    return m_layout.cellRect(place.lane, place.column);
}

QRect MapView::onWidget(const QRectF &rect) const
{
    const QPointF origin = mapToScene(QPoint(0, 0));
    const double left = m_layout.headerWidth();
    const double top = m_layout.frozenHeight();
    const auto x = [&](double at) { return (at < left ? at : at - origin.x() + left) * scale(); };
    const auto y = [&](double at) { return (at < top ? at : at - origin.y() + top) * scale(); };
    return QRectF(QPointF(x(rect.left()), y(rect.top())), rect.size() * scale()).toAlignedRect();
}

void MapView::setCursorPlace(const MapPlace &place)
{
    repaintCursor();
    m_anchor = {};
    m_cursor = place;
    tellCursor();
}

/// Paints anew where the cursor, the frame of its column and the selection are.
void MapView::repaintCursor()
{
    QRectF reach = placeRect(m_cursor);
    if (m_cursor.column >= 0 && m_cursor.column < m_layout.columnCount())
        reach |= m_layout.columnRect(m_cursor.column);
    if (m_anchor != MapPlace()) {
        const CellRange cells = selection();
        for (const int lane : {cells.lane, cells.lane + cells.lanes - 1}) {
            if (0 <= lane && lane < m_layout.laneCount())
                reach |= m_layout.laneRect(lane);
        }
    }
    if (reach.isNull())
        return;
    viewport()->update(mapFromScene(reach).boundingRect().adjusted(-4, -4, 4, 4));
    refreshHeads();
}

void MapView::extendTo(const MapPlace &place)
{
    if (place.lane < 0 || m_cursor.lane < 0) // a stage's band is selected alone
        return setCursorPlace(place);
    const MapPlace from = m_anchor == MapPlace() ? m_cursor : m_anchor;
    repaintCursor();
    m_cursor = place;
    m_cursor.card = -1;
    // Cells or whole lanes, as it began.
    m_cursor.column = from.column < 0 ? -1 : std::max(place.column, 0);
    m_anchor = from;
    tellCursor();
}

CellRange MapView::selection() const
{
    if (m_cursor.lane < 0 || m_cursor.lane >= m_layout.laneCount())
        return {0, 0, 0, 0};
    const MapPlace from = m_anchor == MapPlace() ? m_cursor : m_anchor;
    const auto [top, bottom] = std::minmax(from.lane, m_cursor.lane);
    if (m_cursor.column < 0)
        return {top, 0, bottom - top + 1, m_layout.columnCount()};
    const auto [left, right] = std::minmax(from.column, m_cursor.column);
    return {top, left, bottom - top + 1, right - left + 1};
}

void MapView::selectStep(const QString &key)
{
    for (int column = 0; column < m_map.columns.size() && !key.isEmpty(); ++column) {
        if (m_map.columns.at(column).key == key)
            return setCursorPlace({std::max(m_cursor.lane, 0), column, -1, -1});
    }
}

void MapView::selectStage(const QString &key)
{
    for (int stage = 0; stage < m_map.stages.size() && !key.isEmpty(); ++stage) {
        if (m_map.stages.at(stage).key == key)
            return setCursorPlace({-1, -1, stage, -1});
    }
}

void MapView::tellCursor()
{
    const QRectF rect = placeRect(m_cursor);
    if (!rect.isNull()) {
        // Only what scrolls is scrolled to: what stands in the frozen rows is seen at any height.
        const bool frozen = m_cursor.stage >= 0 || rect.top() < m_layout.frozenHeight();
        const double top = frozen ? mapToScene(QPoint(0, 1)).y() : rect.top();
        const QRectF scrolled(
            std::max(rect.left(), m_layout.headerWidth()), top, rect.width(), frozen ? 0.5 : rect.height());
        ensureVisible(scrolled, 0, 0);
    }
    repaintCursor();
    if (QAccessible::isActive()) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        if (m_cursor.lane >= 0)
            focus.setChild((m_cursor.lane + 1) * tableColumns() + m_cursor.column + 1);
        QAccessible::updateAccessibility(&focus);
    }
    Q_EMIT cursorMoved();
}

QString MapView::tableColumnName(int column) const
{
    return column == 0 ? tr("Lane") : m_map.columns.value(column - 1).name;
}

QString MapView::tableRowName(int row) const
{
    return m_map.lanes.value(row).name;
}

QString MapView::tableCellWords(int row, int column) const
{
    if (row < 0 || row >= m_map.lanes.size())
        return {};
    return column == 0 ? tableRowName(row) : cellWords(m_map, row, column - 1);
}

QRect MapView::tableCellRect(int row, int column) const
{
    if (row < 0 || row >= m_layout.laneCount() || column > m_layout.columnCount())
        return {};
    // What has scrolled under the frozen parts is not seen.
    const bool head = row == 0 && m_layout.frozenHeight() > stageBand + 10;
    const QRect seen = viewport()->geometry();
    const QRect room(column <= 0 ? 0 : seen.left(), head ? 0 : seen.top(), column <= 0 ? seen.left() : seen.width(),
        head ? seen.top() : seen.height());
    return onWidget(column <= 0 ? m_layout.headerRect(row) : m_layout.cellRect(row, column - 1)) & room;
}

std::pair<int, int> MapView::tableCursor() const
{
    return m_cursor.lane < 0 ? std::pair(-1, -1) : std::pair(m_cursor.lane, m_cursor.column + 1);
}

} // namespace hearken
