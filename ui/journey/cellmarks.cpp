// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in one cell of a map, by the kind of its lane.
#include "ui/journey/journeylayout.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

constexpr double inset = 9; ///< from a cell's left edge to its words
constexpr double wordLine = 15;

struct CellBox
{
    const JourneyLayout &layout;
    QRectF rect;
    int lane;
    int column;

    MapDensity density() const { return layout.options().density; }
    const QLocale &locale() const { return layout.options().locale; }
    double left() const { return rect.left() + inset; }
    double room() const { return rect.width() - inset - 5; }
};

void markDiamond(MapPen &pen, QPointF middle, double half, Token color)
{
    QPainterPath path;
    path.addPolygon(QPolygonF{
        middle - QPointF(0, half), middle + QPointF(half, 0), middle + QPointF(0, half), middle - QPointF(half, 0)});
    path.closeSubpath();
    pen.add(PathMark{path, color, {}, 1, {}, 1});
}

void markTouchpoint(MapPen &pen, const CellBox &box)
{
    const MapColumn &column = box.layout.map().columns.at(box.column);
    const double room = box.rect.width() - inset - 1;
    if (!column.subJourney.isEmpty()) {
        pen.show(MapDetail::Titles);
        pen.add(IconMark{u"journey"_s, {box.rect.right() - 17, box.rect.top() + 8, 13, 13}, Token::Ink3});
    }
    const bool small = box.density() == MapDensity::Overview;
    const bool moment = column.momentOfTruth;
    const TouchpointLines wanted = touchpointLines(column, pen.ruler(), box.density(), box.rect.width());
    double y = box.rect.top() + (small && box.rect.height() < 40 ? 19 : 18);
    pen.show(MapDetail::Titles);
    if (small && moment)
        markDiamond(pen, {box.left() + 4.5, y - 4.2}, 5, Token::Ink);
    if (column.key.isEmpty() && column.name.isEmpty()) {
        pen.text(
            {box.left(), y}, Tr::tr("No touchpoint yet"), {11, QFont::Normal, true}, Token::Ink3, Anchor::Start, room);
        return;
    }
    for (const QString &line : wanted.name) {
        pen.text({box.left() + (small && moment ? 14 : 0), y}, line, {12.5, QFont::DemiBold}, Token::Ink);
        y += wordLine;
    }
    if (small)
        return;
    y += 3;
    pen.show(MapDetail::Everything);
    if (moment) {
        pen.show(MapDetail::Signs);
        markDiamond(pen, {box.left() + 4.5, y - 4}, 5, Token::Ink);
        pen.show(MapDetail::Everything);
        // Beside the sign a short word will do where the column is narrow; the words of the cell say it whole.
        const double words = box.rect.width() - inset - 12.5;
        const QString whole = Tr::tr("moment of truth");
        const bool fits = pen.ruler().width(whole, {11}) <= words;
        pen.text({box.left() + 12.5, y}, fits ? whole : Tr::tr("moment", "of truth, beside its sign"), {11},
            Token::Ink2, Anchor::Start, words);
        y += wordLine;
    }
    if (wanted.grounding && y < box.rect.bottom() - 2)
        pen.text({box.left(), y}, column.groundingWords, {11, QFont::Normal, true},
            column.blind ? Token::Attention : Token::Ink3, Anchor::Start, room);
}

/// Words over words: text and, where lines are left, detail.
void markWords(MapPen &pen, const CellBox &box, const WordsCell &cell, double pixels, double detailPixels, Token text,
    Token detail)
{
    const bool attention = cell.tone == Tone::Attention;
    if (cell.tone != Tone::Plain) {
        text = toneToken(cell.tone);
        detail = text;
    }
    const int most = std::max(1, int((box.rect.height() - 12) / wordLine));
    double y = box.rect.height() < 30 ? box.rect.center().y() + 4 : box.rect.top() + 18;
    double left = box.left();
    if (!cell.icon.isEmpty()) {
        pen.show(MapDetail::Signs);
        pen.add(IconMark{cell.icon, {left, y - 11, 13, 13}, Token::Ink3});
        left += 18;
    }
    pen.show(MapDetail::Everything);
    const double room = box.rect.right() - 5 - left;
    const int weight = attention && cell.detail.isEmpty() ? QFont::DemiBold : QFont::Normal;
    const QStringList lines = pen.ruler().lines(
        cell.text, {pixels, weight}, room, cell.detail.isEmpty() || most == 1 ? most : most - 1);
    for (const QString &line : lines) {
        pen.text({left, y}, line, {pixels, weight}, text);
        y += wordLine;
    }
    const int detailWeight = attention ? QFont::DemiBold : QFont::Normal;
    const int rest = most - int(lines.size());
    for (const QString &line : pen.ruler().lines(cell.detail, {detailPixels, detailWeight}, room, rest)) {
        pen.text({left, y}, line, {detailPixels, detailWeight}, detail);
        y += wordLine;
    }
}

void markGap(MapPen &pen, const CellBox &box, const GapCell &cell)
{
    const double left = box.rect.left() + 10;
    const double right = box.rect.right() - 10;
    const double y = box.rect.top() + (box.rect.height() < 50 ? 15 : 22);
    const double span = std::max(cell.high - cell.low, 1e-9);
    const auto at = [&](double value) {
        return std::clamp(left + (value - cell.low) / span * (right - left), left, right);
    };
    const bool expected = cell.expected.isKnown();
    const bool provided = cell.provided.isKnown();
    if (!expected && !provided)
        return;
    const Token color = cell.side == Side::Under ? Token::Attention
        : cell.side == Side::Over                ? Token::Good
                                                 : Token::Ink3;
    pen.show(MapDetail::Titles);
    pen.line({left, y}, {right, y}, Token::Line2, 1.5);
    if (expected && provided)
        pen.line({at(cell.provided.value), y}, {at(cell.expected.value), y}, color, 4);
    if (provided)
        pen.add(DiscMark{{at(cell.provided.value), y}, 5, Token::Ink, {}, 1});
    if (expected)
        pen.add(DiscMark{{at(cell.expected.value), y}, 4.5, Token::Surface, Token::Ink, 1.8});
    pen.show(MapDetail::Everything);
    const double rounded = std::round(cell.gap * (cell.unit == Unit::Mean ? 10 : cell.unit == Unit::Count ? 1 : 100));
    const QString words = !expected || !provided ? QString()
        : rounded == 0                           ? Tr::tr("no gap")
                       : Tr::tr("gap %1").arg(differenceText(cell.gap, cell.unit, box.locale()));
    pen.text(
        {box.rect.center().x(), y + 24}, words, {11.5, QFont::DemiBold}, color, Anchor::Middle, box.rect.width() - 6);
    if (box.density() == MapDensity::Detail && cell.provided.n > 0)
        pen.text({box.rect.center().x(), y + 36}, countText(cell.provided.n, box.locale()), {10.5}, Token::Ink3,
            Anchor::Middle, box.rect.width() - 6);
}

void markSpark(MapPen &pen, const QRectF &room, const QList<double> &spark, Token color)
{
    QList<double> known;
    std::copy_if(spark.begin(), spark.end(), std::back_inserter(known), [](double v) { return !std::isnan(v); });
    if (known.size() < 2 || room.width() < 22)
        return;
    const auto [low, high] = std::minmax_element(known.begin(), known.end());
    const double span = std::max(*high - *low, 1e-9);
    const double step = room.width() / double(spark.size() - 1);
    QPainterPath path;
    bool open = false;
    for (qsizetype i = 0; i < spark.size(); ++i) {
        if (std::isnan(spark.at(i))) {
            open = false;
            continue;
        }
        const QPointF at(room.left() + double(i) * step, room.bottom() - (spark.at(i) - *low) / span * room.height());
        open ? path.lineTo(at) : path.moveTo(at);
        open = true;
    }
    pen.add(PathMark{path, {}, color, 1.3, {}, 1});
}

void markMeasure(MapPen &pen, const CellBox &box, const MeasureCell &cell)
{
    const bool small = box.rect.height() < 50;
    const QRectF room = box.rect.adjusted(4, small ? 4 : 5, -4, small ? -4 : -5);
    const double left = room.left() + 8;
    const double width = room.width() - 15;
    if (!cell.isKnown()) {
        pen.show(MapDetail::Signs);
        if (cell.hidden)
            pen.add(HatchMark{room});
        pen.show(MapDetail::Everything);
        const QString words = cell.hidden ? Tr::tr("too few answers") : Tr::tr("no answers");
        pen.text({left, room.center().y() + 4}, words, {11}, Token::Ink2, Anchor::Start, width);
        return;
    }
    const Token ink = textToken(cell.standing);
    pen.show(MapDetail::Signs);
    pen.add(BoxMark{room, 4, fillToken(cell.standing), {}, 1, false, 1});
    pen.show(MapDetail::Titles);
    const double y = small ? room.center().y() + 5 : room.top() + 19;
    double x = left
        + pen.text({left, y}, numberText(cell.value, cell.unit, box.locale()), {15, QFont::DemiBold}, ink,
            Anchor::Start, width);
    pen.show(MapDetail::Signs);
    const Sign sign = signOf(cell.standing);
    if (sign != Sign::None && x + 14 < room.right())
        pen.add(SignMark{{x + 9, y - 5}, sign, ink, 8});
    x += 19;
    pen.show(MapDetail::Everything);
    if (small) {
        const QString n = countText(cell.n, box.locale());
        if (x + pen.ruler().width(n, {10.5}) <= room.right() - 6)
            pen.text({room.right() - 6, y}, n, {10.5}, ink, Anchor::End);
        return;
    }
    markSpark(pen, {x, y - 9, room.right() - 7 - x, 9}, cell.spark, ink);
    const QString n = countText(cell.n, box.locale());
    const double used = pen.text({room.right() - 7, room.top() + 38}, n, {11}, ink, Anchor::End, width);
    if (cell.goal)
        pen.text({left, room.top() + 38}, Tr::tr("goal %1").arg(bareNumberText(*cell.goal, cell.unit, box.locale())),
            {11}, ink, Anchor::Start, width - used - 5);
    if (box.density() != MapDensity::Detail)
        return;
    const QString interval = intervalText(cell.low, cell.high, cell.unit, box.locale());
    pen.text({left, room.top() + 55}, interval, {11}, ink, Anchor::Start, width);
    const QString verdict = cell.forecast
        ? Tr::tr("forecast %1").arg(numberText(*cell.forecast, cell.unit, box.locale()))
        : cell.verdict;
    pen.text({left, room.top() + 71}, verdict, {11, QFont::DemiBold}, ink, Anchor::Start, width);
}

void markQuote(MapPen &pen, const CellBox &box, const QuoteCell &cell)
{
    if (cell.text.isEmpty())
        return;
    const bool small = box.rect.height() < 40;
    const int most = small ? 1 : int((box.rect.height() - 26) / 15.5);
    const MapLetters italic{12, QFont::Normal, true};
    double y = box.rect.top() + 18;
    pen.show(MapDetail::Everything);
    const QStringList lines = pen.ruler().lines(
        Tr::tr("“%1”", "a quote").arg(cell.text.simplified()), italic, box.room(), most);
    for (const QString &line : lines) {
        pen.text({box.left(), y}, line, italic, Token::Ink);
        y += 15.5;
    }
    if (small || cell.others == 0)
        return;
    const int others = int(std::min<qint64>(cell.others, 1'000'000'000));
    const QString whole = Tr::tr("%n more comments", nullptr, others);
    const bool fits = pen.ruler().width(whole, {11}) <= box.room();
    pen.text({box.left(), box.rect.bottom() - 8}, fits ? whole : Tr::tr("%n more", nullptr, others), {11}, Token::Ink3,
        Anchor::Start, box.room());
}

/// A cell that is seen from far, or in a lane that is collapsed: its colour, and its sign.
void markFar(MapPen &pen, const CellBox &box, bool collapsed)
{
    const std::optional<Token> fill = cellFill(box.layout.map(), box.lane, box.column);
    if (!fill)
        return;
    const MapDetail upTo = collapsed ? MapDetail::Everything : MapDetail::Signs;
    const QRectF room = collapsed ? box.rect.adjusted(8, 8, -8, -8) : box.rect.adjusted(4, 5, -4, -5);
    pen.show(MapDetail::Fills, collapsed ? upTo : MapDetail::Fills);
    pen.add(BoxMark{room, 0, *fill, {}, 1, false, 1});
    const auto *measures = std::get_if<QList<MeasureCell>>(&box.layout.map().lanes.at(box.lane).content);
    if (collapsed || measures)
        return;
    pen.show(MapDetail::Signs, upTo);
    pen.add(BoxMark{room.adjusted(4, room.height() / 2 - 5, -4, 5 - room.height() / 2), 3, *fill, {}, 1, false, 1});
}

template <class Cell>
const Cell *cellOf(const MapLane &lane, int column)
{
    const auto *cells = std::get_if<QList<Cell>>(&lane.content);
    return cells && column >= 0 && column < cells->size() ? &cells->at(column) : nullptr;
}

void markContent(MapPen &pen, const CellBox &box, const MapLane &lane)
{
    if (const auto *words = cellOf<WordsCell>(lane, box.column)) {
        const bool asked = lane.kind == LaneKind::Asked;
        const bool channel = lane.kind == LaneKind::Channel;
        markWords(pen, box, *words, asked ? 11.5 : 12, asked ? 11 : 12, channel ? Token::Ink2 : Token::Ink,
            asked ? Token::Ink3 : Token::Ink2);
    } else if (const auto *gap = cellOf<GapCell>(lane, box.column)) {
        markGap(pen, box, *gap);
    } else if (const auto *measure = cellOf<MeasureCell>(lane, box.column)) {
        markMeasure(pen, box, *measure);
    } else if (const auto *quote = cellOf<QuoteCell>(lane, box.column)) {
        markQuote(pen, box, *quote);
    } else if (const auto *number = cellOf<NumberCell>(lane, box.column)) {
        pen.show(MapDetail::Titles);
        pen.text({box.left(), box.rect.center().y() + 5}, number->text, {15, QFont::DemiBold}, Token::Ink,
            Anchor::Start, box.room());
    } else if (const auto *picture = cellOf<PictureCell>(lane, box.column)) {
        pen.show(MapDetail::Signs);
        if (!picture->file.isEmpty())
            pen.add(PictureMark{picture->file, box.rect.adjusted(5, 5, -5, -5)});
    }
}

} // namespace

std::optional<Token> cellFill(const JourneyMap &map, int lane, int column)
{
    const MapLane &one = map.lanes.at(lane);
    if (one.kind == LaneKind::Touchpoint)
        return map.columns.at(column).momentOfTruth ? Token::Ink2 : Token::Line2;
    if (const auto *measure = cellOf<MeasureCell>(one, column))
        return measure->isKnown() ? std::optional(fillToken(measure->standing)) : std::nullopt;
    if (const auto *gap = cellOf<GapCell>(one, column)) {
        if (!gap->expected.isKnown() || !gap->provided.isKnown())
            return {};
        return bandToken(gap->side);
    }
    if (const auto *words = cellOf<WordsCell>(one, column)) {
        if (words->text.isEmpty())
            return {};
        return words->tone == Tone::Attention ? Token::BandUnder : Token::OnGoal;
    }
    if (const auto *quote = cellOf<QuoteCell>(one, column))
        return quote->text.isEmpty() ? std::nullopt : std::optional(Token::OnGoal);
    if (const auto *number = cellOf<NumberCell>(one, column))
        return number->text.isEmpty() ? std::nullopt : std::optional(Token::OnGoal);
    if (const auto *curves = std::get_if<QList<FeelingCurve>>(&one.content)) {
        if (!one.collapsed || curves->isEmpty() || column >= curves->first().points.size())
            return {};
        const FeelingPoint &point = curves->first().points.at(column);
        return !point.isKnown() ? std::nullopt : std::optional(point.value < 0 ? Token::BandUnder : Token::BandOver);
    }
    return {};
}

TouchpointLines touchpointLines(const MapColumn &column, const MapRuler &ruler, MapDensity density, double width)
{
    const bool small = density == MapDensity::Overview;
    // What is researched is the rule; it is said where there is room.
    const bool grounding = !small && !column.groundingWords.isEmpty()
        && (density == MapDensity::Detail || column.blind || column.grounding != Grounding::Researched);
    const double sign = small && column.momentOfTruth ? 14 : 0;
    const double link = column.subJourney.isEmpty() ? 0 : 15;
    const QStringList name = ruler.lines(column.name, {12.5, QFont::DemiBold}, width - inset - 1 - sign - link, 2);
    return {name, grounding, int(name.size()) + (!small && column.momentOfTruth ? 1 : 0) + (grounding ? 1 : 0)};
}

void markCell(MapPen &pen, const JourneyLayout &layout, int lane, int column)
{
    const MapLane &one = layout.map().lanes.at(lane);
    const CellBox box{layout, layout.cellRect(lane, column), lane, column};
    if (one.state == CellState::Counting) {
        pen.show(MapDetail::Fills);
        pen.add(HatchMark{box.rect.adjusted(4, 5, -4, -5)});
        return;
    }
    markFar(pen, box, one.collapsed || layout.isFolded(column));
    if (one.collapsed || layout.isFolded(column))
        return;
    if (one.state == CellState::Failed) {
        pen.show(MapDetail::Titles);
        pen.add(IconMark{u"warn"_s, {box.left(), box.rect.top() + 7, 13, 13}, Token::Attention});
        pen.text({box.left() + 18, box.rect.top() + 18}, Tr::tr("not counted"), {11}, Token::Attention, Anchor::Start,
            box.room() - 18);
        return;
    }
    if (one.kind == LaneKind::Touchpoint)
        markTouchpoint(pen, box);
    else
        markContent(pen, box, one);
}

QStringList cardTitle(const MapCard &card, const MapRuler &ruler, double width, int most)
{
    const bool vital = card.kind == CardKind::Vital;
    return ruler.lines(card.title, {vital ? 12.5 : 11.5, QFont::DemiBold}, width - (vital ? 28 : 8), most);
}

void markCard(MapPen &pen, const QRectF &rect, const MapCard &card, MapDensity density, int titleLines)
{
    const bool pain = card.kind == CardKind::Pain || card.kind == CardKind::Vital;
    const bool vital = card.kind == CardKind::Vital;
    const Token edge = pain ? Token::Attention : Token::Good;
    pen.show(MapDetail::Fills);
    pen.add(BoxMark{rect, 4, Token::Surface, edge, vital ? 2.2 : 1.4, !pain && card.state == CardState::Proposed, 1});
    const bool small = density == MapDensity::Overview;
    double left = rect.left() + (vital && !small ? 10 : 6);
    double y = small ? rect.center().y() + 4 : rect.top() + (vital ? 18.5 : 17);
    const double right = rect.right() - 2;
    const double pixels = vital ? 12.5 : 11.5;
    double title = left;
    if (vital) {
        pen.show(MapDetail::Signs);
        markDiamond(pen, {left + 4.5, y - 4.2}, 5.5, Token::Attention);
        title += 16;
    }
    pen.show(MapDetail::Titles);
    if (small) {
        pen.text({title, y}, card.title, {pixels, QFont::DemiBold}, Token::Ink, Anchor::Start, right - title);
        return;
    }
    const QStringList words = cardTitle(card, pen.ruler(), rect.width(), titleLines);
    for (qsizetype i = 0; i < words.size(); ++i) {
        y += i > 0 ? 14.5 : 0;
        pen.text({title, y}, words.at(i), {pixels, QFont::DemiBold}, Token::Ink);
    }
    pen.show(MapDetail::Everything);
    const int most = density == MapDensity::Detail ? 3 : 2;
    for (int i = 0; i < most && i < card.lines.size(); ++i) {
        y += vital && i == 0 ? 16 : 15.3;
        const bool last = i == card.lines.size() - 1;
        const bool due = card.overdue && last;
        pen.text({left, y}, card.lines.at(i), {11.5, due ? QFont::DemiBold : QFont::Normal},
            due          ? Token::Attention
                : i == 0 ? Token::Ink
                         : Token::Ink2,
            Anchor::Start, right - left);
    }
}

} // namespace hearken
