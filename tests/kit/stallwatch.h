// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>

namespace hearken {

/// How long the event loop of this thread was away at most: a heartbeat every few milliseconds, and the longest pause
/// between two beats. On a busy machine the pause has what other programs took; the time on the processor has not, but
/// misses waiting for the disk. A stall of Hearken shows in both.
class StallWatch : public QObject
{
    Q_OBJECT
public:
    explicit StallWatch(QObject *parent = nullptr);

    /// Milliseconds since the last restart, without the beat itself.
    double longest() const;
    /// The same on the processor: what this thread computed in one piece.
    double longestComputed() const;
    void restart();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void beat();

    QBasicTimer m_timer;
    QElapsedTimer m_sinceBeat;
    double m_computedAtBeat = 0;
    double m_longest = 0;
    double m_longestComputed = 0;
};

/// Milliseconds of the calling thread on the processor.
double threadMilliseconds();

} // namespace hearken
