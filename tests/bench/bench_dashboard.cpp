// SPDX-License-Identifier: GPL-3.0-or-later
// The starter board of a made programme: filled cold (columns loaded from the file) and warm, after each of a row of
// filter changes, and the comments behind one cell. Beside it as yardstick: the board's heat table alone, asked of the
// same file in SQL.
//
//   bench_dashboard [ROWS] [FOLDER]     FOLDER keeps the project, so that the next run need not make it again

#include "core/calendar/happenings.h"
#include "core/dashboard/drill.h"
#include "core/dashboard/starters.h"
#include "core/programme/goals.h"
#include "core/store/project.h"
#include "core/store/projectsettings.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

void must(const Done &done)
{
    if (!done)
        qFatal("%s (%s)", qUtf8Printable(done.error().message), qUtf8Printable(done.error().detail));
}

template <class T>
T must(Result<T> result)
{
    must(result ? Done() : Done(result.error()));
    return *std::move(result);
}

Done run(Session &session, const QString &sql)
{
    const auto done = session.run(sql);
    return done ? Done() : Done(done.error());
}

Done makeFrame(Session &session)
{
    Done done = run(session, uR"(INSERT INTO source (id, version, name, kind, made_at)
        VALUES (1, 1, 'Pulse', 'survey', 0), (2, 1, 'Visits', 'survey', 0), (3, 1, 'Calls', 'survey', 0))"_s);
    if (done) {
        done = run(session, uR"(INSERT INTO question (id, version, source_id, code, text, kind, low, high, position)
            VALUES (1, 1, 1, 'nps', 'Recommend?', 'nps', 0, 10, 1), (2, 1, 2, 'csat', 'Satisfied?', 'csat', 1, 5, 1),
                   (3, 1, 3, 'easy', 'Easy?', 'ces', 1, 7, 1))"_s);
    }
    if (done) {
        done = run(session, uR"(INSERT INTO batch (id, kind, file, file_hash, format, mapping, state, started_at)
            VALUES (1, 'feedback', 'made', 'made', 'csv', '{}', 'done', 0))"_s);
    }
    const std::pair<int, QStringList> dimensions[]{{2,
                                                       {u"Order"_s, u"Visit"_s, u"Bill"_s, u"Fault"_s, u"Call"_s,
                                                           u"Start"_s, u"Wait"_s, u"Leave"_s, u"Ask"_s, u"Compare"_s}},
        {3, {u"web"_s, u"phone"_s, u"shop"_s, u"app"_s}},
        {4, {u"New"_s, u"Young"_s, u"Old"_s, u"Small business"_s, u"Key"_s}},
        {5, {u"North"_s, u"South"_s, u"East"_s, u"West"_s, u"Coast"_s, u"Lakes"_s, u"Hills"_s, u"Capital"_s}}};
    for (const auto &[dimension, values] : dimensions) {
        if (!done)
            break;
        done = session.repeat(
            "INSERT INTO dimension_value (dimension_id, code, text) VALUES (:dimension, :code, :text)", values.size(),
            [&](Binder &bind, qint64 i) {
                bind.integer(1, dimension);
                bind.integer(2, i + 1);
                bind.text(3, values.at(i));
            });
    }
    return done;
}

/// Responses come in by day, as exports do, over 18 months.
Done makeResponses(Session &session, qint64 from, qint64 count, qint64 all)
{
    std::mt19937_64 random(quint64(from) + 7);
    std::vector<quint64> bits(static_cast<size_t>(count));
    std::generate(bits.begin(), bits.end(), random);
    const auto draw = [&bits](qint64 i, int shift, quint64 of) { return qint64((bits[size_t(i)] >> shift) % of); };
    Done done = session.repeat(
        R"(INSERT INTO response (id, source_id, batch_id, key_hash, fingerprint, day, touchpoint, channel, segment, region)
           VALUES (:id, :source, 1, :hash, 0, :day, :touchpoint, :channel, :segment, :region))",
        count, [&](Binder &bind, qint64 i) {
            bind.integer(1, from + i + 1);
            bind.integer(2, 1 + draw(i, 0, 3));
            bind.integer(3, from + i);
            bind.text(4, QDate(2024, 11, 12).addDays((from + i) * 546 / all).toString(Qt::ISODate));
            bind.integer(5, 1 + draw(i, 8, 10));
            bind.integer(6, 1 + draw(i, 16, 4));
            bind.integer(7, 1 + draw(i, 24, 5));
            bind.integer(8, 1 + draw(i, 32, 8));
        });
    if (done) {
        done = session.repeat("INSERT INTO answer (question_id, response_id, value) VALUES (:question, :id, :value)",
            count, [&](Binder &bind, qint64 i) {
                const qint64 question = 1 + draw(i, 0, 3);
                bind.integer(1, question);
                bind.integer(2, from + i + 1);
                bind.real(3,
                    double(question == 1    ? draw(i, 40, 11)
                            : question == 2 ? 1 + draw(i, 40, 5)
                                            : 1 + draw(i, 40, 7)));
            });
    }
    if (!done)
        return done;
    return session.repeat("INSERT INTO response_text (response_id, key, comment) VALUES (:id, '', :comment)", count,
        [&](Binder &bind, qint64 i) {
            bind.integer(1, from + i + 1);
            bind.text(2,
                draw(i, 48, 2) ? u"The slot was 8 to 12. At 12 the app said it was done, but no one had been here."_s
                               : QString());
        });
}

Metric makeMetric(const QString &key, MetricKind kind, const QString &question, const QString &touchpoint = {})
{
    Metric metric;
    metric.id = Id<Metric>::make();
    metric.key = key;
    metric.name = key;
    metric.kind = kind;
    metric.questionCodes = {question};
    metric.touchpoint = touchpoint;
    metric.validFrom = QDate(2024, 1, 1);
    return metric;
}

Done makeProgramme(Session &session)
{
    for (const Metric &metric : {makeMetric(u"nps"_s, MetricKind::Nps, u"nps"_s),
             makeMetric(u"visit-csat"_s, MetricKind::Csat, u"csat"_s, u"Visit"_s),
             makeMetric(u"easy"_s, MetricKind::Ces, u"easy"_s), makeMetric(u"csat"_s, MetricKind::Csat, u"csat"_s),
             makeMetric(u"bill-csat"_s, MetricKind::Csat, u"csat"_s, u"Bill"_s)}) {
        if (const Done done = Metrics::put(session, {}, metric); !done)
            return done;
        Goal goal;
        goal.id = Id<Goal>::make();
        goal.metricKey = metric.key;
        goal.target = metric.kind == MetricKind::Nps ? 0.1 : 0.5;
        goal.validFrom = metric.validFrom;
        if (const Done done = Goals::put(session, {}, goal); !done)
            return done;
    }
    Happening happening;
    happening.id = Id<Happening>::make();
    happening.day = QDate(2026, 3, 3);
    happening.kind = u"process"_s;
    happening.text = u"visits go to a contractor"_s;
    happening.scope = Slice().with(u"touchpoint"_s, u"Visit"_s);
    happening.splits = true;
    const Done done = Happenings::put(session, {}, happening);
    return done ? ProjectSettings::put(session, u"feedback_revision"_s, u"1"_s) : done;
}

std::unique_ptr<Project> madeProject(const QString &path, qint64 rows)
{
    if (QFileInfo::exists(path))
        return must(Project::open({path}, Access::Write));
    std::unique_ptr<Project> project = must(Project::create({path}, u"Bench"_s));
    must(project->write(makeFrame));
    constexpr qint64 step = 100'000;
    for (qint64 from = 0; from < rows; from += step)
        must(project->write(
            [&](Session &session) { return makeResponses(session, from, std::min(step, rows - from), rows); }));
    must(project->write(makeProgramme));
    return project;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

template <class Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The same heat table in SQL, as a program without columns would ask it.
double sqlTable(Session &session, const Period &period)
{
    return milliseconds([&] {
        qint64 cells = 0;
        must(session.each(
            R"(SELECT r.touchpoint, r.segment, COUNT(*), SUM(CASE WHEN a.value >= 4 THEN 1 ELSE 0 END)
               FROM response r JOIN answer a ON a.question_id = 2 AND a.response_id = r.id
               WHERE r.day >= :from AND r.day < :to GROUP BY r.touchpoint, r.segment)",
            {{":from", period.from.toString(Qt::ISODate)}, {":to", period.to.toString(Qt::ISODate)}},
            [&cells](const Row &) { ++cells; }));
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const qint64 rows = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    const QTemporaryDir temporary;
    const QString folder = argc > 2 ? QString::fromLocal8Bit(argv[2]) : temporary.path();
    const std::unique_ptr<Project> project = madeProject(folder % u"/board-%1.hearken"_s.arg(rows), rows);

    Session session = must(project->reader());
    const Facts facts = must(Facts::load(session, QDate(2026, 5, 12)));
    const Board board = starters(must(holdings(session, facts.metrics))).constFirst();
    View view;
    view.slice.period = lastDays(90, QDate(2026, 5, 11));
    view.before = view.slice.period.before();

    Columns::Needs needs = boardNeeds(board, facts, view.slice);
    needs.dimensions += {u"channel"_s};
    Columns columns;
    const double load = milliseconds([&] { columns = must(Columns::load(session, needs)); });
    const double first = milliseconds([&] { (void)must(fillBoard(board, facts, columns, view)); });
    std::printf("%lld responses, %lld tiles, %.1f MB of columns\n", static_cast<long long>(columns.size()),
        static_cast<long long>(board.tiles.size()), double(columns.bytes()) / 1e6);
    std::printf("  columns loaded %8.1f ms, then first filled %.1f ms\n", load, first);

    Slice year = view.slice;
    year.period = lastDays(365, QDate(2026, 5, 11));
    Slice everything;
    const std::pair<const char *, Slice> filters[]{{"90 days", view.slice},
        {"one region", view.slice.with(u"region"_s, u"Coast"_s)},
        {"one channel", view.slice.with(u"channel"_s, u"app"_s)}, {"a year", year}, {"all days", everything},
        {"all days, region", everything.with(u"region"_s, u"Coast"_s)}};
    for (const auto &[name, slice] : filters) {
        View seen;
        seen.slice = slice;
        seen.before = slice.period.before();
        std::vector<double> times;
        for (int i = 0; i < 7; ++i)
            times.push_back(milliseconds([&] { (void)must(fillBoard(board, facts, columns, seen)); }));
        std::printf("  filled, %-18s median %7.1f ms, worst %7.1f ms\n", name, median(times),
            *std::max_element(times.begin(), times.end()));
    }
    View cell = view;
    cell.slice = view.slice.with(u"touchpoint"_s, u"Visit"_s).with(u"segment"_s, u"New"_s);
    needs.order = true;
    columns = must(Columns::load(session, needs, columns));
    std::vector<double> times;
    for (int i = 0; i < 5; ++i) {
        times.push_back(milliseconds([&] {
            (void)must(drill(u"csat"_s, facts, columns, cell));
            (void)must(commentsOf(session, u"csat"_s, facts, columns, cell, CommentOrder::Newest, 200));
        }));
    }
    std::printf("  behind one cell            median %7.1f ms\n", median(times));
    const double sql = sqlTable(session, view.slice.period);
    std::printf("  yardstick: the heat table alone in SQL %.1f ms\n", sql);
    return 0;
}
