// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/stallwatch.h"

#include <QTimerEvent>

#include <algorithm>
#include <time.h>

namespace hearken {

namespace {

constexpr int stallBeat = 4; ///< ms

} // namespace

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

StallWatch::StallWatch(QObject *parent)
    : QObject(parent)
{
    restart();
    m_timer.start(stallBeat, Qt::PreciseTimer, this);
}

void StallWatch::restart()
{
    m_longest = 0;
    m_longestComputed = 0;
    m_sinceBeat.start();
    m_computedAtBeat = threadMilliseconds();
}

/// What runs now and has not come back to the event loop counts, too.
double StallWatch::longest() const
{
    return std::max(m_longest, double(m_sinceBeat.nsecsElapsed()) / 1e6 - stallBeat);
}

double StallWatch::longestComputed() const
{
    return std::max(m_longestComputed, threadMilliseconds() - m_computedAtBeat);
}

void StallWatch::beat()
{
    m_longest = longest();
    m_longestComputed = longestComputed();
    m_sinceBeat.start();
    m_computedAtBeat = threadMilliseconds();
}

void StallWatch::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        beat();
}

} // namespace hearken
