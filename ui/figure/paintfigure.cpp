// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/paintfigure.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

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

void FigureBrush::ring(const QRectF &rect, double radius) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(Token::Accent), px(2)));
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

constexpr double noteAbove = 14; ///< gap, hairline, gap
constexpr double noteLine = 16;

/// The lead is bold and so a little wider than what the lines are broken for.
QStringList noteLines(const FigureText &text, double width, const Figure &figure)
{
    if (figure.note.isEmpty() && figure.lead.isEmpty())
        return {};
    const double wider = text.width(figure.lead, text.font(11.5, QFont::DemiBold))
        - text.width(figure.lead, text.font(11.5));
    const QString words = figure.lead.isEmpty() ? figure.note : QString(figure.lead % u' ' % figure.note);
    return text.lines(words, text.font(11.5), width - std::max(0.0, wider));
}

double noteHeight(const FigureText &text, double width, const Figure &figure)
{
    const QStringList lines = noteLines(text, width, figure);
    return lines.isEmpty() ? 0 : (double(lines.size()) * noteLine + noteAbove) * text.scale();
}

void drawNote(const FigureBrush &brush, const QRectF &rect, const Figure &figure)
{
    const QStringList lines = noteLines(brush.text, rect.width(), figure);
    if (lines.isEmpty())
        return;
    const QFont font = brush.text.font(11.5);
    const double top = rect.bottom() - noteHeight(brush.text, rect.width(), figure);
    brush.line({rect.left(), top + brush.px(6)}, {rect.right(), top + brush.px(6)}, Token::Line, 1);
    double y = top + brush.px(noteAbove + 11);
    double x = rect.left();
    QString first = lines.constFirst();
    if (!figure.lead.isEmpty() && first.startsWith(figure.lead)) {
        const QFont strong = brush.text.font(11.5, QFont::DemiBold);
        drawText(brush.painter, brush.text, {x, y}, Anchor::Start, figure.lead, strong, brush.color(Token::Ink));
        x += brush.text.width(figure.lead + u' ', strong);
        first = first.mid(figure.lead.size()).trimmed();
    }
    drawText(brush.painter, brush.text, {x, y}, Anchor::Start, first, font, brush.color(Token::Ink2));
    for (const QString &line : lines.mid(1)) {
        y += brush.px(noteLine);
        drawText(brush.painter, brush.text, {rect.left(), y}, Anchor::Start, line, font, brush.color(Token::Ink2));
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
            return 31 + heatPitch * double(heat.rows.size()) + (heat.legend ? 24 : 0);
        }
        double operator()(const Distribution &) const { return 32; }
        double operator()(const Bars &) const { return 180; }
        double operator()(const JourneyStrip &) const { return stripHeight; }
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

QByteArray svgOf(const QString &title, QSizeF size, const std::function<void(QPainter &)> &paint)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(title);
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    // Our font is a cut of Inter; where neither is installed it is to be one without serifs.
    QByteArray svg = buffer.data();
    svg.replace("font-family=\"Hearken Sans\"", "font-family=\"Hearken Sans, Inter, sans-serif\"");
    return svg;
}

QByteArray pdfOf(const QString &title, QSizeF size, const std::function<void(QPainter &)> &paint)
{
    constexpr double pointsPerPixel = 0.75;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(u"Hearken"_s);
    writer.setResolution(960); // so fine that glyphs stand where they were measured
    writer.setPageSize(QPageSize(size * pointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.scale(10, 10);
    paint(painter);
    painter.end();
    return buffer.data();
}

QByteArray figureSvg(const Figure &figure, QSizeF size, FigureStyle style)
{
    style.row = -1;
    return svgOf(
        figure.title, size, [&](QPainter &painter) { paintFigure(painter, QRectF(QPointF(), size), figure, style); });
}

double noteHeight(const Figure &figure, double width, double scale)
{
    const QImage device(1, 1, QImage::Format_ARGB32_Premultiplied);
    return noteHeight(FigureText(&device, scale), width, figure);
}

} // namespace hearken
