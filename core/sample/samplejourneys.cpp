// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplejourneys.h"

#include "core/journey/journeyedit.h"
#include "core/journey/journeys.h"
#include "core/journey/journeyversions.h"

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct SampleStop
{
    const char *key;
    const char *name;
    const char *channel;
    const char *department;
    const char *process;
    const char *owner;
};

constexpr SampleStop sampleStops[]{
    {"compares", "Compares offers", "web", "Marketing", "", "Ana Ruiz"},
    {"asks", "Asks a question", "chat", "Sales", "chat team", "Ana Ruiz"},
    {"places", "Places order", "web", "E-commerce", "", "Luis Ferrer"},
    {"waits", "Waits for date", "e-mail", "Field", "scheduling", "Henrik Dahl"},
    {"visit", "Technician visit", "home visit", "Field operations", "and contractor", "Henrik Dahl"},
    {"activates", "Activates service", "app", "Provisioning", "", "Luis Ferrer"},
    {"first-bill", "Gets first bill", "e-mail", "Billing", "", "Priya Nair"},
    {"bill-call", "Calls about bill", "phone", "Contact", "centre", "Priya Nair"},
    {"fault", "Reports a fault", "phone", "Contact", "centre", "Priya Nair"},
    {"leaving", "Thinks of leaving", "phone", "Loyalty desk", "", "Leila Haddad"},
    {"easy", "Contact centre", "phone", "Contact", "centre", "Priya Nair"},
    {"window", "Is told the time", "text message", "Field", "scheduling", "Henrik Dahl"},
    {"at-home", "Waits at home", "home visit", "Field", "scheduling", "Henrik Dahl"},
    {"work", "Work is done", "home visit", "Field operations", "and contractor", "Henrik Dahl"},
    {"offer", "Gets an offer", "field sales", "Business sales", "", "Sami Laine"},
    {"review", "Reviews the year", "phone", "Business sales", "", "Sami Laine"},
};

QList<Touchpoint> sampleTouchpointList()
{
    QList<Touchpoint> list;
    for (const SampleStop &stop : sampleStops) {
        Touchpoint touchpoint;
        touchpoint.id = Id<Touchpoint>::make();
        touchpoint.key = QString::fromUtf8(stop.key);
        touchpoint.name = QString::fromUtf8(stop.name);
        touchpoint.channel = QString::fromUtf8(stop.channel);
        touchpoint.department = QString::fromUtf8(stop.department);
        touchpoint.process = QString::fromUtf8(stop.process);
        touchpoint.owner = QString::fromUtf8(stop.owner);
        list.append(touchpoint);
    }
    return list;
}

const QDate workshop(2026, 5, 4);

JourneyStep sampleStep(const QString &touchpoint, const QString &askedHere = {}, bool moment = false)
{
    JourneyStep step;
    step.key = u"step-"_s + touchpoint;
    step.touchpoint = touchpoint;
    step.momentOfTruth = moment;
    step.grounding = Grounding::Researched;
    step.checked = workshop;
    if (!askedHere.isEmpty())
        step.cells.insert(u"asked"_s, askedHere);
    return step;
}

JourneyStep assumedStep(const QString &touchpoint, double feeling, bool moment = false)
{
    JourneyStep step = sampleStep(touchpoint, {}, moment);
    step.grounding = Grounding::Assumed;
    step.checked = QDate();
    step.feelings.insert(QString(), feeling);
    return step;
}

JourneyCard sampleCard(const QString &key, CardKind kind, CardState state, const QString &title, const QString &detail,
    const QString &note, const QString &first, const QString &last)
{
    return {key, kind, state, title, detail, note, {}, u"step-"_s + first, u"step-"_s + last};
}

Journey sampleJourney(const QString &key, const QString &name, int position)
{
    Journey journey;
    journey.id = Id<Journey>::make();
    journey.key = key;
    journey.name = name;
    journey.position = position;
    journey.status = JourneyStatus::Researched;
    journey.owner = u"Sami Laine"_s;
    journey.metric = u"journey-csat"_s;
    journey.feelingQuestion = u"Feeling"_s;
    journey.expectedQuestion = u"Expected"_s;
    journey.providedQuestion = u"Got"_s;
    journey.lanes = standardLanes();
    return journey;
}

Journey newCustomer()
{
    Journey journey = sampleJourney(u"new-customer"_s, u"New broadband customer"_s, 0);
    journey.personas = {{u"marta"_s, u"Marta"_s, u"first line of her own"_s, Slice().with(u"segment"_s, u"New"_s)}};
    JourneyStep compares = sampleStep(u"compares"_s, u"! Pop-up, buyers\nblind to leavers"_s);
    compares.grounding = Grounding::Partly;
    JourneyStep visit = sampleStep(u"visit"_s, u"24 h after visit\ntrigger: visit"_s, true);
    visit.subJourney = u"visit-in-detail"_s;
    journey.stages = {
        {u"consider"_s, u"Consider"_s, false, {compares, sampleStep(u"asks"_s, u"After chat, 1 in 2\nalways on"_s)}},
        {u"buy"_s, u"Buy"_s, false,
            {sampleStep(u"places"_s, u"After order, 1 in 2\nalways on"_s, true),
                sampleStep(u"waits"_s, u"After 5 days\ntrigger: order"_s)}},
        {u"install"_s, u"Install"_s, false, {visit, sampleStep(u"activates"_s, u"In the app\nday 3"_s)}},
        {u"pay"_s, u"Pay and get help"_s, false,
            {sampleStep(u"first-bill"_s, u"10 days after bill\ntrigger: bill"_s),
                sampleStep(u"bill-call"_s, u"! 3 surveys here\nover limit in June"_s)}},
    };
    JourneyCard own = sampleCard(u"own-technicians"_s, CardKind::Opportunity, CardState::Proposed, u"Own technicians"_s,
        u"€1.1M at risk"_s, {}, u"visit"_s, u"visit"_s);
    own.due = QDate(2026, 5, 14);
    JourneyCard onScreen = sampleCard(u"case-on-screen"_s, CardKind::Action, CardState::Finished, u"Case on screen"_s,
        u"easy +5.9 points"_s, {}, u"bill-call"_s, u"bill-call"_s);
    onScreen.due = QDate(2026, 2, 9);
    journey.cards = {
        sampleCard(u"date-kept"_s, CardKind::Vital, CardState::Proposed, u"install date kept"_s,
            u"56% against goal 75%"_s, u"impact 19% (14 to 24), n 2,638"_s, u"waits"_s, u"visit"_s),
        sampleCard(u"bill-clear"_s, CardKind::Vital, CardState::Proposed, u"bill is clear"_s, u"63% against goal 75%"_s,
            u"impact 19% (14 to 25), n 2,638"_s, u"first-bill"_s, u"bill-call"_s),
        sampleCard(u"text-on-change"_s, CardKind::Action, CardState::Running, u"Text on change"_s, u"€180k a year"_s,
            u"pilot, North"_s, u"waits"_s, u"waits"_s),
        own,
        sampleCard(u"bill-explainer"_s, CardKind::Opportunity, CardState::Proposed, u"Bill explainer"_s,
            u"€150k a year"_s, u"idea, 38 votes"_s, u"first-bill"_s, u"first-bill"_s),
        onScreen,
    };
    return journey;
}

Journey visitInDetail()
{
    Journey journey = sampleJourney(u"visit-in-detail"_s, u"Technician visit"_s, 2);
    journey.owner = u"Henrik Dahl"_s;
    journey.status = JourneyStatus::Draft;
    journey.stages = {
        {u"before"_s, u"Before"_s, false, {assumedStep(u"window"_s, 0.5), assumedStep(u"at-home"_s, -1.0)}},
        {u"during"_s, u"During"_s, false, {sampleStep(u"visit"_s, {}, true), assumedStep(u"work"_s, 0.8, true)}},
        {u"after"_s, u"After"_s, false, {sampleStep(u"activates"_s)}},
    };
    journey.cards = {sampleCard(u"no-show"_s, CardKind::Pain, CardState::Proposed, u"No-show without a word"_s,
        u"41 of 104 comments"_s, {}, u"at-home"_s, u"visit"_s)};
    return journey;
}

/// What the first journey shall become: the same steps, and what their measure is expected to be.
Journey newCustomerToBe(const Journey &asIs)
{
    Journey journey = copyOf(asIs, u"New broadband customer, from autumn"_s, JourneyTime::ToBe,
        [count = 0]() mutable -> QString { return u"to-be-"_s + QString::number(++count); });
    journey.key = u"new-customer-to-be"_s;
    journey.position = 1;
    const QMap<QString, double> forecasts{
        {u"waits"_s, 0.75}, {u"visit"_s, 0.82}, {u"first-bill"_s, 0.80}, {u"bill-call"_s, 0.78}};
    for (JourneyStage &stage : journey.stages) {
        for (JourneyStep &step : stage.steps) {
            if (forecasts.contains(step.touchpoint))
                step.forecast = forecasts.value(step.touchpoint);
        }
    }
    return journey;
}

Journey faultAndStay()
{
    Journey journey = sampleJourney(u"fault"_s, u"Fault, help and staying"_s, 3);
    journey.owner = u"Priya Nair"_s;
    journey.personas = {{u"olu"_s, u"Olu"_s, u"works from home"_s, {}}};
    journey.stages = {
        {u"notice"_s, u"Notice and report"_s, false, {sampleStep(u"fault"_s, {}, true), sampleStep(u"easy"_s)}},
        {u"repair"_s, u"Repair"_s, false, {sampleStep(u"visit"_s, {}, true)}},
        {u"afterwards"_s, u"Afterwards"_s, false, {sampleStep(u"bill-call"_s), sampleStep(u"leaving"_s, {}, true)}},
    };
    journey.cards = {sampleCard(u"twice"_s, CardKind::Pain, CardState::Proposed, u"Tells it twice"_s,
        u"line desk, then field"_s, {}, u"easy"_s, u"visit"_s)};
    return journey;
}

Journey businessYear()
{
    Journey journey = sampleJourney(u"business"_s, u"Small business, one year"_s, 4);
    journey.status = JourneyStatus::Draft;
    journey.personas = {
        {u"workshop"_s, u"Idris"_s, u"runs a bicycle workshop"_s, Slice().with(u"segment"_s, u"Small business"_s)}};
    journey.stages = {
        {u"choose"_s, u"Choose"_s, false, {assumedStep(u"offer"_s, 0.4), sampleStep(u"places"_s)}},
        {u"start"_s, u"Start"_s, false, {sampleStep(u"visit"_s, {}, true), sampleStep(u"activates"_s)}},
        {u"use"_s, u"Use"_s, false, {sampleStep(u"first-bill"_s), sampleStep(u"fault"_s)}},
        {u"renew"_s, u"Renew"_s, false, {assumedStep(u"review"_s, -0.3, true), sampleStep(u"leaving"_s)}},
    };
    return journey;
}

/// Before the workshops: a touchpoint less, another order of cards, no vital processes.
Journey earlier(Journey journey, int number)
{
    if (number < 7)
        journey = withoutCard(journey, u"date-kept"_s).journey;
    if (number < 6) {
        journey = withoutStep(journey, u"step-asks"_s).journey;
        journey = withMoment(journey, u"step-visit"_s, false).journey;
        journey = withStageNamed(journey, u"pay"_s, u"Pay"_s).journey;
    }
    return journey;
}

Result<JourneySnapshot> versionOf(Session &session, const Journey &journey, int number, const QString &name, QDate day)
{
    JourneyView view;
    view.slice.period = lastDays(90, day);
    const Journey was = earlier(journey, number);
    const auto ground = JourneyGround::load(session, journey.key, day);
    if (!ground)
        return ground.error();
    const auto columns = Columns::load(session, keptNeeds(was, *ground, view));
    if (!columns)
        return columns.error();
    auto version = keptVersion(session, was, *ground, *columns, view, day);
    if (version) {
        version->number = number;
        version->name = name;
    }
    return version;
}

} // namespace

Done putSampleJourneys(Project &project)
{
    const Journey first = newCustomer();
    const JourneySet set{
        1, {first, newCustomerToBe(first), visitInDetail(), faultAndStay(), businessYear()}, sampleTouchpointList()};
    const QStringList topics{QLatin1StringView(JourneySets::topic)};
    if (const Done done = project.write(
            [&set](Session &session) { return JourneySets::put(session, std::nullopt, set); }, topics);
        !done)
        return done;
    struct Version
    {
        int number;
        QString name;
        QDate day;
    };
    for (const Version &version : {Version{5, u"before the contractor"_s, QDate(2026, 2, 27)},
             Version{6, u"with chat"_s, QDate(2026, 4, 7)}, Version{7, u"after the workshop"_s, workshop}}) {
        const auto snapshot = versionOf(project.session(), first, version.number, version.name, version.day);
        if (!snapshot)
            return snapshot.error();
        const Done done = project.write(
            [&snapshot](Session &session) { return JourneySnapshots::put(session, std::nullopt, *snapshot); }, topics);
        if (!done)
            return done;
    }
    return {};
}

} // namespace hearken
