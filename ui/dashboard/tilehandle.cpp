// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/tilehandle.h"

#include "ui/kit/button.h"
#include "ui/kit/controls.h"
#include "ui/kit/panels.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

#include <array>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int gripWidth = 10; ///< of an edge that can be dragged

struct HandleButton
{
    TileEdit edit;
    const char *icon;
    const char *words;
};

constexpr std::array handleButtons{
    HandleButton{TileEdit::Change, "pencil", QT_TRANSLATE_NOOP("hearken::TileHandle", "Change what it shows (Enter)")},
    HandleButton{TileEdit::Copy, "board", QT_TRANSLATE_NOOP("hearken::TileHandle", "Duplicate (Ctrl D)")},
    HandleButton{TileEdit::Remove, "trash", QT_TRANSLATE_NOOP("hearken::TileHandle", "Remove (Del)")},
};

struct HandleKey
{
    int key;
    TileEdit move; ///< with Alt
    TileEdit size; ///< with Alt Shift
};

constexpr std::array handleKeys{
    HandleKey{Qt::Key_Left, TileEdit::Left, TileEdit::Narrower},
    HandleKey{Qt::Key_Right, TileEdit::Right, TileEdit::Wider},
    HandleKey{Qt::Key_Up, TileEdit::Up, TileEdit::Lower},
    HandleKey{Qt::Key_Down, TileEdit::Down, TileEdit::Higher},
};

} // namespace

TileHandle::TileHandle(QWidget *card)
    : QWidget(card)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QFrame *buttons = makeFrame(u"surface"_s, this);
    m_buttons = buttons;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(2, 0, 0, 0);
    row->setSpacing(0);
    for (const HandleButton &known : handleButtons) {
        QToolButton *button = makeIconButton(QLatin1StringView(known.icon), tr(known.words), buttons);
        setIconSide(button, 14);
        button->setCursor(Qt::ArrowCursor);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, edit = known.edit] {
            Q_EMIT selectAsked();
            Q_EMIT editAsked(edit);
        });
    }
    card->installEventFilter(this);
    setGeometry(card->rect());
    placeButtons();
    show();
    raise();
}

void TileHandle::setWords(const QString &words)
{
    setAccessibleName(words);
    setToolTip(tr("Drag to move, drag an edge to resize. Alt with arrows moves, Alt Shift with arrows resizes."));
}

void TileHandle::setSelected(bool selected)
{
    m_selected = selected;
    placeButtons();
    update();
}

bool TileHandle::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        placeButtons();
    }
    return false;
}

void TileHandle::placeButtons()
{
    m_buttons->setVisible(m_selected || underMouse() || hasFocus());
    m_buttons->adjustSize();
    m_buttons->move(layoutDirection() == Qt::RightToLeft ? 4 : width() - m_buttons->width() - 4, 4);
}

TileHandle::Grip TileHandle::gripAt(QPoint at) const
{
    const bool right = at.x() >= width() - gripWidth;
    const bool below = at.y() >= height() - gripWidth;
    return right && below ? Grip::Both : right ? Grip::Width : below ? Grip::Height : Grip::Move;
}

void TileHandle::paintEvent(QPaintEvent *)
{
    const Theme &colors = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = m_selected || hasFocus();
    if (!marked && !underMouse())
        return;
    const QColor color = colors[marked ? Token::Accent : Token::Control];
    painter.setPen(QPen(color, marked ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::card, radius::card);
    if (!m_selected && !underMouse())
        return;
    // The edges that can be dragged.
    painter.setPen(QPen(colors[Token::Surface], 1));
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(width() - 5.5, height() / 2.0 - 14, 5, 28), 2.5, 2.5);
    painter.drawRoundedRect(QRectF(width() / 2.0 - 14, height() - 5.5, 28, 5), 2.5, 2.5);
}

void TileHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_grip = gripAt(event->position().toPoint());
    m_from = event->globalPosition().toPoint();
    m_moving = false;
    setFocus(Qt::MouseFocusReason);
    Q_EMIT selectAsked();
}

void TileHandle::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->globalPosition().toPoint();
    if (m_grip == Grip::None) {
        const Grip over = gripAt(event->position().toPoint());
        setCursor(over == Grip::Both   ? Qt::SizeFDiagCursor
                : over == Grip::Width  ? Qt::SizeHorCursor
                : over == Grip::Height ? Qt::SizeVerCursor
                                       : Qt::OpenHandCursor);
        return;
    }
    if (!m_moving && (at - m_from).manhattanLength() < QApplication::startDragDistance())
        return;
    m_moving = true;
    if (m_grip == Grip::Move) {
        setCursor(Qt::ClosedHandCursor);
        Q_EMIT dragged(at);
        return;
    }
    QPoint by = at - m_from;
    if (m_grip == Grip::Width)
        by.setY(0);
    if (m_grip == Grip::Height)
        by.setX(0);
    Q_EMIT sizing(by);
}

void TileHandle::mouseReleaseEvent(QMouseEvent *)
{
    const Grip grip = std::exchange(m_grip, Grip::None);
    if (!std::exchange(m_moving, false))
        return;
    if (grip == Grip::Move)
        Q_EMIT dropped(true);
    else
        Q_EMIT sized(true);
}

void TileHandle::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT editAsked(TileEdit::Change);
}

void TileHandle::giveUp()
{
    const Grip grip = std::exchange(m_grip, Grip::None);
    m_moving = false;
    if (grip == Grip::Move)
        Q_EMIT dropped(false);
    else
        Q_EMIT sized(false);
}

void TileHandle::keyPressEvent(QKeyEvent *event)
{
    if (m_moving) {
        if (event->key() == Qt::Key_Escape)
            giveUp();
        return;
    }
    const bool sizes = event->modifiers() == (Qt::AltModifier | Qt::ShiftModifier);
    const bool moves = event->modifiers() == Qt::AltModifier;
    for (const HandleKey &known : handleKeys) {
        if (event->key() == known.key && (moves || sizes)) {
            Q_EMIT editAsked(sizes ? known.size : known.move);
            return;
        }
    }
    if (event->key() == Qt::Key_Delete)
        Q_EMIT editAsked(TileEdit::Remove);
    else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        Q_EMIT editAsked(TileEdit::Copy);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT editAsked(TileEdit::Change);
    else
        QWidget::keyPressEvent(event);
}

void TileHandle::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    placeButtons();
    update();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT selectAsked();
}

void TileHandle::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    placeButtons();
    update();
}

void TileHandle::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    placeButtons();
    update();
}

void TileHandle::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    placeButtons();
    update();
}

} // namespace hearken
