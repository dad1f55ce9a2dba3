// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/trendlayout.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hearken {

namespace {

RoundAxis trendAxis(const Trend &trend)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    const auto take = [&](double value) {
        if (std::isnan(value))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const TrendPoint &point : trend.points) {
        if (point.isKnown())
            take(point.value);
        take(point.lowerLimit);
        take(point.upperLimit);
    }
    for (const GoalStep &step : trend.goal)
        take(step.target);
    RoundAxis axis = roundAxis(low, high, 5, trend.floor, trend.ceiling);
    // Points need no axis from tick to tick: the room below the lowest tick that matters belongs to them.
    const double air = (high - low) * 0.06;
    if (low < high && axis.ticks.size() > 3) {
        axis.low = std::max(axis.low, low - air);
        axis.high = std::min(axis.high, high + air);
        axis.ticks.removeIf([&axis](double tick) { return tick < axis.low || tick > axis.high; });
    }
    return axis;
}

/// What is named at the right, the most important first.
QList<LevelLabel> wishedLevels(const Trend &trend, const QLocale &locale)
{
    const auto told = [&](double value) { return numberText(value, trend.unit, locale); };
    QList<LevelLabel> list;
    if (!trend.goal.isEmpty())
        list.append({QCoreApplication::translate("hearken::figure", "goal %1").arg(told(trend.goal.last().target)),
            trend.goal.last().target, Token::Ink, true});
    const qsizetype phases = trend.phases.size();
    if (phases > 1 && !std::isnan(trend.phases.last().centre)) {
        list.append({QCoreApplication::translate("hearken::figure", "now %1").arg(told(trend.phases.last().centre)),
            trend.phases.last().centre, levelToken(trend), true});
        list.append(
            {QCoreApplication::translate("hearken::figure", "was %1").arg(told(trend.phases.at(phases - 2).centre)),
                trend.phases.at(phases - 2).centre, Token::Ink3, false});
    } else if (phases == 1 && !std::isnan(trend.phases.last().centre)) {
        list.append({QCoreApplication::translate("hearken::figure", "level %1").arg(told(trend.phases.last().centre)),
            trend.phases.last().centre, Token::Ink3, false});
    }
    const auto limited = std::find_if(trend.points.rbegin(), trend.points.rend(),
        [](const TrendPoint &point) { return !std::isnan(point.lowerLimit); });
    if (!trend.limitsName.isEmpty() && limited != trend.points.rend())
        list.append({trend.limitsName, limited->lowerLimit, Token::Ink3, false});
    return list;
}

/// Each label goes to the free place nearest to its level; one without a place near is left out.
QList<LevelLabel> placedLevels(const QList<LevelLabel> &wished, const TrendLayout &layout, double lineHeight)
{
    QList<LevelLabel> placed;
    for (LevelLabel label : wished) {
        const double level = layout.y(label.y);
        const auto isFree = [&](double y) {
            return y >= layout.plot.top() - lineHeight / 2 && y <= layout.plot.bottom() + lineHeight / 2
                && std::none_of(placed.begin(), placed.end(),
                    [&](const LevelLabel &other) { return std::abs(other.y - y) < lineHeight; });
        };
        for (double away = 0; away <= lineHeight * 1.6; away += lineHeight / 8) {
            // Below first: the most important label keeps its own height.
            const auto found = std::array{level + away, level - away};
            const auto free = std::find_if(found.begin(), found.end(), isFree);
            if (free != found.end()) {
                label.y = *free;
                placed.append(label);
                break;
            }
        }
    }
    return placed;
}

} // namespace

Token levelToken(const Trend &trend)
{
    if (trend.phases.size() < 2)
        return Token::Ink3;
    const double was = trend.phases.at(trend.phases.size() - 2).centre;
    const double now = trend.phases.last().centre;
    if (std::isnan(was) || std::isnan(now) || was == now)
        return Token::Ink3;
    return (now < was) == trend.highIsGood ? Token::Attention : Token::Good;
}

TrendLayout layoutOf(const FigureText &text, const QRectF &rect, const Trend &trend, const QLocale &locale)
{
    TrendLayout layout;
    const double px = text.scale();
    layout.axis = trendAxis(trend);
    const QFont meta = text.font(11);
    const QFont strong = text.font(11, QFont::DemiBold);
    double left = 0;
    for (const double tick : layout.axis.ticks)
        left = std::max(left, text.width(numberText(tick, trend.unit, locale), meta));
    const QList<LevelLabel> wished = wishedLevels(trend, locale);
    double right = 0;
    for (const LevelLabel &label : wished)
        right = std::max(right, text.width(label.words, label.strong ? strong : meta));
    // A narrow tile has no room for names at the end: the sentence of the tile tells them.
    const bool named = right + left + px * 120 < rect.width();
    const double top = px * (trend.marks.isEmpty() ? 8 : 22);
    layout.plot = QRectF(rect.left() + left + px * 7, rect.top() + top,
        rect.width() - left - px * 7 - (named ? right + px * 8 : px * 4), rect.height() - top - px * 22);
    layout.cell = layout.plot.width() / double(std::max<qsizetype>(trend.points.size(), 1));
    if (named)
        layout.levels = placedLevels(wished, layout, px * 15);
    return layout;
}

} // namespace hearken
