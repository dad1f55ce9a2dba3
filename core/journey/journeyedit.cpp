// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeyedit.h"

#include "core/journey/journeyjson.h"

#include <QHash>
#include <QUuid>

#include <algorithm>
#include <array>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

template <class Thing>
qsizetype indexOf(const QList<Thing> &things, const QString &key)
{
    const auto found = std::find_if(
        things.cbegin(), things.cend(), [&key](const Thing &thing) { return thing.key == key; });
    return found == things.cend() ? -1 : found - things.cbegin();
}

/// The key of what takes the place of the thing at `index`, which is gone.
template <class Thing>
QString keyAfter(const QList<Thing> &things, qsizetype index)
{
    return things.isEmpty() ? QString() : things.at(std::min(index, things.size() - 1)).key;
}

template <class Thing>
void moveBy(QList<Thing> &things, qsizetype index, qsizetype by)
{
    things.move(index, std::clamp<qsizetype>(index + by, 0, things.size() - 1));
}

/// Changes the step with this key by `change`.
template <class Change>
EditedJourney stepEdit(Journey journey, const QString &key, Change change)
{
    if (const StepIndex at = stepIndex(journey, key))
        change(journey.stages[at.stage].steps[at.step]);
    return {std::move(journey), key};
}

template <class Change>
EditedJourney stageEdit(Journey journey, const QString &key, Change change)
{
    if (const qsizetype at = stageIndex(journey, key); at >= 0)
        change(journey.stages[at]);
    return {std::move(journey), key};
}

/// After steps went: cards stand on those that are left. `before` are the steps as they were.
void fitCards(Journey &journey, const QStringList &before)
{
    const QStringList now = stepKeys(journey);
    QList<JourneyCard> kept;
    for (JourneyCard card : std::as_const(journey.cards)) {
        const qsizetype a = before.indexOf(card.firstStep);
        const qsizetype b = before.indexOf(card.lastStep);
        QStringList left;
        for (qsizetype i = std::min(a, b); i >= 0 && i <= std::max(a, b); ++i) {
            if (now.contains(before.at(i)))
                left.append(before.at(i));
        }
        if (left.isEmpty())
            continue;
        card.firstStep = left.constFirst();
        card.lastStep = left.constLast();
        kept.append(card);
    }
    journey.cards = kept;
}

/// First and last column of a card, in the order of the journey as it is now; -1 when it stands nowhere.
std::pair<qsizetype, qsizetype> spanOf(const QStringList &steps, const JourneyCard &card)
{
    const qsizetype a = steps.indexOf(card.firstStep);
    const qsizetype b = steps.indexOf(card.lastStep);
    return {a < 0 || b < 0 ? -1 : std::min(a, b), std::max(a, b)};
}

bool sameLane(CardKind one, CardKind other)
{
    const auto isPain = [](CardKind kind) { return kind == CardKind::Pain || kind == CardKind::Vital; };
    return isPain(one) == isPain(other);
}

} // namespace

QString freshKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

StepIndex stepIndex(const Journey &journey, const QString &key)
{
    for (qsizetype stage = 0; stage < journey.stages.size(); ++stage) {
        if (const qsizetype step = indexOf(journey.stages.at(stage).steps, key); step >= 0)
            return {stage, step};
    }
    return {};
}

const JourneyStep *stepOf(const Journey &journey, const QString &key)
{
    const StepIndex at = stepIndex(journey, key);
    return at ? &journey.stages.at(at.stage).steps.at(at.step) : nullptr;
}

QStringList stepKeys(const Journey &journey)
{
    QStringList keys;
    for (const JourneyStage &stage : journey.stages) {
        for (const JourneyStep &step : stage.steps)
            keys.append(step.key);
    }
    return keys;
}

qsizetype stageIndex(const Journey &journey, const QString &key)
{
    return indexOf(journey.stages, key);
}

qsizetype laneIndex(const Journey &journey, const QString &key)
{
    return indexOf(journey.lanes, key);
}

qsizetype cardIndex(const Journey &journey, const QString &key)
{
    return indexOf(journey.cards, key);
}

QList<JourneyLane> standardLanes()
{
    QList<JourneyLane> lanes;
    for (const LaneKind kind : {LaneKind::Touchpoint, LaneKind::Channel, LaneKind::Feeling, LaneKind::Expectation,
             LaneKind::Measure, LaneKind::Verbatims, LaneKind::Pains, LaneKind::Opportunities, LaneKind::Visibility,
             LaneKind::Backstage, LaneKind::Asked})
        lanes.append({laneKindWord(kind), kind, {}});
    return lanes;
}

EditedJourney withStage(Journey journey, const JourneyStage &stage, qsizetype position)
{
    journey.stages.insert(std::clamp<qsizetype>(position, 0, journey.stages.size()), stage);
    return {std::move(journey), stage.key};
}

EditedJourney withoutStage(Journey journey, const QString &key)
{
    const qsizetype at = stageIndex(journey, key);
    if (at < 0)
        return {std::move(journey), key};
    const QStringList before = stepKeys(journey);
    journey.stages.removeAt(at);
    fitCards(journey, before);
    const QString next = keyAfter(journey.stages, at);
    return {std::move(journey), next};
}

EditedJourney withStageMoved(Journey journey, const QString &key, int by)
{
    if (const qsizetype at = stageIndex(journey, key); at >= 0)
        moveBy(journey.stages, at, by);
    return {std::move(journey), key};
}

EditedJourney withStageNamed(Journey journey, const QString &key, const QString &name)
{
    return stageEdit(std::move(journey), key, [&](JourneyStage &stage) { stage.name = name; });
}

EditedJourney withStageFolded(Journey journey, const QString &key, bool folded)
{
    return stageEdit(std::move(journey), key, [&](JourneyStage &stage) { stage.folded = folded; });
}

EditedJourney withStep(Journey journey, const JourneyStep &step, const QString &stage, qsizetype position)
{
    const qsizetype at = stageIndex(journey, stage);
    if (at < 0)
        return {std::move(journey), {}};
    QList<JourneyStep> &steps = journey.stages[at].steps;
    steps.insert(std::clamp<qsizetype>(position, 0, steps.size()), step);
    return {std::move(journey), step.key};
}

EditedJourney withoutStep(Journey journey, const QString &key)
{
    const StepIndex at = stepIndex(journey, key);
    if (!at)
        return {std::move(journey), key};
    const QStringList before = stepKeys(journey);
    journey.stages[at.stage].steps.removeAt(at.step);
    fitCards(journey, before);
    const QStringList now = stepKeys(journey);
    const QString next = now.isEmpty() ? QString() : now.at(std::min(before.indexOf(key), now.size() - 1));
    return {std::move(journey), next};
}

EditedJourney withStepMoved(Journey journey, const QString &key, int by)
{
    const StepIndex at = stepIndex(journey, key);
    if (!at || by == 0)
        return {std::move(journey), key};
    const qsizetype to = at.step + (by > 0 ? 1 : -1);
    QList<JourneyStep> &steps = journey.stages[at.stage].steps;
    if (to >= 0 && to < steps.size()) {
        steps.swapItemsAt(at.step, to);
        return {std::move(journey), key};
    }
    const qsizetype stage = at.stage + (by > 0 ? 1 : -1);
    if (stage < 0 || stage >= journey.stages.size())
        return {std::move(journey), key};
    const JourneyStep step = steps.takeAt(at.step);
    QList<JourneyStep> &neighbours = journey.stages[stage].steps;
    neighbours.insert(by > 0 ? 0 : neighbours.size(), step);
    return {std::move(journey), key};
}

EditedJourney withStepPlaced(Journey journey, const QString &key, const QString &stage, qsizetype position)
{
    const StepIndex at = stepIndex(journey, key);
    const qsizetype to = stageIndex(journey, stage);
    if (!at || to < 0)
        return {std::move(journey), key};
    const JourneyStep step = journey.stages[at.stage].steps.takeAt(at.step);
    if (to == at.stage && position > at.step)
        --position;
    return withStep(std::move(journey), step, stage, position);
}

EditedJourney withStepChanged(Journey journey, const JourneyStep &step)
{
    return stepEdit(std::move(journey), step.key, [&](JourneyStep &changed) { changed = step; });
}

EditedJourney withMoment(Journey journey, const QString &step, bool momentOfTruth)
{
    return stepEdit(std::move(journey), step, [&](JourneyStep &changed) { changed.momentOfTruth = momentOfTruth; });
}

EditedJourney withFeeling(Journey journey, const QString &step, const QString &persona, std::optional<double> feeling)
{
    return stepEdit(std::move(journey), step, [&](JourneyStep &changed) {
        if (feeling)
            changed.feelings.insert(persona, std::clamp(*feeling, -2.0, 2.0));
        else
            changed.feelings.remove(persona);
    });
}

EditedJourney withExpected(Journey journey, const QString &step, std::optional<double> expected)
{
    return stepEdit(std::move(journey), step, [&](JourneyStep &changed) { changed.expected = expected; });
}

EditedJourney withForecast(Journey journey, const QString &step, std::optional<double> forecast)
{
    return stepEdit(std::move(journey), step, [&](JourneyStep &changed) { changed.forecast = forecast; });
}

EditedJourney withCell(Journey journey, const QString &step, const QString &lane, const QString &text)
{
    return stepEdit(std::move(journey), step, [&](JourneyStep &changed) {
        if (text.isEmpty())
            changed.cells.remove(lane);
        else
            changed.cells.insert(lane, text);
    });
}

EditedJourney withSubJourney(Journey journey, const QString &step, const QString &subJourney)
{
    return stepEdit(std::move(journey), step, [&](JourneyStep &changed) { changed.subJourney = subJourney; });
}

EditedJourney withLane(Journey journey, const JourneyLane &lane, qsizetype position)
{
    journey.lanes.insert(std::clamp<qsizetype>(position, 0, journey.lanes.size()), lane);
    return {std::move(journey), lane.key};
}

EditedJourney withoutLane(Journey journey, const QString &key)
{
    const qsizetype at = laneIndex(journey, key);
    if (at < 0)
        return {std::move(journey), key};
    journey.lanes.removeAt(at);
    for (JourneyStage &stage : journey.stages) {
        for (JourneyStep &step : stage.steps)
            step.cells.remove(key);
    }
    const QString next = keyAfter(journey.lanes, at);
    return {std::move(journey), next};
}

EditedJourney withLaneMoved(Journey journey, const QString &key, int by)
{
    qsizetype at = laneIndex(journey, key);
    for (int left = std::abs(by); at >= 0 && left > 0; --left) {
        // Past the next lane that is seen, or the person would see nothing happen.
        qsizetype to = at;
        do {
            to += by > 0 ? 1 : -1;
        } while (to >= 0 && to < journey.lanes.size() && journey.lanes.at(to).hidden);
        if (to < 0 || to >= journey.lanes.size())
            break;
        journey.lanes.move(at, to);
        at = to;
    }
    return {std::move(journey), key};
}

EditedJourney withLaneChanged(Journey journey, const JourneyLane &lane)
{
    if (const qsizetype at = laneIndex(journey, lane.key); at >= 0)
        journey.lanes[at] = lane;
    return {std::move(journey), lane.key};
}

EditedJourney withCard(Journey journey, const JourneyCard &card, qsizetype position)
{
    journey.cards.insert(position < 0 ? journey.cards.size() : std::min(position, journey.cards.size()), card);
    return {std::move(journey), card.key};
}

EditedJourney withoutCard(Journey journey, const QString &key)
{
    const qsizetype at = cardIndex(journey, key);
    if (at < 0)
        return {std::move(journey), key};
    journey.cards.removeAt(at);
    const QString next = keyAfter(journey.cards, at);
    return {std::move(journey), next};
}

EditedJourney withCardChanged(Journey journey, const JourneyCard &card)
{
    if (const qsizetype at = cardIndex(journey, card.key); at >= 0)
        journey.cards[at] = card;
    return {std::move(journey), card.key};
}

EditedJourney withCardMoved(Journey journey, const QString &key, int by)
{
    const qsizetype at = cardIndex(journey, key);
    const QStringList steps = stepKeys(journey);
    if (at < 0)
        return {std::move(journey), key};
    JourneyCard &card = journey.cards[at];
    const auto [first, last] = spanOf(steps, card);
    if (first >= 0) {
        const qsizetype way = std::clamp<qsizetype>(by, -first, steps.size() - 1 - last);
        card.firstStep = steps.at(first + way);
        card.lastStep = steps.at(last + way);
    }
    return {std::move(journey), key};
}

EditedJourney withCardWidened(Journey journey, const QString &key, int by)
{
    const qsizetype at = cardIndex(journey, key);
    const QStringList steps = stepKeys(journey);
    if (at < 0)
        return {std::move(journey), key};
    JourneyCard &card = journey.cards[at];
    const auto [first, last] = spanOf(steps, card);
    if (first >= 0) {
        card.firstStep = steps.at(first);
        card.lastStep = steps.at(std::clamp<qsizetype>(last + by, first, steps.size() - 1));
    }
    return {std::move(journey), key};
}

EditedJourney withCardRaised(Journey journey, const QString &key, int by)
{
    qsizetype at = cardIndex(journey, key);
    for (int left = std::abs(by); at >= 0 && left > 0; --left) {
        qsizetype to = at;
        do {
            to += by > 0 ? 1 : -1;
        } while (
            to >= 0 && to < journey.cards.size() && !sameLane(journey.cards.at(at).kind, journey.cards.at(to).kind));
        if (to < 0 || to >= journey.cards.size())
            break;
        journey.cards.move(at, to);
        at = to;
    }
    return {std::move(journey), key};
}

EditedJourney withPersona(Journey journey, const Persona &persona)
{
    if (const qsizetype at = indexOf(journey.personas, persona.key); at >= 0)
        journey.personas[at] = persona;
    else if (journey.personas.size() < mostPersonas)
        journey.personas.append(persona);
    return {std::move(journey), persona.key};
}

EditedJourney withoutPersona(Journey journey, const QString &key)
{
    const qsizetype at = indexOf(journey.personas, key);
    if (at < 0)
        return {std::move(journey), key};
    journey.personas.removeAt(at);
    for (JourneyStage &stage : journey.stages) {
        for (JourneyStep &step : stage.steps)
            step.feelings.remove(key);
    }
    const QString next = keyAfter(journey.personas, at);
    return {std::move(journey), next};
}

Journey copyOf(const Journey &journey, const QString &name, JourneyTime time, const MakeKey &makeKey)
{
    Journey copy = journey;
    copy.id = Id<Journey>::make();
    copy.version = 1;
    copy.key = makeKey();
    copy.name = name;
    copy.position = journey.position + 1;
    copy.time = time;
    copy.status = JourneyStatus::Draft;
    copy.baseline = time == JourneyTime::ToBe && journey.time == JourneyTime::AsIs ? journey.key : QString();
    QHash<QString, QString> keys;
    for (JourneyStage &stage : copy.stages) {
        stage.key = makeKey();
        for (JourneyStep &step : stage.steps) {
            const QString fresh = makeKey();
            keys.insert(step.key, fresh);
            step.key = fresh;
        }
    }
    for (JourneyCard &card : copy.cards) {
        card.key = makeKey();
        card.firstStep = keys.value(card.firstStep);
        card.lastStep = keys.value(card.lastStep);
    }
    return copy;
}

Touchpoint stillHeard(const Touchpoint &before, Touchpoint after, const QStringList &values)
{
    if (before.name != after.name && before.heardAs.isEmpty() && after.heardAs.isEmpty() && values.contains(before.name)
        && !values.contains(after.name))
        after.heardAs = {before.name};
    return after;
}

} // namespace hearken
