// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dashboard/drill.h"
#include "core/dashboard/tilefigure.h"

#include <QFrame>

class QLabel;

namespace hearken {

class CommentList;
class ElidedLabel;
class FigureView;

/// What a person does to a card of a board that is being edited.
enum class TileEdit { Left, Right, Up, Down, Wider, Narrower, Higher, Lower, Copy, Remove };

/// One tile of a board: title, meta line, figure or comments or text, and a note under it.
class TileCard : public QFrame
{
    Q_OBJECT
public:
    explicit TileCard(const Tile &tile, QWidget *parent = nullptr);

    const Tile &tile() const { return m_tile; }
    void setFilled(const FilledTile &filled);
    void setComments(const CommentPage &page);
    void setProblem(const QString &problem);
    /// Framed in accent: the measure that other cards are about, or what the panel shows.
    void setSelected(bool selected);
    void setEditing(bool editing);
    /// Greys the figure while a newer one is on its way.
    void setRenewing(bool renewing);
    /// Rings a place of the figure; (-1, -1) none.
    void selectPlace(int row, int column);
    FigureView *figure() const { return m_figure; }
    CommentList *comments() const { return m_comments; }
    /// Height that shows everything.
    int wantedHeight() const;

Q_SIGNALS:
    void placeActivated(int row, int column); ///< of the figure; (-1, -1): the card as a whole
    void editAsked(hearken::TileEdit edit);
    void responseAsked(qint64 response);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeEditBar();

    Tile m_tile;
    QWidget *m_head = nullptr;
    QLabel *m_title = nullptr;
    ElidedLabel *m_meta = nullptr;
    QWidget *m_edit = nullptr;
    FigureView *m_figure = nullptr;
    CommentList *m_comments = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_note = nullptr;
    bool m_editing = false;
};

} // namespace hearken
