// SPDX-License-Identifier: GPL-3.0-or-later

// How fast responses become columns, and columns become measures. The yardstick is the same question asked in SQL over a
// plain table of texts in memory, in the same run. Usage: bench_measures [ROWS]…, by default 1000000.
// Times are medians, on the processor; loading has several threads, and tells beside it how long it took by the clock.

#include "core/metrics/measuring.h"
#include "core/store/project.h"
#include "tests/bench/report.h"
#include "tests/kit/stallwatch.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace hearken;
using namespace hearken::bench;
using namespace Qt::StringLiterals;

namespace {

const QStringList segments{
    u"New customers"_s, u"3 to 24 months"_s, u"Over 24 months"_s, u"Small business"_s, u"Key accounts"_s};
const QStringList regions{
    u"Capital"_s, u"North"_s, u"Midlands"_s, u"Highlands"_s, u"Valley"_s, u"South"_s, u"Lakes"_s, u"Coast"_s};
const QStringList touchpoints{u"Compares offers"_s, u"Asks a question"_s, u"Places order"_s, u"Waits for date"_s,
    u"Technician visit"_s, u"Activates"_s, u"Gets first bill"_s, u"Calls about bill"_s, u"Reports a fault"_s,
    u"Thinks of leaving"_s};
constexpr int days = 546; // 18 months
const QDate firstDay(2024, 11, 12);

struct Made
{
    quint16 day;
    quint8 segment;
    quint8 region;
    quint8 touchpoint;
    quint8 score; ///< 255: none
};

std::vector<Made> makeRows(qint64 count)
{
    std::mt19937_64 random(20260512);
    std::vector<Made> rows;
    rows.reserve(size_t(count));
    for (qint64 i = 0; i < count; ++i) {
        const quint64 bits = random();
        const auto score = static_cast<quint8>((bits >> 40) % 13);
        rows.push_back({static_cast<quint16>(bits % days), static_cast<quint8>((bits >> 12) % 5),
            static_cast<quint8>((bits >> 20) % 8), static_cast<quint8>((bits >> 30) % 10),
            score > 10 ? quint8(255) : score});
    }
    return rows;
}

Done dictionary(Session &session, qint64 dimension, const QStringList &values)
{
    return session.repeat("INSERT INTO dimension_value (dimension_id, code, text) VALUES (:dimension, :code, :text)",
        values.size(), [&](Binder &bind, qint64 i) {
            bind.integer(1, dimension);
            bind.integer(2, i + 1);
            bind.text(3, values[i]);
        });
}

void fill(Project &project, const std::vector<Made> &rows)
{
    must(project.write([&](Session &session) -> Done {
        for (const char *sql :
            {"INSERT INTO source (id, version, name, kind, made_at) VALUES (11, 1, 'Relationship survey', 'survey', 0)",
                "INSERT INTO batch (id, kind, file, file_hash, format, mapping, state, started_at) VALUES (1, 'feedback', 'f', 'h', 'csv', '{}', 'done', 0)",
                "INSERT INTO question (id, version, source_id, code, text, kind, low, high) VALUES (21, 1, 11, 'nps', 'Recommend?', 'nps', 0, 10)"}) {
            if (const auto done = session.run(sql); !done)
                return done.error();
        }
        for (const auto &[dimension, values] :
            {std::pair(2, touchpoints), std::pair(4, segments), std::pair(5, regions)}) {
            if (const Done done = dictionary(session, dimension, values); !done)
                return done;
        }
        return {};
    }));
    const qint64 first = makeKeys(qint64(rows.size()));
    std::vector<QByteArray> iso;
    for (int day = 0; day < days; ++day)
        iso.push_back(firstDay.addDays(day).toString(Qt::ISODate).toUtf8());
    must(project.write([&](Session &session) {
        return session.repeat(
            "INSERT INTO response (id, source_id, batch_id, key_hash, fingerprint, day, at, touchpoint, segment, region) "
            "VALUES (:id, 11, 1, :key, :print, :day, :at, :touchpoint, :segment, :region)",
            qint64(rows.size()), [&](Binder &bind, qint64 i) {
                const Made &row = rows[size_t(i)];
                bind.integer(1, first + i);
                bind.integer(2, qint64((quint64(i) * 0x5851F42D4C957F2DULL) >> 1));
                bind.integer(3, (i * 0x14057B7EF767814FLL) >> 1);
                bind.utf8(4, iso[row.day]);
                bind.integer(5, 1'731'369'600'000LL + row.day * 86'400'000LL);
                bind.integer(6, row.touchpoint + 1);
                bind.integer(7, row.segment + 1);
                bind.integer(8, row.region + 1);
            });
    }));
    must(project.write([&](Session &session) {
        std::vector<qint64> answered;
        for (size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].score != 255)
                answered.push_back(qint64(i));
        }
        return session.repeat("INSERT INTO answer (question_id, response_id, value) VALUES (21, :response, :value)",
            qint64(answered.size()), [&](Binder &bind, qint64 i) {
                bind.integer(1, first + answered[size_t(i)]);
                bind.real(2, rows[size_t(answered[size_t(i)])].score);
            });
    }));
}

/// The yardstick: what a spreadsheet or a plain export becomes in a database.
Session plainTable(const std::vector<Made> &rows)
{
    Session session = sure(memorySession());
    must([&]() -> Done {
        const auto made = session.run(
            "CREATE TABLE plain (day TEXT, segment TEXT, region TEXT, touchpoint TEXT, score INTEGER)");
        return made ? Done() : Done(made.error());
    }());
    (void)session.run("BEGIN");
    must(session.repeat("INSERT INTO plain VALUES (:day, :segment, :region, :touchpoint, :score)", qint64(rows.size()),
        [&](Binder &bind, qint64 i) {
            const Made &row = rows[size_t(i)];
            bind.text(1, firstDay.addDays(row.day).toString(Qt::ISODate));
            bind.text(2, segments[row.segment]);
            bind.text(3, regions[row.region]);
            bind.text(4, touchpoints[row.touchpoint]);
            if (row.score == 255)
                bind.null(5);
            else
                bind.integer(5, row.score);
        }));
    (void)session.run("COMMIT");
    return session;
}

/// On the processor: what other programs do meanwhile does not count.
template <class Work>
double medianMs(int times, Work work)
{
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        const double before = threadMilliseconds();
        work();
        taken.push_back(threadMilliseconds() - before);
    }
    return median(taken);
}

struct SliceAsked
{
    const char *name;
    Slice slice;
    QString where; ///< the same in SQL
};

QList<SliceAsked> questions()
{
    const QDate to = firstDay.addDays(days);
    const QDate from = to.addDays(-90);
    return {{"all feedback", {}, u"1"_s}, {"one region", Slice().with(u"region"_s, u"Coast"_s), u"region = 'Coast'"_s},
        {"90 days, 3 regions, 1 touchpoint",
            {{from, to},
                {{u"region"_s, {u"Coast"_s, u"Lakes"_s, u"North"_s}}, {u"touchpoint"_s, {u"Technician visit"_s}}}, {}},
            u"day >= '%1' AND region IN ('Coast', 'Lakes', 'North') AND touchpoint = 'Technician visit'"_s.arg(
                from.toString(Qt::ISODate))},
        {"7 of 8 regions", {{}, {{u"region"_s, regions.mid(1)}}, {}}, u"region <> 'Capital'"_s}};
}

void compareWithSql(
    const Columns &columns, const Asked &asked, Session &plain, const SliceAsked &question, double millions)
{
    const QStringList by{u"month"_s, u"segment"_s};
    qint64 counted = 0;
    const double scan = medianMs(31, [&] {
        const auto table = sure(measuresBy(columns, asked, question.slice, by));
        counted = 0;
        for (const MeasureRow &row : table.rows)
            counted += row.tally.n;
    });
    const double selected = medianMs(31, [&] { (void)columns.matching(question.slice); });
    qint64 sqlCounted = 0;
    const QString sql =
        u"SELECT substr(day, 1, 7), segment, sum(score >= 9), sum(score <= 6), count(score) FROM plain WHERE score IS NOT NULL AND "_s
        + question.where + u" GROUP BY 1, 2"_s;
    const double inSql = medianMs(3, [&] {
        sqlCounted = 0;
        must(plain.each(sql, {}, [&](const Row &row) { sqlCounted += row.integer(4); }));
    });
    if (counted != sqlCounted) {
        std::fprintf(stderr, "%lld answers counted, SQL counts %lld\n", static_cast<long long>(counted),
            static_cast<long long>(sqlCounted));
        std::exit(1);
    }
    std::printf("  %-34s %8.2f ms  (%5.2f ms a million, selection alone %5.2f ms)   SQL %9.1f ms   %6.0f times\n",
        question.name, scan, scan / millions, selected, inSql, inSql / scan);
}

void measure(qint64 count)
{
    const double millions = double(count) / 1e6;
    const std::vector<Made> rows = makeRows(count);
    QTemporaryDir folder;
    const auto project = sure(Project::create({folder.filePath(u"bench.hearken"_s)}, u"Bench"_s));
    fill(*project, rows);
    Session session = sure(project->reader());
    const Asked asked = sure(hearken::asked(session, u"nps"_s));
    const Columns::Needs parts = needs(asked, {}, {u"segment"_s, u"region"_s, u"touchpoint"_s});

    std::printf("%lld responses\n", static_cast<long long>(count));
    Columns columns;
    const auto told = [&](const char *what, const Took &loading, const Columns &loaded) {
        std::printf("  %-34s %8.0f ms by the clock, %.0f ms on processors (%.3f s a million), %.2f bytes a response\n",
            what, loading.wall, loading.computed, loading.wall / 1e3 / millions,
            double(loaded.bytes()) / double(count));
    };
    const Took loading = tookOften(3, [&] { columns = sure(Columns::load(session, parts)); });
    told("columns loaded", loading, columns);
    Columns::Needs all = parts;
    all.dimensions = {u"language"_s, u"touchpoint"_s, u"channel"_s, u"segment"_s, u"region"_s, u"team"_s, u"product"_s};
    all.order = true;
    const Took everything = tookOften(3, [&] { columns = sure(Columns::load(session, all)); });
    told("all dimensions and the order", everything, columns);
    const double again = medianMs(5, [&] { columns = sure(Columns::load(session, all, columns)); });
    std::printf("  loaded again, nothing changed      %8.2f ms\n", again);

    Session plain = plainTable(rows);
    std::printf("  NPS by month and segment\n");
    for (const SliceAsked &question : questions())
        compareWithSql(columns, asked, plain, question, millions);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList sizes = QCoreApplication::arguments().mid(1);
    for (const QString &size : sizes.isEmpty() ? QStringList{u"1000000"_s} : sizes)
        measure(std::max<qint64>(1000, size.toLongLong()));
    return 0;
}
