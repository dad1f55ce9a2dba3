// SPDX-License-Identifier: GPL-3.0-or-later
// What the page is made of, and what is connected with what.
#include "ui/feedback/bulkbar.h"
#include "ui/feedback/customercard.h"
#include "ui/feedback/feedbackpage.h"
#include "ui/feedback/responselist.h"
#include "ui/feedback/searchfield.h"
#include "ui/kit/editing.h"
#include "ui/kit/panes.h"

#include <QCheckBox>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

bool mentions(const QStringList &topics, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QLatin1StringView word) { return topics.contains(word); });
}

} // namespace

void FeedbackPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_head = new PageHeader(title(), this);
    m_save = makeButton(tr("Save this view"), u"star"_s, ButtonKind::Secondary, this);
    m_export = makeButton(tr("Export"), u"out"_s, ButtonKind::Secondary, this);
    m_tagAll = makeButton(tr("Tag all…"), u"tag"_s, ButtonKind::Secondary, this);
    for (QPushButton *button : {m_save, m_export, m_tagAll})
        m_head->addAction(button);
    column->addWidget(m_head);

    m_search = new SearchField(this);
    m_search->setMinimumWidth(180);
    m_filter = new FilterBar(m_workbench, FilterBar::PeriodPart | FilterBar::SourcePart | FilterBar::PlacePart, this);
    m_filter->layout()->setContentsMargins({});
    m_tagChip = new FilterChip(tr("Tags in this result"), this);
    m_tagChip->setClearable(true);
    m_tagChip->hide();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::page, 0, space::page, 10);
    row->setSpacing(6);
    row->addWidget(m_search, 4);
    row->addWidget(m_filter, 6);
    row->addWidget(m_tagChip);
    column->addLayout(row);

    m_flaw = makeLabel({}, TextRole::Second, u"attention"_s, this);
    m_flaw->setContentsMargins(space::page, 0, space::page, 8);
    m_flaw->hide();
    column->addWidget(m_flaw);
    m_banner = new Banner(this);
    column->addLayout(pageRow(m_banner));
    column->addWidget(makeLine(this));
    m_customer = new CustomerCard(this);
    m_customer->hide();
    column->addWidget(m_customer);

    m_choices = new ChoiceColumn(this);
    m_panel = new ResponsePanel(this);
    m_panes = new Panes({m_choices, tr("Views"), 204, 236, 0}, {buildList(), {}, 300, 640, 3},
        {m_panel, tr("Response"), 280, 450, 2}, this);
    column->addWidget(m_panes, 1);
}

/// Over the list: where the person is in it and how it is laid out, or what can be done with what is selected.
QWidget *FeedbackPage::buildHead(QWidget *middle)
{
    QFrame *bar = makeFrame(u"listHead"_s, middle);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(11, 1, 8, 1);
    row->setSpacing(8);
    m_all = new QCheckBox(bar);
    m_all->setAccessibleName(tr("Select all"));
    m_all->setTristate(true);
    m_position = new ElidedLabel;
    m_position->setProperty("type", u"meta"_s);
    m_position->setProperty("tone", u"ink3"_s);
    m_grouping = new PrefixCombo(tr("Group by"), bar);
    m_grouping->addItems({tr("none"), tr("day"), tr("touchpoint"), tr("source"), tr("region")});
    m_order = new PrefixCombo({}, bar);
    m_order->setAccessibleName(tr("Order"));
    m_order->addItems({tr("Newest first"), tr("Oldest first"), tr("Lowest score first")});
    auto *plain = new QWidget;
    auto *plainRow = new QHBoxLayout(plain);
    plainRow->setContentsMargins({});
    plainRow->setSpacing(4);
    plainRow->addWidget(m_position, 1);
    for (PrefixCombo *combo : {m_grouping, m_order}) {
        combo->setFrame(false);
        plainRow->addWidget(combo);
    }
    m_bulk = new BulkBar;
    m_listHead = new QStackedWidget(bar);
    m_listHead->addWidget(plain);
    m_listHead->addWidget(m_bulk);
    m_listHead->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row->addWidget(m_all);
    row->addWidget(m_listHead, 1);
    return bar;
}

QWidget *FeedbackPage::buildList()
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead(middle));
    m_list = new ResponseList(middle);
    m_list->setModel(m_model);
    m_noMatch = new EmptyState(u"search"_s, tr("No response matches"), {}, middle);
    m_clearWords = m_noMatch->addAction(tr("Clear the search"), {});
    connect(m_clearWords, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_search->setFocus();
    });
    connect(m_noMatch->addAction(tr("Look in all feedback"), {}), &QPushButton::clicked, this, [this] {
        InboxQuery all;
        all.slice.words = m_search->text();
        all.order = m_query.order;
        setQuery(all);
        refreshList();
    });
    m_empty = new EmptyState(u"inbox"_s, tr("What customers say stands here"),
        tr("Import a survey's export, reviews or tickets, and read, search and filter every answer."), middle);
    connect(m_empty->addAction(tr("Import feedback"), u"import"_s, ButtonKind::Primary), &QPushButton::clicked, this,
        [this] {
            Q_EMIT linkActivated({u"import"_s, {}, {}});
        });
    m_stack = new QStackedWidget(middle);
    m_stack->addWidget(m_list);
    for (EmptyState *state : {m_noMatch, m_empty}) {
        auto *room = new QWidget(middle);
        auto *centred = new QVBoxLayout(room);
        centred->addStretch(1);
        centred->addWidget(state);
        centred->addStretch(2);
        centred->setContentsMargins(space::page, 0, space::page, 0);
        m_stack->addWidget(room);
    }
    column->addWidget(m_stack, 1);
    return middle;
}

/// What the keyboard and the palette know; the page shows them as buttons and letters of its list.
void FeedbackPage::makeActions()
{
    m_menu = new QMenu(title(), this);
    addAction(m_menu->menuAction());
    const bool writes = m_workbench.project().canWrite();
    const auto add = [this](const QString &words, const auto &act) { return m_menu->addAction(words, this, act); };
    QList<QAction *> edits{add(tr("Save this view…"), &FeedbackPage::saveView)};
    add(tr("Export responses…"), &FeedbackPage::exportResult);
    edits << add(tr("Tag what is selected…"), [this] { askTags(chosen(), m_list->mapToGlobal(QPoint(40, 40))); });
    edits << add(
        tr("Tag all that match…"), [this] { askTags(whole(), m_tagAll->mapToGlobal(QPoint(0, m_tagAll->height()))); });
    edits << add(tr("Mark what is selected as read or unread"), [this] { turn(readTag); });
    edits << add(tr("Flag what is selected"), [this] { turn(flaggedTag); });
    add(tr("Copy what is selected"), &FeedbackPage::copySelection);
    for (QAction *edit : std::as_const(edits))
        enableEditing(edit, writes);
    m_bulk->setCanWrite(writes);
    m_panel->setCanWrite(writes);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
}

void FeedbackPage::connectAll()
{
    connect(&m_workbench.project(), &Project::changed, this, [this](const QStringList &topics) {
        if (topics.isEmpty() || mentions(topics, {"feedback"_L1, "source"_L1, "question"_L1, "customer"_L1, "view"_L1}))
            refresh();
        else if (mentions(topics, {"tag"_L1}))
            refreshList();
    });
    connect(m_filter, &FilterBar::changed, this, &FeedbackPage::refreshList);
    connect(m_filter, &FilterBar::failed, m_banner,
        qOverload<const Error &>(&Banner::say)); // what cannot be read is told once
    connect(m_tagChip, &QAbstractButton::clicked, this, [this] { choose(u"tag:"_s); });
    connect(m_search, &SearchField::searched, this, &FeedbackPage::refreshList);
    connect(m_search, &SearchField::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_choices, &ChoiceColumn::chosen, this, &FeedbackPage::choose);
    connect(m_choices, &ChoiceColumn::editAsked, this, &FeedbackPage::editChoice);
    connect(m_order, &QComboBox::activated, this, &FeedbackPage::refreshList);
    connect(m_grouping, &QComboBox::activated, this, &FeedbackPage::refreshList);
    connect(m_save, &QPushButton::clicked, this, &FeedbackPage::saveView);
    connect(m_export, &QPushButton::clicked, this, &FeedbackPage::exportResult);
    connect(m_tagAll, &QPushButton::clicked, this,
        [this] { askTags(whole(), m_tagAll->mapToGlobal(QPoint(0, m_tagAll->height() + 4))); });
    connect(m_customer, &CustomerCard::closeAsked, this, [this] { openCustomer({}); });
    connect(m_panel, &ResponsePanel::previousAsked, this, [this] { step(-1); });
    connect(m_panel, &ResponsePanel::nextAsked, this, [this] { step(1); });
    connect(m_panel, &ResponsePanel::closeAsked, this, [this] {
        m_panes->close();
        m_list->setFocus();
    });
    connect(m_panel, &ResponsePanel::responseAsked, this, &FeedbackPage::openResponse);
    connect(m_panel, &ResponsePanel::customerAsked, this, &FeedbackPage::openCustomer);
    connect(m_panel, &ResponsePanel::touchpointAsked, this, [this](const QString &name) {
        InboxQuery query;
        query.slice = Slice().with(u"touchpoint"_s, name);
        Q_EMIT linkActivated({u"feedback"_s, {}, query.toMap()});
    });
    connect(m_panel, &ResponsePanel::tagAsked, this, [this](const QPoint &where) { askTags(chosen(), where); });
    connect(m_panel, &ResponsePanel::readAsked, this, [this] { turn(readTag); });
    connect(m_panel, &ResponsePanel::flagAsked, this, [this] { turn(flaggedTag); });
    connect(m_panel, &ResponsePanel::copyAsked, this, &FeedbackPage::copySelection);
}

void FeedbackPage::connectList()
{
    connect(m_all, &QCheckBox::clicked, this, [this] {
        if (m_list->selectedCount() == m_model->rowCount())
            m_list->clearSelection();
        else
            m_list->selectAll();
        presentSelection();
    });
    connect(m_list, &ResponseList::searchAsked, m_search, qOverload<>(&QWidget::setFocus));
    connect(m_list, &ResponseList::copyAsked, this, &FeedbackPage::copySelection);
    connect(m_list, &ResponseList::readAsked, this, [this] { turn(readTag); });
    connect(m_list, &ResponseList::flagAsked, this, [this] { turn(flaggedTag); });
    connect(m_list, &ResponseList::tagAsked, this, [this] {
        const QRect row = m_list->visualRect(m_list->currentIndex());
        const QRect seen = m_list->viewport()->rect();
        const QPoint under(110, std::clamp(row.bottom(), seen.top() + 40, seen.bottom()));
        askTags(chosen(), m_list->viewport()->mapToGlobal(under));
    });
    connect(m_list, &ResponseList::selectionResized, this, &FeedbackPage::presentSelection);
    connect(m_list, &ResponseList::opened, this, [this] {
        m_panes->openPanel();
        m_panel->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FeedbackPage::showDetail);
    connect(m_model, &InboxModel::failed, m_banner, qOverload<const Error &>(&Banner::say));
    connect(m_model, &InboxModel::textsArrived, this, &FeedbackPage::tellFilled);
    connect(m_bulk, &BulkBar::tagAsked, this, [this] {
        QPushButton *const button = m_bulk->tagButton();
        askTags(chosen(), button->mapToGlobal(QPoint(0, button->height() + 4)));
    });
    connect(m_bulk, &BulkBar::readAsked, this, [this] { turn(readTag); });
    connect(m_bulk, &BulkBar::flagAsked, this, [this] { turn(flaggedTag); });
    connect(m_bulk, &BulkBar::copyAsked, this, &FeedbackPage::copySelection);
    connect(m_bulk, &BulkBar::exportAsked, this, &FeedbackPage::exportResult);
    connect(m_bulk, &BulkBar::clearAsked, this, [this] {
        m_list->selectionModel()->select(m_list->currentIndex(), QItemSelectionModel::ClearAndSelect);
        m_list->setFocus();
    });
    setFocusProxy(m_list);
}

} // namespace hearken
