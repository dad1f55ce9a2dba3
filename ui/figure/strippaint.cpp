// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/describe.h"
#include "ui/figure/paintfigure.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr double bandHeight = 22; ///< of the stages, in design pixels
constexpr double nameLine = 14; ///< of the touchpoints' names, two at most
constexpr double valueHeight = 28;
constexpr double countHeight = 16;
constexpr double stopLeast = 44; ///< narrower, a value has no room
constexpr double stopGap = 3;
constexpr double nameAir = 8; ///< of a column that its name leaves free

struct StripLayout
{
    QRectF rect;
    double pitch = 0;
    qsizetype stops = 0; ///< that have room
    double band = 0;
    double names = 0;
    int nameLines = 0;
    double values = 0;
    double counts = 0; ///< height of the line of n under the values

    double left(qsizetype stop) const { return rect.left() + double(stop) * pitch; }
    QRectF valueRect(qsizetype stop, double gap) const
    {
        return {left(stop), rect.top() + band + names, pitch - gap, values};
    }
};

StripLayout stripLayout(const FigureText &text, const QRectF &rect, const JourneyStrip &strip)
{
    const double px = text.scale();
    StripLayout layout;
    layout.rect = rect;
    const auto fit = std::max<qsizetype>(qsizetype(rect.width() / (px * stopLeast)), 1);
    layout.stops = std::min(strip.stops.size(), fit);
    layout.pitch = layout.stops > 0 ? rect.width() / double(layout.stops) : 0;
    // Values first, then how many, then stages, then names: what the height has room for.
    layout.values = std::min(px * valueHeight, rect.height());
    double left = rect.height() - layout.values;
    layout.counts = left >= px * countHeight ? px * countHeight : 0;
    left -= layout.counts;
    layout.band = left >= px * bandHeight ? px * bandHeight : 0;
    left -= layout.band;
    layout.nameLines = int(std::clamp(left / (px * nameLine) - 0.8, 0.0, 2.0));
    qsizetype lines = 0;
    for (qsizetype i = 0; i < layout.stops; ++i)
        lines = std::max(lines,
            text.lines(strip.stops.at(i).name, text.font(11, QFont::Medium), layout.pitch - px * nameAir).size());
    layout.nameLines = int(std::min<qsizetype>(layout.nameLines, lines));
    layout.names = layout.nameLines > 0 ? px * (nameLine * layout.nameLines + 12) : 0;
    return layout;
}

void drawStage(const FigureBrush &brush, const StripLayout &layout, const StripStage &stage, qsizetype from)
{
    const qsizetype to = std::min(from + stage.stops, layout.stops);
    if (from >= to || layout.band <= 0)
        return;
    const QRectF band(
        layout.left(from), layout.rect.top(), double(to - from) * layout.pitch - brush.px(stopGap), layout.band);
    brush.box(band, 3, Token::Navy);
    const QFont font = brush.text.font(11.5, QFont::DemiBold);
    drawText(brush.painter, brush.text, {band.left() + brush.px(7), band.center().y() + brush.px(4)}, Anchor::Start,
        brush.text.fitted(stage.name, font, band.width() - brush.px(12)), font, brush.color(Token::OnNavy));
}

void drawMoment(const FigureBrush &brush, QPointF middle)
{
    const double half = brush.px(4);
    QPainterPath diamond;
    diamond.addPolygon(QPolygonF{middle + QPointF(0, -half), middle + QPointF(half, 0), middle + QPointF(0, half),
        middle + QPointF(-half, 0), middle + QPointF(0, -half)});
    brush.painter.setPen(Qt::NoPen);
    brush.painter.setBrush(brush.color(Token::Ink));
    brush.painter.drawPath(diamond);
}

/// What has no room ends with an ellipsis.
void drawStopName(const FigureBrush &brush, const StripLayout &layout, const StripStop &stop, qsizetype index)
{
    const QFont font = brush.text.font(11, QFont::Medium);
    const double room = layout.pitch - brush.px(nameAir);
    QStringList lines = brush.text.lines(stop.name, font, room);
    if (lines.size() > layout.nameLines) {
        const QString rest = lines.mid(layout.nameLines - 1).join(u' ');
        lines = lines.first(layout.nameLines - 1) << brush.text.fitted(rest, font, room);
    }
    double y = layout.rect.top() + layout.band + brush.px(15);
    for (const QString &line : std::as_const(lines)) {
        drawText(brush.painter, brush.text, {layout.left(index) + brush.px(3), y}, Anchor::Start, line, font,
            brush.color(Token::Ink));
        y += brush.px(nameLine);
    }
}

/// n under the value, and the diamond of a moment of truth.
void drawStopFoot(const FigureBrush &brush, const QRectF &cell, const StripStop &stop)
{
    const QFont font = brush.text.font(10.5);
    const double y = cell.bottom() + brush.px(12);
    double x = cell.left() + brush.px(5);
    if (stop.isKnown()) {
        const QString words = brush.text.fitted(
            countText(stop.n, brush.style.locale), font, cell.width() - brush.px(20));
        drawText(brush.painter, brush.text, {x, y}, Anchor::Start, words, font, brush.color(Token::Ink3));
        x += brush.text.width(words, font) + brush.px(10);
    }
    if (stop.momentOfTruth)
        drawMoment(brush, {x, y - brush.px(3.5)});
}

} // namespace

void paint(const FigureBrush &brush, const QRectF &rect, const JourneyStrip &strip)
{
    const StripLayout layout = stripLayout(brush.text, rect, strip);
    qsizetype from = 0;
    for (const StripStage &stage : strip.stages) {
        drawStage(brush, layout, stage, from);
        from += stage.stops;
    }
    for (qsizetype i = 0; i < layout.stops; ++i) {
        const StripStop &stop = strip.stops.at(i);
        const QRectF cell = layout.valueRect(i, brush.px(stopGap));
        if (layout.nameLines > 0)
            drawStopName(brush, layout, stop, i);
        paintCell(brush, cell, stop, numberText(stop.value, stop.unit, brush.style.locale), false);
        if (layout.counts > 0)
            drawStopFoot(brush, cell, stop);
        if (brush.style.row == i)
            brush.ring(cell, 3.5);
    }
    const double rest = layout.valueRect(0, 0).bottom() + layout.counts + brush.px(13);
    if (layout.stops < strip.stops.size() && rest + brush.px(4) <= rect.bottom()) {
        drawText(brush.painter, brush.text, {rect.left(), rest}, Anchor::Start,
            QCoreApplication::translate(
                "hearken::figure", "%n more touchpoints", nullptr, int(strip.stops.size() - layout.stops)),
            brush.text.font(11), brush.color(Token::Ink3));
    }
}

QList<FigurePlace> placesOf(
    const FigureText &text, const QRectF &rect, const JourneyStrip &strip, const FigureStyle &style)
{
    const StripLayout layout = stripLayout(text, rect, strip);
    const Figure figure{{}, {}, {}, strip};
    QList<FigurePlace> places;
    for (qsizetype i = 0; i < layout.stops; ++i)
        places.append(
            {int(i), 0, layout.valueRect(i, text.scale() * stopGap).adjusted(0, -layout.names, 0, layout.counts),
                describeCell(figure, int(i), 0, style.locale)});
    return places;
}

} // namespace hearken
