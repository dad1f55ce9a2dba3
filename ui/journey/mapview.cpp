// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/mapview.h"

#include "ui/figure/figureaccess.h"
#include "ui/journey/mapchange.h"
#include "ui/journey/maphead.h"
#include "ui/kit/textscale.h"

#include <QEvent>
#include <QGraphicsItem>
#include <QLineEdit>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

constexpr int curveColumns = 24; ///< of a curve in one item: only what is seen is made

/// One cell, one card, or what runs through a lane. Its marks are made when it is first seen.
class MapItem : public QGraphicsItem
{
public:
    enum class What { Cell, Card, Lane };

    MapItem(const JourneyLayout &layout, const std::unique_ptr<MapInk> &ink)
        : m_layout(layout)
        , m_ink(ink)
    {
        setAcceptedMouseButtons(Qt::NoButton);
        setFlag(ItemUsesExtendedStyleOption); // tells what is exposed
    }
    /// `changed`: what is drawn there. Where nothing is new, its marks stay and nothing is painted again.
    void stand(What what, int lane, int index, const QRectF &rect, bool changed, int last = -1)
    {
        if (!changed && rect == m_rect && what == m_what && lane == m_lane && index == m_index && last == m_last)
            return;
        if (rect != m_rect)
            prepareGeometryChange();
        else
            update();
        m_what = what;
        m_lane = lane;
        m_index = index;
        m_last = last;
        m_rect = rect;
        m_marked = false;
        setZValue(what == What::Cell ? 0 : what == What::Lane ? 1 : 2);
    }
    QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *) override
    {
        if (!m_marked) {
            m_marks = m_what == What::Cell ? m_layout.cellMarks(m_lane, m_index)
                : m_what == What::Card     ? m_layout.cardMarks(m_lane, m_index)
                                           : m_layout.laneMarks(m_lane, m_index, m_last);
            m_marked = true;
            m_reach.clear();
            for (const MapMark &mark : std::as_const(m_marks))
                m_reach.append(m_what == What::Lane ? rectOf(mark).adjusted(-4, -4, 4, 4) : QRectF());
        }
        const MapDetail detail = mapDetail(
            QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform())
            / painter->device()->devicePixelRatioF());
        if (m_what != What::Lane) {
            m_ink->draw(*painter, m_marks, detail);
            return;
        }
        // What runs through a lane is as long as the map.
        QList<MapMark> seen;
        for (qsizetype i = 0; i < m_marks.size(); ++i) {
            if (m_reach.at(i).intersects(option->exposedRect))
                seen.append(m_marks.at(i));
        }
        m_ink->draw(*painter, seen, detail);
    }

private:
    const JourneyLayout &m_layout;
    const std::unique_ptr<MapInk> &m_ink;
    What m_what = What::Cell;
    int m_lane = 0;
    int m_index = 0; ///< column or card; of what runs through a lane its first column
    int m_last = -1; ///< its last one
    QRectF m_rect;
    QList<MapMark> m_marks;
    QList<QRectF> m_reach; ///< of each mark, in a lane
    bool m_marked = false;
};

MapView::MapView(QWidget *parent)
    : QGraphicsView(parent)
    , m_ink(std::make_unique<MapInk>(hearken::theme()))
    , m_top(new MapHead(*this, MapHead::Part::Top))
    , m_left(new MapHead(*this, MapHead::Part::Left))
    , m_corner(new MapHead(*this, MapHead::Part::Corner))
{
    installFigureAccess();
    setScene(&m_scene);
    setObjectName(u"map"_s);
    setAccessibleName(tr("Journey map"));
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setOptimizationFlags(QGraphicsView::DontSavePainterState | QGraphicsView::DontAdjustForAntialiasing);
    setViewportUpdateMode(QGraphicsView::SmartViewportUpdate);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    // Thousands of items that all change with an edit: looking through them costs less than keeping a tree.
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    followTextScale(this, [this] {
        place();
        applyScale();
    });
}

MapView::~MapView() = default;

/// Whether places mean the same things in both.
static bool sameShape(const JourneyMap &one, const JourneyMap &other)
{
    const auto alike = [](const auto &a, const auto &b) { return a.key == b.key; };
    return std::equal(one.columns.cbegin(), one.columns.cend(), other.columns.cbegin(), other.columns.cend(), alike)
        && std::equal(one.lanes.cbegin(), one.lanes.cend(), other.lanes.cbegin(), other.lanes.cend(), alike)
        && std::equal(one.stages.cbegin(), one.stages.cend(), other.stages.cbegin(), other.stages.cend(), alike);
}

void MapView::setMap(const JourneyMap &map)
{
    const QString step = m_map.columns.value(m_cursor.column).key;
    const QString lane = m_map.lanes.value(m_cursor.lane).key;
    const QString stage = m_map.stages.value(m_cursor.stage).key;
    if (!sameShape(m_map, map)) { // what is edited, dragged or selected is told by its place, which is another one now
        endEdit(false, 0);
        endDrag();
        repaintCursor();
        m_anchor = {};
    }
    m_map = map;
    place();
    // The cursor stays at its thing, and when that is gone near its place.
    MapPlace at = m_cursor;
    for (int column = 0; column < map.columns.size() && !step.isEmpty(); ++column) {
        if (map.columns.at(column).key == step)
            at.column = column;
    }
    for (int row = 0; row < map.lanes.size() && !lane.isEmpty(); ++row) {
        if (map.lanes.at(row).key == lane)
            at.lane = row;
    }
    for (int one = 0; one < map.stages.size() && !stage.isEmpty(); ++one) {
        if (map.stages.at(one).key == stage)
            at.stage = one;
    }
    at.column = std::min(at.column, int(map.columns.size()) - 1);
    at.lane = std::min(at.lane, int(map.lanes.size()) - 1);
    at.stage = std::min(at.stage, int(map.stages.size()) - 1);
    if (at == m_cursor)
        return;
    repaintCursor();
    m_cursor = at;
    repaintCursor();
}

void MapView::setDensity(MapDensity density)
{
    if (density == m_density)
        return;
    m_density = density;
    place();
}

void MapView::setBarFree(bool barFree)
{
    if (std::exchange(m_barFree, barFree) != barFree)
        place();
}

void MapView::setPictures(const QString &folder)
{
    m_pictures = folder;
    m_ink = std::make_unique<MapInk>(hearken::theme(), m_pictures);
    viewport()->update();
}

double MapView::scale() const
{
    return m_zoom * textScale();
}

MapLayoutOptions MapView::layoutOptions() const
{
    const double room = std::max((width() - 2) / textScale(), 400.0);
    MapLayoutOptions options{m_density, room, locale(), 0};
    // The curve alone takes the room that there is.
    const bool alone = std::all_of(m_map.lanes.cbegin(), m_map.lanes.cend(),
        [](const MapLane &lane) { return lane.kind == LaneKind::Touchpoint || lane.kind == LaneKind::Feeling; });
    if (alone)
        options.feeling = std::clamp(height() / scale() - 130, 160.0, 420.0);
    // The scroll bar's room stays free where the page's other rows end there; columns that do not fit anyway lose none.
    JourneyMap columns;
    columns.stages = m_map.stages;
    columns.columns = m_map.columns;
    const bool fit = JourneyLayout(columns, options, m_layout.ruler()).size().width() <= room + 0.5;
    const auto scrolls = [&] {
        return JourneyLayout(m_map, options, m_layout.ruler()).size().height() * scale() > height();
    };
    if (fit && (m_barFree || scrolls()))
        options.room = std::max(room - verticalScrollBar()->sizeHint().width() / textScale(), 400.0);
    return options;
}

void MapView::place()
{
    const JourneyLayout was = m_layout;
    m_layout = JourneyLayout(m_map, layoutOptions(), was.ruler());
    const MapChange change(was, m_layout);
    placeItems(change);
    const QSizeF size = m_layout.size();
    m_scene.setSceneRect(QRectF(QPointF(m_layout.headerWidth(), m_layout.frozenHeight()),
        QPointF(
            std::max(size.width(), m_layout.headerWidth() + 1), std::max(size.height(), m_layout.frozenHeight() + 1))));
    updateHeads(change);
    if (change.ground()) {
        placeHeads();
        viewport()->update();
    }
    Q_EMIT moved();
}

void MapView::placeItems(const MapChange &change)
{
    qsizetype used = 0;
    const auto item = [&]() -> MapItem * {
        if (used == m_items.size()) {
            m_items.append(new MapItem(m_layout, m_ink));
            m_scene.addItem(m_items.last());
        }
        return m_items.at(used++);
    };
    const bool frozen = m_layout.frozenHeight() > stageBand + 10;
    for (int lane = frozen ? 1 : 0; lane < m_layout.laneCount(); ++lane) {
        const MapLane &one = m_map.lanes.at(lane);
        if (!isCardLane(one.kind) && one.kind != LaneKind::Visibility) {
            for (int column = 0; column < m_layout.columnCount(); ++column)
                item()->stand(
                    MapItem::What::Cell, lane, column, m_layout.cellRect(lane, column), change.cell(lane, column));
        }
        if (const auto *cards = std::get_if<QList<MapCard>>(&one.content)) {
            for (int card = 0; card < cards->size(); ++card)
                item()->stand(MapItem::What::Card, lane, card, m_layout.cardRect(lane, card).adjusted(-2, -2, 2, 2),
                    change.card(lane, card));
        }
        if (one.kind == LaneKind::Visibility)
            item()->stand(MapItem::What::Lane, lane, 0, m_layout.laneRect(lane), change.run(lane));
        for (int first = 0; one.kind == LaneKind::Feeling && first < m_layout.columnCount(); first += curveColumns) {
            // A piece of the curve ends in the middle of the next column.
            const int last = std::min(first + curveColumns, m_layout.columnCount()) - 1;
            const int next = std::min(last + 1, m_layout.columnCount() - 1);
            // The last one also holds the curves' names, wherever they end.
            const int from = next == last ? 0 : first;
            const QRectF rect = m_layout.cellRect(lane, from) | m_layout.cellRect(lane, next);
            item()->stand(MapItem::What::Lane, lane, first, rect.adjusted(-6, 0, 6, 0), change.run(lane), last);
        }
    }
    while (m_items.size() > used)
        delete m_items.takeLast();
}

/// Marks of the frozen rows that are not what they were are made again when they are seen.
void MapView::updateHeads(const MapChange &change)
{
    const auto renew = [this](MapHead *head, Head kind, int index, const QRectF &rect) {
        m_headMarks.remove(headKey(kind, index));
        head->update(onWidget(rect).translated(-head->pos()).adjusted(-1, -1, 1, 1));
    };
    if (change.ground()) {
        m_headMarks.clear();
        return refreshHeads();
    }
    for (int stage = 0; stage < m_layout.stageCount(); ++stage) {
        if (change.stage(stage))
            renew(m_top, Head::Stage, stage, m_layout.stageRect(stage));
    }
    const bool frozen = m_layout.frozenHeight() > stageBand + 10;
    for (int column = 0; frozen && column < m_layout.columnCount(); ++column) {
        if (change.cell(0, column))
            renew(m_top, Head::Touchpoint, column, m_layout.cellRect(0, column));
    }
    for (int lane = 0; lane < m_layout.laneCount(); ++lane) {
        if (change.header(lane))
            renew(frozen && lane == 0 ? m_corner : m_left, Head::Lane, lane, m_layout.headerRect(lane));
    }
}

void MapView::placeHeads()
{
    const int left = int(std::ceil(m_layout.headerWidth() * scale()));
    const int top = int(std::ceil(m_layout.frozenHeight() * scale()));
    setViewportMargins(left, top, 0, 0);
    m_corner->setGeometry(0, 0, left, top);
    m_top->setGeometry(left, 0, std::max(viewport()->width(), 0), top);
    m_left->setGeometry(0, top, left, std::max(viewport()->height(), 0));
    refreshHeads();
}

void MapView::refreshHeads()
{
    m_top->update();
    m_left->update();
    m_corner->update();
}

void MapView::setZoom(double zoom)
{
    zoom = std::clamp(zoom, 0.25, 2.0);
    if (std::abs(zoom - m_zoom) < 0.001)
        return;
    m_zoom = zoom;
    applyScale();
    Q_EMIT zoomChanged();
    Q_EMIT moved();
}

void MapView::applyScale()
{
    setTransform(QTransform::fromScale(scale(), scale()));
    placeHeads();
}

void MapView::fitWidth()
{
    place();
    setZoom(std::min(1.0, width() / textScale() / std::max(m_layout.size().width(), 1.0)));
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    // The cells' part is resized with every change of the frozen parts, too.
    if (layoutOptions() != m_layout.options())
        place();
    placeHeads();
}

void MapView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    if (m_editor)
        m_editor->move(m_editor->pos() + QPoint(dx, dy));
    refreshHeads();
    Q_EMIT moved();
}

void MapView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange) {
        m_ink = std::make_unique<MapInk>(hearken::theme(), m_pictures);
        viewport()->update();
        refreshHeads();
    }
    QGraphicsView::changeEvent(event);
}

void MapView::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, m_ink->theme()[Token::Ground]);
    m_ink->drawGround(*painter, m_layout, rect, m_cursor.column);
}

void MapView::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_cursor.column >= 0) {
        // The frame runs behind the cards: over several columns it would cross their words.
        QPainterPath beside;
        beside.addRect(m_scene.sceneRect().adjusted(-4, -4, 4, 4));
        for (int lane = 0; lane < m_layout.laneCount(); ++lane) {
            const auto *cards = std::get_if<QList<MapCard>>(&m_map.lanes.at(lane).content);
            for (int card = 0; cards && card < cards->size(); ++card) {
                const MapCard &one = cards->at(card);
                if (one.first <= m_cursor.column && m_cursor.column <= one.last)
                    beside.addRect(m_layout.cardRect(lane, card).adjusted(-2, -2, 2, 2));
            }
        }
        painter->save();
        painter->setClipPath(beside);
        m_ink->drawFrame(*painter, m_layout, m_cursor.column);
        painter->restore();
    }
    paintCursor(*painter);
}

void MapView::paintCursor(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    if (hasFocus() && !isEditing() && (m_cursor.lane >= 0 || m_cursor.stage >= 0)) {
        painter.setPen(QPen(m_ink->theme()[Token::Accent], 2));
        painter.drawRoundedRect(placeRect(m_cursor).adjusted(2, 2, -2, -2), 4, 4);
    }
    if (m_anchor != MapPlace() && !isEditing()) {
        const CellRange cells = selection();
        QRectF all = m_layout.cellRect(cells.lane, cells.column)
            | m_layout.cellRect(cells.lane + cells.lanes - 1, cells.column + cells.columns - 1);
        if (m_cursor.column < 0)
            all.setLeft(0);
        QColor tint = m_ink->theme()[Token::Accent];
        painter.setPen(QPen(tint, 1.5));
        tint.setAlphaF(0.12F);
        painter.setBrush(tint);
        painter.drawRect(all.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (!m_drag.running)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_ink->theme()[Token::Accent]);
    if (m_drag.from.lane >= 0 && m_drag.from.column < 0) {
        const double y = m_drag.to < m_layout.laneCount() ? m_layout.laneRect(m_drag.to).top()
                                                          : m_layout.size().height();
        painter.drawRect(QRectF(0, y - 1.5, m_layout.size().width(), 3));
    } else {
        const double x = m_drag.to < m_layout.columnCount() ? m_layout.columnRect(m_drag.to).left()
                                                            : m_layout.size().width();
        painter.drawRect(QRectF(x - 1.5, 0, 3, m_layout.size().height()));
    }
}

void MapView::paintTop(QPainter &painter, const QRectF &exposed) const
{
    painter.fillRect(exposed, m_ink->theme()[Token::Ground]);
    const MapDetail detail = mapDetail(scale());
    if (m_layout.laneCount() == 0)
        return;
    const QRectF band(exposed.left(), 0, exposed.width(), m_layout.frozenHeight());
    m_ink->drawGround(painter, m_layout, band, m_cursor.column);
    const double seen = mapToScene(QPoint(0, 0)).x();
    for (int stage = 0; stage < m_layout.stageCount(); ++stage) {
        const QRectF rect = m_layout.stageRect(stage);
        if (rect.intersects(exposed)) // the name of a band that begins further left stays in sight
            m_ink->draw(
                painter, rect.left() < seen ? m_layout.stageMarks(stage, seen) : headMarks(Head::Stage, stage), detail);
    }
    const auto [first, last] = m_layout.columnsIn(exposed.left(), exposed.right());
    for (int column = first; column <= last && m_layout.frozenHeight() > stageBand + 10; ++column)
        m_ink->draw(painter, headMarks(Head::Touchpoint, column), detail);
    if (m_cursor.column >= 0)
        m_ink->drawFrame(painter, m_layout, m_cursor.column);
    if (scale() != 1) { // else the line of the first lane below is seen whole
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(m_ink->theme()[Token::Line], 1));
        const double edge = m_layout.frozenHeight() - 0.5;
        painter.drawLine(QPointF(exposed.left(), edge), QPointF(exposed.right(), edge));
    }
    paintCursor(painter);
}

void MapView::paintLeft(QPainter &painter, const QRectF &exposed) const
{
    painter.fillRect(exposed, m_ink->theme()[Token::Ground]);
    m_ink->drawGround(painter, m_layout, exposed);
    const auto [upper, lower] = m_layout.lanesIn(exposed.top(), exposed.bottom());
    for (int lane = upper; lane <= lower; ++lane)
        m_ink->draw(painter, headMarks(Head::Lane, lane), mapDetail(scale()));
    paintCursor(painter);
}

void MapView::paintCorner(QPainter &painter) const
{
    const QRectF all(0, 0, m_layout.headerWidth(), m_layout.frozenHeight());
    painter.fillRect(all, m_ink->theme()[Token::Ground]);
    if (m_layout.frozenHeight() < stageBand + 10)
        return;
    m_ink->drawGround(painter, m_layout, all);
    m_ink->draw(painter, headMarks(Head::Lane, 0), mapDetail(scale()));
    paintCursor(painter);
}

const QList<MapMark> &MapView::headMarks(Head head, int index) const
{
    const int key = headKey(head, index);
    auto found = m_headMarks.find(key);
    if (found == m_headMarks.end())
        found = m_headMarks.insert(key,
            head == Head::Stage            ? m_layout.stageMarks(index)
                : head == Head::Touchpoint ? m_layout.cellMarks(0, index)
                                           : m_layout.headerMarks(index));
    return *found;
}

} // namespace hearken
