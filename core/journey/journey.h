// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/feedback/slice.h"

#include <QDate>
#include <QList>
#include <QMap>

#include <algorithm>
#include <optional>

namespace hearken {

// The customer's way as the team keeps it: what a person typed. What is computed from feedback is in journeymap.h.
// Keys are stable names inside a project (UUIDs without braces): undo, files and other journeys find things by them.

/// A moment where customer and company meet. It is one thing of the project and stands in as many journeys as pass it.
struct Touchpoint
{
    Id<Touchpoint> id;
    int version = 1;
    QString key;
    QString name; ///< "Technician visit"
    QString channel; ///< a value of the dimension "channel", or words of one's own
    QStringList heardAs; ///< values of the dimension "touchpoint" whose responses are about it; empty: its own name
    QString metric; ///< key of the metric that it is measured with; empty: the journey's
    QString owner; ///< who answers for it
    QString department;
    QString process; ///< the process behind it

    bool operator==(const Touchpoint &) const = default;
};

/// The values of the dimension "touchpoint" that a touchpoint is heard as.
inline QStringList heardAs(const Touchpoint &touchpoint)
{
    return touchpoint.heardAs.isEmpty() ? QStringList{touchpoint.name} : touchpoint.heardAs;
}

/// What the map says of a touchpoint rests on.
enum class Grounding { Assumed, Partly, Researched };

/// What the team writes or decides about a touchpoint in one journey.
struct JourneyStep
{
    QString key;
    QString touchpoint; ///< key of the Touchpoint
    bool momentOfTruth = false;
    Grounding grounding = Grounding::Assumed;
    QDate checked{}; ///< when somebody last looked at its evidence
    QMap<QString, double> feelings{}; ///< persona's key → assumed feeling −2…+2; "" is everybody
    std::optional<double> expected{}; ///< what customers expect, set by hand, in the unit of the step's metric
    std::optional<double> forecast{}; ///< of a to-be journey: what the metric is expected to become
    QString subJourney{}; ///< key of the journey that shows this step in detail
    QMap<QString, QString>
        cells{}; ///< lane's key → text ("! " first: asks for attention), number, or file name of a picture

    bool operator==(const JourneyStep &) const = default;
};

struct JourneyStage
{
    QString key;
    QString name;
    bool folded = false;
    QList<JourneyStep> steps;

    bool operator==(const JourneyStage &) const = default;
};

enum class LaneKind {
    Touchpoint,
    Channel,
    Feeling, ///< the emotion curve
    Expectation, ///< expected against provided
    Measure, ///< the live KPI
    Verbatims,
    Pains, ///< cards: pains and vital processes
    Opportunities, ///< cards: opportunities and actions
    Visibility, ///< the line of visibility: no cells
    Backstage,
    Asked, ///< which feedback is asked for here
    Text,
    Number,
    Picture
};

struct JourneyLane
{
    QString key;
    LaneKind kind = LaneKind::Text;
    QString name; ///< empty: the name of its kind
    bool hidden = false;
    bool collapsed = false;

    bool operator==(const JourneyLane &) const = default;
};

enum class CardKind { Pain, Vital, Opportunity, Action };
enum class CardState { Proposed, Running, Finished };

/// A card in a lane of cards, over one step or several neighbours.
struct JourneyCard
{
    QString key;
    CardKind kind = CardKind::Pain;
    CardState state = CardState::Proposed;
    QString title;
    QString detail; ///< second line, "€180k a year"
    QString note; ///< third line, "pilot, North"
    QDate due;
    QString firstStep; ///< keys; the steps between them belong to it
    QString lastStep;

    bool operator==(const JourneyCard &) const = default;
};

/// For whom the journey is told: a name, and which feedback is theirs.
struct Persona
{
    QString key;
    QString name; ///< "Marta"
    QString note; ///< "first line of her own"
    Slice slice; ///< whose answers count for the persona; everything: nobody's in particular
    int color = 0; ///< of its curve: 1 … 4; 0: by its place among the personas

    bool operator==(const Persona &) const = default;
};

enum class JourneyTime { AsIs, ToBe };
enum class JourneyStatus { Draft, Researched, Approved, Retired };

struct Journey
{
    Id<Journey> id;
    int version = 1; ///< of the stored row, see core/store/edit.h; named versions are JourneySnapshot
    QString key;
    QString name; ///< "New broadband customer"
    int position = 0; ///< among the journeys of the project
    JourneyTime time = JourneyTime::AsIs;
    JourneyStatus status = JourneyStatus::Draft;
    QString owner;
    QString baseline; ///< of a to-be journey: key of the as-is journey that it improves
    QString metric; ///< key of the metric of its touchpoints; empty: CSAT
    QString feelingQuestion; ///< code of the question that asks how it felt; its scale is laid on −2…+2
    QString expectedQuestion; ///< codes of the paired questions: what did you expect, what did you get
    QString providedQuestion;
    QList<Persona> personas; ///< the first is whose map it is
    QList<JourneyStage> stages;
    QList<JourneyLane> lanes; ///< from top to bottom
    QList<JourneyCard> cards;

    bool operator==(const Journey &) const = default;
};

/// A named version: the journey as it was on a day, with what its measures said then.
struct JourneySnapshot
{
    Id<JourneySnapshot> id;
    int version = 1; ///< of the stored row
    QString journey; ///< key
    int number = 1; ///< v1, v2 … of the journey
    QString name; ///< "after the workshop"; may be empty
    QDate day;
    Journey was;
    QList<Touchpoint> touchpoints; ///< as they were, those of the journey
    QString numbers; ///< the JourneyMap of that day as JSON, see journeymap.h

    bool operator==(const JourneySnapshot &) const = default;
};

/// As names are compared.
inline QString folded(const QString &name)
{
    return name.simplified().toCaseFolded();
}

/// The touchpoint, journey, stage … of this key; null when there is none.
template <class Thing>
const Thing *withKey(const QList<Thing> &things, const QString &key)
{
    const auto found = std::find_if(
        things.cbegin(), things.cend(), [&key](const Thing &thing) { return thing.key == key; });
    return found == things.cend() ? nullptr : &*found;
}

} // namespace hearken
