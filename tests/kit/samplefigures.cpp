// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/samplefigures.h"

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

FigureValue known(double value, double low, double high, qint64 n)
{
    return {value, low, high, n, false};
}

HeatCell cell(double value, qint64 n, double goal)
{
    HeatCell made;
    static_cast<FigureValue &>(made) = known(value, value - 0.05, value + 0.05, n);
    made.standing = standingOf(value, goal, Unit::Share);
    return made;
}

HeatCell hiddenCell()
{
    HeatCell made;
    made.hidden = true;
    return made;
}

} // namespace

Figure sampleIntervalBar()
{
    IntervalBar bar;
    bar.now = known(0.70, 0.66, 0.74, 516);
    bar.goal = 0.82;
    bar.before = 0.82;
    bar.side = Side::Under;
    bar.axisLow = 0.55;
    bar.axisHigh = 0.95;
    return {u"Technician visit CSAT"_s, {}, {}, bar};
}

Figure sampleKpi()
{
    Kpi kpi;
    kpi.name = u"Technician visit CSAT"_s;
    kpi.bar = std::get<IntervalBar>(sampleIntervalBar().content);
    kpi.verdict = u"Real drop since 3 Mar"_s;
    kpi.tone = Tone::Attention;
    kpi.sign = Sign::FarDown;
    kpi.spark = {0.80, 0.90, 0.74, 0.83, 0.78, 0.88, 0.83, 0.745, 0.745, 0.83, 0.87, 0.80, 0.845, 0.86, 0.83, 0.86,
        0.67, 0.64, 0.66, 0.745, 0.785, 0.59, 0.60, 0.67, 0.715, 0.59};
    kpi.phases = {16};
    return {{}, {}, {}, kpi};
}

Figure sampleTrend()
{
    const QList<double> values = std::get<Kpi>(sampleKpi().content).spark;
    Trend trend;
    trend.rhythm = u"by week"_s;
    trend.limitsName = u"3σ limits"_s;
    trend.phases = {{0, 0.82}, {16, 0.67}};
    trend.goal = {{QDate(), 0.82}};
    trend.marks = {{QDate(2026, 3, 3), u"visits in Coast and Lakes go to a contractor"_s, true, Tone::Attention}};
    for (qsizetype i = 0; i < values.size(); ++i) {
        TrendPoint point;
        const bool after = i >= 16;
        const double centre = after ? 0.67 : 0.82;
        const double wobble = double(i % 5) * 0.008;
        static_cast<FigureValue &>(point) = known(values.at(i), values.at(i) - 0.12, values.at(i) + 0.12, 40);
        point.start = QDate(2025, 11, 10).addDays(7 * i);
        point.lowerLimit = centre - 0.19 - wobble;
        point.upperLimit = std::min(1.0, centre + 0.19 + wobble);
        if (after)
            point.signal = values.at(i) < 0.65 ? PointSignal::BeyondLow : PointSignal::RunLow;
        point.unfinished = i + 1 == values.size();
        trend.points.append(point);
    }
    return {u"Technician visit CSAT by week"_s, u"share of 4 and 5"_s, {}, trend};
}

Figure sampleRanking()
{
    Ranking ranking;
    ranking.goal = 0.82;
    ranking.valueName = u"CSAT"_s;
    const auto row = [](const QString &name, double value, double low, double high, qint64 n, Side side) {
        return RankingRow{name, name, known(value, low, high, n), side, side == Side::Under};
    };
    ranking.rows = {row(u"South"_s, 0.84, 0.68, 0.93, 32, Side::Plain),
        row(u"Midlands"_s, 0.84, 0.74, 0.91, 69, Side::Plain), row(u"Highlands"_s, 0.84, 0.67, 0.93, 31, Side::Plain),
        row(u"North"_s, 0.83, 0.73, 0.90, 66, Side::Plain), row(u"Capital"_s, 0.77, 0.67, 0.84, 95, Side::Plain),
        row(u"Valley"_s, 0.72, 0.58, 0.83, 50, Side::Plain), row(u"Lakes"_s, 0.56, 0.42, 0.69, 50, Side::Under),
        row(u"Coast"_s, 0.49, 0.40, 0.58, 123, Side::Under)};
    ranking.ties = {{0, 5}, {5, 6}, {6, 7}};
    return {u"Two regions, not eight ranks"_s, u"bracket: cannot be told apart"_s,
        u"Coast is below every region but Lakes; Lakes is below every region but Valley. 28 pairs tested, corrected."_s,
        ranking};
}

Figure sampleHeatTable()
{
    HeatTable heat;
    heat.columns = {{u"new"_s, u"New"_s, u"under 90 d"_s}, {u"mid"_s, u"3–24 mo"_s, u"consumer"_s},
        {u"long"_s, u"24 mo +"_s, u"consumer"_s}, {u"small"_s, u"Small"_s, u"business"_s},
        {u"key"_s, u"Key"_s, u"accounts"_s}};
    heat.goals = true;
    heat.totals = true;
    heat.totalHeader = {{}, u"All"_s, u"shown"_s};
    const auto row = [](const QString &name, double goal, const QList<HeatCell> &cells, const HeatCell &total) {
        return HeatRow{{name, name, {}}, goal, cells, total};
    };
    heat.rows = {
        row(u"Compares offers"_s, 0.78,
            {cell(0.78, 212, 0.78), cell(0.77, 48, 0.78), cell(0.82, 61, 0.78), cell(0.79, 34, 0.78), hiddenCell()},
            cell(0.79, 355, 0.78)),
        row(u"Waits for date"_s, 0.78,
            {cell(0.60, 188, 0.78), cell(0.68, 22, 0.78), cell(0.68, 31, 0.78), cell(0.66, 29, 0.78), hiddenCell()},
            cell(0.62, 270, 0.78)),
        row(u"Technician visit"_s, 0.82,
            {cell(0.59, 176, 0.82), cell(0.71, 118, 0.82), cell(0.78, 146, 0.82), cell(0.81, 64, 0.82),
                cell(0.83, 12, 0.82)},
            cell(0.70, 516, 0.82)),
        row(u"Reports a fault"_s, 0.76,
            {cell(0.70, 61, 0.76), cell(0.72, 104, 0.76), cell(0.76, 168, 0.76), cell(0.70, 57, 0.76),
                cell(0.86, 14, 0.76)},
            cell(0.74, 404, 0.76)),
    };
    return {u"CSAT by touchpoint and segment"_s, u"colour and sign: against goal"_s, {}, heat};
}

Figure sampleDistribution()
{
    Distribution distribution;
    distribution.steps = {{u"1"_s, 34, Standing::FarBelow}, {u"2"_s, 19, Standing::Below},
        {u"3"_s, 20, Standing::OnGoal}, {u"4"_s, 31, Standing::Above}, {u"5"_s, 72, Standing::FarAbove}};
    return {u"Technician visit, new customers"_s, {}, {}, distribution};
}

Figure sampleBars()
{
    Bars bars;
    bars.bars = {{{}, u"Jan"_s, 2410, 2410, false}, {{}, u"Feb"_s, 2655, 2655, false},
        {{}, u"Mar"_s, 2790, 2790, false}, {{}, u"Apr"_s, 2388, 2388, false}, {{}, u"May"_s, 902, 902, true}};
    return {u"Responses by month"_s, {}, {}, bars};
}

Figure sampleJourneyStrip()
{
    const auto stop = [](const QString &name, double value, qint64 n, double goal, bool moment = false) {
        StripStop made;
        static_cast<HeatCell &>(made) = cell(value, n, goal);
        made.key = name.toLower();
        made.name = name;
        made.momentOfTruth = moment;
        made.goal = goal;
        return made;
    };
    JourneyStrip strip;
    strip.key = u"new-customer"_s;
    strip.stages = {{u"Consider"_s, 2}, {u"Buy"_s, 2}, {u"Install"_s, 2}, {u"Pay and get help"_s, 2}};
    strip.stops = {stop(u"Compares offers"_s, 0.78, 212, 0.78), stop(u"Asks a question"_s, 0.81, 96, 0.80),
        stop(u"Places order"_s, 0.89, 401, 0.84, true), stop(u"Waits for date"_s, 0.60, 188, 0.78),
        stop(u"Technician visit"_s, 0.59, 176, 0.82, true), stop(u"Activates service"_s, 0.82, 240, 0.80),
        stop(u"Gets first bill"_s, 0.76, 90, 0.78), stop(u"Calls about bill"_s, 0.64, 133, 0.80)};
    strip.stops[6].hidden = true;
    return {u"New broadband customer"_s, u"CSAT, colour and sign: against goal"_s, {}, strip};
}

QList<Figure> sampleFigures()
{
    return {sampleKpi(), sampleIntervalBar(), sampleTrend(), sampleRanking(), sampleHeatTable(), sampleDistribution(),
        sampleBars(), sampleJourneyStrip()};
}

} // namespace hearken
