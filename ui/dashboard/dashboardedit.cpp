// SPDX-License-Identifier: GPL-3.0-or-later
// How boards and their cards are made, changed and remembered.
#include "ui/dashboard/dashboardpage.h"

#include "core/dashboard/boards.h"
#include "core/store/edit.h"
#include "ui/dashboard/boardmenu.h"
#include "ui/dashboard/boardview.h"
#include "ui/dashboard/dashboardjobs.h"
#include "ui/dashboard/tilepanel.h"
#include "ui/kit/controls.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/panels.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// Which board was looked at last, and with which filter, belongs to the person and the project.
QByteArray placeKey(const Project &project)
{
    return "dashboard/"
        + QCryptographicHash::hash(project.place().text.toUtf8(), QCryptographicHash::Sha1).toHex().first(16);
}

} // namespace

void DashboardPage::connectBoards()
{
    connect(m_boards, &BoardMenu::chosen, this, [this](const Board &board) {
        setBoard(board);
        rememberPlace();
        refresh();
    });
    connect(m_boards, &BoardMenu::newAsked, this,
        [this](const Board &board) { addBoard(tr("New dashboard “%1”").arg(board.name), board); });
    connect(m_boards, &BoardMenu::copyAsked, this, [this] {
        Board copy = m_board;
        copy.id = {};
        copy.name = tr("%1, copy").arg(m_board.name);
        addBoard(tr("Duplicate dashboard “%1”").arg(m_board.name), copy);
    });
    connect(m_boards, &BoardMenu::renameAsked, this, [this] {
        m_edit->setChecked(true);
        showCatalogue();
        m_tilePanel->focusName();
    });
    connect(m_boards, &BoardMenu::shiftAsked, this, &DashboardPage::shiftBoard);
    connect(m_boards, &BoardMenu::removeAsked, this, &DashboardPage::removeBoard);
    connect(m_boards, &BoardMenu::presentAsked, this, [this] { present(-1); });
    connect(m_boards, &BoardMenu::saveAsked, this, [this] { askWhereToSave(-1); });
}

void DashboardPage::connectEditing()
{
    connect(m_edit, &QPushButton::toggled, this, &DashboardPage::setEditing);
    connect(m_view, &BoardView::selected, this, [this](qsizetype tile) { selectTile(tile, false); });
    connect(m_view, &BoardView::editAsked, this, &DashboardPage::editTile);
    connect(m_view, &BoardView::moved, this, [this](qsizetype tile, const TilePlace &place) {
        change(tr("Move card “%1”").arg(tileName(tile)), withPlaced(m_board, tile, place));
    });
    connect(m_view, &BoardView::resized, this, [this](qsizetype tile, int wider, int higher) {
        change(
            tr("Resize card “%1”").arg(tileName(tile)), withSized(m_board, tile, wider, higher, m_view->linesOf(tile)));
    });
    connect(m_view, &BoardView::saveAsked, this, &DashboardPage::askWhereToSave);
    connect(m_view, &BoardView::presentAsked, this, [this](qsizetype tile) { present(tile); });
    connect(m_tilePanel, &TilePanel::previewAsked, this, &DashboardPage::fillPreview);
    connect(m_tilePanel, &TilePanel::addAsked, this, [this](const Tile &tile) {
        const EditedBoard edited = withTile(m_board, tile);
        change(tr("Add card “%1”").arg(tileKindName(tile.kind)), edited);
    });
    connect(m_tilePanel, &TilePanel::tileChanged, this, [this](const Tile &tile) {
        if (m_tile >= 0)
            change(tr("Change card “%1”").arg(tileName(m_tile)), withChanged(m_board, m_tile, tile));
    });
    connect(m_tilePanel, &TilePanel::copyAsked, this, [this] { editTile(m_tile, TileEdit::Copy); });
    connect(m_tilePanel, &TilePanel::removeAsked, this, [this] { editTile(m_tile, TileEdit::Remove); });
    connect(m_tilePanel, &TilePanel::renameAsked, this, [this](const QString &name) {
        Board renamed = m_board;
        renamed.name = name;
        change(tr("Rename dashboard “%1”").arg(m_board.name), {renamed, m_tile});
    });
    connect(m_tilePanel, &TilePanel::closeAsked, this, [this] {
        if (m_tile >= 0)
            showCatalogue();
        else
            m_edit->setChecked(false);
    });
}

void DashboardPage::setEditing(bool editing)
{
    if (m_selection)
        closeDrill();
    m_add->setText(editing ? tr("Add a card") : tr("Add to briefing"));
    setKind(m_add, ButtonKind::Secondary, editing ? u"plus"_s : u"brief"_s);
    // What is edited is the board itself, not the measure that was looked at in between.
    if (editing && !m_focus.isEmpty()) {
        m_focus.clear();
        m_view->setBoard(shownBoard());
        refresh();
    }
    m_tile = -1;
    m_view->setEditing(editing);
    placePanel();
    if (editing)
        showCatalogue();
}

void DashboardPage::showCatalogue()
{
    m_tile = -1;
    m_view->select(-1, false);
    m_tilePanel->showCatalogue(m_board.name);
}

void DashboardPage::selectTile(qsizetype tile, bool focus)
{
    if (tile < 0 || tile >= m_board.tiles.size()) {
        showCatalogue();
        return;
    }
    m_tile = tile;
    m_view->select(tile, focus);
    m_tilePanel->showTile(m_board.tiles.at(tile));
}

QString DashboardPage::tileName(qsizetype tile) const
{
    const QList<TileCard *> cards = m_view->cards();
    return tile >= 0 && tile < cards.size() ? cards.at(tile)->title() : QString();
}

void DashboardPage::fillPreview(const Tile &tile)
{
    Board alone;
    alone.tiles = {tile};
    alone.tiles.first().row = 0;
    m_workbench.withColumns(
        m_preview, this, boardNeeds(alone, m_facts, m_filter->slice(), m_journeys),
        [project = &m_workbench.project(), alone, facts = m_facts, journeys = m_journeys, asked = view()](
            const Columns &columns, const Progress &progress) -> Result<FilledBoard> {
            const Result<View> view = withWords(*project, asked);
            if (!view)
                return view.error();
            return fillBoard(alone, facts, columns, *view, progress, journeys);
        },
        [this](const Result<FilledBoard> &filled) {
            if (filled)
                m_tilePanel->setPreview(filled->tiles.constFirst());
        });
}

void DashboardPage::editTile(qsizetype tile, TileEdit edit)
{
    if (tile < 0 || tile >= m_board.tiles.size() || !m_workbench.project().canWrite())
        return;
    const QString name = tileName(tile);
    const QString moves = tr("Move card “%1”").arg(name);
    const QString sizes = tr("Resize card “%1”").arg(name);
    const auto size = [this, tile](int wider, int higher) {
        return withSized(m_board, tile, wider, higher, m_view->linesOf(tile));
    };
    switch (edit) {
    case TileEdit::Left:
        return change(moves, withMoved(m_board, tile, -1, 0));
    case TileEdit::Right:
        return change(moves, withMoved(m_board, tile, 1, 0));
    case TileEdit::Up:
        return change(moves, withMoved(m_board, tile, 0, -1));
    case TileEdit::Down:
        return change(moves, withMoved(m_board, tile, 0, 1));
    case TileEdit::Wider:
        return change(sizes, size(1, 0));
    case TileEdit::Narrower:
        return change(sizes, size(-1, 0));
    case TileEdit::Higher:
        return change(sizes, size(0, 1));
    case TileEdit::Lower:
        return change(sizes, size(0, -1));
    case TileEdit::Copy:
        return change(tr("Duplicate card “%1”").arg(name), withCopy(m_board, tile));
    case TileEdit::Remove:
        change(tr("Remove card “%1”").arg(name), withoutTile(m_board, tile));
        Q_EMIT done(tr("Removed the card “%1”.").arg(name), true);
        return;
    case TileEdit::Change:
        selectTile(tile, false);
        m_tilePanel->focusForm();
        return;
    }
}

void DashboardPage::change(const QString &name, const EditedBoard &edited)
{
    if (edited.board == m_board) {
        selectTile(edited.tile, edited.tile >= 0);
        return;
    }
    const std::optional<Board> from = m_board.id.isNull() ? std::nullopt : std::optional(m_board);
    if (!store(name, from, edited.board))
        return;
    const bool panel = m_tilePanel->isAncestorOf(focusWidget());
    m_view->setBoard(shownBoard());
    m_header->setTitle(title());
    m_boards->setName(m_board.name);
    if (isEditing())
        selectTile(edited.tile, !panel && edited.tile >= 0);
    refresh();
}

bool DashboardPage::store(const QString &name, const std::optional<Board> &from, const Board &to)
{
    QList<Edit<Boards>::Pair> pairs;
    Board stored = to;
    if (!from) {
        // The first change of a ready-made board stores its sisters too, so that none of them is lost from the list.
        for (const Board &board : m_boards->boards()) {
            if (!board.id.isNull() || board.name == m_board.name)
                continue;
            Board sister = board;
            sister.id = Id<Board>::make();
            pairs.append({{}, sister});
        }
        stored.id = Id<Board>::make();
    }
    pairs.append({from, stored});
    auto *command = new Edit<Boards>(m_workbench.project(), name, pairs);
    const std::shared_ptr<Done> outcome = command->outcome();
    m_workbench.project().undoStack().push(command);
    if (!*outcome) {
        m_banner->say(outcome->error());
        return false;
    }
    m_board = stored;
    m_board.version = from ? from->version + 1 : stored.version;
    return true;
}

void DashboardPage::addBoard(const QString &name, const Board &board)
{
    Board added = board;
    added.id = Id<Board>::make();
    added.version = 1;
    added.position = 0;
    QList<Edit<Boards>::Pair> pairs;
    for (const Board &other : m_boards->boards()) {
        added.position = std::max(added.position, other.position + 1);
        if (!other.id.isNull())
            continue;
        Board stored = other; // what was ready-made so far becomes a board of the project beside the new one
        stored.id = Id<Board>::make();
        pairs.append({{}, stored});
    }
    pairs.append({{}, added});
    auto *command = new Edit<Boards>(m_workbench.project(), name, pairs);
    const std::shared_ptr<Done> outcome = command->outcome();
    m_workbench.project().undoStack().push(command);
    if (!*outcome) {
        m_banner->say(outcome->error());
        return;
    }
    setBoard(added);
    rememberPlace();
    if (added.tiles.isEmpty())
        m_edit->setChecked(true); // nothing to look at yet
    refresh();
}

void DashboardPage::shiftBoard(int by)
{
    QList<Board> order = m_boards->boards();
    const auto here = std::find_if(
        order.cbegin(), order.cend(), [this](const Board &board) { return board.name == m_board.name; });
    const qsizetype from = here - order.cbegin();
    const qsizetype to = from + by;
    if (here == order.cend() || to < 0 || to >= order.size())
        return;
    order.move(from, to);
    QList<Edit<Boards>::Pair> pairs;
    for (qsizetype i = 0; i < order.size(); ++i) {
        Board placed = order.at(i);
        placed.position = int(i);
        if (placed.id.isNull()) {
            placed.id = Id<Board>::make();
            pairs.append({{}, placed});
        } else if (placed.position != order.at(i).position) {
            pairs.append({order.at(i), placed});
        }
    }
    auto *command = new Edit<Boards>(
        m_workbench.project(), tr("Move dashboard “%1” in the list").arg(m_board.name), pairs);
    const std::shared_ptr<Done> outcome = command->outcome();
    m_workbench.project().undoStack().push(command);
    if (!*outcome)
        m_banner->say(outcome->error());
}

void DashboardPage::removeBoard()
{
    if (m_board.id.isNull())
        return;
    const QString name = m_board.name;
    const Done removed = m_workbench.project().edit<Boards>(tr("Remove dashboard “%1”").arg(name), m_board, {});
    if (!removed) {
        m_banner->say(removed.error());
        return;
    }
    m_edit->setChecked(false);
    Q_EMIT done(tr("Removed the dashboard “%1”.").arg(name), true);
}

void DashboardPage::rememberPlace()
{
    QVariantMap place = m_filter->state();
    place.insert(u"board"_s, m_board.name);
    const QByteArray key = placeKey(m_workbench.project());
    m_workbench.preferences().set(Preference<QString>{key.constData(), {}},
        QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(place)).toJson(QJsonDocument::Compact)));
}

void DashboardPage::recallPlace()
{
    const QByteArray key = placeKey(m_workbench.project());
    const QString kept = m_workbench.preferences().get(Preference<QString>{key.constData(), {}});
    const QVariantMap place = QJsonDocument::fromJson(kept.toUtf8()).object().toVariantMap();
    if (place.isEmpty())
        return;
    m_board.name = place.value(u"board"_s).toString(); // showBoards finds it
    m_filter->restore(place);
}

} // namespace hearken
