// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/boardview.h"

#include "ui/dashboard/commentlist.h"
#include "ui/figure/figureview.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int pixelsPerLine = 24; ///< of Tile::height

/// A change that a screen reader should tell although the focus stays.
void tellChange(QWidget *widget)
{
    QAccessibleEvent changed(widget, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace

BoardView::BoardView(QWidget *parent)
    : QScrollArea(parent)
    , m_ground(new QWidget(this))
    , m_bar(new QWidget(m_ground))
    , m_ghost(new QLabel(m_ground))
    , m_scrollTimer(new QTimer(this))
{
    setWidgetResizable(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ground->setProperty("part", u"clear"_s);
    setWidget(m_ground);
    setAccessibleName(tr("Cards of the dashboard"));
    m_bar->setAutoFillBackground(true);
    m_bar->hide();
    m_ghost->hide();
    m_ghost->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_scrollTimer->setInterval(30);
    connect(m_scrollTimer, &QTimer::timeout, this,
        [this] { verticalScrollBar()->setValue(verticalScrollBar()->value() + m_scrollStep); });
}

TileCard *BoardView::makeCard(const Tile &tile)
{
    auto *card = new TileCard(tile, m_ground);
    connect(card, &TileCard::placeActivated, this,
        [this, card](int row, int column) { Q_EMIT placeActivated(indexOf(card), row, column); });
    connect(card, &TileCard::responseAsked, this, &BoardView::responseAsked);
    connect(card, &TileCard::saveAsked, this, [this, card] { Q_EMIT saveAsked(indexOf(card)); });
    connect(card, &TileCard::presentAsked, this, [this, card] { Q_EMIT presentAsked(indexOf(card)); });
    card->show();
    return card;
}

void BoardView::setBoard(const Board &board)
{
    m_board = board;
    QList<TileCard *> old = std::exchange(m_cards, {});
    for (const Tile &tile : board.tiles) {
        const auto same = std::find_if(
            old.begin(), old.end(), [&tile](const TileCard *card) { return card && card->tile().showsAs(tile); });
        if (same == old.end()) {
            m_cards.append(makeCard(tile));
            continue;
        }
        (*same)->setPlace(tile);
        m_cards.append(std::exchange(*same, nullptr));
    }
    // Later: an edit can come from the very card that goes.
    for (TileCard *card : std::as_const(old)) {
        if (card) {
            card->hide();
            card->deleteLater();
        }
    }
    // Tab goes through the cards in their order.
    for (qsizetype i = 1; i < m_cards.size(); ++i)
        setTabOrder(m_cards.at(i - 1), m_cards.at(i));
    m_selected = std::min(m_selected, m_cards.size() - 1);
    makeHandles();
    arrange(m_board);
}

void BoardView::makeHandles()
{
    QList<TileHandle *> made;
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        TileCard *card = m_cards.at(i);
        auto *handle = card->findChild<TileHandle *>(QString(), Qt::FindDirectChildrenOnly);
        if (!m_editing) {
            if (handle)
                handle->deleteLater();
            continue;
        }
        if (!handle) {
            handle = new TileHandle(card);
            connect(handle, &TileHandle::selectAsked, this, [this, card] {
                if (m_selected != indexOf(card)) {
                    select(indexOf(card), false);
                    Q_EMIT selected(m_selected);
                }
            });
            connect(handle, &TileHandle::editAsked, this,
                [this, card](TileEdit edit) { Q_EMIT editAsked(indexOf(card), edit); });
            connect(handle, &TileHandle::dragged, this, [this, card](QPoint at) { drag(card, at); });
            connect(handle, &TileHandle::dropped, this, [this, card](bool there) { drop(card, there); });
            connect(handle, &TileHandle::sizing, this, [this, card](QPoint by) {
                if (m_sizedBy.isNull())
                    m_linesBefore = linesOf(indexOf(card));
                m_sizedBy = by;
                int wider = 0;
                int higher = 0;
                arrange(sizedBoard(card, by, &wider, &higher).board);
            });
            connect(handle, &TileHandle::sized, this, [this, card](bool so) {
                int wider = 0;
                int higher = 0;
                sizedBoard(card, std::exchange(m_sizedBy, {}), &wider, &higher);
                arrange(m_board);
                if (so && (wider != 0 || higher != 0))
                    Q_EMIT resized(indexOf(card), wider, higher);
            });
        }
        made.append(handle);
    }
    m_handles = made;
    tellHandles();
}

void BoardView::tellHandles()
{
    for (qsizetype i = 0; i < m_handles.size(); ++i) {
        const Tile &tile = m_board.tiles.at(i);
        int place = 0;
        int all = 0;
        int shares = 0;
        for (qsizetype j = 0; j < m_board.tiles.size(); ++j) {
            if (m_board.tiles.at(j).row != tile.row)
                continue;
            ++all;
            place += j <= i ? 1 : 0;
            shares += m_board.tiles.at(j).width;
        }
        const int share = shares > 0 ? (100 * tile.width + shares / 2) / shares : 100;
        m_handles.at(i)->setWords(tr("%1, row %2, card %3 of %4, %5 of the row's width")
                                      .arg(m_cards.at(i)->title())
                                      .arg(tile.row + 1)
                                      .arg(place)
                                      .arg(all)
                                      .arg(tr("%1%").arg(share)));
        m_handles.at(i)->setSelected(i == m_selected);
    }
}

void BoardView::select(qsizetype tile, bool focus)
{
    m_selected = tile < m_cards.size() ? tile : m_cards.size() - 1;
    tellHandles();
    if (!focus || m_selected < 0 || m_selected >= m_handles.size())
        return;
    m_handles.at(m_selected)->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(m_cards.at(m_selected), 0, boardGap);
    tellChange(m_handles.at(m_selected));
}

int BoardView::linesOf(qsizetype tile) const
{
    const int height = m_plan.tiles.value(tile).height();
    return std::max(1, int(height / (pixelsPerLine * textScale()) + 0.5));
}

void BoardView::setFilled(const FilledBoard &filled)
{
    for (qsizetype i = 0; i < std::min(m_cards.size(), filled.tiles.size()); ++i)
        m_cards.at(i)->setFilled(filled.tiles.at(i));
    arrange(m_board);
    tellHandles();
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
    m_selected = -1;
    makeHandles();
    arrange(m_board);
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
    arrange(m_board);
}

void BoardView::setRightMargin(int margin)
{
    if (std::exchange(m_rightMargin, margin) != margin)
        arrange(m_board);
}

int BoardView::cardWidth() const
{
    return width() - space::page - m_rightMargin; // the scroll bar stands in the margin
}

void BoardView::arrange(const Board &board)
{
    QList<const Figure *> figures;
    for (const TileCard *card : std::as_const(m_cards))
        figures.append(card->shownFigure());
    m_plan = planBoard(board, figures, cardWidth(), viewport()->height() - space::medium, textScale());
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->setGeometry(m_plan.tiles.at(i).translated(space::page, 0));
    m_ground->resize(viewport()->width(), std::max(m_plan.height + space::medium, viewport()->height()));
}

void BoardView::drag(TileCard *card, QPoint global)
{
    const QPoint at = m_ground->mapFromGlobal(global);
    if (m_ghost->isHidden()) {
        QPixmap picture = card->grab();
        if (picture.width() > 260 * picture.devicePixelRatio())
            picture = picture.scaledToWidth(int(260 * picture.devicePixelRatio()), Qt::SmoothTransformation);
        m_ghost->setPixmap(picture);
        m_ghost->resize(picture.deviceIndependentSize().toSize());
        m_ghost->show();
        m_ghost->raise();
    }
    m_ghost->move(at + QPoint(12, 12));
    const DropTarget target = dropTarget(m_board, m_plan, at - QPoint(space::page, 0), cardWidth());
    m_bar->setGeometry(target.bar.translated(space::page, 0));
    QPalette colors = m_bar->palette();
    colors.setColor(QPalette::Window, theme()[Token::Accent]);
    m_bar->setPalette(colors);
    m_bar->show();
    m_bar->raise();
    const bool news = !(m_place == target.place);
    m_place = target.place;
    if (const qsizetype i = indexOf(card); news && i < m_handles.size()) {
        m_handles.at(i)->setAccessibleDescription(target.place.between
                ? tr("Drop: a row of its own before row %1").arg(target.place.row + 1)
                : tr("Drop: row %1, place %2").arg(target.place.row + 1).arg(target.place.position + 1));
        QAccessibleEvent told(m_handles.at(i), QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
    const int y = viewport()->mapFromGlobal(global).y();
    constexpr int edge = 40;
    m_scrollStep = y < edge ? -12 : y > viewport()->height() - edge ? 12 : 0;
    if (m_scrollStep != 0 && !m_scrollTimer->isActive())
        m_scrollTimer->start();
    else if (m_scrollStep == 0)
        m_scrollTimer->stop();
}

void BoardView::drop(TileCard *card, bool there)
{
    m_scrollTimer->stop();
    m_bar->hide();
    m_ghost->hide();
    m_ghost->clear();
    if (there)
        Q_EMIT moved(indexOf(card), m_place);
}

EditedBoard BoardView::sizedBoard(const TileCard *card, QPoint by, int *wider, int *higher) const
{
    const qsizetype tile = indexOf(card);
    const double step = cardWidth() / double(boardColumns);
    const double line = pixelsPerLine * textScale();
    *wider = int(std::lround(by.x() / step));
    *higher = int(std::lround(by.y() / line));
    EditedBoard edited = withSized(m_board, tile, *wider, *higher, m_linesBefore);
    if (edited.board == m_board) {
        *wider = 0;
        *higher = 0;
    }
    return edited;
}

} // namespace hearken
