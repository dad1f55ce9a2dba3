// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace hearken {

/// What a person does to a card of a board that is being edited.
enum class TileEdit { Left, Right, Up, Down, Wider, Narrower, Higher, Lower, Change, Copy, Remove };

/// Lies over a card while its board is edited: takes the pointer and the keys, shows what is selected, and where the card
/// can be gripped. Dragging moves; the right and the lower edge resize.
class TileHandle : public QWidget
{
    Q_OBJECT
public:
    /// Over `card`, whose size it follows.
    explicit TileHandle(QWidget *card);

    void setSelected(bool selected);
    bool isSelected() const { return m_selected; }
    /// The name for a screen reader: what it is, where it stands, how wide it is.
    void setWords(const QString &words);

Q_SIGNALS:
    void selectAsked();
    void editAsked(hearken::TileEdit edit);
    void dragged(QPoint global); ///< the pointer, while the card is being moved
    void dropped(bool there); ///< at the last place; false: never mind
    void sizing(QPoint by); ///< so far; an edge that is not dragged tells 0
    void sized(bool so);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    enum class Grip { None, Move, Width, Height, Both };
    Grip gripAt(QPoint at) const;
    void placeButtons();
    void giveUp();

    QWidget *m_buttons = nullptr;
    bool m_selected = false;
    Grip m_grip = Grip::None;
    QPoint m_from; ///< of the pointer, global
    bool m_moving = false;
};

} // namespace hearken
