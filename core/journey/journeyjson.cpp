// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeyjson.h"

#include "core/base/jsonfields.h"

#include <QJsonDocument>

#include <array>

namespace hearken {

using namespace Qt::StringLiterals;

// Found by the archives of jsonfields.h.
static const auto &enumWords(LaneKind)
{
    static constexpr std::array words{"touchpoint", "channel", "feeling", "expectation", "measure", "verbatims",
        "pains", "opportunities", "visibility", "backstage", "asked", "text", "number", "picture"};
    return words;
}

static const auto &enumWords(Grounding)
{
    static constexpr std::array words{"assumed", "partly", "researched"};
    return words;
}

static const auto &enumWords(CardKind)
{
    static constexpr std::array words{"pain", "vital", "opportunity", "action"};
    return words;
}

static const auto &enumWords(CardState)
{
    static constexpr std::array words{"proposed", "running", "done"};
    return words;
}

static const auto &enumWords(JourneyTime)
{
    static constexpr std::array words{"as-is", "to-be"};
    return words;
}

static const auto &enumWords(JourneyStatus)
{
    static constexpr std::array words{"draft", "researched", "approved", "retired"};
    return words;
}

static void fields(auto &archive, Like<Slice> auto &slice)
{
    archive("from", slice.period.from)("to", slice.period.to)("where", slice.where)("words", slice.words);
}

static void fields(auto &archive, Like<Persona> auto &persona)
{
    archive("key", persona.key)("name", persona.name)("note", persona.note)("slice", persona.slice);
    archive("color", persona.color);
}

static void fields(auto &archive, Like<JourneyStep> auto &step)
{
    archive("key", step.key)("touchpoint", step.touchpoint)("momentOfTruth", step.momentOfTruth);
    archive("grounding", step.grounding)("checked", step.checked)("feelings", step.feelings);
    archive("expected", step.expected)("forecast", step.forecast)("subJourney", step.subJourney)("cells", step.cells);
}

static void fields(auto &archive, Like<JourneyStage> auto &stage)
{
    archive("key", stage.key)("name", stage.name)("folded", stage.folded)("steps", stage.steps);
}

static void fields(auto &archive, Like<JourneyLane> auto &lane)
{
    archive("key", lane.key)("kind", lane.kind)("name", lane.name)("hidden", lane.hidden)("collapsed", lane.collapsed);
}

static void fields(auto &archive, Like<JourneyCard> auto &card)
{
    archive("key", card.key)("kind", card.kind)("state", card.state)("title", card.title)("detail", card.detail);
    archive("note", card.note)("due", card.due)("firstStep", card.firstStep)("lastStep", card.lastStep);
}

static void fields(auto &archive, Like<Journey> auto &journey)
{
    archive("time", journey.time)("status", journey.status)("owner", journey.owner)("baseline", journey.baseline);
    archive("metric", journey.metric)("feelingQuestion", journey.feelingQuestion);
    archive("expectedQuestion", journey.expectedQuestion)("providedQuestion", journey.providedQuestion);
    archive("personas", journey.personas)("stages", journey.stages)("lanes", journey.lanes)("cards", journey.cards);
}

static void fields(auto &archive, Like<Touchpoint> auto &touchpoint)
{
    archive("channel", touchpoint.channel)("heardAs", touchpoint.heardAs)("metric", touchpoint.metric);
    archive("owner", touchpoint.owner)("department", touchpoint.department)("process", touchpoint.process);
}

template <class Thing>
static QJsonObject named(const Thing &thing)
{
    FieldWriter writer;
    writer("key", thing.key)("name", thing.name);
    fields(writer, thing);
    return writer.object();
}

template <class Thing>
static Thing readNamed(const QJsonObject &object)
{
    Thing thing;
    FieldReader reader(object);
    reader("key", thing.key)("name", thing.name);
    fields(reader, thing);
    return thing;
}

template <class Thing>
static QJsonObject definitionOf(const Thing &thing)
{
    FieldWriter writer;
    fields(writer, thing);
    return writer.object();
}

template <class Thing>
static void readDefinition(Thing &thing, const QJsonObject &definition)
{
    FieldReader reader(definition);
    fields(reader, thing);
}

QString laneKindWord(LaneKind kind)
{
    return QLatin1StringView(enumWords(kind)[size_t(kind)]);
}

std::optional<LaneKind> laneKindFromWord(const QString &word)
{
    const auto &known = enumWords(LaneKind());
    for (size_t i = 0; i < known.size(); ++i) {
        if (word == QLatin1StringView(known[i]))
            return LaneKind(i);
    }
    return {};
}

QString journeyStatusWord(JourneyStatus status)
{
    return QLatin1StringView(enumWords(status)[size_t(status)]);
}

QJsonObject journeyDefinition(const Journey &journey)
{
    return definitionOf(journey);
}

void readJourneyDefinition(Journey &journey, const QJsonObject &definition)
{
    readDefinition(journey, definition);
}

QJsonObject touchpointDefinition(const Touchpoint &touchpoint)
{
    return definitionOf(touchpoint);
}

void readTouchpointDefinition(Touchpoint &touchpoint, const QJsonObject &definition)
{
    readDefinition(touchpoint, definition);
}

QJsonObject snapshotDefinition(const JourneySnapshot &snapshot)
{
    QJsonArray touchpoints;
    for (const Touchpoint &touchpoint : snapshot.touchpoints)
        touchpoints.append(touchpointToJson(touchpoint));
    return {{u"was"_s, journeyToJson(snapshot.was)}, {u"touchpoints"_s, touchpoints}, {u"numbers"_s, snapshot.numbers}};
}

void readSnapshotDefinition(JourneySnapshot &snapshot, const QJsonObject &definition)
{
    snapshot.was = journeyFromJson(definition.value(u"was"_s).toObject());
    snapshot.touchpoints.clear();
    for (const QJsonValue &value : definition.value(u"touchpoints"_s).toArray())
        snapshot.touchpoints.append(touchpointFromJson(value.toObject()));
    snapshot.numbers = definition.value(u"numbers"_s).toString();
}

QJsonObject journeyToJson(const Journey &journey)
{
    return named(journey);
}

Journey journeyFromJson(const QJsonObject &object)
{
    return readNamed<Journey>(object);
}

QJsonObject touchpointToJson(const Touchpoint &touchpoint)
{
    return named(touchpoint);
}

Touchpoint touchpointFromJson(const QJsonObject &object)
{
    return readNamed<Touchpoint>(object);
}

} // namespace hearken
