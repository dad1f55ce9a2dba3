// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/week.h"

#include "core/base/daytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QString weekRhythm(const Rhythm &rhythm)
{
    const QString often = rhythmWords(rhythm);
    const QString much = QCoreApplication::translate("hearken::today", "about %1 a week")
                             .arg(QLocale().toString(std::max(1LL, std::llround(rhythm.perWeek))));
    return often.isEmpty()
        ? QCoreApplication::translate("hearken::today", "now and then")
        : QCoreApplication::translate("hearken::today", "%1 · %2", "rhythm, how much").arg(often, much);
}

} // namespace

qint64 WeekRow::sum() const
{
    return std::accumulate(
        days.cbegin(), days.cend(), qint64(0), [](qint64 sum, qint64 day) { return sum + std::max(day, qint64(0)); });
}

QString WeekRow::words(QDate monday, const QLocale &locale) const
{
    QStringList parts;
    for (qsizetype i = 0; i < days.size(); ++i) {
        if (days.at(i) >= 0)
            parts.append(QCoreApplication::translate("hearken::today", "%1: %2", "day, number of responses")
                             .arg(dayText(monday.addDays(i), u"ddd d MMM"_s, locale), locale.toString(days.at(i))));
    }
    return QCoreApplication::translate("hearken::today", "%1, %2. %3 this week. %4", "source, rhythm, sum, days")
        .arg(source, rhythm, locale.toString(sum()), parts.join(u", "_s));
}

QDate weekStartOf(QDate day, int firstDay)
{
    return day.addDays(-((day.dayOfWeek() - firstDay + 7) % 7));
}

TodayWeek weekOf(const Columns &columns, QDate day, int firstDay)
{
    TodayWeek week;
    week.first = weekStartOf(day, firstDay);
    const QList<SourceDays> all = sourceDays(columns, day);
    week.sources = all.size();
    for (const SourceDays &source : all) {
        const Rhythm rhythm = rhythmOf(source);
        WeekRow row;
        row.source = source.source;
        row.rhythm = weekRhythm(rhythm);
        row.steady = rhythm.usual == 1;
        for (int i = 0; i < 7; ++i) {
            const qint64 back = week.first.addDays(i).daysTo(day);
            row.days.append(back < 0 ? -1 : source.days.at(source.days.size() - 1 - back));
        }
        const Slice slice{{week.first, week.first.addDays(7)}, {{u"source"_s, {source.source}}}, {}};
        row.link = {u"feedback"_s, {}, slice.toMap()};
        // A source that is silent for weeks is told above; here stands what tells.
        if (row.sum() > 0 || (rhythm.usual > 0 && rhythm.usual <= 7))
            week.rows.append(row);
    }
    std::stable_sort(week.rows.begin(), week.rows.end(),
        [](const WeekRow &one, const WeekRow &other) { return one.sum() > other.sum(); });
    return week;
}

} // namespace hearken
