// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/responselist.h"

#include "ui/feedback/responsedelegate.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

ResponseList::ResponseList(QWidget *parent)
    : QListView(parent)
    , m_delegate(new ResponseDelegate(this))
{
    setAccessibleName(tr("Responses"));
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    m_rowHeight = ResponseDelegate::rowHeight();
    connect(this, &QAbstractItemView::doubleClicked, this, &ResponseList::opened);
}

int ResponseList::count() const
{
    return model() ? model()->rowCount() : 0;
}

QModelIndex ResponseList::at(int row) const
{
    return row >= 0 && row < count() ? model()->index(row, 0) : QModelIndex();
}

int ResponseList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect ResponseList::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {0, index.row() * m_rowHeight - verticalOffset(), viewport()->width(), m_rowHeight};
}

QModelIndex ResponseList::indexAt(const QPoint &point) const
{
    return point.y() + verticalOffset() < 0 ? QModelIndex() : at((point.y() + verticalOffset()) / m_rowHeight);
}

int ResponseList::firstVisible() const
{
    return verticalOffset() / m_rowHeight;
}

int ResponseList::lastVisible() const
{
    return std::min(count() - 1, (verticalOffset() + viewport()->height() - 1) / m_rowHeight);
}

void ResponseList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int top = index.row() * m_rowHeight;
    const int room = viewport()->height();
    const int now = verticalOffset();
    int wanted = now;
    if (hint == PositionAtTop || (hint == EnsureVisible && top < now))
        wanted = top;
    else if (hint == PositionAtBottom || (hint == EnsureVisible && top + m_rowHeight > now + room))
        wanted = top + m_rowHeight - room;
    else if (hint == PositionAtCenter)
        wanted = top - (room - m_rowHeight) / 2;
    verticalScrollBar()->setValue(wanted);
}

void ResponseList::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

void ResponseList::updateGeometries()
{
    // A pixel position is an int: that is enough for 28 million rows.
    const int room = viewport()->height();
    verticalScrollBar()->setSingleStep(m_rowHeight);
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setRange(0, std::max(0, count() * m_rowHeight - room));
    QAbstractItemView::updateGeometries();
}

QModelIndex ResponseList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (count() == 0)
        return {};
    const int page = std::max(1, viewport()->height() / m_rowHeight - 1);
    const int now = currentIndex().isValid() ? currentIndex().row() : -1;
    int row = std::max(0, now);
    switch (action) {
    case MoveUp:
    case MovePrevious:
        row = now - 1;
        break;
    case MoveDown:
    case MoveNext:
        row = now + 1;
        break;
    case MovePageUp:
        row = now - page;
        break;
    case MovePageDown:
        row = now + page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = count() - 1;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return at(std::clamp(row, 0, count() - 1));
}

void ResponseList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (count() == 0)
        return;
    const QRect area = rect.normalized();
    const int first = std::clamp((area.top() + verticalOffset()) / m_rowHeight, 0, count() - 1);
    const int last = std::clamp((area.bottom() + verticalOffset()) / m_rowHeight, 0, count() - 1);
    selectionModel()->select(QItemSelection(at(first), at(last)), command);
}

QRegion ResponseList::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QRect seen = viewport()->rect();
    for (const QItemSelectionRange &range : selection) {
        const int top = std::max(range.top(), firstVisible());
        const int bottom = std::min(range.bottom(), lastVisible());
        if (top <= bottom)
            region += QRect(0, top * m_rowHeight - verticalOffset(), seen.width(), (bottom - top + 1) * m_rowHeight);
    }
    return region;
}

void ResponseList::scrollContentsBy(int, int dy)
{
    scrollDirtyRegion(0, dy);
    viewport()->scroll(0, dy);
}

void ResponseList::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme()[Token::Surface]);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int first = (event->rect().top() + verticalOffset()) / m_rowHeight;
    const int last = std::min(count() - 1, (event->rect().bottom() + verticalOffset()) / m_rowHeight);
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = at(row);
        option.rect = visualRect(index);
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, index == currentIndex());
        option.state.setFlag(QStyle::State_KeyboardFocusChange, hasFocus() && m_byKey);
        m_delegate->paint(&painter, option, index);
    }
}

void ResponseList::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void ResponseList::keyPressEvent(QKeyEvent *event)
{
    m_byKey = true;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    int key = event->key();
    if (plain && (key == Qt::Key_J || key == Qt::Key_K)) {
        key = key == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up;
        QKeyEvent step(event->type(), key, event->modifiers());
        QAbstractItemView::keyPressEvent(&step);
        return;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyAsked();
        return;
    }
    if (plain && event->text() == u"/"_s) {
        Q_EMIT searchAsked();
        return;
    }
    if (plain && key == Qt::Key_Space && currentIndex().isValid()) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle);
        return;
    }
    QAbstractItemView::keyPressEvent(event);
}

void ResponseList::mousePressEvent(QMouseEvent *event)
{
    m_byKey = false;
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton
        && ResponseDelegate::checkRect(visualRect(index)).contains(event->position().toPoint())) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::Toggle);
        return;
    }
    QAbstractItemView::mousePressEvent(event);
}

void ResponseList::mouseMoveEvent(QMouseEvent *event)
{
    QAbstractItemView::mouseMoveEvent(event);
}

void ResponseList::mouseReleaseEvent(QMouseEvent *event)
{
    QAbstractItemView::mouseReleaseEvent(event);
}

void ResponseList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        m_delegate->forgetColors();
        const int row = m_rowHeight > 0 ? firstVisible() : 0;
        m_rowHeight = ResponseDelegate::rowHeight();
        updateGeometries();
        verticalScrollBar()->setValue(row * m_rowHeight);
    }
    QListView::changeEvent(event);
}

void ResponseList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    m_delegate->setManySelected(selectedCount() > 1);
    viewport()->update();
    Q_EMIT selectionResized();
}

void ResponseList::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    if (topLeft.row() <= lastVisible() && bottomRight.row() >= firstVisible())
        viewport()->update();
    Q_UNUSED(roles);
}

void ResponseList::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsInserted(parent, first, last);
    updateGeometries();
}

qint64 ResponseList::selectedCount() const
{
    qint64 sum = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        sum += range.height();
    return sum;
}

std::vector<int> ResponseList::selectedRows() const
{
    std::vector<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace hearken
