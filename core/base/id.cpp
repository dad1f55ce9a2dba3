// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <atomic>

namespace hearken {

qint64 makeKeys(qint64 count)
{
    constexpr qint64 start2026 = 1767225600000; // 2026-01-01T00:00:00Z in ms
    constexpr int randomBits = 20;
    static std::atomic<qint64> s_next = 0;
    const qint64 milliseconds = QDateTime::currentMSecsSinceEpoch() - start2026;
    const qint64 candidate = (milliseconds << randomBits) | QRandomGenerator::global()->bounded(1 << randomBits);
    qint64 next = s_next.load();
    qint64 first = 0;
    do {
        first = qMax(next, candidate);
    } while (!s_next.compare_exchange_weak(next, first + count));
    return first;
}

} // namespace hearken
