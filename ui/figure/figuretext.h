// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figurestyle.h"

#include <QFont>
#include <QPainter>

namespace hearken {

/// Letters for painters: sizes in design pixels, measured for the device that is painted on, without hinting, so that
/// paper, screen and SVG break and place the same words at the same points.
class FigureText
{
public:
    FigureText(const QPaintDevice *device, double scale);

    double scale() const { return m_scale; }
    QFont font(double pixels, int weight = QFont::Normal, bool italic = false) const;
    double width(const QString &text, const QFont &font) const;
    double ascent(const QFont &font) const;
    double height(const QFont &font) const;
    /// Height of a digit or capital.
    double capHeight(const QFont &font) const;
    /// The text, or as many whole words and an ellipsis as fit; empty when not even one does.
    QString fitted(const QString &text, const QFont &font, double room) const;
    /// Breaks into lines of whole words. With `most` lines, what is left over follows as one more entry.
    QStringList lines(const QString &text, const QFont &font, double room) const;

private:
    const QPaintDevice *m_device;
    double m_scale;
};

enum class Anchor { Start, Middle, End };

/// Draws one line at its baseline.
void drawText(QPainter &painter, const FigureText &text, QPointF baseline, Anchor anchor, const QString &words,
    const QFont &font, const QColor &color);

/// The sign of a class or verdict, centred: two triangles down, one, a dot, one up, two. `width` of a triangle.
void drawSign(QPainter &painter, QPointF middle, Sign sign, const QColor &color, double width);

Token toneToken(Tone tone); ///< of a verdict's words and sign; Plain is second ink
Token fillToken(Standing standing);
Token textToken(Standing standing);
Token bandToken(Side side);

} // namespace hearken
