// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/mappingslist.h"

#include "core/base/daytext.h"
#include "core/store/edit.h"
#include "ui/intake/columnfit.h"
#include "ui/intake/fields.h"
#include "ui/kit/editing.h"
#include "ui/kit/panels.h"
#include "ui/kit/scrolling.h"
#include "ui/kit/tableview.h"

#include <QAction>
#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QString mappingHolds(const Mapping &mapping)
{
    if (mapping.kind == "customers"_L1)
        return MappingsList::tr("Customers");
    return mapping.kind == "invitations"_L1 ? MappingsList::tr("Invitations sent")
                                            : MappingsList::tr("Answers and comments");
}

qsizetype mappedColumns(const Mapping &mapping)
{
    return std::count_if(mapping.columns.cbegin(), mapping.columns.cend(),
        [](const ColumnMapping &column) { return column.field != Field::Ignore; });
}

/// "Date → Answered at", a line each, with what else was chosen.
QString mappingInWords(const Mapping &mapping)
{
    QStringList lines;
    for (const ColumnMapping &column : mapping.columns) {
        if (column.field != Field::Ignore)
            lines.append(u"%1 → %2"_s.arg(column.header.simplified().left(60), fieldWord(column)));
    }
    if (const qsizetype out = mapping.columns.size() - lines.size(); out > 0)
        lines.append(MappingsList::tr("Columns left out: %1").arg(QLocale().toString(out)));
    if (!mapping.rules.isEmpty())
        lines.append(MappingsList::tr("Choices about problems: %1").arg(QLocale().toString(mapping.rules.size())));
    if (mapping.mask)
        lines.append(MappingsList::tr("Phone, e-mail and card numbers are masked"));
    return lines.join(u'\n');
}

} // namespace

void MappingsModel::setMappings(const QList<SavedMapping> &mappings, bool editable)
{
    beginResetModel();
    m_mappings = mappings;
    m_editable = editable;
    endResetModel();
}

int MappingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_mappings.size());
}

int MappingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MappingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SavedMapping &mapping = m_mappings[index.row()];
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Columns ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != ValueRole)
        return {};
    switch (index.column()) {
    case Name:
        return mapping.name;
    case Holds:
        return mappingHolds(mapping.mapping);
    case Columns:
        return role == ValueRole ? QVariant(mappedColumns(mapping.mapping))
                                 : QVariant(QLocale().toString(mappedColumns(mapping.mapping)));
    default:
        return role == ValueRole
            ? QVariant(mapping.usedAt)
            : QVariant(timeText(QDateTime::fromMSecsSinceEpoch(mapping.usedAt), u"d MMM yyyy, HH:mm"_s));
    }
}

bool MappingsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().simplified();
    if (role != Qt::EditRole || !index.isValid() || index.column() != Name || name.isEmpty()
        || name == m_mappings[index.row()].name)
        return false;
    Q_EMIT renamed(m_mappings[index.row()], name);
    return true;
}

Qt::ItemFlags MappingsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_editable && index.column() == Name ? flags | Qt::ItemIsEditable : flags;
}

QVariant MappingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Columns ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    static const char *const words[] = {
        QT_TR_NOOP("Name"), QT_TR_NOOP("Holds"), QT_TR_NOOP("Columns"), QT_TR_NOOP("Last used")};
    return role == Qt::DisplayRole ? tr(words[section]) : QVariant();
}

MappingsList::MappingsList(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(new MappingsModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_none = makeLabel(
        tr("No mapping is saved yet. Each import keeps how its columns were read, so that next month's file is read the same way."),
        TextRole::Text, u"ink2"_s);
    m_none->setContentsMargins(12, 4, 12, 12);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_table = new TableView(tr("Saved mappings"), this);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setRows(m_model);
    m_fit = new ColumnFit(
        m_table, MappingsModel::Name, {MappingsModel::Used, MappingsModel::Columns, MappingsModel::Holds}, 130);
    m_bottom = new QWidget(this);
    auto *bottom = new QVBoxLayout(m_bottom);
    bottom->setContentsMargins({});
    bottom->setSpacing(0);
    bottom->addWidget(makeLine());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    m_words = makeLabel({}, TextRole::Second, u"ink2"_s);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *inside = new QWidget;
    inside->setProperty("part", u"clear"_s);
    auto *words = new QVBoxLayout(inside);
    words->setContentsMargins({});
    words->addWidget(m_words);
    QScrollArea *scroll = scrolling(inside, tr("What the mapping does"));
    scroll->setFixedHeight(int(96 * qMax(1.0, textScale())));
    m_rename = makeCompactButton(tr("Rename"), u"pencil"_s);
    m_rename->setToolTip(tr("F2"));
    m_delete = makeCompactButton(tr("Delete"), u"trash"_s);
    row->addWidget(scroll, 1);
    row->addWidget(m_rename, 0, Qt::AlignTop);
    row->addWidget(m_delete, 0, Qt::AlignTop);
    bottom->addLayout(row);
    column->addWidget(m_none, 1);
    auto *framed = new QHBoxLayout;
    framed->setContentsMargins(8, 0, 8, 0);
    framed->addWidget(m_table);
    column->addLayout(framed, 1);
    column->addWidget(m_bottom);
    auto *deleting = new QAction(tr("Delete"), m_table);
    deleting->setShortcut(QKeySequence::Delete);
    deleting->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(deleting);
    connect(deleting, &QAction::triggered, this, &MappingsList::remove);
    connect(m_delete, &QPushButton::clicked, this, &MappingsList::remove);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows(MappingsModel::Name);
        if (!rows.isEmpty())
            m_table->edit(rows.first());
    });
    connect(m_model, &MappingsModel::renamed, this, &MappingsList::rename);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MappingsList::showSelected);
    connect(&workbench.project(), &Project::changed, this, [this](const QStringList &topics) {
        if (topics.contains(QLatin1StringView(SavedMappings::topic)))
            refresh();
    });
    refresh();
}

void MappingsList::refresh()
{
    m_workbench.jobs().start(
        m_load, this,
        [project = &m_workbench.project()](const Progress &) -> Result<QList<SavedMapping>> {
            auto session = project->reader();
            if (!session)
                return session.error();
            return SavedMappings::all(*session);
        },
        [this](const Result<QList<SavedMapping>> &mappings) {
            if (!mappings) {
                Q_EMIT failed(mappings.error());
                return;
            }
            const Id<SavedMapping> before = selected() ? selected()->id : Id<SavedMapping>();
            m_model->setMappings(*mappings, m_workbench.project().canWrite());
            const bool any = m_model->rowCount() > 0;
            m_none->setVisible(!any);
            m_table->setVisible(any);
            m_bottom->setVisible(any);
            m_fit->fit();
            int row = 0;
            for (int other = 0; other < m_model->rowCount(); ++other)
                row = m_model->at(other).id == before ? other : row;
            m_table->chooseRow(row);
            showSelected();
            Q_EMIT filled();
        });
}

const SavedMapping *MappingsList::selected() const
{
    const int row = m_table->chosenRow();
    return row < 0 ? nullptr : &m_model->at(row);
}

void MappingsList::showSelected()
{
    const SavedMapping *mapping = selected();
    const bool writes = m_workbench.project().canWrite();
    m_words->setText(mapping ? mappingInWords(mapping->mapping) : QString());
    enableEditing(m_rename, writes, mapping);
    enableEditing(m_delete, writes, mapping);
}

void MappingsList::rename(const SavedMapping &mapping, const QString &name)
{
    SavedMapping to = mapping;
    to.name = name;
    const Done renamed = m_workbench.project().edit<SavedMappings>(
        tr("Rename the mapping “%1”").arg(mapping.name), mapping, to);
    if (!renamed)
        Q_EMIT failed(renamed.error());
}

void MappingsList::remove()
{
    const SavedMapping *chosen = selected();
    if (!chosen || !m_workbench.project().canWrite())
        return;
    const SavedMapping mapping = *chosen;
    const Done removed = m_workbench.project().edit<SavedMappings>(
        tr("Delete the mapping “%1”").arg(mapping.name), mapping, std::nullopt);
    if (removed)
        Q_EMIT done(tr("The mapping “%1” is deleted.").arg(mapping.name), true);
    else
        Q_EMIT failed(removed.error());
}

void MappingsList::focusList()
{
    m_table->isVisible() ? m_table->setFocus(Qt::ShortcutFocusReason) : setFocus();
}

} // namespace hearken
