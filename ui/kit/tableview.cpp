// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tableview.h"

#include "core/base/table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSortFilterProxyModel>

namespace hearken {

using namespace Qt::StringLiterals;

TableView::TableView(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_proxy(new QSortFilterProxyModel(this))
{
    setAccessibleName(name);
    m_proxy->setSortRole(ValueRole);
    setModel(m_proxy);
    setSortingEnabled(true);
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setTabKeyNavigation(false); // Tab leaves the table; arrows walk in it
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT opened(sourceIndex(index)); });
}

void TableView::setRows(QAbstractItemModel *model)
{
    m_proxy->setSourceModel(model);
    sortByColumn(-1, Qt::AscendingOrder); // the model's own order until somebody asks for another
}

QModelIndex TableView::sourceIndex(const QModelIndex &index) const
{
    return m_proxy->mapToSource(index);
}

int TableView::chosenRow() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : sourceIndex(rows.first()).row();
}

void TableView::chooseRow(int sourceRow)
{
    const QAbstractItemModel *source = m_proxy->sourceModel();
    if (source && sourceRow >= 0 && sourceRow < source->rowCount())
        selectRow(m_proxy->mapFromSource(source->index(sourceRow, 0)).row());
}

QModelIndex behindProxy(const QModelIndex &index)
{
    const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(index.model());
    return proxy ? proxy->mapToSource(index) : index;
}

QString TableView::csv() const
{
    Table table;
    for (int column = 0; column < m_proxy->columnCount(); ++column)
        table.columns.append(m_proxy->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        QVariantList cells;
        for (int column = 0; column < m_proxy->columnCount(); ++column) {
            const QModelIndex index = m_proxy->index(row, column);
            const QVariant value = index.data(ValueRole);
            cells.append(value.isValid() ? value : index.data());
        }
        table.rows.append(cells);
    }
    return table.csv();
}

void TableView::freezeFirstColumn()
{
    m_frozen = new QTableView(this);
    m_frozen->setObjectName(u"frozenColumn"_s);
    m_frozen->setModel(m_proxy);
    m_frozen->setSelectionModel(selectionModel());
    m_frozen->setItemDelegate(itemDelegate());
    m_frozen->setSelectionBehavior(selectionBehavior());
    m_frozen->setSelectionMode(selectionMode());
    m_frozen->setEditTriggers(editTriggers());
    m_frozen->setFocusProxy(this); // it also looks as if it had the focus when the table has it
    m_frozen->setFrameShape(QFrame::NoFrame);
    m_frozen->setShowGrid(false);
    m_frozen->setWordWrap(wordWrap());
    m_frozen->setVerticalScrollMode(verticalScrollMode());
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->verticalHeader()->hide();
    QHeaderView *header = m_frozen->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setHighlightSections(false);
    header->setDefaultAlignment(horizontalHeader()->defaultAlignment());
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    // A heading turns its order round when it is clicked again, as those of the table do.
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        const QHeaderView *own = horizontalHeader();
        const bool again = own->sortIndicatorSection() == column && own->sortIndicatorOrder() == Qt::AscendingOrder;
        sortByColumn(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, header, &QHeaderView::setSortIndicator);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &TableView::placeFrozen);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &TableView::placeFrozen);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen, &QTableView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT opened(sourceIndex(index)); });
    placeFrozen();
}

void TableView::placeFrozen()
{
    if (!m_frozen)
        return;
    const bool scrolled = horizontalScrollBar()->value() > 0 && m_proxy->columnCount() > 1;
    if (scrolled) {
        for (int column = 0; column < m_proxy->columnCount(); ++column)
            m_frozen->setColumnHidden(column, column > 0);
        m_frozen->setColumnWidth(0, columnWidth(0));
        m_frozen->verticalHeader()->setDefaultSectionSize(verticalHeader()->defaultSectionSize());
        m_frozen->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
        m_frozen->setGeometry(
            frameWidth(), frameWidth(), columnWidth(0) + 1, viewport()->height() + horizontalHeader()->height());
        m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
        m_frozen->raise();
    }
    m_frozen->setVisible(scrolled);
}

void TableView::updateGeometries()
{
    QTableView::updateGeometries();
    placeFrozen();
}

void TableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int was = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (!m_frozen)
        return;
    if (index.column() == 0) { // is in sight anyway
        horizontalScrollBar()->setValue(was);
        return;
    }
    // What would stand under the frozen column is moved from under it.
    const int under = columnWidth(0) - visualRect(index).left();
    if (under > 0 && horizontalScrollBar()->value() > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - under);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(sourceIndex(currentIndex()));
    } else {
        QTableView::keyPressEvent(event);
    }
}

void TableView::copySelection() const
{
    QStringList lines;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_proxy->columnCount(); ++column) {
            const QModelIndex index = m_proxy->index(row, column);
            if (selectionModel()->isSelected(index))
                cells.append(index.data().toString());
        }
        if (!cells.isEmpty())
            lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace hearken
