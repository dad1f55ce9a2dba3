// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/ticks.h"
#include "ui/figure/painters.h"

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct BarsLayout
{
    QRectF plot;
    RoundAxis axis;
    double cell = 0;

    QRectF bar(qsizetype index, double value) const
    {
        const double height = (value - axis.low) / (axis.high - axis.low) * plot.height();
        const double width = std::min(cell * 0.72, plot.width() * 0.12);
        return {plot.left() + (double(index) + 0.5) * cell - width / 2, plot.bottom() - height, width, height};
    }
};

BarsLayout barsLayout(const FigureText &text, const QRectF &rect, const Bars &bars, const QLocale &locale)
{
    BarsLayout layout;
    double high = 0;
    for (const Bar &bar : bars.bars)
        high = std::max(high, bar.value);
    layout.axis = roundAxis(0, high > 0 ? high : 1, 5, 0);
    double left = 0;
    for (const double tick : layout.axis.ticks)
        left = std::max(left, text.width(numberText(tick, bars.unit, locale), text.font(11)));
    const double px = text.scale();
    layout.plot = rect.adjusted(left + px * 7, px * 8, -px * 2, -px * 22);
    layout.cell = layout.plot.width() / double(std::max<qsizetype>(bars.bars.size(), 1));
    return layout;
}

void drawBarNames(const FigureBrush &brush, const BarsLayout &layout, const Bars &bars)
{
    const QFont font = brush.text.font(11);
    double from = layout.plot.left() - brush.px(20);
    for (qsizetype i = 0; i < bars.bars.size(); ++i) {
        const double x = layout.plot.left() + (double(i) + 0.5) * layout.cell;
        const double half = brush.text.width(bars.bars.at(i).name, font) / 2;
        if (bars.bars.at(i).name.isEmpty() || x - half < from || x + half > layout.plot.right() + brush.px(4))
            continue;
        drawText(brush.painter, brush.text, {x, layout.plot.bottom() + brush.px(17)}, Anchor::Middle,
            bars.bars.at(i).name, font, brush.color(Token::Ink3));
        from = x + half + brush.px(8);
    }
}

} // namespace

void paint(const FigureBrush &brush, const QRectF &rect, const Bars &bars)
{
    const BarsLayout layout = barsLayout(brush.text, rect, bars, brush.style.locale);
    if (layout.plot.width() < brush.px(10) || layout.plot.height() < brush.px(10))
        return;
    for (const double tick : layout.axis.ticks) {
        const double y = layout.plot.bottom()
            - (tick - layout.axis.low) / (layout.axis.high - layout.axis.low) * layout.plot.height();
        brush.line({layout.plot.left(), y}, {layout.plot.right(), y}, Token::Line, 1);
        drawText(brush.painter, brush.text, {layout.plot.left() - brush.px(7), y + brush.px(4)}, Anchor::End,
            numberText(tick, bars.unit, brush.style.locale), brush.text.font(11), brush.color(Token::Ink3));
    }
    for (qsizetype i = 0; i < bars.bars.size(); ++i) {
        const QRectF bar = layout.bar(i, bars.bars.at(i).value);
        const bool hollow = bars.bars.at(i).unfinished;
        brush.painter.setPen(hollow ? QPen(brush.color(Token::Ink3), brush.px(1.2)) : QPen(Qt::NoPen));
        brush.painter.setBrush(brush.color(hollow ? Token::Surface
                : brush.style.row == i            ? Token::Accent
                                                  : Token::Band));
        brush.painter.drawRect(bar);
    }
    brush.line(layout.plot.bottomLeft(), layout.plot.bottomRight(), Token::Line2, 1);
    drawBarNames(brush, layout, bars);
}

void paint(const FigureBrush &brush, const QRectF &rect, const Distribution &distribution)
{
    qint64 total = 0;
    for (const DistributionStep &step : distribution.steps)
        total += step.count;
    if (total == 0)
        return;
    const double gap = brush.px(1.5);
    const double room = rect.width() - gap * double(distribution.steps.size() - 1);
    const double height = std::min(brush.px(17), rect.height());
    const QFont count = brush.text.font(11, QFont::DemiBold);
    const QFont name = brush.text.font(10.5);
    double x = rect.left();
    for (const DistributionStep &step : distribution.steps) {
        const double width = room * double(step.count) / double(total);
        if (step.count > 0)
            brush.box({x, rect.top(), width, height}, 2, fillToken(step.standing));
        const QString words = brush.style.locale.toString(step.count);
        const double middle = x + width / 2;
        if (brush.text.width(words, count) + brush.px(4) <= width)
            drawText(brush.painter, brush.text, {middle, rect.top() + brush.px(12.5)}, Anchor::Middle, words, count,
                brush.color(textToken(step.standing)));
        if (brush.text.width(step.name, name) <= width)
            drawText(brush.painter, brush.text, {middle, rect.top() + brush.px(29)}, Anchor::Middle, step.name, name,
                brush.color(Token::Ink3));
        x += width + gap;
    }
}

QList<FigurePlace> placesOf(const FigureText &text, const QRectF &rect, const Bars &bars, const FigureStyle &style)
{
    const BarsLayout layout = barsLayout(text, rect, bars, style.locale);
    QList<FigurePlace> places;
    for (qsizetype i = 0; i < bars.bars.size(); ++i)
        places.append({int(i), 0,
            QRectF(layout.plot.left() + double(i) * layout.cell, layout.plot.top(), layout.cell, layout.plot.height()),
            bars.bars.at(i).name + u": "_s + numberText(bars.bars.at(i).value, bars.unit, style.locale)});
    return places;
}

} // namespace hearken
