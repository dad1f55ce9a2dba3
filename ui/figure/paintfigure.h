// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/painters.h"

#include <QImage>

#include <functional>

namespace hearken {

/// Paints a figure into a rectangle: the one painter for screen, paper, SVG, PNG and tests. Pure: the same figure, style
/// and size give the same picture. The ground is the caller's.
void paintFigure(QPainter &painter, const QRectF &rect, const Figure &figure, const FigureStyle &style);

/// Where title and note leave the figure itself.
QRectF bodyOf(const FigureText &text, const QRectF &rect, const Figure &figure, const FigureStyle &style);
/// Clickable places of the figure painted into `rect`; none for a KPI, an interval bar or a distribution.
QList<FigurePlace> placesOf(const FigureText &text, const QRectF &rect, const Figure &figure, const FigureStyle &style);

/// Height in design pixels that shows everything at this width, without heading and note.
double naturalHeight(const Figure &figure);
/// Height of the note with the hairline over it, in pixels of the device; `width` is in them as well.
double noteHeight(const Figure &figure, double width, double scale);
inline constexpr double heatPitch = 24; ///< of a row, in design pixels
inline constexpr double stripHeight = 108; ///< of a journey strip, in design pixels

/// With heading and note, on the surface colour of the theme.
QImage figureImage(const Figure &figure, QSize size, FigureStyle style, double deviceRatio = 2);
/// A self-contained SVG with the texts as texts.
QByteArray figureSvg(const Figure &figure, QSizeF size, FigureStyle style);
/// Any picture as SVG: `paint` is handed the painter and paints into `size`.
QByteArray svgOf(const QString &title, QSizeF size, const std::function<void(QPainter &)> &paint);
/// Any picture as a PDF of one page of its own size, one point for each pixel of 96 dpi times 0.75.
QByteArray pdfOf(const QString &title, QSizeF size, const std::function<void(QPainter &)> &paint);

} // namespace hearken
