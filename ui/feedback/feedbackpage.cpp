// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbackpage.h"

#include "core/store/projectsettings.h"
#include "ui/feedback/responselist.h"
#include "ui/feedback/searchfield.h"

#include <QCheckBox>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// What a page of lists concerns itself with.
bool feedbackConcerns(const QStringList &topics)
{
    for (const QString &topic : {u"feedback"_s, u"source"_s, u"question"_s, u"customer"_s}) {
        if (topics.contains(topic))
            return true;
    }
    return topics.isEmpty();
}

} // namespace

struct FeedbackPage::Whole
{
    InboxList list;
    std::shared_ptr<const CommentedRows> commented;
};

FeedbackPage::FeedbackPage(Workbench &workbench, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_model(new InboxModel(workbench.project(), workbench.jobs(), this))
{
    build();
    connectAll();
    m_query.view = InboxView::Commented;
    refresh();
}

FeedbackPage::~FeedbackPage() = default;

QString FeedbackPage::title() const
{
    return tr("Feedback");
}

void FeedbackPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_head = new PageHeader(title(), this);
    m_export = makeButton(tr("Export"), u"out"_s, ButtonKind::Secondary, this);
    m_head->addAction(m_export);
    column->addWidget(m_head);

    m_search = new SearchField(this);
    m_search->setMinimumWidth(180);
    m_filter = new FilterBar(m_workbench, FilterBar::PeriodPart | FilterBar::SourcePart | FilterBar::PlacePart, this);
    m_filter->layout()->setContentsMargins({});
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::page, 0, space::page, 10);
    row->setSpacing(6);
    row->addWidget(m_search, 4);
    row->addWidget(m_filter, 6);
    column->addLayout(row);

    m_flaw = makeLabel({}, TextRole::Second, u"attention"_s, this);
    m_flaw->setContentsMargins(space::page, 0, space::page, 8);
    m_flaw->hide();
    column->addWidget(m_flaw);
    m_banner = new Banner(this);
    column->addWidget(m_banner);
    column->addWidget(makeLine(this));

    m_choices = new ChoiceColumn(this);
    m_panel = new ResponsePanel(this);
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_choices);
    m_split->addWidget(buildList());
    m_split->addWidget(m_panel);
    m_split->setSizes({208, 640, 460});
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 3);
    m_split->setStretchFactor(2, 2);
    column->addWidget(m_split, 1);
}

QWidget *FeedbackPage::buildList()
{
    auto *middle = new QWidget(this);
    middle->setMinimumWidth(300);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    QFrame *bar = makeFrame(u"panelHead"_s, middle);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(11, 3, 8, 3);
    row->setSpacing(8);
    m_all = new QCheckBox(bar);
    m_all->setAccessibleName(tr("Select all"));
    m_all->setTristate(true);
    m_position = makeLabel({}, TextRole::Meta, u"ink3"_s);
    m_bulk = new QWidget(bar);
    auto *bulk = new QHBoxLayout(m_bulk);
    bulk->setContentsMargins({});
    auto *copy = makeCompactButton(tr("Copy"), {}, ButtonKind::Quiet, m_bulk);
    auto *save = makeCompactButton(tr("Export selected"), {}, ButtonKind::Quiet, m_bulk);
    bulk->addWidget(copy);
    bulk->addWidget(save);
    m_bulk->hide();
    m_order = new PrefixCombo({}, bar);
    m_order->setAccessibleName(tr("Order"));
    m_order->addItems({tr("Newest first"), tr("Lowest score first")});
    row->addWidget(m_all);
    row->addWidget(m_position);
    row->addWidget(m_bulk);
    row->addStretch(1);
    row->addWidget(m_order);
    column->addWidget(bar);

    m_list = new ResponseList(middle);
    m_list->setModel(m_model);
    m_noMatch = new EmptyState(u"search"_s, tr("No response matches"), {}, middle);
    connect(m_noMatch->addAction(tr("Clear the search"), {}), &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_search->setFocus();
    });
    connect(m_noMatch->addAction(tr("Look in all feedback"), {}), &QPushButton::clicked, this, [this] {
        Slice all;
        all.words = m_search->text();
        m_filter->setSlice(all);
        m_query.view = InboxView::All;
        m_query.standing.reset();
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
    connect(copy, &QPushButton::clicked, this, &FeedbackPage::copySelection);
    connect(save, &QPushButton::clicked, this, &FeedbackPage::exportResult);
    return middle;
}

void FeedbackPage::connectAll()
{
    connect(&m_workbench.project(), &Project::changed, this, [this](const QStringList &topics) {
        if (feedbackConcerns(topics))
            refresh();
    });
    connect(m_filter, &FilterBar::changed, this, &FeedbackPage::refreshList);
    connect(m_filter, &FilterBar::failed, this, &Page::failed);
    connect(m_search, &SearchField::searched, this, &FeedbackPage::refreshList);
    connect(m_search, &SearchField::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_choices, &ChoiceColumn::chosen, this, &FeedbackPage::choose);
    connect(m_order, &QComboBox::activated, this, &FeedbackPage::refreshList);
    connect(m_all, &QCheckBox::clicked, this, [this] {
        if (m_list->selectedCount() == m_model->rowCount())
            m_list->clearSelection();
        else
            m_list->selectAll();
        presentSelection();
    });
    connect(m_list, &ResponseList::searchAsked, m_search, qOverload<>(&QWidget::setFocus));
    connect(m_list, &ResponseList::copyAsked, this, &FeedbackPage::copySelection);
    connect(m_list, &ResponseList::selectionResized, this, &FeedbackPage::presentSelection);
    connect(m_list, &ResponseList::opened, this, [this] { m_panel->setFocus(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FeedbackPage::showDetail);
    connect(m_model, &InboxModel::failed, m_banner, qOverload<const Error &>(&Banner::say));
    connect(m_model, &InboxModel::textsArrived, this, &FeedbackPage::tellFilled);
    connect(m_panel, &ResponsePanel::previousAsked, this, [this] { step(-1); });
    connect(m_panel, &ResponsePanel::nextAsked, this, [this] { step(1); });
    connect(m_panel, &ResponsePanel::closeAsked, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_panel, &ResponsePanel::responseAsked, this, &FeedbackPage::openResponse);
    connect(m_export, &QPushButton::clicked, this, &FeedbackPage::exportResult);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    setFocusProxy(m_list);
}

Slice FeedbackPage::slice() const
{
    Slice slice = m_filter->slice();
    slice.words = m_search->text();
    return slice;
}

/// Sources and questions first: they say which columns the list needs.
void FeedbackPage::refresh()
{
    m_current = false;
    const auto work = [project = &m_workbench.project()](const Progress &) -> Result<InboxFrame> {
        auto session = project->reader();
        if (!session)
            return session.error();
        return InboxFrame::load(*session);
    };
    m_workbench.jobs().start(m_frameSlot, this, work, [this](Result<InboxFrame> frame) {
        if (!frame) {
            m_banner->say(frame.error());
            return;
        }
        m_frame = std::make_shared<const InboxFrame>(std::move(*frame));
        refreshList();
    });
}

void FeedbackPage::refreshList()
{
    showFlaw();
    if (!m_frame || !m_filter->isReady() || SearchQuery(m_search->text()).flaw())
        return;
    m_query.slice = slice();
    m_query.order = m_order->currentIndex() == 1 ? InboxOrder::LowestFirst : InboxOrder::NewestFirst;
    m_current = false;
    const auto prepared = [project = &m_workbench.project(), known = m_commented](const Columns &columns,
                              Session &session) -> Result<std::shared_ptr<const CommentedRows>> {
        Q_UNUSED(project);
        if (known && known->revision == columns.revision())
            return known;
        auto loaded = CommentedRows::load(session, columns);
        if (!loaded)
            return loaded.error();
        return std::make_shared<const CommentedRows>(std::move(*loaded));
    };
    const auto needs = m_frame->needs(m_query.slice);
    Project *const project = &m_workbench.project();
    const auto whole = [project, prepared, frame = m_frame, query = m_query](
                           const Columns &columns, const Progress &progress) -> Result<Whole> {
        auto session = project->reader();
        if (!session)
            return session.error();
        const auto commented = prepared(columns, *session);
        if (!commented)
            return commented.error();
        auto list = inboxList(*session, columns, *frame, query, **commented, progress);
        if (!list)
            return list.error();
        return Whole{std::move(*list), *commented};
    };
    m_beginSlot.cancel();
    if (!m_query.slice.words.isEmpty()) {
        const auto beginning = [project, prepared, frame = m_frame, query = m_query](
                                   const Columns &columns, const Progress &) -> Result<std::optional<InboxList>> {
            auto session = project->reader();
            if (!session)
                return session.error();
            const auto commented = prepared(columns, *session);
            if (!commented)
                return commented.error();
            return inboxBeginning(*session, columns, *frame, query, **commented);
        };
        m_workbench.withColumns(m_beginSlot, this, needs, beginning, [this](Result<std::optional<InboxList>> first) {
            // Whoever was faster: the whole list is never replaced by its beginning.
            if (first && *first && !m_current)
                showList(std::move(**first));
        });
    }
    m_workbench.withColumns(
        m_listSlot, this, needs, whole, [this](Result<Whole> result) { arrived(std::move(result)); });
}

void FeedbackPage::arrived(Result<Whole> whole)
{
    if (!whole) {
        m_banner->say(whole.error());
        return;
    }
    m_banner->clear();
    m_commented = whole->commented;
    m_current = true;
    showList(std::move(whole->list));
    tellFilled();
}

void FeedbackPage::showList(InboxList list)
{
    const qint64 was = m_wanted != 0 ? m_wanted : m_model->idAt(m_list->currentIndex().row());
    const int before = m_model->rowCount();
    const bool complete = list.complete;
    m_model->setList(std::move(list), *m_frame);
    const bool kept = m_list->currentIndex().isValid() && before > 0 && m_wanted == 0;
    if (!kept) {
        const int row = m_model->rowOf(was);
        if (row >= 0)
            m_wanted = was;
        selectWanted();
        if (complete)
            m_wanted = 0;
    }
    present();
}

void FeedbackPage::selectWanted()
{
    const int row = m_wanted != 0 ? m_model->rowOf(m_wanted) : -1;
    const QModelIndex index = m_model->index(std::max(0, row));
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index, row > 0 ? QAbstractItemView::PositionAtCenter : QAbstractItemView::EnsureVisible);
    }
    // A current that did not change (from none to none) tells nobody.
    if (!index.isValid())
        showDetail();
}

void FeedbackPage::choose(const QString &key)
{
    const QString value = key.section(u':', 1);
    if (key.startsWith("view:"_L1)) {
        m_query.view = InboxView(value.toInt());
        m_query.standing.reset();
    } else if (key.startsWith("standing:"_L1)) {
        const auto standing = ScoreStanding(value.toInt());
        m_query.standing = m_query.standing == standing ? std::nullopt : std::optional(standing);
    } else {
        Slice slice = m_filter->slice();
        if (slice.where.value(u"touchpoint"_s) == QStringList{value})
            slice.where.remove(u"touchpoint"_s);
        else
            slice = slice.with(u"touchpoint"_s, value);
        m_filter->setSlice(slice);
    }
    refreshList();
}

void FeedbackPage::showDetail()
{
    const int row = m_list->currentIndex().row();
    const qint64 id = m_model->idAt(row);
    presentSelection();
    if (id == 0) {
        m_detailSlot.cancel();
        m_detailCurrent = true;
        m_panel->showNothing();
        return;
    }
    m_detailCurrent = false;
    const QDate today = m_model->list().columns.lastDay();
    const auto work = [project = &m_workbench.project(), frame = m_frame, id, today,
                          words = m_model->list().query.slice.words](
                          const Progress &) -> Result<std::optional<ResponseView>> {
        auto session = project->reader();
        if (!session)
            return session.error();
        auto detail = ResponseDetail::of(*session, *frame, {id});
        if (!detail)
            return detail.error();
        if (!*detail)
            return std::optional<ResponseView>();
        ResponseView view{std::move(**detail), {}, {}, 0, {}, words, today};
        if (view.detail.response.customer != 0) {
            const auto customer = Customers::byId(*session, {view.detail.response.customer});
            if (!customer)
                return customer.error();
            view.customer = *customer;
            const auto history = Customers::history(*session, {view.detail.response.customer});
            if (!history)
                return history.error();
            view.answers = history->responses;
        }
        if (view.customer && !view.customer->accountId.isNull()) {
            const auto account = Accounts::byId(*session, view.customer->accountId);
            if (!account)
                return account.error();
            view.account = *account;
        }
        const auto currency = ProjectSettings::value(*session, u"currency"_s);
        if (!currency)
            return currency.error();
        view.currency = *currency;
        return std::optional(std::move(view));
    };
    m_workbench.jobs().start(m_detailSlot, this, work, [this](Result<std::optional<ResponseView>> view) {
        m_detailCurrent = true;
        if (!view)
            m_banner->say(view.error());
        else if (*view)
            m_panel->show(**view);
        else
            m_panel->showNothing();
        presentSelection();
        tellFilled();
    });
}

void FeedbackPage::openResponse(qint64 id)
{
    m_wanted = id;
    if (m_model->rowOf(id) >= 0) {
        selectWanted();
        m_wanted = 0;
        return;
    }
    // It is not in this list: show it among all.
    m_search->setWords({});
    m_filter->setSlice({});
    m_query.view = InboxView::All;
    m_query.standing.reset();
    refreshList();
}

void FeedbackPage::step(int by)
{
    const QModelIndex next = m_model->index(m_list->currentIndex().row() + by);
    if (next.isValid())
        m_list->setCurrentIndex(next);
}

void FeedbackPage::open(const Link &link)
{
    if (!link.slice.isEmpty()) {
        const Slice slice = Slice::fromMap(link.slice);
        m_filter->setSlice(slice);
        m_search->setWords(slice.words);
        // Who comes from a number wants to see all that it counts.
        m_query.view = InboxView::All;
        m_query.standing.reset();
    }
    m_wanted = link.key.toLongLong();
    if (m_wanted != 0 && link.slice.isEmpty())
        openResponse(m_wanted);
    else
        refreshList();
}

bool FeedbackPage::isFilled() const
{
    if (!m_current)
        return false;
    if (m_model->rowCount() == 0)
        return true;
    return m_detailCurrent && m_model->isLoaded(m_list->firstVisible(), m_list->lastVisible());
}

void FeedbackPage::tellFilled()
{
    if (isFilled())
        Q_EMIT filled();
}

Link FeedbackPage::here() const
{
    const qint64 id = m_model->idAt(m_list->currentIndex().row());
    return {u"feedback"_s, id == 0 ? QString() : QString::number(id), slice().toMap()};
}

} // namespace hearken
