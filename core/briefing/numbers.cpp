// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/numbers.h"

#include "core/base/daytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct NumbersOfFigure
{
    const QString &title;
    const QLocale *reader = nullptr;
    QList<BriefingNumber> list{};

    void operator()(const Kpi &kpi) { list.append({kpi.name, kpi.bar.now, kpi.bar.unit, kpi.bar.goal}); }
    void operator()(const IntervalBar &bar) { list.append({title, bar.now, bar.unit, bar.goal}); }
    void operator()(const Trend &trend)
    {
        for (const TrendPoint &point : trend.points)
            list.append({QCoreApplication::translate("hearken::briefing", "%1, from %2")
                             .arg(title,
                                 reader ? dayText(point.start, u"d MMM yyyy"_s, *reader)
                                        : point.start.toString(Qt::ISODate)),
                point, trend.unit, {}});
    }
    void operator()(const Ranking &ranking)
    {
        for (const RankingRow &row : ranking.rows)
            list.append({title + u": "_s + row.name, row.now, ranking.unit, ranking.goal});
    }
    void operator()(const HeatTable &heat)
    {
        for (const HeatRow &row : heat.rows) {
            for (qsizetype i = 0; i < std::min(heat.columns.size(), row.cells.size()); ++i)
                list.append({title + u": "_s + row.header.name + u", "_s + heat.columns.at(i).name, row.cells.at(i),
                    heat.unit, row.goal});
        }
    }
    void operator()(const Distribution &distribution)
    {
        for (const DistributionStep &step : distribution.steps)
            list.append(
                {title + u": "_s + step.name, {double(step.count), notKnown, notKnown, step.count}, Unit::Count, {}});
    }
    void operator()(const Bars &bars)
    {
        for (const Bar &bar : bars.bars)
            list.append({title + u": "_s + bar.name, {bar.value, notKnown, notKnown, bar.n}, bars.unit, {}});
    }
    void operator()(const JourneyStrip &strip)
    {
        for (const StripStop &stop : strip.stops)
            list.append({title + u": "_s + stop.name, stop, stop.unit, stop.goal});
    }
};

QVariant plain(double value)
{
    return std::isnan(value) ? QVariant(QString()) : QVariant(value);
}

} // namespace

QList<BriefingNumber> numbersOf(const BriefingBlock &block, const QLocale *reader)
{
    QList<BriefingNumber> all;
    for (const Figure &figure : block.figures) {
        NumbersOfFigure numbers{block.subject.isEmpty() ? block.title : block.subject, reader};
        std::visit(numbers, figure.content);
        all += numbers.list;
    }
    return all;
}

Table numbersTable(const Briefing &briefing)
{
    Table table;
    table.columns = {u"block"_s, u"name"_s, u"value"_s, u"low"_s, u"high"_s, u"n"_s, u"goal"_s};
    for (const BriefingBlock &block : briefing.blocks) {
        for (const BriefingNumber &number : numbersOf(block)) {
            // What is hidden on the page is hidden here.
            const FigureValue value = number.value.hidden ? FigureValue() : number.value;
            table.rows.append(
                {blockKindWord(block.kind), number.what, plain(value.value), plain(value.low), plain(value.high),
                    value.isKnown() ? QVariant(value.n) : QVariant(QString()), plain(number.goal.value_or(notKnown))});
        }
    }
    return table;
}

} // namespace hearken
