// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/ticks.h"
#include "ui/figure/figuretext.h"

#include <QRectF>

namespace hearken {

/// A level named at the right end of a trend.
struct LevelLabel
{
    QString words;
    double y = 0;
    Token token = Token::Ink3;
    bool strong = false;
};

/// Where everything of a trend lies in a rectangle; painting and pointing share it.
struct TrendLayout
{
    QRectF plot;
    RoundAxis axis;
    double cell = 0; ///< width of one point
    QList<LevelLabel> levels; ///< that fit, moved apart

    double x(qsizetype index) const { return plot.left() + (double(index) + 0.5) * cell; } ///< middle of a point
    double edge(qsizetype index) const { return plot.left() + double(index) * cell; }
    double y(double value) const { return plot.bottom() - (value - axis.low) / (axis.high - axis.low) * plot.height(); }
};

TrendLayout layoutOf(const FigureText &text, const QRectF &rect, const Trend &trend, const QLocale &locale);
/// Attention when the newest level is the worse one, Good when it is the better one, Ink3 when there is only one.
Token levelToken(const Trend &trend);

} // namespace hearken
