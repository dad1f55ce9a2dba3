// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dashboard/drill.h"
#include "core/dashboard/tilefigure.h"

#include <QFrame>

class QLabel;
class QScrollArea;

namespace hearken {

class CommentList;
class ElidedLabel;
class FigureView;

/// One tile of a board: title, meta line, and figure or comments or text.
class TileCard : public QFrame
{
    Q_OBJECT
public:
    explicit TileCard(const Tile &tile, QWidget *parent = nullptr);

    const Tile &tile() const { return m_tile; }
    /// The same content at another place or in another size.
    void setPlace(const Tile &tile) { m_tile = tile; }
    /// What the card is called: its figure's title.
    QString title() const;
    void setFilled(const FilledTile &filled);
    void setComments(const CommentPage &page);
    void setProblem(const QString &problem);
    /// Framed in accent: the measure that other cards are about, or what the panel shows.
    void setSelected(bool selected);
    /// Greys the figure while a newer one is on its way.
    void setRenewing(bool renewing);
    /// Rings a place of the figure; (-1, -1) none.
    void selectPlace(int row, int column);
    FigureView *figure() const { return m_figure; }
    /// The figure with its values; null as long as there is none.
    const Figure *shownFigure() const;
    CommentList *comments() const { return m_comments; }

Q_SIGNALS:
    void placeActivated(int row, int column); ///< of the figure; (-1, -1): the card as a whole
    void responseAsked(qint64 response);
    void saveAsked(); ///< "Save as…" of its menu
    void presentAsked();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QWidget *makeHead();
    void makeBody();
    void addActions();

    Tile m_tile;
    bool m_hasFigure = false;
    QWidget *m_head = nullptr;
    QLabel *m_title = nullptr;
    ElidedLabel *m_meta = nullptr;
    QLabel *m_aside = nullptr; ///< at the right end: "value, n at right"
    FigureView *m_figure = nullptr;
    CommentList *m_comments = nullptr;
    QLabel *m_text = nullptr;
};

} // namespace hearken
