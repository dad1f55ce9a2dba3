// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/tilecard.h"

#include <QScrollArea>

class QHBoxLayout;
class QVBoxLayout;

namespace hearken {

/// The cards of a board, row under row; cards of a row share its width. Greys them while newer ones are on their way.
class BoardView : public QScrollArea
{
    Q_OBJECT
public:
    explicit BoardView(QWidget *parent = nullptr);

    void setBoard(const Board &board);
    void setFilled(const FilledBoard &filled);
    void setComments(const CommentPage &page);
    void setRenewing(bool renewing);
    void setEditing(bool editing);
    /// KPI cards of this metric are framed.
    void setFocusMetric(const QString &metric);
    QList<TileCard *> cards() const { return m_cards; }
    void clearPlaces();

Q_SIGNALS:
    void placeActivated(qsizetype tile, int row, int column);
    void editAsked(qsizetype tile, hearken::TileEdit edit);
    void responseAsked(qint64 response);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_ground = nullptr;
    QVBoxLayout *m_rows = nullptr;
    Board m_board;
    QList<TileCard *> m_cards;
    bool m_editing = false;
    bool m_narrow = false;
};

} // namespace hearken
