// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/controlchart.h"

#include "core/metrics/metrics.h"

#include <algorithm>
#include <cmath>

namespace hearken {

namespace {

constexpr double rangeToSigma = 1.128; // d2 of two successive values
constexpr qsizetype runLength = 8;
constexpr qsizetype enoughPoints = 8;

struct ChartValue
{
    double value = 0;
    qint64 n = 0;
};

bool isBalance(const Metric &metric)
{
    return metric.kind == MetricKind::Nps || (metric.kind == MetricKind::Ces && metric.cesForm == CesForm::Index);
}

ChartValue chartValue(const Metric &metric, const Tally &tally)
{
    const Measure made = measure(Asked{metric, {}, {}}, tally);
    return {made.value, made.n};
}

/// Centre of a phase and one answer's standard deviation; of XmR the deviation between points.
struct ChartLevel
{
    double centre = std::numeric_limits<double>::quiet_NaN();
    double deviation = std::numeric_limits<double>::quiet_NaN();
    ChartForm form = ChartForm::Xmr;

    double sigma(qint64 n) const { return form == ChartForm::Xmr ? deviation : deviation / std::sqrt(double(n)); }
    double least(const Metric &metric) const
    {
        if (form == ChartForm::Nps)
            return -1;
        return form == ChartForm::Shares || metric.kind == MetricKind::Volume
            ? 0
            : -std::numeric_limits<double>::infinity();
    }
    double most() const { return form == ChartForm::Xmr ? std::numeric_limits<double>::infinity() : 1; }
};

/// mR̄ / 1.128 of values that are already in standard deviations.
double spreadOf(const std::vector<double> &scores)
{
    if (qsizetype(scores.size()) < enoughPoints)
        return 1;
    double sum = 0;
    for (size_t i = 1; i < scores.size(); ++i)
        sum += std::abs(scores[i] - scores[i - 1]);
    return sum / double(scores.size() - 1) / rangeToSigma;
}

ChartLevel levelOf(const Metric &metric, ChartForm form, const std::vector<ChartValue> &values, const Tally &total,
    const ChartRules &rules)
{
    ChartLevel level{std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN(), form};
    if (values.empty())
        return level;
    if (form == ChartForm::Xmr) {
        std::vector<double> plain;
        for (const ChartValue &one : values)
            plain.push_back(one.value);
        const XmrLimits limits = xmrLimits(plain);
        level.centre = limits.centre;
        level.deviation = (limits.high - limits.centre) / 3;
        return level;
    }
    const ChartValue whole = chartValue(metric, total);
    level.centre = whole.value;
    const double variance = isBalance(metric)
        ? npsVariance(metric.kind == MetricKind::Nps ? npsCounts(total) : effortCounts(total))
        : level.centre * (1 - level.centre);
    level.deviation = std::sqrt(std::max(0.0, variance));
    if (whole.n < rules.laneyFrom * qint64(values.size()) || level.deviation <= 0)
        return level;
    std::vector<double> scores;
    for (const ChartValue &one : values)
        scores.push_back((one.value - level.centre) / level.sigma(one.n));
    level.deviation *= std::max(1.0, spreadOf(scores));
    return level;
}

/// The first point that lies in the new phase for the larger part of its days.
qsizetype firstPointOf(const QList<ChartPeriod> &periods, QDate day)
{
    qsizetype point = 0;
    while (point < periods.size()
        && periods[point].start.daysTo(day) * 2 > periods[point].start.daysTo(periods[point].end))
        ++point;
    return point;
}

QList<ControlPhase> phasesOf(const QList<ChartPeriod> &periods, QList<Split> splits)
{
    QList<ControlPhase> phases;
    if (periods.isEmpty())
        return phases;
    std::stable_sort(splits.begin(), splits.end(), [](const Split &a, const Split &b) { return a.day < b.day; });
    ControlPhase first;
    first.since = periods.first().start;
    phases.append(first);
    for (const Split &split : std::as_const(splits)) {
        const qsizetype point = firstPointOf(periods, split.day);
        if (point == 0 || point >= periods.size())
            continue;
        if (phases.last().first == point)
            phases.removeLast(); // two changes in one week: the later one names the phase
        ControlPhase phase;
        phase.since = split.day;
        phase.cause = split.cause;
        phase.first = point;
        phases.append(phase);
    }
    for (qsizetype i = 0; i < phases.size(); ++i)
        phases[i].end = i + 1 < phases.size() ? phases[i + 1].first : periods.size();
    return phases;
}

bool judged(const ControlPoint &point)
{
    return point.isKnown() && !point.unfinished;
}

Direction sideOf(double value, double centre)
{
    if (value == centre)
        return Direction::None;
    return value < centre ? Direction::Down : Direction::Up;
}

void setLimits(const Metric &metric, ControlPoint &point, const ChartLevel &level)
{
    point.centre = level.centre;
    const double sigma = level.sigma(std::max<qint64>(point.n, 1));
    if (point.n > 0 || level.form == ChartForm::Xmr) {
        point.low = std::max(level.least(metric), level.centre - 3 * sigma);
        point.high = std::min(level.most(), level.centre + 3 * sigma);
    }
    point.beyond = judged(point) && (point.value < point.low || point.value > point.high);
}

void setBefore(ControlPoint &point, const ChartLevel &before)
{
    if (!judged(point))
        return;
    const double sigma = before.sigma(point.n);
    point.beyondBefore = point.value < before.centre - 3 * sigma || point.value > before.centre + 3 * sigma;
    point.sideBefore = sideOf(point.value, before.centre);
}

/// Rules of the Western Electric handbook (1956) as numbers.md names them; gaps are looked through.
class AlarmFinder
{
public:
    explicit AlarmFinder(ControlChart &chart)
        : m_chart(chart)
    {
    }

    void find(const ControlPhase &phase, const ChartLevel &level)
    {
        m_places.clear();
        for (qsizetype i = phase.first; i < phase.end; ++i) {
            if (judged(m_chart.points[i]))
                m_places.append(i);
        }
        findBeyond();
        findRuns();
        findNear(level);
    }

private:
    const ControlPoint &at(qsizetype place) const { return m_chart.points[m_places[place]]; }
    Direction side(qsizetype place) const { return sideOf(at(place).value, at(place).centre); }
    void add(SignalRule rule, Direction side, qsizetype first, qsizetype last)
    {
        m_chart.alarms.append({rule, side, m_places[first], m_places[last]});
    }

    void findBeyond()
    {
        for (qsizetype i = 0; i < m_places.size(); ++i) {
            if (at(i).beyond)
                add(SignalRule::Beyond, side(i), i, i);
        }
    }

    void findRuns()
    {
        for (qsizetype first = 0; first < m_places.size();) {
            qsizetype last = first;
            while (last + 1 < m_places.size() && side(last + 1) == side(first))
                ++last;
            if (side(first) != Direction::None && last - first + 1 >= runLength)
                add(SignalRule::Run, side(first), first, last);
            first = last + 1;
        }
    }

    /// Two of three successive points past two sigmas on one side.
    void findNear(const ChartLevel &level)
    {
        for (const Direction wanted : {Direction::Down, Direction::Up}) {
            qsizetype before = -1; // the last point past two sigmas
            for (qsizetype i = 0; i < m_places.size(); ++i) {
                const double gap = at(i).value - level.centre;
                if (side(i) != wanted || std::abs(gap) <= 2 * level.sigma(at(i).n))
                    continue;
                if (before >= 0 && i - before <= 2)
                    add(SignalRule::NearLimit, wanted, before, i);
                before = i;
            }
        }
    }

    ControlChart &m_chart;
    QList<qsizetype> m_places; ///< judged points of the phase
};

QDate dueAfter(const ControlChart &chart, const ControlPhase &phase)
{
    if (chart.points.size() < 2)
        return {};
    const qint64 step = chart.points[0].start.daysTo(chart.points[1].start);
    return chart.points[phase.first].start.addDays(step * enoughPoints);
}

Verdict signalVerdict(const ControlChart &chart, const ControlPhase &phase)
{
    qsizetype last = phase.end - 1;
    while (!judged(chart.points[last]))
        --last;
    const Direction side = sideOf(chart.points[last].value, chart.points[last].centre);
    qsizetype first = last;
    for (qsizetype i = last; i >= phase.first; --i) {
        if (!judged(chart.points[i]))
            continue;
        if (sideOf(chart.points[i].value, chart.points[i].centre) != side)
            break;
        first = i;
    }
    Verdict found{VerdictKind::NoSignal, {}, {}, {}};
    for (const ChartSignal &alarm : chart.alarms) {
        if (side == Direction::None || alarm.side != side || alarm.last < first || alarm.first < phase.first)
            continue;
        const QDate since = chart.points[std::max(alarm.first, first)].start;
        if (!found.since.isValid() || since < found.since)
            found = {side == Direction::Down ? VerdictKind::RealDrop : VerdictKind::RealRise, since, {}, {}};
    }
    return found;
}

} // namespace

XmrLimits xmrLimits(std::span<const double> values)
{
    XmrLimits limits;
    if (values.size() < 2)
        return limits;
    double sum = values[0];
    double ranges = 0;
    for (size_t i = 1; i < values.size(); ++i) {
        sum += values[i];
        ranges += std::abs(values[i] - values[i - 1]);
    }
    limits.centre = sum / double(values.size());
    limits.range = ranges / double(values.size() - 1);
    limits.low = limits.centre - 2.66 * limits.range;
    limits.high = limits.centre + 2.66 * limits.range;
    limits.rangeHigh = 3.267 * limits.range;
    return limits;
}

Interval shareLimits(double centre, qint64 n, double sigmas)
{
    const double half = sigmas * std::sqrt(centre * (1 - centre) / double(n));
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

double laneySpread(std::span<const Share> shares, double centre)
{
    std::vector<double> scores;
    for (const Share &share : shares) {
        const double sigma = std::sqrt(centre * (1 - centre) / double(share.n));
        scores.push_back((double(share.positive) / double(share.n) - centre) / sigma);
    }
    return spreadOf(scores);
}

ChartForm chartForm(const Metric &metric)
{
    if (isBalance(metric))
        return ChartForm::Nps;
    const bool single = metric.kind == MetricKind::Mean || metric.kind == MetricKind::Volume
        || (metric.kind == MetricKind::Ces && metric.cesForm == CesForm::Mean);
    return single ? ChartForm::Xmr : ChartForm::Shares;
}

ControlChart controlChart(
    const Metric &metric, const QList<ChartPeriod> &periods, const QList<Split> &splits, const ChartRules &rules)
{
    ControlChart chart;
    chart.form = chartForm(metric);
    chart.phases = phasesOf(periods, splits);
    for (const ChartPeriod &period : periods) {
        const ChartValue made = chartValue(metric, period.tally);
        ControlPoint point;
        point.start = period.start;
        point.unfinished = period.unfinished;
        const bool empty = metric.kind == MetricKind::Volume
            && made.n == 0; // silence tells of nobody, and is worth a look
        if (made.n >= rules.minimum || empty) {
            point.value = empty ? 0 : made.value;
            point.n = made.n;
        }
        chart.points.append(point);
    }
    ChartLevel before;
    for (qsizetype i = 0; i < chart.phases.size(); ++i) {
        ControlPhase &phase = chart.phases[i];
        std::vector<ChartValue> values;
        for (qsizetype at = phase.first; at < phase.end; ++at) {
            if (!judged(chart.points[at]))
                continue;
            values.push_back({chart.points[at].value, chart.points[at].n});
            phase.total += periods[at].tally;
        }
        const ChartLevel level = levelOf(metric, chart.form, values, phase.total, rules);
        phase.centre = level.centre;
        for (qsizetype at = phase.first; at < phase.end; ++at) {
            chart.points[at].phase = int(i);
            setLimits(metric, chart.points[at], level);
            if (i > 0)
                setBefore(chart.points[at], before);
        }
        AlarmFinder(chart).find(phase, level);
        before = level;
    }
    std::stable_sort(chart.alarms.begin(), chart.alarms.end(),
        [](const ChartSignal &a, const ChartSignal &b) { return a.first < b.first; });
    return chart;
}

Verdict verdict(const Metric &metric, const ControlChart &chart)
{
    if (chart.phases.isEmpty())
        return {};
    const ControlPhase &phase = chart.phases.last();
    const auto finished = std::count_if(chart.points.begin() + phase.first, chart.points.begin() + phase.end, judged);
    if (finished < enoughPoints)
        return {VerdictKind::TooEarly, {}, dueAfter(chart, phase), {}};
    if (chart.phases.size() > 1) {
        const Change made = change(metric, phase.total, chart.phases[chart.phases.size() - 2].total);
        if (made.real != Direction::None)
            return {made.real == Direction::Down ? VerdictKind::RealDrop : VerdictKind::RealRise, phase.since, {},
                phase.cause};
    }
    return signalVerdict(chart, phase);
}

} // namespace hearken
