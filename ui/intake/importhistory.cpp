// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/importhistory.h"

#include "core/base/daytext.h"
#include "ui/intake/columnfit.h"
#include "ui/kit/editing.h"
#include "ui/kit/periodpicker.h"
#include "ui/kit/tableview.h"

#include <QDateTime>
#include <QLocale>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

qint64 batchNumber(const Batch &batch, int column)
{
    switch (column) {
    case BatchesModel::New:
        return batch.imported;
    case BatchesModel::Updated:
        return batch.updated;
    case BatchesModel::Same:
        return batch.unchanged;
    default:
        return batch.skipped + batch.refused;
    }
}

bool isBatchNumber(int column)
{
    return column >= BatchesModel::New && column <= BatchesModel::LeftOut;
}

qint64 batchTime(const Batch &batch)
{
    return batch.endedAt.value_or(batch.startedAt);
}

/// The year stands only when it is another one.
QString batchWhen(const QDateTime &when, QDate today)
{
    return timeText(when, when.date().year() == today.year() ? u"d MMM, HH:mm"_s : u"d MMM yyyy, HH:mm"_s);
}

} // namespace

void BatchesModel::setBatches(const QList<Batch> &batches, QDate today)
{
    beginResetModel();
    m_today = today;
    m_batches = batches;
    endResetModel();
}

int BatchesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_batches.size());
}

int BatchesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void BatchesModel::setImporting(bool importing)
{
    m_importing = importing;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State));
}

bool BatchesModel::isComingIn(const Batch &batch) const
{
    const auto newest = std::find_if(
        m_batches.cbegin(), m_batches.cend(), [](const Batch &one) { return one.state == "running"_L1; });
    return m_importing && newest != m_batches.cend() && newest->id == batch.id;
}

QString BatchesModel::text(const Batch &batch, int column) const
{
    switch (column) {
    case File:
        return batch.file;
    case Into:
        if (!batch.source.isEmpty())
            return batch.source;
        return batch.kind == "customers"_L1 ? tr("Customers") : tr("several");
    case When:
        return batchWhen(QDateTime::fromMSecsSinceEpoch(batchTime(batch)), m_today);
    case State:
        if (batch.state == "running"_L1)
            return isComingIn(batch) ? tr("coming in") : tr("stopped");
        return batch.isReverted() ? tr("taken out") : tr("in");
    default:
        return batchNumber(batch, column) == 0 ? u"–"_s : QLocale().toString(batchNumber(batch, column));
    }
}

QVariant BatchesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Batch &batch = m_batches[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(batch, index.column());
    case Qt::ToolTipRole:
        return text(batch, index.column()).toHtmlEscaped();
    case ValueRole:
        if (index.column() == When)
            return batchTime(batch);
        return isBatchNumber(index.column()) ? QVariant(batchNumber(batch, index.column()))
                                             : QVariant(text(batch, index.column()));
    case Qt::TextAlignmentRole:
        return int((isBatchNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return batch.isReverted() ? QVariant(theme()[Token::Ink3])
            : index.column() == State && batch.state == "running"_L1 && !isComingIn(batch)
            ? QVariant(theme()[Token::Attention])
            : QVariant();
    default:
        return {};
    }
}

QVariant BatchesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isBatchNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    static const char *const words[] = {QT_TR_NOOP("File"), QT_TR_NOOP("Source"), QT_TR_NOOP("When"), QT_TR_NOOP("New"),
        QT_TR_NOOP("Updated"), QT_TR_NOOP("The same"), QT_TR_NOOP("Left out"), QT_TR_NOOP("State")};
    return tr(words[section]);
}

ImportHistory::ImportHistory(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(new BatchesModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_none = makeLabel(
        tr("Nothing was imported yet. What you import stands here and can be taken out again as a whole."),
        TextRole::Text, u"ink2"_s);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(14, 4, 14, 12);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_table = new TableView(tr("Imports"), this);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setRows(m_model);
    m_fit = new ColumnFit(m_table, BatchesModel::File,
        {BatchesModel::State, BatchesModel::New, BatchesModel::When, BatchesModel::Into, BatchesModel::LeftOut,
            BatchesModel::Updated, BatchesModel::Same},
        130);
    auto *none = new QVBoxLayout;
    none->setContentsMargins(12, 4, 12, 12);
    none->addWidget(m_none);
    column->addLayout(none, 1);
    auto *framed = new QHBoxLayout;
    framed->setContentsMargins(8, 0, 8, 0);
    framed->addWidget(m_table);
    column->addLayout(framed, 1);
    column->addWidget(makeActions());
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT opened(m_model->at(index.row()));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportHistory::showSelected);
    connect(&workbench.project(), &Project::changed, this, [this](const QStringList &topics) {
        if (topics.contains(QLatin1StringView(Batches::topic)) || topics.contains(u"feedback"_s))
            refresh();
    });
    refresh();
}

QWidget *ImportHistory::makeActions()
{
    m_bottom = new QWidget(this);
    auto *column = new QVBoxLayout(m_bottom);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeLine());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    m_content = new ElidedLabel;
    m_content->setProperty("type", u"second"_s);
    m_content->setProperty("tone", u"ink2"_s);
    m_open = makeCompactButton(tr("What it did"), u"list"_s);
    m_out = makeCompactButton(tr("Take out again"), u"undo"_s);
    row->addWidget(m_content, 1);
    row->addWidget(m_open);
    row->addWidget(m_out);
    column->addLayout(row);
    m_progress = new ProgressRow({}, m_bottom);
    m_progress->hide();
    column->addWidget(m_progress);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const Batch *batch = selected())
            Q_EMIT opened(*batch);
    });
    connect(m_out, &QPushButton::clicked, this, [this] {
        if (const Batch *batch = selected())
            batch->isReverted() ? Q_EMIT againAsked(*batch) : takeOut(*batch);
    });
    connect(m_progress, &ProgressRow::cancelled, this, [this] { m_reverting.cancel(); });
    return m_bottom;
}

void ImportHistory::refresh()
{
    m_workbench.jobs().start(
        m_load, this,
        [project = &m_workbench.project()](const Progress &) -> Result<QList<Batch>> {
            auto session = project->reader();
            if (!session)
                return session.error();
            return Batches::all(*session);
        },
        [this](const Result<QList<Batch>> &batches) {
            if (!batches)
                Q_EMIT failed(batches.error());
            const Id<Batch> before = selected() ? selected()->id : Id<Batch>();
            if (batches)
                m_model->setBatches(*batches, m_workbench.project().clock()().date());
            const bool any = m_model->rowCount() > 0;
            m_none->setVisible(batches && !any);
            m_table->setVisible(any);
            m_bottom->setVisible(any);
            m_fit->fit();
            int row = 0;
            for (int other = 0; other < m_model->rowCount(); ++other)
                row = m_model->at(other).id == before ? other : row;
            m_table->chooseRow(row);
            m_filled = true;
            showSelected();
            Q_EMIT filled();
        });
}

const Batch *ImportHistory::selected() const
{
    const int row = m_table->chosenRow();
    return row < 0 ? nullptr : &m_model->at(row);
}

void ImportHistory::showSelected()
{
    const Batch *batch = selected();
    const bool can = batch && !m_revert.running();
    m_open->setEnabled(batch);
    // What is coming in has to be cancelled first.
    enableEditing(m_out, m_workbench.project().canWrite(), can && !m_model->isComingIn(*batch));
    m_out->setText(batch && batch->isReverted() ? tr("Import again") : tr("Take out again"));
    m_out->setAccessibleName(!batch ? m_out->text()
            : batch->isReverted()   ? tr("Import %1 again").arg(batch->file)
                                    : tr("Take %1 out again").arg(batch->file));
    m_content->setWhole({});
    if (!batch || batch->isReverted() || batch->kind != "feedback"_L1)
        return;
    m_workbench.jobs().start(
        m_look, this,
        [project = &m_workbench.project(), id = batch->id](const Progress &) -> Result<BatchContent> {
            auto session = project->reader();
            if (!session)
                return session.error();
            return Batches::content(*session, id);
        },
        [this](const Result<BatchContent> &content) {
            if (content)
                showContent(*content);
        });
}

void ImportHistory::showContent(const BatchContent &content)
{
    const QLocale locale;
    if (content.responses == 0) {
        m_content->setWhole(tr("No response of it is there."));
        return;
    }
    const QString days = periodPhrase({content.firstDay, content.lastDay.addDays(1)});
    m_content->setWhole(content.customers > 0
            ? tr("%1 responses of %2 customers, %3")
                  .arg(locale.toString(content.responses), locale.toString(content.customers), days)
            : tr("%1 responses, %2").arg(locale.toString(content.responses), days));
}

void ImportHistory::takeOut(const Batch &batch)
{
    m_reverting = Progress();
    m_out->setEnabled(false);
    m_progress->setWhat(tr("Taking “%1” out").arg(batch.file));
    m_workbench.jobs().start(
        m_revert, this,
        [project = &m_workbench.project(), id = batch.id, progress = m_reverting](
            const Progress &) { return Batches::revert(*project, id, progress); },
        [this, file = batch.file](const Done &reverted) {
            m_progress->hide();
            if (reverted)
                Q_EMIT done(tr("“%1” is taken out again.").arg(file));
            else if (reverted.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(reverted.error());
            refresh();
        },
        tr("Taking “%1” out").arg(batch.file));
    if (m_revert.running()) {
        m_progress->follow(m_reverting);
        m_progress->show();
    }
}

void ImportHistory::setImporting(bool importing)
{
    m_model->setImporting(importing);
    showSelected();
}

void ImportHistory::focusList()
{
    m_table->isVisible() ? m_table->setFocus(Qt::ShortcutFocusReason) : setFocus();
}

} // namespace hearken
