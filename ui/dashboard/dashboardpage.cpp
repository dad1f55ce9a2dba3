// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpage.h"

#include "core/dashboard/boards.h"
#include "core/dashboard/starters.h"
#include "ui/dashboard/boardmenu.h"
#include "ui/dashboard/boardview.h"
#include "ui/dashboard/commentlist.h"
#include "ui/dashboard/dashboardjobs.h"
#include "ui/dashboard/drillpanel.h"
#include "ui/dashboard/tilepanel.h"
#include "ui/kit/controls.h"
#include "ui/kit/edgetab.h"
#include "ui/kit/editing.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/panels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace hearken {

using namespace Qt::StringLiterals;

DashboardPage::DashboardPage(Workbench &workbench, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_header(new PageHeader(tr("Dashboard"), this))
    , m_boards(new BoardMenu(this))
    , m_edit(makeButton(tr("Edit"), u"pencil"_s))
    , m_add(makeButton(tr("Add to briefing"), u"brief"_s, ButtonKind::Primary))
    , m_filter(new FilterBar(workbench, FilterBar::AllParts, this))
    , m_banner(new Banner(this))
    , m_view(new BoardView(this))
    , m_empty(new EmptyState(u"dash"_s, tr("No measure yet"),
          tr("Measures come from the questions of your feedback. Import a survey, and its scores stand here."), this))
    , m_panel(new DrillPanel(this))
    , m_tab(new EdgeTab(this))
    , m_tilePanel(new TilePanel(this))
    , m_count(makeLabel({}, TextRole::Meta, u"ink2"_s, this))
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
    filterRow->setSpacing(space::small);
    filterRow->addWidget(m_filter, 1);
    filterRow->addWidget(m_count);
    column->addLayout(filterRow);
    column->addSpacing(10);
    column->addLayout(pageRow(m_banner));
    column->addWidget(makeContent(), 1);

    connectParts();
    connectBoards();
    connectEditing();
    loadFacts();
    recallPlace();
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
    cards->addLayout(pageRow(m_empty));
    cards->addWidget(m_view, 1);
    cards->addStretch(0);
    row->addLayout(cards, 1);
    row->addWidget(m_panel);
    row->addWidget(m_tab);
    row->addWidget(m_tilePanel);
    QPushButton *import = m_empty->addAction(tr("Import feedback"), u"import"_s, ButtonKind::Primary);
    connect(import, &QPushButton::clicked, this, [this] { Q_EMIT linkActivated({u"import"_s, {}, {}}); });
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // as high as its words
    m_empty->hide();
    m_panel->hide();
    m_tab->setAccessibleName(tr("Open what stands behind the selected number"));
    m_tab->hide();
    m_tilePanel->hide();
    return content;
}

void DashboardPage::connectParts()
{
    connect(m_filter, &FilterBar::changed, this, [this] {
        rememberPlace();
        refresh();
        if (isEditing() && m_tile < 0)
            showCatalogue(); // its preview stands on the filter as well
        Q_EMIT foundationChanged();
    });
    connect(m_filter, &FilterBar::failed, this, [this](const Error &error) { m_banner->say(error); });
    connect(m_view, &BoardView::placeActivated, this, &DashboardPage::activate);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (isEditing())
            showCatalogue();
        else
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
    connect(&m_workbench.project(), &Project::changed, this, [this](const QStringList &topics) {
        const bool onlyBoards = topics == QStringList{u"board"_s};
        if (!onlyBoards)
            loadFacts();
        // What the person just did here is shown already.
        if (showBoards() || !onlyBoards)
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
    if (link.key == "edit"_L1)
        m_edit->setChecked(true);
    for (const Board &board : m_boards->boards()) {
        if (board.name == link.key && board != m_board)
            setBoard(board);
    }
    refresh();
}

QString DashboardPage::foundation() const
{
    return tr("Period: %1").arg(m_filter->periodPhrase());
}

Link DashboardPage::here() const
{
    return {u"dashboard"_s, m_board.name, m_filter->slice().toMap()};
}

bool DashboardPage::isEditing() const
{
    return m_edit->isChecked();
}

void DashboardPage::loadFacts()
{
    Result<Facts> facts = Facts::load(m_workbench.project().session(), m_workbench.project().clock()().date());
    const Result<JourneySet> journeys = JourneySets::all(m_workbench.project().session());
    m_factsKnown = facts && journeys;
    if (!m_factsKnown)
        return m_banner->say(facts ? journeys.error() : facts.error());
    m_facts = *facts;
    m_journeys = *journeys;
}

bool DashboardPage::showBoards()
{
    Session &session = m_workbench.project().session();
    const auto stored = Boards::all(session);
    const auto held = holdings(session, m_facts.metrics);
    if (!stored || !held) {
        m_banner->say(stored ? held.error() : stored.error());
        return false;
    }
    // As long as no board is stored, the ready-made ones stand for them; later they can be taken for a new one.
    const QList<Board> ready = starters(*held);
    const QList<Board> boards = stored->isEmpty() ? ready : *stored;
    // The same board again as it is now, else one that took its name, else the first.
    const auto same = std::find_if(boards.cbegin(), boards.cend(),
        [this](const Board &board) { return !m_board.id.isNull() && board.id == m_board.id; });
    const auto named = std::find_if(
        boards.cbegin(), boards.cend(), [this](const Board &board) { return board.name == m_board.name; });
    const Board current = same != boards.cend() ? *same
        : named != boards.cend()                ? *named
        : boards.isEmpty()                      ? Board()
                                                : boards.constFirst();
    m_boards->setBoards(boards, ready, current.name, m_workbench.project().canWrite());
    m_tilePanel->setChoices(m_facts, held->dimensions.keys());
    m_tilePanel->setJourneys(m_journeys.journeys);
    if (current.id == m_board.id && current.name == m_board.name && current.tiles == m_board.tiles) {
        m_board = current; // perhaps another version or position
        if (m_view->cards().isEmpty())
            m_view->setBoard(shownBoard());
        return false;
    }
    setBoard(current);
    return true;
}

void DashboardPage::setBoard(const Board &board)
{
    const bool another = board.id != m_board.id || m_board.tiles.isEmpty();
    m_board = board;
    m_shown = {};
    m_header->setTitle(title());
    m_boards->setName(board.name);
    if (another)
        m_focus.clear();
    if (!isEditing())
        closeDrill();
    m_view->setBoard(shownBoard());
    m_filled = false;
    if (isEditing())
        selectTile(another ? -1 : std::min(m_tile, m_board.tiles.size() - 1), false);
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
        m_fill, this, boardNeeds(board, m_facts, m_filter->slice(), m_journeys),
        [project = &m_workbench.project(), board, facts = m_facts, journeys = m_journeys, asked = view()](
            const Columns &columns, const Progress &progress) -> Result<FilledBoard> {
            const Result<View> view = withWords(*project, asked);
            if (!view)
                return view.error();
            return fillBoard(board, facts, columns, *view, progress, journeys);
        },
        [this](const Result<FilledBoard> &filled) {
            m_pending.setFlag(Part::Figures, false);
            m_view->setRenewing(false);
            if (filled)
                showFilled(*filled);
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
            if (page) {
                m_shownComments = *page;
                m_view->setComments(*page);
            } else {
                m_banner->say(page.error());
            }
            finishFilling();
        });
}

void DashboardPage::showFilled(const FilledBoard &filled)
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
    m_count->setText(tr("%1 responses").arg(locale.toString(filled.responses)));
    placePanel();
    sayTooFew(filled);
    selectPending();
    Q_EMIT foundationChanged();
}

void DashboardPage::sayTooFew(const FilledBoard &filled)
{
    m_banner->clear();
    if (filled.responses >= m_facts.rules.minimum)
        return;
    m_banner->say(tr("Too few answers fit this filter: %1.").arg(filled.responses),
        tr("Fewer than %1 are not shown, so that nobody can be recognised.").arg(m_facts.rules.minimum));
    QPushButton *back = m_banner->addAction(
        m_filter->canUndo() ? tr("Undo the last filter") : tr("Show all feedback of the period"));
    connect(
        back, &QPushButton::clicked, m_filter, m_filter->canUndo() ? &FilterBar::undoLast : &FilterBar::clearChoices);
}

void DashboardPage::showEmpty(bool empty)
{
    m_empty->setVisible(empty);
    m_view->setVisible(!empty);
    m_filter->setVisible(!empty);
    for (QPushButton *button : {m_edit, m_add})
        enableEditing(button, m_workbench.project().canWrite(), !empty);
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

bool DashboardPage::event(QEvent *event)
{
    // F11 shows the dashboard, not only the window, on the whole screen.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F11 && key->modifiers() == Qt::NoModifier && !m_board.tiles.isEmpty()) {
            event->accept();
            return true;
        }
    }
    return Page::event(event);
}

void DashboardPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_selection) {
        closeDrill();
    } else if (event->key() == Qt::Key_Escape && isEditing()) {
        if (m_tile >= 0)
            showCatalogue();
        else
            m_edit->setChecked(false);
    } else if (event->key() == Qt::Key_F11) {
        present(-1);
    } else if (event->key() == Qt::Key_F6) {
        QList<QWidget *> panes{m_filter, m_view};
        for (QWidget *panel : QList<QWidget *>{m_panel, m_tilePanel}) {
            if (panel->isVisible())
                panes.append(panel);
        }
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
