// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/curvemarks.h"

#include "ui/journey/journeylayout.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

constexpr int mostCurves = 4;
constexpr qsizetype chunk = 12; ///< pieces in one path: of a long curve only what is seen is drawn
constexpr Token curveColors[mostCurves]{Token::Navy, Token::Code1, Token::Code4, Token::Code6};
const QList<qreal> curveDashes[mostCurves]{{}, {6, 2}, {2, 2}, {6, 2, 1, 2}};
const QList<qreal> assumedDash{3, 2.5};

/// A piece of the curve between two neighbouring points.
struct Piece
{
    QPointF from;
    QPointF to;
    double slopeFrom = 0;
    double slopeTo = 0;
    bool assumed = false;
    int column = 0; ///< where it begins; it ends in the next one

    QPointF at(double t) const
    {
        const double width = to.x() - from.x();
        const double s = 1 - t;
        return {from.x() + t * width,
            s * s * (1 + 2 * t) * from.y() + t * t * (3 - 2 * t) * to.y() + t * s * s * width * slopeFrom
                - t * t * s * width * slopeTo};
    }
    void appendTo(QPainterPath &path) const
    {
        const double third = (to.x() - from.x()) / 3;
        if (path.isEmpty() || path.currentPosition() != from)
            path.moveTo(from);
        path.cubicTo(from + QPointF(third, third * slopeFrom), to - QPointF(third, third * slopeTo), to);
    }
};

struct Drawn
{
    QList<int> columns; ///< those with a point
    QList<QPointF> points; ///< as columns
    QList<Piece> pieces;
};

/// Runs of known points; where one is missing the curve has a gap.
Drawn drawn(const JourneyLayout &layout, const QRectF &lane, const FeelingCurve &curve)
{
    Drawn made;
    QList<QPointF> run;
    QList<bool> assumed;
    const auto endRun = [&] {
        const QList<double> slopes = monotoneSlopes(run);
        for (qsizetype i = 1; i < run.size(); ++i)
            made.pieces.append({run.at(i - 1), run.at(i), slopes.at(i - 1), slopes.at(i),
                assumed.at(i - 1) || assumed.at(i), made.columns.at(made.columns.size() - run.size() + i - 1)});
        run.clear();
        assumed.clear();
    };
    for (int column = 0; column < layout.columnCount() && column < curve.points.size(); ++column) {
        const FeelingPoint &point = curve.points.at(column);
        if (!point.isKnown()) {
            endRun();
            continue;
        }
        const double x = layout.columnRect(column).center().x();
        run.append({x, JourneyLayout::feelingY(lane, std::clamp(point.value, -2.0, 2.0))});
        assumed.append(point.assumed);
        made.columns.append(column);
        made.points.append(run.last());
    }
    endRun();
    return made;
}

/// The area between curve and neutral line on one side, as a path that needs no clipping.
QPainterPath area(const QList<Piece> &pieces, double neutral, bool above)
{
    constexpr int steps = 12;
    QPainterPath path;
    for (const Piece &piece : pieces) {
        QPolygonF shape{QPointF(piece.from.x(), neutral)};
        QPointF before = piece.from;
        for (int i = 0; i <= steps; ++i) {
            const QPointF now = piece.at(double(i) / steps);
            if ((before.y() < neutral) != (now.y() < neutral))
                shape.append(QPointF(
                    before.x() + (now.x() - before.x()) * (neutral - before.y()) / (now.y() - before.y()), neutral));
            shape.append({now.x(), above ? std::min(now.y(), neutral) : std::max(now.y(), neutral)});
            before = now;
        }
        shape.append({piece.to.x(), neutral});
        path.addPolygon(shape);
        path.closeSubpath();
    }
    return path;
}

QString markWord(CurveMark mark)
{
    switch (mark) {
    case CurveMark::Peak:
        return Tr::tr("peak");
    case CurveMark::Low:
        return Tr::tr("low");
    case CurveMark::End:
        return Tr::tr("end");
    case CurveMark::None:
        break;
    }
    return {};
}

/// Highest and lowest y of the curve between two x.
std::pair<double, double> reach(const QList<Piece> &pieces, double left, double right)
{
    std::pair<double, double> found(1e9, -1e9);
    for (const Piece &piece : pieces) {
        if (piece.to.x() < left || piece.from.x() > right)
            continue;
        for (int i = 0; i <= 16; ++i) {
            const QPointF at = piece.at(i / 16.0);
            if (at.x() >= left && at.x() <= right)
                found = {std::min(found.first, at.y()), std::max(found.second, at.y())};
        }
    }
    return found;
}

/// Value, n and mark of a point: over a good feeling, under a bad one, and on the other side where the curve runs there.
void markLabel(MapPen &pen, const JourneyLayout &layout, const QRectF &lane, const QList<Piece> &pieces, QPointF point,
    int column, const FeelingPoint &value, CurveMark mark, bool named)
{
    const MapLetters strong{12, QFont::DemiBold};
    const MapLetters meta{11};
    const QLocale &locale = layout.options().locale;
    const QString number = differenceText(value.value, Unit::Mean, locale);
    const QString n = value.assumed && value.n == 0 ? Tr::tr("assumed") : countText(value.n, locale);
    const QString word = markWord(mark);
    QStringList texts{n};
    if (!word.isEmpty())
        texts.prepend(Tr::tr("%1, %2", "n 143, peak").arg(n, word));
    const QRectF cell(layout.columnRect(column).left(), lane.top(), layout.columnRect(column).width(), lane.height());
    // The names of several curves stand behind their ends.
    const double rightmost = named && column == layout.columnCount() - 1 ? point.x() + 8 : cell.right() - 3;
    const double valueWidth = pen.ruler().width(number, strong);
    QString beside;
    double width = valueWidth;
    for (const QString &text : texts) {
        const double both = valueWidth + 4 + pen.ruler().width(text, meta);
        if (both <= rightmost - cell.left() - 3) {
            beside = text;
            width = both;
            break;
        }
    }
    const bool ringed = mark != CurveMark::None;
    const double top = std::isnan(value.high) ? point.y()
                                              : JourneyLayout::feelingY(lane, std::clamp(value.high, -2.0, 2.0));
    const double bottom = std::isnan(value.low) ? point.y()
                                                : JourneyLayout::feelingY(lane, std::clamp(value.low, -2.0, 2.0));
    const double reachUp = std::min(top, point.y() - (ringed ? 8.5 : 5));
    const double reachDown = std::max(bottom, point.y() + (ringed ? 8.5 : 5));
    const auto [highest, lowest] = reach(pieces, point.x() - width / 2 - 2, point.x() + width / 2 + 2);
    const double over = std::min({reachUp - 5, highest - 5, point.y() - 14});
    const double under = std::max({reachDown + 13, lowest + 13, point.y() + 19});
    const bool fitsOver = over - 11 >= lane.top() + 2;
    const bool fitsUnder = under + 4 <= lane.bottom() - 2;
    const bool good = value.value >= 0;
    // Beside the nearer side of the curve when both have room, as long as it is not far from its point.
    const bool far = good ? point.y() - over > 40 : under - point.y() > 44;
    const bool above = good ? fitsOver && !(far && fitsUnder) : !fitsUnder || (far && fitsOver);
    const double baseline = above ? std::max(over, lane.top() + 12) : std::min(under, lane.bottom() - 4);
    const double left = std::clamp(
        point.x() - width / 2, cell.left() + 3, std::max(cell.left() + 3, cell.right() - 3 - width));
    pen.show(MapDetail::Titles);
    pen.text({left, baseline}, number, strong, Token::Ink);
    pen.show(MapDetail::Everything);
    if (!beside.isEmpty())
        pen.text({left + valueWidth + 4, baseline}, beside, meta, Token::Ink3);
}

void markPoint(
    MapPen &pen, const QRectF &lane, QPointF point, const FeelingPoint &value, bool ringed, Token color, double size)
{
    pen.show(MapDetail::Everything);
    if (!std::isnan(value.low) && !std::isnan(value.high)) {
        const double top = JourneyLayout::feelingY(lane, std::clamp(value.high, -2.0, 2.0));
        const double bottom = JourneyLayout::feelingY(lane, std::clamp(value.low, -2.0, 2.0));
        pen.line({point.x(), top}, {point.x(), bottom}, color, 1.2);
    }
    pen.show(MapDetail::Signs);
    if (ringed)
        pen.add(DiscMark{point, size * 1.7, {}, color, 1.2});
    pen.add(DiscMark{point, size, Token::Surface, color, 2});
}

/// Names at the ends of the curves, apart from each other.
void markNames(
    MapPen &pen, const QRectF &lane, QList<std::pair<QPointF, QString>> ends, const QList<Token> &colors, double room)
{
    QList<int> order(ends.size());
    for (int i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(
        order.begin(), order.end(), [&ends](int a, int b) { return ends.at(a).first.y() < ends.at(b).first.y(); });
    pen.show(MapDetail::Titles);
    double least = lane.top() + 12;
    for (int i = 0; i < order.size(); ++i) {
        const auto &[point, name] = ends.at(order.at(i));
        // Leaves the names below it their lines.
        const double most = lane.bottom() - 4 - double(order.size() - 1 - i) * 13;
        const double baseline = std::clamp(point.y() + 4, least, std::max(most, least));
        pen.text({point.x() + 11, baseline}, name, {11, QFont::DemiBold}, colors.at(order.at(i)), Anchor::Start, room);
        least = baseline + 13;
    }
}

} // namespace

QList<double> monotoneSlopes(const QList<QPointF> &points)
{
    const qsizetype n = points.size();
    QList<double> slopes(n, 0.0);
    if (n < 2)
        return slopes;
    QList<double> width;
    QList<double> steep;
    for (qsizetype i = 1; i < n; ++i) {
        width.append(points.at(i).x() - points.at(i - 1).x());
        steep.append((points.at(i).y() - points.at(i - 1).y()) / width.last());
    }
    slopes.first() = steep.first();
    slopes.last() = steep.last();
    for (qsizetype i = 1; i + 1 < n; ++i) {
        const double before = steep.at(i - 1);
        const double after = steep.at(i);
        if (before * after <= 0)
            continue;
        const double heavy = 2 * width.at(i) + width.at(i - 1);
        const double light = width.at(i) + 2 * width.at(i - 1);
        slopes[i] = (heavy + light) / (heavy / before + light / after);
    }
    return slopes;
}

Token curveColor(int color, int place)
{
    return curveColors[(color >= 1 && color <= mostCurves ? color - 1 : place) % mostCurves];
}

void markCurves(MapPen &pen, const JourneyLayout &layout, const QRectF &lane, const QList<FeelingCurve> &curves,
    int first, int last)
{
    if (first > last)
        return;
    const double neutral = JourneyLayout::feelingY(lane, 0);
    QList<Drawn> all;
    for (const FeelingCurve &curve : curves.first(std::min<qsizetype>(curves.size(), mostCurves)))
        all.append(drawn(layout, lane, curve));
    const auto colorOf = [&curves](qsizetype i) { return curveColor(curves.at(i).color, int(i)); };
    QHash<int, QList<Piece>> around; // what a column's label may meet
    for (Drawn &one : all) {
        for (const Piece &piece : std::as_const(one.pieces)) {
            for (const int column : {piece.column, piece.column + 1}) {
                if (first <= column && column <= last)
                    around[column].append(piece);
            }
        }
        one.pieces.removeIf([=](const Piece &piece) { return piece.column < first || piece.column > last; });
    }
    pen.show(MapDetail::Fills);
    const QList<Piece> filled = all.isEmpty() ? QList<Piece>() : all.first().pieces;
    for (qsizetype i = 0; i < filled.size(); i += chunk) {
        pen.add(PathMark{area(filled.mid(i, chunk), neutral, true), Token::Above, {}, 1, {}, 0.45});
        pen.add(PathMark{area(filled.mid(i, chunk), neutral, false), Token::Below, {}, 1, {}, 0.45});
    }
    pen.line({layout.columnRect(first).left(), neutral}, {layout.columnRect(last).right(), neutral}, Token::Line2, 1);
    QList<std::pair<QPointF, QString>> ends;
    QList<Token> endColors;
    // The map's own curve lies over the others.
    for (qsizetype i = all.size() - 1; i >= 0; --i) {
        const Drawn &one = all.at(i);
        pen.show(MapDetail::Fills);
        const double width = i == 0 ? 2.2 : 1.6;
        for (qsizetype start = 0; start < one.pieces.size(); start += chunk) {
            QPainterPath measured;
            QPainterPath assumed;
            for (const Piece &piece : one.pieces.mid(start, chunk))
                piece.appendTo(piece.assumed ? assumed : measured);
            pen.add(PathMark{measured, {}, colorOf(i), width, curveDashes[i], 1});
            pen.add(PathMark{assumed, {}, colorOf(i), width, assumedDash, 1});
        }
        for (qsizetype k = 0; k < one.columns.size(); ++k) {
            const int column = one.columns.at(k);
            if (column < first || column > last)
                continue;
            const CurveMark mark = i == 0 ? curves.at(i).marks.value(column, CurveMark::None) : CurveMark::None;
            markPoint(pen, lane, one.points.at(k), curves.at(i).points.at(column), mark != CurveMark::None, colorOf(i),
                i == 0 ? 5 : 3.5);
            if (i == 0 && !layout.isFolded(column))
                markLabel(pen, layout, lane, around.value(column), one.points.at(k), column,
                    curves.at(i).points.at(column), mark, curves.size() > 1);
        }
        if (curves.size() > 1 && !one.points.isEmpty() && last == layout.columnCount() - 1) {
            ends.append({one.points.last(), curves.at(i).persona});
            endColors.append(colorOf(i));
        }
    }
    if (!ends.isEmpty())
        markNames(pen, lane, ends, endColors, layout.columnRect(layout.columnCount() - 1).width() / 2 - 14);
}

} // namespace hearken
