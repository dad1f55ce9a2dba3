// SPDX-License-Identifier: GPL-3.0-or-later
// Import against the sqlite3 shell: .import of the same file into a plain table, the same indexes, and a full-text
// index of the comments with the same tokenizer.
//
//   bench_import [ROWS] [REPEATS] [FOLDER]      one size: seconds of both, their ratio, peak memory
//   bench_import --growth ROWS [FOLDER]         our rate at ROWS and at 5 × ROWS
//   bench_import --write ROWS FILE              only the file
//   bench_import --ours FILE PROJECT            only our import (what the others start as a process of its own)

#include "core/intake/intakerun.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <random>
#include <sys/resource.h>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

// Words of a made-up language, the n-th as frequent as 1/n, as in real texts.
class Vocabulary
{
public:
    explicit Vocabulary(int size)
    {
        static constexpr const char *syllables[]{
            "ba", "ke", "lo", "mi", "nu", "ra", "se", "to", "vi", "zu", "den", "for", "gan", "hal", "ter", "ing"};
        double sum = 0;
        for (int i = 0; i < size; ++i) {
            QByteArray word;
            for (int rest = i + 17; rest > 0; rest /= 16)
                word += syllables[rest % 16];
            m_words.push_back(word);
            sum += 1.0 / (i + 2);
            m_upTo.push_back(sum);
        }
    }
    const QByteArray &any(std::mt19937_64 &random) const
    {
        const double at = double(random() >> 11) / double(1ULL << 53) * m_upTo.back();
        return m_words[size_t(std::lower_bound(m_upTo.begin(), m_upTo.end(), at) - m_upTo.begin())];
    }

private:
    std::vector<QByteArray> m_words;
    std::vector<double> m_upTo;
};

bool writeFile(const QString &path, qint64 rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const Vocabulary vocabulary(20'000);
    std::mt19937_64 random(2026);
    static constexpr const char *channels[]{"web", "phone", "shop", "app", "letter"};
    static constexpr const char *segments[]{"private", "business", "public", "student"};
    static constexpr const char *regions[]{"North", "South", "East", "West", "Coast", "Lakes", "Hills", "Capital"};
    const quint64 customers = quint64(std::max<qint64>(1000, rows / 5));
    const QDateTime start(QDate(2024, 7, 1), QTime(0, 0), Qt::UTC);
    file.write(
        "Response ID,Submitted at,How likely are you to recommend us?,Comment,Channel,Segment,Region,Customer ID\n");
    QByteArray line;
    for (qint64 i = 0; i < rows; ++i) {
        const quint64 bits = random();
        const QDateTime at = start.addSecs(qint64(bits % (540ULL * 86'400)));
        line = "R" + QByteArray::number(10'000'000 + i) + ',' + at.toString(u"yyyy-MM-dd hh:mm:ss"_s).toLatin1() + ','
            + QByteArray::number(int((bits >> 40) % 11)) + ',';
        const qsizetype begin = line.size();
        const qsizetype length = 45 + qsizetype((bits >> 50) % 80);
        while (line.size() - begin < length)
            line += vocabulary.any(random) + ' ';
        line.back() = '.';
        const quint64 more = random();
        line += ',' + QByteArray(channels[more % 5]) + ',' + segments[(more >> 8) % 4] + ',' + regions[(more >> 16) % 8]
            + ",C" + QByteArray::number(500'000 + (more >> 20) % customers) + '\n';
        file.write(line);
    }
    return file.flush();
}

Mapping mapping()
{
    Mapping made;
    made.format = u"csv"_s;
    made.reader.container = u"csv"_s;
    made.reader.encoding = u"UTF-8"_s;
    const auto add = [&](const QString &header, Field field) -> ColumnMapping & {
        made.columns.append({int(made.columns.size()), header, field});
        return made.columns.last();
    };
    add(u"Response ID"_s, Field::Id);
    add(u"Submitted at"_s, Field::Time).dateForm = u"iso"_s;
    ColumnMapping &nps = add(u"How likely are you to recommend us?"_s, Field::Question);
    nps.name = u"nps"_s;
    nps.kind = QuestionKind::Nps;
    nps.scale = Scale{0, 10};
    add(u"Comment"_s, Field::Comment);
    add(u"Channel"_s, Field::Channel);
    add(u"Segment"_s, Field::Segment);
    add(u"Region"_s, Field::Region);
    add(u"Customer ID"_s, Field::Customer);
    return made;
}

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
            **project, {file, mapping(), u"Bench"_s, false}, {}, [&](qint64) { lastAt = time.elapsed(); });
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
    if (!writeFile(file, rows))
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
        if (!writeFile(file, count))
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
        return writeFile(words.value(2), words.value(1).toLongLong()) ? 0 : 1;
    const QTemporaryDir folder;
    if (words.value(0) == "--growth"_L1)
        return growth(words.value(1, u"1000000"_s).toLongLong(), words.value(2, folder.path()));
    return compare(
        words.value(0, u"1000000"_s).toLongLong(), words.value(1, u"3"_s).toInt(), words.value(2, folder.path()));
}
