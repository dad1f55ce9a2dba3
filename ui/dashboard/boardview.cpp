// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/boardview.h"

#include "ui/dashboard/commentlist.h"
#include "ui/figure/figureview.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardGap = 10;
/// Under this width cards that are not KPIs stand under each other.
constexpr int stackedUnder = 760;

} // namespace

BoardView::BoardView(QWidget *parent)
    : QScrollArea(parent)
    , m_ground(new QWidget(this))
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ground->setProperty("part", u"clear"_s);
    m_rows = new QVBoxLayout(m_ground);
    m_rows->setContentsMargins(space::page, 0, space::medium, space::medium);
    m_rows->setSpacing(cardGap);
    setWidget(m_ground);
    setAccessibleName(tr("Cards of the dashboard"));
}

void BoardView::setBoard(const Board &board)
{
    m_board = board;
    qDeleteAll(m_cards);
    m_cards.clear();
    for (qsizetype i = 0; i < board.tiles.size(); ++i) {
        auto *card = new TileCard(board.tiles.at(i), m_ground);
        card->setEditing(m_editing);
        connect(card, &TileCard::placeActivated, this,
            [this, i](int row, int column) { Q_EMIT placeActivated(i, row, column); });
        // Queued: an edit makes all cards anew, also the one whose button was pressed.
        connect(
            card, &TileCard::editAsked, this, [this, i](TileEdit edit) { Q_EMIT editAsked(i, edit); },
            Qt::QueuedConnection);
        connect(card, &TileCard::responseAsked, this, &BoardView::responseAsked);
        m_cards.append(card);
    }
    arrange();
}

void BoardView::setFilled(const FilledBoard &filled)
{
    for (qsizetype i = 0; i < std::min(m_cards.size(), filled.tiles.size()); ++i)
        m_cards.at(i)->setFilled(filled.tiles.at(i));
    arrange();
}

void BoardView::setComments(const CommentPage &page)
{
    for (TileCard *card : std::as_const(m_cards))
        card->setComments(page);
}

void BoardView::setRenewing(bool renewing)
{
    for (TileCard *card : std::as_const(m_cards))
        card->setRenewing(renewing);
}

void BoardView::setEditing(bool editing)
{
    m_editing = editing;
    for (TileCard *card : std::as_const(m_cards))
        card->setEditing(editing);
    arrange();
}

void BoardView::setFocusMetric(const QString &metric)
{
    for (TileCard *card : std::as_const(m_cards))
        card->setSelected(card->tile().kind == TileKind::Kpi && card->tile().metric == metric && !metric.isEmpty());
}

void BoardView::clearPlaces()
{
    for (TileCard *card : std::as_const(m_cards))
        card->selectPlace(-1, -1);
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if ((viewport()->width() < stackedUnder) != m_narrow)
        arrange();
}

void BoardView::arrange()
{
    m_narrow = viewport()->width() < stackedUnder;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QLayout *row = item->layout()) {
            while (QLayoutItem *inner = row->takeAt(0))
                delete inner;
        }
        delete item;
    }
    const int editBar = m_editing ? 30 : 0;
    QHBoxLayout *layout = nullptr;
    int row = -1;
    for (TileCard *card : std::as_const(m_cards)) {
        const bool alone = m_narrow && card->tile().kind != TileKind::Kpi;
        if (!layout || card->tile().row != row || alone) {
            layout = new QHBoxLayout;
            layout->setSpacing(cardGap);
            m_rows->addLayout(layout);
            row = card->tile().row;
        }
        card->setMinimumHeight(card->wantedHeight() + editBar);
        if (card->tile().kind == TileKind::Kpi)
            card->setMaximumHeight(card->wantedHeight() + editBar);
        layout->addWidget(card, card->tile().width);
    }
    m_rows->addStretch(1);
}

} // namespace hearken
