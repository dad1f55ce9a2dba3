// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

#include <vector>

namespace hearken {

/// A zone's offsets by day, so that a million times cost a million look-ups and not a million searches for transitions.
class ZoneCache
{
public:
    explicit ZoneCache(const QTimeZone &zone);
    /// Milliseconds UTC of a local time; a time that a clock change skips is moved forward, as Qt does.
    qint64 toUtc(qint64 localDay, int secondOfDay, int millisecond);
    /// Seconds that local time is ahead of UTC at an instant.
    int offsetAt(qint64 utcMs);

private:
    struct Entry
    {
        qint64 day = -1'000'000'000;
        int offset = 0;
        bool constant = false; ///< the whole day through
    };
    QTimeZone m_zone;
    std::vector<Entry> m_local;
    std::vector<Entry> m_utc;
};

} // namespace hearken
