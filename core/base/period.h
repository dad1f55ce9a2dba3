// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace hearken {

enum class Grain { Day, Week, Month, Quarter, Year };

/// Half-open range of days [from, to) in the project's time zone. An invalid date leaves that end open.
struct Period
{
    QDate from;
    QDate to;

    bool contains(QDate day) const { return (!from.isValid() || day >= from) && (!to.isValid() || day < to); }
    bool isOpen() const { return !from.isValid() && !to.isValid(); }
    qint64 days() const { return from.isValid() && to.isValid() ? from.daysTo(to) : 0; }
    /// The period of the same length that ends where this one starts; open when this one is.
    Period before() const;
    bool operator==(const Period &) const = default;
};

/// The last `days` days that end with `lastDay`, which is included.
Period lastDays(int days, QDate lastDay);

/// First day of the day, ISO week, month, quarter or year that `day` lies in.
QDate startOf(QDate day, Grain grain);
QDate nextStart(QDate start, Grain grain);

/// "2026-03-31", "2026-W14", "2026-03", "2026-Q1", "2026": stable words for the command line, sorted as text.
QString grainKey(QDate start, Grain grain);

std::optional<Grain> grainFromWord(const QString &word);
QString grainWord(Grain grain);

} // namespace hearken
