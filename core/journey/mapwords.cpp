// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/number.h"
#include "core/journey/journeymap.h"

#include <QCoreApplication>

#include <algorithm>
#include <climits>
#include <cmath>
#include <type_traits>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString columnWords(const MapColumn &column)
{
    return joined({column.momentOfTruth ? Tr::tr("moment of truth") : QString(), column.groundingWords,
        column.blind ? Tr::tr("nobody asks here") : QString(), column.stale ? Tr::tr("old evidence") : QString(),
        column.subJourney.isEmpty() ? QString() : Tr::tr("opens a journey of its own")});
}

QString words(const JourneyMap &, const MapLane &, const WordsCell &cell)
{
    return joined({cell.text, cell.detail});
}

QString words(const JourneyMap &, const MapLane &, const MeasureCell &cell)
{
    if (!cell.isKnown())
        return joined({cell.metricName, cell.verdict});
    const QLocale locale;
    return joined({Tr::tr("%1 %2").arg(cell.metricName, numberText(cell.value, cell.unit, locale)),
        intervalText(cell.low, cell.high, cell.unit, locale), countText(cell.n, locale),
        cell.goal ? Tr::tr("goal %1").arg(numberText(*cell.goal, cell.unit, locale)) : QString(),
        standingWords(cell.standing, cell.highIsGood), cell.verdict,
        cell.forecast ? Tr::tr("forecast %1").arg(numberText(*cell.forecast, cell.unit, locale)) : QString()});
}

QString sideWords(Side side, bool highIsGood)
{
    if (side == Side::Under)
        return highIsGood ? Tr::tr("less than expected") : Tr::tr("worse than expected");
    if (side == Side::Over)
        return highIsGood ? Tr::tr("more than expected") : Tr::tr("better than expected");
    return {};
}

QString words(const JourneyMap &, const MapLane &, const GapCell &cell)
{
    if (cell.expected.hidden)
        return Tr::tr("Too few answers to show");
    const auto told = [&](const QString &sentence, const FigureValue &value) {
        return value.value == value.value ? sentence.arg(numberText(value.value, cell.unit)) : QString();
    };
    return joined({told(Tr::tr("expected %1"), cell.expected), told(Tr::tr("got %1"), cell.provided),
        cell.gap == cell.gap ? Tr::tr("gap %1").arg(differenceText(cell.gap, cell.unit)) : QString(),
        cell.provided.n > 0 ? countText(cell.provided.n) : QString(), sideWords(cell.side, cell.highIsGood)});
}

QString words(const JourneyMap &, const MapLane &, const QuoteCell &cell)
{
    if (cell.text.isEmpty())
        return {};
    const QString quote = Tr::tr("“%1”").arg(cell.text);
    return cell.others > 0
        ? joined({quote, Tr::tr("%Ln more like this", nullptr, int(std::min<qint64>(cell.others, INT_MAX)))})
        : quote;
}

QString words(const JourneyMap &, const MapLane &, const NumberCell &cell)
{
    return cell.text;
}

QString words(const JourneyMap &, const MapLane &, const PictureCell &cell)
{
    return cell.words.isEmpty() ? cell.file : cell.words;
}

QString cardWords(const MapCard &card)
{
    QString state;
    if (card.kind == CardKind::Opportunity || card.kind == CardKind::Action)
        state = card.state == CardState::Proposed ? Tr::tr("proposed")
            : card.state == CardState::Running    ? Tr::tr("running")
                                                  : Tr::tr("done");
    return joined(
        QStringList{card.title} + card.lines + QStringList{state, card.overdue ? Tr::tr("overdue") : QString()});
}

QString pointWords(const FeelingCurve &curve, qsizetype column)
{
    const FeelingPoint &point = curve.points.at(column);
    const QString mark = curve.marks.value(column) == CurveMark::Peak ? Tr::tr("peak")
        : curve.marks.value(column) == CurveMark::Low                 ? Tr::tr("low")
        : curve.marks.value(column) == CurveMark::End                 ? Tr::tr("end")
                                                                      : QString();
    if (point.hidden)
        return joined({curve.persona, Tr::tr("Too few answers to show")});
    if (!point.isKnown())
        return {};
    return joined({curve.persona, differenceText(point.value, Unit::Mean),
        point.assumed ? Tr::tr("assumed") : intervalText(point.low, point.high, Unit::Mean),
        point.n > 0 ? countText(point.n) : QString(), mark});
}

QString laneWords(const JourneyMap &map, const MapLane &lane, qsizetype column)
{
    if (lane.state == CellState::Counting)
        return Tr::tr("being counted");
    if (lane.state == CellState::Failed)
        return Tr::tr("could not be counted");
    return std::visit(
        [&](const auto &content) -> QString {
            using Content = std::remove_cvref_t<decltype(content)>;
            if constexpr (std::is_same_v<Content, std::monostate>) {
                return lane.kind == LaneKind::Touchpoint ? columnWords(map.columns.at(column)) : QString();
            } else if constexpr (std::is_same_v<Content, QList<FeelingCurve>>) {
                QStringList points;
                for (const FeelingCurve &curve : content) {
                    if (column < curve.points.size())
                        points.append(pointWords(curve, column));
                }
                points.removeAll(QString());
                return points.join(u"; "_s);
            } else if constexpr (std::is_same_v<Content, QList<MapCard>>) {
                QStringList cards;
                for (const MapCard &card : content) {
                    if (card.first <= column && column <= card.last)
                        cards.append(cardWords(card));
                }
                return cards.join(u"; "_s);
            } else {
                return column < content.size() ? words(map, lane, content.at(column)) : QString();
            }
        },
        lane.content);
}

template <class Cell>
const QList<Cell> *cellsOf(const JourneyMap &map, LaneKind kind)
{
    for (const MapLane &lane : map.lanes) {
        if (lane.kind == kind)
            return std::get_if<QList<Cell>>(&lane.content);
    }
    return nullptr;
}

/// How far to the front a column belongs; NaN: nowhere.
double urgency(const JourneyMap &map, MapOrder order, qsizetype column)
{
    if (order == MapOrder::Gap) {
        const auto *gaps = cellsOf<GapCell>(map, LaneKind::Expectation);
        if (!gaps || column >= gaps->size())
            return notKnown;
        // By what of the scale is missing: a point of NPS is less than one of five.
        const GapCell &gap = gaps->at(column);
        return (gap.highIsGood ? gap.gap : -gap.gap) / std::max(gap.high - gap.low, 1e-9);
    }
    const auto *measures = cellsOf<MeasureCell>(map, LaneKind::Measure);
    if (!measures || column >= measures->size() || !measures->at(column).isKnown())
        return notKnown;
    const MeasureCell &cell = measures->at(column);
    if (order == MapOrder::Answers)
        return double(cell.n);
    if (!cell.goal)
        return notKnown;
    const double distance = distanceFromGoal(cell.value, *cell.goal, cell.unit);
    const bool good = cell.standing == Standing::Above || cell.standing == Standing::FarAbove;
    // Where low is good, over the goal is the bad side; the standing knows which.
    return good ? std::abs(distance) : -std::abs(distance);
}

} // namespace

QList<MeasureCell> measuresOf(const JourneyMap &map)
{
    for (const MapLane &lane : map.lanes) {
        const auto *cells = std::get_if<QList<MeasureCell>>(&lane.content);
        if (cells && cells->size() == map.columns.size())
            return *cells;
    }
    return {};
}

QString standingWords(Standing standing, bool highIsGood)
{
    if (!highIsGood) {
        switch (standing) {
        case Standing::FarBelow:
            return Tr::tr("far worse than the goal");
        case Standing::Below:
            return Tr::tr("worse than the goal");
        case Standing::Above:
            return Tr::tr("better than the goal");
        case Standing::FarAbove:
            return Tr::tr("far better than the goal");
        case Standing::OnGoal:
        case Standing::Unknown:
            break;
        }
    }
    switch (standing) {
    case Standing::FarBelow:
        return Tr::tr("far below");
    case Standing::Below:
        return Tr::tr("below");
    case Standing::OnGoal:
        return Tr::tr("on goal");
    case Standing::Above:
        return Tr::tr("above");
    case Standing::FarAbove:
        return Tr::tr("far above");
    case Standing::Unknown:
        break;
    }
    return {};
}

QString cellWords(const JourneyMap &map, int lane, int column)
{
    if (lane < 0 || lane >= map.lanes.size() || column < 0 || column >= map.columns.size())
        return {};
    const QString text = laneWords(map, map.lanes.at(lane), column);
    return joined({map.columns.at(column).name, text});
}

QList<int> columnsBy(const JourneyMap &map, MapOrder order)
{
    QList<std::pair<double, int>> found;
    for (int column = 0; column < map.columns.size(); ++column) {
        const double at = urgency(map, order, column);
        if (at == at)
            found.append({at, column});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<int> columns;
    std::transform(
        found.cbegin(), found.cend(), std::back_inserter(columns), [](const auto &one) { return one.second; });
    return columns;
}

} // namespace hearken
