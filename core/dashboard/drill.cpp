// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dashboard/drill.h"

#include "core/dashboard/boardcounts.h"
#include "core/dashboard/tabletiles.h"
#include "core/dashboard/tilewords.h"
#include "core/feedback/responses.h"
#include "core/metrics/guard.h"
#include "core/programme/attainment.h"
#include "core/programme/goals.h"

#include <QCoreApplication>

#include <array>
#include <bit>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// Up to so many responses are looked into for comments to be counted.
constexpr qint64 countedComments = 3000;
/// Texts are read in steps of this size until the page is full.
constexpr qsizetype commentStep = 200;

bool isSet(const Rows &rows, quint32 row)
{
    return (rows[row / 64] >> (row % 64)) & 1;
}

qint64 countRows(const Rows &rows)
{
    qint64 count = 0;
    for (const quint64 word : rows)
        count += std::popcount(word);
    return count;
}

/// Rows newest first, at most `most`; with CommentOrder::Lowest those with the worst scores, newest first among equals.
/// Rows without a score come last.
std::vector<quint32> orderedRows(
    const Columns &columns, const std::optional<Asked> &asked, const Rows &rows, CommentOrder order, qsizetype most)
{
    if (order == CommentOrder::Newest || !asked) {
        std::vector<quint32> newest;
        for (const quint32 row : columns.byDay()) {
            if (isSet(rows, row)) {
                newest.push_back(row);
                if (qsizetype(newest.size()) == most)
                    break;
            }
        }
        return newest;
    }
    // Buckets by whole score keep this one pass, however many rows fit.
    std::array<std::vector<quint32>, 13> buckets;
    const bool highIsGood = asked->metric.highIsGood
        && (asked->questions.isEmpty() || !asked->questions.constFirst().scale
            || asked->questions.constFirst().scale->highIsGood);
    for (const quint32 row : columns.byDay()) {
        if (!isSet(rows, row))
            continue;
        const std::optional<double> score = scoreOf(columns, *asked, row);
        size_t bucket = 12;
        if (score) {
            const size_t step = size_t(std::clamp(*score, 0.0, 11.0));
            bucket = highIsGood ? step : 11 - step;
        }
        if (qsizetype(buckets[bucket].size()) < most)
            buckets[bucket].push_back(row);
    }
    std::vector<quint32> lowest;
    for (const std::vector<quint32> &bucket : buckets)
        lowest.insert(lowest.end(), bucket.begin(), bucket.end());
    if (qsizetype(lowest.size()) > most)
        lowest.resize(size_t(most));
    return lowest;
}

/// Where something was said: the first of these dimensions that the slice leaves open and the response knows.
QString placeOf(const Columns &columns, const Slice &slice, qsizetype row)
{
    for (const QString &name : {u"region"_s, u"team"_s, u"channel"_s, u"product"_s, u"source"_s}) {
        const CodeColumn *column = columns.dimension(name);
        if (!column || slice.where.value(name).size() == 1)
            continue;
        if (const QString value = column->values.at(column->code(row)); !value.isEmpty())
            return value;
    }
    return {};
}

CommentRow commentRow(
    const Columns &columns, const View &view, const std::optional<Asked> &asked, const Response &response)
{
    CommentRow comment;
    comment.response = response.id.value;
    comment.text = response.comment;
    comment.day = QDate::fromString(response.day, Qt::ISODate);
    const qsizetype row = columns.row(response.id.value);
    if (row < 0)
        return comment;
    comment.place = placeOf(columns, view.slice, row);
    if (!asked || asked->questions.isEmpty())
        return comment;
    comment.score = scoreOf(columns, *asked, row);
    comment.scale = asked->questions.constFirst().scale;
    if (comment.score && comment.scale)
        comment.standing = scoreStanding(*comment.score, *comment.scale, asked->metric.kind == MetricKind::Nps);
    return comment;
}

} // namespace

Standing scoreStanding(double score, const Scale &scale, bool nps)
{
    if (nps)
        return score <= 3 ? Standing::FarBelow
            : score <= 6  ? Standing::Below
            : score <= 8  ? Standing::OnGoal
            : score <= 9  ? Standing::Above
                          : Standing::FarAbove;
    if (scale.high <= scale.low)
        return Standing::Unknown;
    double place = (score - scale.low) / (scale.high - scale.low);
    if (!scale.highIsGood)
        place = 1 - place;
    return place < 0.2  ? Standing::FarBelow
        : place < 0.45  ? Standing::Below
        : place <= 0.55 ? Standing::OnGoal
        : place < 0.8   ? Standing::Above
                        : Standing::FarAbove;
}

QList<DistributionStep> distributionSteps(const Asked &asked, const Tally &tally)
{
    QList<DistributionStep> steps;
    const std::optional<Scale> scale = asked.questions.isEmpty() ? std::nullopt : asked.questions.constFirst().scale;
    if (!scale || scale->low < 0 || scale->high > 11)
        return steps;
    for (int score = scale->low; score <= scale->high; ++score)
        steps.append({QString::number(score), tally.counts[size_t(score)],
            scoreStanding(score, *scale, asked.metric.kind == MetricKind::Nps)});
    return steps;
}

Result<Drill> drill(
    const QString &metricKey, const Facts &facts, const Columns &columns, const View &view, const QString &question)
{
    const Result<Asked> asked = facts.asked(metricKey, question);
    if (!asked)
        return asked.error();
    Drill found;
    found.slice = sliceOf(asked->metric, view.slice);
    found.metricKey = metricKey;
    found.unit = unitOf(asked->metric);
    const Rows rows = columns.matching(found.slice, view.ids.get());
    const auto counted = tallies(columns, {asked->questions, asked->positive}, rows);
    if (!counted)
        return counted.error();
    const Tally tally = counted->total();
    const Measure measured = measure(*asked, tally);
    const auto guarded = hiddenParts(columns, *asked, view.slice, {}, facts.rules.minimum, view.ids.get());
    if (!guarded)
        return guarded.error();
    found.hidden = measured.n < facts.rules.minimum || (!asked->questions.isEmpty() && guarded->front());
    found.point = pointOf(found.hidden ? suppressedMeasure() : measured);
    if (found.hidden)
        return found;
    found.responses = countRows(rows);
    const QDate day = view.slice.period.to.isValid() ? view.slice.period.to.addDays(-1) : columns.lastDay();
    // A goal on the place that was chosen counts before one of the whole.
    Slice scope = view.slice;
    if (view.slice.where.contains(u"touchpoint"_s))
        scope.where = {{u"touchpoint"_s, view.slice.where.value(u"touchpoint"_s)}};
    if (const auto goal = goalOn(facts.goals, metricKey, scope, day)) {
        found.goal = goal->target;
        found.standing = standingOf(*asked, measured.value, goal->target);
    }
    found.distribution = {{}, countText(measured.n), {}, Distribution{distributionSteps(*asked, tally)}};
    return found;
}

Result<UnansweredCounts> unansweredBehind(Session &session, const Drill &drill, const Facts &facts,
    const Columns &columns, const View &view, const QString &question)
{
    const Result<Asked> asked = facts.asked(drill.metricKey, question);
    if (!asked)
        return asked.error();
    if (drill.hidden)
        return UnansweredCounts();
    return Unanswered::among(session, asked->questions, columns, columns.matching(drill.slice, view.ids.get()));
}

Result<CommentPage> commentsOf(Session &session, const QString &metricKey, const Facts &facts, const Columns &columns,
    const View &view, CommentOrder order, int limit, const Progress &progress, const QString &question)
{
    std::optional<Asked> asked;
    Slice slice = view.slice;
    if (!metricKey.isEmpty()) {
        const Result<Asked> known = facts.asked(metricKey, question);
        if (!known)
            return known.error();
        asked = *known;
        slice = sliceOf(asked->metric, slice);
    }
    CommentPage page;
    const Rows rows = columns.matching(slice, view.ids.get());
    page.responses = countRows(rows);
    page.hidden = page.responses < facts.rules.minimum;
    if (page.hidden) {
        page.responses = 0;
        return page;
    }
    // The count is told only where every response can be looked into; then all rows are in `ordered`.
    const bool countable = page.responses <= countedComments;
    const std::vector<quint32> ordered = orderedRows(
        columns, asked, rows, order, countable ? qsizetype(page.responses) : limit * 20);
    qint64 comments = 0;
    for (size_t at = 0; at < ordered.size(); at += size_t(commentStep)) {
        if (progress.cancelled())
            return Error{ErrorKind::Cancelled,
                QCoreApplication::translate("hearken::dashboard", "Reading comments was stopped."), {}};
        QList<qint64> ids;
        for (size_t i = at; i < std::min(ordered.size(), at + size_t(commentStep)); ++i)
            ids.append(columns.id(ordered[i]));
        const auto responses = Responses::of(session, ids);
        if (!responses)
            return responses.error();
        for (const Response &response : *responses) {
            if (response.comment.trimmed().isEmpty())
                continue;
            ++comments;
            if (page.rows.size() < limit)
                page.rows.append(commentRow(columns, view, asked, response));
        }
        if (!countable && page.rows.size() >= limit)
            break;
    }
    if (countable)
        page.comments = comments;
    return page;
}

} // namespace hearken
