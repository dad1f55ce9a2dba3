// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/columnreaders.h"

#include "core/store/projectsettings.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <limits>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readersLeastPages = 1024; ///< of a file; below, opening another session costs more than it brings
constexpr int readersMost = 4; ///< threads; more would only wait for the disk

} // namespace

Error columnsError(ErrorKind kind, const QString &message, const QString &detail)
{
    return {kind, message, detail};
}

Error columnsDamaged(const QString &what)
{
    return columnsError(ErrorKind::Storage,
        QCoreApplication::translate("hearken::feedback",
            "The stored feedback contradicts itself, so nothing is counted. Run “hearken check”, and go back to a copy."),
        what);
}

SteadyRead::SteadyRead(Session &session)
    : m_session(session)
{
    m_begun = session.run(
        session.engine() == Engine::Sqlite ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY");
}

SteadyRead::~SteadyRead()
{
    if (m_begun)
        (void)m_session.run("COMMIT");
}

Result<FeedbackState> FeedbackState::of(Session &session)
{
    const auto revision = ProjectSettings::value(session, u"feedback_revision"_s, u"0"_s);
    if (!revision)
        return revision.error();
    const auto rewrite = ProjectSettings::value(session, u"feedback_rewrite"_s, u"0"_s);
    if (!rewrite)
        return rewrite.error();
    return FeedbackState{revision->toLongLong(), rewrite->toLongLong()};
}

int ColumnReaders::threads()
{
    if (m_threads > 0)
        return m_threads;
    m_threads = 1;
    if (m_session.engine() == Engine::Sqlite) {
        const auto pages = m_session.integer("PRAGMA page_count");
        if (pages && *pages >= readersLeastPages)
            m_threads = std::clamp(QThread::idealThreadCount(), 1, readersMost);
    }
    return m_threads;
}

std::vector<RowsPiece> ColumnReaders::rowsPieces(
    qsizetype size, const std::function<qint64(qsizetype)> &id, qint64 after, qsizetype from)
{
    constexpr qsizetype least = 65536;
    const qsizetype rows = size - from;
    const qsizetype step = threads() == 1 ? rows + 64 : std::max(least, (rows / (4 * threads()) + 63) / 64 * 64);
    std::vector<RowsPiece> pieces;
    qsizetype start = from;
    do {
        const qsizetype end = std::min(size, (start / 64) * 64 + step);
        pieces.push_back({after, end < size ? id(end - 1) : std::numeric_limits<qint64>::max(), start, end});
        after = pieces.back().last;
        start = end;
    } while (start < size);
    return pieces;
}

/// On a helper's thread: nothing at all when the state is another one, or when there can be no session.
void ColumnReaders::help(const std::function<void(Session &)> &take) const
{
    auto session = m_session.another();
    if (!session)
        return;
    (void)session->run("PRAGMA cache_size=-2048"); // each page is read once
    const SteadyRead steady(*session);
    const auto state = steady.begun() ? FeedbackState::of(*session) : Result<FeedbackState>(steady.begun().error());
    if (state && *state == m_state)
        take(*session);
}

Done ColumnReaders::run(int pieces, const std::function<Done(Session &, int)> &work)
{
    std::atomic<int> next = 1; // the first one is this thread's
    std::mutex mutex;
    Done all; // the first error; under the mutex
    const auto take = [&](Session &session, int piece) {
        for (; piece < pieces; piece = next++) {
            const Done done = m_progress.cancelled() ? Done(cancelled()) : work(session, piece);
            if (&session == &m_session) // reports come on the thread of the work
                m_progress.report(m_done, 0);
            if (done)
                continue;
            next = pieces;
            const std::lock_guard lock(mutex);
            if (all)
                all = done;
        }
    };
    const int helpers = std::min(pieces, threads()) - 1;
    QThreadPool pool;
    pool.setMaxThreadCount(std::max(1, helpers));
    for (int i = 0; i < helpers; ++i)
        pool.start([this, &take, &next] { help([&](Session &session) { take(session, next++); }); });
    take(m_session, 0);
    pool.waitForDone();
    return all;
}

bool ColumnReaders::goOn(const Session &session)
{
    const qint64 done = m_done += reportRows;
    if (&session == &m_session)
        m_progress.report(done, 0);
    return !m_progress.cancelled();
}

Error ColumnReaders::cancelled()
{
    return columnsError(ErrorKind::Cancelled, QCoreApplication::translate("hearken::feedback", "Stopped."));
}

} // namespace hearken
