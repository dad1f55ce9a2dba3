// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/daytext.h"
#include "core/figure/describe.h"
#include "ui/figure/painters.h"
#include "ui/figure/trendlayout.h"

#include <algorithm>
#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

void drawGrid(const FigureBrush &brush, const TrendLayout &layout, const Trend &trend)
{
    const QFont font = brush.text.font(11);
    for (const double tick : layout.axis.ticks) {
        const double y = layout.y(tick);
        brush.line({layout.plot.left(), y}, {layout.plot.right(), y}, Token::Line, 1);
        drawText(brush.painter, brush.text, {layout.plot.left() - brush.px(7), y + brush.px(4)}, Anchor::End,
            numberText(tick, trend.unit, brush.style.locale), font, brush.color(Token::Ink3));
    }
}

struct PhaseRange
{
    qsizetype first = 0;
    qsizetype end = 0;
    double centre = notKnown;
};

QList<PhaseRange> phaseRanges(const Trend &trend)
{
    QList<PhaseRange> ranges;
    for (qsizetype i = 0; i < trend.phases.size(); ++i) {
        const qsizetype end = i + 1 < trend.phases.size() ? trend.phases.at(i + 1).first : trend.points.size();
        ranges.append({trend.phases.at(i).first, end, trend.phases.at(i).centre});
    }
    if (ranges.isEmpty())
        ranges.append({0, trend.points.size(), notKnown});
    return ranges;
}

/// The stairs of one limit over the points [first, end), in pieces where it is known.
QList<QPolygonF> limitStairs(
    const TrendLayout &layout, const Trend &trend, const PhaseRange &range, double TrendPoint::*limit)
{
    QList<QPolygonF> pieces;
    bool open = false;
    for (qsizetype i = range.first; i < range.end; ++i) {
        const double value = trend.points.at(i).*limit;
        if (std::isnan(value)) {
            open = false;
            continue;
        }
        if (!open)
            pieces.append(QPolygonF());
        open = true;
        const double y = layout.y(std::clamp(value, layout.axis.low, layout.axis.high));
        pieces.last() << QPointF(layout.edge(i), y) << QPointF(layout.edge(i + 1), y);
    }
    return pieces;
}

void drawLimits(const FigureBrush &brush, const TrendLayout &layout, const Trend &trend)
{
    for (const PhaseRange &range : phaseRanges(trend)) {
        const QList<QPolygonF> upper = limitStairs(layout, trend, range, &TrendPoint::upperLimit);
        const QList<QPolygonF> lower = limitStairs(layout, trend, range, &TrendPoint::lowerLimit);
        for (qsizetype i = 0; i < std::min(upper.size(), lower.size()); ++i) {
            QPolygonF band = upper.at(i);
            std::for_each(lower.at(i).rbegin(), lower.at(i).rend(), [&](QPointF point) { band.append(point); });
            brush.painter.setPen(Qt::NoPen);
            brush.painter.setBrush(brush.color(Token::Raised));
            brush.painter.drawPolygon(band);
        }
        brush.painter.setBrush(Qt::NoBrush);
        brush.painter.setPen(QPen(brush.color(Token::Line2), brush.px(1)));
        for (const QPolygonF &line : upper + lower)
            brush.painter.drawPolyline(line);
    }
}

void drawCentres(const FigureBrush &brush, const TrendLayout &layout, const Trend &trend)
{
    const QList<PhaseRange> ranges = phaseRanges(trend);
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        if (std::isnan(ranges.at(i).centre))
            continue;
        const double y = layout.y(ranges.at(i).centre);
        brush.line({layout.edge(ranges.at(i).first), y}, {layout.edge(ranges.at(i).end), y}, Token::Ink3, 1);
        // The old level goes on as dots under the newest phase: what the fall or rise is measured from.
        if (ranges.size() > 1 && i + 2 == ranges.size()) {
            QPen pen(brush.color(Token::Ink3), brush.px(1), Qt::CustomDashLine, Qt::FlatCap);
            pen.setDashPattern({2, 3});
            brush.painter.setPen(pen);
            brush.painter.drawLine(
                QPointF(layout.edge(ranges.at(i).end), y), QPointF(layout.edge(ranges.constLast().end), y));
        }
    }
}

void drawGoal(const FigureBrush &brush, const TrendLayout &layout, const Trend &trend)
{
    if (trend.points.isEmpty())
        return;
    QPolygonF line;
    for (qsizetype i = 0; i < trend.points.size(); ++i) {
        const QDate day = trend.points.at(i).start;
        const GoalStep *now = nullptr;
        for (const GoalStep &step : trend.goal) {
            if (!step.from.isValid() || step.from <= day)
                now = &step;
        }
        if (!now)
            continue;
        line << QPointF(layout.edge(i), layout.y(now->target)) << QPointF(layout.edge(i + 1), layout.y(now->target));
    }
    QPen pen(brush.color(Token::Ink), brush.px(1.6), Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({4.4, 2.5});
    brush.painter.setPen(pen);
    brush.painter.setBrush(Qt::NoBrush);
    brush.painter.drawPolyline(line);
}

void drawRun(const FigureBrush &brush, const TrendLayout &layout, const Trend &trend)
{
    QPen pen(brush.color(Token::Ink2), brush.px(1.4));
    pen.setJoinStyle(Qt::RoundJoin);
    brush.painter.setBrush(Qt::NoBrush);
    QPolygonF run;
    for (qsizetype i = 0; i <= trend.points.size(); ++i) {
        if (i < trend.points.size() && trend.points.at(i).isKnown()) {
            run.append({layout.x(i), layout.y(trend.points.at(i).value)});
            continue;
        }
        brush.painter.setPen(pen);
        if (run.size() > 1)
            brush.painter.drawPolyline(run);
        run.clear();
    }
}

void drawPoint(const FigureBrush &brush, QPointF at, const TrendPoint &point, const Trend &trend, double radius)
{
    const bool low = point.signal == PointSignal::RunLow || point.signal == PointSignal::BeyondLow;
    const bool beyond = point.signal == PointSignal::BeyondLow || point.signal == PointSignal::BeyondHigh;
    const bool plain = point.signal == PointSignal::None;
    const QColor color = brush.color(plain ? Token::Ink : low == trend.highIsGood ? Token::Attention : Token::Good);
    brush.painter.setPen(
        QPen(point.unfinished ? color : brush.color(Token::Surface), brush.px(point.unfinished ? 1.3 : 1)));
    brush.painter.setBrush(point.unfinished ? brush.color(Token::Surface) : color);
    if (!beyond) {
        brush.painter.drawEllipse(at, radius, radius);
        return;
    }
    const double half = brush.px(5);
    const double tip = brush.px(low ? 4.9 : -4.9);
    brush.painter.drawPolygon(
        QPolygonF{{at.x() - half, at.y() - tip * 0.73}, {at.x() + half, at.y() - tip * 0.73}, {at.x(), at.y() + tip}});
}

void drawPoints(const FigureBrush &brush, const TrendLayout &layout, const Trend &trend)
{
    const double radius = std::min(brush.px(3), layout.cell * 0.42);
    for (qsizetype i = 0; i < trend.points.size(); ++i) {
        const TrendPoint &point = trend.points.at(i);
        // Many points are a line; only what is unusual keeps its mark.
        if (point.isKnown() && (radius >= brush.px(1.3) || point.signal != PointSignal::None || point.unfinished))
            drawPoint(brush, {layout.x(i), layout.y(point.value)}, point, trend, std::max(radius, brush.px(1.5)));
    }
}

void drawLevels(const FigureBrush &brush, const TrendLayout &layout)
{
    for (const LevelLabel &label : layout.levels)
        drawText(brush.painter, brush.text, {layout.plot.right() + brush.px(7), label.y + brush.px(4)}, Anchor::Start,
            label.words, brush.text.font(11, label.strong ? QFont::DemiBold : QFont::Normal), brush.color(label.token));
}

/// Names of months at their first point, years with January; days when the whole is short; years alone when it is long.
QString axisName(const QList<TrendPoint> &points, qsizetype i, const QLocale &locale)
{
    const QDate day = points.at(i).start;
    const QDate before = i > 0 ? points.at(i - 1).start : QDate();
    const qint64 span = points.first().start.daysTo(points.last().start);
    if (span < 64)
        return dayText(day, u"d MMM"_s, locale);
    const bool newYear = !before.isValid() || before.year() != day.year();
    if (span > 366 * 3)
        return newYear ? QString::number(day.year()) : QString();
    if (before.isValid() && before.month() == day.month() && !newYear)
        return {};
    const QString month = locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
    return newYear && before.isValid() ? month + u' ' + QString::number(day.year()).last(2) : month;
}

void drawTimeAxis(const FigureBrush &brush, const TrendLayout &layout, const Trend &trend, double rightEnd)
{
    const QFont font = brush.text.font(11);
    const double bottom = layout.plot.bottom();
    brush.line(layout.plot.bottomLeft(), layout.plot.bottomRight(), Token::Line2, 1);
    double from = std::numeric_limits<double>::infinity();
    // From the right, so that the newest month keeps its name.
    for (qsizetype i = trend.points.size() - 1; i >= 0; --i) {
        const QString name = axisName(trend.points, i, brush.style.locale);
        const double x = layout.edge(i);
        const double end = x + brush.text.width(name, font) + brush.px(8);
        if (name.isEmpty() || end > from || end - brush.px(8) > rightEnd)
            continue;
        brush.line({x, bottom}, {x, bottom + brush.px(5)}, Token::Line2, 1);
        drawText(
            brush.painter, brush.text, {x, bottom + brush.px(17)}, Anchor::Start, name, font, brush.color(Token::Ink3));
        from = x;
    }
}

double markX(const TrendLayout &layout, const Trend &trend, const TrendMark &mark)
{
    if (mark.startsPhase) {
        for (const TrendPhase &phase : trend.phases) {
            const QDate start = trend.points.at(phase.first).start;
            if (phase.first > 0 && std::abs(start.daysTo(mark.day)) <= 31
                && trend.points.at(phase.first - 1).start <= mark.day)
                return layout.edge(phase.first);
        }
    }
    const auto next = std::upper_bound(trend.points.begin(), trend.points.end(), mark.day,
        [](QDate day, const TrendPoint &point) { return day < point.start; });
    return layout.edge(std::max<qsizetype>(next - trend.points.begin() - 1, 0));
}

void drawMarks(const FigureBrush &brush, const TrendLayout &layout, const Trend &trend, const QRectF &rect)
{
    QList<QRectF> taken;
    const QFont strong = brush.text.font(11, QFont::DemiBold);
    const QFont plain = brush.text.font(11);
    for (const TrendMark &mark : trend.marks) {
        if (trend.points.isEmpty() || mark.day < trend.points.first().start)
            continue;
        const double x = markX(layout, trend, mark);
        const Token token = mark.tone == Tone::Plain ? Token::Ink3 : toneToken(mark.tone);
        const QFont font = mark.startsPhase ? strong : plain;
        const QString words = dayText(mark.day, u"d MMM"_s, brush.style.locale) + u": "_s + mark.text;
        const double y = layout.plot.top() - brush.px(6);
        const double width = brush.text.width(words, font);
        // Whole or not at all: the tooltip tells what has no room.
        const auto draw = [&](double left) {
            const QRectF box(left, y - brush.px(10), width, brush.px(12));
            if (box.left() < rect.left() - 0.5 || box.right() > rect.right() + 0.5
                || std::any_of(taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(box); }))
                return false;
            drawText(brush.painter, brush.text, {left, y}, Anchor::Start, words, font, brush.color(token));
            taken.append(box);
            return true;
        };
        const double before = x - brush.px(6) - width;
        const double after = x + brush.px(6);
        const bool leftFirst = before >= rect.left() || x - rect.left() > rect.right() - x;
        const bool beside = draw(leftFirst ? before : after) || draw(leftFirst ? after : before);
        // On a narrow paper it stands on top of its line.
        const bool above = !beside
            && draw(std::clamp(x - width / 2, rect.left(), std::max(rect.left(), rect.right() - width)));
        brush.line({x, layout.plot.top() - (above ? 0 : brush.px(12))}, {x, layout.plot.bottom()}, token,
            mark.startsPhase ? 1.2 : 1, mark.startsPhase ? Qt::SolidLine : Qt::DotLine);
    }
}

} // namespace

void paint(const FigureBrush &brush, const QRectF &rect, const Trend &trend)
{
    const TrendLayout layout = layoutOf(brush.text, rect, trend, brush.style.locale);
    if (layout.plot.width() < brush.px(20) || layout.plot.height() < brush.px(20))
        return;
    drawGrid(brush, layout, trend);
    drawLimits(brush, layout, trend);
    drawCentres(brush, layout, trend);
    drawGoal(brush, layout, trend);
    drawRun(brush, layout, trend);
    drawPoints(brush, layout, trend);
    drawMarks(brush, layout, trend, rect);
    drawTimeAxis(brush, layout, trend, rect.right());
    drawLevels(brush, layout);
}

QList<FigurePlace> placesOf(const FigureText &text, const QRectF &rect, const Trend &trend, const FigureStyle &style)
{
    const TrendLayout layout = layoutOf(text, rect, trend, style.locale);
    QList<FigurePlace> places;
    for (qsizetype i = 0; i < trend.points.size(); ++i) {
        const TrendPoint &point = trend.points.at(i);
        places.append({int(i), 0, QRectF(layout.edge(i), layout.plot.top(), layout.cell, layout.plot.height()),
            dayText(point.start, u"d MMM yyyy"_s, style.locale) + u": "_s + describe(point, trend.unit, style.locale)});
    }
    return places;
}

} // namespace hearken
