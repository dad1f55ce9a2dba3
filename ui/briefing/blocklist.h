// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/outline.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace hearken {

/// The blocks of an outline. It changes nothing itself: it asks for what a person does to it.
class BlockModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, IconRole, AlertRole };
    using QAbstractListModel::QAbstractListModel;

    /// `details` are what each block shows, in a few words; `alerts` tell it in the tone of a warning.
    void setBlocks(const QList<OutlineBlock> &blocks, const QStringList &details, const QList<bool> &alerts);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    void showAsked(int place, bool shown);
    void moveAsked(int from, int to);

private:
    QList<OutlineBlock> m_blocks;
    QStringList m_details;
    QList<bool> m_alerts;
};

/// A row: grip, icon, name over detail, check box.
class BlockDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
};

/// The list: drag or Alt and arrows move a block, Space shows it, Delete removes it.
class BlockList : public QListView
{
    Q_OBJECT
public:
    explicit BlockList(QWidget *parent = nullptr);
    BlockModel *blocks() const { return m_model; }
    int place() const { return currentIndex().row(); }
    void setPlace(int place);

Q_SIGNALS:
    void placeChosen(int place);
    void removeAsked(int place);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void addMove(const QString &words, const QKeySequence &keys, int by);
    BlockModel *m_model = nullptr;
};

QString blockIcon(BlockKind kind);

} // namespace hearken
