// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/redact.h"

#include <QList>

#include <algorithm>

namespace hearken {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Letters of other scripts stand in bytes above ASCII: they belong to words as letters do.
bool isWordByte(char c)
{
    return isDigit(c) || isLetter(c) || c == '_' || uchar(c) >= 0x80;
}

bool isMailByte(char c)
{
    return isWordByte(c) || c == '.' || c == '-' || c == '+' || c == '%' || c == '\'';
}

/// Something found: where it ends, and what stands for it; nullptr when there is nothing.
struct Secret
{
    qsizetype end = 0;
    const char *word = nullptr;
};

/// The piece of a number: digits with the marks that people write between them.
struct Digits
{
    qsizetype end = 0; ///< behind the last digit
    QByteArray digits;
    QList<qsizetype> groups; ///< sizes
    QByteArray marks; ///< all that stand between, in order
    bool plus = false;
};

// One mark, or a blank beside one: "+44 (0)20 7946 0958", "555-010-9999", "089 / 12 34 56".
Digits digitsAt(QByteArrayView text, qsizetype from)
{
    Digits found;
    qsizetype at = from;
    found.plus = text[at] == '+';
    at += found.plus || text[at] == '(' ? 1 : 0;
    qsizetype group = 0;
    for (int between = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (isDigit(c)) {
            if (between > 0 && group > 0) {
                found.groups.append(group);
                group = 0;
            }
            between = 0;
            ++group;
            found.digits.append(c);
            found.end = at + 1;
        } else if ((c == ' ' || c == '-' || c == '.' || c == '/' || c == '(' || c == ')') && between < 3) {
            ++between;
            found.marks.append(c);
        } else {
            found.marks.resize(found.marks.size() - between); // they belong to the sentence
            break;
        }
    }
    if (group > 0)
        found.groups.append(group);
    return found;
}

/// Source: ISO/IEC 7812-1, annex B.
bool passesLuhn(const QByteArray &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i] - '0';
        if (i % 2 == 1)
            digit = digit > 4 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

bool isCard(const Digits &number)
{
    if (number.plus || number.digits.size() < 13 || number.digits.size() > 19 || number.digits.front() == '0')
        return false;
    const bool plain = std::all_of(
        number.marks.cbegin(), number.marks.cend(), [](char c) { return c == ' ' || c == '-'; });
    return plain && passesLuhn(number.digits);
}

// 2026-05-04, 4.5.2026, 04/05/26 09:12: numbers of two and four digits that a calendar knows.
bool isDay(const Digits &number)
{
    const auto &groups = number.groups;
    if (number.plus || groups.size() < 3 || number.marks.isEmpty() || number.marks[0] == '(')
        return false;
    const auto part = [&number](qsizetype at, qsizetype size) { return number.digits.mid(at, size).toInt(); };
    const bool yearFirst = groups[0] == 4 && groups[1] <= 2 && groups[2] <= 2;
    const bool yearLast = groups[0] <= 2 && groups[1] <= 2 && (groups[2] == 4 || groups[2] == 2);
    if (!yearFirst && !yearLast)
        return false;
    const int first = part(yearFirst ? 4 : 0, yearFirst ? groups[1] : groups[0]);
    const int second = part(yearFirst ? 4 + groups[1] : groups[0], yearFirst ? groups[2] : groups[1]);
    return first >= 1 && second >= 1 && first <= 31 && second <= 31 && std::min(first, second) <= 12
        && number.marks[0] == number.marks[1] && number.marks[0] != ' ';
}

bool isIpAddress(const Digits &number)
{
    return number.groups.size() == 4 && number.marks == "...";
}

// 12.500.000 and 1 250 000: thousands in threes behind the first.
bool isAmount(const Digits &number)
{
    if (number.plus || number.groups.size() < 2 || number.groups[0] > 3 || number.digits.front() == '0')
        return false;
    const bool threes = std::all_of(
        number.groups.cbegin() + 1, number.groups.cend(), [](qsizetype size) { return size == 3; });
    const char mark = number.marks.isEmpty() ? '\0' : number.marks[0];
    const bool one = std::all_of(number.marks.cbegin(), number.marks.cend(), [mark](char c) { return c == mark; });
    return threes && one && (mark == '.' || mark == ' ' || mark == '\'');
}

/// International with a plus or 00, with the 0 of a national prefix, or as North America writes: (555) 010-9999.
bool isPhone(const Digits &number)
{
    const qsizetype size = number.digits.size();
    if (number.plus)
        return size >= 8 && size <= 15;
    if (size < 7 || size > 15 || isDay(number) || isIpAddress(number) || isAmount(number))
        return false;
    if (number.digits.startsWith("00"))
        return size >= 10 && number.digits[2] != '0';
    const bool parted = number.groups.size() >= 2;
    if (number.digits.front() == '0')
        return size >= 9 || (parted && size >= 8);
    const auto &groups = number.groups;
    const bool american = groups.size() >= 3 && groups[groups.size() - 1] == 4 && groups[groups.size() - 2] == 3
        && groups[groups.size() - 3] == 3 && (size == 10 || (size == 11 && number.digits.front() == '1'));
    return american;
}

/// Source: ISO 13616-1; two letters, two check digits, up to 30 letters and digits, mod 97 = 1.
Secret accountAt(QByteArrayView text, qsizetype from)
{
    QByteArray compact;
    qsizetype end = 0;
    for (qsizetype at = from; at < text.size() && compact.size() < 34; ++at) {
        const char c = text[at];
        if (c == ' ' && compact.size() >= 4 && compact.size() % 4 == 0)
            continue;
        const bool fits = compact.size() < 2 ? c >= 'A' && c <= 'Z'
            : compact.size() < 4             ? isDigit(c)
                                             : isDigit(c) || (c >= 'A' && c <= 'Z');
        if (!fits)
            break;
        compact.append(c);
        end = at + 1;
    }
    if (compact.size() < 15 || (end < text.size() && isWordByte(text[end])))
        return {};
    int rest = 0;
    const QByteArray turned = compact.mid(4) + compact.left(4);
    for (const char c : turned)
        rest = isDigit(c) ? (rest * 10 + (c - '0')) % 97 : (rest * 100 + (c - 'A' + 10)) % 97;
    return rest == 1 ? Secret{end, "[account number]"} : Secret{};
}

Secret numberAt(QByteArrayView text, qsizetype from)
{
    Digits number = digitsAt(text, from);
    if (number.digits.size() < 7 || (number.end < text.size() && isWordByte(text[number.end])))
        return {};
    // Too long for one number: two that stand side by side.
    constexpr qsizetype longest = 19;
    while (number.groups.size() > 1 && number.digits.size() > longest)
        number = digitsAt(text.first(number.end - number.groups.last()), from);
    if (isCard(number))
        return {number.end, "[card number]"};
    return isPhone(number) ? Secret{number.end, "[phone]"} : Secret{};
}

/// The address around the @ at `at`; `start` is set to where it begins.
Secret mailAround(QByteArrayView text, qsizetype at, qsizetype least, qsizetype &start)
{
    start = at;
    while (start > least && isMailByte(text[start - 1]))
        --start;
    while (start < at && (text[start] == '.' || text[start] == '\'' || text[start] == '-'))
        ++start;
    qsizetype end = at + 1;
    qsizetype dot = -1;
    for (; end < text.size() && (isWordByte(text[end]) || text[end] == '-' || text[end] == '.'); ++end) {
        if (text[end] == '.' && end > at + 1 && end + 2 < text.size() && isWordByte(text[end + 1])
            && isWordByte(text[end + 2]))
            dot = end;
    }
    while (end > at + 1 && (text[end - 1] == '.' || text[end - 1] == '-'))
        --end; // the full stop of the sentence
    return start < at && dot > 0 && dot < end ? Secret{end, "[e-mail]"} : Secret{};
}

bool mayHoldSecret(QByteArrayView text)
{
    int digits = 0;
    for (const char c : text) {
        if (c == '@')
            return true;
        digits += isDigit(c);
    }
    return digits >= 7;
}

} // namespace

QByteArray redacted(QByteArrayView text, int &hidden)
{
    hidden = 0;
    if (!mayHoldSecret(text))
        return text.toByteArray();
    QByteArray out;
    qsizetype kept = 0; // up to here the text is in `out`
    const auto hide = [&](qsizetype start, const Secret &secret) {
        out.append(text.sliced(kept, start - kept)).append(secret.word);
        kept = secret.end;
        ++hidden;
    };
    for (qsizetype at = 0; at < text.size();) {
        const char c = text[at];
        const bool begins = at == kept || !isWordByte(text[at - 1]);
        Secret found;
        qsizetype start = at;
        if (c == '@')
            found = mailAround(text, at, kept, start);
        else if (begins && (isDigit(c) || c == '+' || c == '('))
            found = numberAt(text, at);
        else if (begins && c >= 'A' && c <= 'Z')
            found = accountAt(text, at);
        if (found.word) {
            hide(start, found);
            at = found.end;
        } else if (isDigit(c)) { // a number that is none stays whole: its tail is no telephone
            while (at < text.size() && isDigit(text[at]))
                ++at;
        } else {
            ++at;
        }
    }
    return out.append(text.sliced(kept));
}

} // namespace hearken
