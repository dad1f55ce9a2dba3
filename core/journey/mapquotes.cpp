// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/inboxtexts.h"
#include "core/feedback/quotes.h"
#include "core/journey/mapparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

/// The newest rows of each column, by code of the touchpoint; one walk over the rows in order.
QList<std::vector<quint32>> newestRows(const Columns &columns, const Rows &rows, const QList<ColumnPlan> &plans)
{
    QList<std::vector<quint32>> found(plans.size());
    const CodeColumn *touchpoints = columns.dimension(u"touchpoint"_s);
    if (!touchpoints)
        return found;
    QHash<QString, QList<qsizetype>> byValue;
    for (qsizetype column = 0; column < plans.size(); ++column) {
        if (!plans.at(column).touchpoint)
            continue;
        for (const QString &value : heardAs(*plans.at(column).touchpoint))
            byValue[value].append(column);
    }
    std::vector<QList<qsizetype>> byCode(size_t(touchpoints->codes()));
    for (int code = 1; code < touchpoints->codes(); ++code)
        byCode[size_t(code)] = byValue.value(touchpoints->values.at(code));
    for (const quint32 row : columns.byDay()) {
        if ((rows[row / 64] >> (row % 64) & 1) == 0)
            continue;
        for (const qsizetype column : byCode[size_t(touchpoints->code(row))]) {
            if (qsizetype(found[column].size()) < quotesRead)
                found[column].push_back(row);
        }
    }
    return found;
}

QuoteCell quoteOf(const std::vector<quint32> &rows, const Columns &columns, const QHash<qint64, InboxText> &texts)
{
    QList<QuoteCandidate> candidates;
    for (const quint32 row : rows) {
        const qint64 id = columns.id(row);
        const QString comment = texts.value(id).comment;
        if (!comment.trimmed().isEmpty())
            candidates.append({comment, {}, columns.day(row), id});
    }
    const QList<Quote> picked = pickQuotes(candidates, 1);
    if (picked.isEmpty())
        return {};
    return {picked.constFirst().text, picked.constFirst().response, candidates.size() - 1};
}

} // namespace

Result<JourneyMap> quotedMap(JourneyMap map, Session &session, const Journey &journey, const JourneyGround &ground,
    const Columns &columns, const JourneyView &view, const Progress &progress)
{
    const auto lane = std::find_if(
        map.lanes.begin(), map.lanes.end(), [](const MapLane &one) { return one.kind == LaneKind::Verbatims; });
    if (lane == map.lanes.end())
        return map;
    const QList<ColumnPlan> plans = columnPlans(journey, ground);
    const QList<std::vector<quint32>> rows = newestRows(
        columns, columns.matching(sliceOf(journey, view), view.ids.get()), plans);
    QList<QuoteCell> cells(plans.size());
    for (qsizetype column = 0; column < plans.size(); ++column) {
        if (progress.cancelled())
            return Error{ErrorKind::Cancelled, Tr::tr("Filling the journey was stopped."), {}};
        // A quote of a handful of people would tell who they are.
        if (qint64(rows.at(column).size()) < ground.facts.rules.minimum)
            continue;
        std::vector<qint64> ids;
        for (const quint32 row : rows.at(column))
            ids.push_back(columns.id(row));
        const auto texts = inboxTexts(session, ids);
        if (!texts)
            return texts.error();
        cells[column] = quoteOf(rows.at(column), columns, *texts);
    }
    for (MapLane &one : map.lanes) {
        if (one.kind != LaneKind::Verbatims)
            continue;
        one.content = cells;
        one.state = CellState::Ready;
    }
    return map;
}

} // namespace hearken
