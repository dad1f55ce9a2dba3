// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/momentfeed.h"

#include "core/journey/mapmaking.h"
#include "core/metrics/guard.h"
#include "core/programme/metricvalue.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct MomentWords
{
    Q_DECLARE_TR_FUNCTIONS(hearken::today)
};

/// A moment of truth that can be measured.
struct Moment
{
    const Journey *journey = nullptr;
    const JourneyStep *step = nullptr;
    const Touchpoint *touchpoint = nullptr;
    Asked asked;
    Slice slice; ///< whose answers count, without touchpoint and period
    QStringList heard; ///< values of the dimension "touchpoint"
};

bool isAlike(const Moment &one, const Moment &other)
{
    return one.touchpoint == other.touchpoint && one.asked == other.asked && one.slice == other.slice;
}

QList<Moment> momentsOf(const JourneySet &set, const Facts &facts)
{
    JourneyGround ground;
    ground.facts = facts;
    ground.touchpoints = set.touchpoints;
    QList<Moment> moments;
    for (const Journey &journey : set.journeys) {
        // What a journey shall become is not what customers live through today; a retired one is nobody's.
        if (journey.time == JourneyTime::ToBe || journey.status == JourneyStatus::Retired)
            continue;
        for (const JourneyStage &stage : journey.stages) {
            for (const JourneyStep &step : stage.steps) {
                const Touchpoint *touchpoint = step.momentOfTruth ? withKey(set.touchpoints, step.touchpoint) : nullptr;
                const Result<Asked> asked = touchpoint ? ground.asked(journey, *touchpoint) : Result<Asked>(Error());
                if (!asked || asked->questions.isEmpty())
                    continue;
                const Moment moment{&journey, &step, touchpoint, *asked, sliceOf(journey, JourneyView()),
                    countedAt(*asked, *touchpoint)};
                if (moment.heard.isEmpty())
                    continue;
                const bool told = std::any_of(moments.cbegin(), moments.cend(),
                    [&moment](const Moment &known) { return isAlike(known, moment); });
                if (!told)
                    moments.append(moment);
            }
        }
    }
    return moments;
}

/// All touchpoints in both periods, counted in one way; kept for the next moment that is measured alike.
struct MomentCounts
{
    Asked asked;
    Slice slice;
    std::vector<Tally> now; ///< by code of the touchpoint
    std::vector<Tally> before;
    std::vector<bool> hidden;
};

Result<std::vector<Tally>> tallied(const Columns &columns, const Asked &asked, const Slice &slice)
{
    const auto counted = tallies(
        columns, {asked.questions, asked.positive}, columns.matching(slice), {u"touchpoint"_s});
    if (!counted)
        return counted.error();
    return std::vector<Tally>(counted->cells.begin(), counted->cells.end());
}

Result<MomentCounts> countsOf(const TodayGround &ground, const Moment &moment)
{
    MomentCounts counts{moment.asked, moment.slice, {}, {}, {}};
    const Slice slice = moment.slice.within(ground.period);
    const auto now = tallied(ground.columns, moment.asked, slice);
    const auto before = tallied(ground.columns, moment.asked, moment.slice.within(ground.before));
    const auto hidden = hiddenParts(ground.columns, moment.asked, slice, {u"touchpoint"_s}, ground.facts.rules.minimum);
    if (!now || !before || !hidden)
        return !now ? now.error() : !before ? before.error() : hidden.error();
    counts.now = *now;
    counts.before = *before;
    counts.hidden = *hidden;
    return counts;
}

std::optional<Movement> movementAt(const TodayGround &ground, const Moment &moment, const MomentCounts &counts)
{
    const CodeColumn *touchpoints = ground.columns.dimension(u"touchpoint"_s);
    Tally now;
    Tally before;
    bool hidden = false;
    for (int code = 1; touchpoints && code < touchpoints->codes(); ++code) {
        if (!moment.heard.contains(touchpoints->values.at(code)))
            continue;
        const auto part = size_t(code);
        now += part < counts.now.size() ? counts.now[part] : Tally();
        before += part < counts.before.size() ? counts.before[part] : Tally();
        hidden = hidden || (part < counts.hidden.size() && counts.hidden[part]);
    }
    return hidden ? std::nullopt : movementOf(moment.asked, now, before, ground.facts.rules.minimum);
}

/// Whose answers count belongs to the name.
QString journeyWords(const Journey &journey)
{
    const bool narrowed = !journey.personas.isEmpty() && !journey.personas.constFirst().slice.isEverything();
    return narrowed
        ? MomentWords::tr("%1, %2", "journey, persona").arg(journey.name, journey.personas.constFirst().name)
        : journey.name;
}

TodayLine lineOf(const TodayGround &ground, const Moment &moment, const Movement &movement)
{
    const Unit unit = unitOf(movement.asked.metric);
    const Difference &difference = movement.change.difference;
    TodayLine line;
    line.sign = movement.fell() ? (movement.isGood() ? Sign::Down : Sign::FarDown)
                                : (movement.isGood() ? Sign::Up : Sign::FarUp);
    line.tone = movement.isGood() ? Tone::Good : Tone::Attention;
    line.title = (movement.fell()
            ? MomentWords::tr(
                "Moment of truth “%1” fell to %2 in these %n days, from %3 in the %n days before", nullptr, todayDays)
            : MomentWords::tr(
                "Moment of truth “%1” rose to %2 in these %n days, from %3 in the %n days before", nullptr, todayDays))
                     .arg(moment.touchpoint->name, numberText(movement.measureNow.value, unit),
                         numberText(movement.measureBefore.value, unit));
    const QString numbers = MomentWords::tr("%1 · 95% %2 to %3 · n %4, before %5", "a difference")
                                .arg(differenceText(difference.value, unit), differenceText(difference.low, unit),
                                    differenceText(difference.high, unit), QLocale().toString(movement.measureNow.n),
                                    QLocale().toString(movement.measureBefore.n));
    const Slice slice = sliceOf(*moment.journey, *moment.touchpoint, JourneyView());
    const auto goal = stepGoal(ground.facts.goals, movement.asked.metric, slice, ground.day);
    line.detail = goal
        ? MomentWords::tr("%1 in the journey “%2” · %3 · goal %4", "measure, journey, numbers, goal")
              .arg(valueWord(movement.asked.metric), journeyWords(*moment.journey), numbers, numberText(*goal, unit))
        : MomentWords::tr("%1 in the journey “%2” · %3", "measure, journey, numbers")
              .arg(valueWord(movement.asked.metric), journeyWords(*moment.journey), numbers);
    line.link = {u"journeys"_s, moment.journey->key % u'#' % moment.step->key, Slice{ground.period, {}, {}}.toMap()};
    line.stake = 1 + movement.size; // before the measures of the whole: it is where customers make up their mind
    return line;
}

} // namespace

Columns::Needs momentNeeds(const JourneySet &journeys, const Facts &facts)
{
    Columns::Needs all;
    for (const Moment &moment : momentsOf(journeys, facts))
        all += needs(moment.asked, moment.slice, {u"touchpoint"_s});
    return all;
}

Result<QList<TodayLine>> movedMoments(const TodayGround &ground)
{
    QList<Moment> told;
    QList<Movement> movements;
    QList<MomentCounts> known;
    for (const Moment &moment : momentsOf(ground.journeys, ground.facts)) {
        auto counts = std::find_if(known.cbegin(), known.cend(),
            [&moment](const MomentCounts &one) { return one.asked == moment.asked && one.slice == moment.slice; });
        if (counts == known.cend()) {
            const auto made = countsOf(ground, moment);
            if (!made)
                return made.error();
            known.append(*made);
            counts = known.cend() - 1;
        }
        if (const auto movement = movementAt(ground, moment, *counts)) {
            told.append(moment);
            movements.append(*movement);
        }
    }
    markReal(movements);
    QHash<const Touchpoint *, qsizetype> farthest;
    for (qsizetype i = 0; i < movements.size(); ++i) {
        if (!movements.at(i).real)
            continue;
        const auto other = farthest.constFind(told.at(i).touchpoint);
        if (other == farthest.cend() || movements.at(*other).size < movements.at(i).size)
            farthest.insert(told.at(i).touchpoint, i);
    }
    QList<TodayLine> lines;
    for (qsizetype i = 0; i < movements.size(); ++i) {
        if (farthest.value(told.at(i).touchpoint, -1) == i)
            lines.append(lineOf(ground, told.at(i), movements.at(i)));
    }
    return lines;
}

} // namespace hearken
