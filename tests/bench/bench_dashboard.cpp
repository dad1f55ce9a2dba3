// SPDX-License-Identifier: GPL-3.0-or-later

// The starter board of a made programme: cold (columns loaded from the file) and warm, after each of a row of filter
// changes, and the comments behind one cell. Beside it as yardstick: the board's heat table alone, asked of the same
// file in SQL.
//
//   bench_dashboard [ROWS] [FOLDER]     FOLDER keeps the project, so that the next run need not make it again

#include "core/dashboard/drill.h"
#include "core/dashboard/starters.h"
#include "tests/bench/report.h"
#include "tests/kit/bigprogramme.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace hearken;
using namespace hearken::bench;
using namespace Qt::StringLiterals;

namespace {

/// The same heat table in SQL, as a program without columns would ask it.
void sqlTable(Session &session, const Period &period)
{
    qint64 cells = 0;
    must(session.each(
        R"(SELECT r.touchpoint, r.segment, COUNT(*), SUM(CASE WHEN a.value >= 4 THEN 1 ELSE 0 END)
           FROM response r JOIN answer a ON a.question_id = 2 AND a.response_id = r.id
           WHERE r.day >= :from AND r.day < :to GROUP BY r.touchpoint, r.segment)",
        {{":from", period.from.toString(Qt::ISODate)}, {":to", period.to.toString(Qt::ISODate)}},
        [&cells](const Row &) { ++cells; }));
}

struct BoardBench
{
    Session session;
    Facts facts;
    Board board;
    View view;
    Columns columns;

    void filters()
    {
        Slice year = view.slice;
        year.period = lastDays(365, bigProgrammeLastDay());
        const Slice everything;
        const std::pair<QString, Slice> all[]{{u"90 days"_s, view.slice},
            {u"90 days, one region"_s, view.slice.with(u"region"_s, u"Coast"_s)},
            {u"90 days, one channel"_s, view.slice.with(u"channel"_s, u"app"_s)}, {u"a year"_s, year},
            {u"all days"_s, everything}, {u"all days, one region"_s, everything.with(u"region"_s, u"Coast"_s)}};
        for (const auto &[name, slice] : all) {
            View seen;
            seen.slice = slice;
            seen.before = slice.period.before();
            tell(u"filled warm, "_s + name, tookOften(7, [&] { (void)sure(fillBoard(board, facts, columns, seen)); }),
                250);
        }
    }

    void behindACell()
    {
        View cell = view;
        cell.slice = view.slice.with(u"touchpoint"_s, u"Visit"_s).with(u"segment"_s, u"New"_s);
        tell(u"number and comments behind one cell"_s, tookOften(5, [&] {
            (void)sure(drill(u"csat"_s, facts, columns, cell));
            (void)sure(commentsOf(session, u"csat"_s, facts, columns, cell, CommentOrder::Newest, 200));
        }));
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qint64 rows = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    const QTemporaryDir temporary;
    const QString folder = argc > 2 ? QString::fromLocal8Bit(argv[2]) : temporary.path();
    const auto project = bigProgramme(folder % u"/programme-%1.hearken"_s.arg(rows), rows);

    Session session = sure(project->reader());
    const Facts facts = sure(Facts::load(session, bigProgrammeLastDay().addDays(1)));
    const Board board = starters(sure(holdings(session, facts.metrics))).constFirst();
    BoardBench bench{std::move(session), facts, board, {}, {}};
    bench.view.slice.period = lastDays(90, bigProgrammeLastDay());
    bench.view.before = bench.view.slice.period.before();
    Columns::Needs needs = boardNeeds(board, facts, bench.view.slice);

    std::printf(
        "%lld responses, %lld tiles\n", static_cast<long long>(rows), static_cast<long long>(board.tiles.size()));
    head();
    const Took load = tookOften(3, [&] { bench.columns = sure(Columns::load(bench.session, needs)); });
    tell(u"columns of the board loaded"_s, load, 400.0 * double(rows) / 1e6);
    needs.order = true;
    needs.dimensions += {u"channel"_s};
    tell(u"more columns, for filters and comments"_s,
        took([&] { bench.columns = sure(Columns::load(bench.session, needs, bench.columns)); }));
    const Took fill = took([&] { (void)sure(fillBoard(board, facts, bench.columns, bench.view)); });
    tell(u"cold: columns loaded and board filled"_s, {load.wall + fill.wall, load.computed + fill.computed},
        rows > 1'000'000 ? 2200 : 800);
    bench.filters();
    bench.behindACell();
    tell(u"yardstick: the heat table alone in SQL"_s, took([&] { sqlTable(bench.session, bench.view.slice.period); }));
    return 0;
}
