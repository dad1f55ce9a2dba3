// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/daytext.h"
#include "core/dashboard/boardcounts.h"
#include "core/dashboard/drill.h"
#include "core/dashboard/tabletiles.h"
#include "core/dashboard/tilewords.h"
#include "core/feedback/source.h"
#include "core/intake/batches.h"
#include "core/programme/goals.h"
#include "core/today/briefingfeed.h"
#include "core/today/momentfeed.h"
#include "core/today/rhythm.h"
#include "core/today/today.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

using Lines = Result<QList<TodayLine>>;

struct FeedWords
{
    Q_DECLARE_TR_FUNCTIONS(hearken::today)
};

constexpr int importDays = 30; ///< that a problem of an import is news

QString shortDay(QDate day, QDate today)
{
    return dayText(day, day.year() == today.year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

QVariantMap sourceSlice(const QString &source)
{
    return Slice{{}, {{u"source"_s, {source}}}, {}}.toMap();
}

// Needs you: a source that has stopped telling.
Lines silentSources(const TodayGround &ground)
{
    const auto known = Sources::all(ground.session);
    if (!known)
        return known.error();
    QList<TodayLine> lines;
    for (const SourceDays &days : sourceDays(ground.columns, ground.day)) {
        const Rhythm rhythm = rhythmOf(days);
        if (!rhythm.isSilent())
            continue;
        const auto source = std::find_if(
            known->cbegin(), known->cend(), [&days](const Source &one) { return one.name == days.source; });
        const QString owner = source == known->cend() ? QString() : source->owner;
        TodayLine line;
        line.icon = u"bell"_s;
        line.title = FeedWords::tr("%1 has been silent for %n days", nullptr, rhythm.silent).arg(days.source);
        line.detail = owner.isEmpty()
            ? FeedWords::tr("Expected %1 · nobody is named as its owner").arg(rhythmWords(rhythm))
            : FeedWords::tr("Expected %1 · owner %2").arg(rhythmWords(rhythm), owner);
        line.due = FeedWords::tr("since %1").arg(shortDay(ground.day.addDays(1 - rhythm.silent), ground.day));
        line.urgency = rhythm.silent >= 7 * rhythm.usual ? Urgency::Late : Urgency::Soon;
        line.action = FeedWords::tr("Check source");
        line.link = {u"feedback"_s, {}, sourceSlice(days.source)};
        line.stake = rhythm.perWeek;
        lines.append(line);
    }
    return lines;
}

QString measureWords(const Measure &measure, Unit unit)
{
    const QString interval = intervalText(measure.low, measure.high, unit);
    const QString value = numberText(measure.value, unit);
    const QString n = countText(measure.n);
    return interval.isEmpty() ? FeedWords::tr("%1, %2", "value, n").arg(value, n)
                              : FeedWords::tr("%1, %2, %3", "value, interval, n").arg(value, interval, n);
}

std::optional<Goal> goalOf(const TodayGround &ground, const Movement &movement)
{
    return goalOn(ground.facts.goals, movement.asked.metric.key, {}, ground.day);
}

Slice responsesBehind(const TodayGround &ground, const Movement &movement, const MovedPlace &place)
{
    Slice slice = sliceOf(movement.asked.metric, Slice{ground.period, {}, {}});
    if (!place.groups.isEmpty())
        slice.where.insert(place.dimension, place.groups);
    return slice;
}

MovedPlace movedPlace(const TodayGround &ground, const Movement &movement)
{
    return placeOf(movement, ground.facts, ground.columns, ground.dimension, {ground.period, {}, {}}, ground.before);
}

// Needs you: a measure that lies under its goal as a whole, and got there by a real change.
Lines lostGoals(const TodayGround &ground)
{
    QList<TodayLine> lines;
    for (const Movement &movement : ground.moved) {
        const std::optional<Goal> goal = goalOf(ground, movement);
        const Measure &now = movement.measureNow;
        const Metric &metric = movement.asked.metric;
        if (!goal || !movement.real || movement.isGood()
            || sideOf(now.low, now.high, goal->target, metric.highIsGood) != Side::Under)
            continue;
        const Unit unit = unitOf(metric);
        TodayLine line;
        line.icon = u"flag"_s;
        line.title = FeedWords::tr("%1 has lost its goal of %2").arg(metric.name, numberText(goal->target, unit));
        line.detail = goal->owner.isEmpty() ? measureWords(now, unit)
                                            : FeedWords::tr("%1 · owner %2").arg(measureWords(now, unit), goal->owner);
        if (goal->due.isValid())
            line.due = FeedWords::tr("due %1").arg(shortDay(goal->due, ground.day));
        line.urgency = goal->due.isValid() && goal->due < ground.day ? Urgency::Late : Urgency::Soon;
        line.action = FeedWords::tr("Read why");
        line.link = {u"feedback"_s, {}, responsesBehind(ground, movement, movedPlace(ground, movement)).toMap()};
        line.stake = 1e6 * movement.size;
        lines.append(line);
    }
    return lines;
}

// Needs you: an import that stopped, or left rows out.
Lines importProblems(const TodayGround &ground)
{
    const auto batches = Batches::all(ground.session);
    if (!batches)
        return batches.error();
    QList<TodayLine> lines;
    QStringList looked; // only the newest import of a source is news
    for (const Batch &batch : *batches) {
        const QDateTime started = QDateTime::fromMSecsSinceEpoch(batch.startedAt);
        const bool stopped = batch.state == "running"_L1;
        if (batch.isReverted() || looked.contains(batch.source) || started.daysTo(ground.now) > importDays)
            continue;
        looked.append(batch.source);
        if (!stopped && batch.refused == 0)
            continue;
        TodayLine line;
        line.icon = stopped ? u"pause"_s : u"warn"_s;
        line.title = stopped ? FeedWords::tr("The import of %1 was stopped").arg(batch.file)
            : batch.refused == 1
            ? FeedWords::tr("1 row of %1 was refused").arg(batch.file)
            : FeedWords::tr("%1 rows of %2 were refused").arg(QLocale().toString(batch.refused), batch.file);
        line.detail = stopped
            ? FeedWords::tr("%1 rows are in. Import the file again to continue, or take the import out.")
                  .arg(QLocale().toString(batch.watermark))
            : FeedWords::tr("%1 of %2 rows are in.")
                  .arg(QLocale().toString(batch.rows - batch.refused - batch.skipped), QLocale().toString(batch.rows));
        line.due = FeedWords::tr("since %1").arg(shortDay(started.date(), started.date()));
        line.urgency = stopped ? Urgency::Late : Urgency::Calm;
        line.action = stopped ? FeedWords::tr("Continue") : FeedWords::tr("See imports");
        line.link = {u"import"_s, u"history"_s, {}};
        line.stake = double(batch.refused);
        lines.append(line);
    }
    return lines;
}

// Real changes: every measure whose difference to the period before is real, and where.
Lines realChanges(const TodayGround &ground)
{
    QList<TodayLine> lines;
    for (const Movement &movement : ground.moved) {
        if (!movement.real)
            continue;
        const MovedPlace place = movedPlace(ground, movement);
        const Difference &difference = movement.change.difference;
        const Unit unit = unitOf(movement.asked.metric);
        TodayLine line;
        line.sign = movement.fell() ? (movement.isGood() ? Sign::Down : Sign::FarDown)
                                    : (movement.isGood() ? Sign::Up : Sign::FarUp);
        line.tone = movement.isGood() ? Tone::Good : Tone::Attention;
        line.title = movementSentence(movement, place, {{}, todayDays});
        if (line.title.endsWith(u'.'))
            line.title.chop(1); // a heading ends without a full stop
        line.detail = FeedWords::tr("%1 as a whole · 95% %2 to %3 · n %4, before %5")
                          .arg(differenceText(difference.value, unit), differenceText(difference.low, unit),
                              differenceText(difference.high, unit), QLocale().toString(movement.measureNow.n),
                              QLocale().toString(movement.measureBefore.n));
        line.link = {u"feedback"_s, {}, responsesBehind(ground, movement, place).toMap()};
        line.stake = movement.size;
        lines.append(line);
    }
    return lines;
}

// Goals: how far each is, the farthest from it first.
Lines goalLines(const TodayGround &ground)
{
    QList<TodayLine> lines;
    for (const Movement &movement : ground.moved) {
        const std::optional<Goal> goal = goalOf(ground, movement);
        if (!goal)
            continue;
        const Metric &metric = movement.asked.metric;
        const Measure &now = movement.measureNow;
        IntervalBar bar;
        bar.unit = unitOf(metric);
        bar.now = pointOf(now);
        bar.goal = goal->target;
        bar.before = movement.measureBefore.value;
        bar.side = sideOf(now.low, now.high, goal->target, metric.highIsGood);
        const std::optional<Scale> scale = movement.asked.questions.isEmpty()
            ? std::nullopt
            : movement.asked.questions.constFirst().scale;
        const Ends ends = endsOf(metric, scale);
        bar.axisLow = ends.floor;
        bar.axisHigh = ends.ceiling;
        TodayLine line;
        line.title = metric.name;
        line.detail = FeedWords::tr("%1, goal %2").arg(measureWords(now, bar.unit), numberText(goal->target, bar.unit));
        if (goal->due.isValid())
            line.due = FeedWords::tr("by %1").arg(shortDay(goal->due, ground.day));
        line.urgency = goal->due.isValid() && goal->due < ground.day && bar.side == Side::Under ? Urgency::Late
                                                                                                : Urgency::Calm;
        line.bar = bar;
        line.link = {u"feedback"_s, {}, sliceOf(metric, Slice{ground.period, {}, {}}).toMap()};
        const double missing = (goal->target - now.value) * (metric.highIsGood ? 1 : -1);
        line.stake = missing / std::max(ends.ceiling - ends.floor, 1e-9);
        lines.append(line);
    }
    return lines;
}

// Newest comments.
Lines newestComments(const TodayGround &ground)
{
    const View view{{ground.period, {}, {}}, {}, {}};
    const auto page = commentsOf(ground.session, {}, ground.facts, ground.columns, view, CommentOrder::Newest,
        int(todayLines(TodayPart::Comments)));
    if (!page)
        return page.error();
    QList<TodayLine> lines;
    for (const CommentRow &comment : page->rows) {
        TodayLine line;
        line.quote = true;
        line.title = FeedWords::tr("“%1”").arg(comment.text.simplified());
        line.detail = comment.place.isEmpty()
            ? shortDay(comment.day, ground.day)
            : FeedWords::tr("%1 · %2", "place, day").arg(comment.place, shortDay(comment.day, ground.day));
        if (comment.score && comment.scale)
            line.score = FeedWords::tr("%1 of %2").arg(QLocale().toString(*comment.score)).arg(comment.scale->high);
        line.standing = comment.standing;
        line.link = {u"feedback"_s, QString::number(comment.response), {}};
        line.stake = -double(lines.size());
        lines.append(line);
    }
    return lines;
}

} // namespace

QList<TodayFeed> todayFeeds()
{
    return {
        {TodayPart::NeedsYou, silentSources},
        {TodayPart::NeedsYou, lostGoals},
        {TodayPart::NeedsYou, importProblems},
        {TodayPart::NeedsYou, changedBriefings},
        {TodayPart::Changes, movedMoments},
        {TodayPart::Changes, realChanges},
        {TodayPart::Goals, goalLines},
        {TodayPart::Comments, newestComments},
    };
}

} // namespace hearken
