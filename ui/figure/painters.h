// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figuretext.h"

#include <QRectF>

namespace hearken {

/// What each painter is handed: where, how, and the letters of the device.
struct FigureBrush
{
    QPainter &painter;
    const FigureStyle &style;
    FigureText text;

    double px(double pixels) const { return pixels * style.scale; }
    QColor color(Token token) const { return style.color(token); }
    void line(QPointF from, QPointF to, Token token, double width, Qt::PenStyle dash = Qt::SolidLine) const;
    void box(const QRectF &rect, double radius, Token fill) const;
    void ring(const QRectF &rect, double radius) const; ///< of what is selected
};

void paint(const FigureBrush &brush, const QRectF &rect, const IntervalBar &bar);
void paint(const FigureBrush &brush, const QRectF &rect, const Kpi &kpi);
void paint(const FigureBrush &brush, const QRectF &rect, const Trend &trend);
void paint(const FigureBrush &brush, const QRectF &rect, const Ranking &ranking);
void paint(const FigureBrush &brush, const QRectF &rect, const HeatTable &heat);
void paint(const FigureBrush &brush, const QRectF &rect, const Distribution &distribution);
void paint(const FigureBrush &brush, const QRectF &rect, const Bars &bars);
void paint(const FigureBrush &brush, const QRectF &rect, const JourneyStrip &strip);

/// A value, as `words`, in the colour and with the sign of its standing, hatched when hidden; n at the right when it has
/// `counts`.
void paintCell(const FigureBrush &brush, const QRectF &rect, const HeatCell &cell, const QString &words, bool counts);
/// Width that a cell needs for value, sign and n.
double cellWidth(const FigureText &text, const HeatCell &cell, const QString &words, const QLocale &locale);

/// Band, dot, goal and before on a scale that goes from `left` (axisLow) to `right`, centred at `y`.
void paintInterval(const FigureBrush &brush, double left, double right, double y, const IntervalBar &bar);

/// A clickable place: a row of a ranking, a cell of a heat table, a bar.
struct FigurePlace
{
    int row = -1;
    int column = -1;
    QRectF rect;
    QString words; ///< for the tooltip and the screen reader
};
/// Where the places lie when the figure is painted into `rect`; the same layout as painting uses.
QList<FigurePlace> placesOf(
    const FigureText &text, const QRectF &rect, const Ranking &ranking, const FigureStyle &style);
QList<FigurePlace> placesOf(
    const FigureText &text, const QRectF &rect, const HeatTable &heat, const FigureStyle &style);
/// How many rows of a heat table have room; with `style.first` ≥ 0 the others are scrolled to.
int rowsShown(const FigureText &text, const QRectF &rect, const HeatTable &heat, const FigureStyle &style);
QList<FigurePlace> placesOf(const FigureText &text, const QRectF &rect, const Bars &bars, const FigureStyle &style);
QList<FigurePlace> placesOf(
    const FigureText &text, const QRectF &rect, const JourneyStrip &strip, const FigureStyle &style);
QList<FigurePlace> placesOf(const FigureText &text, const QRectF &rect, const Trend &trend, const FigureStyle &style);

} // namespace hearken
