// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dashboard/drill.h"
#include "ui/kit/controls.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace hearken {

/// The comments behind a number, in the order in which they were found.
class CommentsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<CommentRow> &rows);
    const CommentRow &row(int index) const { return m_rows.at(index); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<CommentRow> m_rows;
};

/// Score chip, place and date, and the quote under them.
class CommentDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A list of comments; Enter or a double click opens the response.
class CommentList : public QListView
{
    Q_OBJECT
public:
    explicit CommentList(const QString &name, QWidget *parent = nullptr);
    void setRows(const QList<CommentRow> &rows);
    const CommentsModel *comments() const { return m_model; }

Q_SIGNALS:
    void opened(qint64 response);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    CommentsModel *m_model = nullptr;
};

/// "Lakes · 7 May": where and when; the year only when it is not that of `today`.
QString commentPlace(const CommentRow &comment, QDate today);

} // namespace hearken
