// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lists.h"

#include "core/calendar/happenings.h"
#include "core/customers/customers.h"
#include "core/dashboard/boards.h"
#include "core/feedback/dimension.h"
#include "core/feedback/question.h"
#include "core/feedback/source.h"
#include "core/intake/batches.h"
#include "core/intake/savedmappings.h"
#include "core/metrics/metrics.h"
#include "core/programme/goals.h"

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

// Keys are told as texts: a JSON number cannot hold 63 bits.
QString keyText(qint64 key)
{
    return QString::number(key);
}

Result<Table> listedSources(Session &session)
{
    const auto sources = Sources::all(session);
    if (!sources)
        return sources.error();
    Table table{{u"key"_s, u"name"_s, u"kind"_s, u"owner"_s, u"department"_s, u"note"_s}, {}};
    for (const Source &source : *sources)
        table.rows.append(
            {keyText(source.id.value), source.name, source.kind, source.owner, source.department, source.note});
    return table;
}

Result<Table> listedQuestions(Session &session)
{
    const auto sources = Sources::all(session);
    if (!sources)
        return sources.error();
    const auto questions = Questions::all(session);
    if (!questions)
        return questions.error();
    Table table{{u"key"_s, u"name"_s, u"source"_s, u"text"_s, u"kind"_s, u"low"_s, u"high"_s}, {}};
    for (const Question &question : *questions) {
        const auto source = std::find_if(
            sources->cbegin(), sources->cend(), [&](const Source &known) { return known.id == question.sourceId; });
        const auto edge = [&](int Scale::*end) {
            return question.scale ? QVariant((*question.scale).*end) : QVariant();
        };
        table.rows.append(
            {keyText(question.id.value), question.code, source == sources->cend() ? QString() : source->name,
                question.text, questionKindWord(question.kind), edge(&Scale::low), edge(&Scale::high)});
    }
    return table;
}

Result<Table> listedDimensions(Session &session)
{
    const auto dimensions = Dimensions::all(session);
    if (!dimensions)
        return dimensions.error();
    Table table{{u"key"_s, u"name"_s, u"builtin"_s, u"values"_s}, {}};
    for (const Dimension &dimension : *dimensions)
        table.rows.append({keyText(dimension.id), dimension.name, dimension.builtin, qint64(dimension.values.size())});
    return table;
}

// What a dimension holds, for "touchpoints", "regions" and every attribute.
Result<Table> listedValues(const Dimension &dimension)
{
    QList<qint64> codes = dimension.values.keys();
    std::sort(codes.begin(), codes.end(),
        [&](qint64 a, qint64 b) { return dimension.values[a].localeAwareCompare(dimension.values[b]) < 0; });
    Table table{{u"key"_s, u"name"_s}, {}};
    for (const qint64 code : codes)
        table.rows.append({keyText(code), dimension.values[code]});
    return table;
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

Result<Table> listedMetrics(Session &session)
{
    const auto metrics = Metrics::newest(session);
    if (!metrics)
        return metrics.error();
    Table table{{u"key"_s, u"name"_s, u"kind"_s, u"questions"_s, u"touchpoint"_s, u"version"_s, u"since"_s}, {}};
    for (const Metric &metric : *metrics) {
        table.rows.append({metric.key, metric.name, metricKindWord(metric.kind), metric.questionCodes.join(u", "_s),
            metric.touchpoint, metric.version, dayText(metric.validFrom)});
    }
    return table;
}

Result<Table> listedGoals(Session &session)
{
    const auto goals = Goals::all(session);
    if (!goals)
        return goals.error();
    // Targets are told as they are stored: shares 0…1, NPS −1…1, means on their own scale.
    Table table{{u"key"_s, u"name"_s, u"scope"_s, u"target"_s, u"since"_s, u"due"_s, u"owner"_s}, {}};
    for (const Goal &goal : *goals)
        table.rows.append({keyText(goal.id.value), goal.metricKey, goal.scope.phrase(), goal.target,
            dayText(goal.validFrom), dayText(goal.due), goal.owner});
    return table;
}

Result<Table> listedHappenings(Session &session)
{
    const auto happenings = Happenings::all(session);
    if (!happenings)
        return happenings.error();
    Table table{{u"key"_s, u"name"_s, u"day"_s, u"kind"_s, u"scope"_s, u"splits"_s}, {}};
    for (const Happening &one : *happenings)
        table.rows.append(
            {keyText(one.id.value), one.text, dayText(one.day), one.kind, one.scope.phrase(), one.splits});
    return table;
}

Result<Table> listedBatches(Session &session)
{
    const auto batches = Batches::all(session);
    if (!batches)
        return batches.error();
    Table table{{u"key"_s, u"name"_s, u"source"_s, u"format"_s, u"imported"_s, u"state"_s}, {}};
    for (const Batch &batch : *batches)
        table.rows.append(
            {keyText(batch.id.value), batch.file, batch.source, batch.format, batch.imported, batch.state});
    return table;
}

Result<Table> listedMappings(Session &session)
{
    const auto mappings = SavedMappings::all(session);
    if (!mappings)
        return mappings.error();
    Table table{{u"key"_s, u"name"_s, u"format"_s, u"columns"_s}, {}};
    for (const SavedMapping &saved : *mappings)
        table.rows.append(
            {keyText(saved.id.value), saved.name, saved.mapping.format, qint64(saved.mapping.columns.size())});
    return table;
}

Result<Table> listedBoards(Session &session)
{
    const auto boards = Boards::all(session);
    if (!boards)
        return boards.error();
    Table table{{u"key"_s, u"name"_s, u"tiles"_s}, {}};
    for (const Board &board : *boards)
        table.rows.append({keyText(board.id.value), board.name, qint64(board.tiles.size())});
    return table;
}

// All of them, a page at a time: there may be millions.
Result<Table> listedCustomers(Session &session)
{
    Table table{{u"key"_s, u"name"_s, u"status"_s, u"revenue"_s, u"since"_s}, {}};
    for (QString after;;) {
        const auto page = Customers::page(session, after, 1000);
        if (!page)
            return page.error();
        if (page->isEmpty())
            return table;
        for (const Customer &one : *page)
            table.rows.append({one.key, one.name, one.status,
                one.revenue ? QVariant(double(*one.revenue) / 100) : QVariant(), one.since});
        after = page->last().key;
    }
}

Result<Table> listedAccounts(Session &session)
{
    Table table{{u"key"_s, u"name"_s}, {}};
    for (QString after;;) {
        const auto page = Accounts::page(session, after, 1000);
        if (!page)
            return page.error();
        if (page->isEmpty())
            return table;
        for (const Account &one : *page)
            table.rows.append({one.key, one.name});
        after = page->last().key;
    }
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
    {"metrics", listedMetrics},
    {"goals", listedGoals},
    {"happenings", listedHappenings},
    {"batches", listedBatches},
    {"mappings", listedMappings},
    {"customers", listedCustomers},
    {"accounts", listedAccounts},
    {"boards", listedBoards},
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
    const auto table = known != std::cend(listed) ? known->table(session) : listedValues(*dimension);
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
        for (const Dimension &one : *dimensions)
            things.append(one.builtin ? one.name % u's' : one.name);
    }
    return things;
}

} // namespace hearken
