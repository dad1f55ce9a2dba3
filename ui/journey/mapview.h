// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/paintedtable.h"
#include "ui/journey/cellentry.h"
#include "ui/journey/mapink.h"

#include <QGraphicsView>
#include <QPointer>

class QLabel;
class QLineEdit;

namespace hearken {

class MapChange;
class MapItem;
class MapHead;

/// What the keyboard and the mouse ask of the selected place of a map.
enum class MapCommand {
    AddAfter,
    AddBefore,
    AddStage,
    StepLeft,
    StepRight,
    LaneUp,
    LaneDown,
    StageLeft,
    StageRight,
    Remove,
    Moment,
    Evidence,
    Copy,
    Cut,
    Paste,
    Density,
    Fold,
    Edit,
    Open,
    Find
};

/// What a key asks for in a map and in its table, beside moving the cursor.
std::optional<MapCommand> commandOf(const QKeyEvent &event);

/// A journey's map on the screen: cells as items that tell less the smaller they are seen, frozen stages, touchpoints and
/// lane headers, a cursor for the keyboard. It changes nothing itself; it asks.
class MapView : public QGraphicsView, public PaintedTable
{
    Q_OBJECT
public:
    explicit MapView(QWidget *parent = nullptr);
    ~MapView() override;

    void setMap(const JourneyMap &map);
    void setDensity(MapDensity density);
    /// Whether the scroll bar's room stays free where nothing scrolls; else it is the map's.
    void setBarFree(bool barFree);
    void setPictures(const QString &folder);
    const JourneyLayout &layout() const { return m_layout; }
    const JourneyMap &map() const { return m_layout.map(); }
    MapDensity density() const { return m_density; }

    double zoom() const { return m_zoom; }
    double scale() const; ///< pixels of the screen for a design pixel: the zoom, and the size of the text
    void setZoom(double zoom); ///< 0.25 … 2
    void fitWidth(); ///< all columns side by side, as far as the least zoom allows

    /// The place of the cursor: a cell, a stage's band, or nothing.
    MapPlace cursor() const { return m_cursor; }
    void setCursorPlace(const MapPlace &place);
    /// Everything from where the selection began to this place.
    void extendTo(const MapPlace &place);
    /// The selected cells; all columns when whole lanes are selected by their headers; no lanes when none is.
    CellRange selection() const;
    bool isWholeLanes() const { return m_cursor.lane >= 0 && m_cursor.column < 0; }
    /// By keys: a step's column, a stage's band; where it is not, nothing happens.
    void selectStep(const QString &key);
    void selectStage(const QString &key);
    int selectedColumn() const { return m_cursor.column; }

    /// Shows a field over the place; what is entered comes back as textEntered.
    void edit(const MapPlace &place, const QString &text);
    bool isEditing() const;

    int tableRows() const override { return m_layout.laneCount(); }
    int tableColumns() const override { return m_layout.columnCount() + 1; }
    QString tableColumnName(int column) const override;
    QString tableRowName(int row) const override;
    QString tableCellWords(int row, int column) const override;
    QRect tableCellRect(int row, int column) const override;
    std::pair<int, int> tableCursor() const override;
    std::pair<int, int> tableSelection() const override { return tableCursor(); }

Q_SIGNALS:
    void cursorMoved();
    void asked(hearken::MapCommand command);
    void textEntered(const hearken::MapPlace &place, const QString &text);
    void stepPlaced(int column, int stage, int position); ///< dragged before this step of the stage, as it is now
    void lanePlaced(int lane, int by);
    void stagePlaced(int stage, int by);
    void zoomChanged();
    void moved(); ///< scrolled or zoomed: for the strip

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    friend class MapHead;
    struct Drag
    {
        MapPlace from; ///< a step's head, a lane's header or a stage's band
        QPointF at; ///< where it began, in the layout
        bool running = false;
        int to = -1; ///< edge: of a column, a lane or a stage
        int stage = -1; ///< into which a step goes
    };

    void place(); ///< lays out anew; only what that changes is painted again
    MapLayoutOptions layoutOptions() const;
    void placeItems(const MapChange &change);
    void updateHeads(const MapChange &change);
    void applyScale();
    void placeHeads();
    void refreshHeads();
    void tellCursor();
    void repaintCursor();
    void move(int lanes, int columns, bool extend = false);
    void moveToFilled(int lanes, int columns, bool extend = false);
    void go(const MapPlace &place, bool extend) { extend ? extendTo(place) : setCursorPlace(place); }
    void showWords(QPointF at, QPoint global);
    void press(QPointF at, Qt::MouseButton button, Qt::KeyboardModifiers held);
    void takePicture(); ///< of what is dragged
    void endDrag();
    void drag(QPointF at);
    void release();
    void paintTop(QPainter &painter, const QRectF &exposed) const;
    void paintLeft(QPainter &painter, const QRectF &exposed) const;
    void paintCorner(QPainter &painter) const;
    void paintCursor(QPainter &painter) const;
    enum class Head { Stage, Touchpoint, Lane };
    static int headKey(Head head, int index) { return index * 4 + int(head); }
    const QList<MapMark> &headMarks(Head head, int index) const; ///< made once
    QRectF placeRect(const MapPlace &place) const;
    QRect onWidget(const QRectF &rect) const; ///< of the view itself, frozen parts included
    void endEdit(bool keep, int goOn);

    QGraphicsScene m_scene;
    std::unique_ptr<MapInk> m_ink;
    QString m_pictures;
    JourneyMap m_map;
    JourneyLayout m_layout;
    MapDensity m_density = MapDensity::Standard;
    bool m_barFree = true;
    double m_zoom = 1;
    MapPlace m_cursor;
    MapPlace m_anchor; ///< where a selection of several cells began; nothing: the cursor alone
    QList<MapItem *> m_items;
    mutable QHash<int, QList<MapMark>> m_headMarks; ///< by kind and index
    MapHead *m_top = nullptr;
    MapHead *m_left = nullptr;
    MapHead *m_corner = nullptr;
    Drag m_drag;
    QPointer<QLabel> m_dragged; ///< its picture, at the pointer
    QPointer<QLineEdit> m_editor;
    MapPlace m_edited;
};

} // namespace hearken
