// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleprogramme.h"

#include "core/briefing/brand.h"
#include "core/briefing/briefingreader.h"
#include "core/briefing/outlines.h"
#include "core/calendar/happenings.h"
#include "core/dashboard/boards.h"
#include "core/feedback/source.h"
#include "core/metrics/metrics.h"
#include "core/programme/goals.h"

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct SampleSource
{
    const char *name;
    const char *kind;
    const char *owner;
    const char *department;
    const char *note;
};

constexpr SampleSource sampleSources[]{
    {"Relationship pulse", "survey", "Leila Haddad", "Customer Experience Office",
        "always on; every customer is asked twice a year"},
    {"Visit CSAT", "survey", "Henrik Dahl", "Field operations", "24 hours after each technician visit"},
    {"Journey surveys", "survey", "Jun Park", "Customer Experience Office",
        "after each step of the journey of a customer"},
    {"Contact-centre easy score", "contact-centre", "Priya Nair", "Contact centre",
        "export of the telephone system, expected daily"},
    {"App reviews", "reviews", "Luis Ferrer", "Digital", "not matched to customers"},
    {"Complaints", "tickets", "Priya Nair", "Contact centre", "formal complaints"},
};

/// One touchpoint of the journey and what its satisfaction shall be.
struct SampleTouchpoint
{
    const char *name;
    const char *key;
    double goal;
};

constexpr SampleTouchpoint sampleTouchpoints[]{
    {"Compares offers", "compares-offers-csat", 0.78},
    {"Asks a question", "asks-a-question-csat", 0.80},
    {"Places order", "places-order-csat", 0.84},
    {"Waits for date", "waits-for-date-csat", 0.78},
    {"Technician visit", "visit-csat", 0.82},
    {"Activates service", "activates-service-csat", 0.80},
    {"Gets first bill", "first-bill-csat", 0.78},
    {"Calls about bill", "bill-call-csat", 0.80},
    {"Reports a fault", "fault-csat", 0.76},
    {"Thinks of leaving", "leaving-csat", 0.60},
};

const QDate since(2024, 11, 12);
const QDate due(2026, 9, 30);

Metric sampleMetric(
    const QString &key, const QString &name, MetricKind kind, const QString &question, const QString &touchpoint = {})
{
    Metric metric;
    metric.id = Id<Metric>::make();
    metric.key = key;
    metric.name = name;
    metric.kind = kind;
    metric.questionCodes = {question};
    metric.touchpoint = touchpoint;
    metric.validFrom = since;
    return metric;
}

QList<Metric> sampleMetrics()
{
    QList<Metric> metrics{
        sampleMetric(u"relationship-nps"_s, u"Relationship NPS"_s, MetricKind::Nps, u"Q1"_s),
        sampleMetric(
            u"visit-csat"_s, u"Technician visit CSAT"_s, MetricKind::Csat, u"Satisfaction"_s, u"Technician visit"_s),
        sampleMetric(u"easy"_s, u"Easy to deal with"_s, MetricKind::Ces, u"Easy"_s, u"Contact centre"_s),
        sampleMetric(u"journey-csat"_s, u"Journey CSAT"_s, MetricKind::Csat, u"Satisfaction"_s),
    };
    for (const SampleTouchpoint &touchpoint : sampleTouchpoints) {
        const QString name = QString::fromUtf8(touchpoint.name);
        const QString key = QString::fromUtf8(touchpoint.key);
        if (key != "visit-csat"_L1)
            metrics.append(sampleMetric(key, name % u" CSAT", MetricKind::Csat, u"Satisfaction"_s, name));
    }
    return metrics;
}

Goal sampleGoal(const QString &metric, double target, const QString &owner, const Slice &scope = {})
{
    Goal goal;
    goal.id = Id<Goal>::make();
    goal.metricKey = metric;
    goal.scope = scope;
    goal.target = target;
    goal.validFrom = since;
    goal.due = due;
    goal.owner = owner;
    return goal;
}

QList<Goal> sampleGoals()
{
    QList<Goal> goals{
        sampleGoal(u"relationship-nps"_s, 0.30, u"Leila Haddad"_s),
        sampleGoal(u"easy"_s, 0.75, u"Priya Nair"_s),
    };
    for (const SampleTouchpoint &touchpoint : sampleTouchpoints) {
        goals.append(sampleGoal(QString::fromUtf8(touchpoint.key), touchpoint.goal, u"Jun Park"_s));
        // The journey's table measures one metric row by row: each touchpoint against its own goal.
        goals.append(sampleGoal(u"journey-csat"_s, touchpoint.goal, u"Jun Park"_s,
            Slice().with(u"touchpoint"_s, QString::fromUtf8(touchpoint.name))));
    }
    return goals;
}

Happening sampleHappening(QDate day, const QString &kind, const QString &text, const Slice &scope, bool splits)
{
    Happening happening;
    happening.id = Id<Happening>::make();
    happening.day = day;
    happening.kind = kind;
    happening.text = text;
    happening.scope = scope;
    happening.splits = splits;
    return happening;
}

QList<Happening> sampleHappenings()
{
    const auto at = [](const QString &touchpoint) { return Slice().with(u"touchpoint"_s, touchpoint); };
    Slice coastAndLakes = at(u"Technician visit"_s);
    coastAndLakes.where.insert(u"region"_s, {u"Coast"_s, u"Lakes"_s});
    return {
        sampleHappening(QDate(2025, 6, 17), u"outage"_s, u"network outage in Capital"_s,
            Slice().with(u"region"_s, u"Capital"_s), false),
        sampleHappening(
            QDate(2025, 9, 1), u"release"_s, u"app 5.3 with moving a date"_s, at(u"Waits for date"_s), false),
        sampleHappening(QDate(2025, 11, 24), u"campaign"_s, u"winter offer"_s, at(u"Compares offers"_s), false),
        sampleHappening(QDate(2026, 2, 9), u"process"_s, u"agents see the case before they answer"_s,
            at(u"Contact centre"_s), true),
        sampleHappening(QDate(2026, 3, 2), u"process"_s, u"one-line reason next to every one-off fee"_s,
            at(u"Gets first bill"_s), true),
        sampleHappening(
            QDate(2026, 3, 3), u"process"_s, u"visits in Coast and Lakes go to a contractor"_s, coastAndLakes, true),
        sampleHappening(QDate(2026, 4, 20), u"process"_s, u"text message on every date change, North only"_s,
            at(u"Waits for date"_s).with(u"region"_s, u"North"_s), false),
    };
}

Tile sampleTile(TileKind kind, int row, int width, const QString &metric, const QStringList &dimensions = {})
{
    Tile tile;
    tile.kind = kind;
    tile.row = row;
    tile.width = width;
    tile.metric = metric;
    tile.dimensions = dimensions;
    return tile;
}

Board sampleBoard()
{
    Board board;
    board.id = Id<Board>::make();
    board.name = u"Service quality"_s;
    board.tiles = {
        sampleTile(TileKind::Kpi, 0, 1, u"relationship-nps"_s),
        sampleTile(TileKind::Kpi, 0, 1, u"visit-csat"_s),
        sampleTile(TileKind::Kpi, 0, 1, u"easy"_s),
        sampleTile(TileKind::Kpi, 0, 1, u"first-bill-csat"_s),
        sampleTile(TileKind::Kpi, 0, 1, u"response-rate"_s),
        sampleTile(TileKind::Trend, 1, 7, u"visit-csat"_s),
        sampleTile(TileKind::Comments, 1, 5, {}),
        sampleTile(TileKind::Heat, 2, 7, u"journey-csat"_s, {u"touchpoint"_s, u"segment"_s}),
        sampleTile(TileKind::Comparison, 2, 5, u"visit-csat"_s, {u"region"_s}),
    };
    return board;
}

/// The two journeys that the operations team looks at every week.
Board sampleJourneyBoard()
{
    Tile first = sampleTile(TileKind::Journey, 0, 1, {});
    first.journey = u"new-customer"_s;
    Tile second = sampleTile(TileKind::Journey, 1, 1, {});
    second.journey = u"fault"_s;
    Board board;
    board.id = Id<Board>::make();
    board.name = u"Journeys"_s;
    board.position = 1;
    board.tiles = {first, second, sampleTile(TileKind::Trend, 2, 1, u"visit-csat"_s)};
    return board;
}

// What the committee follows, with its ask and titles.
Outline sampleOutline()
{
    OutlineBlock verdict{BlockKind::Verdict};
    verdict.text = u"Please give these visits back to our own technicians."_s;
    OutlineBlock measures{BlockKind::Measures};
    measures.metrics = QStringList{u"visit-csat"_s, u"easy"_s, u"relationship-nps"_s, u"first-bill-csat"_s};
    OutlineBlock trend{BlockKind::Trend};
    trend.metrics = QStringList{u"visit-csat"_s};
    trend.title = u"A real drop since 3 March, and it has not come back"_s;
    OutlineBlock comparison{BlockKind::Comparison};
    comparison.metrics = QStringList{u"visit-csat"_s};
    comparison.dimensions = QStringList{u"region"_s};
    comparison.title = u"Two regions, not eight ranks"_s;
    OutlineBlock journey{BlockKind::Journey};
    journey.title = u"Where it sits in the journey of a new customer"_s;
    journey.journey = u"new-customer"_s;
    OutlineBlock quotes{BlockKind::Quotes};
    quotes.most = 2;
    Outline outline;
    outline.id = Id<Outline>::make();
    outline.name = u"Operations Committee"_s;
    outline.reader = u"the Operations Committee"_s;
    outline.blocks = {verdict, measures, trend, comparison, journey, quotes, {BlockKind::Method}};
    return outline;
}

// Who else gets it, each with their own part of the feedback.
QList<BriefingReader> sampleReaders()
{
    const auto reader = [](const QString &name, const Slice &scope) {
        return BriefingReader{Id<BriefingReader>::make(), 1, name, scope};
    };
    return {reader(u"Board"_s, {}), reader(u"Head of Field, Coast"_s, Slice().with(u"region"_s, u"Coast"_s)),
        reader(u"Head of Field, Lakes"_s, Slice().with(u"region"_s, u"Lakes"_s))};
}

Brand sampleBrand()
{
    Brand brand;
    brand.name = u"Hear First"_s;
    return brand;
}

template <class Store>
Done putEach(Session &session, const QList<typename Store::Thing> &things)
{
    for (const auto &thing : things) {
        if (const Done done = Store::put(session, std::nullopt, thing); !done)
            return done;
    }
    return {};
}

} // namespace

Done putSampleSources(Session &session, qint64 now)
{
    QList<Source> sources;
    for (const SampleSource &one : sampleSources) {
        sources.append({Id<Source>::make(), 1, QString::fromUtf8(one.name), QString::fromUtf8(one.kind),
            QString::fromUtf8(one.owner), QString::fromUtf8(one.department), QString::fromUtf8(one.note), now});
    }
    return putEach<Sources>(session, sources);
}

Done putSampleProgramme(Session &session)
{
    if (const Done done = putEach<Metrics>(session, sampleMetrics()); !done)
        return done;
    if (const Done done = putEach<Goals>(session, sampleGoals()); !done)
        return done;
    if (const Done done = putEach<Happenings>(session, sampleHappenings()); !done)
        return done;
    if (const Done done = putEach<Boards>(session, {sampleBoard(), sampleJourneyBoard()}); !done)
        return done;
    if (const Done done = putEach<BriefingReaders>(session, sampleReaders()); !done)
        return done;
    if (const Done done = Brands::put(session, std::nullopt, sampleBrand()); !done)
        return done;
    return Outlines::put(session, std::nullopt, sampleOutline());
}

} // namespace hearken
