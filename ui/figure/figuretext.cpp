// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figuretext.h"

#include "ui/kit/controls.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <utility>

namespace hearken {

using namespace Qt::StringLiterals;

FigureText::FigureText(const QPaintDevice *device, double scale)
    : m_device(device)
    , m_scale(scale)
{
    loadFonts();
}

QFont FigureText::font(double pixels, int weight, bool italic) const
{
    QFont font;
    font.setFamilies({u"Hearken Sans"_s, u"Inter"_s, u"Noto Sans"_s});
    // Points of this very device: the only way to a size between two pixels.
    font.setPointSizeF(pixels * m_scale * 72 / m_device->logicalDpiY());
    font.setWeight(QFont::Weight(weight));
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double FigureText::width(const QString &text, const QFont &font) const
{
    return QFontMetricsF(font, m_device).horizontalAdvance(text);
}

double FigureText::ascent(const QFont &font) const
{
    return QFontMetricsF(font, m_device).ascent();
}

double FigureText::height(const QFont &font) const
{
    return QFontMetricsF(font, m_device).height();
}

double FigureText::capHeight(const QFont &font) const
{
    return QFontMetricsF(font, m_device).capHeight();
}

QString FigureText::fitted(const QString &text, const QFont &font, double room) const
{
    if (width(text, font) <= room)
        return text;
    for (qsizetype end = text.lastIndexOf(u' '); end > 0; end = text.lastIndexOf(u' ', end - 1)) {
        const QString shorter = text.first(end) + u"…"_s;
        if (width(shorter, font) <= room)
            return shorter;
    }
    return {};
}

QStringList FigureText::lines(const QString &text, const QFont &font, double room) const
{
    QStringList lines;
    QString line;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        // A word that is wider than the room is broken: never cut at the edge of the paper.
        while (word.size() > 1 && width(word, font) > room) {
            qsizetype head = word.size() - 1;
            while (head > 1 && width(word.first(head), font) > room)
                --head;
            if (!line.isEmpty())
                lines.append(std::exchange(line, {}));
            lines.append(word.first(head));
            word.remove(0, head);
        }
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (!line.isEmpty() && width(longer, font) > room) {
            lines.append(line);
            line = word;
        } else {
            line = longer;
        }
    }
    if (!line.isEmpty())
        lines.append(line);
    return lines;
}

void drawText(QPainter &painter, const FigureText &text, QPointF baseline, Anchor anchor, const QString &words,
    const QFont &font, const QColor &color)
{
    if (words.isEmpty())
        return;
    if (anchor != Anchor::Start) {
        const double width = text.width(words, font);
        baseline.rx() -= anchor == Anchor::Middle ? width / 2 : width;
    }
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(baseline, words);
}

void drawSign(QPainter &painter, QPointF middle, Sign sign, const QColor &color, double width)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const double height = width * 0.72;
    const auto triangle = [&](double top, bool up) {
        const double base = up ? top + height : top;
        const double tip = up ? top : top + height;
        painter.drawPolygon(
            QPolygonF{{middle.x() - width / 2, base}, {middle.x() + width / 2, base}, {middle.x(), tip}});
    };
    const bool up = sign == Sign::Up || sign == Sign::FarUp;
    if (sign == Sign::Dot) {
        painter.drawEllipse(middle, width * 0.36, width * 0.36);
    } else if (sign == Sign::Up || sign == Sign::Down) {
        triangle(middle.y() - height / 2, up);
    } else if (sign == Sign::FarUp || sign == Sign::FarDown) {
        triangle(middle.y() - height - width * 0.06, up);
        triangle(middle.y() + width * 0.06, up);
    }
    painter.restore();
}

Token toneToken(Tone tone)
{
    switch (tone) {
    case Tone::Attention:
        return Token::Attention;
    case Tone::Good:
        return Token::Good;
    case Tone::Plain:
        break;
    }
    return Token::Ink2;
}

Token fillToken(Standing standing)
{
    return fillOf(chipClass(standing));
}

Token textToken(Standing standing)
{
    return textOn(chipClass(standing));
}

Token bandToken(Side side)
{
    return side == Side::Under ? Token::BandUnder : side == Side::Over ? Token::BandOver : Token::Band;
}

} // namespace hearken
