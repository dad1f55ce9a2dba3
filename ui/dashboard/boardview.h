// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/boardlayout.h"
#include "ui/dashboard/tilecard.h"
#include "ui/dashboard/tilehandle.h"
#include "ui/kit/theme.h"

#include <QScrollArea>

class QLabel;
class QTimer;

namespace hearken {

/// The cards of a board, row under row; cards of a row share its width. Greys them while newer ones are on their way.
/// While it is edited, cards are dragged and resized under the eyes, and told apart by an accent frame.
class BoardView : public QScrollArea
{
    Q_OBJECT
public:
    explicit BoardView(QWidget *parent = nullptr);

    /// Cards whose content stays are kept, with what they show.
    void setBoard(const Board &board);
    void setFilled(const FilledBoard &filled);
    void setComments(const CommentPage &page);
    void setRenewing(bool renewing);
    void setEditing(bool editing);
    /// KPI cards of this metric are framed.
    void setFocusMetric(const QString &metric);
    QList<TileCard *> cards() const { return m_cards; }
    /// What the cards leave free at the right; the scroll bar stands in it.
    void setRightMargin(int margin);
    /// Over the cards while the board is edited.
    QList<TileHandle *> handles() const { return m_handles; }
    void clearPlaces();
    /// The card that is edited; −1: none. With `focus` it gets the keyboard and is scrolled to.
    void select(qsizetype tile, bool focus);
    /// How many lines a card is high now, as Tile::height counts.
    int linesOf(qsizetype tile) const;

Q_SIGNALS:
    void placeActivated(qsizetype tile, int row, int column);
    void selected(qsizetype tile);
    void editAsked(qsizetype tile, hearken::TileEdit edit);
    void moved(qsizetype tile, const hearken::TilePlace &place);
    void resized(qsizetype tile, int wider, int higher);
    void responseAsked(qint64 response);
    void saveAsked(qsizetype tile);
    void presentAsked(qsizetype tile);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    TileCard *makeCard(const Tile &tile);
    void makeHandles();
    void tellHandles();
    void arrange(const Board &board);
    int cardWidth() const;
    qsizetype indexOf(const TileCard *card) const { return m_cards.indexOf(card); }
    void drag(TileCard *card, QPoint global);
    void drop(TileCard *card, bool there);
    EditedBoard sizedBoard(const TileCard *card, QPoint by, int *wider, int *higher) const;

    QWidget *m_ground = nullptr;
    Board m_board;
    BoardPlan m_plan;
    QList<TileCard *> m_cards;
    int m_rightMargin = space::page;
    QList<TileHandle *> m_handles; ///< as the cards; empty unless edited
    bool m_editing = false;
    qsizetype m_selected = -1;
    QWidget *m_bar = nullptr; ///< where a dragged card would go
    QLabel *m_ghost = nullptr; ///< the dragged card, small, at the pointer
    TilePlace m_place;
    QTimer *m_scrollTimer = nullptr;
    int m_scrollStep = 0;
    QPoint m_sizedBy; ///< so far, while an edge is dragged
    int m_linesBefore = 0;
};

} // namespace hearken
