// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/responselist.h"

#include "core/base/daytext.h"
#include "ui/feedback/responsedelegate.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

int headingHeight()
{
    return QFontMetrics(hearken::font(TextRole::MetaStrong)).height() + 10;
}

} // namespace

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
    m_headingHeight = headingHeight();
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
    return {0, top(index.row()) - verticalOffset(), viewport()->width(), m_rowHeight};
}

QModelIndex ResponseList::indexAt(const QPoint &point) const
{
    const int y = point.y() + verticalOffset();
    const QModelIndex index = y < 0 ? QModelIndex() : at(rowAt(y));
    return index.isValid() && y >= top(index.row()) ? index : QModelIndex();
}

int ResponseList::firstVisible() const
{
    return rowAt(verticalOffset());
}

int ResponseList::lastVisible() const
{
    return std::min(count() - 1, rowAt(verticalOffset() + viewport()->height() - 1));
}

void ResponseList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int below = top(index.row());
    const int above = below - (isHeading(index.row()) ? m_headingHeight : 0); // a first row is seen with its heading
    const int room = viewport()->height();
    const int now = verticalOffset();
    int wanted = now;
    if (hint == PositionAtTop || (hint == EnsureVisible && above < now))
        wanted = above;
    else if (hint == PositionAtBottom || (hint == EnsureVisible && below + m_rowHeight > now + room))
        wanted = below + m_rowHeight - room;
    else if (hint == PositionAtCenter)
        wanted = below - (room - m_rowHeight) / 2;
    verticalScrollBar()->setValue(wanted);
}

void ResponseList::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

void ResponseList::setGroups(const std::vector<InboxGroup> &groups, InboxGrouping grouping)
{
    m_grouping = grouping;
    if (groups == m_groups)
        return;
    m_groups = groups;
    updateGeometries();
    viewport()->update();
}

bool ResponseList::isHeading(int row) const
{
    return std::binary_search(m_groups.begin(), m_groups.end(), InboxGroup{{}, row, 0},
        [](const InboxGroup &a, const InboxGroup &b) { return a.first < b.first; });
}

int ResponseList::headingTop(size_t group) const
{
    return m_groups[group].first * m_rowHeight + int(group) * m_headingHeight;
}

/// Where a row begins, from the top of the list: below the headings up to its own.
int ResponseList::top(int row) const
{
    const auto after = std::upper_bound(m_groups.begin(), m_groups.end(), row,
        [](int wanted, const InboxGroup &group) { return wanted < group.first; });
    return row * m_rowHeight + int(after - m_groups.begin()) * m_headingHeight;
}

/// The row at this height, which may be beyond the last; a heading belongs to the row below it.
int ResponseList::rowAt(int y) const
{
    if (m_groups.empty() || y < 0)
        return y / m_rowHeight;
    size_t low = 0;
    size_t high = m_groups.size();
    while (high - low > 1) {
        const size_t middle = (low + high) / 2;
        (headingTop(middle) <= y ? low : high) = middle;
    }
    const int inside = y - headingTop(low) - m_headingHeight;
    return m_groups[low].first + std::max(0, inside) / m_rowHeight;
}

void ResponseList::paintHeading(QPainter &painter, int row) const
{
    const auto group = std::lower_bound(m_groups.begin(), m_groups.end(), row,
        [](const InboxGroup &known, int wanted) { return known.first < wanted; });
    const QRect area(0, top(row) - m_headingHeight - verticalOffset(), viewport()->width(), m_headingHeight);
    const QLocale locale;
    QString name = group->name;
    if (m_grouping == InboxGrouping::Day)
        name = dayText(QDate::fromString(name, Qt::ISODate), u"dddd d MMMM yyyy"_s);
    else if (name.isEmpty())
        name = tr("not known");
    painter.fillRect(area, theme()[Token::Raised]);
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme()[Token::Line]);
    painter.setFont(hearken::font(TextRole::MetaStrong));
    painter.setPen(theme()[Token::Ink2]);
    painter.drawText(area.adjusted(12, 0, -12, 0), Qt::AlignLeft | Qt::AlignVCenter, name);
    painter.setFont(hearken::font(TextRole::Meta));
    painter.setPen(theme()[Token::Ink3]);
    painter.drawText(area.adjusted(12, 0, -14, 0), Qt::AlignRight | Qt::AlignVCenter, locale.toString(group->count));
}

void ResponseList::updateGeometries()
{
    // A pixel position is an int: that is enough for 28 million rows.
    const int room = viewport()->height();
    verticalScrollBar()->setSingleStep(m_rowHeight);
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setRange(
        0, std::max(0, count() * m_rowHeight + int(m_groups.size()) * m_headingHeight - room));
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
    const int first = std::clamp(rowAt(area.top() + verticalOffset()), 0, count() - 1);
    const int last = std::clamp(rowAt(area.bottom() + verticalOffset()), 0, count() - 1);
    selectionModel()->select(QItemSelection(at(first), at(last)), command);
}

QRegion ResponseList::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QRect seen = viewport()->rect();
    for (const QItemSelectionRange &range : selection) {
        const int first = std::max(range.top(), firstVisible());
        const int last = std::min(range.bottom(), lastVisible());
        if (first <= last)
            region += QRect(0, top(first) - verticalOffset(), seen.width(), top(last) + m_rowHeight - top(first));
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
    const int first = rowAt(event->rect().top() + verticalOffset());
    const int last = std::min(count() - 1, rowAt(event->rect().bottom() + verticalOffset()));
    for (int row = first; row <= last; ++row) {
        if (isHeading(row))
            paintHeading(painter, row);
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
    if (plain && command(*event))
        return;
    QAbstractItemView::keyPressEvent(event);
}

/// Letters that act on what is selected.
bool ResponseList::command(const QKeyEvent &event)
{
    if (event.text() == u"/"_s) {
        Q_EMIT searchAsked();
        return true;
    }
    if (!currentIndex().isValid())
        return false;
    switch (event.key()) {
    case Qt::Key_Space:
        Q_EMIT readAsked();
        return true;
    case Qt::Key_F:
        Q_EMIT flagAsked();
        return true;
    case Qt::Key_T:
        Q_EMIT tagAsked();
        return true;
    case Qt::Key_X: // the check box, as a click on it
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle);
        return true;
    case Qt::Key_Escape:
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
        return true;
    default:
        return false;
    }
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

void ResponseList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        m_delegate->forgetColors();
        const int row = m_rowHeight > 0 ? firstVisible() : 0;
        m_rowHeight = ResponseDelegate::rowHeight();
        m_headingHeight = headingHeight();
        updateGeometries();
        verticalScrollBar()->setValue(row < count() ? top(row) : 0);
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
