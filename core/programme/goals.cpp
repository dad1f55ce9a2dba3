// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/goals.h"

#include "core/store/putthing.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

Goal readGoal(const Row &row)
{
    return {{row.integer(0)}, int(row.integer(1)), row.text(2), Slice::fromJson(row.text(3)), row.real(4),
        QDate::fromString(row.text(5), Qt::ISODate), QDate::fromString(row.text(6), Qt::ISODate), row.text(7)};
}

/// Goals of a metric on exactly this scope, by the day from which they hold; none there: those of the metric as a whole.
QList<Goal> goalsOf(const QList<Goal> &goals, const QString &metricKey, const Slice &scope, QDate until)
{
    for (const auto &where : {scope.where, QMap<QString, QStringList>()}) {
        QList<Goal> found;
        for (const Goal &goal : goals) {
            if (goal.metricKey == metricKey && goal.scope.where == where && goal.validFrom <= until)
                found.append(goal);
        }
        std::stable_sort(found.begin(), found.end(), [](const Goal &a, const Goal &b) {
            return a.validFrom != b.validFrom ? a.validFrom < b.validFrom : a.id < b.id;
        });
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

Done Goals::put(Session &session, const std::optional<Goal> &from, const std::optional<Goal> &to)
{
    return putThing(
        session, from, to,
        {"INSERT INTO goal (id, version, metric_key, scope, target, valid_from, due, owner) "
         "VALUES (:id, :next, :metric, :scope, :target, :from, :due, :owner)",
            "UPDATE goal SET version = :next, metric_key = :metric, scope = :scope, target = :target, "
            "valid_from = :from, due = :due, owner = :owner WHERE id = :id AND version = :version",
            "DELETE FROM goal WHERE id = :id AND version = :version"},
        [](const Goal &goal) -> QList<Bind> {
            return {{":metric", goal.metricKey}, {":scope", goal.scope.toJson()}, {":target", goal.target},
                {":from", goal.validFrom.toString(Qt::ISODate)}, {":due", goal.due.toString(Qt::ISODate)},
                {":owner", goal.owner}};
        },
        QCoreApplication::translate(
            "hearken::programme", "Somebody changed this goal first. Look at it again, then repeat your change."));
}

Result<QList<Goal>> Goals::all(Session &session)
{
    return session.all(
        "SELECT id, version, metric_key, scope, target, valid_from, due, owner FROM goal ORDER BY metric_key, valid_from, id",
        {}, readGoal);
}

std::optional<Goal> goalOn(const QList<Goal> &goals, const QString &metricKey, const Slice &scope, QDate day)
{
    const QList<Goal> found = goalsOf(goals, metricKey, scope, day);
    return found.isEmpty() ? std::nullopt : std::optional(found.last());
}

QList<TargetStep> targetSteps(
    const QList<Goal> &goals, const QString &metricKey, const Slice &scope, const Period &period)
{
    const QDate until = period.to.isValid() ? period.to.addDays(-1) : QDate(9999, 12, 31);
    QList<TargetStep> steps;
    for (const Goal &goal : goalsOf(goals, metricKey, scope, until)) {
        const QDate from = period.from.isValid() && goal.validFrom < period.from ? period.from : goal.validFrom;
        if (!steps.isEmpty() && steps.last().from == from)
            steps.removeLast();
        if (steps.isEmpty() || steps.last().target != goal.target)
            steps.append({from, goal.target});
    }
    return steps;
}

} // namespace hearken
