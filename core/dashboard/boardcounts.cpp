// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dashboard/boardcounts.h"

#include <QCoreApplication>
#include <QtConcurrent>

#include <algorithm>
#include <bit>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// One pass over the columns: the rows of a slice, counted by one metric.
struct CountTask
{
    Asked asked;
    Slice slice;
    QStringList by;
    QString metric; ///< of a count by day
    qsizetype tile = -1; ///< of a count for one tile
    std::optional<Result<Tallies>> counted;
};

/// Bitmaps that several passes share; each is made once.
struct RowsTask
{
    Slice slice;
    Rows rows;
};

bool countsByDay(TileKind kind)
{
    return kind == TileKind::Kpi || kind == TileKind::Trend || kind == TileKind::Distribution;
}

bool countsCells(TileKind kind)
{
    return kind == TileKind::Heat || kind == TileKind::Comparison;
}

void planTasks(
    const Board &board, const Facts &facts, const Slice &slice, BoardCounts &counts, std::vector<CountTask> &tasks)
{
    for (qsizetype i = 0; i < board.tiles.size(); ++i) {
        const Tile &tile = board.tiles.at(i);
        if (!countsByDay(tile.kind) && !countsCells(tile.kind))
            continue;
        const Result<Asked> asked = facts.asked(tile.metric);
        if (!asked) {
            counts.problems[i] = asked.error().message;
            continue;
        }
        const Slice narrowed = sliceOf(asked->metric, slice);
        if (countsCells(tile.kind)) {
            tasks.push_back({*asked, narrowed.within(counts.days.now), tile.dimensions, {}, i, {}});
        } else if (std::none_of(tasks.cbegin(), tasks.cend(),
                       [&tile](const CountTask &task) { return task.metric == tile.metric; })) {
            tasks.push_back({*asked, narrowed.within(counts.days.window), {u"day"_s}, tile.metric, -1, {}});
        }
    }
}

qint64 setBits(const Rows &rows)
{
    qint64 bits = 0;
    for (const quint64 word : rows)
        bits += std::popcount(word);
    return bits;
}

DayCounts dayCounts(Tallies &&counted)
{
    DayCounts counts;
    const Cut &cut = counted.cuts.constFirst();
    if (cut.starts.isEmpty())
        return counts;
    // Days without feedback may be left out of the cut; here they are empty days.
    counts.first = cut.starts.constFirst();
    counts.days.resize(size_t(counts.first.daysTo(cut.starts.constLast()) + 1));
    for (qsizetype i = 0; i < cut.parts(); ++i)
        counts.days[size_t(counts.first.daysTo(cut.starts.at(i)))] += counted.cells[size_t(i)];
    return counts;
}

} // namespace

Slice sliceOf(const Metric &metric, const Slice &slice)
{
    if (metric.touchpoint.isEmpty())
        return slice;
    Slice narrowed = slice.with(u"touchpoint"_s, metric.touchpoint);
    const auto chosen = slice.where.constFind(u"touchpoint"_s);
    if (chosen != slice.where.cend() && !chosen->contains(metric.touchpoint))
        narrowed.where.insert(u"touchpoint"_s, {}); // a metric of one touchpoint has no answers at others
    return narrowed;
}

Period BoardDays::trend(Grain grain) const
{
    QDate start = startOf(now.to.addDays(-1), grain);
    for (int i = 1; i < trendPoints; ++i)
        start = startOf(start.addDays(-1), grain);
    return {std::min(start, now.from), now.to};
}

BoardDays boardDays(const Columns &columns, const View &view, const QList<Tile> &tiles)
{
    BoardDays days;
    days.now = view.slice.period;
    if (columns.size() == 0)
        return days;
    if (!days.now.from.isValid())
        days.now.from = columns.firstDay();
    if (!days.now.to.isValid())
        days.now.to = columns.lastDay().addDays(1);
    days.before = view.before;
    days.window = days.trend(Grain::Week);
    for (const Tile &tile : tiles) {
        if (tile.kind == TileKind::Trend)
            days.window.from = std::min(days.window.from, days.trend(tile.grain).from);
    }
    if (days.before.from.isValid())
        days.window.from = std::min(days.window.from, days.before.from);
    return days;
}

Tally DayCounts::sum(const Period &period) const
{
    Tally total;
    if (!first.isValid())
        return total;
    const qint64 all = qint64(days.size());
    const qint64 from = period.from.isValid() ? std::clamp(first.daysTo(period.from), qint64(0), all) : 0;
    const qint64 to = period.to.isValid() ? std::clamp(first.daysTo(period.to), qint64(0), all) : all;
    for (qint64 day = from; day < to; ++day)
        total += days[size_t(day)];
    return total;
}

QList<ChartPeriod> DayCounts::periods(const Period &period, Grain grain, QDate last, QDate today) const
{
    QList<ChartPeriod> list;
    if (!first.isValid())
        return list;
    for (QDate start = startOf(std::max(period.from, first), grain); start < period.to;
         start = nextStart(start, grain)) {
        ChartPeriod part;
        part.start = start;
        part.end = nextStart(start, grain);
        part.tally = sum({start, std::min(part.end, period.to)});
        part.unfinished = part.end > last.addDays(1) || part.end > period.to || (start <= today && today < part.end);
        list.append(part);
    }
    return list;
}

Result<BoardCounts> boardCounts(
    const Board &board, const Facts &facts, const Columns &columns, const View &view, const Progress &progress)
{
    BoardCounts counts;
    counts.days = boardDays(columns, view, board.tiles);
    counts.problems.resize(board.tiles.size());
    counts.cells.resize(board.tiles.size());

    std::vector<CountTask> tasks;
    planTasks(board, facts, view.slice, counts, tasks);
    std::vector<RowsTask> bitmaps{{view.slice.within(counts.days.now), {}}};
    if (!counts.days.before.isOpen())
        bitmaps.push_back({view.slice.within(counts.days.before), {}});
    const auto rowsFor = [&bitmaps](const Slice &slice) {
        return std::find_if(
            bitmaps.begin(), bitmaps.end(), [&slice](const RowsTask &task) { return task.slice == slice; });
    };
    for (const CountTask &task : tasks) {
        if (rowsFor(task.slice) == bitmaps.end())
            bitmaps.push_back({task.slice, {}});
    }

    QtConcurrent::blockingMap(bitmaps, [&](RowsTask &task) {
        if (!progress.cancelled())
            task.rows = columns.matching(task.slice, view.ids.get());
    });
    QtConcurrent::blockingMap(tasks, [&](CountTask &task) {
        if (!progress.cancelled())
            task.counted = tallies(
                columns, {task.asked.questions, task.asked.positive}, rowsFor(task.slice)->rows, task.by);
    });
    if (progress.cancelled())
        return Error{ErrorKind::Cancelled,
            QCoreApplication::translate("hearken::dashboard", "Filling the dashboard was stopped."), {}};

    for (CountTask &task : tasks) {
        if (!*task.counted)
            return task.counted->error();
        if (task.tile >= 0)
            counts.cells[task.tile] = **task.counted;
        else
            counts.byDay.insert(task.metric, dayCounts(std::move(**task.counted)));
    }
    counts.responses = setBits(bitmaps.front().rows);
    if (!counts.days.before.isOpen())
        counts.responsesBefore = setBits(bitmaps.at(1).rows);
    return counts;
}

} // namespace hearken
