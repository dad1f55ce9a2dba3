// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figureaccess.h"

#include "ui/figure/paintedtable.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <QWidget>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// One cell of a painted figure. Row −1 is the heading.
class FigureCell : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    FigureCell(QWidget *view, int row, int column)
        : m_view(view)
        , m_table(dynamic_cast<PaintedTable *>(view))
        , m_row(row)
        , m_column(column)
    {
    }

    bool isValid() const override
    {
        return m_view && m_row < m_table->tableRows() && m_column < m_table->tableColumns();
    }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    QString text(QAccessible::Text text) const override
    {
        if (!isValid() || text != QAccessible::Name)
            return {};
        return m_row < 0 ? m_table->tableColumnName(m_column) : m_table->tableCellWords(m_row, m_column);
    }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        const QRect room = m_view ? m_table->tableCellRect(m_row, m_column) : QRect();
        return room.isNull() ? QRect() : QRect(m_view->mapToGlobal(room.topLeft()), room.size());
    }
    QAccessible::Role role() const override
    {
        return m_row < 0 ? QAccessible::ColumnHeader : m_column == 0 ? QAccessible::RowHeader : QAccessible::Cell;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid())
            return state;
        state.focusable = m_row >= 0;
        state.readOnly = true;
        state.focused = m_view->hasFocus() && m_table->tableCursor() == std::pair(m_row, m_column);
        state.selectable = m_row >= 0;
        state.selected = isSelected();
        state.offscreen = rect().isNull();
        state.invisible = !m_view->isVisible(); // on a page that is not shown
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
    }

    bool isSelected() const override { return isValid() && m_table->tableSelection() == std::pair(m_row, m_column); }
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override;
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    QPointer<QWidget> m_view;
    PaintedTable *m_table; ///< the view, seen as a table
    int m_row;
    int m_column;
};

/// A painted figure as a table. A KPI is one line: its name says everything.
class FigureTable : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit FigureTable(QWidget *view)
        : QAccessibleWidget(view, QAccessible::Table)
        , m_view(view)
        , m_table(dynamic_cast<PaintedTable *>(view))
    {
    }
    ~FigureTable() override
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text text) const override
    {
        if (text == QAccessible::Name)
            return m_view->accessibleName();
        return text == QAccessible::Description ? m_view->accessibleDescription() : QAccessibleWidget::text(text);
    }

    int childCount() const override { return (rowCount() + 1) * columnCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        return cell(index / columnCount() - 1, index % columnCount());
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        auto *part = const_cast<QAccessibleInterface *>(child)->tableCellInterface();
        return part ? (part->rowIndex() + 1) * columnCount() + part->columnIndex() : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        const auto [row, column] = m_table->tableCursor();
        return m_view->hasFocus() && row >= 0 ? cell(row, column) : nullptr;
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        return row >= 0 && row < rowCount() && column >= 0 && column < columnCount() ? cell(row, column) : nullptr;
    }
    int selectedCellCount() const override { return m_table->tableSelection().first >= 0 ? 1 : 0; }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        const auto [row, column] = m_table->tableSelection();
        QList<QAccessibleInterface *> cells;
        if (row >= 0)
            cells.append(cell(row, column));
        return cells;
    }
    QString columnDescription(int column) const override { return m_table->tableColumnName(column); }
    QString rowDescription(int row) const override
    {
        return row >= 0 && row < rowCount() ? m_table->tableRowName(row) : QString();
    }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override { return m_table->tableColumns(); }
    int rowCount() const override { return m_table->tableRows(); }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { }

    /// The same interface for the same cell, as long as the figure has it.
    QAccessibleInterface *cell(int row, int column) const
    {
        const std::pair key(row, column);
        const auto known = m_cells.constFind(key);
        if (known != m_cells.cend()) {
            if (QAccessibleInterface *made = QAccessible::accessibleInterface(*known); made && made->isValid())
                return made;
            QAccessible::deleteAccessibleInterface(*known);
        }
        auto *made = new FigureCell(m_view, row, column);
        m_cells.insert(key, QAccessible::registerAccessibleInterface(made));
        return made;
    }

private:
    QWidget *m_view;
    PaintedTable *m_table; ///< the view, seen as a table
    mutable QMap<std::pair<int, int>, QAccessible::Id> m_cells;
};

QList<QAccessibleInterface *> FigureCell::columnHeaderCells() const
{
    auto *table = static_cast<FigureTable *>(parent());
    return isValid() && m_row >= 0 && table ? QList<QAccessibleInterface *>{table->cell(-1, m_column)}
                                            : QList<QAccessibleInterface *>();
}

QList<QAccessibleInterface *> FigureCell::rowHeaderCells() const
{
    auto *table = static_cast<FigureTable *>(parent());
    return isValid() && m_row >= 0 && m_column > 0 && table ? QList<QAccessibleInterface *>{table->cell(m_row, 0)}
                                                            : QList<QAccessibleInterface *>();
}

QAccessibleInterface *makeFigureAccess(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return dynamic_cast<PaintedTable *>(widget) ? new FigureTable(widget) : nullptr;
}

} // namespace

void installFigureAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeFigureAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace hearken
