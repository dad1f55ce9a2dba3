// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/values.h"

#include <cmath>
#include <cstring>

using namespace Qt::StringLiterals;

namespace hearken {

namespace {

constexpr std::array<const char *, 7> dateFormWords{"", "iso", "dmy", "mdy", "serial", "epoch-ms", "epoch-s"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || uchar(c) >= 0x80;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

/// The part of a text that is still to be read.
struct TimeScan
{
    const char *p;
    const char *end;

    bool done() const { return p >= end; }
    char peek() const { return p < end ? *p : '\0'; }
    bool skip(char c)
    {
        if (peek() != c)
            return false;
        ++p;
        return true;
    }
    void blanks()
    {
        while (p < end && (*p == ' ' || *p == '\t'))
            ++p;
        // no-break spaces, as spreadsheets write before AM and PM
        while (end - p >= 2 && uchar(p[0]) == 0xC2 && uchar(p[1]) == 0xA0)
            p += 2;
        while (end - p >= 3 && uchar(p[0]) == 0xE2 && uchar(p[1]) == 0x80 && uchar(p[2]) == 0xAF)
            p += 3;
    }
    /// At most `most` digits; the number of digits read is in `count`.
    int number(int most, int &count)
    {
        int value = 0;
        count = 0;
        while (p < end && count < most && isDigit(*p)) {
            value = value * 10 + (*p - '0');
            ++p;
            ++count;
        }
        return value;
    }
    QByteArrayView word()
    {
        const char *const begin = p;
        while (p < end && isLetter(*p))
            ++p;
        return {begin, p - begin};
    }
};

bool sameWord(QByteArrayView text, const char *wanted)
{
    const size_t size = std::strlen(wanted);
    if (size_t(text.size()) != size)
        return false;
    for (size_t i = 0; i < size; ++i) {
        if (lower(text[qsizetype(i)]) != wanted[i])
            return false;
    }
    return true;
}

bool startsWord(QByteArrayView text, const char *start)
{
    const size_t size = std::strlen(start);
    return size_t(text.size()) >= size && sameWord(text.first(qsizetype(size)), start);
}

/// 1…12 for a month's name or its beginning in English, German, French, Spanish, Italian, Portuguese or Dutch.
int monthOf(QByteArrayView word)
{
    static constexpr std::array<std::array<const char *, 5>, 12> starts{{
        {"jan", "jän", "ene", "gen", "janv"},
        {"feb", "fév", "fev", "feb", "feb"},
        {"mar", "mär", "mrt", "maa", "mrz"},
        {"apr", "avr", "abr", "apr", "apr"},
        {"may", "mai", "mag", "mei", "may"},
        {"jun", "juin", "giu", "jun", "jun"},
        {"jul", "juil", "lug", "jul", "jul"},
        {"aug", "aoû", "ago", "aou", "aug"},
        {"sep", "set", "sep", "sep", "sep"},
        {"oct", "okt", "ott", "out", "oct"},
        {"nov", "nov", "nov", "nov", "nov"},
        {"dec", "dez", "déc", "dic", "dec"},
    }};
    if (word.size() < 3)
        return 0;
    for (size_t month = 0; month < starts.size(); ++month) {
        for (const char *const start : starts[month]) {
            if (startsWord(word, start))
                return int(month) + 1;
        }
    }
    return 0;
}

int fullYear(int year, int digits)
{
    if (digits == 4)
        return year;
    return digits == 2 ? (year < 70 ? 2000 + year : 1900 + year) : -1;
}

bool validDay(const WrittenTime &time)
{
    static constexpr std::array<int, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (time.year < 1600 || time.year > 2500 || time.month < 1 || time.month > 12 || time.day < 1)
        return false;
    const bool leap = (time.year % 4 == 0 && time.year % 100 != 0) || time.year % 400 == 0;
    return time.day <= lengths[size_t(time.month - 1)] + (time.month == 2 && leap);
}

/// Offset in seconds of the zone words that exports use; false when the word is none.
bool zoneWord(QByteArrayView word, int &offset)
{
    struct Named
    {
        const char *word;
        int hours;
    };
    static constexpr std::array<Named, 16> zones{
        {{"z", 0}, {"utc", 0}, {"gmt", 0}, {"wet", 0}, {"bst", 1}, {"cet", 1}, {"mez", 1}, {"cest", 2}, {"mesz", 2},
            {"eet", 2}, {"est", -5}, {"edt", -4}, {"cst", -6}, {"cdt", -5}, {"pst", -8}, {"pdt", -7}}};
    for (const Named &zone : zones) {
        if (sameWord(word, zone.word)) {
            offset = zone.hours * 3600;
            return true;
        }
    }
    return false;
}

/// "+02:00", "-0330", "+1".
bool readOffset(TimeScan &in, WrittenTime &time)
{
    const int sign = in.peek() == '-' ? -1 : 1;
    ++in.p;
    int count = 0;
    int hours = in.number(2, count);
    if (count == 0)
        return false;
    in.skip(':');
    int minuteCount = 0;
    const int minutes = in.number(2, minuteCount);
    if (hours > 15 || minutes > 59 || minuteCount == 1)
        return false;
    time.hasZone = true;
    time.offset += sign * (hours * 3600 + minutes * 60);
    return true;
}

bool readZone(TimeScan &in, WrittenTime &time)
{
    in.blanks();
    const bool bracket = in.skip('(');
    if (isLetter(in.peek())) {
        if (!zoneWord(in.word(), time.offset))
            return false;
        time.hasZone = true;
    }
    if ((in.peek() == '+' || in.peek() == '-') && !readOffset(in, time))
        return false;
    if (bracket && !in.skip(')'))
        return false;
    in.blanks();
    return in.done();
}

/// "14:30", "14:30:05.123", "2:30 PM", then a zone.
bool readClock(TimeScan &in, WrittenTime &time)
{
    int count = 0;
    int hour = in.number(2, count);
    if (count == 0 || (!in.skip(':') && !in.skip('.')))
        return false;
    const int minute = in.number(2, count);
    if (count == 0)
        return false;
    int second = 0;
    if (in.skip(':') || in.skip('.')) {
        second = in.number(2, count);
        if (count == 0)
            return false;
        if (in.skip('.') || in.skip(',')) {
            const int fraction = in.number(3, count);
            if (count == 0)
                return false;
            time.millisecond = count == 1 ? fraction * 100 : count == 2 ? fraction * 10 : fraction;
            while (isDigit(in.peek()))
                ++in.p;
        }
    }
    in.blanks();
    TimeScan ahead = in;
    const char first = lower(ahead.peek());
    if (first == 'a' || first == 'p') {
        ++ahead.p;
        ahead.skip('.');
        if (lower(ahead.peek()) == 'm') {
            ++ahead.p;
            ahead.skip('.');
            if (hour < 1 || hour > 12)
                return false;
            hour = hour % 12 + (first == 'p' ? 12 : 0);
            in = ahead;
        }
    }
    if (hour > 24 || minute > 59 || second > 60 || (hour == 24 && (minute || second)))
        return false;
    time.hasTime = true;
    time.secondOfDay = qMin(hour * 3600 + minute * 60 + second, 86399);
    return readZone(in, time);
}

/// "15 March 2024", "Mar 15, 2024", "Fri, 15-Mar-24": told by the month's name whatever the form.
bool readNamedDay(TimeScan &in, WrittenTime &time)
{
    int count = 0;
    bool hasDay = false;
    for (int part = 0; part < 8 && !in.done(); ++part) {
        while (in.peek() == ' ' || in.peek() == ',' || in.peek() == '-' || in.peek() == '.' || in.peek() == '/')
            ++in.p;
        if (isLetter(in.peek())) {
            const QByteArrayView word = in.word();
            const int month = monthOf(word);
            // The name of a weekday, "de", "at", "th" …
            if (month && !time.month)
                time.month = month;
            continue;
        }
        if (!isDigit(in.peek()))
            return false;
        const int value = in.number(4, count);
        if (!hasDay && count <= 2) {
            time.day = value;
            hasDay = true;
        } else {
            time.year = fullYear(value, count);
        }
        if (time.month && hasDay && time.year)
            return true;
    }
    return false;
}

bool readNumericDay(TimeScan &in, DateForm form, WrittenTime &time)
{
    int first = 0;
    int count = 0;
    first = in.number(8, count);
    if (count == 8) { // 20240315
        time.year = first / 10000;
        time.month = first / 100 % 100;
        time.day = first % 100;
        return form == DateForm::Iso;
    }
    const bool yearFirst = count == 4;
    const char mark = in.peek();
    if ((mark != '-' && mark != '/' && mark != '.') || count == 0 || count > 4 || count == 3)
        return false;
    ++in.p;
    in.blanks(); // "15. 3. 2024"
    int middleCount = 0;
    const int middle = in.number(2, middleCount);
    if (middleCount == 0 || !in.skip(mark))
        return false;
    in.blanks();
    int lastCount = 0;
    const int last = in.number(4, lastCount);
    if (yearFirst) {
        time.year = first;
        time.month = middle;
        time.day = last;
        return lastCount > 0 && lastCount < 3;
    }
    if (form == DateForm::Iso)
        return false;
    time.year = fullYear(last, lastCount);
    time.month = form == DateForm::Mdy ? first : middle;
    time.day = form == DateForm::Mdy ? middle : first;
    return true;
}

bool fromEpoch(qint64 ms, WrittenTime &time)
{
    qint64 day = ms / 86'400'000;
    qint64 rest = ms % 86'400'000;
    if (rest < 0) {
        rest += 86'400'000;
        --day;
    }
    if (day < -100'000 || day > 190'000)
        return false;
    civilFromDays(day, time.year, time.month, time.day);
    time.secondOfDay = int(rest / 1000);
    time.millisecond = int(rest % 1000);
    time.hasTime = true;
    return validDay(time);
}

bool readCounted(QByteArrayView text, DateForm form, WrittenTime &time)
{
    const std::optional<double> number = readNumber(text);
    if (!number)
        return false;
    if (form == DateForm::Serial) { // days since 1899-12-30, as spreadsheets count
        if (*number < 1 || *number > 200'000)
            return false;
        const qint64 ms = std::llround((*number - 25569.0) * 86'400'000.0);
        const bool whole = std::floor(*number) == *number;
        if (!fromEpoch(whole ? ms : (ms + 500) / 1000 * 1000, time))
            return false;
        time.hasTime = !whole;
        return true;
    }
    time.hasZone = true;
    if (std::abs(*number) > 9e15)
        return false;
    return fromEpoch(form == DateForm::EpochMs ? std::llround(*number) : std::llround(*number * 1000), time);
}

} // namespace

DateForm dateFormFromWord(const QString &word)
{
    for (size_t i = 1; i < dateFormWords.size(); ++i) {
        if (word == QLatin1StringView(dateFormWords[i]))
            return DateForm(i);
    }
    return DateForm::None;
}

QString dateFormWord(DateForm form)
{
    return QLatin1StringView(dateFormWords[size_t(form)]);
}

qint64 daysFromCivil(int year, int month, int day)
{
    year -= month <= 2;
    const qint64 era = (year >= 0 ? year : year - 399) / 400;
    const auto yearOfEra = qint64(year) - era * 400;
    const auto dayOfYear = qint64((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1);
    const qint64 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

void civilFromDays(qint64 days, int &year, int &month, int &day)
{
    days += 719468;
    const qint64 era = (days >= 0 ? days : days - 146096) / 146097;
    const qint64 dayOfEra = days - era * 146097;
    const qint64 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 shifted = (5 * dayOfYear + 2) / 153;
    day = int(dayOfYear - (153 * shifted + 2) / 5 + 1);
    month = int(shifted < 10 ? shifted + 3 : shifted - 9);
    year = int(yearOfEra + era * 400 + (month <= 2));
}

std::array<char, 10> isoDay(int year, int month, int day)
{
    const auto digit = [](int value) { return char('0' + value % 10); };
    return {digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), '-', digit(month / 10), digit(month),
        '-', digit(day / 10), digit(day)};
}

bool readTime(QByteArrayView text, DateForm form, WrittenTime &time)
{
    time = {};
    text = trimmedCell(text);
    if (text.isEmpty() || text.size() > 64 || form == DateForm::None)
        return false;
    if (form == DateForm::Serial || form == DateForm::EpochMs || form == DateForm::EpochS)
        return readCounted(text, form, time);
    TimeScan in{text.data(), text.data() + text.size()};
    TimeScan numeric = in;
    if (isDigit(in.peek()) && readNumericDay(numeric, form, time)) {
        in = numeric;
    } else {
        time = {};
        if (!readNamedDay(in, time))
            return false;
    }
    if (!validDay(time))
        return false;
    const bool comma = in.skip(',');
    if (!in.skip('T') || comma)
        in.blanks();
    if (in.done())
        return true;
    while (isLetter(in.peek())) { // "15 March 2024 at 14:30"
        in.word();
        in.blanks();
    }
    return readClock(in, time);
}

} // namespace hearken
