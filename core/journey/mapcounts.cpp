// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/mapparts.h"

#include "core/metrics/change.h"
#include "core/metrics/guard.h"
#include "core/metrics/suppression.h"

#include <QCoreApplication>
#include <QtConcurrent>

#include <algorithm>
#include <bit>
#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

constexpr int sparkWeeks = 26;
constexpr int askedDays = 365;
constexpr qint64 mostCells = 1 << 20; ///< of touchpoints and days; of more, no days are kept

/// One pass over the columns.
struct PassTask
{
    Slice slice;
    Count count;
    QStringList by;
    std::optional<Asked> guarded{}; ///< answers of people: small groups are protected
    std::optional<Result<Tallies>> counted{};
    std::vector<bool> hidden{}; ///< by part of the cut by touchpoint; empty where nothing is guarded
    std::optional<Error> problem{};
};

/// Where each column finds its values among the parts of the cut by touchpoint.
class TouchpointParts
{
public:
    explicit TouchpointParts(const Columns &columns)
    {
        if (const CodeColumn *column = columns.dimension(u"touchpoint"_s)) {
            for (int code = 1; code < column->codes(); ++code)
                m_codes.insert(column->values.at(code), code);
        }
    }

    QList<qsizetype> codes(const QStringList &values) const
    {
        QList<qsizetype> found;
        for (const QString &value : values) {
            if (const auto code = m_codes.constFind(value); code != m_codes.cend() && !found.contains(*code))
                found.append(*code);
        }
        return found;
    }

private:
    QHash<QString, qsizetype> m_codes;
};

Period closed(const Columns &columns, const Period &period)
{
    Period now = period;
    if (columns.size() == 0)
        return now;
    if (!now.from.isValid())
        now.from = columns.firstDay();
    if (!now.to.isValid())
        now.to = columns.lastDay().addDays(1);
    return now;
}

Period windowOf(const Period &now)
{
    if (!now.to.isValid())
        return now;
    const QDate start = startOf(now.to.addDays(-1), Grain::Week).addDays(-7 * (sparkWeeks - 1));
    return {std::min(start, now.from), now.to};
}

DayCounts daysOf(const Tallies &counted, const QList<qsizetype> &parts)
{
    DayCounts sum;
    for (const qsizetype part : parts) {
        if (part >= counted.cuts.constFirst().parts())
            continue;
        const DayCounts days = dayCounts(counted, part);
        if (!sum.first.isValid()) {
            sum = days;
            continue;
        }
        for (size_t day = 0; day < days.days.size(); ++day)
            sum.days[day] += days.days[day];
    }
    return sum;
}

void countStep(StepCounts &step, const Tallies &counted, const QList<qsizetype> &parts, const JourneyCounts &counts)
{
    if (counts.byDay) {
        step.days = daysOf(counted, parts);
        step.now = step.days.sum(counts.now);
        return;
    }
    for (const qsizetype part : parts)
        step.now += counted.at({part});
}

/// Of one value of the dimension, in the period.
qint64 answersIn(const Tallies &counted, qsizetype part, const JourneyCounts &counts)
{
    return counts.byDay ? dayCounts(counted, part).sum(counts.now).n : counted.at({part}).n;
}

std::optional<double> scoreAt(const ScoreColumn &column, qsizetype row, const Scale &scale)
{
    const std::optional<double> score = column.at(row);
    return score && scale.contains(*score) ? score : std::nullopt;
}

void addTo(Moments &moments, double value)
{
    ++moments.n;
    moments.sum += value;
    moments.squares += value * value;
}

/// The two questions of one source.
struct QuestionPair
{
    const ScoreColumn *expected = nullptr;
    const ScoreColumn *provided = nullptr;
    Scale scale{};
};

QList<QuestionPair> pairsOf(const Journey &journey, const Facts &facts, const Columns &columns)
{
    QList<QuestionPair> pairs;
    const QList<Question> provided = questionsOf(facts, journey.providedQuestion);
    for (const Question &one : questionsOf(facts, journey.expectedQuestion)) {
        const auto other = std::find_if(provided.cbegin(), provided.cend(), [&one](const Question &question) {
            return question.sourceId == one.sourceId && question.scale == one.scale;
        });
        if (other == provided.cend() || !one.scale)
            continue;
        const QuestionPair pair{columns.question(one.id), columns.question(other->id), *one.scale};
        if (pair.expected && pair.provided)
            pairs.append(pair);
    }
    return pairs;
}

/// Sums by code of the touchpoint, in one pass over the rows.
std::vector<PairSums> pairSums(const Columns &columns, const Rows &rows, const QList<QuestionPair> &pairs)
{
    const CodeColumn *touchpoints = columns.dimension(u"touchpoint"_s);
    std::vector<PairSums> sums(touchpoints ? size_t(touchpoints->codes()) : 0);
    if (sums.empty())
        return sums;
    for (size_t word = 0; word < rows.size(); ++word) {
        for (quint64 rest = rows[word]; rest != 0; rest &= rest - 1) {
            const auto row = qsizetype(word * 64) + std::countr_zero(rest);
            for (const QuestionPair &pair : pairs) {
                const auto expected = scoreAt(*pair.expected, row, pair.scale);
                const auto provided = expected ? scoreAt(*pair.provided, row, pair.scale) : std::nullopt;
                if (!provided)
                    continue;
                PairSums &sum = sums[size_t(touchpoints->code(row))];
                ++sum.n;
                addTo(sum.expected, *expected);
                addTo(sum.provided, *provided);
                addTo(sum.difference, *provided - *expected);
                break;
            }
        }
    }
    return sums;
}

/// By code of the touchpoint. Who said both may be fewer than who answered, so they are a table of their own; and where two
/// touchpoints are heard as the same, the difference of their figures must not tell of what only one is heard as.
std::vector<bool> hiddenPairs(const std::vector<PairSums> &sums, qint64 minimum)
{
    std::vector<qint64> counts;
    for (const PairSums &sum : sums)
        counts.push_back(sum.n);
    return hiddenCells(counts, minimum);
}

void addPair(PairSums &to, const PairSums &from)
{
    to.n += from.n;
    for (const auto &[sum, part] : {std::pair(&to.expected, &from.expected), std::pair(&to.provided, &from.provided),
             std::pair(&to.difference, &from.difference)}) {
        sum->n += part->n;
        sum->sum += part->sum;
        sum->squares += part->squares;
    }
}

/// Who asks at some values of the dimension, from counts by touchpoint, source and week; or without weeks; or without
/// sources as well, when nobody knows who it is.
QList<Asking> askingsAt(const Tallies &counted, const QList<qsizetype> &parts, QDate lastDay)
{
    const bool bySource = counted.cuts.size() > 1;
    const bool byWeek = counted.cuts.size() > 2;
    const qsizetype sources = bySource ? counted.cuts.at(1).parts() : 1;
    const qsizetype weeks = byWeek ? counted.cuts.at(2).parts() : 1;
    QList<Asking> askings;
    for (qsizetype source = 0; source < sources; ++source) {
        Asking asking{bySource ? counted.cuts.at(1).keys.at(source) : QString(), 0, {}, 0, 0};
        QDate first;
        for (qsizetype week = 0; week < weeks; ++week) {
            qint64 answers = 0;
            for (const qsizetype part : parts)
                answers += counted.cells[size_t((part * sources + source) * weeks + week)].responses;
            if (answers == 0)
                continue;
            asking.answers += answers;
            asking.last = byWeek ? std::min(counted.cuts.at(2).starts.at(week).addDays(6), lastDay) : lastDay;
            asking.weeks += byWeek ? 1 : 0;
            if (byWeek && !first.isValid())
                first = counted.cuts.at(2).starts.at(week);
        }
        if (asking.answers == 0)
            continue;
        asking.span = first.isValid() ? int(first.daysTo(lastDay) / 7) + 1 : 0;
        askings.append(asking);
    }
    std::stable_sort(askings.begin(), askings.end(),
        [](const Asking &one, const Asking &other) { return one.answers > other.answers; });
    return askings;
}

/// As fine as can be counted: by source and week, by source, or altogether.
QStringList askedBy(const Columns &columns, bool byDay)
{
    const qsizetype weeks = askedDays / 7 + 2;
    const CodeColumn *touchpoints = columns.dimension(u"touchpoint"_s);
    const CodeColumn *sources = columns.dimension(u"source"_s);
    const qsizetype cells = qsizetype(touchpoints ? touchpoints->codes() : 1) * (sources ? sources->codes() : 1);
    if (cells > mostTallyCells)
        return {u"touchpoint"_s};
    return byDay && cells * weeks <= mostTallyCells ? QStringList{u"touchpoint"_s, u"source"_s, u"week"_s}
                                                    : QStringList{u"touchpoint"_s, u"source"_s};
}

/// All passes of one journey, and which of them each column reads.
struct Passes
{
    std::vector<PassTask> tasks;
    QList<qsizetype> measure; ///< by column; -1: none
    QList<qsizetype> feelings; ///< by curve; -1: none
    qsizetype asked = -1; ///< -1: not counted
};

qsizetype taskFor(Passes &passes, const PassTask &task)
{
    const auto found = std::find_if(passes.tasks.cbegin(), passes.tasks.cend(), [&task](const PassTask &known) {
        return known.slice == task.slice && known.by == task.by && known.count.questions == task.count.questions
            && known.count.positive == task.count.positive;
    });
    if (found != passes.tasks.cend())
        return found - passes.tasks.cbegin();
    passes.tasks.push_back(task);
    return qsizetype(passes.tasks.size()) - 1;
}

/// Responses and invitations are no answers of anybody.
std::optional<Asked> guardedOf(const Asked &asked)
{
    return asked.questions.isEmpty() ? std::nullopt : std::optional(asked);
}

Asked askedOf(const QList<Question> &questions)
{
    Asked asked;
    asked.metric.kind = MetricKind::Mean;
    asked.questions = questions;
    return asked;
}

/// Counts, and decides what must not be told: over all touchpoints of the project, not those of one journey, as the others
/// stand on boards and in other journeys.
void count(PassTask &task, const Columns &columns, const JourneyView &view, const Period &now, qint64 minimum)
{
    task.counted = tallies(columns, task.count, columns.matching(task.slice, view.ids.get()), task.by);
    if (!task.guarded)
        return;
    Slice slice = task.slice;
    slice.period = now;
    const auto hidden = hiddenParts(columns, *task.guarded, slice, {u"touchpoint"_s}, minimum, view.ids.get());
    if (hidden)
        task.hidden = *hidden;
    else
        task.problem = hidden.error();
}

bool isHidden(const PassTask &task, const QList<qsizetype> &parts)
{
    return std::any_of(parts.cbegin(), parts.cend(),
        [&task](qsizetype part) { return part < qsizetype(task.hidden.size()) && task.hidden[size_t(part)]; });
}

Passes planned(const Journey &journey, const JourneyGround &ground, const JourneyView &view, const Columns &columns,
    const JourneyCounts &counts)
{
    Passes passes;
    const Slice slice = sliceOf(journey, view);
    const QStringList by = counts.byDay ? QStringList{u"touchpoint"_s, u"day"_s} : QStringList{u"touchpoint"_s};
    const Period counted = counts.byDay ? counts.window : counts.now;
    for (const StepCounts &step : std::as_const(counts.steps)) {
        passes.measure.append(step.asked
                ? taskFor(passes,
                    {slice.within(counted), {step.asked->questions, step.asked->positive}, by, guardedOf(*step.asked)})
                : -1);
    }
    if (view.measuresOnly)
        return passes;
    const QList<Question> feeling = questionsOf(ground.facts, journey.feelingQuestion);
    for (const Persona &persona : curvesOf(journey)) {
        JourneyView own = view;
        own.persona = persona.key;
        passes.feelings.append(feeling.isEmpty()
                ? -1
                : taskFor(passes,
                    {sliceOf(journey, own).within(counts.now), {feeling, {}}, {u"touchpoint"_s}, askedOf(feeling)}));
    }
    // Who asks is no matter of segments: everybody's answers of a year.
    Slice year;
    if (counts.lastDay.isValid())
        year.period = {counts.lastDay.addDays(1 - askedDays), counts.lastDay.addDays(1)};
    passes.asked = taskFor(passes, {year, {}, askedBy(columns, counts.byDay)});
    return passes;
}

void planSteps(const Journey &journey, const JourneyGround &ground, JourneyCounts &counts)
{
    for (const ColumnPlan &plan : columnPlans(journey, ground)) {
        StepCounts step;
        if (plan.touchpoint) {
            const Result<Asked> asked = ground.asked(journey, *plan.touchpoint);
            if (!asked)
                step.problem = asked.error().message;
            else if (asked->metric.kind == MetricKind::ResponseRate)
                step.problem = Tr::tr(
                    "Invitations are known by source and day, not by touchpoint, so a response rate cannot be "
                    "told here. Choose another measure.");
            else if (countedAt(*asked, *plan.touchpoint).isEmpty())
                step.problem = Tr::tr("This measure is of “%1” only. Choose another one for this touchpoint.")
                                   .arg(asked->metric.touchpoint);
            else
                step.asked = *asked;
        }
        counts.steps.append(step);
    }
}

} // namespace

QStringList countedAt(const Asked &asked, const Touchpoint &touchpoint)
{
    const QStringList heard = heardAs(touchpoint);
    const QString &bound = asked.metric.touchpoint;
    return bound.isEmpty() ? heard : heard.contains(bound) ? QStringList{bound} : QStringList();
}

Result<JourneyCounts> journeyCounts(const Journey &journey, const JourneyGround &ground, const Columns &columns,
    const JourneyView &view, const Progress &progress)
{
    JourneyCounts counts;
    counts.lastDay = columns.lastDay();
    counts.now = closed(columns, view.slice.period);
    counts.window = windowOf(counts.now);
    const CodeColumn *touchpoints = columns.dimension(u"touchpoint"_s);
    if (touchpoints && columns.size() > 0)
        counts.byDay = touchpoints->codes() * (columns.firstDay().daysTo(columns.lastDay()) + 1) <= mostCells;
    planSteps(journey, ground, counts);
    if (!canTally(columns, {u"touchpoint"_s})) {
        for (StepCounts &step : counts.steps)
            step = {{},
                Tr::tr("The feedback names too many different touchpoints to count each. Map another column to it.")};
        return counts;
    }
    Passes passes = planned(journey, ground, view, columns, counts);
    QtConcurrent::blockingMap(passes.tasks, [&](PassTask &task) {
        if (!progress.cancelled())
            count(task, columns, view, counts.now, ground.facts.rules.minimum);
    });
    const QList<QuestionPair> pairs = view.measuresOnly ? QList<QuestionPair>()
                                                        : pairsOf(journey, ground.facts, columns);
    const std::vector<PairSums> sums = pairs.isEmpty() || progress.cancelled()
        ? std::vector<PairSums>()
        : pairSums(columns, columns.matching(sliceOf(journey, view).within(counts.now), view.ids.get()), pairs);
    if (progress.cancelled())
        return Error{ErrorKind::Cancelled, Tr::tr("Filling the journey was stopped."), {}};
    for (const PassTask &task : passes.tasks) {
        if (!*task.counted)
            return task.counted->error();
        if (task.problem)
            return *task.problem;
    }
    const std::vector<bool> pairsHidden = hiddenPairs(sums, ground.facts.rules.minimum);
    const QList<Question> feeling = questionsOf(ground.facts, journey.feelingQuestion);
    if (!feeling.isEmpty())
        counts.feelingScale = feeling.constFirst().scale;
    if (!pairs.isEmpty())
        counts.pairScale = pairs.constFirst().scale;

    const TouchpointParts codes(columns);
    const QList<ColumnPlan> plans = columnPlans(journey, ground);
    for (qsizetype column = 0; column < plans.size(); ++column) {
        if (!plans.at(column).touchpoint)
            continue;
        StepCounts &step = counts.steps[column];
        const QList<qsizetype> heard = codes.codes(heardAs(*plans.at(column).touchpoint));
        if (const qsizetype task = passes.measure.at(column); task >= 0) {
            const QList<qsizetype> parts = codes.codes(countedAt(*step.asked, *plans.at(column).touchpoint));
            countStep(step, **passes.tasks[size_t(task)].counted, parts, counts);
            step.hidden = isHidden(passes.tasks[size_t(task)], parts);
            for (const qsizetype part : parts)
                step.answers.append(
                    {u"%1:%2"_s.arg(task).arg(part), answersIn(**passes.tasks[size_t(task)].counted, part, counts)});
        }
        for (const qsizetype task : std::as_const(passes.feelings)) {
            step.feelingsHidden.append(task >= 0 && isHidden(passes.tasks[size_t(task)], heard));
            Tally sum;
            for (const qsizetype part : heard) {
                if (task >= 0 && part < (*passes.tasks[size_t(task)].counted)->cuts.constFirst().parts())
                    sum += (*passes.tasks[size_t(task)].counted)->at({part});
            }
            step.feelings.append(sum);
        }
        for (const qsizetype part : heard) {
            if (size_t(part) >= sums.size())
                continue;
            addPair(step.pair, sums[size_t(part)]);
            step.pairHidden = step.pairHidden || pairsHidden[size_t(part)];
        }
        if (passes.asked >= 0)
            step.askings = askingsAt(**passes.tasks[size_t(passes.asked)].counted, heard, counts.lastDay);
    }
    return counts;
}

} // namespace hearken
