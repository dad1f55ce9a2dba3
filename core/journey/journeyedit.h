// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/journey.h"

#include <functional>

namespace hearken {

/// Makes the stable key of a new thing; tests pass their own.
using MakeKey = std::function<QString()>;
QString freshKey(); ///< a UUID without braces

/// A journey after an edit, and the key of what is selected next; empty when nothing is left to select.
struct EditedJourney
{
    Journey journey;
    QString selected;
};

/// Where a step stands: indices of its stage and in the stage; -1 when it does not exist.
struct StepIndex
{
    qsizetype stage = -1;
    qsizetype step = -1;

    explicit operator bool() const { return step >= 0; }
    bool operator==(const StepIndex &) const = default;
};
StepIndex stepIndex(const Journey &journey, const QString &key);
const JourneyStep *stepOf(const Journey &journey, const QString &key); ///< null when there is none
QStringList stepKeys(const Journey &journey); ///< from left to right
qsizetype stageIndex(const Journey &journey, const QString &key); ///< -1 when there is none
qsizetype laneIndex(const Journey &journey, const QString &key);
qsizetype cardIndex(const Journey &journey, const QString &key);

/// The lanes of a new journey, in the order in which they are read. Their keys are the words of their kinds.
QList<JourneyLane> standardLanes();

// Edits of a journey, as values. A key that does not exist changes nothing; positions are clamped.

EditedJourney withStage(Journey journey, const JourneyStage &stage, qsizetype position); ///< selects the stage
/// With its steps, and the cards that stand on them alone. Selects the next stage.
EditedJourney withoutStage(Journey journey, const QString &key);
EditedJourney withStageMoved(Journey journey, const QString &key, int by); ///< so many places to the right
EditedJourney withStageNamed(Journey journey, const QString &key, const QString &name);
EditedJourney withStageFolded(Journey journey, const QString &key, bool folded);

EditedJourney withStep(Journey journey, const JourneyStep &step, const QString &stage, qsizetype position);
/// Cards over several steps shrink, those on this step alone go. Selects the step that takes its place.
EditedJourney withoutStep(Journey journey, const QString &key);
/// One place to the right (1) or left (-1); over the edge of its stage into the neighbour: a move by the keyboard.
EditedJourney withStepMoved(Journey journey, const QString &key, int by);
/// A move by the mouse, before the `position`-th step of the stage; told in the journey as it is, with the step still in it.
EditedJourney withStepPlaced(Journey journey, const QString &key, const QString &stage, qsizetype position);
/// Takes over everything from `step`, found by its key.
EditedJourney withStepChanged(Journey journey, const JourneyStep &step);
EditedJourney withMoment(Journey journey, const QString &step, bool momentOfTruth);
/// Assumed feeling of a persona ("" is everybody), kept within −2…+2; nothing takes it away.
EditedJourney withFeeling(Journey journey, const QString &step, const QString &persona, std::optional<double> feeling);
EditedJourney withExpected(Journey journey, const QString &step, std::optional<double> expected);
EditedJourney withForecast(Journey journey, const QString &step, std::optional<double> forecast);
/// Text, number or picture of a free lane, or the team's own words in a lane that has words; empty takes it away.
EditedJourney withCell(Journey journey, const QString &step, const QString &lane, const QString &text);
EditedJourney withSubJourney(Journey journey, const QString &step, const QString &subJourney);

EditedJourney withLane(Journey journey, const JourneyLane &lane, qsizetype position);
EditedJourney withoutLane(Journey journey, const QString &key); ///< with what its cells hold
EditedJourney withLaneMoved(Journey journey, const QString &key, int by); ///< so many places down, past hidden ones
EditedJourney withLaneChanged(Journey journey, const JourneyLane &lane); ///< name, hidden, collapsed; found by key

EditedJourney withCard(Journey journey, const JourneyCard &card, qsizetype position = -1); ///< -1: at the end
EditedJourney withoutCard(Journey journey, const QString &key);
EditedJourney withCardChanged(Journey journey, const JourneyCard &card);
/// So many steps to the right, with the width that it has; at the edge it stays.
EditedJourney withCardMoved(Journey journey, const QString &key, int by);
/// Its last step so many to the right (or left): never less than one step wide.
EditedJourney withCardWidened(Journey journey, const QString &key, int by);
/// Among the cards of its lane, which stand one under the other in this order.
EditedJourney withCardRaised(Journey journey, const QString &key, int by);

EditedJourney withPersona(
    Journey journey, const Persona &persona); ///< at most `mostPersonas`; changes the one with its key
EditedJourney withoutPersona(Journey journey, const QString &key); ///< with the feelings assumed for it

inline constexpr qsizetype mostPersonas = 4;

/// A touchpoint that gets another name keeps the answers of the old one: it is heard as that, where feedback says it
/// (`values` of the dimension "touchpoint") and does not say the new name.
Touchpoint stillHeard(const Touchpoint &before, Touchpoint after, const QStringList &values);

/// A copy under a new name with new keys of journey, stages, steps and cards; touchpoints are shared. A to-be copy names the
/// as-is journey as its baseline.
Journey copyOf(const Journey &journey, const QString &name, JourneyTime time, const MakeKey &makeKey = freshKey);

} // namespace hearken
