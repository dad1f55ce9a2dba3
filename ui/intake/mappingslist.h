// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/savedmappings.h"
#include "ui/kit/controls.h"
#include "ui/kit/workbench.h"

#include <QAbstractTableModel>

namespace hearken {

class ColumnFit;
class TableView;

/// Saved mappings as rows: name, what the file holds, columns, last use. The name can be edited.
class MappingsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Holds, Columns, Used, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setMappings(const QList<SavedMapping> &mappings, bool editable);
    const SavedMapping &at(int row) const { return m_mappings[row]; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void renamed(const hearken::SavedMapping &mapping, const QString &name);

private:
    QList<SavedMapping> m_mappings;
    bool m_editable = false;
};

/// How files that come again are read: renamed and deleted here, undoably, and seen in words.
class MappingsList : public QWidget
{
    Q_OBJECT
public:
    explicit MappingsList(Workbench &workbench, QWidget *parent = nullptr);

    void refresh();
    int count() const { return m_model->rowCount(); }
    void focusList();

Q_SIGNALS:
    void filled();
    void done(const QString &sentence, bool undoable);
    void failed(const hearken::Error &error);

private:
    const SavedMapping *selected() const;
    void showSelected();
    void rename(const SavedMapping &mapping, const QString &name);
    void remove();

    Workbench &m_workbench;
    MappingsModel *m_model = nullptr;
    TableView *m_table = nullptr;
    ColumnFit *m_fit = nullptr;
    QLabel *m_none = nullptr;
    QWidget *m_bottom = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_delete = nullptr;
    JobSlot m_load;
};

} // namespace hearken
