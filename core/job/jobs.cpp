// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobs.h"

#include <QMetaObject>

#include <algorithm>

namespace hearken {

Jobs::Jobs(Mode mode, QObject *parent)
    : QObject(parent)
    , m_mode(mode)
{
    // A briefing and a refresh can run side by side on two cores; more threads would only share the disk.
    m_pool.setMaxThreadCount(qMax(2, QThread::idealThreadCount()));
}

Jobs::~Jobs()
{
    stop();
}

void Jobs::stop()
{
    for (const RunningJob &job : std::as_const(m_running))
        job.progress.cancel();
    for (const Progress &progress : std::as_const(m_all))
        progress.cancel();
    m_pool.waitForDone();
}

quint64 Jobs::listed(const QString &name, const Progress &progress)
{
    const quint64 number = m_next++;
    m_all.append(progress);
    if (m_all.size() > 64)
        m_all.removeFirst();
    if (!name.isEmpty()) {
        m_running.append({number, name, progress});
        Q_EMIT runningChanged();
    }
    return number;
}

void Jobs::unlist(quint64 number)
{
    const auto removed = m_running.removeIf([number](const RunningJob &job) { return job.number == number; });
    if (removed > 0)
        Q_EMIT runningChanged();
}

void Jobs::run(std::function<void()> work)
{
    if (m_mode == Mode::AtOnce)
        work();
    else
        m_pool.start(std::move(work));
}

void Jobs::deliver(std::function<void()> answer)
{
    if (m_mode == Mode::AtOnce)
        answer();
    else
        QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

} // namespace hearken
