// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/journey.h"
#include "core/store/session.h"

namespace hearken {

// The three stores share one topic: who shows a journey shows its touchpoints.

class Touchpoints
{
public:
    using Thing = Touchpoint;
    static constexpr const char *topic = "journey";
    static Done put(Session &session, const std::optional<Touchpoint> &from, const std::optional<Touchpoint> &to);

    static Result<QList<Touchpoint>> all(Session &session); ///< by name
};

class Journeys
{
public:
    using Thing = Journey;
    static constexpr const char *topic = "journey";
    /// Invalid when a journey would stand inside itself.
    static Done put(Session &session, const std::optional<Journey> &from, const std::optional<Journey> &to);

    /// In the order in which the person keeps them.
    static Result<QList<Journey>> all(Session &session);
};

class JourneySnapshots
{
public:
    using Thing = JourneySnapshot;
    static constexpr const char *topic = "journey";
    static Done put(
        Session &session, const std::optional<JourneySnapshot> &from, const std::optional<JourneySnapshot> &to);

    static Result<QList<JourneySnapshot>> all(Session &session); ///< by journey, newest first
    static Result<QList<JourneySnapshot>> of(Session &session, const QString &journey); ///< newest first
    /// Number, name and day of the newest one, without what it holds.
    static Result<std::optional<JourneySnapshot>> newest(Session &session, const QString &journey);
};

/// Several journeys and touchpoints that one edit makes, changes or removes: a new touchpoint and the journey that it
/// stands in, everything that a file brings. One undo step, one transaction.
struct JourneySet
{
    int version = 1; ///< not stored; each thing has its own
    QList<Journey> journeys;
    QList<Touchpoint> touchpoints;

    bool operator==(const JourneySet &) const = default;
};

class JourneySets
{
public:
    using Thing = JourneySet;
    static constexpr const char *topic = "journey";
    /// What stands in one of them alone is removed or added, what stands in both is changed; found by id. Equal things stay.
    static Done put(Session &session, const std::optional<JourneySet> &from, const std::optional<JourneySet> &to);

    static Result<JourneySet> all(Session &session);
};

/// `after` with the versions that an edit from `before` gives its changed things: what `project.edit<JourneySets>` wants.
JourneySet withNextVersions(const JourneySet &before, JourneySet after);

/// Invalid, naming the way round, when a journey stands inside itself over its steps' sub-journeys.
Done checkSubJourneys(const QList<Journey> &journeys);

} // namespace hearken
