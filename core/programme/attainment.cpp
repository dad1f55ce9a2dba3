// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/attainment.h"

#include "core/base/daytext.h"
#include <QCoreApplication>
#include <QLocale>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QString verdictDay(QDate day, QDate today)
{
    return dayText(day, day.year() == today.year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

} // namespace

GoalSide goalSide(Standing of)
{
    switch (of) {
    case Standing::FarBelow:
    case Standing::Below:
        return GoalSide::Below;
    case Standing::OnGoal:
        return GoalSide::At;
    case Standing::Above:
    case Standing::FarAbove:
        return GoalSide::Above;
    case Standing::Unknown:
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
