// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/batches.h"
#include "ui/kit/controls.h"
#include "ui/kit/panels.h"
#include "ui/kit/workbench.h"

#include <QAbstractTableModel>
#include <QDate>

namespace hearken {

class ColumnFit;

class TableView;

/// Imports as rows: file, source, when, new, updated, the same, left out, state.
class BatchesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { File, Into, When, New, Updated, Same, LeftOut, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setBatches(const QList<Batch> &batches, QDate today = {});
    const Batch &at(int row) const { return m_batches[row]; }
    /// Something is coming in now: of the newest batch that is not complete.
    void setImporting(bool importing);
    bool isComingIn(const Batch &batch) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Batch &batch, int column) const;
    QList<Batch> m_batches;
    QDate m_today; ///< its year goes without saying
    bool m_importing = false;
};

/// What was imported, newest first: opened, taken out as a whole, imported again.
class ImportHistory : public QWidget
{
    Q_OBJECT
public:
    explicit ImportHistory(Workbench &workbench, QWidget *parent = nullptr);

    void refresh();
    bool isFilled() const { return m_filled; }
    int count() const { return m_model->rowCount(); }
    void focusList();
    void takeOut(const Batch &batch);
    void setImporting(bool importing);

Q_SIGNALS:
    void filled();
    void opened(const hearken::Batch &batch);
    void againAsked(const hearken::Batch &batch);
    void done(const QString &sentence);
    void failed(const hearken::Error &error);

private:
    QWidget *makeActions();
    const Batch *selected() const;
    void showSelected();
    void showContent(const BatchContent &content);

    Workbench &m_workbench;
    bool m_filled = false;
    BatchesModel *m_model = nullptr;
    TableView *m_table = nullptr;
    ColumnFit *m_fit = nullptr;
    QWidget *m_bottom = nullptr;
    QLabel *m_none = nullptr;
    ElidedLabel *m_content = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_out = nullptr;
    ProgressRow *m_progress = nullptr;
    Progress m_reverting;
    JobSlot m_load;
    JobSlot m_look;
    JobSlot m_revert;
};

} // namespace hearken
