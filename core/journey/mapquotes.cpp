// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/inboxtexts.h"
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

} // namespace

std::vector<quint32> newestOf(const Columns &columns, const Rows &rows, const Touchpoint &touchpoint)
{
    return newestRows(columns, rows, {ColumnPlan{nullptr, &touchpoint}}).constFirst();
}

Result<QList<QuoteCandidate>> quotable(Session &session, const std::vector<quint32> &rows, const Columns &columns)
{
    std::vector<qint64> ids;
    for (const quint32 row : rows)
        ids.push_back(columns.id(row));
    const auto texts = inboxTexts(session, ids);
    if (!texts)
        return texts.error();
    QList<QuoteCandidate> candidates;
    for (const quint32 row : rows) {
        const QString comment = texts->value(columns.id(row)).comment;
        if (!comment.trimmed().isEmpty())
            candidates.append({comment, {}, columns.day(row), columns.id(row)});
    }
    return candidates;
}

QList<QuoteCandidate> fittingQuotes(const QList<QuoteCandidate> &candidates, const Columns &columns,
    const std::optional<Asked> &asked, Standing standing)
{
    const bool under = standing == Standing::FarBelow || standing == Standing::Below;
    const bool over = standing == Standing::FarAbove || standing == Standing::Above;
    if ((!under && !over) || !asked || asked->questions.isEmpty() || !asked->questions.constFirst().scale)
        return candidates;
    const Scale &scale = *asked->questions.constFirst().scale;
    QList<QuoteCandidate> fitting;
    for (const QuoteCandidate &candidate : candidates) {
        const std::optional<double> score = scoreOf(columns, *asked, columns.row(candidate.response));
        const double off = score ? *score - (scale.low + scale.high) / 2.0 : 0;
        const double good = scale.highIsGood && asked->metric.highIsGood ? off : -off;
        if (!score || (under ? good < 0 : good > 0))
            fitting.append(candidate);
    }
    return fitting.isEmpty() ? candidates : fitting;
}

Result<JourneyMap> quotedMap(JourneyMap map, Session &session, const Journey &journey, const JourneyGround &ground,
    const Columns &columns, const JourneyView &view, const Progress &progress)
{
    const auto lane = std::find_if(
        map.lanes.begin(), map.lanes.end(), [](const MapLane &one) { return one.kind == LaneKind::Verbatims; });
    if (lane == map.lanes.end())
        return map;
    const QList<ColumnPlan> plans = columnPlans(journey, ground);
    const Slice slice = sliceOf(knownPersonas(journey, columns).journey, view);
    const QList<std::vector<quint32>> rows = newestRows(columns, columns.matching(slice, view.ids.get()), plans);
    const QList<MeasureCell> measures = measuresOf(map);
    QList<QuoteCell> cells(plans.size());
    for (qsizetype column = 0; column < plans.size(); ++column) {
        if (progress.cancelled())
            return Error{ErrorKind::Cancelled, Tr::tr("Filling the journey was stopped."), {}};
        // A quote of a handful of people would tell who they are.
        if (qint64(rows.at(column).size()) < ground.facts.rules.minimum || measures.value(column).hidden)
            continue;
        const auto candidates = quotable(session, rows.at(column), columns);
        if (!candidates)
            return candidates.error();
        std::optional<Asked> how;
        if (const Touchpoint *touchpoint = plans.at(column).touchpoint) {
            if (const Result<Asked> asked = ground.asked(journey, *touchpoint))
                how = *asked;
        }
        const QList<Quote> picked = pickQuotes(
            fittingQuotes(*candidates, columns, how, measures.value(column).standing), 1);
        if (!picked.isEmpty())
            cells[column] = {picked.constFirst().text, picked.constFirst().response, candidates->size() - 1};
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
