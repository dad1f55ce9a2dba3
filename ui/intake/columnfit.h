// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace hearken {

/// Keeps a table from being wider than its place: one column takes what the others leave, and of these the last named give
/// way first.
class ColumnFit : public QObject
{
    Q_OBJECT
public:
    /// A child of the table. `least`: how narrow the stretched column may become.
    ColumnFit(QTableView *table, int stretched, const QList<int> &others, int least);
    /// After other rows came in; the width is watched.
    void fit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int wanted(int column) const;

    QTableView *m_table;
    int m_stretched;
    QList<int> m_others;
    int m_least;
};

} // namespace hearken
