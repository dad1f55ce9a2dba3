// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lists.h"

#include "core/briefing/issued.h"
#include "core/briefing/outlines.h"
#include "core/calendar/happenings.h"
#include "core/customers/customers.h"
#include "core/dashboard/boards.h"
#include "core/feedback/dimension.h"
#include "core/feedback/question.h"
#include "core/feedback/savedview.h"
#include "core/feedback/source.h"
#include "core/feedback/tag.h"
#include "core/feedback/unanswered.h"
#include "core/intake/batches.h"
#include "core/intake/savedmappings.h"
#include "core/journey/journeyedit.h"
#include "core/journey/journeyjson.h"
#include "core/journey/journeys.h"
#include "core/metrics/metrics.h"
#include "core/programme/goals.h"

#include <QDateTime>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

// Keys are told as texts: a JSON number cannot hold 63 bits.
QString keyText(qint64 key)
{
    return QString::number(key);
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

/// A row for each thing of a store.
template <class Thing, class Row>
Result<Table> tableOf(const QString &columns, const Result<QList<Thing>> &things, Row row)
{
    if (!things)
        return things.error();
    Table table{columns.split(u' '), {}};
    for (const Thing &thing : *things)
        table.rows.append(row(thing));
    return table;
}

/// As tableOf, a page at a time: there may be millions.
template <class Thing, class Row>
Result<Table> pagedTable(
    const QString &columns, Session &session, Result<QList<Thing>> (*page)(Session &, const QString &, int), Row row)
{
    Table table{columns.split(u' '), {}};
    for (QString after;;) {
        const auto things = page(session, after, 1000);
        if (!things)
            return things.error();
        if (things->isEmpty())
            return table;
        for (const Thing &thing : *things)
            table.rows.append(row(thing));
        after = things->last().key;
    }
}

Result<Table> listedSources(Session &session)
{
    return tableOf(u"key name kind owner department note"_s, Sources::all(session), [](const Source &source) {
        return QVariantList{
            keyText(source.id.value), source.name, source.kind, source.owner, source.department, source.note};
    });
}

Result<Table> listedQuestions(Session &session)
{
    const auto sources = Sources::all(session);
    const auto unanswered = Unanswered::counts(session);
    if (!sources || !unanswered)
        return sources ? unanswered.error() : sources.error();
    return tableOf(u"key name source text kind low high not_shown seen not_applicable"_s, Questions::all(session),
        [&](const Question &question) {
            const auto source = std::find_if(
                sources->cbegin(), sources->cend(), [&](const Source &known) { return known.id == question.sourceId; });
            const auto edge = [&](int Scale::*end) {
                return question.scale ? QVariant((*question.scale).*end) : QVariant();
            };
            const UnansweredCounts none = unanswered->value(question.id.value);
            return QVariantList{keyText(question.id.value), question.code,
                source == sources->cend() ? QString() : source->name, question.text, questionKindWord(question.kind),
                edge(&Scale::low), edge(&Scale::high), none[WhyNot::NotShown], none[WhyNot::Seen],
                none[WhyNot::NotApplicable]};
        });
}

Result<Table> listedDimensions(Session &session)
{
    return tableOf(u"key name builtin values"_s, Dimensions::all(session), [](const Dimension &dimension) {
        return QVariantList{keyText(dimension.id), dimension.name, dimension.builtin, qint64(dimension.values.size())};
    });
}

// What a dimension holds, for "touchpoints", "regions" and every attribute.
Table listedValues(const Dimension &dimension)
{
    QList<qint64> codes = dimension.values.keys();
    std::sort(codes.begin(), codes.end(),
        [&](qint64 a, qint64 b) { return dimension.values[a].localeAwareCompare(dimension.values[b]) < 0; });
    Table table{{u"key"_s, u"name"_s}, {}};
    for (const qint64 code : codes)
        table.rows.append({keyText(code), dimension.values[code]});
    return table;
}

Result<Table> listedTags(Session &session)
{
    const auto counts = Tags::counts(session);
    if (!counts)
        return counts.error();
    return tableOf(u"key name responses"_s, Tags::all(session), [&counts](const Tag &tag) {
        return QVariantList{keyText(tag.id.value), tag.name, counts->value(tag.id.value)};
    });
}

Result<Table> listedViews(Session &session)
{
    return tableOf(u"key name view words filter"_s, SavedViews::all(session), [](const SavedView &view) {
        const Slice slice = Slice::fromMap(view.query);
        return QVariantList{keyText(view.id.value), view.name, view.query.value(u"view"_s, u"all"_s).toString(),
            slice.words, Slice{slice.period, slice.where, {}}.phrase()};
    });
}

Result<Table> listedMetrics(Session &session)
{
    return tableOf(
        u"key name kind questions touchpoint version since"_s, Metrics::newest(session), [](const Metric &metric) {
            return QVariantList{metric.key, metric.name, metricKindWord(metric.kind),
                metric.questionCodes.join(u", "_s), metric.touchpoint, metric.version, dayText(metric.validFrom)};
        });
}

// Targets are told as they are stored: shares 0…1, NPS −1…1, means on their own scale.
Result<Table> listedGoals(Session &session)
{
    return tableOf(u"key name scope target since due owner"_s, Goals::all(session), [](const Goal &goal) {
        return QVariantList{keyText(goal.id.value), goal.metricKey, goal.scope.phrase(), goal.target,
            dayText(goal.validFrom), dayText(goal.due), goal.owner};
    });
}

Result<Table> listedHappenings(Session &session)
{
    return tableOf(u"key name day kind scope splits"_s, Happenings::all(session), [](const Happening &one) {
        return QVariantList{
            keyText(one.id.value), one.text, dayText(one.day), one.kind, one.scope.phrase(), one.splits};
    });
}

Result<Table> listedBatches(Session &session)
{
    return tableOf(u"key name source format imported state"_s, Batches::all(session), [](const Batch &batch) {
        return QVariantList{
            keyText(batch.id.value), batch.file, batch.source, batch.format, batch.imported, batch.state};
    });
}

Result<Table> listedMappings(Session &session)
{
    return tableOf(u"key name format columns"_s, SavedMappings::all(session), [](const SavedMapping &saved) {
        return QVariantList{
            keyText(saved.id.value), saved.name, saved.mapping.format, qint64(saved.mapping.columns.size())};
    });
}

Result<Table> listedBoards(Session &session)
{
    return tableOf(u"key name tiles"_s, Boards::all(session), [](const Board &board) {
        return QVariantList{keyText(board.id.value), board.name, qint64(board.tiles.size())};
    });
}

Result<Table> listedOutlines(Session &session)
{
    return tableOf(u"key name blocks"_s, Outlines::all(session), [](const Outline &outline) {
        return QVariantList{keyText(outline.id.value), outline.name, qint64(outline.blocks.size())};
    });
}

Result<Table> listedBriefings(Session &session)
{
    return tableOf(u"key name reader number at"_s, IssuedBriefings::all(session), [](const Issued &issued) {
        return QVariantList{keyText(issued.id.value), issued.name, issued.reader, issued.number,
            QDateTime::fromMSecsSinceEpoch(issued.at, Qt::UTC).toString(Qt::ISODate)};
    });
}

Result<Table> listedCustomers(Session &session)
{
    return pagedTable<Customer>(u"key name status revenue since"_s, session, Customers::page, [](const Customer &one) {
        return QVariantList{
            one.key, one.name, one.status, one.revenue ? QVariant(double(*one.revenue) / 100) : QVariant(), one.since};
    });
}

Result<Table> listedAccounts(Session &session)
{
    return pagedTable<Account>(u"key name"_s, session, Accounts::page, [](const Account &one) {
        return QVariantList{one.key, one.name};
    });
}

Result<Table> listedJourneys(Session &session)
{
    return tableOf(
        u"key name time status owner stages touchpoints"_s, Journeys::all(session), [](const Journey &journey) {
            return QVariantList{journey.key, journey.name, journey.time == JourneyTime::ToBe ? u"to-be"_s : u"as-is"_s,
                journeyStatusWord(journey.status), journey.owner, qint64(journey.stages.size()),
                qint64(stepKeys(journey).size())};
        });
}

// Those that journeys are made of, then what feedback is about beside them.
Result<Table> listedTouchpoints(Session &session)
{
    const auto touchpoints = Touchpoints::all(session);
    if (!touchpoints)
        return touchpoints.error();
    const auto dimensions = Dimensions::all(session);
    if (!dimensions)
        return dimensions.error();
    Table table{{u"key"_s, u"name"_s, u"channel"_s, u"owner"_s, u"department"_s}, {}};
    QStringList heard;
    for (const Touchpoint &one : *touchpoints) {
        table.rows.append({one.key, one.name, one.channel, one.owner, one.department});
        heard += heardAs(one);
    }
    for (const Dimension &dimension : *dimensions) {
        if (dimension.name != "touchpoint"_L1)
            continue;
        for (const QVariantList &row : listedValues(dimension).rows) {
            if (!heard.contains(row.at(1).toString()))
                table.rows.append(row + QVariantList{QString(), QString(), QString()});
        }
    }
    return table;
}

struct Listed
{
    const char *thing;
    Result<Table> (*table)(Session &session);
};

constexpr Listed listed[]{
    {"sources", listedSources},
    {"questions", listedQuestions},
    {"dimensions", listedDimensions},
    {"tags", listedTags},
    {"views", listedViews},
    {"metrics", listedMetrics},
    {"goals", listedGoals},
    {"happenings", listedHappenings},
    {"batches", listedBatches},
    {"mappings", listedMappings},
    {"journeys", listedJourneys},
    {"touchpoints", listedTouchpoints},
    {"customers", listedCustomers},
    {"accounts", listedAccounts},
    {"boards", listedBoards},
    {"outlines", listedOutlines},
    {"briefings", listedBriefings},
};

// The dimension that "region" or "regions" means; "touchpoints" is the plural of "touchpoint".
const Dimension *meant(const QList<Dimension> &dimensions, const QString &thing)
{
    const auto found = std::find_if(dimensions.cbegin(), dimensions.cend(), [&](const Dimension &dimension) {
        return thing.compare(dimension.name, Qt::CaseInsensitive) == 0
            || thing.compare(dimension.name % u's', Qt::CaseInsensitive) == 0;
    });
    return found == dimensions.cend() ? nullptr : &*found;
}

} // namespace

Result<std::optional<Table>> listOf(Session &session, const QString &thing)
{
    const auto known = std::find_if(std::cbegin(listed), std::cend(listed),
        [&](const Listed &one) { return thing == QLatin1StringView(one.thing); });
    const auto dimensions = Dimensions::all(session);
    if (!dimensions)
        return dimensions.error();
    const Dimension *const dimension = meant(*dimensions, thing);
    if (known == std::cend(listed) && !dimension)
        return std::optional<Table>();
    const Result<Table> table = known != std::cend(listed) ? known->table(session) : listedValues(*dimension);
    if (!table)
        return table.error();
    return std::optional<Table>(*table);
}

QStringList listNames(Session &session)
{
    QStringList things;
    for (const Listed &one : listed)
        things.append(QLatin1StringView(one.thing));
    if (const auto dimensions = Dimensions::all(session)) {
        for (const Dimension &one : *dimensions) {
            if (const QString thing = one.builtin ? QString(one.name % u's') : one.name; !things.contains(thing))
                things.append(thing);
        }
    }
    return things;
}

} // namespace hearken
