// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/stepchange.h"

#include <QAbstractListModel>
#include <QHash>
#include <QStyledItemDelegate>

#include <limits>

namespace hearken {

/// What was changed between two versions: a heading for each kind of thing, and a sentence for each change.
class DifferenceRows : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setDifferences(const QList<JourneyDifference> &differences);
    /// Null for a heading.
    const JourneyDifference *at(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString heading;
        int difference = -1;
    };
    QList<JourneyDifference> m_differences;
    QList<Row> m_rows;
};

/// A sign for how, and the sentence in as many lines as it needs.
class DifferenceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The measures of two versions side by side, a row for each touchpoint.
class StepRows : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Before, Now, Bar, Change, Verdict, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setSteps(const QList<StepChange> &steps);
    const StepChange &step(int row) const { return m_steps.at(row); }
    IntervalBar bar(int row) const; ///< on one scale for all rows of one unit

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Axis
    {
        double low = std::numeric_limits<double>::infinity();
        double high = -std::numeric_limits<double>::infinity();
    };
    QVariant valueAt(const StepChange &step, int row, int column) const;

    QList<StepChange> m_steps;
    QHash<int, Axis> m_axes; ///< by unit: from the least to the most of all rows
};

/// Two lines a cell, and the interval bar of now with the ring of before.
class StepDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace hearken
