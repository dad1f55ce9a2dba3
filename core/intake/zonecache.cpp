// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/zonecache.h"

#include "core/intake/values.h"

#include <QDateTime>

namespace hearken {

namespace {

constexpr size_t zoneEntries = 1024;
constexpr qint64 msPerDay = 86'400'000;

QDate zoneDate(qint64 day)
{
    return QDate(1970, 1, 1).addDays(day);
}

} // namespace

ZoneCache::ZoneCache(const QTimeZone &zone)
    : m_zone(zone.isValid() ? zone : QTimeZone::utc())
    , m_local(zoneEntries)
    , m_utc(zoneEntries)
{
}

qint64 ZoneCache::toUtc(qint64 localDay, int secondOfDay, int millisecond)
{
    Entry &entry = m_local[quint64(localDay) % zoneEntries];
    if (entry.day != localDay) {
        entry.day = localDay;
        entry.offset = QDateTime(zoneDate(localDay), QTime(0, 0), m_zone).offsetFromUtc();
        entry.constant = entry.offset == QDateTime(zoneDate(localDay + 1), QTime(0, 0), m_zone).offsetFromUtc();
    }
    if (entry.constant)
        return localDay * msPerDay + (secondOfDay - entry.offset) * qint64(1000) + millisecond;
    const QTime time = QTime(0, 0).addSecs(secondOfDay).addMSecs(millisecond);
    return QDateTime(zoneDate(localDay), time, m_zone).toMSecsSinceEpoch();
}

int ZoneCache::offsetAt(qint64 utcMs)
{
    const qint64 day = utcMs >= 0 ? utcMs / msPerDay : (utcMs - msPerDay + 1) / msPerDay;
    Entry &entry = m_utc[quint64(day) % zoneEntries];
    const auto offset = [this](qint64 ms) { return m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)); };
    if (entry.day != day) {
        entry.day = day;
        entry.offset = offset(day * msPerDay);
        entry.constant = entry.offset == offset((day + 1) * msPerDay);
    }
    return entry.constant ? entry.offset : offset(utcMs);
}

} // namespace hearken
