// SPDX-License-Identifier: GPL-3.0-or-later
// Import against the sqlite3 shell: .import of the same file into a plain table, the same indexes, and a full-text
// index of the comments with the same tokenizer.
//
//   bench_import [ROWS] [REPEATS] [FOLDER]      one size: seconds of both, their ratio, peak memory
//   bench_import --growth ROWS [FOLDER]         our rate at ROWS and at 5 × ROWS
//   bench_import --write ROWS FILE              only the file
//   bench_import --ours FILE PROJECT            only our import (what the others start as a process of its own)

#include "core/intake/intakerun.h"
#include "tests/kit/bigprogramme.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

int ours(const QString &file, const QString &path)
{
    QElapsedTimer time;
    time.start();
    {
        auto project = Project::create({path}, u"Bench"_s);
        if (!project) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(project.error().message));
            return 1;
        }
        qint64 lastAt = 0;
        const auto summary = runIntake(
            **project, {file, bigExportMapping(), u"Bench"_s, false}, {}, [&](qint64) { lastAt = time.elapsed(); });
        if (!summary || summary->imported != summary->rows) {
            std::fprintf(stderr, "%s\n",
                summary ? "rows are missing" : qUtf8Printable(summary.error().message + summary.error().detail));
            return 1;
        }
        std::fprintf(stderr, "  rows safe after %.2f s, run %.2f s\n", double(lastAt) / 1000, summary->seconds);
    }
    struct rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%.3f %ld\n", double(time.elapsed()) / 1000, usage.ru_maxrss / 1024);
    return 0;
}

struct Run
{
    double seconds = 0;
    double megabytes = 0;
};

Run runOurs(const QString &file, const QString &folder)
{
    const QString path = folder % u"/ours.hearken"_s;
    QFile::remove(path);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"--ours"_s, file, path});
    process.waitForFinished(-1);
    const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
    if (process.exitCode() != 0 || words.size() != 2)
        qFatal("our import failed");
    return {words[0].toDouble(), words[1].toDouble()};
}

double runYardstick(const QString &file, const QString &folder)
{
    const QString path = folder % u"/yardstick.db"_s;
    QFile::remove(path);
    const QString script =
        u"CREATE TABLE plain (id TEXT, at TEXT, nps INTEGER, comment TEXT, channel TEXT, segment TEXT, region TEXT, customer TEXT);\n"
        ".import --csv --skip 1 %1 plain\n"
        "CREATE INDEX plain_id ON plain (id);\n"
        "CREATE INDEX plain_customer ON plain (customer);\n"
        "CREATE VIRTUAL TABLE words USING fts5 (comment, content = 'plain', tokenize = 'porter unicode61 remove_diacritics 2');\n"
        "INSERT INTO words (words) VALUES ('rebuild');\n"_s.arg(file);
    QElapsedTimer time;
    time.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(u"sqlite3"_s, {path});
    process.write(script.toUtf8());
    process.closeWriteChannel();
    process.waitForFinished(-1);
    if (process.exitCode() != 0)
        qFatal("the yardstick failed");
    return double(time.elapsed()) / 1000;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

int compare(qint64 rows, int repeats, const QString &folder)
{
    const QString file = folder % u"/feedback.csv"_s;
    if (!writeBigExport(file, rows))
        qFatal("no room");
    std::printf(
        "%lld rows, %lld MB\n", static_cast<long long>(rows), static_cast<long long>(QFileInfo(file).size() >> 20));
    std::vector<double> mine;
    std::vector<double> theirs;
    double peak = 0;
    for (int i = 0; i < repeats; ++i) {
        theirs.push_back(runYardstick(file, folder));
        const Run run = runOurs(file, folder);
        mine.push_back(run.seconds);
        peak = std::max(peak, run.megabytes);
        std::printf(
            "run %d: sqlite3 %.2f s, hearken %.2f s, %.0f MB\n", i + 1, theirs.back(), mine.back(), run.megabytes);
        std::fflush(stdout);
    }
    std::printf("median: sqlite3 %.2f s, hearken %.2f s, ratio %.2f, peak %.0f MB, %.0f rows/s\n", median(theirs),
        median(mine), median(mine) / median(theirs), peak, double(rows) / median(mine));
    return 0;
}

int growth(qint64 rows, const QString &folder)
{
    const QString file = folder % u"/feedback.csv"_s;
    double first = 0;
    for (const qint64 count : {rows, rows * 5}) {
        if (!writeBigExport(file, count))
            qFatal("no room");
        const Run run = runOurs(file, folder);
        const double rate = double(count) / run.seconds;
        std::printf("%lld rows: %.2f s, %.0f rows/s, %.0f MB\n", static_cast<long long>(count), run.seconds, rate,
            run.megabytes);
        std::fflush(stdout);
        if (first == 0)
            first = rate;
        else
            std::printf("rate at five times the rows: %.0f %%\n", 100 * rate / first);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"bench_import"_s);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == "--ours"_L1)
        return ours(words.value(1), words.value(2));
    if (words.value(0) == "--write"_L1)
        return writeBigExport(words.value(2), words.value(1).toLongLong()) ? 0 : 1;
    const QTemporaryDir folder;
    if (words.value(0) == "--growth"_L1)
        return growth(words.value(1, u"1000000"_s).toLongLong(), words.value(2, folder.path()));
    return compare(
        words.value(0, u"1000000"_s).toLongLong(), words.value(1, u"3"_s).toInt(), words.value(2, folder.path()));
}
