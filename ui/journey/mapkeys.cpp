// SPDX-License-Identifier: GPL-3.0-or-later
// Keyboard, mouse and the field in the map.
#include "ui/journey/mapview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace hearken {

using namespace Qt::StringLiterals;

/// What a key asks for, beside moving the cursor.
std::optional<MapCommand> commandOf(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    const bool alt = held == Qt::AltModifier;
    const bool stage = held == (Qt::AltModifier | Qt::ShiftModifier);
    const bool plain = held == Qt::NoModifier;
    const bool control = held == Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Left:
        return alt ? std::optional(MapCommand::StepLeft) : stage ? std::optional(MapCommand::StageLeft) : std::nullopt;
    case Qt::Key_Right:
        return alt  ? std::optional(MapCommand::StepRight)
            : stage ? std::optional(MapCommand::StageRight)
                    : std::nullopt;
    case Qt::Key_Up:
        return alt ? std::optional(MapCommand::LaneUp) : std::nullopt;
    case Qt::Key_Down:
        return alt ? std::optional(MapCommand::LaneDown) : std::nullopt;
    // Letters alone: Ctrl+Insert, an old key for copying, adds a stage here.
    case Qt::Key_C:
        return control ? std::optional(MapCommand::Copy) : std::nullopt;
    case Qt::Key_X:
        return control ? std::optional(MapCommand::Cut) : std::nullopt;
    case Qt::Key_V:
        return control ? std::optional(MapCommand::Paste) : std::nullopt;
    case Qt::Key_Insert:
        return plain                    ? std::optional(MapCommand::AddAfter)
            : held == Qt::ShiftModifier ? std::optional(MapCommand::AddBefore)
            : control                   ? std::optional(MapCommand::AddStage)
                                        : std::nullopt;
    case Qt::Key_Delete:
        return plain ? std::optional(MapCommand::Remove) : std::nullopt;
    case Qt::Key_M:
        return plain ? std::optional(MapCommand::Moment) : std::nullopt;
    case Qt::Key_G:
        return plain ? std::optional(MapCommand::Evidence) : std::nullopt;
    case Qt::Key_D:
        return plain ? std::optional(MapCommand::Density) : std::nullopt;
    case Qt::Key_Space:
        return plain ? std::optional(MapCommand::Fold) : std::nullopt;
    case Qt::Key_Slash: // on many keyboards with Shift
        return plain || held == Qt::ShiftModifier ? std::optional(MapCommand::Find) : std::nullopt;
    case Qt::Key_F2:
        return plain ? std::optional(MapCommand::Edit) : std::nullopt;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return plain ? std::optional(MapCommand::Open) : std::nullopt;
    default:
        return {};
    }
}

bool MapView::event(QEvent *event)
{
    // Back and Forward are the window's Alt + arrows; in a map they move what is selected.
    if (event->type() == QEvent::ShortcutOverride && commandOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QGraphicsView::event(event);
}

/// A place that has no room for its words says them to the pointer.
void MapView::showWords(QPointF at, QPoint global)
{
    const MapPlace place = m_layout.at(at);
    const QString words = place.stage >= 0     ? m_map.stages.value(place.stage).name
        : place.lane >= 0 && place.column >= 0 ? cellWords(m_map, place.lane, place.column)
                                               : m_map.lanes.value(place.lane).name;
    words.isEmpty() ? QToolTip::hideText() : QToolTip::showText(global, words, this);
}

bool MapView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    // Only what scrolls: a cell that has gone under the frozen parts is not there.
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPointF at = mapToScene(help->pos());
    if (viewport()->rect().contains(help->pos()) && m_scene.sceneRect().contains(at))
        showWords(at, help->globalPos());
    else
        QToolTip::hideText();
    return true;
}

void MapView::move(int lanes, int columns, bool extend)
{
    if (m_layout.laneCount() == 0 || m_layout.columnCount() == 0)
        return;
    MapPlace to = m_cursor;
    to.card = -1;
    if (m_cursor.stage >= 0) {
        to.stage = std::clamp(m_cursor.stage + columns, 0, m_layout.stageCount() - 1);
        if (lanes > 0)
            to = {0, m_map.stages.at(m_cursor.stage).first, -1, -1};
        return setCursorPlace(to);
    }
    if (m_cursor.lane < 0)
        return setCursorPlace({0, 0, -1, -1});
    to.lane += lanes;
    while (to.lane > 0 && to.lane < m_layout.laneCount() - 1 && m_map.lanes.at(to.lane).kind == LaneKind::Visibility)
        to.lane += lanes > 0 ? 1 : -1;
    if (to.lane < 0 && extend)
        return;
    if (to.lane < 0)
        return setCursorPlace({-1, -1, m_layout.stageOf(std::max(m_cursor.column, 0)), -1});
    to.lane = std::min(to.lane, m_layout.laneCount() - 1);
    to.column = std::clamp(m_cursor.column + columns, -1, m_layout.columnCount() - 1);
    go(to, extend);
}

void MapView::moveToFilled(int lanes, int columns, bool extend)
{
    const MapPlace before = m_cursor;
    for (int tries = 0; tries < m_layout.laneCount() + m_layout.columnCount(); ++tries) {
        const MapPlace last = m_cursor;
        const QSignalBlocker quiet(this);
        move(lanes, columns, extend);
        if (m_cursor == last || m_cursor.stage >= 0 || m_cursor.column < 0)
            break;
        if (cellFill(m_map, m_cursor.lane, m_cursor.column))
            break;
    }
    if (m_cursor != before)
        tellCursor();
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    if (m_editor) { // what the field has no use for is not for the map beneath it
        event->ignore();
        return;
    }
    if (const std::optional<MapCommand> command = commandOf(*event)) {
        Q_EMIT asked(*command);
        return;
    }
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto walk = [&](int lanes, int columns) {
        control ? moveToFilled(lanes, columns, extend) : move(lanes, columns, extend);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return walk(0, -1);
    case Qt::Key_Right:
        return walk(0, 1);
    case Qt::Key_Up:
        return walk(-1, 0);
    case Qt::Key_Down:
        return walk(1, 0);
    case Qt::Key_Home:
        return control ? go({0, 0, -1, -1}, extend) : move(0, -m_layout.columnCount(), extend);
    case Qt::Key_End:
        return control ? go({m_layout.laneCount() - 1, m_layout.columnCount() - 1, -1, -1}, extend)
                       : move(0, m_layout.columnCount(), extend);
    case Qt::Key_PageUp:
        return move(0, -5, extend);
    case Qt::Key_PageDown:
        return move(0, 5, extend);
    case Qt::Key_Plus:
        return setZoom(m_zoom * 1.1);
    case Qt::Key_Minus:
        return setZoom(m_zoom / 1.1);
    case Qt::Key_0:
        return fitWidth();
    case Qt::Key_Escape:
        if (m_drag.running)
            return endDrag();
        if (m_anchor != MapPlace())
            return setCursorPlace(m_cursor);
        break;
    default:
        break;
    }
    event->ignore(); // the page's
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    press(mapToScene(event->position().toPoint()), event->button(), event->modifiers());
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        drag(mapToScene(event->position().toPoint()));
}

void MapView::mouseReleaseEvent(QMouseEvent *)
{
    release();
}

void MapView::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT asked(MapCommand::Edit);
}

void MapView::press(QPointF at, Qt::MouseButton button, Qt::KeyboardModifiers held)
{
    if (m_editor)
        endEdit(true, 0);
    const MapPlace place = m_layout.at(at);
    if (place == MapPlace())
        return;
    const bool extend = held.testFlag(Qt::ShiftModifier) && button == Qt::LeftButton;
    go(place, extend);
    if (button != Qt::LeftButton || extend)
        return;
    const bool head = place.stage >= 0 || place.column < 0 || at.y() < m_layout.frozenHeight();
    m_drag = head ? Drag{place, at, false, -1, -1} : Drag();
}

void MapView::drag(QPointF at)
{
    if (m_drag.from == MapPlace())
        return;
    if (!m_drag.running && (at - m_drag.at).manhattanLength() * scale() < QApplication::startDragDistance())
        return;
    if (!m_drag.running)
        takePicture();
    m_drag.running = true;
    if (m_dragged)
        m_dragged->move(onWidget({at, QSizeF(1, 1)}).topLeft() + QPoint(8, 8));
    // Beyond an edge is the edge: the pointer is easily taken there.
    const QSizeF size = m_layout.size();
    at = {std::clamp(at.x(), m_layout.headerWidth(), std::max(m_layout.headerWidth(), size.width() - 0.5)),
        std::min(at.y(), size.height() - 0.5)};
    setCursor(Qt::ClosedHandCursor);
    if (m_drag.from.lane >= 0 && m_drag.from.column < 0) {
        const int over = m_layout.lanesIn(at.y(), at.y() + 0.01).first;
        m_drag.to = over + (at.y() > m_layout.laneRect(over).center().y() ? 1 : 0);
    } else {
        const int over = m_layout.columnsIn(at.x(), at.x() + 0.01).first;
        m_drag.to = over + (at.x() > m_layout.columnRect(over).center().x() ? 1 : 0);
        m_drag.stage = m_layout.stageOf(over);
        if (m_drag.from.stage >= 0) { // a stage goes before or after a whole stage
            const MapStage &stage = m_map.stages.at(m_drag.stage);
            m_drag.to = at.x() > m_layout.stageRect(m_drag.stage).center().x() ? stage.first + stage.count
                                                                               : stage.first;
        }
    }
    viewport()->update();
    refreshHeads();
}

/// What is dragged, as it is seen: a column with its head, a stage's columns, or a lane.
void MapView::takePicture()
{
    const MapPlace &from = m_drag.from;
    QRectF part = placeRect(from);
    if (from.stage >= 0)
        part.setBottom(m_layout.size().height());
    else if (from.column >= 0)
        part = m_layout.columnRect(from.column);
    else
        part.setRight(m_layout.size().width());
    QPixmap picture = grab(onWidget(part) & rect());
    if (picture.isNull())
        return;
    QPixmap pale(picture.size());
    pale.setDevicePixelRatio(picture.devicePixelRatio());
    pale.fill(Qt::transparent);
    QPainter painter(&pale);
    painter.setOpacity(0.7);
    painter.drawPixmap(0, 0, picture);
    painter.end();
    m_dragged = new QLabel(this);
    m_dragged->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_dragged->setPixmap(pale);
    m_dragged->adjustSize();
    m_dragged->show();
}

void MapView::endDrag()
{
    const bool running = std::exchange(m_drag, {}).running;
    delete m_dragged;
    unsetCursor();
    if (!running)
        return;
    viewport()->update();
    refreshHeads();
}

void MapView::release()
{
    const Drag drag = m_drag;
    endDrag();
    if (!drag.running)
        return;
    if (drag.from.stage >= 0) {
        int to = 0;
        while (to < m_layout.stageCount() && m_map.stages.at(to).first < drag.to)
            ++to;
        const int by = to > drag.from.stage ? to - 1 - drag.from.stage : to - drag.from.stage;
        if (by != 0)
            Q_EMIT stagePlaced(drag.from.stage, by);
    } else if (drag.from.column < 0) {
        const int by = drag.to > drag.from.lane ? drag.to - 1 - drag.from.lane : drag.to - drag.from.lane;
        if (by != 0)
            Q_EMIT lanePlaced(drag.from.lane, by);
    } else if (drag.to != drag.from.column && drag.to != drag.from.column + 1) {
        Q_EMIT stepPlaced(drag.from.column, drag.stage, drag.to - m_map.stages.at(drag.stage).first);
    } else if (drag.stage != m_layout.stageOf(drag.from.column)) {
        Q_EMIT stepPlaced(drag.from.column, drag.stage, drag.to - m_map.stages.at(drag.stage).first);
    }
}

void MapView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
        return;
    }
    QGraphicsView::wheelEvent(event);
}

void MapView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    // Who comes from another page sees all of it first; the first arrow chooses.
    const bool tabbed = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (m_cursor == MapPlace() && m_layout.columnCount() > 0 && tabbed)
        setCursorPlace({0, 0, -1, -1});
    repaintCursor();
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    repaintCursor();
}

void MapView::edit(const MapPlace &place, const QString &text)
{
    if (m_editor)
        endEdit(false, 0);
    m_edited = place;
    m_editor = new QLineEdit(text, this);
    m_editor->setObjectName(u"mapEditor"_s);
    m_editor->setAccessibleName(place.stage >= 0 ? tr("Name of the stage") : tr("Text of the cell"));
    const QRect room = onWidget(placeRect(place));
    const int height = m_editor->sizeHint().height();
    const int width = std::max(room.width() - 4, 140);
    m_editor->setGeometry(std::min(room.left() + 2, this->width() - width),
        room.top() + (room.height() < height + 10 ? (room.height() - height) / 2 : 4), width, height);
    m_editor->installEventFilter(this);
    m_editor->show();
    m_editor->selectAll();
    m_editor->setFocus(Qt::OtherFocusReason);
}

bool MapView::isEditing() const
{
    return m_editor != nullptr;
}

bool MapView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            endEdit(false, 0);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            endEdit(true, 0);
            return true;
        case Qt::Key_Tab:
            endEdit(true, 1);
            return true;
        case Qt::Key_Backtab:
            endEdit(true, -1);
            return true;
        default:
            return false;
        }
    }
    if (watched == m_editor && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        endEdit(true, 0);
    return QGraphicsView::eventFilter(watched, event);
}

void MapView::endEdit(bool keep, int goOn)
{
    QLineEdit *const editor = m_editor;
    if (!editor)
        return;
    m_editor = nullptr; // leaving the field would end it again
    const QString text = editor->text().trimmed();
    editor->removeEventFilter(this);
    const bool changed = editor->isModified();
    const bool focused = editor->hasFocus();
    editor->hide();
    editor->setObjectName({}); // it lives until the next turn of the event loop
    editor->deleteLater();
    if (focused)
        setFocus(Qt::OtherFocusReason);
    const MapPlace place = m_edited;
    if (keep && changed)
        Q_EMIT textEntered(place, text);
    if (goOn != 0) {
        move(0, goOn);
        Q_EMIT asked(MapCommand::Edit);
    }
}

} // namespace hearken
