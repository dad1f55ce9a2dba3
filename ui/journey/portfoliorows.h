// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/journeyportfolio.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace hearken {

/// All journeys: a row each, its stages as heat cells, and what it wants.
class PortfolioRows : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// The columns around the stages, which stand behind the journey's name.
    enum class Part { Journey, Stage, Worst, UnderGoal, Blind, Evidence, Owner, Status, Time };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(const QList<PortfolioRow> &rows, QDate today);
    const QList<PortfolioRow> &rows() const { return m_rows; }
    const PortfolioRow &row(int row) const { return m_rows.at(row); }
    Part part(int column) const;
    int columnOf(Part part) const;
    int stages() const { return m_stages; }
    /// The stage in a column of stages; null where the journey has none there.
    const PortfolioCell *stage(int row, int column) const;
    QString evidenceText(const PortfolioRow &row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString words(const PortfolioRow &row, int column) const;
    QString tip(const PortfolioRow &row, int column) const;
    QVariant value(const PortfolioRow &row, int index, int column) const;

    QList<PortfolioRow> m_rows;
    QDate m_today;
    int m_stages = 0; ///< the most that a journey has
};

/// Heat cells under the names of their stages, and two lines elsewhere.
class PortfolioDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A touchpoint in the panel: its name with the sign of its standing, its numbers, its verdict.
class PortfolioTouchpoint : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setCells(const QList<PortfolioCell> &cells) { m_cells = cells; } ///< by row
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QList<PortfolioCell> m_cells;
};

} // namespace hearken
