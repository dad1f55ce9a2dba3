// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to core/feedback.

#include "core/feedback/columnparts.h"
#include "core/store/session.h"

#include <QThreadPool>

#include <atomic>
#include <mutex>

namespace hearken {

Error columnsError(ErrorKind kind, const QString &message, const QString &detail = {});
Error columnsDamaged(const QString &what);

/// One state of the store for all statements of a load, also when somebody writes meanwhile.
class SteadyRead
{
public:
    explicit SteadyRead(Session &session);
    ~SteadyRead();
    SteadyRead(const SteadyRead &) = delete;
    SteadyRead &operator=(const SteadyRead &) = delete;
    const Result<qint64> &begun() const { return m_begun; }

private:
    Session &m_session;
    Result<qint64> m_begun = 0;
};

/// Which state of the feedback a session reads. Every change of stored feedback raises one of the two in its own
/// transaction: equal numbers are equal content.
struct FeedbackState
{
    qint64 revision = 0;
    qint64 rewrite = 0;
    bool operator==(const FeedbackState &) const = default;
    static Result<FeedbackState> of(Session &session);
};

/// Consecutive rows of the snapshot that one thread reads: all with an id above `after`, up to and with `last`.
struct RowsPiece
{
    qint64 after = 0;
    qint64 last = 0;
    qsizetype from = 0; ///< row
    qsizetype to = 0;
    qsizetype size() const { return to - from; }
};

/// What a row of a scan says about the next one.
enum class ScanStep { On, End, Damaged };

/// Reads large tables in pieces, on this thread and, in a large file, on helpers with sessions of their own. A helper
/// that does not see the very same state leaves all pieces to the others.
class ColumnReaders
{
public:
    /// The session is inside of a SteadyRead.
    ColumnReaders(Session &session, FeedbackState state, const Progress &progress)
        : m_session(session)
        , m_state(state)
        , m_progress(progress)
    {
    }

    /// Threads that will read; 1 where helpers would not pay.
    int threads();
    /// Pieces of the `size` rows from `from` on, whose ids are above `after`: some for each thread, so that none waits long
    /// for the last. Each begins at a word of bits, except for the first.
    std::vector<RowsPiece> rowsPieces(
        qsizetype size, const std::function<qint64(qsizetype)> &id, qint64 after, qsizetype from);
    /// Calls `work(session, piece)` once for each piece, on any of the threads, and waits for all. The first error ends
    /// the rest.
    Done run(int pieces, const std::function<Done(Session &, int)> &work);

    /// Steps through an answer; any thread. Cancels with the progress.
    template <class Take>
    Done scan(Session &session, const QString &sql, const QList<Bind> &binds, Take take)
    {
        qint64 count = 0;
        ScanStep step = ScanStep::On;
        bool stopped = false;
        const Done read = session.eachWhile(sql, binds, [&](const Row &row) {
            if (++count % reportRows == 0) {
                stopped = !goOn(session);
                if (stopped)
                    return false;
            }
            step = take(row);
            return step == ScanStep::On;
        });
        if (!read)
            return read;
        if (stopped)
            return cancelled();
        return step == ScanStep::Damaged ? Done(columnsDamaged(sql)) : Done();
    }

private:
    static constexpr qint64 reportRows = 65536;
    bool goOn(const Session &session);
    static Error cancelled();
    void help(const std::function<void(Session &)> &take) const;

    Session &m_session;
    FeedbackState m_state;
    const Progress &m_progress;
    std::atomic<qint64> m_done = 0; ///< rows, of all threads
    int m_threads = 0; ///< 0: not decided
};

} // namespace hearken
