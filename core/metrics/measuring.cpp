// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/measuring.h"

#include "core/metrics/guard.h"
#include "core/metrics/suppression.h"
#include "core/store/projectsettings.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QString sourceWord()
{
    return u"source"_s;
}

Slice scopeOf(const Asked &asked, const Slice &slice)
{
    return asked.metric.touchpoint.isEmpty() ? slice : slice.with(u"touchpoint"_s, asked.metric.touchpoint);
}

/// A metric of one touchpoint within a slice of others has nothing to count.
bool contradicts(const Asked &asked, const Slice &slice)
{
    const auto chosen = slice.where.constFind(u"touchpoint"_s);
    return !asked.metric.touchpoint.isEmpty() && chosen != slice.where.cend()
        && !chosen->contains(asked.metric.touchpoint);
}

/// Open ends closed by the feedback, and by the invitations of a rate.
Period closedPeriod(const Columns &columns, const Period &period, const QList<Sent> &sent)
{
    Period closed = period;
    if (!closed.from.isValid() && !sent.isEmpty() && (columns.size() == 0 || sent.first().day < columns.firstDay()))
        closed.from = sent.first().day;
    if (!closed.from.isValid())
        closed.from = columns.firstDay();
    if (!closed.to.isValid() && columns.lastDay().isValid())
        closed.to = columns.lastDay().addDays(1);
    return closed;
}

/// Cut off by the slice, by today, or by the end of the feedback.
bool isUnfinished(const Columns &columns, const Period &slice, QDate start, QDate end, QDate today)
{
    return (slice.from.isValid() && start < slice.from) || (slice.to.isValid() && end > slice.to)
        || (today.isValid() && end > today) || end > columns.lastDay().addDays(1);
}

bool rateSplits(const Slice &slice, const QStringList &by)
{
    for (auto it = slice.where.cbegin(); it != slice.where.cend(); ++it) {
        if (it.key() != sourceWord())
            return false;
    }
    return slice.words.isEmpty() && std::all_of(by.begin(), by.end(), [](const QString &word) {
        return word == sourceWord() || grainFromWord(word);
    });
}

/// Cells with their keys, before they are measured.
struct MeasuredCell
{
    QStringList keys;
    QList<qsizetype>
        order; ///< sorts like the keys shall stand: time by part, values as ValueOrder says, else by name, with "not known" last
    QDate start;
    QDate end;
    Tally tally;
    bool hidden = false; ///< it would tell of a small group
};

bool cellBefore(const MeasuredCell &a, const MeasuredCell &b)
{
    return a.order < b.order;
}

/// For each cut, the place of each part in the order of the answer.
QList<QList<qsizetype>> partOrder(const QList<Cut> &cuts, const ValueOrders &orders)
{
    QList<QList<qsizetype>> places;
    for (const Cut &cut : cuts) {
        QList<qsizetype> parts(cut.parts());
        std::iota(parts.begin(), parts.end(), qsizetype(0));
        if (!cut.grain) {
            std::stable_sort(parts.begin(), parts.end(), [&](qsizetype a, qsizetype b) {
                if (cut.keys[a].isEmpty() || cut.keys[b].isEmpty())
                    return !cut.keys[a].isEmpty();
                return cut.keys[a].compare(cut.keys[b], Qt::CaseInsensitive) < 0;
            });
            const ValueOrder order(cut.keys, orders.value(cut.word));
            std::stable_sort(parts.begin(), parts.end(),
                [&](qsizetype a, qsizetype b) { return order.before(cut.keys[a], cut.keys[b]); });
        }
        QList<qsizetype> place(cut.parts());
        for (qsizetype i = 0; i < parts.size(); ++i)
            place[parts[i]] = i;
        places.append(place);
    }
    return places;
}

QList<MeasuredCell> cellsOf(
    const Tallies &tallied, const std::vector<bool> &hidden = {}, const ValueOrders &orders = {})
{
    QList<MeasuredCell> cells;
    const QList<QList<qsizetype>> places = partOrder(tallied.cuts, orders);
    for (qsizetype i = 0; i < qsizetype(tallied.cells.size()); ++i) {
        const Tally &tally = tallied.cells[size_t(i)];
        if (tally.responses == 0)
            continue;
        MeasuredCell cell;
        cell.tally = tally;
        cell.hidden = !hidden.empty() && hidden[size_t(i)];
        const QList<qsizetype> parts = tallied.parts(i);
        for (qsizetype cut = 0; cut < parts.size(); ++cut) {
            const Cut &one = tallied.cuts[cut];
            cell.keys.append(one.keys[parts[cut]]);
            cell.order.append(places[cut][parts[cut]]);
            if (one.grain && !cell.start.isValid()) {
                cell.start = one.starts[parts[cut]];
                cell.end = nextStart(cell.start, *one.grain);
            }
        }
        cells.append(cell);
    }
    std::sort(cells.begin(), cells.end(), cellBefore);
    return cells;
}

/// Which cells of a table must not be told (core/metrics/guard.h). Each part of time is a table of its own.
Result<std::vector<bool>> hiddenOf(const Columns &columns, const Asked &asked, const Slice &slice,
    const Tallies &tallied, qint64 minimum, const std::vector<qint64> *ids)
{
    QStringList by;
    for (const Cut &cut : tallied.cuts) {
        if (!cut.grain)
            by.append(cut.word);
    }
    if (by.size() == tallied.cuts.size())
        return hiddenParts(columns, asked, slice, by, minimum, ids);
    std::vector<bool> hidden(tallied.cells.size(), false);
    if (by.isEmpty())
        return hidden;
    QMap<QList<qsizetype>, std::vector<size_t>> tables; // places of the cells, by part of time
    qsizetype width = 0;
    for (size_t i = 0; i < tallied.cells.size(); ++i) {
        QList<qsizetype> times;
        const QList<qsizetype> parts = tallied.parts(qsizetype(i));
        for (qsizetype cut = 0; cut < parts.size(); ++cut) {
            if (tallied.cuts[cut].grain)
                times.append(parts[cut]);
            else
                width = tallied.cuts[cut].parts();
        }
        tables[times].push_back(i);
    }
    for (const std::vector<size_t> &places : std::as_const(tables)) {
        std::vector<qint64> counts;
        for (const size_t place : places)
            counts.push_back(answersOf(asked, tallied.cells[place]));
        const std::vector<bool> cells = hiddenCells(counts, width, minimum);
        for (size_t i = 0; i < places.size(); ++i)
            hidden[places[i]] = cells[i];
    }
    return hidden;
}

Result<QList<MeasuredCell>> answerCells(const Columns &columns, const Asked &asked, const Slice &slice,
    const QStringList &by, const MeasureRules &rules, const std::vector<qint64> *ids)
{
    const auto tallied = tallies(columns, {asked.questions, asked.positive}, rowsOf(columns, asked, slice, ids), by);
    if (!tallied)
        return tallied.error();
    const auto hidden = hiddenOf(columns, asked, slice, *tallied, rules.minimum, ids);
    if (!hidden)
        return hidden.error();
    QList<MeasuredCell> cells = cellsOf(*tallied, *hidden, rules.order);
    if (!asked.questions.isEmpty())
        cells.removeIf([](const MeasuredCell &cell) { return cell.tally.n == 0 && cell.tally.invalid == 0; });
    return cells;
}

/// Responses of the sources that send invitations, against what was sent in the same periods.
Result<QList<MeasuredCell>> rateCells(
    const Columns &columns, const Asked &asked, const Slice &slice, const QStringList &by, const QList<Sent> &sent)
{
    if (!rateSplits(slice, by)) {
        return Error{ErrorKind::Invalid,
            QCoreApplication::translate("hearken::metrics",
                "Invitations are known by source and day only. Split and filter a response rate by source or by time."),
            {}};
    }
    if (sent.isEmpty()) {
        return Error{ErrorKind::NotFound,
            QCoreApplication::translate("hearken::metrics",
                "No invitations are known. Import them first; then response rates can be computed."),
            {}};
    }
    const auto tallied = tallies(columns, {}, rowsOf(columns, asked, slice), by + QStringList{sourceWord()});
    if (!tallied)
        return tallied.error();
    QSet<QString> senders;
    for (const Sent &one : sent)
        senders.insert(one.source);

    QMap<QStringList, MeasuredCell> found;
    for (MeasuredCell &cell : cellsOf(*tallied)) {
        const QString source = cell.keys.takeLast();
        if (!senders.contains(source))
            continue;
        MeasuredCell &sum = found[cell.keys];
        sum.tally.positive += cell.tally.responses;
        sum.tally.responses += cell.tally.responses;
    }
    const QStringList chosen = slice.where.value(sourceWord());
    for (const Sent &one : sent) {
        if (!slice.period.contains(one.day) || (slice.where.contains(sourceWord()) && !chosen.contains(one.source)))
            continue;
        QStringList keys;
        for (const QString &word : by) {
            const auto grain = grainFromWord(word);
            keys.append(grain ? grainKey(startOf(one.day, *grain), *grain) : one.source);
        }
        found[keys].tally.n += one.sent;
    }
    QList<MeasuredCell> cells; // in the order of the keys: those of time sort as text
    for (auto it = found.begin(); it != found.end(); ++it) {
        it->keys = it.key();
        cells.append(*it);
    }
    return cells;
}

/// Dates of rows whose time is known by its key alone.
void dateCells(QList<MeasuredCell> &cells, const QStringList &by, const Period &period)
{
    qsizetype cut = 0;
    while (cut < by.size() && !grainFromWord(by[cut]))
        ++cut;
    if (cut == by.size() || !period.from.isValid())
        return;
    const Grain grain = *grainFromWord(by[cut]);
    QHash<QString, QDate> starts;
    for (QDate start = startOf(period.from, grain); start < period.to; start = nextStart(start, grain))
        starts.insert(grainKey(start, grain), start);
    for (MeasuredCell &cell : cells) {
        cell.start = starts.value(cell.keys[cut]);
        cell.end = cell.start.isValid() ? nextStart(cell.start, grain) : QDate();
    }
}

/// Of a rate: n is what was sent, and sources are the only parts beside time.
void hideRates(QList<MeasureRow> &rows, qint64 minimum)
{
    QMap<QDate, QList<qsizetype>> lines;
    for (qsizetype i = 0; i < rows.size(); ++i)
        lines[rows[i].start].append(i);
    for (const QList<qsizetype> &line : std::as_const(lines)) {
        std::vector<qint64> counts;
        for (const qsizetype row : line)
            counts.push_back(rows[row].measure.n);
        const std::vector<bool> hidden = hiddenCells(counts, minimum);
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (hidden[size_t(i)])
                rows[line[i]].measure = suppressedMeasure();
        }
    }
}

} // namespace

Result<MeasureRules> MeasureRules::of(Session &session, QDate today)
{
    const auto minimum = ProjectSettings::value(session, u"minimum_n"_s, QString::number(defaultMinimum));
    if (!minimum)
        return minimum.error();
    auto sent = Invitations::all(session);
    if (!sent)
        return sent.error();
    bool known = false;
    const qint64 n = minimum->toLongLong(&known);
    auto order = valueOrders(session);
    if (!order)
        return order.error();
    return MeasureRules{known && n > 0 ? n : defaultMinimum, today, *std::move(sent), *std::move(order)};
}

Columns::Needs needs(const Asked &asked, const Slice &slice, const QStringList &by)
{
    Columns::Needs parts;
    for (const Question &question : asked.questions)
        parts.questions.append(question.id);
    for (const QString &word : by) {
        if (!grainFromWord(word) && word != u"theme"_s)
            parts.dimensions.append(word);
    }
    return Columns::needs(scopeOf(asked, slice), parts);
}

Done checkValues(const Columns &columns, const Slice &slice)
{
    for (auto it = slice.where.cbegin(); it != slice.where.cend(); ++it) {
        const CodeColumn *column = columns.dimension(it.key());
        for (const QString &value : it.value()) {
            if (!column || value.isEmpty() || column->values.contains(value))
                continue;
            QStringList known = column->values.mid(1);
            known.sort(Qt::CaseInsensitive);
            const bool many = known.size() > 20;
            const QString list = known.mid(0, 20).join(u", "_s) + (many ? u", …"_s : QString());
            return Error{ErrorKind::Invalid,
                QCoreApplication::translate("hearken::metrics", "No feedback has “%1” as its %2. Choose one of: %3.")
                    .arg(value, it.key(), list),
                {}};
        }
    }
    return {};
}

Rows rowsOf(const Columns &columns, const Asked &asked, const Slice &slice, const std::vector<qint64> *ids)
{
    if (contradicts(asked, slice))
        return Rows(size_t(columns.size() + 63) / 64, 0);
    return columns.matching(scopeOf(asked, slice), ids);
}

Result<Tally> tallyOf(const Columns &columns, const Asked &asked, const Slice &slice, const std::vector<qint64> *ids)
{
    const auto tallied = tallies(columns, {asked.questions, asked.positive}, rowsOf(columns, asked, slice, ids));
    if (!tallied)
        return tallied.error();
    return tallied->cells.front();
}

Result<Measure> measureOf(const Columns &columns, const Asked &asked, const Slice &slice, const MeasureRules &rules,
    const std::vector<qint64> *ids)
{
    const auto table = measuresBy(columns, asked, slice, {}, rules, ids);
    if (!table)
        return table.error();
    return table->rows.isEmpty() ? measure(asked, {}) : table->rows.first().measure;
}

Result<MeasureTable> measuresBy(const Columns &columns, const Asked &asked, const Slice &slice, const QStringList &by,
    const MeasureRules &rules, const std::vector<qint64> *ids)
{
    const bool rate = asked.metric.kind == MetricKind::ResponseRate;
    auto cells = rate ? rateCells(columns, asked, slice, by, rules.sent)
                      : answerCells(columns, asked, slice, by, rules, ids);
    if (!cells)
        return cells.error();
    MeasureTable table{by, {}, closedPeriod(columns, slice.period, rate ? rules.sent : QList<Sent>())};
    if (rate)
        dateCells(*cells, by, table.period);
    for (const MeasuredCell &cell : std::as_const(*cells)) {
        if (rate && cell.tally.n == 0)
            continue; // answers to invitations of an earlier period
        const bool unfinished = cell.start.isValid()
            && isUnfinished(columns, slice.period, cell.start, cell.end, rules.today);
        const Measure found = measure(asked, cell.tally);
        table.rows.append({cell.keys, cell.start, unfinished, cell.tally,
            cell.hidden || found.n < rules.minimum ? suppressedMeasure() : found});
    }
    if (rate)
        hideRates(table.rows, rules.minimum);
    return table;
}

Result<QList<ChartPeriod>> chartPeriods(const Columns &columns, const Asked &asked, const Slice &slice, Grain grain,
    const MeasureRules &rules, const std::vector<qint64> *ids)
{
    const QStringList by{grainWord(grain)};
    const bool rate = asked.metric.kind == MetricKind::ResponseRate;
    auto cells = rate ? rateCells(columns, asked, slice, by, rules.sent)
                      : answerCells(columns, asked, slice, by, rules, ids);
    if (!cells)
        return cells.error();
    Period period = closedPeriod(columns, slice.period, rate ? rules.sent : QList<Sent>());
    if (rate)
        dateCells(*cells, by, period);
    QHash<QDate, Tally> byStart;
    for (const MeasuredCell &cell : std::as_const(*cells))
        byStart.insert(cell.start, cell.tally);
    QList<ChartPeriod> periods;
    if (byStart.isEmpty() || !period.from.isValid())
        return periods;
    for (QDate start = startOf(period.from, grain); start < period.to; start = nextStart(start, grain)) {
        const QDate end = nextStart(start, grain);
        periods.append(
            {start, end, byStart.value(start), isUnfinished(columns, slice.period, start, end, rules.today)});
    }
    while (!slice.period.from.isValid() && !byStart.contains(periods.first().start))
        periods.removeFirst();
    while (!slice.period.to.isValid() && !byStart.contains(periods.last().start))
        periods.removeLast();
    return periods;
}

std::optional<double> scoreOf(const Columns &columns, const Asked &asked, qsizetype row)
{
    for (const Question &question : asked.questions) {
        const ScoreColumn *scores = columns.question(question.id);
        if (const auto score = scores ? scores->at(row) : std::nullopt)
            return score;
    }
    return {};
}

} // namespace hearken
