// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QSortFilterProxyModel;

namespace hearken {

/// The plain value of a cell, beside what is shown: for sorting, copying and export.
inline constexpr int ValueRole = Qt::UserRole + 1;

/// A table over a model, sorted by ValueRole, that copies its selection as text and can be saved as CSV.
class TableView : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(const QString &name, QWidget *parent = nullptr);
    /// The view keeps a sorting proxy between itself and `model`.
    void setRows(QAbstractItemModel *model);
    QModelIndex sourceIndex(const QModelIndex &index) const;
    /// The chosen row, counted in the model's own order; −1 when none is.
    int chosenRow() const;
    void chooseRow(int sourceRow);
    /// All rows as they are sorted now: RFC 4180, defused against formulas.
    QString csv() const;
    /// Keeps the first column in sight when the others are scrolled to the left. After the delegate is set.
    void freezeFirstColumn();
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void opened(const QModelIndex &sourceIndex); ///< Enter or double click

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void updateGeometries() override;

private:
    void copySelection() const;
    void placeFrozen();
    QSortFilterProxyModel *m_proxy = nullptr;
    /// The first column again, over the others while they are scrolled. It never has the focus, and a screen reader meets
    /// the table alone.
    QTableView *m_frozen = nullptr;
};

/// The same cell in the model behind sorting and filtering: what a delegate paints.
QModelIndex behindProxy(const QModelIndex &index);

} // namespace hearken
