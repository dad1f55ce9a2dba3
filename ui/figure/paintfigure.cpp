// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/paintfigure.h"

#include <QBuffer>
#include <QSvgGenerator>

namespace hearken {

using namespace Qt::StringLiterals;

void FigureBrush::line(QPointF from, QPointF to, Token token, double width, Qt::PenStyle dash) const
{
    painter.setPen(QPen(color(token), px(width), dash, Qt::FlatCap));
    painter.drawLine(from, to);
}

void FigureBrush::box(const QRectF &rect, double radius, Token fill) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(fill));
    painter.drawRoundedRect(rect, px(radius), px(radius));
}

namespace {

void drawHeading(const FigureBrush &brush, const QRectF &rect, const Figure &figure)
{
    const QFont title = brush.text.font(13, QFont::DemiBold);
    const QFont subtitle = brush.text.font(11.5);
    const QString words = brush.text.fitted(figure.title, title, rect.width());
    const double baseline = rect.top() + brush.px(14);
    drawText(brush.painter, brush.text, {rect.left(), baseline}, Anchor::Start, words, title, brush.color(Token::Ink));
    const double end = rect.left() + (words.isEmpty() ? 0 : brush.text.width(words, title) + brush.px(8));
    drawText(brush.painter, brush.text, {end, baseline}, Anchor::Start,
        brush.text.fitted(figure.subtitle, subtitle, rect.right() - end), subtitle, brush.color(Token::Ink3));
}

double noteHeight(const FigureText &text, double width, const Figure &figure)
{
    const QStringList lines = text.lines(figure.note, text.font(12), width);
    return lines.isEmpty() ? 0 : double(lines.size()) * text.scale() * 17 + text.scale() * 6;
}

void drawNote(const FigureBrush &brush, const QRectF &rect, const Figure &figure)
{
    const QFont font = brush.text.font(12);
    const QStringList lines = brush.text.lines(figure.note, font, rect.width());
    double y = rect.bottom() - noteHeight(brush.text, rect.width(), figure) + brush.px(18);
    for (const QString &line : lines) {
        drawText(brush.painter, brush.text, {rect.left(), y}, Anchor::Start, line, font, brush.color(Token::Ink2));
        y += brush.px(17);
    }
}

} // namespace

QRectF bodyOf(const FigureText &text, const QRectF &rect, const Figure &figure, const FigureStyle &style)
{
    const double head = style.heading && (!figure.title.isEmpty() || !figure.subtitle.isEmpty()) ? 26 * text.scale()
                                                                                                 : 0;
    const double foot = style.note ? noteHeight(text, rect.width(), figure) : 0;
    return rect.adjusted(0, head, 0, -foot);
}

void paintFigure(QPainter &painter, const QRectF &rect, const Figure &figure, const FigureStyle &style)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const FigureBrush brush{painter, style, FigureText(painter.device(), style.scale)};
    if (style.heading)
        drawHeading(brush, rect, figure);
    if (style.note)
        drawNote(brush, rect, figure);
    const QRectF body = bodyOf(brush.text, rect, figure, style);
    std::visit([&](const auto &content) { paint(brush, body, content); }, figure.content);
    painter.restore();
}

QList<FigurePlace> placesOf(const FigureText &text, const QRectF &rect, const Figure &figure, const FigureStyle &style)
{
    const QRectF body = bodyOf(text, rect, figure, style);
    return std::visit(
        [&](const auto &content) -> QList<FigurePlace> {
            using Content = std::decay_t<decltype(content)>;
            if constexpr (std::is_same_v<Content,
                              Kpi> || std::is_same_v<Content, IntervalBar> || std::is_same_v<Content, Distribution>)
                return {};
            else
                return placesOf(text, body, content, style);
        },
        figure.content);
}

double naturalHeight(const Figure &figure)
{
    struct Heights
    {
        double operator()(const Kpi &) const { return 94; }
        double operator()(const IntervalBar &) const { return 20; }
        double operator()(const Trend &) const { return 210; }
        double operator()(const Ranking &ranking) const { return 23 + 26 * double(ranking.rows.size()); }
        double operator()(const HeatTable &heat) const
        {
            return 31 + 24 * double(heat.rows.size()) + (heat.legend ? 24 : 0);
        }
        double operator()(const Distribution &) const { return 32; }
        double operator()(const Bars &) const { return 180; }
    };
    return std::visit(Heights(), figure.content);
}

QImage figureImage(const Figure &figure, QSize size, FigureStyle style, double deviceRatio)
{
    QImage image(size * deviceRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(deviceRatio);
    image.fill(style.color(Token::Surface));
    style.heading = true;
    style.note = true;
    style.row = -1;
    QPainter painter(&image);
    const double margin = 12 * style.scale;
    paintFigure(painter, QRectF(QPointF(), QSizeF(size)).adjusted(margin, margin, -margin, -margin), figure, style);
    return image;
}

QByteArray figureSvg(const Figure &figure, QSizeF size, FigureStyle style)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(figure.title);
    style.row = -1;
    QPainter painter(&generator);
    paintFigure(painter, QRectF(QPointF(), size), figure, style);
    painter.end();
    return buffer.data();
}

} // namespace hearken
