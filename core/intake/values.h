// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>

namespace hearken {

/// How dates are written in a column; the words are those of ColumnMapping::dateForm. Year first is Iso; month names are
/// read in any of the first three.
enum class DateForm { None, Iso, Dmy, Mdy, Serial, EpochMs, EpochS };
DateForm dateFormFromWord(const QString &word);
QString dateFormWord(DateForm form);

/// A moment as it is written, before any zone is applied.
struct WrittenTime
{
    int year = 0;
    int month = 0;
    int day = 0;
    int secondOfDay = 0;
    int millisecond = 0;
    bool hasTime = false; ///< false: a day only
    bool hasZone = false;
    int offset = 0; ///< seconds east of UTC, when hasZone
    bool operator==(const WrittenTime &) const = default;
};

/// Reads straight from bytes. False when the text is no date of this form, or a date that does not exist.
bool readTime(QByteArrayView text, DateForm form, WrittenTime &time);

/// A number with sign, decimals and thousands marks: "1,234.5", or "1.234,5" with decimalComma. Percent signs and
/// currency marks around it are passed over.
std::optional<double> readNumber(QByteArrayView text, bool decimalComma = false);

/// Days since 1970-01-01 of the proleptic Gregorian calendar. Source: Howard Hinnant, chrono-compatible date algorithms.
qint64 daysFromCivil(int year, int month, int day);
void civilFromDays(qint64 days, int &year, int &month, int &day);
std::array<char, 10> isoDay(int year, int month, int day);

QByteArrayView trimmedCell(QByteArrayView text); ///< without ASCII white space and no-break spaces around it

} // namespace hearken
