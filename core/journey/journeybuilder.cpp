// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeybuilder.h"

#include "core/journey/journeyjson.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

template <class Words>
std::optional<int> wordIndex(const Words &words, const QString &word)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (word.compare(QLatin1StringView(words[i]), Qt::CaseInsensitive) == 0)
            return int(i);
    }
    return {};
}

bool isYes(const QString &value)
{
    static const QStringList words{u"yes"_s, u"y"_s, u"x"_s, u"true"_s, u"1"_s, u"ja"_s, u"wahr"_s};
    return words.contains(value.toLower());
}

} // namespace

Error tooManySteps()
{
    return {ErrorKind::Invalid,
        Tr::tr(
            "The file has more than %1 stages and touchpoints, which is more than a map can show. If it holds journeys, "
            "take it in in parts.")
            .arg(QLocale().toString(mostSteps)),
        {}};
}

JourneyBuilder::JourneyBuilder(const QString &format, const QList<Touchpoint> &known, const MakeKey &makeKey)
    : m_makeKey(makeKey)
    , m_known(known)
{
    m_file.format = format;
}

void JourneyBuilder::journey(const QString &name)
{
    m_stage = m_step = -1;
    if (const auto known = m_journeys.constFind(name); known != m_journeys.cend()) {
        m_journey = *known;
        m_stage = m_file.journeys.at(m_journey).stages.size() - 1;
        return;
    }
    Journey made;
    made.id = Id<Journey>::make();
    made.key = m_makeKey();
    made.name = name;
    made.lanes = standardLanes();
    knowLanes(made);
    m_journey = m_file.journeys.size();
    m_journeys.insert(name, m_journey);
    ++m_size;
    m_file.journeys.append(made);
}

/// A name in the current journey, as it is looked up.
QString JourneyBuilder::here(const QString &name) const
{
    return m_file.journeys.at(m_journey).key % u'\n' % folded(name);
}

void JourneyBuilder::stage(const QString &name)
{
    const auto known = m_stages.constFind(here(name));
    if (known == m_stages.cend()) {
        newStage(name, {});
        return;
    }
    m_stage = *known;
    m_step = -1;
}

void JourneyBuilder::nextStage(const QString &name, const QString &place)
{
    m_step = -1;
    const QString &last = m_saidStages.value(m_file.journeys.at(m_journey).key);
    if (m_stage < 0 || (!name.isEmpty() && folded(name) != folded(last)))
        newStage(name.isEmpty() ? m_file.journeys.at(m_journey).name : name, place);
}

QString JourneyBuilder::newStage(const QString &name, const QString &place)
{
    Journey &to = m_file.journeys[m_journey];
    const QString own = m_stageNames[to.key].take(name);
    if (own != name)
        issue(
            place, Tr::tr("The stage “%1” stood before already. This one is a stage of its own, “%2”.").arg(name, own));
    ++m_size;
    m_saidStages.insert(to.key, name);
    m_stage = to.stages.size();
    m_step = -1;
    m_stages.insert(here(own), m_stage);
    to.stages.append({m_makeKey(), own, m_folded.contains(here(own)), {}});
    return own;
}

void JourneyBuilder::addStep(const QString &touchpoint, const QString &place)
{
    if (m_stage < 0)
        stage(m_file.journeys.at(m_journey).name);
    JourneyStep made;
    made.key = m_makeKey();
    made.touchpoint = touchpointKey(touchpoint, place);
    QList<JourneyStep> &steps = m_file.journeys[m_journey].stages[m_stage].steps;
    steps.append(made);
    ++m_size;
    m_step = steps.size() - 1;
}

void JourneyBuilder::step(const QString &number, const QString &touchpoint, const QString &place)
{
    if (m_stage < 0)
        stage(m_file.journeys.at(m_journey).name);
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
    m_file.issue(place, problem);
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
    Journey &to = m_file.journeys[m_journey];
    if (const auto known = m_personas.constFind(here(name)); known != m_personas.cend())
        return to.personas.at(*known).key;
    m_personaNames[to.key].take(name);
    m_personas.insert(here(name), to.personas.size());
    to.personas.append({m_makeKey(), name, {}, {}});
    return to.personas.constLast().key;
}

/// Told twice alike, a persona is one; told otherwise, another one.
void JourneyBuilder::setPersona(const QString &name, const QString &note, const QString &place)
{
    QString own = name;
    if (m_toldPersonas.contains(here(name))) {
        Journey &to = m_file.journeys[m_journey];
        if (to.personas.at(m_personas.value(here(name))).note == note)
            return;
        own = m_personaNames[to.key].take(name);
        issue(place,
            Tr::tr("The persona “%1” was told before in other words. This one is a persona of its own, “%2”.")
                .arg(name, own));
    }
    personaKey(own);
    m_toldPersonas.insert(here(own));
    m_file.journeys[m_journey].personas[m_personas.value(here(own))].note = note;
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

/// The step to the left of the current one, over the edge of its stage; empty at the begin.
QString JourneyBuilder::stepBefore() const
{
    const QList<JourneyStage> &stages = m_file.journeys.at(m_journey).stages;
    if (m_step > 0)
        return stages.at(m_stage).steps.at(m_step - 1).key;
    for (qsizetype stage = m_stage - 1; stage >= 0; --stage) {
        if (!stages.at(stage).steps.isEmpty())
            return stages.at(stage).steps.constLast().key;
    }
    return {};
}

void JourneyBuilder::setCard(CardKind kind, const QString &value)
{
    QList<JourneyCard> &cards = m_file.journeys[m_journey].cards;
    const QString here = current()->key;
    const QList<qsizetype> before = m_cards.values(stepBefore());
    for (const QString &line : value.split(u'\n', Qt::SkipEmptyParts)) {
        JourneyCard card = cardFrom(kind, line);
        // The same card at the step before goes on here.
        const auto same = std::find_if(before.cbegin(), before.cend(), [&](qsizetype at) {
            const JourneyCard &one = cards.at(at);
            return one.lastStep != here && one.kind == kind && cardText(one) == cardText(card);
        });
        if (same != before.cend()) {
            cards[*same].lastStep = here;
            m_cards.insert(here, *same);
            continue;
        }
        card.key = m_makeKey();
        card.firstStep = card.lastStep = here;
        m_cards.insert(here, cards.size());
        cards.append(card);
    }
}

void JourneyBuilder::setCell(const QString &field, const QString &value)
{
    const LaneField wanted = LaneField::of(field);
    QString &key = m_lanes[m_file.journeys.at(m_journey).key][wanted.same()];
    if (key.isEmpty()) {
        key = m_makeKey();
        m_file.journeys[m_journey].lanes.append({key, wanted.kind, wanted.name});
    }
    current()->cells.insert(key, value);
}

/// The lanes that the file names stand in its order; without any, those of a new journey.
void JourneyBuilder::setLane(const QString &value, const QString &flags, const QString &place)
{
    std::optional<JourneyLane> lane = laneFromWords(value);
    if (!lane) {
        issue(place, Tr::tr("“%1” is no lane; it was left out.").arg(value));
        return;
    }
    Journey &to = m_file.journeys[m_journey];
    if (!m_laned.contains(to.key))
        to.lanes.clear();
    m_laned.insert(to.key);
    const QString word = laneKindWord(lane->kind);
    lane->key = lane->kind >= LaneKind::Text || laneIndex(to, word) >= 0 ? m_makeKey() : word;
    lane->hidden = flags.contains("hidden"_L1);
    lane->collapsed = flags.contains("collapsed"_L1);
    to.lanes.append(*lane);
    knowLanes(to);
}

void JourneyBuilder::knowLanes(const Journey &journey)
{
    const QList<LaneField> fields = laneFields(journey.lanes);
    for (qsizetype i = 0; i < fields.size(); ++i)
        m_lanes[journey.key].insert(fields.at(i).same(), journey.lanes.at(i).key);
}

void JourneyBuilder::setStep(const QString &name, const QString &value, const QString &place)
{
    const QString field = name.simplified().toLower();
    if (!current() || value.isEmpty() || field.isEmpty())
        return;
    if (LaneField::of(name) != LaneField{LaneKind::Text, name.simplified(), 1}) {
        setCell(name, value); // it says itself that it is a lane
        return;
    }
    if (setTouchpoint(field, value, place))
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
        setCell(name, value);
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
        const QStringList parts = splitParts(value);
        setPersona(parts.constFirst(), parts.value(1), place);
    } else if (field == "folded stage"_L1) {
        m_folded.insert(here(value));
    } else if (field == "lane"_L1 || field.endsWith(" lane"_L1)) {
        setLane(value, field, place);
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

} // namespace hearken
