// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/rhythm.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

namespace {

constexpr qsizetype rhythmLeast = 6; ///< distances

} // namespace

QList<SourceDays> sourceDays(const Columns &columns, QDate last, int days)
{
    const CodeColumn *sources = columns.dimension(QStringLiteral("source"));
    if (!sources || !last.isValid())
        return {};
    const qint64 end = QDate(1970, 1, 1).daysTo(last);
    const qint64 begin = end - days + 1;
    QList<SourceDays> all;
    for (const QString &name : sources->values)
        all.append({name, QList<qint64>(days, 0)});
    const std::span<const quint16> dayOf = columns.days();
    for (size_t row = 0; row < dayOf.size(); ++row) {
        const qint64 day = dayOf[row];
        if (day >= begin && day <= end)
            ++all[sources->code(qsizetype(row))].days[day - begin];
    }
    all.removeIf([](const SourceDays &source) {
        return source.source.isEmpty()
            || std::all_of(source.days.cbegin(), source.days.cend(), [](qint64 count) { return count == 0; });
    });
    return all;
}

bool Rhythm::isSilent() const
{
    return usual > 0 && silent > longest && silent >= 3 * usual && silent >= 3;
}

Rhythm rhythmOf(const SourceDays &source)
{
    Rhythm rhythm;
    QList<int> distances;
    qsizetype first = -1;
    qsizetype previous = -1;
    qint64 sum = 0;
    for (qsizetype day = 0; day < source.days.size(); ++day) {
        if (source.days.at(day) == 0)
            continue;
        sum += source.days.at(day);
        if (previous >= 0)
            distances.append(int(day - previous));
        else
            first = day;
        previous = day;
    }
    if (previous < 0)
        return rhythm;
    rhythm.silent = int(source.days.size() - 1 - previous);
    rhythm.perWeek = double(sum) * 7 / double(previous - first + 1);
    if (distances.size() < rhythmLeast)
        return rhythm;
    std::sort(distances.begin(), distances.end());
    rhythm.usual = distances.at(distances.size() / 2);
    rhythm.longest = distances.constLast();
    return rhythm;
}

QString rhythmWords(const Rhythm &rhythm)
{
    if (rhythm.usual == 0)
        return {};
    if (rhythm.usual == 1)
        return QCoreApplication::translate("hearken::today", "daily");
    if (rhythm.usual >= 6 && rhythm.usual <= 8)
        return QCoreApplication::translate("hearken::today", "weekly");
    if (rhythm.usual >= 28 && rhythm.usual <= 31)
        return QCoreApplication::translate("hearken::today", "monthly");
    return QCoreApplication::translate("hearken::today", "every %n days", nullptr, rhythm.usual);
}

} // namespace hearken
