// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace hearken {

/// The open project, as pages see it: a session to read on the GUI thread, one writer on a thread of its own, the undo
/// stack, and the news of what has changed. Jobs make their own reading session with `reader()`.
class Project : public QObject
{
    Q_OBJECT
public:
    using Topics = QStringList; ///< open words: "feedback", "source", "metric", "goal", "happening", "board", …
    using Work = std::function<Done(Session &)>;

    static Result<std::unique_ptr<Project>> create(
        const Place &place, const QString &name, const Clock &clock = systemClock);
    static Result<std::unique_ptr<Project>> open(const Place &place, Access access, const Clock &clock = systemClock);
    /// The project on a database that was opened before, perhaps on another thread.
    static Result<std::unique_ptr<Project>> on(Database database, const Clock &clock = systemClock);
    ~Project() override;

    const Place &place() const { return m_database.place(); }
    bool canWrite() const { return m_database.access() == Access::Write; }
    const Clock &clock() const { return m_clock; }
    /// Reads on the thread of this object; never for anything longer than a breath.
    Session &session() { return *m_reader; }
    /// A reading session for a job. Any thread; used on the thread that asked.
    Result<Session> reader() const { return m_database.session(Access::Read); }

    /// Runs `work` as one transaction on the writer's thread and waits until it is committed; then tells the topics.
    /// Any thread but the writer's.
    Done write(const Work &work, const Topics &topics = {});
    /// As write, without waiting: an import prepares its next batch meanwhile.
    QFuture<Done> writeLater(Work work, const Topics &topics = {});
    /// As writeLater, after all that others write meanwhile: one of many pieces of work for which nobody waits. Those of
    /// this kind stay in their order. Says `lost` when it cannot be done.
    void writeBehind(Work work, const Topics &topics = {});
    /// Runs `work` on the writer's session outside a transaction: indexes, bulk settings, maintenance.
    Done maintain(const Work &work, const Topics &topics = {});

    QUndoStack &undoStack() { return m_undo; }
    /// One undoable edit; see core/store/edit.h, which defines it.
    template <class Store>
    Done edit(const QString &name, const std::optional<typename Store::Thing> &from,
        const std::optional<typename Store::Thing> &to);

Q_SIGNALS:
    /// After each commit, on the thread of this object.
    void changed(const QStringList &topics);
    /// What went on behind could not be written.
    void lost(const hearken::Error &error);

private:
    Project(Database database, Session reader, const Clock &clock);
    QFuture<Done> queue(Work work, const Topics &topics, bool transaction);
    /// On the writer's thread.
    Done perform(const Work &work, const Topics &topics, bool transaction);

    Database m_database;
    Clock m_clock;
    std::optional<Session> m_reader;
    std::unique_ptr<Session> m_writer; ///< made, used and ended on the one thread of m_writerThread
    QThreadPool m_writerThread;
    QUndoStack m_undo;
};

} // namespace hearken
