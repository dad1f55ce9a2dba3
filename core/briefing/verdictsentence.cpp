// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/verdictsentence.h"

#include "core/base/daytext.h"
#include "core/dashboard/boardcounts.h"
#include "core/dashboard/tilewords.h"
#include "core/metrics/guard.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(hearken::briefing)
};

/// Findings stand when the adjusted p is at most this.
constexpr double falseFindings = 0.05;
/// More names than this are no place but a list.
constexpr qsizetype placeNames = 4;

double reach(const Asked &asked)
{
    const std::optional<Scale> scale = asked.questions.isEmpty() ? std::nullopt : asked.questions.constFirst().scale;
    const Ends ends = endsOf(asked.metric, scale);
    return std::max(ends.ceiling - ends.floor, 1e-9);
}

std::optional<Movement> movementOf(
    const Facts &facts, const Columns &columns, const QString &key, const Slice &slice, const Period &before)
{
    const Result<Asked> asked = facts.asked(key);
    if (!asked || asked->metric.kind == MetricKind::Volume || asked->metric.kind == MetricKind::ResponseRate)
        return std::nullopt;
    Slice past = slice;
    past.period = before;
    const Result<Tally> now = tallyOf(columns, *asked, slice);
    const Result<Tally> then = tallyOf(columns, *asked, past);
    const auto hidden = hiddenParts(columns, *asked, slice, {}, facts.rules.minimum);
    if (!now || !then || !hidden || hidden->front())
        return std::nullopt;
    return movementOf(*asked, *now, *then, facts.rules.minimum);
}

/// Tallies of each group of the dimension, by its code.
QList<Tally> groupTallies(const Columns &columns, const Asked &asked, const QString &dimension, const Slice &slice)
{
    const Rows rows = rowsOf(columns, asked, slice);
    const Result<Tallies> counted = tallies(columns, {asked.questions, asked.positive}, rows, {dimension});
    QList<Tally> list;
    if (counted)
        list = QList<Tally>(counted->cells.begin(), counted->cells.end());
    return list;
}

struct GroupChange
{
    QString name;
    Tally now;
    Tally before;
    Change change;
};

QList<GroupChange> groupChanges(const Movement &movement, const Facts &facts, const Columns &columns,
    const QString &dimension, const Slice &slice, const Period &before)
{
    Slice past = slice;
    past.period = before;
    const CodeColumn *column = columns.dimension(dimension);
    if (!column)
        return {};
    const auto hidden = hiddenParts(columns, movement.asked, slice, {dimension}, facts.rules.minimum);
    const QList<Tally> now = groupTallies(columns, movement.asked, dimension, slice);
    const QList<Tally> then = groupTallies(columns, movement.asked, dimension, past);
    QList<GroupChange> list;
    // Code 0 is "not known": nobody can act on it.
    for (qsizetype code = 1; code < std::min({now.size(), then.size(), qsizetype(column->codes())}); ++code) {
        if (!hidden || (*hidden)[size_t(code)] || now.at(code).n < facts.rules.minimum
            || then.at(code).n < facts.rules.minimum)
            continue;
        list.append({column->values.at(code), now.at(code), then.at(code),
            change(movement.asked.metric, now.at(code), then.at(code))});
    }
    return list;
}

} // namespace

QString listWords(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return QCoreApplication::translate("hearken::briefing", "%1 and %2")
        .arg(names.first(names.size() - 1).join(u", "_s), names.constLast());
}

std::optional<Movement> movementOf(const Asked &asked, const Tally &now, const Tally &before, qint64 minimum)
{
    if (asked.questions.isEmpty() || now.n < minimum || before.n < minimum)
        return std::nullopt;
    Movement movement;
    movement.asked = asked;
    movement.asked.metric.positive = asked.positive;
    movement.now = now;
    movement.before = before;
    movement.measureNow = measure(asked, now);
    movement.measureBefore = measure(asked, before);
    movement.change = change(movement.asked.metric, now, before);
    movement.size = std::abs(movement.change.difference.value) / reach(asked);
    return movement;
}

void markReal(QList<Movement> &movements)
{
    std::vector<double> p;
    for (const Movement &movement : std::as_const(movements))
        p.push_back(std::isnan(movement.change.difference.p) ? 1 : movement.change.difference.p);
    const std::vector<double> adjusted = adjustedForMany(p);
    for (qsizetype i = 0; i < movements.size(); ++i)
        movements[i].real = movements.at(i).change.real != Direction::None && adjusted[size_t(i)] <= falseFindings;
}

QList<Movement> movements(
    const Facts &facts, const Columns &columns, const QStringList &metrics, const Slice &slice, const Period &before)
{
    QList<Movement> list;
    for (const QString &key : metrics) {
        if (const std::optional<Movement> movement = movementOf(facts, columns, key, slice, before))
            list.append(*movement);
    }
    markReal(list);
    return list;
}

const Movement *largest(const QList<Movement> &movements)
{
    const Movement *found = nullptr;
    for (const Movement &movement : movements) {
        if (movement.real && (!found || movement.size > found->size))
            found = &movement;
    }
    return found;
}

MovedPlace placeOf(const Movement &movement, const Facts &facts, const Columns &columns, const QString &dimension,
    const Slice &slice, const Period &before)
{
    MovedPlace place;
    place.dimension = dimension;
    QList<GroupChange> groups = groupChanges(movement, facts, columns, dimension, slice, before);
    // Named in the order of how much they moved, as one would tell it.
    const auto moved = [](const GroupChange &group) {
        const double value = std::abs(group.change.difference.value);
        return std::isnan(value) ? 0 : value;
    };
    std::stable_sort(groups.begin(), groups.end(),
        [&](const GroupChange &one, const GroupChange &other) { return moved(one) > moved(other); });
    std::vector<double> p;
    for (const GroupChange &group : groups)
        p.push_back(std::isnan(group.change.difference.p) ? 1 : group.change.difference.p);
    const std::vector<double> adjusted = adjustedForMany(p);
    Tally now;
    Tally then;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const bool sameWay = groups.at(i).change.real == movement.change.real;
        if (!sameWay || movement.change.real == Direction::None || adjusted[size_t(i)] > falseFindings)
            continue;
        place.groups.append(groups.at(i).name);
        now += groups.at(i).now;
        then += groups.at(i).before;
    }
    // Everywhere is no place, and neither is a long list.
    if (place.groups.size() == groups.size() || place.groups.size() > placeNames)
        place.groups.clear();
    place.now = place.groups.isEmpty() ? movement.measureNow : measure(movement.asked, now);
    place.before = place.groups.isEmpty() ? movement.measureBefore : measure(movement.asked, then);
    return place;
}

QString movementSentence(
    const Movement &movement, const MovedPlace &place, const MovedSpan &span, const QLocale &locale)
{
    const Unit unit = unitOf(movement.asked.metric);
    const QString subject = place.groups.isEmpty()
        ? movement.asked.metric.name
        : VerdictWords::tr("%1 in %2", "measure in places").arg(movement.asked.metric.name, listWords(place.groups));
    const QString to = numberText(place.now.value, unit, locale);
    const QString from = numberText(place.before.value, unit, locale);
    const bool fell = place.now.value < place.before.value;
    if (span.since.isValid()) {
        return (fell ? VerdictWords::tr("%1 fell to %2 since %3, from %4 before.")
                     : VerdictWords::tr("%1 rose to %2 since %3, from %4 before."))
            .arg(subject, to, dayText(span.since, u"d MMMM"_s, locale), from);
    }
    return (fell
            ? VerdictWords::tr("%1 fell to %2 in these %n days, from %3 in the %n days before.", nullptr, span.days)
            : VerdictWords::tr("%1 rose to %2 in these %n days, from %3 in the %n days before.", nullptr, span.days))
        .arg(subject, to, from);
}

} // namespace hearken
