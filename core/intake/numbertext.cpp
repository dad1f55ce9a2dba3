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
    // No-break space, zero-width space, byte order mark, ideographic space: nobody meant them.
    static constexpr QByteArrayView unseen[] = {"\xC2\xA0", "\xE2\x80\x8B", "\xEF\xBB\xBF", "\xE3\x80\x80"};
    const auto blank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    for (bool again = true; again;) {
        again = false;
        while (!text.isEmpty() && blank(text.front()))
            text = text.sliced(1);
        while (!text.isEmpty() && blank(text.back()))
            text.chop(1);
        if (text.isEmpty() || (uchar(text.front()) < 0x80 && uchar(text.back()) < 0x80))
            break;
        for (const QByteArrayView sign : unseen) {
            if (text.startsWith(sign)) {
                text = text.sliced(sign.size());
                again = true;
            }
            if (text.endsWith(sign)) {
                text.chop(sign.size());
                again = true;
            }
        }
    }
    return text;
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
