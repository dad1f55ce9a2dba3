// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/painters.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// Value with its percent sign smaller and lighter to the eye, as on the tiles; answers where it ends.
double drawBigValue(const FigureBrush &brush, QPointF baseline, const Kpi &kpi, double pixels)
{
    const FigureText &text = brush.text;
    const QFont big = text.font(pixels, QFont::DemiBold);
    if (!kpi.bar.now.isKnown()) {
        drawText(brush.painter, text, baseline, Anchor::Start, u"–"_s, big, brush.color(Token::Ink3));
        return baseline.x() + text.width(u"–"_s, big);
    }
    const QString bare = bareNumberText(kpi.bar.now.value, kpi.bar.unit, brush.style.locale);
    const QString whole = numberText(kpi.bar.now.value, kpi.bar.unit, brush.style.locale);
    drawText(brush.painter, text, baseline, Anchor::Start, bare, big, brush.color(Token::Ink));
    double end = baseline.x() + text.width(bare, big);
    if (whole.size() > bare.size()) {
        const QFont small = text.font(pixels * 0.64, QFont::DemiBold);
        const QString unit = whole.mid(bare.size());
        drawText(brush.painter, text, {end, baseline.y()}, Anchor::Start, unit, small, brush.color(Token::Ink));
        end += text.width(unit, small);
    }
    return end;
}

void drawSpark(const FigureBrush &brush, const QRectF &rect, const Kpi &kpi)
{
    QList<double> known;
    std::copy_if(
        kpi.spark.begin(), kpi.spark.end(), std::back_inserter(known), [](double v) { return !std::isnan(v); });
    if (known.size() < 2 || rect.width() < brush.px(36))
        return;
    const auto [low, high] = std::minmax_element(known.begin(), known.end());
    const double span = std::max(*high - *low, 1e-9);
    const double left = rect.left() + brush.px(3);
    const double step = (rect.width() - brush.px(6)) / double(kpi.spark.size() - 1);
    const auto at = [&](qsizetype i) {
        return QPointF(left + double(i) * step,
            rect.bottom() - brush.px(3) - (kpi.spark.at(i) - *low) / span * (rect.height() - brush.px(6)));
    };
    for (const int phase : kpi.phases) {
        if (phase <= 0 || phase >= kpi.spark.size())
            continue;
        const double x = left + (phase - 0.5) * step;
        QPen pen(brush.color(Token::Ink3), brush.px(1), Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({2, 2});
        brush.painter.setPen(pen);
        brush.painter.drawLine(QPointF(x, rect.top() + brush.px(1)), QPointF(x, rect.bottom() - brush.px(1)));
    }
    QPen pen(brush.color(Token::Ink2), brush.px(1.3));
    pen.setJoinStyle(Qt::RoundJoin);
    brush.painter.setBrush(Qt::NoBrush);
    QPolygonF run;
    qsizetype last = -1;
    for (qsizetype i = 0; i <= kpi.spark.size(); ++i) {
        if (i < kpi.spark.size() && !std::isnan(kpi.spark.at(i))) {
            run.append(at(i));
            last = i;
            continue;
        }
        brush.painter.setPen(pen);
        brush.painter.drawPolyline(run);
        run.clear();
    }
    brush.painter.setPen(Qt::NoPen);
    brush.painter.setBrush(brush.color(Token::Ink));
    brush.painter.drawEllipse(at(last), brush.px(2.4), brush.px(2.4));
}

QString intervalAndN(const Kpi &kpi, const QLocale &locale)
{
    if (kpi.bar.now.hidden)
        return QCoreApplication::translate("hearken::figure", "hidden: too few answers");
    if (!kpi.bar.now.isKnown())
        return QCoreApplication::translate("hearken::figure", "no answers");
    const QString interval = intervalText(kpi.bar.now.low, kpi.bar.now.high, kpi.bar.unit, locale);
    const QString n = countText(kpi.bar.now.n, locale);
    return interval.isEmpty() ? n : interval + u", "_s + n;
}

QString goalAndBefore(const Kpi &kpi, const QLocale &locale, bool before)
{
    QStringList parts;
    if (kpi.bar.goal)
        parts.append(QCoreApplication::translate("hearken::figure", "goal %1")
                         .arg(numberText(*kpi.bar.goal, kpi.bar.unit, locale)));
    if (before && kpi.bar.before)
        parts.append(QCoreApplication::translate("hearken::figure", "before %1")
                         .arg(numberText(*kpi.bar.before, kpi.bar.unit, locale)));
    return parts.join(u", "_s);
}

/// Two texts on one line; the right one goes when both have no room, and nothing is ever cut.
void drawPair(const FigureBrush &brush, const QRectF &rect, double baseline, const QStringList &lefts,
    const QString &right, double pixels = 11)
{
    const QFont font = brush.text.font(pixels);
    const QColor color = brush.color(Token::Ink3);
    const auto fits = [&](const QString &text) { return brush.text.width(text, font) <= rect.width(); };
    const auto left = std::find_if(lefts.begin(), lefts.end(), fits);
    double used = 0;
    if (left != lefts.end()) {
        drawText(brush.painter, brush.text, {rect.left(), baseline}, Anchor::Start, *left, font, color);
        used = brush.text.width(*left, font) + brush.px(6);
    }
    if (!right.isEmpty() && brush.text.width(right, font) <= rect.width() - used)
        drawText(brush.painter, brush.text, {rect.right(), baseline}, Anchor::End, right, font, color);
}

void drawVerdict(const FigureBrush &brush, const QRectF &rect, double baseline, const Kpi &kpi)
{
    const QColor color = brush.color(toneToken(kpi.tone));
    double x = rect.left();
    if (kpi.sign != Sign::None) {
        drawSign(brush.painter, {x + brush.px(4.5), baseline - brush.px(4)}, kpi.sign, color, brush.px(8));
        x += brush.px(14);
    }
    QFont font = brush.text.font(11.5, QFont::DemiBold);
    if (brush.text.width(kpi.verdict, font) > rect.right() - x)
        font = brush.text.font(10.5, QFont::DemiBold);
    // "Too early to tell, verdict on 15 Jun" rather loses its second half than its day.
    QString words = kpi.verdict;
    if (brush.text.width(words, font) > rect.right() - x)
        words = words.section(u',', 0, 0);
    if (brush.text.width(words, font) > rect.right() - x && kpi.sign != Sign::Dot && kpi.sign != Sign::None)
        words = kpi.sign == Sign::Down || kpi.sign == Sign::FarDown // the chart beside it tells the day
            ? QCoreApplication::translate("hearken::figure", "Real drop")
            : QCoreApplication::translate("hearken::figure", "Real rise");
    drawText(brush.painter, brush.text, {x, baseline}, Anchor::Start, brush.text.fitted(words, font, rect.right() - x),
        font, color);
}

} // namespace

void paintInterval(const FigureBrush &brush, double left, double right, double y, const IntervalBar &bar)
{
    QPainter &painter = brush.painter;
    const double span = bar.axisHigh - bar.axisLow;
    const auto at = [&](double value) {
        return std::clamp(left + (value - bar.axisLow) / span * (right - left), left, right);
    };
    if (bar.now.isKnown() && !std::isnan(bar.now.low)) {
        const double from = at(bar.now.low);
        brush.box({from, y - brush.px(4), std::max(at(bar.now.high) - from, brush.px(2)), brush.px(8)}, 2.5,
            bandToken(bar.side));
    }
    if (bar.goal)
        brush.line({at(*bar.goal), y - brush.px(8)}, {at(*bar.goal), y + brush.px(8)}, Token::Ink, 2);
    if (bar.before) {
        painter.setPen(QPen(brush.color(Token::Ink2), brush.px(1.4)));
        painter.setBrush(brush.color(Token::Surface));
        painter.drawEllipse(QPointF(at(*bar.before), y), brush.px(3.2), brush.px(3.2));
    }
    if (bar.now.isKnown()) {
        painter.setPen(QPen(brush.color(Token::Surface), brush.px(1.2)));
        painter.setBrush(brush.color(Token::Ink));
        painter.drawEllipse(QPointF(at(bar.now.value), y), brush.px(4.2), brush.px(4.2));
    }
}

namespace {

constexpr double barHeight = 20; ///< of a bar without words

/// The ends of the scale and the goal at its mark; an end goes where it would meet the goal.
void drawScale(const FigureBrush &brush, const QRectF &rect, double baseline, const IntervalBar &bar)
{
    const FigureText &text = brush.text;
    const QFont font = text.font(11);
    const QColor color = brush.color(Token::Ink3);
    double from = rect.right();
    double to = rect.left();
    if (bar.goal) {
        const QString words = QCoreApplication::translate("hearken::figure", "goal %1")
                                  .arg(numberText(*bar.goal, bar.unit, brush.style.locale));
        const double half = text.width(words, font) / 2;
        const double at = rect.left()
            + std::clamp((*bar.goal - bar.axisLow) / (bar.axisHigh - bar.axisLow), 0.0, 1.0) * rect.width();
        const double middle = std::clamp(at, rect.left() + half, std::max(rect.right() - half, rect.left() + half));
        drawText(brush.painter, text, {middle, baseline}, Anchor::Middle, words, font, color);
        from = middle - half - brush.px(8);
        to = middle + half + brush.px(8);
    }
    const QString low = numberText(bar.axisLow, bar.unit, brush.style.locale);
    const QString high = numberText(bar.axisHigh, bar.unit, brush.style.locale);
    if (rect.left() + text.width(low, font) <= from)
        drawText(brush.painter, text, {rect.left(), baseline}, Anchor::Start, low, font, color);
    if (rect.right() - text.width(high, font) >= to)
        drawText(brush.painter, text, {rect.right(), baseline}, Anchor::End, high, font, color);
}

} // namespace

void paint(const FigureBrush &brush, const QRectF &rect, const IntervalBar &bar)
{
    const double y = bar.scaled ? rect.top() + brush.px(barHeight / 2) : rect.center().y();
    const double left = rect.left() + brush.px(4);
    const double right = rect.right() - brush.px(4);
    brush.line({rect.left(), y}, {rect.right(), y}, Token::Line2, 1);
    paintInterval(brush, left, right, y, bar);
    if (bar.scaled)
        drawScale(brush, {left, rect.top(), right - left, rect.height()}, rect.top() + brush.px(barHeight + 12), bar);
}

namespace {

constexpr double tallKpi = 120; ///< from this height on a tile has room for its context in two lines

/// The tile of Today: a larger value, and interval, n, goal and before in two lines.
void paintTall(const FigureBrush &brush, const QRectF &rect, const Kpi &kpi)
{
    const FigureText &text = brush.text;
    const QLocale &locale = brush.style.locale;
    const QFont name = text.font(12, QFont::DemiBold);
    double y = rect.top() + brush.px(12);
    drawText(brush.painter, text, {rect.left(), y}, Anchor::Start, text.fitted(kpi.name, name, rect.width()), name,
        brush.color(Token::Ink));
    y += brush.px(30);
    const double end = drawBigValue(brush, {rect.left(), y}, kpi, 27);
    const double left = std::max(end + brush.px(10), rect.right() - brush.px(116));
    drawSpark(brush, {left, y - brush.px(22), rect.right() - left, brush.px(28)}, kpi);
    y += brush.px(8);
    paint(brush, QRectF(rect.left(), y, rect.width(), brush.px(19)), kpi.bar);
    y += brush.px(32);
    const auto one = [&locale](const char *words, const std::optional<double> &value, Unit unit) {
        return value ? QCoreApplication::translate("hearken::figure", words).arg(numberText(*value, unit, locale))
                     : QString();
    };
    const QString interval = kpi.bar.now.isKnown()
        ? intervalText(kpi.bar.now.low, kpi.bar.now.high, kpi.bar.unit, locale)
        : intervalAndN(kpi, locale);
    drawPair(brush, rect, y, {interval}, one("goal %1", kpi.bar.goal, kpi.bar.unit));
    y += brush.px(15);
    drawPair(brush, rect, y, {kpi.bar.now.isKnown() ? countText(kpi.bar.now.n, locale) : QString()},
        one("before %1", kpi.bar.before, kpi.bar.unit));
    drawVerdict(brush, rect, y + brush.px(20), kpi);
}

} // namespace

void paint(const FigureBrush &brush, const QRectF &rect, const Kpi &kpi)
{
    if (!kpi.spark.isEmpty() && rect.height() >= brush.px(tallKpi))
        return paintTall(brush, rect, kpi);
    const FigureText &text = brush.text;
    const QLocale &locale = brush.style.locale;
    // Without a trend there is room for the interval beside the value: the form of briefings.
    const bool wide = kpi.spark.isEmpty();
    const QFont name = text.font(12, QFont::DemiBold);
    double y = rect.top() + brush.px(12);
    drawText(brush.painter, text, {rect.left(), y}, Anchor::Start, text.fitted(kpi.name, name, rect.width()), name,
        brush.color(Token::Ink));
    y += brush.px(26);
    const double end = drawBigValue(brush, {rect.left(), y}, kpi, wide ? 24 : 22);
    if (wide) {
        const QRectF beside(end + brush.px(6), rect.top(), rect.right() - end - brush.px(6), rect.height());
        const QString both = intervalAndN(kpi, locale);
        const double pixels = text.width(both, text.font(11)) <= beside.width() ? 11 : 10.5;
        drawPair(brush, beside, y, {both, countText(kpi.bar.now.n, locale)}, {}, pixels);
    } else {
        const double left = std::max(end + brush.px(10), rect.right() - brush.px(96));
        drawSpark(brush, {left, y - brush.px(20), rect.right() - left, brush.px(24)}, kpi);
    }
    y += brush.px(6);
    paint(brush, QRectF(rect.left(), y, rect.width(), brush.px(19)), kpi.bar);
    y += brush.px(30);
    const QStringList context{goalAndBefore(kpi, locale, true), goalAndBefore(kpi, locale, false)};
    if (wide)
        drawPair(brush, rect, y, context, {});
    else
        drawPair(brush, rect, y, {intervalAndN(kpi, locale), countText(kpi.bar.now.n, locale)}, context.last());
    drawVerdict(brush, rect, y + brush.px(18), kpi);
}

} // namespace hearken
