// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/goal.h"
#include "core/store/session.h"

#include <optional>

namespace hearken {

class Goals
{
public:
    using Thing = Goal;
    static constexpr const char *topic = "goal";
    static Done put(Session &session, const std::optional<Goal> &from, const std::optional<Goal> &to);

    /// By metric, then by the day from which they hold.
    static Result<QList<Goal>> all(Session &session);
};

/// The goal of a metric on exactly this scope (its period and words aside) that holds on a day: the newest one. Falls
/// back to the goal of the metric as a whole.
std::optional<Goal> goalOn(const QList<Goal> &goals, const QString &metricKey, const Slice &scope, QDate day);

/// From a day on, this target.
struct TargetStep
{
    QDate from;
    double target = 0;
    bool operator==(const TargetStep &) const = default;
};
/// The steps of the goal line over a period, the first from the period's start or the goal's.
QList<TargetStep> targetSteps(
    const QList<Goal> &goals, const QString &metricKey, const Slice &scope, const Period &period);

} // namespace hearken
