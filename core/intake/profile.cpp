// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/profile.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace hearken {

namespace {

void profileDates(QByteArrayView text, ColumnProfile &profile)
{
    WrittenTime time;
    if (text.size() < 6 || text.size() > 40)
        return;
    if (readTime(text, DateForm::Iso, time)) {
        ++profile.dates[size_t(DateForm::Iso)];
        profile.withTime += time.hasTime;
        return;
    }
    const bool dmy = readTime(text, DateForm::Dmy, time);
    const bool dmyTime = dmy && time.hasTime;
    const bool mdy = readTime(text, DateForm::Mdy, time);
    profile.dates[size_t(DateForm::Dmy)] += dmy;
    profile.dates[size_t(DateForm::Mdy)] += mdy;
    profile.onlyDmy += dmy && !mdy;
    profile.onlyMdy += mdy && !dmy;
    profile.withTime += dmyTime || (mdy && time.hasTime);
}

void profileNumber(QByteArrayView text, ColumnProfile &profile)
{
    const std::optional<double> point = readNumber(text);
    const std::optional<double> comma = readNumber(text, true);
    profile.numbers += point.has_value();
    profile.commaNumbers += comma.has_value();
    profile.eitherNumbers += point && comma && *point != *comma;
    const std::optional<double> value = point ? point : comma;
    if (!value)
        return;
    const bool first = profile.numbers <= 1 && profile.commaNumbers <= 1;
    profile.low = first ? *value : qMin(profile.low, *value);
    profile.high = first ? *value : qMax(profile.high, *value);
    profile.integers += std::floor(*value) == *value;
    // Days since 1900 (1990…2100), milliseconds and seconds since 1970 (2000…2100).
    profile.dates[size_t(DateForm::Serial)] += *value >= 32'874 && *value < 73'051;
    profile.dates[size_t(DateForm::EpochMs)] += *value >= 946'684'800'000.0 && *value < 4'102'444'800'000.0;
    profile.dates[size_t(DateForm::EpochS)] += *value >= 946'684'800.0 && *value < 4'102'444'800.0;
}

} // namespace

double ColumnProfile::within(int from, int to) const
{
    int inside = 0;
    for (auto it = values.begin(); it != values.end(); ++it) {
        bool number = false;
        const double value = it.key().toDouble(&number);
        if (number && value >= from && value <= to && std::floor(value) == value)
            inside += it.value();
    }
    return share(inside);
}

ColumnProfile profileOf(const QList<QStringList> &rows, qsizetype column, const QStringList &missing)
{
    ColumnProfile profile;
    for (const QStringList &row : rows) {
        ++profile.rows;
        const QString cell = column < row.size() ? row[column].trimmed() : QString();
        if (cell.isEmpty() || missing.contains(cell))
            continue;
        ++profile.filled;
        ++profile.values[cell];
        profile.length += cell.size();
        const QByteArray text = cell.left(200).toUtf8();
        profile.sentences += cell.count(u' ') >= 3;
        profile.links += cell.startsWith("http://"_L1) || cell.startsWith("https://"_L1) || cell.startsWith("www."_L1);
        const qsizetype at = cell.indexOf(u'@');
        profile.mails += at > 0 && cell.indexOf(u'.', at) > at && !cell.contains(u' ');
        profileDates(text, profile);
        profileNumber(text, profile);
    }
    return profile;
}

} // namespace hearken
