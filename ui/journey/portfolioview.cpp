// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/portfolioview.h"

#include "ui/figure/legend.h"
#include "ui/journey/portfoliorows.h"
#include "ui/journey/rowpaint.h"
#include "ui/kit/controls.h"
#include "ui/kit/panels.h"
#include "ui/kit/tableview.h"
#include "ui/kit/textscale.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QShortcut>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelFrom = 1000; ///< width of the view that has room for the panel
constexpr int stageWidth = 94;

} // namespace

PortfolioView::PortfolioView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_rows(new PortfolioRows(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(space::page, 0, space::large, space::small);
    column->setSpacing(space::small);
    m_sentence = makeLabel({}, TextRole::InsightTitle, {}, left);
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addWidget(makeBar());
    makeTable();
    QFrame *card = makeFrame(u"card"_s, left);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 4, 1, 1);
    inside->addWidget(m_table);
    column->addWidget(card, 1);
    column->addWidget(new LegendBar(standingLegend(), left));
    makePanel();
    row->addWidget(left, 1);
    row->addWidget(m_panel);
}

QWidget *PortfolioView::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(6);
    m_order = new PrefixCombo(tr("Sorted"), bar);
    m_order->setAccessibleName(tr("Order of the journeys"));
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_order, &QComboBox::activated, this, [this](int) { sortBy(m_order->currentData().toInt()); });
    row->addWidget(m_order);
    row->addStretch(1);
    auto *copyButton = makeButton(tr("Copy as table"), u"table"_s, ButtonKind::Secondary, bar);
    connect(copyButton, &QPushButton::clicked, this, &PortfolioView::copy);
    row->addWidget(copyButton);
    return bar;
}

void PortfolioView::makeTable()
{
    m_table = new TableView(tr("All journeys"), this);
    m_table->setObjectName(u"portfolioTable"_s);
    m_table->setRows(m_rows);
    m_table->setItemDelegate(new PortfolioDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->freezeFirstColumn(); // many stages: whose they are stays in sight
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return;
        // A stage leads to its worst touchpoint.
        const PortfolioCell *stage = m_rows->stage(index.row(), index.column());
        const bool worst = m_rows->part(index.column()) == PortfolioRows::Part::Worst;
        const PortfolioRow &row = m_rows->row(index.row());
        Q_EMIT opened(row.journey, stage ? stage->step : worst ? row.worst.step : QString());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PortfolioView::showSelected);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
        [this](int column) { m_order->setCurrentIndex(std::max(m_order->findData(column), 0)); });
}

void PortfolioView::makePanel()
{
    m_panel = new SidePanel(tr("The selected journey"), this);
    followTextScale(m_panel, [this] { m_panel->setMaximumWidth(int(306 * textScale())); });
    auto *inside = new QWidget(m_panel);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(14, 8, 8, 8);
    column->setSpacing(space::small);
    m_facts = makeLabel({}, TextRole::Second, u"ink2"_s, inside);
    m_facts->setWordWrap(true);
    m_blind = makeLabel({}, TextRole::Second, u"attention"_s, inside);
    m_blind->setWordWrap(true);
    column->addWidget(m_facts);
    column->addWidget(m_blind);
    column->addWidget(makeLabel(tr("Touchpoints, the worst first"), TextRole::SecondStrong, {}, inside));
    m_touchpoints = new QListWidget(inside);
    m_touchpoints->setAccessibleName(tr("Touchpoints of the selected journey, the worst first"));
    m_touchpoints->setFrameShape(QFrame::NoFrame);
    m_touchpoints->setWordWrap(true);
    m_lines = new PortfolioTouchpoint(m_touchpoints);
    m_touchpoints->setItemDelegate(m_lines);
    m_touchpoints->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto openTouchpoint = [this](const QListWidgetItem *item) {
        if (item && currentRow() >= 0)
            Q_EMIT opened(m_rows->row(currentRow()).journey, item->data(Qt::UserRole).toString());
    };
    connect(m_touchpoints, &QListWidget::itemActivated, this, openTouchpoint);
    column->addWidget(m_touchpoints, 1);
    m_panel->body()->addWidget(inside, 1);
    QPushButton *open = makeCompactButton(tr("Open journey"), u"journey"_s, ButtonKind::Primary, m_panel);
    connect(open, &QPushButton::clicked, this, [this] {
        if (currentRow() >= 0)
            Q_EMIT opened(m_rows->row(currentRow()).journey, {});
    });
    m_panel->footer()->addWidget(open);
    m_panel->footer()->addStretch(1);
    m_panel->setFooterVisible(true);
    connect(m_panel, &SidePanel::closeAsked, this, [this] {
        m_panelWanted = false;
        showPanel();
        m_table->setFocus();
    });
    m_panel->hide();
}

void PortfolioView::show(const QList<Journey> &journeys, const JourneyGround &ground, const JourneyView &view)
{
    m_filled = false;
    m_workbench.withColumns(
        m_slot, this, portfolioNeeds(journeys, ground, view),
        [journeys, ground, view](const Columns &columns, const Progress &progress) -> Result<QList<PortfolioRow>> {
            const auto maps = portfolioMaps(journeys, ground, columns, view, progress);
            return maps ? Result<QList<PortfolioRow>>(journeyPortfolio(journeys, *maps)) : maps.error();
        },
        [this](const Result<QList<PortfolioRow>> &rows) {
            if (rows)
                setRows(*rows);
            else
                Q_EMIT failed(rows.error());
            m_filled = true;
            Q_EMIT filled();
        },
        tr("Counting all journeys"));
}

void PortfolioView::setRows(const QList<PortfolioRow> &rows)
{
    if (m_pending.isEmpty())
        m_pending = selected();
    const int order = m_order->count() == 0 ? -1 : m_order->currentData().toInt();
    m_rows->setRows(rows, m_workbench.project().clock()().date());
    m_sentence->setText(portfolioSentence(rows));
    showOrders();
    sortBy(order);
    const QFontMetrics metrics(hearken::font(TextRole::Text));
    const int character = metrics.averageCharWidth();
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    m_table->verticalHeader()->setDefaultSectionSize(twoLinesHeight() + 8);
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        switch (m_rows->part(column)) {
        case PortfolioRows::Part::Journey:
            header->resizeSection(column, character * 27);
            break;
        case PortfolioRows::Part::Stage:
            header->resizeSection(column, int(stageWidth * textScale()));
            break;
        case PortfolioRows::Part::Worst:
            header->resizeSection(column, character * 24);
            break;
        default:
            header->resizeSection(column,
                std::max(character * 11,
                    QFontMetrics(hearken::font(TextRole::Second))
                            .horizontalAdvance(m_rows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString())
                        + 18));
        }
    }
    select(std::exchange(m_pending, {}));
    if (currentRow() < 0 && m_rows->rowCount() > 0)
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    showSelected();
}

/// The twin of a click on a heading, for the keyboard.
void PortfolioView::showOrders()
{
    m_order->clear();
    m_order->addItem(tr("as you keep them"), -1);
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        if (m_rows->part(column) != PortfolioRows::Part::Stage)
            m_order->addItem(
                tr("by %1").arg(m_rows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()), column);
    }
}

void PortfolioView::sortBy(int column)
{
    const int known = column < m_rows->columnCount() ? column : -1;
    // What wants somebody comes first.
    const bool most = known >= 0
        && (m_rows->part(known) == PortfolioRows::Part::UnderGoal || m_rows->part(known) == PortfolioRows::Part::Blind);
    m_table->sortByColumn(known, most ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_order->setCurrentIndex(std::max(m_order->findData(known), 0));
}

void PortfolioView::select(const QString &journey)
{
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (m_rows->row(row).journey != journey)
            continue;
        for (int shown = 0; shown < m_table->model()->rowCount(); ++shown) {
            const QModelIndex index = m_table->model()->index(shown, 0);
            if (m_table->sourceIndex(index).row() == row)
                return m_table->setCurrentIndex(index);
        }
    }
    m_pending = journey; // until it is there
}

QString PortfolioView::selected() const
{
    const int row = currentRow();
    return row < 0 ? QString() : m_rows->row(row).journey;
}

QString PortfolioView::meta() const
{
    int touchpoints = 0;
    for (const PortfolioRow &row : m_rows->rows())
        touchpoints += row.steps;
    return tr("%n journeys", nullptr, m_rows->rowCount()) % u" · "_s % tr("%n touchpoints", nullptr, touchpoints);
}

void PortfolioView::focusFirst()
{
    m_table->setFocus();
}

int PortfolioView::currentRow() const
{
    const QModelIndex current = m_table->sourceIndex(m_table->currentIndex());
    return current.isValid() ? current.row() : -1;
}

void PortfolioView::showSelected()
{
    const int row = currentRow();
    m_touchpoints->clear();
    if (row >= 0 && row < m_rows->rowCount()) {
        const PortfolioRow &shown = m_rows->row(row);
        m_panel->setTitle(
            tr("%1, %2", "status, as it is or to be").arg(statusWord(shown.status), timeWord(shown.time)), shown.name);
        QStringList facts{shown.owner.isEmpty() ? tr("No owner") : tr("Owner %1").arg(shown.owner),
            tr("newest evidence %1").arg(m_rows->evidenceText(shown))};
        if (shown.stale > 0)
            facts.append(tr("%n touchpoints out of date", nullptr, shown.stale));
        m_facts->setText(facts.join(u" · "_s));
        m_blind->setText(tr("Nobody asks at: %1").arg(shown.blind.join(u", "_s)));
        m_blind->setVisible(!shown.blind.isEmpty());
        m_lines->setCells(shown.touchpoints);
        for (PortfolioCell one : shown.touchpoints) {
            one.stage.clear(); // the touchpoint says it
            auto *item = new QListWidgetItem(one.words(), m_touchpoints);
            item->setToolTip(one.words());
            item->setData(Qt::UserRole, one.step);
        }
        if (shown.touchpoints.isEmpty())
            new QListWidgetItem(tr("Nothing has been measured here yet"), m_touchpoints);
    }
    showPanel();
}

void PortfolioView::showPanel()
{
    m_panel->setVisible(m_panelWanted && currentRow() >= 0 && width() >= int(panelFrom * textScale()));
}

void PortfolioView::copy()
{
    // In the order in which they are seen.
    QList<PortfolioRow> rows;
    for (int shown = 0; shown < m_table->model()->rowCount(); ++shown)
        rows.append(m_rows->row(m_table->sourceIndex(m_table->model()->index(shown, 0)).row()));
    QGuiApplication::clipboard()->setText(portfolioTable(rows).tabbed());
    Q_EMIT copied();
}

void PortfolioView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPanel();
}

} // namespace hearken
