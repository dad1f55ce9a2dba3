// SPDX-License-Identifier: GPL-3.0-or-later
// Imports that are stopped by force, and what is left of them.
//
//   fault_import kill   COUNT ROWS HEARKEN [SEED]           kill -9 at a random moment, COUNT times
//   fault_import writes COUNT ROWS HEARKEN LIBRARY [SEED]   a random write and all after it fail, COUNT times
//   fault_import full   ROWS HEARKEN FOLDER                 FOLDER is on a small disk; a large file stands in its way
//
// HEARKEN is the program, or - for this one's own few lines that run the same import.
//
// After each: the project opens and is sound, every acknowledged row is there, and the same import run again ends with
// exactly what an undisturbed one holds.

#include "core/intake/intakerun.h"
#include "core/store/backup.h"
#include "core/store/project.h"
#include "tests/kit/bigprogramme.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <random>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

/// What a project holds, in numbers that a lost, doubled or mixed-up row changes.
struct Held
{
    QList<qint64> numbers;
    bool operator==(const Held &) const = default;
};

struct Outcome
{
    int exit = 0; ///< -1: killed
    qint64 acknowledged = 0;
    QByteArray told;
};

Result<Held> held(const QString &path)
{
    const auto project = Project::open({path}, Access::Read);
    if (!project)
        return project.error();
    Session &session = (*project)->session();
    const auto found = findings(session);
    if (!found)
        return found.error();
    if (!found->isEmpty())
        return Error{ErrorKind::Storage, found->first(), {}};
    Held all;
    for (const char *sql : {"SELECT count(*) FROM response", "SELECT count(DISTINCT key_hash) FROM response",
             "SELECT sum(fingerprint / 1000003) FROM response", "SELECT count(*) FROM response_text",
             "SELECT sum(length(comment)) FROM response_text", "SELECT count(*) FROM answer",
             "SELECT sum(CAST(value AS INTEGER)) FROM answer", "SELECT count(*) FROM customer",
             "SELECT count(*) FROM dimension_value",
             "SELECT count(*) FROM response_search WHERE response_search MATCH 'keke'", "SELECT count(*) FROM batch"}) {
        const auto number = session.integer(sql);
        if (!number)
            return number.error();
        all.numbers.append(*number);
    }
    return all;
}

class Harness
{
public:
    Harness(const QString &hearken, const QString &folder)
        : m_hearken(hearken)
        , m_folder(folder)
    {
    }

    QString file() const { return m_folder % u"/feedback.csv"_s; }
    QString project(const QString &name) const { return m_folder % u'/' % name % u".hearken"_s; }

    void make(const QString &path) const
    {
        for (const auto &end : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s, u"-journal"_s})
            QFile::remove(path % end);
        if (run({u"new"_s, path}, {}, -1).exit != 0)
            qFatal("hearken new failed");
    }
    /// Kills after so many microseconds; -1: never.
    Outcome import(const QString &path, const QProcessEnvironment &more = {}, qint64 killAfter = -1) const
    {
        return run({u"import"_s, path, file(), u"--progress"_s, u"--source"_s, u"Visits"_s}, more, killAfter);
    }
    Outcome run(const QStringList &words, const QProcessEnvironment &more, qint64 killAfter) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(more);
        process.setProcessEnvironment(environment);
        if (m_hearken == "-"_L1)
            process.start(QCoreApplication::applicationFilePath(), QStringList{u"--as-hearken"_s} + words);
        else
            process.start(m_hearken, words);
        if (!process.waitForStarted())
            qFatal("cannot start %s", qUtf8Printable(m_hearken));
        Outcome outcome;
        if (killAfter >= 0) {
            QThread::usleep(static_cast<unsigned long>(killAfter));
            process.kill();
        }
        process.waitForFinished(-1);
        outcome.told = process.readAllStandardError();
        outcome.exit = process.exitStatus() == QProcess::CrashExit ? -1 : process.exitCode();
        for (const QByteArray &line : outcome.told.split('\n')) {
            if (line.startsWith("committed "))
                outcome.acknowledged = line.mid(10).toLongLong();
        }
        return outcome;
    }

private:
    QString m_hearken;
    QString m_folder;
};

// What "hearken new" and "hearken import" do, without their words.
int asHearken(const QStringList &words)
{
    const auto failed = [](const Error &error) {
        std::fprintf(stderr, "%s (%s)\n", qUtf8Printable(error.message), qUtf8Printable(error.detail));
        return 1;
    };
    if (words.value(0) == "new"_L1) {
        const auto made = Project::create({words.value(1)}, u"Faults"_s);
        return made ? 0 : failed(made.error());
    }
    auto project = Project::open({words.value(1)}, Access::Write);
    if (!project)
        return failed(project.error());
    const auto summary = runIntake(
        **project, {words.value(2), bigExportMapping(), u"Visits"_s, false}, {}, [](qint64 rows) {
            std::fprintf(stderr, "committed %lld\n", static_cast<long long>(rows));
            std::fflush(stderr);
        });
    return summary ? 0 : failed(summary.error());
}

struct Score
{
    int runs = 0;
    int corrupt = 0;
    int lost = 0;
    int different = 0; ///< after the second run
    int unclear = 0; ///< stopped without a sentence
    int early = 0; ///< before the first acknowledged batch

    int tell() const
    {
        std::printf(
            "%d runs: %d corrupt, %d lost acknowledged rows, %d ended differently, %d without a sentence (%d stopped before the first batch)\n",
            runs, corrupt, lost, different, unclear, early);
        return corrupt + lost + different + unclear == 0 ? 0 : 1;
    }
};

// One disturbed import is over: what it left must be sound, hold what was acknowledged, and be finished by running again.
void judge(const Harness &harness, const QString &path, const Outcome &outcome, const Held &whole, Score &score)
{
    ++score.runs;
    score.early += outcome.acknowledged == 0;
    const auto left = held(path);
    if (!left) {
        ++score.corrupt;
        std::printf("corrupt: %s %s\n", qUtf8Printable(left.error().message), qUtf8Printable(left.error().detail));
        return;
    }
    if (left->numbers[0] < outcome.acknowledged) {
        ++score.lost;
        std::printf("lost: %lld of %lld\n", static_cast<long long>(left->numbers[0]),
            static_cast<long long>(outcome.acknowledged));
    }
    const Outcome again = harness.import(path);
    const auto end = held(path);
    if (again.exit != 0 || !end || *end != whole) {
        ++score.different;
        std::printf("different after the second run (exit %d): %s\n", again.exit, again.told.constData());
        for (qsizetype i = 0; end && i < whole.numbers.size(); ++i)
            std::printf(
                "  %lld %lld\n", static_cast<long long>(whole.numbers[i]), static_cast<long long>(end->numbers[i]));
    }
    std::fflush(stdout);
}

Held undisturbed(const Harness &harness, qint64 rows, qint64 &microseconds)
{
    const QString path = harness.project(u"whole"_s);
    harness.make(path);
    QElapsedTimer time;
    time.start();
    const Outcome outcome = harness.import(path);
    microseconds = time.nsecsElapsed() / 1000;
    const auto whole = held(path);
    if (outcome.exit != 0 || !whole || whole->numbers[0] != rows)
        qFatal("the undisturbed import failed: %s", outcome.told.constData());
    return *whole;
}

int killed(const Harness &harness, int count, qint64 rows, quint64 seed)
{
    qint64 whole = 0;
    const Held reference = undisturbed(harness, rows, whole);
    std::mt19937_64 random(seed);
    Score score;
    for (int i = 0; i < count; ++i) {
        const QString path = harness.project(u"killed"_s);
        harness.make(path);
        const Outcome outcome = harness.import(path, {}, qint64(random() % quint64(whole)));
        judge(harness, path, outcome, reference, score);
    }
    return score.tell();
}

int failing(const Harness &harness, int count, qint64 rows, const QString &library, quint64 seed)
{
    qint64 unused = 0;
    const Held reference = undisturbed(harness, rows, unused);
    const QString path = harness.project(u"failing"_s);
    const QString counter = path % u".count"_s;
    QProcessEnvironment environment;
    environment.insert(u"LD_PRELOAD"_s, library);
    environment.insert(u"FAULT_COUNT"_s, counter);
    harness.make(path);
    (void)harness.import(path, environment);
    QFile counted(counter);
    const qint64 calls = counted.open(QIODevice::ReadOnly) ? counted.readAll().trimmed().toLongLong() : 0;
    if (calls < 10)
        qFatal("the library is not in the way of the writes");
    std::mt19937_64 random(seed);
    Score score;
    for (int i = 0; i < count; ++i) {
        harness.make(path);
        environment.insert(u"FAULT_FROM"_s, QString::number(1 + random() % quint64(calls)));
        environment.insert(u"FAULT_ERRNO"_s, i % 2 ? u"28"_s : u"5"_s);
        const Outcome outcome = harness.import(path, environment);
        // Those that fail while the project is being closed find everything stored.
        if (outcome.exit == -1 || (outcome.exit != 0 && outcome.told.trimmed().isEmpty()))
            ++score.unclear;
        judge(harness, path, outcome, reference, score);
    }
    return score.tell();
}

int fullDisk(const Harness &harness, qint64 rows, const QString &folder)
{
    qint64 unused = 0;
    const Held reference = undisturbed(harness, rows, unused);
    const QString path = folder % u"/full.hearken"_s;
    const QString ballast = folder % u"/ballast"_s;
    harness.make(path);
    QFile stone(ballast);
    if (!stone.open(QIODevice::WriteOnly))
        qFatal("no room in the folder");
    // All but a few megabytes are taken, so that some batches still fit.
    const QByteArray megabyte(1 << 20, 'x');
    while (stone.write(megabyte) == megabyte.size() && stone.flush()) { }
    stone.resize(std::max<qint64>(0, stone.size() - (8 << 20)));
    stone.close();
    const Outcome outcome = harness.import(path);
    std::printf("full disk: exit %d, %lld rows acknowledged\n%s", outcome.exit,
        static_cast<long long>(outcome.acknowledged),
        outcome.told.split('\n').mid(std::max<qsizetype>(0, outcome.told.count('\n') - 2)).join('\n').constData());
    QFile::remove(ballast);
    Score score;
    score.unclear += outcome.exit != 1;
    judge(harness, path, outcome, reference, score);
    QFile::remove(path);
    return score.tell();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"fault_import"_s);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == "--as-hearken"_L1)
        return asHearken(words.mid(1));
    const QTemporaryDir folder;
    const QString what = words.value(0);
    const qint64 rows = words.value(what == "full"_L1 ? 1 : 2).toLongLong();
    const Harness harness(words.value(what == "full"_L1 ? 2 : 3), folder.path());
    if (rows < 1 || words.size() < 4) {
        std::fprintf(stderr,
            "usage: fault_import kill COUNT ROWS HEARKEN | writes COUNT ROWS HEARKEN LIBRARY | full ROWS HEARKEN FOLDER\n");
        return 2;
    }
    if (!writeBigExport(harness.file(), rows))
        qFatal("no room for the file");
    if (what == "kill"_L1)
        return killed(harness, words[1].toInt(), rows, words.value(4, u"1"_s).toULongLong());
    if (what == "writes"_L1)
        return failing(harness, words[1].toInt(), rows, words.value(4), words.value(5, u"1"_s).toULongLong());
    return fullDisk(harness, rows, words.value(3));
}
