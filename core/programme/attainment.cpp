// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/attainment.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

bool onNativeScale(const Metric &metric)
{
    return metric.kind == MetricKind::Mean || (metric.kind == MetricKind::Ces && metric.cesForm == CesForm::Mean);
}

QString verdictDay(QDate day, QDate today)
{
    return QLocale().toString(day, day.year() == today.year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

} // namespace

int pointsFromGoal(const Metric &metric, double value, double target)
{
    const double unit = metric.kind == MetricKind::Volume ? 1 : onNativeScale(metric) ? 10 : 100;
    return int(std::lround(value * unit) - std::lround(target * unit));
}

GoalClass goalClass(
    const Metric &metric, const Measure &measure, std::optional<double> target, const GoalClassLimits &limits)
{
    if (!measure.isKnown() || !target)
        return GoalClass::None;
    const int points = pointsFromGoal(metric, measure.value, *target) * (metric.highIsGood ? 1 : -1);
    if (points <= -limits.far)
        return GoalClass::FarBelow;
    if (points <= -limits.near)
        return GoalClass::Below;
    if (points < limits.near)
        return GoalClass::OnGoal;
    return points < limits.far ? GoalClass::Above : GoalClass::FarAbove;
}

GoalSide goalSide(GoalClass of)
{
    switch (of) {
    case GoalClass::FarBelow:
    case GoalClass::Below:
        return GoalSide::Below;
    case GoalClass::OnGoal:
        return GoalSide::At;
    case GoalClass::Above:
    case GoalClass::FarAbove:
        return GoalSide::Above;
    case GoalClass::None:
        break;
    }
    return GoalSide::None;
}

QString goalWords(GoalSide side)
{
    switch (side) {
    case GoalSide::Below:
        return QCoreApplication::translate("hearken::programme", "below goal");
    case GoalSide::At:
        return QCoreApplication::translate("hearken::programme", "at goal");
    case GoalSide::Above:
        return QCoreApplication::translate("hearken::programme", "above goal");
    case GoalSide::None:
        break;
    }
    return {};
}

QString verdictWords(const Verdict &verdict, GoalSide side, QDate today)
{
    switch (verdict.kind) {
    case VerdictKind::RealDrop:
        return QCoreApplication::translate("hearken::programme", "Real drop since %1")
            .arg(verdictDay(verdict.since, today));
    case VerdictKind::RealRise:
        return QCoreApplication::translate("hearken::programme", "Real rise since %1")
            .arg(verdictDay(verdict.since, today));
    case VerdictKind::TooEarly:
        return verdict.due.isValid()
            ? QCoreApplication::translate("hearken::programme", "Too early to tell, verdict on %1")
                  .arg(verdictDay(verdict.due, today))
            : QCoreApplication::translate("hearken::programme", "Too early to tell");
    case VerdictKind::NoSignal:
        break;
    }
    switch (side) {
    case GoalSide::Below:
        return QCoreApplication::translate("hearken::programme", "No signal, below goal");
    case GoalSide::At:
        return QCoreApplication::translate("hearken::programme", "No signal, at goal");
    case GoalSide::Above:
        return QCoreApplication::translate("hearken::programme", "No signal, above goal");
    case GoalSide::None:
        break;
    }
    return QCoreApplication::translate("hearken::programme", "No signal");
}

} // namespace hearken
