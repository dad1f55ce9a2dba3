// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/journeytable.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

namespace hearken {

using namespace Qt::StringLiterals;

/// Row 0 holds the stages; the lanes follow.
class JourneyCells : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setMap(const JourneyMap &map)
    {
        const bool same = map.lanes.size() == m_map.lanes.size() && map.columns.size() == m_map.columns.size();
        if (same) {
            m_map = map;
            if (rowCount() > 0 && columnCount() > 0)
                Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, std::max(columnCount() - 1, 0));
            Q_EMIT headerDataChanged(Qt::Vertical, 0, std::max(rowCount() - 1, 0));
            return;
        }
        beginResetModel();
        m_map = map;
        endResetModel();
    }
    const JourneyMap &map() const { return m_map; }
    void setTyped(const std::function<QString(int, int)> &typed) { m_typed = typed; }
    int stageAt(int column) const
    {
        for (int stage = 0; stage < m_map.stages.size(); ++stage) {
            const MapStage &one = m_map.stages.at(stage);
            if (column >= one.first && column < one.first + one.count)
                return stage;
        }
        return -1;
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() || m_map.columns.isEmpty() ? 0 : int(m_map.lanes.size()) + 1;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_map.columns.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        if (orientation == Qt::Horizontal)
            return m_map.columns.value(section).name;
        return section == 0 ? tr("Stage") : m_map.lanes.value(section - 1).name;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const int lane = index.row() - 1;
        if (role == Qt::EditRole)
            return lane < 0 ? m_map.stages.value(stageAt(index.column())).name
                : m_typed   ? m_typed(lane, index.column())
                            : QString();
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
            return {};
        if (lane < 0)
            return m_map.stages.value(stageAt(index.column())).name;
        if (m_map.lanes.at(lane).state == CellState::Counting)
            return tr("being counted");
        const QString words = cellWords(m_map, lane, index.column());
        if (role != Qt::DisplayRole)
            return words;
        // Column and lane are named by the headers already; only a touchpoint says its name, which can be typed there.
        const QString column = m_map.columns.at(index.column()).name;
        if (m_map.lanes.at(lane).kind == LaneKind::Touchpoint)
            return words;
        return words == column ? QString() : words.startsWith(column % u", "_s) ? words.mid(column.size() + 2) : words;
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
        if (index.row() < 1)
            return usual | Qt::ItemIsEditable;
        const LaneKind kind = m_map.lanes.at(index.row() - 1).kind;
        const bool counted = kind == LaneKind::Verbatims || kind == LaneKind::Visibility;
        return counted ? usual : usual | Qt::ItemIsEditable;
    }
    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (role != Qt::EditRole || value == data(index, Qt::EditRole))
            return false;
        const MapPlace place = index.row() == 0 ? MapPlace{-1, -1, stageAt(index.column()), -1}
                                                : MapPlace{index.row() - 1, index.column(), -1, -1};
        Q_EMIT entered(place, value.toString().trimmed());
        return true;
    }

Q_SIGNALS:
    void entered(const hearken::MapPlace &place, const QString &text);

private:
    JourneyMap m_map;
    std::function<QString(int, int)> m_typed;
};

namespace {

/// The fields of the table: what is being typed is not overwritten when the numbers come.
class CellFields : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (editor)
            editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
        return editor;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        const auto *field = qobject_cast<QLineEdit *>(editor);
        if (!field || !field->isModified())
            QStyledItemDelegate::setEditorData(editor, index);
    }
};

} // namespace

JourneyTable::JourneyTable(QWidget *parent)
    : QTableView(parent)
    , m_cells(new JourneyCells(this))
{
    setModel(m_cells);
    setItemDelegate(new CellFields(this));
    setObjectName(u"journeyTable"_s);
    setAccessibleName(tr("Journey as a table"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setWordWrap(true);
    horizontalHeader()->setDefaultSectionSize(170);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setDefaultSectionSize(52);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_cells, &JourneyCells::entered, this, &JourneyTable::textEntered);
}

void JourneyTable::setMap(const JourneyMap &map)
{
    m_filling = true;
    const QModelIndex was = currentIndex();
    m_cells->setMap(map);
    if (was.isValid() && !currentIndex().isValid())
        setCurrentIndex(m_cells->index(
            std::min(was.row(), m_cells->rowCount() - 1), std::min(was.column(), m_cells->columnCount() - 1)));
    m_filling = false;
}

bool JourneyTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && commandOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void JourneyTable::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState) // what the field has no use for is not for the table beneath it
        return event->ignore();
    const std::optional<MapCommand> command = commandOf(*event);
    if (command && *command != MapCommand::Edit && *command != MapCommand::Density)
        Q_EMIT asked(*command);
    else
        QTableView::keyPressEvent(event);
}

void JourneyTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_filling || !current.isValid())
        return;
    current.row() == 0 ? Q_EMIT stageSelected(m_cells->stageAt(current.column()))
                       : Q_EMIT selected(current.row() - 1, current.column());
}

void JourneyTable::follow(const MapPlace &place)
{
    const bool stage = place.stage >= 0 && place.stage < m_cells->map().stages.size();
    if (stage && currentIndex().row() == 0 && m_cells->stageAt(currentIndex().column()) == place.stage)
        return;
    const QModelIndex to = stage ? m_cells->index(0, m_cells->map().stages.at(place.stage).first)
                                 : m_cells->index(place.lane + 1, std::max(place.column, 0));
    if (to == currentIndex()) // several cells may be selected up to here
        return;
    m_filling = true;
    setCurrentIndex(to);
    m_filling = false;
}

void JourneyTable::setTyped(const std::function<QString(int, int)> &typed)
{
    m_cells->setTyped(typed);
}

CellRange JourneyTable::selection() const
{
    const QItemSelection selected = selectionModel()->selection();
    if (currentIndex().row() < 1)
        return {0, 0, 0, 0};
    QRect cells(currentIndex().column(), currentIndex().row() - 1, 1, 1);
    for (const QItemSelectionRange &range : selected)
        cells |= QRect(QPoint(range.left(), std::max(range.top() - 1, 0)), QPoint(range.right(), range.bottom() - 1));
    return {cells.top(), cells.left(), cells.height(), cells.width()};
}

void JourneyTable::setEditable(bool editable)
{
    setEditTriggers(editable ? QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked
                             : QAbstractItemView::EditTriggers(QAbstractItemView::NoEditTriggers));
}

} // namespace hearken

#include "journeytable.moc"
