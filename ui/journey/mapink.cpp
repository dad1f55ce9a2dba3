// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/mapink.h"

#include "ui/figure/figuretext.h"
#include "ui/kit/icon.h"

#include <QDir>
#include <QPainter>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

MapInk::MapInk(const Theme &theme, const QString &pictures)
    : m_theme(theme)
    , m_pictures(pictures)
{
}

/// Navy is a ground for white letters; as a line on a dark surface it would be lost.
QColor MapInk::stroke(Token token) const
{
    return m_theme[token == Token::Navy && m_theme.isDark() ? Token::Ink2 : token];
}

const QFont &MapInk::font(const QPaintDevice *device, const TextMark &mark) const
{
    if (m_dpi != device->logicalDpiY()) {
        m_fonts.clear();
        m_dpi = device->logicalDpiY();
    }
    const int key = int(mark.pixels * 4) * 2048 + mark.weight * 2 + int(mark.italic);
    auto found = m_fonts.find(key);
    if (found == m_fonts.end())
        found = m_fonts.insert(key, FigureText(device, 1).font(mark.pixels, mark.weight, mark.italic));
    return *found;
}

void MapInk::drawOne(QPainter &painter, const TextMark &mark) const
{
    painter.setFont(font(painter.device(), mark));
    painter.setPen(m_theme[mark.color]);
    painter.drawText(mark.baseline, mark.words);
}

void MapInk::drawOne(QPainter &painter, const BoxMark &mark) const
{
    QColor fill = mark.fill ? m_theme[*mark.fill] : QColor();
    if (mark.fill && mark.radius == 0 && !mark.edge) {
        painter.fillRect(mark.rect, fill); // without smooth edges: thousands of these make the map from far
        return;
    }
    if (mark.fill)
        fill.setAlphaF(float(mark.opacity));
    painter.setBrush(mark.fill ? QBrush(fill) : QBrush(Qt::NoBrush));
    QPen pen(Qt::NoPen);
    if (mark.edge) {
        pen = QPen(m_theme[*mark.edge], mark.edgeWidth);
        if (mark.dashed) {
            pen.setDashPattern({3.6, 2.2});
            pen.setCapStyle(Qt::FlatCap);
        }
    }
    painter.setPen(pen);
    painter.drawRoundedRect(mark.rect, mark.radius, mark.radius);
}

void MapInk::drawOne(QPainter &painter, const DiscMark &mark) const
{
    painter.setBrush(mark.fill ? QBrush(m_theme[*mark.fill]) : QBrush(Qt::NoBrush));
    painter.setPen(mark.edge ? QPen(stroke(*mark.edge), mark.edgeWidth) : QPen(Qt::NoPen));
    painter.drawEllipse(mark.middle, mark.radius, mark.radius);
}

void MapInk::drawOne(QPainter &painter, const PathMark &mark) const
{
    if (mark.path.isEmpty())
        return;
    if (mark.fill) {
        QColor fill = m_theme[*mark.fill];
        fill.setAlphaF(float(mark.opacity));
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPath(mark.path);
    }
    if (!mark.edge)
        return;
    QPen pen(stroke(*mark.edge), mark.edgeWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!mark.dash.isEmpty())
        pen.setDashPattern(mark.dash);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(mark.path);
}

void MapInk::drawOne(QPainter &painter, const SignMark &mark) const
{
    drawSign(painter, mark.middle, mark.sign, m_theme[mark.color], mark.width);
}

void MapInk::drawOne(QPainter &painter, const IconMark &mark) const
{
    paintIcon(painter, mark.name, mark.square, m_theme[mark.color]);
}

void MapInk::drawOne(QPainter &painter, const HatchMark &mark) const
{
    constexpr double step = 7;
    const QRectF &rect = mark.rect;
    painter.setPen(QPen(m_theme[Token::Hatch], 1));
    for (double start = rect.left() - rect.height() + step; start < rect.right(); start += step) {
        // From the lower edge up to the right, and only inside.
        const double left = std::max(start, rect.left());
        const double right = std::min(start + rect.height(), rect.right());
        if (left < right)
            painter.drawLine(
                QPointF(left, rect.bottom() - (left - start)), QPointF(right, rect.bottom() - (right - start)));
    }
}

void MapInk::drawOne(QPainter &painter, const PictureMark &mark) const
{
    auto found = m_images.find(mark.file);
    if (found == m_images.end()) {
        QImage image(QDir(m_pictures).filePath(mark.file));
        if (image.width() > 720)
            image = image.scaledToWidth(720, Qt::SmoothTransformation);
        found = m_images.insert(mark.file, image);
    }
    if (found->isNull())
        return;
    const QSizeF size = QSizeF(found->size()).scaled(mark.rect.size(), Qt::KeepAspectRatio);
    painter.drawImage(QRectF(mark.rect.center() - QPointF(size.width() / 2, size.height() / 2), size), *found);
}

void MapInk::draw(QPainter &painter, const QList<MapMark> &marks, MapDetail detail) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing, detail > MapDetail::Fills);
    for (const MapMark &mark : marks) {
        if (detail < mark.from || (detail > mark.upTo && mark.upTo < MapDetail::Everything))
            continue;
        std::visit([&](const auto &form) { drawOne(painter, form); }, mark.form);
    }
}

void MapInk::drawGround(QPainter &painter, const JourneyLayout &layout, const QRectF &exposed, int selected) const
{
    if (layout.laneCount() == 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double top = layout.laneRect(0).top();
    const double right = layout.size().width();
    const double bottom = layout.size().height();
    const QRectF body = QRectF(QPointF(layout.headerWidth(), top), QPointF(right, bottom)) & exposed;
    painter.fillRect(body, m_theme[Token::Surface]);
    painter.fillRect(QRectF(0, top, layout.headerWidth() - 1, bottom - top) & exposed, m_theme[Token::Raised]);
    const auto [first, last] = layout.columnsIn(exposed.left(), exposed.right());
    if (selected >= 0 && selected < layout.columnCount()) {
        QColor tint = m_theme[Token::Selection];
        tint.setAlphaF(0.55F);
        painter.fillRect(layout.columnRect(selected), tint);
    }
    painter.setPen(QPen(m_theme[Token::Line], 1));
    for (int column = first; column <= last + 1 && column <= layout.columnCount(); ++column) {
        const double x = column < layout.columnCount() ? layout.columnRect(column).left() : right;
        painter.drawLine(QPointF(x, std::max(top, exposed.top())), QPointF(x, std::min(bottom, exposed.bottom())));
    }
    const auto [upper, lower] = layout.lanesIn(exposed.top(), exposed.bottom());
    for (int lane = upper; lane <= lower; ++lane) {
        const QRectF row = layout.laneRect(lane);
        if (layout.map().lanes.at(lane).kind == LaneKind::Visibility) {
            painter.fillRect(QRectF(QPointF(0, row.top()), row.bottomRight()) & exposed, m_theme[Token::Ground]);
            continue;
        }
        painter.drawLine(QPointF(0, row.top()), QPointF(right, row.top()));
        if (lane == layout.laneCount() - 1)
            painter.drawLine(QPointF(0, row.bottom() - 0.5), QPointF(right, row.bottom() - 0.5));
    }
}

void MapInk::drawFrame(QPainter &painter, const JourneyLayout &layout, int selected) const
{
    if (selected < 0 || selected >= layout.columnCount())
        return;
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(m_theme[Token::Accent], 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(layout.columnRect(selected).adjusted(0, 0, 0, -1), 3, 3);
}

void paintJourney(QPainter &painter, const JourneyLayout &layout, const QRectF &exposed, MapDetail detail,
    const MapInk &ink, int selected)
{
    painter.save();
    ink.drawGround(painter, layout, exposed, selected);
    const auto [first, last] = layout.columnsIn(exposed.left(), exposed.right());
    const auto [upper, lower] = layout.lanesIn(exposed.top(), exposed.bottom());
    for (int stage = 0; stage < layout.stageCount(); ++stage) {
        if (layout.stageRect(stage).intersects(exposed))
            ink.draw(painter, layout.stageMarks(stage, exposed.left()), detail);
    }
    for (int lane = upper; lane <= lower; ++lane) {
        if (exposed.left() < layout.headerWidth())
            ink.draw(painter, layout.headerMarks(lane), detail);
        for (int column = first; column <= last; ++column)
            ink.draw(painter, layout.cellMarks(lane, column), detail);
        ink.draw(painter, layout.laneMarks(lane), detail);
    }
    ink.drawFrame(painter, layout, selected);
    for (int lane = upper; lane <= lower; ++lane) {
        const auto *cards = std::get_if<QList<MapCard>>(&layout.map().lanes.at(lane).content);
        for (int card = 0; cards && card < cards->size(); ++card) {
            if (layout.cardRect(lane, card).intersects(exposed))
                ink.draw(painter, layout.cardMarks(lane, card), detail);
        }
    }
    painter.restore();
}

} // namespace hearken
