// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/painters.h"

#include <QImage>

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

/// With heading and note, on the surface colour of the theme.
QImage figureImage(const Figure &figure, QSize size, FigureStyle style, double deviceRatio = 2);
/// A self-contained SVG with the texts as texts.
QByteArray figureSvg(const Figure &figure, QSizeF size, FigureStyle style);

} // namespace hearken
