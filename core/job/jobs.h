// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/job/progress.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace hearken {

/// What one receiver refreshes. Starting again in the same slot cancels and replaces what ran there; a slot that goes
/// out of scope cancels its job. The answer of a replaced job is never delivered.
class JobSlot
{
public:
    JobSlot() = default;
    ~JobSlot() { cancel(); }
    JobSlot(const JobSlot &) = delete;
    JobSlot &operator=(const JobSlot &) = delete;

    void cancel()
    {
        m_progress.cancel();
        ++*m_turn;
    }
    bool running() const { return m_running; }

private:
    friend class Jobs;
    Progress m_progress;
    std::shared_ptr<quint64> m_turn = std::make_shared<quint64>(0); ///< GUI thread only
    bool m_running = false;
};

/// A named job as the jobs bar lists it.
struct RunningJob
{
    quint64 number = 0;
    QString name;
    Progress progress;
};

/// Work off the GUI thread: a job is a function from values to a Result, with a Progress to be polite to.
class Jobs : public QObject
{
    Q_OBJECT
public:
    enum class Mode { Background, AtOnce }; ///< AtOnce runs in start(): for tests and the command line
    explicit Jobs(Mode mode = Mode::Background, QObject *parent = nullptr);
    ~Jobs() override;
    Mode mode() const { return m_mode; }

    /// Runs `work(Progress) -> Result<T>` in the pool and then `done(Result<T>)` on the thread of `receiver`, unless the
    /// receiver is gone or the slot was restarted. A named job is listed until it ends; an unnamed one is silent.
    template <class Work, class Answer>
    void start(JobSlot &slot, QObject *receiver, Work work, Answer done, const QString &name = {})
    {
        slot.cancel();
        const Progress progress;
        slot.m_progress = progress;
        slot.m_running = true;
        const quint64 turn = *slot.m_turn;
        const std::shared_ptr<quint64> current = slot.m_turn;
        JobSlot *const where = &slot;
        const quint64 number = listed(name, progress);
        const QPointer<QObject> alive(receiver);
        run([=, this, work = std::move(work), done = std::move(done)]() mutable {
            auto result = std::make_shared<decltype(work(progress))>(work(progress));
            deliver([=, this, done = std::move(done)]() mutable {
                unlist(number);
                if (!alive || *current != turn)
                    return;
                where->m_running = false;
                done(std::move(*result));
            });
        });
    }

    QList<RunningJob> running() const { return m_running; }
    /// Cancels everything and waits for it.
    void stop();

Q_SIGNALS:
    void runningChanged();

private:
    quint64 listed(const QString &name, const Progress &progress);
    void unlist(quint64 number);
    void run(std::function<void()> work);
    void deliver(std::function<void()> answer);

    Mode m_mode;
    QThreadPool m_pool;
    QList<RunningJob> m_running;
    QList<Progress> m_all;
    quint64 m_next = 1;
};

} // namespace hearken
