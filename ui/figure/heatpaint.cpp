// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/describe.h"
#include "ui/figure/legend.h"
#include "ui/figure/paintfigure.h"
#include "ui/figure/tagmarks.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct HeatLayout
{
    QRectF rect;
    double nameRoom = 0;
    double goalRight = 0;
    double cellsLeft = 0;
    double cell = 0; ///< width with its gap
    double totalLeft = 0;
    double top = 0;
    double pitch = 0;
    qsizetype first = 0; ///< row at the top
    qsizetype rows = 0; ///< that have room
    qsizetype columns = 0;
    bool counts = true; ///< n has room in the cells
    double legend = 0; ///< height of the key

    QRectF cellRect(qsizetype row, qsizetype column, double gap) const
    {
        const double left = column < columns ? cellsLeft + double(column) * cell : totalLeft;
        return {left, top + double(row - first) * pitch, cell - gap, pitch - gap * 0.66};
    }
};

/// Names need this much at least, and a value with its sign this much.
constexpr double leastCell = 38;
/// Lower rows cannot be read, nor hit.
constexpr double leastPitch = 18;

HeatLayout heatLayout(const FigureText &text, const QRectF &rect, const HeatTable &heat, const FigureStyle &style)
{
    const QLocale &locale = style.locale;
    HeatLayout layout;
    const double px = text.scale();
    layout.rect = rect;
    double names = px * 40;
    double widest = 0;
    const auto widen = [&](const HeatCell &cell) {
        if (cell.isKnown())
            widest = std::max(widest, cellWidth(text, cell, bareNumberText(cell.value, heat.unit, locale), locale));
    };
    for (const HeatRow &row : heat.rows) {
        names = std::max(names, text.width(row.header.name, text.font(12, QFont::Medium)));
        std::for_each(row.cells.cbegin(), row.cells.cend(), widen);
        if (heat.totals)
            widen(row.total);
    }
    layout.nameRoom = std::min(names, rect.width() * 0.32);
    double left = rect.left() + px * 2 + layout.nameRoom;
    if (heat.goals) {
        left += px * 30;
        layout.goalRight = left;
    }
    layout.cellsLeft = left + px * 9;
    const double gapBeforeTotal = heat.totals ? px * 6 : 0;
    const double room = rect.right() - layout.cellsLeft - gapBeforeTotal;
    const qsizetype extra = heat.totals ? 1 : 0;
    const qsizetype fit = std::max<qsizetype>(qsizetype(room / (px * leastCell)) - extra, 1);
    layout.columns = std::min(heat.columns.size(), fit);
    layout.cell = std::min(room / double(layout.columns + extra), px * 120);
    layout.totalLeft = layout.cellsLeft + double(layout.columns) * layout.cell + gapBeforeTotal;
    layout.counts = layout.cell - px * 3 >= widest;
    const bool details = std::any_of(
        heat.columns.begin(), heat.columns.end(), [](const HeatHeader &h) { return !h.detail.isEmpty(); });
    layout.top = rect.top() + px * (details || !heat.totalHeader.detail.isEmpty() ? 31 : 18);
    layout.legend = heat.legend ? legendHeight(text, standingLegend(), rect.width()) + px * 6 : 0;
    const double height = rect.bottom() - layout.top - layout.legend;
    layout.rows = heat.rows.size();
    layout.pitch = std::min(px * 26, height / double(std::max<qsizetype>(layout.rows, 1)));
    if (layout.pitch >= px * leastPitch)
        return layout;
    const bool scrolls = style.first >= 0;
    layout.pitch = px * (scrolls ? heatPitch - 1 : leastPitch);
    layout.rows = std::clamp<qsizetype>(qsizetype(height / layout.pitch) - (scrolls ? 0 : 1), 0, heat.rows.size());
    if (scrolls)
        layout.first = std::clamp<qsizetype>(style.first, 0, heat.rows.size() - layout.rows);
    return layout;
}

void drawHatched(const FigureBrush &brush, const QRectF &rect)
{
    QPainter &painter = brush.painter;
    painter.save();
    painter.setClipRect(rect);
    painter.setPen(QPen(brush.color(Token::Hatch), brush.px(1.3)));
    const double step = brush.px(6) * 1.414;
    for (double x = rect.left() - rect.height(); x < rect.right(); x += step)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(brush.color(Token::Line), brush.px(1)));
    painter.drawRoundedRect(rect, brush.px(3), brush.px(3));
    const QFont font = brush.text.font(10.5);
    const QString words = QCoreApplication::translate("hearken::figure", "hidden");
    const double width = brush.text.width(words, font);
    if (width + brush.px(10) > rect.width())
        return;
    const QRectF clear(rect.center().x() - width / 2 - brush.px(2), rect.top() + brush.px(3), width + brush.px(4),
        rect.height() - brush.px(6));
    painter.fillRect(clear, brush.color(Token::Surface));
    drawText(painter, brush.text, {rect.center().x(), rect.center().y() + brush.px(3.8)}, Anchor::Middle, words, font,
        brush.color(Token::Ink3));
}

void drawHeatHead(const FigureBrush &brush, const HeatLayout &layout, const QRectF &cell, const HeatHeader &header)
{
    const QFont name = brush.text.font(11, QFont::DemiBold);
    const QFont detail = brush.text.font(10.5);
    const double x = cell.center().x();
    const double top = layout.rect.top();
    const bool two = layout.top - top > brush.px(24);
    const QString fitted = brush.text.fitted(header.name, name, cell.width());
    drawText(brush.painter, brush.text, {x, top + brush.px(two && header.detail.isEmpty() ? 24 : 11)}, Anchor::Middle,
        fitted, name, brush.color(Token::Ink));
    drawText(brush.painter, brush.text, {x, top + brush.px(24)}, Anchor::Middle,
        brush.text.fitted(header.detail, detail, cell.width()), detail, brush.color(Token::Ink3));
}

void drawHeatHeads(const FigureBrush &brush, const HeatLayout &layout, const HeatTable &heat)
{
    TagMarks *const marks = brush.style.marks;
    const TagScope row(marks, brush.painter, PartTag::Row);
    {
        const TagScope corner(marks, brush.painter, PartTag::ColumnHeader); // over the names of the rows: empty
    }
    if (heat.goals) {
        const TagScope goal(marks, brush.painter, PartTag::ColumnHeader);
        drawText(brush.painter, brush.text, {layout.goalRight, layout.top - brush.px(7)}, Anchor::End,
            QCoreApplication::translate("hearken::figure", "goal"), brush.text.font(10.5), brush.color(Token::Ink3));
    }
    const auto drawHead = [&](qsizetype column, const HeatHeader &from) {
        const TagScope header(marks, brush.painter, PartTag::ColumnHeader);
        drawHeatHead(brush, layout, layout.cellRect(layout.first, column, brush.px(3)), from);
    };
    for (qsizetype column = 0; column < layout.columns; ++column)
        drawHead(column, heat.columns.at(column));
    if (heat.totals)
        drawHead(layout.columns, heat.totalHeader);
}

void drawHeatRow(const FigureBrush &brush, const HeatLayout &layout, const HeatTable &heat, qsizetype index)
{
    const HeatRow &row = heat.rows.at(index);
    const double gap = brush.px(3);
    const QFont name = brush.text.font(12, QFont::Medium);
    const double baseline = layout.cellRect(index, 0, gap).center().y() + brush.px(4);
    TagMarks *const marks = brush.style.marks;
    const TagScope tag(marks, brush.painter, PartTag::Row);
    {
        const TagScope header(marks, brush.painter, PartTag::RowHeader);
        drawText(brush.painter, brush.text, {layout.rect.left() + brush.px(2), baseline}, Anchor::Start,
            brush.text.fitted(row.header.name, name, layout.nameRoom + brush.px(2)), name, brush.color(Token::Ink));
    }
    if (heat.goals) {
        const TagScope goal(marks, brush.painter, PartTag::Cell);
        if (row.goal)
            drawText(brush.painter, brush.text, {layout.goalRight, baseline}, Anchor::End,
                bareNumberText(*row.goal, heat.unit, brush.style.locale), brush.text.font(11),
                brush.color(Token::Ink3));
    }
    const auto drawCell = [&](qsizetype column, const HeatCell &from) {
        const TagScope cell(marks, brush.painter, PartTag::Cell);
        paintCell(brush, layout.cellRect(index, column, gap), from,
            bareNumberText(from.value, heat.unit, brush.style.locale), layout.counts);
    };
    for (qsizetype column = 0; column < std::min(layout.columns, row.cells.size()); ++column)
        drawCell(column, row.cells.at(column));
    if (heat.totals)
        drawCell(layout.columns, row.total);
    if (brush.style.row == index && brush.style.column >= 0) {
        const qsizetype column = brush.style.column >= heat.columns.size() ? layout.columns : brush.style.column;
        brush.ring(layout.cellRect(index, column, gap), 3.5);
    }
}

/// What has no room is said, never cut in silence.
QString leftOut(const HeatLayout &layout, const HeatTable &heat, const QLocale &locale)
{
    QStringList parts;
    if (layout.rows < heat.rows.size())
        parts.append(QCoreApplication::translate("hearken::figure", "%1 more rows")
                         .arg(locale.toString(heat.rows.size() - layout.rows)));
    if (layout.columns < heat.columns.size())
        parts.append(QCoreApplication::translate("hearken::figure", "%1 more columns")
                         .arg(locale.toString(heat.columns.size() - layout.columns)));
    return parts.join(u", "_s);
}

} // namespace

double cellWidth(const FigureText &text, const HeatCell &cell, const QString &words, const QLocale &locale)
{
    return text.width(words, text.font(12.5, QFont::DemiBold)) + text.width(locale.toString(cell.n), text.font(10.5))
        + text.scale() * 22.5;
}

void paintCell(const FigureBrush &brush, const QRectF &rect, const HeatCell &cell, const QString &words, bool counts)
{
    const QLocale &locale = brush.style.locale;
    if (cell.hidden) {
        drawHatched(brush, rect);
        return;
    }
    const double middle = rect.center().y();
    if (!cell.isKnown()) {
        drawText(brush.painter, brush.text, {rect.center().x(), middle + brush.px(4)}, Anchor::Middle, u"–"_s,
            brush.text.font(11), brush.color(Token::Ink3));
        return;
    }
    brush.box(rect, 3, fillToken(cell.standing));
    const QColor ink = brush.color(textToken(cell.standing));
    const QFont value = brush.text.font(12.5, QFont::DemiBold);
    const double end = rect.left() + brush.px(5) + brush.text.width(words, value);
    // The space parts value and count for those who read the cell in a PDF.
    drawText(brush.painter, brush.text, {rect.left() + brush.px(5), middle + brush.px(4.5)}, Anchor::Start,
        words + u' ', value, ink);
    const double sign = brush.px(6.5);
    if (end + brush.px(4) + sign <= rect.right() - brush.px(3))
        drawSign(brush.painter, {end + brush.px(4) + sign / 2, middle}, signOf(cell.standing), ink, sign);
    if (counts)
        drawText(brush.painter, brush.text, {rect.right() - brush.px(4), middle + brush.px(4)}, Anchor::End,
            locale.toString(cell.n), brush.text.font(10.5), ink);
}

void paint(const FigureBrush &brush, const QRectF &rect, const HeatTable &heat)
{
    const HeatLayout layout = heatLayout(brush.text, rect, heat, brush.style);
    if (layout.cell < brush.px(24))
        return;
    std::optional<TagScope> table(std::in_place, brush.style.marks, brush.painter, PartTag::Table, QString(), rect);
    drawHeatHeads(brush, layout, heat);
    for (qsizetype row = layout.first; row < layout.first + layout.rows; ++row)
        drawHeatRow(brush, layout, heat, row);
    table.reset();
    const QString rest = leftOut(layout, heat, brush.style.locale);
    if (brush.style.first < 0 && !rest.isEmpty() && layout.rows < heat.rows.size())
        drawText(brush.painter, brush.text,
            {rect.left() + brush.px(2), layout.top + double(layout.rows) * layout.pitch + brush.px(13)}, Anchor::Start,
            rest, brush.text.font(11), brush.color(Token::Ink3));
    if (heat.legend)
        paintLegend(brush, rect.adjusted(0, rect.height() - layout.legend + brush.px(6), 0, 0), standingLegend());
}

int rowsShown(const FigureText &text, const QRectF &rect, const HeatTable &heat, const FigureStyle &style)
{
    return int(heatLayout(text, rect, heat, style).rows);
}

QList<FigurePlace> placesOf(const FigureText &text, const QRectF &rect, const HeatTable &heat, const FigureStyle &style)
{
    const HeatLayout layout = heatLayout(text, rect, heat, style);
    QList<FigurePlace> places;
    for (qsizetype row = layout.first; row < layout.first + layout.rows; ++row) {
        const HeatRow &from = heat.rows.at(row);
        for (qsizetype column = 0; column < std::min(layout.columns, from.cells.size()); ++column)
            places.append({int(row), int(column), layout.cellRect(row, column, text.scale() * 3),
                u"%1, %2: %3"_s.arg(from.header.name, heat.columns.at(column).name,
                    describe(from.cells.at(column), heat.unit, style.locale))});
        if (heat.totals)
            places.append({int(row), int(heat.columns.size()), layout.cellRect(row, layout.columns, text.scale() * 3),
                u"%1, %2: %3"_s.arg(
                    from.header.name, heat.totalHeader.name, describe(from.total, heat.unit, style.locale))});
    }
    return places;
}

} // namespace hearken
