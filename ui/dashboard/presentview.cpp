// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/presentview.h"

#include "core/dashboard/tilewords.h"
#include "core/figure/describe.h"
#include "ui/figure/paintfigure.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// How wide a board, and a single tile, is thought to be: the smaller, the larger the letters.
constexpr double presentedBoard = 1240;
constexpr double presentedTile = 620;
constexpr double presentedKpi = 300;
constexpr double presentedFoot = 26; ///< for a line of help

} // namespace

PresentView::PresentView(const BoardPicture &picture, qsizetype tile, QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint)
    , m_picture(picture)
    , m_tile(-2)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setWindowTitle(picture.board.name);
    setCursor(Qt::ArrowCursor);
    turn(tile);
}

void PresentView::turn(qsizetype tile)
{
    const qsizetype to = std::clamp<qsizetype>(tile, -1, m_picture.board.tiles.size() - 1);
    if (to == m_tile)
        return;
    m_tile = to;
    QString words = m_picture.board.name;
    if (m_tile >= 0) {
        const FilledTile filled = m_picture.filled.tiles.value(m_tile);
        words = filled.figure ? describe(*filled.figure, locale()) : tileTitle(m_picture.board.tiles.at(m_tile), {});
    }
    setAccessibleName(words);
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void PresentView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    FigureStyle style;
    style.theme = &hearken::theme();
    style.locale = locale();
    BoardPicture shown = m_tile < 0 ? m_picture : tilePicture(m_picture, m_tile);
    const bool kpi = m_tile >= 0 && shown.board.tiles.constFirst().kind == TileKind::Kpi;
    const double wide = m_tile < 0 ? presentedBoard : kpi ? presentedKpi : presentedTile;
    style.scale = std::max(0.5, width() / wide);
    if (m_tile < 0) {
        // A long board gets smaller until it stands on one screen, above the foot; smaller, it is planned wider.
        while (style.scale > 0.5
            && boardPictureSize(shown, width() / style.scale).height() * style.scale > height() - presentedFoot)
            style.scale *= 0.97;
    } else if (!kpi) {
        shown.board.tiles.first().height = 0;
    }
    painter.fillRect(rect(), style.color(Token::Ground));
    const FigureText text(this, 1);
    const QFont meta = text.font(12);
    const QString place = m_tile < 0 ? tr("Arrow keys show one card at a time, Esc ends")
                                     : tr("%1 of %2").arg(m_tile + 1).arg(m_picture.board.tiles.size());
    const QRectF room(0, 0, width(), height() - presentedFoot);
    if (m_tile < 0 || kpi) {
        const QSizeF size = boardPictureSize(shown, room.width() / style.scale) * style.scale;
        const QRectF at(0, kpi ? std::max(0.0, (room.height() - size.height()) / 2) : 0, room.width(),
            kpi ? size.height() : room.height());
        paintBoard(painter, at, shown, style);
    } else {
        // One tile fills what there is: its height is told in lines, as the layout does.
        const double lines = (room.height() / style.scale - 54 - 40) / 24;
        shown.board.tiles.first().height = std::clamp(int(lines), 3, tileHeights);
        paintBoard(painter, room, shown, style);
    }
    drawText(painter, text, {width() - 20.0, height() - 9.0}, Anchor::End, place, meta, style.color(Token::Ink3));
}

void PresentView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_F11:
        close();
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        turn(m_tile + 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        turn(m_tile - 1);
        return;
    case Qt::Key_Home:
        turn(-1);
        return;
    case Qt::Key_End:
        turn(m_picture.board.tiles.size() - 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PresentView::mousePressEvent(QMouseEvent *event)
{
    turn(m_tile + (event->button() == Qt::RightButton ? -1 : 1));
}

} // namespace hearken
