// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/mapmaking.h"
#include "core/journey/stepchange.h"

namespace hearken {

// How a version of a journey is made, which there are to compare, and two of them compared.

/// The next version of a journey: what was typed, and everything that its map could show with this view, also of stages
/// that are folded and of lanes that are hidden. It has no name yet.
Result<JourneySnapshot> keptVersion(Session &session, const Journey &journey, const JourneyGround &ground,
    const Columns &columns, const JourneyView &view, QDate day, const Progress &progress = {});
/// What Columns must hold for it.
Columns::Needs keptNeeds(const Journey &journey, const JourneyGround &ground, const JourneyView &view);

/// A journey as it is now, or one of its kept versions.
struct JourneySide
{
    QString journey; ///< key
    int number = 0; ///< of the kept version; 0: as it is now

    bool operator==(const JourneySide &) const = default;
    QString text() const; ///< "new-customer@5", for links
    static JourneySide fromText(const QString &text);
};

struct NamedSide
{
    JourneySide side;
    QString name; ///< "Version 5 of 27 Feb 2026, before the contractor"
    bool isAsNow = false; ///< a kept version, and nothing of the journey was changed since
};

/// The versions of a journey and of those that improve it or are improved by it: what is now first, then the newest.
QList<NamedSide> comparableSides(
    const QList<Journey> &journeys, const QList<JourneySnapshot> &versions, const QString &journey);
/// What is compared unless somebody chooses: the newest version that is not as now, else the newest, against now; of a
/// to-be journey what it improves against it. Nothing when there are no two.
std::optional<std::pair<NamedSide, NamedSide>> usualSides(
    const QList<NamedSide> &sides, const QList<Journey> &journeys, const QString &journey);

struct ComparedVersions
{
    QList<NamedSide> sides; ///< to choose from
    NamedSide was;
    NamedSide is;
    JourneyComparison comparison;
    bool anyTouchpoint = false; ///< one of the two has a touchpoint
    QString foundation; ///< which feedback each of the two counts, in sentences; empty where a version does not say it
};

/// What Columns must hold for it: for every side that is counted now.
Columns::Needs versionsNeeds(
    const QList<Journey> &journeys, const JourneyGround &ground, const JourneyView &view, const QString &journey);

/// `was` or `is` that do not exist are the usual ones. A kept version has the numbers of its day; what is now is counted.
Result<ComparedVersions> comparedVersions(Session &session, const Columns &columns, const JourneyGround &ground,
    const QString &journey, const JourneySide &was, const JourneySide &is, const JourneyView &view,
    const Progress &progress = {});

} // namespace hearken
