// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finder/things.h"

#include "core/briefing/outlines.h"
#include "core/customers/customers.h"
#include "core/dashboard/boards.h"
#include "core/dashboard/starters.h"
#include "core/dashboard/tilewords.h"
#include "core/feedback/source.h"
#include "core/figure/number.h"
#include "core/journey/journeys.h"
#include "core/programme/facts.h"
#include "core/programme/goals.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct ThingWords
{
    Q_DECLARE_TR_FUNCTIONS(hearken::finder)
};

Link sourceLink(const QString &source)
{
    return {u"feedback"_s, {}, Slice{{}, {{u"source"_s, {source}}}, {}}.toMap()};
}

Link metricLink(const Metric &metric)
{
    Slice slice;
    if (!metric.touchpoint.isEmpty())
        slice.where.insert(u"touchpoint"_s, {metric.touchpoint});
    return slice.where.isEmpty() ? Link{u"dashboard"_s, {}, {}} : Link{u"feedback"_s, {}, slice.toMap()};
}

void sortByName(QList<NamedThing> &things)
{
    std::stable_sort(things.begin(), things.end(), [](const NamedThing &one, const NamedThing &other) {
        return one.name.compare(other.name, Qt::CaseInsensitive) < 0;
    });
}

Result<QList<NamedThing>> boardThings(Session &session, const Facts &facts)
{
    const auto stored = Boards::all(session);
    const auto held = holdings(session, facts.metrics);
    if (!stored || !held)
        return stored ? held.error() : stored.error();
    QList<NamedThing> things;
    QStringList names;
    for (const Board &board : *stored + starters(*held)) {
        if (names.contains(board.name))
            continue;
        names.append(board.name);
        things.append({ThingWords::tr("Dashboard"), u"dash"_s, board.name, {u"dashboard"_s, board.name, {}}});
    }
    return things;
}

QList<NamedThing> measureThings(const Facts &facts)
{
    QList<NamedThing> metrics;
    for (const Metric &metric : facts.metrics)
        metrics.append({ThingWords::tr("Measure"), u"star"_s, metric.name, metricLink(metric)});
    sortByName(metrics);
    QList<NamedThing> goals;
    for (const Goal &goal : facts.goals) {
        const Metric *metric = facts.metric(goal.metricKey);
        if (metric && goal.scope.isEverything())
            goals.append({ThingWords::tr("Goal"), u"flag"_s,
                ThingWords::tr("%1, goal %2").arg(metric->name, numberText(goal.target, unitOf(*metric))),
                {u"settings"_s, u"goals"_s, {}}});
    }
    sortByName(goals);
    return metrics + goals;
}

/// Journeys open their map, touchpoints what is said about them.
Result<QList<NamedThing>> journeyThings(Session &session)
{
    const auto set = JourneySets::all(session);
    if (!set)
        return set.error();
    QList<NamedThing> things;
    if (!set->journeys.isEmpty())
        things.append({ThingWords::tr("Journeys"), u"journey"_s, ThingWords::tr("All journeys in one table"),
            {u"journeys"_s, u"portfolio:"_s, {}}});
    for (const Journey &journey : set->journeys)
        things.append({ThingWords::tr("Journey"), u"journey"_s, journey.name, {u"journeys"_s, journey.key, {}}});
    for (const Touchpoint &touchpoint : set->touchpoints)
        things.append({ThingWords::tr("Touchpoint"), u"journey"_s, touchpoint.name,
            {u"feedback"_s, {}, Slice{{}, {{u"touchpoint"_s, heardAs(touchpoint)}}, {}}.toMap()}});
    return things;
}

} // namespace

Result<QList<NamedThing>> namedThings(Session &session, QDate today)
{
    const auto facts = Facts::load(session, today);
    if (!facts)
        return facts.error();
    const auto boards = boardThings(session, *facts);
    const auto outlines = Outlines::all(session);
    const auto sources = Sources::all(session);
    if (!boards || !outlines || !sources)
        return !boards ? boards.error() : !outlines ? outlines.error() : sources.error();
    QList<NamedThing> things = *boards + measureThings(*facts);
    for (const Outline &outline : *outlines)
        things.append({ThingWords::tr("Briefing"), u"brief"_s, outline.name, {u"briefings"_s, outline.name, {}}});
    QHash<qint64, QString> sourceName;
    for (const Source &source : *sources) {
        sourceName.insert(source.id.value, source.name);
        things.append({ThingWords::tr("Source"), u"inbox"_s, source.name, sourceLink(source.name)});
    }
    for (const Question &question : facts->questions) {
        const QString &source = sourceName[question.sourceId.value];
        things.append({ThingWords::tr("Question"), u"chat"_s, question.text.isEmpty() ? question.code : question.text,
            sourceLink(source)});
    }
    const auto journeys = journeyThings(session);
    if (!journeys)
        return journeys.error();
    return things + *journeys;
}

Result<QList<NamedThing>> customersNamed(Session &session, const QString &words, int limit, const Progress &progress)
{
    if (words.trimmed().size() < 2)
        return QList<NamedThing>();
    session.stopWith(progress);
    const auto found = Customers::named(session, words.trimmed(), limit);
    if (!found)
        return found.error();
    QList<NamedThing> things;
    for (const Customer &customer : *found) {
        const QString name = customer.name.isEmpty() ? customer.key
                                                     : ThingWords::tr("%1 (%2)").arg(customer.name, customer.key);
        things.append(
            {ThingWords::tr("Customer"), u"person"_s, name, {u"feedback"_s, u"customer:"_s % customer.key, {}}});
    }
    return things;
}

} // namespace hearken
