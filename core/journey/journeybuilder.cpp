// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeybuilder.h"

#include "core/journey/journeyjson.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

constexpr std::array groundingFields{"assumed", "partly", "researched"};
constexpr std::array statusFields{"draft", "researched", "approved", "retired"};
constexpr std::array cardFields{"pain", "vital", "opportunity", "action"};
constexpr std::array cardStates{"proposed", "running", "done"};

template <class Words>
std::optional<int> wordIndex(const Words &words, const QString &word)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (word.compare(QLatin1StringView(words[i]), Qt::CaseInsensitive) == 0)
            return int(i);
    }
    return {};
}

QString wordAt(const auto &words, int index)
{
    return QLatin1StringView(words[size_t(index)]);
}

bool isYes(const QString &value)
{
    static const QStringList words{u"yes"_s, u"y"_s, u"x"_s, u"true"_s, u"1"_s, u"ja"_s, u"wahr"_s};
    return words.contains(value.toLower());
}

bool isFree(LaneKind kind)
{
    return kind == LaneKind::Text || kind == LaneKind::Number || kind == LaneKind::Picture;
}

/// "Ideas", "Costs (number)": a free lane and its kind, as a table names it.
QString laneField(const JourneyLane &lane)
{
    if (!isFree(lane.kind))
        return laneKindWord(lane.kind) + u" here"_s;
    const QString name = lane.name.isEmpty() ? lane.key : lane.name;
    return lane.kind == LaneKind::Text ? name : QString(name % u" ("_s % laneKindWord(lane.kind) % u')');
}

JourneyLane laneFor(const QString &field, const MakeKey &makeKey)
{
    for (const LaneKind kind : {LaneKind::Number, LaneKind::Picture}) {
        const QString suffix = u" ("_s % laneKindWord(kind) % u')';
        if (field.endsWith(suffix, Qt::CaseInsensitive))
            return {makeKey(), kind, field.chopped(suffix.size())};
    }
    return {makeKey(), LaneKind::Text, field};
}

QString cardText(const JourneyCard &card)
{
    QStringList parts{card.title, card.detail, card.note, wordAt(cardStates, int(card.state)),
        card.due.isValid() ? card.due.toString(Qt::ISODate) : QString()};
    while (
        !parts.isEmpty() && (parts.constLast().isEmpty() || (parts.size() == 4 && card.state == CardState::Proposed)))
        parts.removeLast();
    return parts.join(u" | "_s);
}

JourneyCard cardFrom(CardKind kind, const QString &text)
{
    const QStringList parts = text.split(u" | "_s);
    JourneyCard card;
    card.kind = kind;
    card.title = parts.value(0).trimmed();
    card.detail = parts.value(1);
    card.note = parts.value(2);
    card.state = CardState(wordIndex(cardStates, parts.value(3)).value_or(0));
    card.due = QDate::fromString(parts.value(4), Qt::ISODate);
    return card;
}

QString written(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

JourneyBuilder::JourneyBuilder(const QString &format, const QList<Touchpoint> &known, const MakeKey &makeKey)
    : m_makeKey(makeKey)
    , m_known(known)
{
    m_file.format = format;
}

void JourneyBuilder::journey(const QString &name)
{
    m_stage = m_step = -1;
    const auto found = std::find_if(
        m_file.journeys.cbegin(), m_file.journeys.cend(), [&name](const Journey &one) { return one.name == name; });
    if (found != m_file.journeys.cend()) {
        m_journey = found - m_file.journeys.cbegin();
        m_stage = m_file.journeys.at(m_journey).stages.size() - 1;
        return;
    }
    Journey made;
    made.id = Id<Journey>::make();
    made.key = m_makeKey();
    made.name = name;
    made.lanes = standardLanes();
    m_file.journeys.append(made);
    m_journey = m_file.journeys.size() - 1;
}

void JourneyBuilder::stage(const QString &name)
{
    QList<JourneyStage> &stages = m_file.journeys[m_journey].stages;
    m_step = -1;
    if (m_stage >= 0 && stages.at(m_stage).name == name)
        return;
    const auto found = std::find_if(
        stages.cbegin(), stages.cend(), [&name](const JourneyStage &one) { return one.name == name; });
    m_stage = found - stages.cbegin();
    if (m_stage == stages.size())
        stages.append({m_makeKey(), name, false, {}});
}

void JourneyBuilder::addStep(const QString &touchpoint, const QString &place)
{
    if (m_stage < 0)
        stage(Tr::tr("First stage"));
    JourneyStep made;
    made.key = m_makeKey();
    made.touchpoint = touchpointKey(touchpoint, place);
    QList<JourneyStep> &steps = m_file.journeys[m_journey].stages[m_stage].steps;
    steps.append(made);
    m_step = steps.size() - 1;
}

void JourneyBuilder::step(const QString &number, const QString &touchpoint, const QString &place)
{
    if (m_stage < 0)
        stage(Tr::tr("First stage"));
    const QString asked = m_file.journeys.at(m_journey).stages.at(m_stage).key % u'\n' % number % u'\n'
        % touchpoint.toCaseFolded();
    if (const auto known = m_steps.constFind(asked); known != m_steps.cend()) {
        m_step = *known;
        return;
    }
    addStep(touchpoint, place);
    m_steps.insert(asked, m_step);
}

JourneyStep *JourneyBuilder::current()
{
    return m_step < 0 ? nullptr : &m_file.journeys[m_journey].stages[m_stage].steps[m_step];
}

Journey *JourneyBuilder::currentJourney()
{
    return m_journey < 0 ? nullptr : &m_file.journeys[m_journey];
}

void JourneyBuilder::issue(const QString &place, const QString &problem)
{
    m_file.issues.append({place, problem});
}

QString JourneyBuilder::touchpointKey(const QString &name, const QString &place)
{
    QString &key = m_keys[name.toCaseFolded()];
    if (!key.isEmpty())
        return key;
    Touchpoint wanted;
    wanted.name = name;
    if (const Touchpoint *known = m_known.same(wanted)) {
        QStringList problems;
        key = known->key;
        const Touchpoint kept = completed(*known, wanted, problems);
        if (!m_touchpoints.contains(key))
            m_touchpoints.insert(key, kept);
        for (const QString &problem : std::as_const(problems))
            issue(place, problem);
        return key;
    }
    wanted.id = Id<Touchpoint>::make();
    wanted.key = key = m_makeKey();
    m_new.insert(key);
    m_touchpoints.insert(key, wanted);
    return key;
}

std::optional<double> JourneyBuilder::number(const QString &value, const QString &place)
{
    bool good = false;
    QString text = value;
    const double found = text.replace(u'−', u'-').replace(u',', u'.').toDouble(&good);
    if (good)
        return found;
    issue(place, Tr::tr("“%1” is not a number; it was left out.").arg(value));
    return {};
}

QString JourneyBuilder::personaKey(const QString &name)
{
    QList<Persona> &personas = m_file.journeys[m_journey].personas;
    for (const Persona &persona : std::as_const(personas)) {
        if (persona.name == name)
            return persona.key;
    }
    personas.append({m_makeKey(), name, {}, {}});
    return personas.constLast().key;
}

bool JourneyBuilder::setTouchpoint(const QString &field, const QString &value, const QString &place)
{
    Touchpoint said;
    if (field == "channel"_L1)
        said.channel = value;
    else if (field == "owner"_L1)
        said.owner = value;
    else if (field == "department"_L1)
        said.department = value;
    else if (field == "process"_L1)
        said.process = value;
    else if (field == "metric"_L1)
        said.metric = value;
    else if (field == "heard as"_L1)
        said.heardAs = value.split(u"; "_s);
    else
        return false;
    Touchpoint &touchpoint = m_touchpoints[current()->touchpoint];
    // A new one is whatever the file says of it first.
    if (m_new.contains(touchpoint.key) && touchpoint.metric.isEmpty())
        touchpoint.metric = said.metric;
    if (m_new.contains(touchpoint.key) && touchpoint.heardAs.isEmpty())
        touchpoint.heardAs = said.heardAs;
    QStringList problems;
    const Touchpoint after = completed(touchpoint, said, problems);
    if (after != touchpoint)
        m_changed.insert(touchpoint.key);
    touchpoint = after;
    for (const QString &problem : std::as_const(problems))
        issue(place, problem);
    return true;
}

void JourneyBuilder::setCard(CardKind kind, const QString &value)
{
    Journey &of = m_file.journeys[m_journey];
    const QString here = current()->key;
    const QStringList steps = stepKeys(of);
    const qsizetype before = steps.indexOf(here) - 1;
    for (const QString &line : value.split(u'\n', Qt::SkipEmptyParts)) {
        JourneyCard card = cardFrom(kind, line);
        // The same card at the step before goes on here.
        const auto same = std::find_if(of.cards.begin(), of.cards.end(), [&](const JourneyCard &one) {
            return before >= 0 && one.lastStep == steps.at(before) && one.kind == kind
                && cardText(one) == cardText(card);
        });
        if (same != of.cards.end()) {
            same->lastStep = here;
            continue;
        }
        card.key = m_makeKey();
        card.firstStep = card.lastStep = here;
        of.cards.append(card);
    }
}

void JourneyBuilder::setCell(const QString &field, const QString &value)
{
    QList<JourneyLane> &lanes = m_file.journeys[m_journey].lanes;
    const auto found = std::find_if(lanes.cbegin(), lanes.cend(),
        [&field](const JourneyLane &lane) { return laneField(lane).compare(field, Qt::CaseInsensitive) == 0; });
    const qsizetype at = found - lanes.cbegin();
    if (at == lanes.size())
        lanes.append(laneFor(field, m_makeKey));
    const QString lane = lanes.at(at).key;
    current()->cells.insert(lane, value);
}

void JourneyBuilder::setStep(const QString &name, const QString &value, const QString &place)
{
    const QString field = name.simplified().toLower();
    if (!current() || value.isEmpty() || field.isEmpty() || setTouchpoint(field, value, place))
        return;
    JourneyStep &to = *current();
    if (field == "moment of truth"_L1) {
        to.momentOfTruth = isYes(value);
    } else if (field == "grounding"_L1) {
        const auto found = wordIndex(groundingFields, value);
        if (!found)
            issue(place, Tr::tr("“%1” is none of assumed, partly, researched; it was left out.").arg(value));
        to.grounding = Grounding(found.value_or(0));
    } else if (field == "checked"_L1) {
        to.checked = QDate::fromString(value, Qt::ISODate);
        if (!to.checked.isValid())
            issue(place, Tr::tr("“%1” is not a day like 2026-05-14; it was left out.").arg(value));
    } else if (field == "feeling"_L1 || field.startsWith("feeling: "_L1)) {
        const QString persona = field == "feeling"_L1 ? QString() : personaKey(name.simplified().mid(9));
        if (const auto feeling = number(value, place))
            to.feelings.insert(persona, std::clamp(*feeling, -2.0, 2.0));
    } else if (field == "expected"_L1) {
        to.expected = number(value, place);
    } else if (field == "forecast"_L1) {
        to.forecast = number(value, place);
    } else if (field == "sub-journey"_L1) {
        to.subJourney = value;
    } else if (const auto card = wordIndex(cardFields, field)) {
        setCard(CardKind(*card), value);
    } else {
        setCell(name.simplified(), value);
    }
}

void JourneyBuilder::setJourney(const QString &name, const QString &value, const QString &place)
{
    const QString field = name.simplified().toLower();
    if (m_journey < 0 || value.isEmpty())
        return;
    Journey &to = m_file.journeys[m_journey];
    if (field == "owner"_L1) {
        to.owner = value;
    } else if (field == "time"_L1) {
        to.time = value == "to-be"_L1 ? JourneyTime::ToBe : JourneyTime::AsIs;
    } else if (field == "status"_L1) {
        to.status = JourneyStatus(wordIndex(statusFields, value).value_or(0));
    } else if (field == "metric"_L1) {
        to.metric = value;
    } else if (field == "baseline"_L1) {
        to.baseline = value;
    } else if (field == "feeling question"_L1) {
        to.feelingQuestion = value;
    } else if (field == "expected question"_L1) {
        to.expectedQuestion = value;
    } else if (field == "provided question"_L1) {
        to.providedQuestion = value;
    } else if (field == "persona"_L1) {
        const QString key = personaKey(value.section(u" | "_s, 0, 0));
        for (Persona &persona : to.personas) {
            if (persona.key == key)
                persona.note = value.section(u" | "_s, 1);
        }
    } else {
        issue(place, Tr::tr("“%1” is not known of a journey; it was left out.").arg(name));
    }
}

JourneyFile JourneyBuilder::file()
{
    for (const Touchpoint &touchpoint : std::as_const(m_touchpoints)) {
        if (m_new.contains(touchpoint.key) || m_changed.contains(touchpoint.key))
            m_file.touchpoints.append(touchpoint);
    }
    std::sort(m_file.touchpoints.begin(), m_file.touchpoints.end(),
        [](const Touchpoint &one, const Touchpoint &other) { return one.id < other.id; });
    return m_file;
}

QList<std::pair<QString, QString>> journeyFields(const Journey &journey)
{
    QList<std::pair<QString, QString>> fields{{u"owner"_s, journey.owner},
        {u"time"_s, journey.time == JourneyTime::ToBe ? u"to-be"_s : QString()},
        {u"status"_s, journey.status == JourneyStatus::Draft ? QString() : wordAt(statusFields, int(journey.status))},
        {u"metric"_s, journey.metric}, {u"baseline"_s, journey.baseline},
        {u"feeling question"_s, journey.feelingQuestion}, {u"expected question"_s, journey.expectedQuestion},
        {u"provided question"_s, journey.providedQuestion}};
    for (const Persona &persona : journey.personas)
        fields.append(
            {u"persona"_s, persona.note.isEmpty() ? persona.name : QString(persona.name % u" | "_s % persona.note)});
    fields.removeIf([](const auto &field) { return field.second.isEmpty(); });
    return fields;
}

QList<std::pair<QString, QString>> stepFields(
    const Journey &journey, const JourneyStep &step, const Touchpoint &touchpoint)
{
    QList<std::pair<QString, QString>> fields{{u"channel"_s, touchpoint.channel}, {u"owner"_s, touchpoint.owner},
        {u"department"_s, touchpoint.department}, {u"process"_s, touchpoint.process},
        {u"heard as"_s, touchpoint.heardAs.join(u"; "_s)}, {u"metric"_s, touchpoint.metric},
        {u"moment of truth"_s, step.momentOfTruth ? u"yes"_s : QString()},
        {u"grounding"_s,
            step.grounding == Grounding::Assumed ? QString() : wordAt(groundingFields, int(step.grounding))},
        {u"checked"_s, step.checked.toString(Qt::ISODate)},
        {u"expected"_s, step.expected ? written(*step.expected) : QString()},
        {u"forecast"_s, step.forecast ? written(*step.forecast) : QString()}, {u"sub-journey"_s, step.subJourney}};
    for (auto feeling = step.feelings.cbegin(); feeling != step.feelings.cend(); ++feeling) {
        QString name = u"feeling"_s;
        for (const Persona &persona : journey.personas) {
            if (persona.key == feeling.key() && !persona.key.isEmpty())
                name = u"feeling: "_s + persona.name;
        }
        fields.append({name, written(feeling.value())});
    }
    const QStringList steps = stepKeys(journey);
    const qsizetype here = steps.indexOf(step.key);
    for (int kind = 0; kind < int(cardFields.size()); ++kind) {
        QStringList cards;
        for (const JourneyCard &card : journey.cards) {
            const qsizetype a = steps.indexOf(card.firstStep);
            const qsizetype b = steps.indexOf(card.lastStep);
            if (card.kind == CardKind(kind) && std::min(a, b) <= here && here <= std::max(a, b) && a >= 0 && b >= 0)
                cards.append(cardText(card));
        }
        fields.append({wordAt(cardFields, kind), cards.join(u'\n')});
    }
    for (const JourneyLane &lane : journey.lanes)
        fields.append({laneField(lane), step.cells.value(lane.key)});
    fields.removeIf([](const auto &field) { return field.second.isEmpty(); });
    return fields;
}

} // namespace hearken
