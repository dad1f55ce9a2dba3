// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/columnfit.h"

#include "ui/kit/theme.h"

#include <QEvent>
#include <QHeaderView>

namespace hearken {

ColumnFit::ColumnFit(QTableView *table, int stretched, const QList<int> &others, int least)
    : QObject(table)
    , m_table(table)
    , m_stretched(stretched)
    , m_others(others)
    , m_least(least)
{
    table->horizontalHeader()->setStretchLastSection(false);
    table->viewport()->installEventFilter(this);
}

int ColumnFit::wanted(int column) const
{
    constexpr int around = 22;
    constexpr int most = 190; // a long name gives way
    constexpr int looked = 50;
    const QAbstractItemModel *model = m_table->model();
    const QFontMetrics metrics(m_table->font());
    int wide = metrics.horizontalAdvance(model->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < qMin(model->rowCount(), looked); ++row)
        wide = qMax(wide, metrics.horizontalAdvance(model->index(row, column).data().toString()));
    return qMin(wide + around, int(most * qMax(1.0, textScale())));
}

void ColumnFit::fit()
{
    QHeaderView *header = m_table->horizontalHeader();
    if (header->count() <= m_stretched)
        return;
    int left = m_table->viewport()->width() - m_least;
    for (const int column : std::as_const(m_others)) {
        const int wide = wanted(column);
        const bool shown = left >= wide;
        left = shown ? left - wide : -1; // what is less important does not come in its place
        header->setSectionHidden(column, !shown);
        if (shown)
            header->resizeSection(column, wide);
    }
    header->setSectionResizeMode(m_stretched, QHeaderView::Stretch);
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace hearken
