// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intakerun.h"
#include "core/intake/recognise.h"
#include "ui/kit/controls.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTableView>

namespace hearken {

/// Rows of the file as it has them: header rows, then a preview, with what the import would do to each.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setFile(const Recognition &recognition);
    void setMapping(const Mapping &mapping);
    /// What a rehearsal found: marks cells and strikes rows out.
    void setIssues(const QList<Issue> &issues);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    qint64 numberOf(int row) const;
    /// What the cell has in place of an answer; null for none.
    const MissingCode *codeAt(const QModelIndex &index) const;
    QVariant cellStyle(const QModelIndex &index, int role) const;

    QList<QStringList> m_head;
    QList<QStringList> m_rows;
    QList<qint64> m_numbers;
    int m_skippedRows = 0;
    int m_columns = 0;
    Mapping m_mapping;
    QHash<qint64, QString> m_outcomes; ///< row → "skipped", "refused", "kept"
    QSet<std::pair<qint64, QString>> m_bad; ///< row and header
};

/// What a column becomes: name and reason, coloured by whether somebody has to look; opens the choices.
class FieldButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FieldButton(QWidget *parent = nullptr);
    void setColumn(const ColumnMapping &column, const QString &kind);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const hearken::ColumnMapping &column);
    void entered(); ///< has the focus now
    void left(int key); ///< Left, Right, Home or End was pressed

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void openMenu();
    ColumnMapping m_column;
    QString m_kind;
};

/// The columns of the file: a field over each, and real rows below. Which columns are shown can be narrowed. Tab finds one
/// field, and arrows go on from there: a survey may have hundreds.
class ColumnsTable : public QTableView
{
    Q_OBJECT
public:
    enum Show { All, NeedsYou, LeftOut };
    explicit ColumnsTable(QWidget *parent = nullptr);

    void setFile(const Recognition &recognition);
    void setMapping(const Mapping &mapping);
    void setIssues(const QList<Issue> &issues);
    void narrow(Show which);
    void focusColumn(int column);

Q_SIGNALS:
    void chosen(const hearken::ColumnMapping &column);

private:
    void enter(int column);
    void leave(int column, int key);
    bool isTabStop(int column) const;

    PreviewModel *m_model = nullptr;
    Mapping m_mapping;
    QList<FieldButton *> m_buttons;
};

} // namespace hearken
