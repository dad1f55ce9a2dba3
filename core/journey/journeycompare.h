// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/journeymap.h"
#include "core/journey/journeys.h"

namespace hearken {

// What was done to a journey between two of its versions, in meaning, and a version brought back. How its measures
// changed between is in core/journey/stepchange.h.

/// One side of a comparison: what was typed, and what it measured (lanes may be missing).
struct JourneyState
{
    Journey journey;
    QList<Touchpoint> touchpoints;
    JourneyMap map;

    static JourneyState of(const JourneySnapshot &snapshot);
};

enum class ChangeWhat { Journey, Stage, Step, Lane, Card };
enum class ChangeHow { Added, Removed, Moved, Renamed, Changed };

struct JourneyDifference
{
    ChangeWhat what = ChangeWhat::Step;
    ChangeHow how = ChangeHow::Added;
    QString key; ///< in the later version; in the earlier one when it was removed
    QString name;
    QString words; ///< the whole sentence
};

/// The journey itself, then its stages, touchpoints, lanes and cards, each from left to right; within each what was
/// removed stands last. Moved are as few as explain the new order; what goes along with its stage was not moved.
QList<JourneyDifference> journeyDifferences(const JourneyState &was, const JourneyState &is);

/// By step of the later version, from left to right: its place among the steps of the earlier one, or −1. Steps are the
/// same by their key, else by their touchpoint (a to-be journey has keys of its own), first within the same stage, else by
/// the touchpoint's name (what a file brought has keys of its own). Those that stand twice are paired in their order.
QList<qsizetype> sameSteps(const JourneyState &was, const JourneyState &is);

/// The stored journeys after a version was brought back: the journey as it was, and touchpoints that had gone.
JourneySet withRestored(const JourneySet &stored, const JourneySnapshot &snapshot);

} // namespace hearken
