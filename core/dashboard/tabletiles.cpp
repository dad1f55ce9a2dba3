// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dashboard/tabletiles.h"

#include "core/dashboard/tilewords.h"
#include "core/metrics/comparison.h"
#include "core/metrics/guard.h"
#include "core/programme/goals.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// Where a heat table's rows and columns stand in the cut: known values that anybody gave, most answers first.
QList<qsizetype> partsInUse(const Asked &asked, const Tallies &cells, qsizetype cut, qsizetype most)
{
    const Cut &parts = cells.cuts.at(cut);
    QList<qint64> answers(parts.parts(), 0);
    for (size_t cell = 0; cell < cells.cells.size(); ++cell)
        answers[cells.parts(qsizetype(cell)).at(cut)] += answersOf(asked, cells.cells[cell]);
    QList<qsizetype> used;
    for (qsizetype i = 0; i < parts.parts(); ++i) {
        if (!parts.keys.at(i).isEmpty() && answers.at(i) > 0)
            used.append(i);
    }
    std::stable_sort(used.begin(), used.end(),
        [&answers](qsizetype one, qsizetype other) { return answers.at(one) > answers.at(other); });
    if (used.size() > most)
        used.resize(most);
    return used;
}

/// "New, under 90 d" stands in two lines, the second one small; so do two words that are long together.
HeatHeader columnHeader(const QString &key)
{
    constexpr qsizetype oneLine = 10;
    const qsizetype comma = key.indexOf(u", "_s);
    if (comma >= 0)
        return {key, key.left(comma), key.mid(comma + 2)};
    const qsizetype blank = key.indexOf(u' ');
    if (blank < 0 || key.size() <= oneLine)
        return {key, key, {}};
    return {key, key.left(blank), key.mid(blank + 1)};
}

std::optional<double> targetOn(const Facts &facts, const Metric &metric, const Slice &slice, const Period &period)
{
    const std::optional<Goal> goal = goalOn(facts.goals, metric.key, slice, period.to.addDays(-1));
    return goal ? std::optional(goal->target) : std::nullopt;
}

HeatCell heatCell(const Asked &asked, const Tally &tally, bool hidden, const std::optional<double> &goal)
{
    HeatCell cell;
    static_cast<FigureValue &>(cell) = pointOf(hidden ? suppressedMeasure() : measure(asked, tally));
    if (cell.isKnown() && goal)
        cell.standing = standingOf(asked, cell.value, *goal);
    return cell;
}

/// How far the row's total is from its goal on the bad side; without a goal its value, turned so that bad is large.
double badness(const HeatRow &row, bool highIsGood)
{
    if (!row.total.isKnown())
        return -std::numeric_limits<double>::infinity();
    const double gap = row.goal.value_or(0) - row.total.value;
    return highIsGood ? gap : -gap;
}

/// `rows` come with the most answers first.
void sortRows(QList<HeatRow> &rows, RowOrder order, bool highIsGood, const QStringList &own)
{
    if (order == RowOrder::Gap) {
        std::stable_sort(rows.begin(), rows.end(), [highIsGood](const HeatRow &one, const HeatRow &other) {
            return badness(one, highIsGood) > badness(other, highIsGood);
        });
    } else if (order == RowOrder::Name) {
        QStringList names;
        for (const HeatRow &row : std::as_const(rows))
            names.append(row.header.key);
        const QStringList sorted = inValueOrder(names, own);
        std::sort(rows.begin(), rows.end(), [&sorted](const HeatRow &one, const HeatRow &other) {
            return sorted.indexOf(one.header.key) < sorted.indexOf(other.header.key);
        });
    }
}

/// Columns read from left to right: sizes ascending, or as a person ordered them; others stay with the most answers first.
void orderColumns(QList<qsizetype> &columns, const Cut &cut, const ValueOrders &orders)
{
    const ValueOrder order(cut.keys, orders.value(cut.word));
    std::stable_sort(columns.begin(), columns.end(),
        [&](qsizetype one, qsizetype other) { return order.before(cut.keys.at(one), cut.keys.at(other)); });
}

QString leftOut(qsizetype shown, qsizetype all, const QString &dimension)
{
    if (shown >= all)
        return {};
    return QCoreApplication::translate(
        "hearken::dashboard", "The %1 with the most answers of %2 by %3; the rest is left out.")
        .arg(shown)
        .arg(all)
        .arg(dimensionWord(dimension));
}

} // namespace

Figure heatFigure(const Tile &tile, const Facts &facts, const Asked &asked, const Slice &slice, const Period &period,
    const TileCells &tileCells)
{
    const Tallies &cells = tileCells.counted;
    const QList<qsizetype> rows = partsInUse(asked, cells, 0, heatRows);
    QList<qsizetype> columns = partsInUse(asked, cells, 1, heatColumns);
    orderColumns(columns, cells.cuts.at(1), facts.rules.order);
    HeatTable table;
    table.unit = unitOf(asked.metric);
    table.totals = true;
    table.totalHeader = {{}, QCoreApplication::translate("hearken::dashboard", "All"),
        QCoreApplication::translate("hearken::dashboard", "shown")};
    for (const qsizetype column : columns)
        table.columns.append(columnHeader(cells.cuts.at(1).keys.at(column)));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        HeatRow row;
        const QString &key = cells.cuts.at(0).keys.at(rows.at(i));
        row.header = {key, key, {}};
        if (tile.goal)
            row.goal = targetOn(facts, asked.metric, slice.with(tile.dimensions.at(0), row.header.key), period);
        table.goals = table.goals || row.goal.has_value();
        Tally shown;
        for (qsizetype j = 0; j < columns.size(); ++j) {
            const Tally &tally = cells.at({rows.at(i), columns.at(j)});
            const bool hide = tileCells.hides(rows.at(i) * cells.cuts.at(1).parts() + columns.at(j))
                || (answersOf(asked, tally) > 0 && answersOf(asked, tally) < facts.rules.minimum);
            row.cells.append(heatCell(asked, tally, hide, row.goal));
            if (!hide)
                shown += tally;
        }
        row.total = heatCell(asked, shown, false, row.goal);
        table.rows.append(row);
    }
    sortRows(table.rows, tile.order, asked.metric.highIsGood, facts.rules.order.value(cells.cuts.at(0).word));
    const QString subtitle = table.goals
        ? QCoreApplication::translate("hearken::dashboard", "colour and sign: against goal")
        : tile.goal ? QCoreApplication::translate("hearken::dashboard", "no goal is set")
                    : QString();
    table.legend = table.goals;
    QStringList notes{
        leftOut(rows.size(), partsInUse(asked, cells, 0, cells.cuts.at(0).parts()).size(), tile.dimensions.at(0)),
        leftOut(columns.size(), partsInUse(asked, cells, 1, cells.cuts.at(1).parts()).size(), tile.dimensions.at(1))};
    notes.removeAll(QString());
    return {tileTitle(tile, asked.metric.name), subtitle, notes.join(u' '), table};
}

Figure rankingFigure(const Tile &tile, const Facts &facts, const Asked &asked, const Slice &slice, const Period &period,
    const TileCells &tileCells)
{
    const Tallies &cells = tileCells.counted;
    const QList<qsizetype> parts = partsInUse(asked, cells, 0, rankingRows);
    QList<Group> groups;
    for (const qsizetype part : parts)
        groups.append({cells.cuts.at(0).keys.at(part), cells.at({part}), {}, tileCells.hides(part)});
    Metric metric = asked.metric;
    metric.positive = asked.positive;
    const Comparison compared = compare(metric, groups, facts.rules.minimum);

    Ranking ranking;
    const Ends ends = endsOf(metric, asked.questions.isEmpty() ? std::nullopt : asked.questions.constFirst().scale);
    ranking.unit = unitOf(metric);
    ranking.floor = ends.floor;
    ranking.ceiling = ends.ceiling;
    ranking.valueName = valueWord(metric);
    if (tile.goal)
        ranking.goal = targetOn(facts, metric, slice, period);
    for (const Group &group : compared.groups) {
        // The measure is made again from the tally: only the metric with its questions knows scale and positive answers.
        const Measure measured = measure(asked, group.tally);
        const Side side = sideOf(measured.low, measured.high, ranking.goal, metric.highIsGood);
        ranking.rows.append({group.name, group.name, pointOf(measured), side, side == Side::Under});
    }
    for (const Bracket &bracket : compared.brackets)
        ranking.ties.append({int(bracket.first), int(bracket.last)});
    QStringList notes;
    if (compared.groups.size() > 1)
        notes << sentence(compared, dimensionWord(tile.dimensions.at(0))) << pairsSentence(compared);
    if (!compared.hidden.isEmpty())
        notes << QCoreApplication::translate(
            "hearken::dashboard", "%n hidden, to protect small groups.", nullptr, int(compared.hidden.size()));
    notes << leftOut(parts.size(), partsInUse(asked, cells, 0, cells.cuts.at(0).parts()).size(), tile.dimensions.at(0));
    notes.removeAll(QString());
    Figure figure{tileTitle(tile, metric.name),
        QCoreApplication::translate("hearken::dashboard", "bracket = cannot be told apart"), notes.join(u' '), ranking};
    if (!ranking.ties.isEmpty())
        figure.lead = QCoreApplication::translate("hearken::dashboard", "Not %1 ranks.").arg(ranking.rows.size());
    return figure;
}

} // namespace hearken
