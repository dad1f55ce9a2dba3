// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbackpage.h"

#include "ui/feedback/customercard.h"
#include "ui/feedback/responselist.h"
#include "ui/feedback/searchfield.h"

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

struct FeedbackPage::Whole
{
    InboxList list;
    std::shared_ptr<const CommentedRows> commented;
    std::shared_ptr<const Marks> marks;
};

struct FeedbackPage::Frame
{
    InboxFrame frame;
    QList<SavedView> views;
};

namespace {

constexpr std::array inboxOrders{
    InboxOrder::NewestFirst, InboxOrder::OldestFirst, InboxOrder::LowestFirst, InboxOrder::BestMatch};

struct Prepared
{
    std::shared_ptr<const CommentedRows> commented;
    std::shared_ptr<const Marks> marks;
};

/// What the list needs beside the columns; what did not change is taken over.
Result<Prepared> prepared(Session &session, const Columns &columns, const Prepared &known)
{
    Prepared ready = known;
    if (!known.commented || known.commented->revision != columns.revision()) {
        auto loaded = CommentedRows::load(session, columns);
        if (!loaded)
            return loaded.error();
        ready.commented = std::make_shared<const CommentedRows>(std::move(*loaded));
    }
    auto marks = Marks::load(session, columns, known.marks);
    if (!marks)
        return marks.error();
    ready.marks = *marks;
    return ready;
}

/// All that the panel shows of one response.
Result<std::optional<ResponseView>> responseView(
    Session &session, const InboxFrame &frame, qint64 id, const QString &words, QDate today)
{
    auto detail = ResponseDetail::of(session, frame, {id});
    if (!detail)
        return detail.error();
    if (!*detail)
        return std::optional<ResponseView>();
    ResponseView view{std::move(**detail), {}, words, today};
    if (view.detail.response.customer != 0) {
        auto customer = CustomerView::of(session, Id<Customer>{view.detail.response.customer});
        if (!customer)
            return customer.error();
        view.customer = std::move(*customer);
    }
    return std::optional(std::move(view));
}

} // namespace

FeedbackPage::FeedbackPage(Workbench &workbench, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_model(new InboxModel(workbench.project(), workbench.jobs(), this))
{
    build();
    makeActions();
    connectAll();
    connectList();
    m_query.view = InboxView::Commented;
    refresh();
}

FeedbackPage::~FeedbackPage() = default;

QString FeedbackPage::title() const
{
    return tr("Feedback");
}

Slice FeedbackPage::slice() const
{
    Slice slice = m_filter->slice();
    slice.words = m_search->text();
    return slice;
}

/// Shows a query in all controls; the list is the caller's to ask for.
void FeedbackPage::setQuery(const InboxQuery &query)
{
    m_query = query;
    m_filter->setSlice(query.slice);
    m_search->setWords(query.slice.words);
    offerBestMatch();
    m_order->setCurrentIndex(int(query.order));
    m_grouping->setCurrentIndex(int(query.grouping));
}

/// Only what a search finds can fit it more or less.
void FeedbackPage::offerBestMatch()
{
    const bool searched = !SearchQuery(m_search->text()).isEmpty();
    const int best = int(InboxOrder::BestMatch);
    if (searched && m_order->count() == best) {
        m_order->addItem(tr("Best match first"));
    } else if (!searched && m_order->count() > best) {
        if (m_order->currentIndex() == best)
            m_order->setCurrentIndex(int(InboxOrder::NewestFirst));
        m_order->removeItem(best);
    }
}

/// Sources, questions and views first: they say which columns the list needs.
void FeedbackPage::refresh()
{
    m_current = false;
    const auto work = [project = &m_workbench.project()](const Progress &) -> Result<Frame> {
        auto session = project->reader();
        if (!session)
            return session.error();
        auto frame = InboxFrame::load(*session);
        auto views = SavedViews::all(*session);
        if (!frame || !views)
            return frame ? views.error() : frame.error();
        return Frame{std::move(*frame), std::move(*views)};
    };
    m_workbench.jobs().start(m_frameSlot, this, work, [this](Result<Frame> frame) {
        if (!frame) {
            m_banner->say(frame.error());
            return;
        }
        m_frame = std::make_shared<const InboxFrame>(std::move(frame->frame));
        m_views = std::move(frame->views);
        makeViewActions();
        if (m_wantedView.isEmpty())
            refreshList();
        else
            openWantedView();
    });
}

void FeedbackPage::refreshList()
{
    showFlaw();
    if (!m_frame || !m_filter->isReady() || SearchQuery(m_search->text()).flaw())
        return;
    offerBestMatch();
    m_query.slice = slice();
    m_query.order = inboxOrders.at(size_t(std::max(0, m_order->currentIndex())));
    m_query.grouping = InboxGrouping(std::max(0, m_grouping->currentIndex()));
    m_current = false;
    presentFilter();
    showCustomer();
    const auto needs = m_frame->needs(m_query.slice);
    Project *const project = &m_workbench.project();
    const Prepared known{m_commented, m_marks};
    const auto whole = [project, known, frame = m_frame, query = m_query](
                           const Columns &columns, const Progress &progress) -> Result<Whole> {
        auto session = project->reader();
        if (!session)
            return session.error();
        const auto ready = prepared(*session, columns, known);
        if (!ready)
            return ready.error();
        auto list = inboxList(*session, columns, *frame, query, *ready->commented, ready->marks, progress);
        if (!list)
            return list.error();
        return Whole{std::move(*list), ready->commented, ready->marks};
    };
    m_beginSlot.cancel();
    if (!m_query.slice.words.isEmpty()) {
        const auto beginning = [project, known, frame = m_frame, query = m_query](
                                   const Columns &columns, const Progress &) -> Result<std::optional<InboxList>> {
            auto session = project->reader();
            if (!session)
                return session.error();
            const auto ready = prepared(*session, columns, known);
            if (!ready)
                return ready.error();
            return inboxBeginning(*session, columns, *frame, query, *ready->commented, ready->marks);
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
    m_marks = whole->marks;
    m_current = true;
    showList(std::move(whole->list));
    tellFilled();
}

/// The response that was current stays so. When it has left the list (read, in the view of the unread), the one that
/// took its place is next.
void FeedbackPage::showList(InboxList list)
{
    const int place = m_list->currentIndex().row();
    const qint64 was = m_wanted != 0 ? m_wanted : m_model->idAt(place);
    const bool sameView = list.query == m_model->list().query;
    const bool complete = list.complete;
    const auto groups = list.groups;
    const InboxGrouping grouping = list.query.grouping;
    m_model->setList(std::move(list), *m_frame);
    m_list->setGroups(groups, grouping);
    if (m_list->currentIndex().isValid() && m_wanted == 0) {
        showMarks();
    } else {
        m_wanted = m_model->rowOf(was) >= 0 ? was : 0;
        selectWanted(sameView ? place : 0);
        if (complete)
            m_wanted = 0;
    }
    present();
}

void FeedbackPage::selectWanted(int otherwise)
{
    const int found = m_wanted != 0 ? m_model->rowOf(m_wanted) : -1;
    const int row = found >= 0 ? found : std::clamp(otherwise, 0, std::max(0, m_model->rowCount() - 1));
    const QModelIndex index = m_model->index(row);
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index, row > 0 ? QAbstractItemView::PositionAtCenter : QAbstractItemView::EnsureVisible);
    }
    // A current that did not change (from none to none) tells nobody.
    if (!index.isValid())
        showDetail();
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
    const auto work = [project = &m_workbench.project(), frame = m_frame, id, today = m_model->list().columns.lastDay(),
                          words = m_model->list().query.slice.words](
                          const Progress &) -> Result<std::optional<ResponseView>> {
        auto session = project->reader();
        if (!session)
            return session.error();
        return responseView(*session, *frame, id, words, today);
    };
    m_workbench.jobs().start(m_detailSlot, this, work, [this](Result<std::optional<ResponseView>> view) {
        m_detailCurrent = true;
        if (!view)
            m_banner->say(view.error());
        else if (*view)
            m_panel->show(**view);
        else
            m_panel->showNothing();
        showMarks();
        presentSelection();
        tellFilled();
    });
}

/// Tags, read and flagged come with the list, at once.
void FeedbackPage::showMarks()
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid())
        m_panel->setMarks(index.data(InboxModel::TagsRole).toStringList(), index.data(InboxModel::ReadRole).toBool(),
            index.data(InboxModel::FlaggedRole).toBool());
}

void FeedbackPage::openResponse(qint64 id)
{
    m_wanted = id;
    if (m_model->rowOf(id) >= 0) {
        selectWanted(0);
        m_wanted = 0;
        return;
    }
    // It is not in this list: show it among all.
    setQuery({});
    refreshList();
}

/// All that one customer has said; an empty key goes back to everybody.
void FeedbackPage::openCustomer(const QString &key)
{
    InboxQuery query;
    if (key.isEmpty()) {
        query.view = InboxView::Commented;
        setQuery(query);
        refreshList();
        return;
    }
    query.slice = Slice().with(customerFilter, key);
    const Link link{u"feedback"_s, {}, query.toMap()};
    // The shell notes the place for Back and opens the link; who has no shell opens it here.
    Q_EMIT linkActivated(link);
    if (m_query.slice != query.slice)
        open(link);
}

void FeedbackPage::showCustomer()
{
    const QString key = m_query.slice.where.value(customerFilter).value(0);
    if (key.isEmpty()) {
        m_customerSlot.cancel();
        m_customer->hide();
        return;
    }
    const auto work = [project = &m_workbench.project(), key](const Progress &) -> Result<std::optional<CustomerView>> {
        auto session = project->reader();
        if (!session)
            return session.error();
        return CustomerView::of(*session, key);
    };
    m_workbench.jobs().start(m_customerSlot, this, work, [this](const Result<std::optional<CustomerView>> &view) {
        if (!view)
            m_banner->say(view.error());
        else if (*view)
            m_customer->show(**view);
        m_customer->setVisible(view && *view);
    });
}

void FeedbackPage::step(int by)
{
    const QModelIndex next = m_model->index(m_list->currentIndex().row() + by);
    if (next.isValid())
        m_list->setCurrentIndex(next);
}

/// A view that is gone shows what was shown.
void FeedbackPage::openWantedView()
{
    const SavedView *const known = view(m_wantedView);
    m_wantedView.clear();
    if (known)
        openView(*known);
    else
        refreshList();
}

void FeedbackPage::open(const Link &link)
{
    if (link.key.startsWith("view:"_L1)) {
        m_wantedView = link.key;
        if (m_frame)
            openWantedView();
        return;
    }
    if (link.key.startsWith("customer:"_L1)) {
        InboxQuery query;
        query.slice = Slice().with(customerFilter, link.key.section(u':', 1));
        setQuery(query);
        refreshList();
        return;
    }
    // Who comes from a number wants to see all that it counts: a slice without a view shows all of it.
    if (!link.slice.isEmpty())
        setQuery(InboxQuery::fromMap(link.slice));
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
    return {u"feedback"_s, id == 0 ? QString() : QString::number(id), m_query.toMap()};
}

} // namespace hearken
