// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dashboard/boardcounts.h"

#include "core/metrics/guard.h"

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
    QString key; ///< of a count by day
    qsizetype tile = -1; ///< of a count for one tile
    bool shown = true; ///< false: it is for guards alone
    std::optional<Result<Tallies>> counted;
};

/// What a tile must not tell, and the count that says so: often that of the tile, or of many tiles.
struct GuardTask
{
    Guard guard;
    qsizetype tile = 0;
    size_t count = 0; ///< place of the CountTask
};

/// Bitmaps that several passes share; each is made once.
struct RowsTask
{
    Slice slice;
    Rows rows;
};

bool countsByDay(TileKind kind)
{
    return kind == TileKind::Kpi || kind == TileKind::Trend || kind == TileKind::Distribution
        || kind == TileKind::Volume;
}

bool countsCells(TileKind kind)
{
    return kind == TileKind::Heat || kind == TileKind::Comparison;
}

/// Invitations are known by source and day alone; so is a rate.
QString rateProblem(const Tile &tile, const Facts &facts, const Slice &slice)
{
    if (facts.rules.sent.isEmpty())
        return QCoreApplication::translate(
            "hearken::dashboard", "No invitations are known. Import them first; then response rates can be computed.");
    const bool elsewhere = std::any_of(slice.where.keyBegin(), slice.where.keyEnd(),
        [](const QString &dimension) { return dimension != u"source"_s; });
    if (elsewhere || countsCells(tile.kind) || !slice.words.isEmpty())
        return QCoreApplication::translate("hearken::dashboard",
            "Invitations are known by source and day only, so a response rate cannot be split or filtered by anything "
            "else.");
    return {};
}

/// The responses of a rate: those of the sources that send invitations.
Slice ofSenders(const Slice &slice, const QList<Sent> &sent)
{
    const QStringList chosen = slice.where.value(u"source"_s);
    QStringList senders;
    for (const Sent &one : sent) {
        if (!senders.contains(one.source) && (chosen.isEmpty() || chosen.contains(one.source)))
            senders.append(one.source);
    }
    Slice narrowed = slice;
    narrowed.where.insert(u"source"_s, senders);
    return narrowed;
}

/// Days of responses made days of a rate: what came back against what was sent on the same day.
void addSent(DayCounts &counts, const QStringList &senders, const Period &window, const QList<Sent> &sent)
{
    for (Tally &day : counts.days) {
        day.positive = day.responses;
        day.n = 0;
    }
    for (const Sent &one : sent) {
        if (!window.contains(one.day) || !senders.contains(one.source))
            continue;
        if (!counts.first.isValid())
            counts.first = one.day;
        if (one.day < counts.first) {
            counts.days.insert(counts.days.begin(), size_t(one.day.daysTo(counts.first)), Tally());
            counts.first = one.day;
        }
        const auto at = size_t(counts.first.daysTo(one.day));
        if (at >= counts.days.size())
            counts.days.resize(at + 1);
        counts.days[at].n += one.sent;
    }
}

std::vector<GuardTask> planGuards(
    const Board &board, const Facts &facts, const Slice &slice, const BoardDays &days, std::vector<CountTask> &tasks)
{
    std::vector<GuardTask> guards;
    for (qsizetype i = 0; i < board.tiles.size(); ++i) {
        const Tile &tile = board.tiles.at(i);
        const Result<Asked> asked = facts.asked(tile.metric, tile.question);
        if (!tileNeedsMetric(tile.kind) || !asked || asked->questions.isEmpty())
            continue; // responses and invitations are no answers of anybody
        const Guard guard = guardOf(*asked, slice.within(days.of(tile).now), tile.dimensions);
        if (guard.by.isEmpty())
            continue;
        const auto same = std::find_if(tasks.cbegin(), tasks.cend(), [&](const CountTask &task) {
            return task.asked.questions == asked->questions && task.slice == guard.whole && task.by == guard.by;
        });
        guards.push_back({guard, i, size_t(same - tasks.cbegin())});
        if (same == tasks.cend())
            tasks.push_back({*asked, guard.whole, guard.by, {}, -1, false, {}});
    }
    return guards;
}

void planTasks(
    const Board &board, const Facts &facts, const Slice &slice, BoardCounts &counts, std::vector<CountTask> &tasks)
{
    for (qsizetype i = 0; i < board.tiles.size(); ++i) {
        const Tile &tile = board.tiles.at(i);
        if (!countsByDay(tile.kind) && !countsCells(tile.kind))
            continue;
        const QString key = dayKey(tile);
        const Result<Asked> asked = key.isEmpty() ? countedResponses() : facts.asked(tile.metric, tile.question);
        if (!asked) {
            counts.problems[i] = asked.error().message;
            continue;
        }
        const bool rate = asked->metric.kind == MetricKind::ResponseRate;
        if (rate && !rateProblem(tile, facts, slice).isEmpty()) {
            counts.problems[i] = rateProblem(tile, facts, slice);
            continue;
        }
        const Slice narrowed = rate ? ofSenders(slice, facts.rules.sent) : sliceOf(asked->metric, slice);
        if (countsCells(tile.kind)) {
            tasks.push_back({*asked, narrowed.within(counts.days.of(tile).now), tile.dimensions, {}, i, true, {}});
        } else if (std::none_of(tasks.cbegin(), tasks.cend(),
                       [&key](const CountTask &task) { return task.tile < 0 && task.key == key; })) {
            tasks.push_back({*asked, narrowed.within(counts.days.window), {u"day"_s}, key, -1, true, {}});
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

} // namespace

QString dayKey(const Tile &tile)
{
    if (!tileNeedsMetric(tile.kind))
        return {};
    return tile.question.isEmpty() ? tile.metric : QString(tile.metric % u'\n' % tile.question);
}

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

BoardDays BoardDays::of(const Tile &tile) const
{
    BoardDays own = *this;
    if (tile.days == 0 || !now.to.isValid())
        return own;
    own.now = {now.to.addDays(-tile.days), now.to};
    own.before = before.isOpen() ? Period() : own.now.before();
    return own;
}

Asked countedResponses()
{
    Asked asked;
    asked.metric.kind = MetricKind::Volume;
    asked.metric.name = QCoreApplication::translate("hearken::dashboard", "Responses");
    return asked;
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
        const BoardDays own = days.of(tile);
        days.window.from = std::min(days.window.from, own.now.from);
        if (own.before.from.isValid())
            days.window.from = std::min(days.window.from, own.before.from);
        if (tile.kind == TileKind::Trend || tile.kind == TileKind::Volume)
            days.window.from = std::min(days.window.from, own.trend(tile.grain).from);
    }
    if (days.before.from.isValid())
        days.window.from = std::min(days.window.from, days.before.from);
    return days;
}

Result<BoardCounts> boardCounts(
    const Board &board, const Facts &facts, const Columns &columns, const View &view, const Progress &progress)
{
    BoardCounts counts;
    counts.days = boardDays(columns, view, board.tiles);
    counts.problems.resize(board.tiles.size());
    counts.cells.resize(board.tiles.size());
    counts.hidden.resize(size_t(board.tiles.size()));

    std::vector<CountTask> tasks;
    planTasks(board, facts, view.slice, counts, tasks);
    const std::vector<GuardTask> guards = planGuards(board, facts, view.slice, counts.days, tasks);
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

    for (const CountTask &task : tasks) {
        if (!*task.counted)
            return task.counted->error();
    }
    for (const GuardTask &task : guards) {
        const CountTask &count = tasks[task.count];
        counts.hidden[size_t(task.tile)] = hiddenParts(task.guard, count.asked, **count.counted, facts.rules.minimum);
    }
    for (CountTask &task : tasks) {
        if (!task.shown)
            continue;
        if (task.tile >= 0) {
            counts.cells[task.tile] = **task.counted;
            continue;
        }
        DayCounts days = dayCounts(**task.counted);
        if (task.asked.metric.kind == MetricKind::ResponseRate)
            addSent(days, task.slice.where.value(u"source"_s), counts.days.window, facts.rules.sent);
        counts.byDay.insert(task.key, days);
    }
    counts.responses = setBits(bitmaps.front().rows);
    if (!counts.days.before.isOpen())
        counts.responsesBefore = setBits(bitmaps.at(1).rows);
    return counts;
}

} // namespace hearken
