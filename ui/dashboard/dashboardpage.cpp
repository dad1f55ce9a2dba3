// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpage.h"

#include "core/dashboard/boards.h"
#include "core/dashboard/starters.h"
#include "core/store/edit.h"
#include "ui/dashboard/boardmenu.h"
#include "ui/dashboard/boardview.h"
#include "ui/dashboard/commentlist.h"
#include "ui/dashboard/dashboardjobs.h"
#include "ui/dashboard/drillpanel.h"
#include "ui/dashboard/edgetab.h"
#include "ui/kit/controls.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/panels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace hearken {

using namespace Qt::StringLiterals;

DashboardPage::DashboardPage(Workbench &workbench, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_header(new PageHeader(tr("Dashboard"), this))
    , m_boards(new BoardMenu(this))
    , m_edit(makeButton(tr("Edit"), u"pencil"_s))
    , m_add(makeButton(tr("Add to briefing"), u"brief"_s))
    , m_filter(new FilterBar(workbench, FilterBar::AllParts, this))
    , m_banner(new Banner(this))
    , m_view(new BoardView(this))
    , m_empty(new EmptyState(u"dash"_s, tr("No measure yet"),
          tr("Measures come from the questions of your feedback. Import a survey, and its scores stand here."), this))
    , m_panel(new DrillPanel(this))
    , m_tab(new EdgeTab(this))
{
    m_header->addAction(m_boards);
    m_header->addAction(m_edit);
    m_header->addAction(m_add);
    m_edit->setCheckable(true);
    m_filter->setPreset(PeriodPreset::Last90);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(space::page, 0, space::page, 0);
    filterRow->addWidget(m_filter);
    column->addLayout(filterRow);
    column->addSpacing(10);
    auto *bannerRow = new QHBoxLayout;
    bannerRow->setContentsMargins(space::page, 0, space::page, 0);
    bannerRow->addWidget(m_banner);
    column->addLayout(bannerRow);
    column->addWidget(makeContent(), 1);

    connectParts();
    loadFacts();
    showBoards();
    refresh();
}

DashboardPage::~DashboardPage() = default;

QWidget *DashboardPage::makeContent()
{
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *cards = new QVBoxLayout;
    auto *emptyRoom = new QHBoxLayout;
    emptyRoom->setContentsMargins(space::page, 0, space::page, 0);
    emptyRoom->addWidget(m_empty);
    cards->addLayout(emptyRoom);
    cards->addWidget(m_view, 1);
    cards->addStretch(0);
    row->addLayout(cards, 1);
    row->addWidget(m_panel);
    row->addWidget(m_tab);
    QPushButton *import = m_empty->addAction(tr("Import feedback"), u"import"_s, ButtonKind::Primary);
    connect(import, &QPushButton::clicked, this, [this] { Q_EMIT linkActivated({u"import"_s, {}, {}}); });
    m_empty->hide();
    m_panel->hide();
    m_tab->hide();
    return content;
}

void DashboardPage::connectParts()
{
    connect(m_filter, &FilterBar::changed, this, &DashboardPage::refresh);
    connect(m_filter, &FilterBar::failed, this, [this](const Error &error) { m_banner->say(error); });
    connect(m_view, &BoardView::placeActivated, this, &DashboardPage::activate);
    connect(m_view, &BoardView::editAsked, this, &DashboardPage::editTile);
    connect(m_edit, &QPushButton::toggled, this, &DashboardPage::setEditing);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Q_EMIT linkActivated({u"briefings"_s, u"new"_s, m_filter->slice().toMap()});
    });
    const auto openResponse = [this](qint64 response) {
        Link link = feedbackLink();
        link.key = QString::number(response);
        Q_EMIT linkActivated(link);
    };
    connect(m_view, &BoardView::responseAsked, this, openResponse);
    connect(m_panel, &DrillPanel::responseAsked, this, openResponse);
    connect(m_panel, &DrillPanel::feedbackAsked, this, [this] { Q_EMIT linkActivated(feedbackLink()); });
    connect(m_panel, &DrillPanel::orderChanged, this, &DashboardPage::openDrill);
    connect(m_panel, &DrillPanel::closeAsked, this, &DashboardPage::closeDrill);
    connect(m_tab, &QAbstractButton::clicked, this, [this] {
        m_folded = false;
        placePanel();
        m_panel->comments()->setFocus();
    });
    connect(m_boards, &BoardMenu::chosen, this, [this](const Board &board) {
        m_focus.clear();
        setBoard(board);
        refresh();
    });
    connect(m_boards, &BoardMenu::copyAsked, this, [this] {
        Board copy = m_board;
        copy.id = {};
        copy.name = tr("%1, copy").arg(m_board.name);
        save(tr("Duplicate dashboard"), copy);
    });
    connect(m_boards, &BoardMenu::renameAsked, this, [this](const QString &name) {
        Board renamed = m_board;
        renamed.name = name;
        save(tr("Rename dashboard"), renamed);
    });
    connect(m_boards, &BoardMenu::removeAsked, this, [this] {
        const Done done = m_board.id.isNull() ? Done()
                                              : m_workbench.project().edit<Boards>(tr("Remove dashboard"), m_board, {});
        if (!done)
            m_banner->say(done.error());
    });
    connect(&m_workbench.project(), &Project::changed, this, [this](const QStringList &topics) {
        const bool onlyBoards = topics == QStringList{u"board"_s};
        if (!onlyBoards)
            loadFacts();
        showBoards();
        refresh();
    });
}

QString DashboardPage::title() const
{
    return m_board.name.isEmpty() ? tr("Dashboard") : m_board.name;
}

void DashboardPage::open(const Link &link)
{
    if (!link.slice.isEmpty())
        m_filter->setSlice(Slice::fromMap(link.slice));
    if (link.key.startsWith("cell:"_L1))
        m_pendingCell = link.key.mid(5);
    for (const Board &board : m_boards->boards()) {
        if (board.name == link.key)
            setBoard(board);
    }
    refresh();
}

void DashboardPage::loadFacts()
{
    Result<Facts> facts = Facts::load(m_workbench.project().session(), m_workbench.project().clock()().date());
    m_factsKnown = bool(facts);
    if (facts)
        m_facts = *facts;
    else
        m_banner->say(facts.error());
}

void DashboardPage::showBoards()
{
    Session &session = m_workbench.project().session();
    const auto stored = Boards::all(session);
    const auto held = holdings(session, m_facts.metrics);
    if (!stored || !held) {
        m_banner->say(stored ? held.error() : stored.error());
        return;
    }
    QList<Board> boards = *stored;
    for (const Board &starter : starters(*held)) {
        const auto sameName = [&starter](const Board &board) { return board.name == starter.name; };
        if (std::none_of(boards.cbegin(), boards.cend(), sameName))
            boards.append(starter);
    }
    // The same board again as it is now, else one that took its name, else the first.
    const auto same = std::find_if(boards.cbegin(), boards.cend(),
        [this](const Board &board) { return !m_board.id.isNull() && board.id == m_board.id; });
    const auto named = std::find_if(
        boards.cbegin(), boards.cend(), [this](const Board &board) { return board.name == m_board.name; });
    const Board current = same != boards.cend() ? *same
        : named != boards.cend()                ? *named
        : boards.isEmpty()                      ? Board()
                                                : boards.constFirst();
    m_boards->setBoards(boards, current.name, m_workbench.project().canWrite());
    QMenu *menu = makeTileMenu(m_facts, held->dimensions.keys(), m_add,
        [this](const Tile &tile) { save(tr("Add card"), withTile(m_board, tile)); });
    m_cardMenu.reset(menu);
    if (m_edit->isChecked())
        m_add->setMenu(menu);
    if (current != m_board || m_view->cards().isEmpty())
        setBoard(current);
}

void DashboardPage::setBoard(const Board &board)
{
    m_board = board;
    m_shown = {};
    m_header->setTitle(title());
    m_boards->setBoards(m_boards->boards(), board.name, m_workbench.project().canWrite());
    closeDrill();
    m_view->setBoard(shownBoard());
    m_filled = false;
}

Board DashboardPage::shownBoard() const
{
    Board shown = m_board;
    if (m_focus.isEmpty())
        return shown;
    const auto trend = std::find_if(
        m_board.tiles.cbegin(), m_board.tiles.cend(), [](const Tile &tile) { return tile.kind == TileKind::Trend; });
    if (trend == m_board.tiles.cend())
        return shown;
    for (Tile &tile : shown.tiles) {
        if ((tile.kind == TileKind::Trend || tile.kind == TileKind::Comparison) && tile.metric == trend->metric) {
            tile.metric = m_focus;
            tile.title.clear();
        }
    }
    return shown;
}

View DashboardPage::view() const
{
    return {m_filter->slice(), m_filter->comparison(), {}};
}

void DashboardPage::refresh()
{
    if (!m_factsKnown || !m_filter->isReady())
        return;
    showEmpty(m_facts.metrics.isEmpty());
    if (m_facts.metrics.isEmpty()) {
        finishFilling();
        return;
    }
    m_filled = false;
    m_pending.setFlag(Part::Figures);
    m_view->setRenewing(!m_shown.tiles.isEmpty());
    const Board board = shownBoard();
    m_workbench.withColumns(
        m_fill, this, boardNeeds(board, m_facts, m_filter->slice()),
        [project = &m_workbench.project(), board, facts = m_facts, asked = view()](
            const Columns &columns, const Progress &progress) -> Result<FilledBoard> {
            const Result<View> view = withWords(*project, asked);
            if (!view)
                return view.error();
            return fillBoard(board, facts, columns, *view, progress);
        },
        [this](const Result<FilledBoard> &filled) {
            m_pending.setFlag(Part::Figures, false);
            m_view->setRenewing(false);
            if (filled)
                present(*filled);
            else
                m_banner->say(filled.error());
            finishFilling();
        },
        tr("Filling the dashboard"));
    refreshComments();
    if (m_selection)
        openDrill();
}

void DashboardPage::refreshComments()
{
    const bool wanted = std::any_of(
        m_board.tiles.cbegin(), m_board.tiles.cend(), [](const Tile &tile) { return tile.kind == TileKind::Comments; });
    m_pending.setFlag(Part::Comments, wanted);
    if (!wanted) {
        m_comments.cancel();
        return;
    }
    // Scores beside the comments are those of what the board is about.
    const Board board = shownBoard();
    Columns::Needs needs = boardNeeds(board, m_facts, m_filter->slice());
    needs.order = true;
    m_workbench.withColumns(
        m_comments, this, needs,
        [project = &m_workbench.project(), facts = m_facts, asked = view()](
            const Columns &columns, const Progress &progress) -> Result<CommentPage> {
            const Result<View> view = withWords(*project, asked);
            if (!view)
                return view.error();
            auto session = project->reader();
            if (!session)
                return session.error();
            return commentsOf(*session, {}, facts, columns, *view, CommentOrder::Newest, commentsInTile, progress);
        },
        [this](const Result<CommentPage> &page) {
            m_pending.setFlag(Part::Comments, false);
            if (page)
                m_view->setComments(*page);
            else
                m_banner->say(page.error());
            finishFilling();
        });
}

void DashboardPage::present(const FilledBoard &filled)
{
    m_shown = filled;
    m_view->setFilled(filled);
    const Board board = shownBoard();
    const auto trend = std::find_if(
        board.tiles.cbegin(), board.tiles.cend(), [](const Tile &tile) { return tile.kind == TileKind::Trend; });
    m_view->setFocusMetric(trend == board.tiles.cend() ? QString() : trend->metric);
    const QLocale locale;
    const QString now = tr("%1 responses in the period").arg(locale.toString(filled.responses));
    m_meta = m_filter->comparison().isOpen()
        ? now
        : tr("%1, %2 in the period before").arg(now, locale.toString(filled.responsesBefore));
    placePanel();
    m_banner->clear();
    if (filled.responses < m_facts.rules.minimum) {
        m_banner->say(tr("Too few answers fit this filter: %1.").arg(filled.responses),
            tr("Fewer than %1 are not shown, so that nobody can be recognised.").arg(m_facts.rules.minimum));
        QPushButton *back = m_banner->addAction(
            m_filter->canUndo() ? tr("Undo the last filter") : tr("Show all feedback of the period"));
        connect(back, &QPushButton::clicked, m_filter,
            m_filter->canUndo() ? &FilterBar::undoLast : &FilterBar::clearChoices);
    }
    selectPending();
}

void DashboardPage::showEmpty(bool empty)
{
    m_empty->setVisible(empty);
    m_view->setVisible(!empty);
    m_filter->setVisible(!empty);
    m_edit->setEnabled(!empty && m_workbench.project().canWrite());
    m_add->setEnabled(!empty);
    m_boards->setVisible(!empty);
}

void DashboardPage::finishFilling()
{
    if (m_pending || m_filled)
        return;
    m_filled = true;
    Q_EMIT filled();
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placePanel();
}

void DashboardPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_selection) {
        closeDrill();
    } else if (event->key() == Qt::Key_F6) {
        QList<QWidget *> panes{m_filter, m_view};
        if (m_panel->isVisible())
            panes.append(m_panel);
        qsizetype here = 0;
        for (qsizetype i = 0; i < panes.size(); ++i) {
            if (panes.at(i)->isAncestorOf(focusWidget()) || panes.at(i) == focusWidget())
                here = i;
        }
        const bool back = event->modifiers().testFlag(Qt::ShiftModifier);
        QWidget *next = panes.at((here + (back ? panes.size() - 1 : 1)) % panes.size());
        QWidget *first = next->nextInFocusChain();
        while (
            first != next && !(next->isAncestorOf(first) && first->focusPolicy() != Qt::NoFocus && first->isVisible()))
            first = first->nextInFocusChain();
        first->setFocus(Qt::TabFocusReason);
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace hearken
