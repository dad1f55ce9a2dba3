// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <memory>

namespace hearken {

/// What a long piece of work and whoever waits for it tell each other: how far, and stop. Copies share one state.
class Progress
{
public:
    using Report = std::function<void(qint64 done, qint64 total)>;

    Progress()
        : m_state(std::make_shared<State>())
    {
    }
    explicit Progress(Report onReport)
        : Progress()
    {
        m_state->onReport = std::move(onReport);
    }

    /// Called by the work, on its own thread. A total of 0 means not known yet.
    void report(qint64 done, qint64 total) const
    {
        m_state->done.store(done, std::memory_order_relaxed);
        m_state->total.store(total, std::memory_order_relaxed);
        if (m_state->onReport)
            m_state->onReport(done, total);
    }
    qint64 done() const { return m_state->done.load(std::memory_order_relaxed); }
    qint64 total() const { return m_state->total.load(std::memory_order_relaxed); }
    bool cancelled() const { return m_state->cancelled.load(std::memory_order_relaxed); }
    void cancel() const { m_state->cancelled.store(true, std::memory_order_relaxed); }

private:
    struct State
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> cancelled = false;
        Report onReport; ///< set before the work starts, never changed after
    };
    std::shared_ptr<State> m_state;
};

} // namespace hearken
