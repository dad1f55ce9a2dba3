// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/values.h"

#include <charconv>
#include <cmath>

namespace hearken {

namespace {

bool isNumberDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

QByteArrayView trimmedCell(QByteArrayView text)
{
    const char *begin = text.data();
    const char *end = begin + text.size();
    const auto blank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    for (bool again = true; again;) {
        again = false;
        while (begin < end && blank(*begin))
            ++begin;
        while (begin < end && blank(end[-1]))
            --end;
        if (end - begin >= 2 && uchar(begin[0]) == 0xC2 && uchar(begin[1]) == 0xA0) {
            begin += 2;
            again = true;
        }
        if (end - begin >= 2 && uchar(end[-2]) == 0xC2 && uchar(end[-1]) == 0xA0) {
            end -= 2;
            again = true;
        }
    }
    return {begin, end - begin};
}

std::optional<double> readNumber(QByteArrayView text, bool decimalComma)
{
    text = trimmedCell(text);
    const char *p = text.data();
    const char *end = p + text.size();
    if (p == end || text.size() > 40)
        return {};
    std::array<char, 48> plain{};
    size_t size = 0;
    const char decimal = decimalComma ? ',' : '.';
    const char thousands = decimalComma ? '.' : ',';
    bool digits = false;
    bool negative = false;
    if (*p == '-' || *p == '+')
        negative = *p++ == '-';
    while (p < end && !isNumberDigit(*p) && *p != decimal) { // € 12, $12, £12, USD 12
        const bool currency = *p == '$' || *p == ' ' || uchar(*p) >= 0x80;
        if (!currency)
            return {};
        ++p;
    }
    if (negative)
        plain[size++] = '-';
    int group = -1;
    for (; p < end; ++p) {
        if (isNumberDigit(*p)) {
            plain[size++] = *p;
            digits = true;
            group += group >= 0;
        } else if (*p == decimal) {
            plain[size++] = '.';
            if (group >= 0 && group != 3)
                return {};
            group = -1;
        } else if ((*p == thousands || *p == '\'' || *p == ' ') && digits && p + 1 < end && isNumberDigit(p[1])) {
            if (group >= 0 && group != 3)
                return {};
            group = 0;
        } else if ((*p == 'e' || *p == 'E') && digits && group < 0) {
            plain[size++] = 'e';
            if (p + 1 < end && (p[1] == '-' || p[1] == '+')) {
                if (p[1] == '-')
                    plain[size++] = '-';
                ++p;
            }
        } else {
            break;
        }
    }
    if (!digits || (group >= 0 && group != 3))
        return {};
    const QByteArrayView rest = trimmedCell({p, end - p}); // "%", "€", "$" behind the number
    if (!rest.isEmpty() && rest != "%" && rest != "$" && !(rest.size() <= 3 && uchar(rest[0]) >= 0x80))
        return {};
    double value = 0;
    const auto [last, problem] = std::from_chars(plain.data(), plain.data() + size, value);
    if (problem != std::errc() || last != plain.data() + size || !std::isfinite(value))
        return {};
    return value;
}

} // namespace hearken
