// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"

namespace hearken {

using namespace Qt::StringLiterals;

Period Period::before() const
{
    if (!from.isValid() || !to.isValid())
        return {};
    return {from.addDays(-days()), from};
}

Period lastDays(int days, QDate lastDay)
{
    return {lastDay.addDays(1 - days), lastDay.addDays(1)};
}

QDate startOf(QDate day, Grain grain)
{
    switch (grain) {
    case Grain::Day:
        return day;
    case Grain::Week:
        return day.addDays(1 - day.dayOfWeek());
    case Grain::Month:
        return {day.year(), day.month(), 1};
    case Grain::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case Grain::Year:
        return {day.year(), 1, 1};
    }
    Q_UNREACHABLE();
}

QDate nextStart(QDate start, Grain grain)
{
    switch (grain) {
    case Grain::Day:
        return start.addDays(1);
    case Grain::Week:
        return start.addDays(7);
    case Grain::Month:
        return start.addMonths(1);
    case Grain::Quarter:
        return start.addMonths(3);
    case Grain::Year:
        return start.addYears(1);
    }
    Q_UNREACHABLE();
}

QString grainKey(QDate start, Grain grain)
{
    switch (grain) {
    case Grain::Day:
        return start.toString(Qt::ISODate);
    case Grain::Week: {
        int year = 0;
        const int week = start.weekNumber(&year);
        return u"%1-W%2"_s.arg(year).arg(week, 2, 10, QLatin1Char('0'));
    }
    case Grain::Month:
        return start.toString(u"yyyy-MM"_s);
    case Grain::Quarter:
        return u"%1-Q%2"_s.arg(start.year()).arg((start.month() - 1) / 3 + 1);
    case Grain::Year:
        return QString::number(start.year());
    }
    Q_UNREACHABLE();
}

std::optional<Grain> grainFromWord(const QString &word)
{
    for (const Grain grain : {Grain::Day, Grain::Week, Grain::Month, Grain::Quarter, Grain::Year}) {
        if (word == grainWord(grain))
            return grain;
    }
    return std::nullopt;
}

QString grainWord(Grain grain)
{
    switch (grain) {
    case Grain::Day:
        return u"day"_s;
    case Grain::Week:
        return u"week"_s;
    case Grain::Month:
        return u"month"_s;
    case Grain::Quarter:
        return u"quarter"_s;
    case Grain::Year:
        return u"year"_s;
    }
    Q_UNREACHABLE();
}

} // namespace hearken
