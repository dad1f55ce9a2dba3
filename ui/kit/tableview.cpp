// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tableview.h"

#include "core/base/table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
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
