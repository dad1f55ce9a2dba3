// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/rowstate.h"
#include "core/intake/scorewords.h"
#include "core/text/redact.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace hearken {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::intake)
};

/// What tools write for a choice that was not taken.
bool meansNo(QByteArrayView text)
{
    return text.isEmpty() || text == "0" || sameIgnoringCase(text, "no") || sameIgnoringCase(text, "n")
        || sameIgnoringCase(text, "false") || sameIgnoringCase(text, "not selected");
}

/// keyShape(key) == shape, without making it.
bool hasShape(QByteArrayView key, QByteArrayView shape)
{
    qsizetype at = 0;
    char before = '\0';
    for (const char c : key) {
        const bool digit = c >= '0' && c <= '9';
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || uchar(c) >= 0x80;
        const char sign = digit ? '9' : letter ? 'A' : c;
        if (sign == before && (digit || letter))
            continue;
        if (at >= shape.size() || shape[at] != sign)
            return false;
        before = sign;
        ++at;
    }
    return at == shape.size();
}

} // namespace

bool RowParser::State::time(const PreparedColumn &column, QByteArrayView text, Draft &draft, QList<Issue> &issues)
{
    WrittenTime written;
    if (!readTime(text, column.form, written)) {
        issues += issue("date", &column, text,
            Tr::tr("The date cannot be read. Correct it in the file, or choose how dates are written."), u"refused"_s);
        return false;
    }
    placeInZone(written, draft);
    return true;
}

void RowParser::State::placeInZone(const WrittenTime &written, Draft &draft)
{
    draft.hasDay = true;
    draft.hasTime = written.hasTime;
    if (!written.hasTime) {
        draft.day = isoDay(written.year, written.month, written.day);
        return;
    }
    const qint64 day = daysFromCivil(written.year, written.month, written.day);
    if (!written.hasZone) {
        draft.at = fileZone.toUtc(day, written.secondOfDay, written.millisecond);
        if (sameZone) {
            draft.day = isoDay(written.year, written.month, written.day);
            return;
        }
    } else {
        draft.at = day * 86'400'000 + (written.secondOfDay - written.offset) * qint64(1000) + written.millisecond;
    }
    const qint64 local = draft.at + projectZone.offsetAt(draft.at) * qint64(1000);
    const qint64 localDay = local >= 0 ? local / 86'400'000 : (local - 86'399'999) / 86'400'000;
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    civilFromDays(localDay, year, month, dayOfMonth);
    draft.day = isoDay(year, month, dayOfMonth);
}

/// Money, a count or a day of a customers or invitations file.
bool RowParser::State::amount(const PreparedColumn &column, QByteArrayView text, Draft &draft, QList<Issue> &issues)
{
    if (column.field == Field::Since) {
        WrittenTime written;
        draft.hasSince = readTime(text, column.form, written);
        if (draft.hasSince)
            draft.since = isoDay(written.year, written.month, written.day);
        else
            return remedied(column.remedy,
                issue("since", &column, text, Tr::tr("The date cannot be read; the row is kept without it."), {}),
                draft, issues);
        return true;
    }
    const std::optional<double> number = readNumber(text, column.decimalComma);
    if (column.field == Field::Sent) {
        if (number && *number >= 0 && *number < 1e12 && std::floor(*number) == *number) {
            draft.sent = qint64(*number);
            return true;
        }
        issues += issue(
            "sent", &column, text, Tr::tr("The number of invitations is not a whole number."), u"refused"_s);
        return false;
    }
    draft.hasRevenue = number && std::abs(*number) < 1e13;
    if (draft.hasRevenue)
        draft.revenue = std::llround(*number * 100);
    else
        return remedied(column.remedy,
            issue("amount", &column, text, Tr::tr("The amount is not a number; the row is kept without it."), {}),
            draft, issues);
    return true;
}

bool RowParser::State::question(
    PreparedColumn &column, QByteArrayView raw, QByteArrayView text, Draft &draft, QList<Issue> &issues)
{
    switch (column.kind) {
    case QuestionKind::Nps:
    case QuestionKind::Csat:
    case QuestionKind::Ces:
    case QuestionKind::Rating:
    case QuestionKind::Number:
        return score(column, text, draft, issues);
    case QuestionKind::Choice:
        draft.answers.push_back({column.index, 0, column.texts.of(text)});
        break;
    case QuestionKind::Multiple:
        while (!text.isEmpty()) {
            const qsizetype cut = column.separator.isEmpty() ? -1 : text.indexOf(column.separator);
            const QByteArrayView part = trimmedCell(cut < 0 ? text : text.first(cut));
            if (!part.isEmpty())
                draft.answers.push_back({column.index, 0, column.texts.of(part)});
            text = cut < 0 ? QByteArrayView() : text.sliced(cut + column.separator.size());
        }
        break;
    case QuestionKind::Text:
        draft.texts.push_back({column.index, (mask ? unmasked(raw, draft) : raw).toByteArray()});
        break;
    }
    return true;
}

QByteArrayView RowParser::State::unmasked(QByteArrayView raw, Draft &draft)
{
    int hidden = 0;
    masked = redacted(raw, hidden);
    draft.masked += hidden;
    return masked;
}

bool RowParser::State::customer(const PreparedColumn &column, QByteArrayView text, Draft &draft, QList<Issue> &issues)
{
    if (column.shape.isEmpty() || hasShape(text, column.shape)) {
        assignText(draft.customer, text);
        return true;
    }
    const bool known = column.remedy != Remedy::NoCustomer;
    if (known)
        assignText(draft.customer, text);
    return remedied(column.remedy,
        issue("customer", &column, text,
            known ? Tr::tr("The customer's key is written unlike all others.")
                  : Tr::tr("The customer's key is written unlike all others; the row is kept without its customer."),
            {}),
        draft, issues);
}

bool RowParser::State::score(const PreparedColumn &column, QByteArrayView text, Draft &draft, QList<Issue> &issues)
{
    for (const auto &[word, value] : column.labels) {
        if (sameIgnoringCase(word, text)) {
            draft.answers.push_back({column.index, value, {}});
            return true;
        }
    }
    std::optional<double> value;
    if (text.size() == 1 && text[0] >= '0' && text[0] <= '9')
        value = text[0] - '0';
    else
        value = readNumber(text, column.decimalComma);
    if (value && (!column.scale || column.scale->contains(*value))) {
        draft.answers.push_back({column.index, *value, {}});
        return true;
    }
    if (const auto meant = column.remedy == Remedy::Read ? scoreWord(text, column.scale) : std::nullopt) {
        draft.answers.push_back({column.index, *meant, {}});
        return remedied(
            column.remedy, issue("score", &column, text, Tr::tr("Read as %1.").arg(*meant), {}), draft, issues);
    }
    leftOut = true;
    const QString problem = column.scale ? Tr::tr("This is not a number from %1 to %2; the answer is left out.")
                                               .arg(column.scale->low)
                                               .arg(column.scale->high)
                                         : Tr::tr("This is not a number; the answer is left out.");
    return remedied(column.remedy, issue("score", &column, text, problem, {}), draft, issues);
}

/// One column of a multiple choice: a filled cell is the choice, whether it holds 1, Y, TRUE or the label.
void RowParser::State::option(const PreparedColumn &column, QByteArrayView text, Draft &draft)
{
    bool chosen = text == QByteArrayView(column.option) || !meansNo(text);
    for (const auto &[word, value] : column.labels) {
        if (sameIgnoringCase(word, text))
            chosen = value != 0;
    }
    if (chosen)
        draft.answers.push_back({column.index, 0, column.option});
}

} // namespace hearken
