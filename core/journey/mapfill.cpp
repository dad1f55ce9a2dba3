// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/daytext.h"
#include "core/journey/journeyedit.h"
#include "core/journey/journeys.h"
#include "core/journey/mapparts.h"
#include "core/programme/attainment.h"
#include "core/programme/goals.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <climits>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

constexpr int sparkPoints = 10;
constexpr int weeksWithAnswers = 80; ///< per cent of the weeks that make a survey "always on"

ControlChart chartOf(const StepCounts &step, const JourneyCounts &counts, const Facts &facts, const Slice &slice)
{
    const QList<ChartPeriod> periods = step.days.periods(counts.window, Grain::Week, counts.lastDay, facts.rules.today);
    QList<Split> splits;
    for (const Split &split : facts.splitsOn(slice)) {
        if (!periods.isEmpty() && split.day > periods.constFirst().start && split.day < counts.window.to)
            splits.append(split);
    }
    ChartRules rules;
    rules.minimum = facts.rules.minimum;
    Metric metric = step.asked->metric;
    metric.positive = step.asked->positive;
    return controlChart(metric, periods, splits, rules);
}

/// Ten equal parts of the window: long enough that most of them may be shown.
QList<double> sparkOf(const StepCounts &step, const JourneyCounts &counts, qint64 minimum)
{
    QList<double> spark;
    for (int part = 0; part < sparkPoints; ++part) {
        const auto edge = [&](int at) { return counts.window.from.addDays(counts.window.days() * at / sparkPoints); };
        const Measure found = measure(*step.asked, step.days.sum({edge(part), edge(part + 1)}));
        spark.append(found.n < minimum ? notKnown : found.value);
    }
    return spark;
}

/// Fills the lanes of a sketch from counts.
class Filling
{
public:
    Filling(JourneyMap map, const Journey &journey, const JourneyGround &ground, const JourneyView &view,
        const JourneyCounts &counts)
        : m_map(std::move(map))
        , m_journey(journey)
        , m_ground(ground)
        , m_view(view)
        , m_counts(counts)
        , m_plans(columnPlans(journey, ground))
    {
        measure();
    }

    JourneyMap filled()
    {
        for (MapLane &lane : m_map.lanes)
            fill(lane);
        for (qsizetype column = 0; column < m_plans.size(); ++column)
            judge(column);
        for (const QString &note : std::as_const(m_map.notes))
            m_map.meta += u" · "_s + note;
        if (m_answers > 0)
            m_map.meta += u" · "_s + Tr::tr("%Ln answers", nullptr, int(std::min<qint64>(m_answers, INT_MAX)));
        return m_map;
    }

private:
    qint64 minimum() const { return m_ground.facts.rules.minimum; }

    void measure()
    {
        m_measures.resize(m_plans.size());
        QSet<QString> seen;
        for (qsizetype column = 0; column < m_plans.size(); ++column) {
            const StepCounts &step = m_counts.steps.at(column);
            if (!step.asked) {
                m_measures[column].verdict = step.problem;
                continue;
            }
            const bool few = !step.asked->questions.isEmpty() && step.now.n > 0 && step.now.n < minimum();
            m_measures[column] = measured(column, step.now, few || step.hidden);
            if (!m_measures.at(column).isKnown())
                continue;
            // Two touchpoints that are heard as the same have their answers in common.
            for (const auto &[what, answers] : step.answers) {
                m_answers += seen.contains(what) ? 0 : answers;
                seen.insert(what);
            }
        }
    }

    MeasureCell measured(qsizetype column, const Tally &tally, bool hide) const
    {
        const ColumnPlan &plan = m_plans.at(column);
        const StepCounts &step = m_counts.steps.at(column);
        const Metric &metric = step.asked->metric;
        MeasureCell cell;
        static_cast<FigureValue &>(cell) = pointOf(hide ? suppressedMeasure() : hearken::measure(*step.asked, tally));
        cell.metric = metric.key;
        cell.metricName = measureWord(metric);
        cell.unit = unitOf(metric);
        cell.highIsGood = metric.highIsGood;
        cell.forecast = plan.step->forecast;
        const Slice slice = sliceOf(m_journey, *plan.touchpoint, m_view);
        const QDate day = m_counts.now.to.isValid() ? m_counts.now.to.addDays(-1) : m_ground.facts.rules.today;
        cell.goal = stepGoal(m_ground.facts.goals, metric, slice, day);
        if (!cell.isKnown()) {
            cell.verdict = cell.hidden ? Tr::tr("Too few answers to show") : Tr::tr("No answers in this period");
            return cell;
        }
        if (cell.goal)
            cell.standing = standingOf(*step.asked, cell.value, *cell.goal);
        if (!m_counts.byDay)
            return cell;
        const ControlChart chart = chartOf(step, m_counts, m_ground.facts, slice);
        const Verdict found = verdict(metric, chart);
        cell.spark = sparkOf(step, m_counts, minimum());
        cell.verdict = verdictWords(
            found, cell.goal ? goalSide(cell.standing) : GoalSide::None, m_ground.facts.rules.today);
        cell.tone = toneOf(found.kind, metric.highIsGood);
        return cell;
    }

    void fill(MapLane &lane)
    {
        switch (lane.kind) {
        case LaneKind::Feeling:
            lane.content = curves();
            break;
        case LaneKind::Expectation:
            lane.content = gaps();
            break;
        case LaneKind::Measure:
            lane.content = m_measures;
            break;
        case LaneKind::Asked:
            lane.content = asked(std::get<QList<WordsCell>>(lane.content));
            break;
        default:
            return; // typed, or quotes
        }
        lane.state = CellState::Ready;
    }

    /// A tally of the feeling question laid on −2…+2.
    FeelingPoint felt(const Tally &tally, bool hidden) const
    {
        FeelingPoint point;
        point.hidden = tally.n > 0 && (hidden || tally.n < minimum());
        if (tally.n == 0 || point.hidden || !m_counts.feelingScale)
            return point;
        const Scale &scale = *m_counts.feelingScale;
        const Moments answers = moments(tally);
        const Interval interval = meanInterval(answers);
        const double middle = (scale.low + scale.high) / 2.0;
        const double stretch = (scale.highIsGood ? 4.0 : -4.0) / (scale.high - scale.low);
        const auto laid = [&](double value) { return std::clamp((value - middle) * stretch, -2.0, 2.0); };
        point.value = laid(answers.mean());
        point.low = std::min(laid(interval.low), laid(interval.high));
        point.high = std::max(laid(interval.low), laid(interval.high));
        point.n = tally.n;
        return point;
    }

    QList<FeelingCurve> curves() const
    {
        QList<FeelingCurve> list;
        const QList<Persona> personas = curvesOf(m_journey);
        for (qsizetype i = 0; i < personas.size(); ++i) {
            FeelingCurve curve;
            curve.persona = personas.size() > 1 ? personas.at(i).name : QString();
            curve.color = personas.at(i).color;
            for (qsizetype column = 0; column < m_plans.size(); ++column) {
                const ColumnPlan &plan = m_plans.at(column);
                FeelingPoint point = felt(
                    m_counts.steps.at(column).feelings.value(i), m_counts.steps.at(column).feelingsHidden.value(i));
                if (plan.step && !point.isKnown() && !point.hidden) {
                    const QMap<QString, double> &assumed = plan.step->feelings;
                    const QString key = assumed.contains(personas.at(i).key) ? personas.at(i).key : QString();
                    if (assumed.contains(key)) {
                        point.value = assumed.value(key);
                        point.assumed = true;
                    }
                }
                curve.points.append(point);
            }
            curve.marks = marksOf(curve.points);
            list.append(curve);
        }
        return list;
    }

    /// Peak, low and end are what people remember (Kahneman's peak–end rule); with fewer than three points there is none.
    static QList<CurveMark> marksOf(const QList<FeelingPoint> &points)
    {
        QList<CurveMark> marks(points.size(), CurveMark::None);
        qsizetype peak = -1;
        qsizetype low = -1;
        qsizetype end = -1;
        int known = 0;
        for (qsizetype i = 0; i < points.size(); ++i) {
            if (!points.at(i).isKnown())
                continue;
            ++known;
            end = i;
            if (peak < 0 || points.at(i).value > points.at(peak).value)
                peak = i;
            if (low < 0 || points.at(i).value < points.at(low).value)
                low = i;
        }
        if (known < 3)
            return marks;
        marks[end] = CurveMark::End;
        marks[peak] = CurveMark::Peak;
        marks[low] = CurveMark::Low;
        return marks;
    }

    static FigureValue mean(const Moments &moments)
    {
        const Interval interval = meanInterval(moments);
        return {moments.mean(), interval.low, interval.high, moments.n, false};
    }

    /// Of those who answered both questions: the mean difference with its paired t interval (Student 1908; R t.test with
    /// paired = TRUE). Without paired questions: the measure against what was set by hand.
    QList<GapCell> gaps() const
    {
        QList<GapCell> cells(m_plans.size());
        for (qsizetype column = 0; column < m_plans.size(); ++column) {
            GapCell &cell = cells[column];
            cell = emptyGap(m_journey, m_ground, m_plans.at(column), m_counts.pairScale.has_value());
            const PairSums &pair = m_counts.steps.at(column).pair;
            if (!m_counts.pairScale) {
                setGap(cell, column);
            } else if (pair.n > 0 && (m_counts.steps.at(column).pairHidden || pair.n < minimum())) {
                cell.expected.hidden = cell.provided.hidden = true;
            } else if (pair.n > 0) {
                cell.expected = mean(pair.expected);
                cell.provided = mean(pair.provided);
                cell.gap = pair.difference.mean();
                const Interval interval = meanInterval(pair.difference);
                cell.side = sideOf(interval.low, interval.high, 0.0, m_counts.pairScale->highIsGood);
            }
        }
        return cells;
    }

    void setGap(GapCell &cell, qsizetype column) const
    {
        const ColumnPlan &plan = m_plans.at(column);
        const MeasureCell &measure = m_measures.at(column);
        if (!plan.step || !plan.step->expected)
            return;
        cell.expected.value = *plan.step->expected;
        cell.provided = measure;
        if (!measure.isKnown())
            return;
        cell.gap = measure.value - *plan.step->expected;
        cell.side = sideOf(
            measure.low, measure.high, plan.step->expected, m_counts.steps.at(column).asked->metric.highIsGood);
    }

    QList<Asking> fresh(qsizetype column) const
    {
        QList<Asking> list = m_counts.steps.at(column).askings;
        list.removeIf([&](const Asking &asking) { return isStale(asking.last); });
        return list;
    }

    /// Against the newest feedback of all, as Today counts its days: a whole project that is silent is Today's to say.
    bool isStale(QDate day) const { return day.isValid() && day < m_counts.lastDay.addDays(-freshDays); }

    QString rhythm(const Asking &asking) const
    {
        if (isStale(asking.last))
            return Tr::tr("last answer %1").arg(dayText(asking.last, u"d MMM yyyy"_s));
        if (asking.weeks == 0)
            return {};
        return asking.weeks * 100 >= asking.span * weeksWithAnswers ? Tr::tr("always on") : Tr::tr("now and then");
    }

    /// What the team wrote stands; who really asks is said where nothing is written, and where it is too much or nothing.
    QList<WordsCell> asked(QList<WordsCell> cells) const
    {
        for (qsizetype column = 0; column < m_plans.size(); ++column) {
            WordsCell &cell = cells[column];
            const ColumnPlan &plan = m_plans.at(column);
            if (!plan.step)
                continue;
            const QList<Asking> &all = m_counts.steps.at(column).askings;
            const qsizetype now = fresh(column).size();
            if (now >= manySurveys)
                cell.tone = Tone::Attention;
            if (!cell.text.isEmpty())
                continue;
            if (all.isEmpty()) {
                cell.text = Tr::tr("nobody asks here");
                cell.tone = plan.step->momentOfTruth ? Tone::Attention : Tone::Plain;
            } else if (now >= manySurveys) {
                cell.text = Tr::tr("%n surveys here", nullptr, int(now));
            } else if (all.constFirst().source.isEmpty()) {
                const auto answers = std::min<qint64>(all.constFirst().answers, INT_MAX);
                cell.text = Tr::tr("%Ln answers in a year", nullptr, int(answers));
            } else {
                cell.text = all.constFirst().source;
                cell.detail = rhythm(all.constFirst());
            }
        }
        return cells;
    }

    /// Blind, stale, researched: what the numbers say of the evidence.
    void judge(qsizetype column)
    {
        const ColumnPlan &plan = m_plans.at(column);
        if (!plan.step)
            return;
        MapColumn &shown = m_map.columns[column];
        QDate newest = plan.step->checked;
        for (const Asking &asking : m_counts.steps.at(column).askings)
            newest = newest.isValid() ? std::max(newest, asking.last) : asking.last;
        shown.newest = newest;
        shown.blind = m_counts.steps.at(column).askings.isEmpty();
        shown.stale = isStale(newest);
        const MeasureCell &measure = m_measures.at(column);
        if (plan.step->grounding == Grounding::Researched && measure.isKnown())
            shown.groundingWords = Tr::tr(
                "researched: %Ln answers", nullptr, int(std::min<qint64>(measure.n, INT_MAX)));
    }

    JourneyMap m_map;
    const Journey &m_journey;
    const JourneyGround &m_ground;
    const JourneyView &m_view;
    const JourneyCounts &m_counts;
    QList<ColumnPlan> m_plans;
    QList<MeasureCell> m_measures;
    qint64 m_answers = 0;
};

QList<Id<Question>> idsOf(const QList<Question> &questions)
{
    QList<Id<Question>> ids;
    for (const Question &question : questions)
        ids.append(question.id);
    return ids;
}

} // namespace

std::optional<double> stepGoal(const QList<Goal> &goals, const Metric &metric, const Slice &slice, QDate day)
{
    Slice touchpoint;
    touchpoint.where.insert(u"touchpoint"_s, slice.where.value(u"touchpoint"_s));
    for (const Slice &scope : {slice, touchpoint}) {
        const std::optional<Goal> goal = goalOn(goals, metric.key, scope, day);
        if (goal && goal->scope.where == scope.where)
            return goal->target;
    }
    const std::optional<Goal> goal = goalOn(goals, metric.key, {}, day);
    return goal ? std::optional(goal->target) : std::nullopt;
}

Columns::Needs journeyNeeds(const Journey &journey, const JourneyGround &ground, const JourneyView &view)
{
    Columns::Needs parts{{u"touchpoint"_s}, {}};
    for (const ColumnPlan &plan : columnPlans(journey, ground)) {
        const Result<Asked> asked = plan.touchpoint ? ground.asked(journey, *plan.touchpoint) : Result<Asked>(Error());
        if (asked)
            parts += {{}, idsOf(asked->questions)};
    }
    if (!view.measuresOnly) {
        parts += {{u"source"_s}, {}, true};
        for (const QString &code : {journey.feelingQuestion, journey.expectedQuestion, journey.providedQuestion})
            parts += {{}, idsOf(questionsOf(ground.facts, code))};
    }
    for (const Persona &persona : journey.personas)
        parts.wished += persona.slice.where.keys(); // one that the project does not have is told at the persona
    return Columns::needs(view.slice, parts);
}

Result<JourneyMap> filledMap(const Journey &journey, const JourneyGround &ground, const Columns &columns,
    const JourneyView &view, const Progress &progress)
{
    const KnownPersonas known = knownPersonas(journey, columns);
    const Result<JourneyCounts> counts = journeyCounts(known.journey, ground, columns, view, progress);
    if (!counts)
        return counts.error();
    JourneyMap map = sketchedMap(known.journey, ground, view);
    map.notes = known.problems;
    map.slice = sliceOf(known.journey, view);
    map.slice.period = counts->now;
    return Filling(map, known.journey, ground, view, *counts).filled();
}

Result<JourneyMap> journeyMap(Session &session, const Journey &journey, const JourneyView &view, QDate today,
    const Columns &known, const Progress &progress)
{
    const auto ground = JourneyGround::load(session, journey.key, today);
    if (!ground)
        return ground.error();
    const auto columns = Columns::load(session, journeyNeeds(journey, *ground, view), known, progress);
    if (!columns)
        return columns.error();
    const auto map = filledMap(journey, *ground, *columns, view, progress);
    return map ? quotedMap(*map, session, journey, *ground, *columns, view, progress) : map;
}

} // namespace hearken
