// SPDX-License-Identifier: GPL-3.0-or-later

// The map of a journey of forty touchpoints on a made programme: all its measures, feelings, gaps and who asks, warm; and
// the quotes; and the portfolio of a hundred journeys. Beside it as yardstick: one query a cell, as a program that asks touchpoint by touchpoint would count them.
//
//   bench_journeys [ROWS] [FOLDER]     FOLDER keeps the project, so that the next run need not make it again

#include "core/journey/journeyedit.h"
#include "core/journey/journeyportfolio.h"
#include "core/journey/mapmaking.h"
#include "tests/bench/report.h"
#include "tests/kit/bigprogramme.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace hearken;
using namespace hearken::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 40;

QString benchTouchpoint(int i)
{
    return u"Touchpoint %1"_s.arg(i + 1);
}

/// The made programme knows ten touchpoints; here they are forty.
void spread(Project &project)
{
    must(project.write([](Session &session) -> Done {
        if (const auto gone = session.run("DELETE FROM dimension_value WHERE dimension_id = 2"); !gone)
            return gone.error();
        const Done values = session.repeat(
            "INSERT INTO dimension_value (dimension_id, code, text) VALUES (2, :code, :text)", steps,
            [](Binder &bind, qint64 i) {
                bind.integer(1, i + 1);
                bind.text(2, benchTouchpoint(int(i)));
            });
        if (!values)
            return values;
        const auto moved = session.run("UPDATE response SET touchpoint = 1 + (id * 7) % 40");
        return moved ? Done() : Done(moved.error());
    }));
}

Journey benchJourney(QList<Touchpoint> &touchpoints)
{
    Journey journey;
    journey.key = u"bench"_s;
    journey.metric = u"csat"_s;
    journey.feelingQuestion = u"csat"_s;
    journey.expectedQuestion = journey.providedQuestion = u"csat"_s;
    journey.lanes = standardLanes();
    for (int i = 0; i < steps; ++i) {
        if (i % 8 == 0)
            journey.stages.append({u"stage-%1"_s.arg(i), u"Stage"_s, false, {}});
        Touchpoint touchpoint;
        touchpoint.key = u"t-%1"_s.arg(i);
        touchpoint.name = benchTouchpoint(i);
        touchpoints.append(touchpoint);
        JourneyStep step;
        step.key = u"s-%1"_s.arg(i);
        step.touchpoint = touchpoint.key;
        journey.stages.last().steps.append(step);
    }
    return journey;
}

/// A hundred journeys of ten of these touchpoints each, of five personas.
QList<Journey> benchJourneys(const Journey &whole)
{
    QList<JourneyStep> known;
    for (const JourneyStage &stage : whole.stages)
        known += stage.steps;
    QList<Journey> journeys;
    for (int i = 0; i < 100; ++i) {
        Journey journey = whole;
        journey.key = u"bench-%1"_s.arg(i);
        journey.name = u"Journey %1"_s.arg(i + 1);
        journey.stages = {{u"early"_s, u"Early"_s, false, {}}, {u"late"_s, u"Late"_s, false, {}}};
        for (int k = 0; k < 10; ++k)
            journey.stages[k / 5].steps.append(known.at((i * 3 + k) % known.size()));
        Persona persona;
        persona.key = persona.name = u"persona-%1"_s.arg(i % 5);
        persona.slice.where.insert(
            u"region"_s, {QStringList{u"North"_s, u"South"_s, u"East"_s, u"West"_s, u"Coast"_s}.at(i % 5)});
        journey.personas = {persona};
        journeys.append(journey);
    }
    return journeys;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qint64 rows = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    const QTemporaryDir temporary;
    const QString folder = argc > 2 ? QString::fromLocal8Bit(argv[2]) : temporary.path();
    const QString path = folder % u"/journeys-%1.hearken"_s.arg(rows);
    const bool made = QFileInfo::exists(path);
    const auto project = bigProgramme(path, rows);
    if (!made)
        spread(*project);

    Session session = sure(project->reader());
    JourneyGround ground = sure(JourneyGround::load(session, u"bench"_s, bigProgrammeLastDay().addDays(1)));
    const Journey journey = benchJourney(ground.touchpoints);
    JourneyView view;
    view.slice.period = lastDays(90, bigProgrammeLastDay());
    const Columns columns = sure(Columns::load(session, journeyNeeds(journey, ground, view)));

    std::printf("%lld responses, %d touchpoints\n", static_cast<long long>(rows), steps);
    head();
    tell(u"the map without numbers"_s, tookOften(7, [&] { (void)sketchedMap(journey, ground, view); }), 5);
    JourneyMap map;
    tell(u"all numbers, 90 days"_s, tookOften(7, [&] { map = sure(filledMap(journey, ground, columns, view)); }), 400);
    JourneyView everything;
    tell(u"all numbers, 18 months"_s,
        tookOften(7, [&] { (void)sure(filledMap(journey, ground, columns, everything)); }), 400);
    tell(u"quotes"_s, tookOften(3, [&] { (void)sure(quotedMap(map, session, journey, ground, columns, view)); }));
    const QList<Journey> hundred = benchJourneys(journey);
    const Columns all = sure(Columns::load(session, portfolioNeeds(hundred, ground, view)));
    tell(u"the portfolio of 100 journeys of 5 personas"_s,
        tookOften(5, [&] { (void)journeyPortfolio(hundred, sure(portfolioMaps(hundred, ground, all, view))); }), 400);
    const Asked csat = sure(ground.facts.asked(u"csat"_s));
    tell(u"yardstick: one query a cell"_s, took([&] {
        for (const Touchpoint &touchpoint : ground.touchpoints)
            (void)sure(measureOf(columns, csat, sliceOf(journey, touchpoint, view), ground.facts.rules));
    }));
    return 0;
}
