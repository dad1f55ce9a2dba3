// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/headerwords.h"
#include "core/intake/suggest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hearken {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::intake)
};

/// A date whose day and month may be either way round.
QString ambiguousExample(const ColumnProfile &profile, bool &dots, bool &halves)
{
    QString example;
    for (auto it = profile.values.begin(); it != profile.values.end(); ++it) {
        const QString &text = it.key();
        WrittenTime dmy;
        WrittenTime mdy;
        const QByteArray bytes = text.toUtf8();
        if (!readTime(bytes, DateForm::Dmy, dmy) || !readTime(bytes, DateForm::Mdy, mdy) || dmy.month == mdy.month)
            continue;
        dots = dots || (text.contains(u'.') && !text.contains(u'/'));
        halves = halves || text.endsWith(u"M"_s, Qt::CaseInsensitive);
        if (example.isEmpty() || text < example)
            example = text;
    }
    return example;
}

/// Which way round, from the dates that can only be one.
void settleDayOrder(Suggestion &suggestion, int i)
{
    const ColumnSheet &sheet = suggestion.sheets[i];
    const ColumnProfile &profile = sheet.profile;
    ColumnMapping &column = suggestion.column(i);
    column.dateForm = dateFormWord(profile.onlyMdy > profile.onlyDmy ? DateForm::Mdy : DateForm::Dmy);
    if ((profile.onlyDmy > 0) != (profile.onlyMdy > 0)) {
        suggestion.recognition.reasons += (profile.onlyDmy ? Tr::tr("“%1” has dates that can only be day first.")
                                                           : Tr::tr("“%1” has dates that can only be month first."))
                                              .arg(sheet.text);
        return;
    }
    bool dots = false;
    bool halves = false;
    const QString example = ambiguousExample(profile, dots, halves);
    if (example.isEmpty() && profile.onlyDmy == 0)
        return; // month names, or the same number twice
    if (profile.onlyDmy == 0 && dots)
        return; // 03.04.2024 is day first wherever it is written
    if (profile.onlyDmy == 0 && halves)
        column.dateForm = dateFormWord(DateForm::Mdy);
    column.needsYou = true;
    const bool monthFirst = column.dateForm == dateFormWord(DateForm::Mdy);
    WrittenTime time;
    readTime(example.toUtf8(), monthFirst ? DateForm::Mdy : DateForm::Dmy, time);
    const QString day = QString::fromLatin1(isoDay(time.year, time.month, time.day).data(), 10);
    suggestion.recognition.questions += profile.onlyDmy > 0
        ? Tr::tr("“%1” has dates with the day first and dates with the month first. They are read %2; is that right?")
              .arg(sheet.text, monthFirst ? Tr::tr("month first") : Tr::tr("day first"))
        : Tr::tr("Is “%1” in “%2” day first or month first? It is read as %3.").arg(example, sheet.text, day);
}

/// Closeness to the moment of the answer: a date of sending back beats one of opening.
int momentRank(const QString &key)
{
    if (saysAny(
            key, "submitted|submit|recorded|completed|completion|answered|response|beantwortet|abgeschlossen|réponse"))
        return 3;
    if (saysAny(key, "timestamp|end|review|survey|zeitstempel|datum|date|fecha|data"))
        return 2;
    return saysAny(key, "start|started|update|updated|due|sent|birth|geburt|expires|next|close|closed") ? 0 : 1;
}

} // namespace

bool settleDates(Suggestion &suggestion, int i)
{
    const ColumnProfile &profile = suggestion.sheets[i].profile;
    ColumnMapping &column = suggestion.column(i);
    const auto share = [&profile](DateForm form) { return profile.share(profile.dates[size_t(form)]); };
    const QString &key = suggestion.sheets[i].key;
    const bool named = fieldFit(Field::Time, key) >= 2 || fieldFit(Field::Since, key) >= 2;
    const double enough = named ? 0.6 : 0.9;
    if (share(DateForm::Iso) >= enough) {
        column.dateForm = dateFormWord(DateForm::Iso);
        return true;
    }
    const double both = profile.share(profile.dates[size_t(DateForm::Iso)]
        + qMax(profile.dates[size_t(DateForm::Dmy)], profile.dates[size_t(DateForm::Mdy)]));
    if (both >= enough && profile.filled > 0) {
        settleDayOrder(suggestion, i);
        return true;
    }
    if (!named)
        return false;
    for (const DateForm form : {DateForm::EpochMs, DateForm::EpochS, DateForm::Serial}) {
        if (share(form) >= 0.9) {
            column.dateForm = dateFormWord(form);
            return true;
        }
    }
    return false;
}

void suggestTime(Suggestion &suggestion)
{
    int best = -1;
    double bestScore = 0;
    int dateColumns = 0;
    for (int i = 0; i < suggestion.sheets.size(); ++i) {
        const ColumnSheet &sheet = suggestion.sheets[i];
        if (suggestion.settled[i] || sheet.profile.filled == 0)
            continue;
        const int fit = fieldFit(Field::Time, sheet.key);
        const auto &dates = sheet.profile.dates;
        const int written = dates[size_t(DateForm::Iso)]
            + qMax(dates[size_t(DateForm::Dmy)], dates[size_t(DateForm::Mdy)]);
        const int counted = qMax(
            dates[size_t(DateForm::Serial)], qMax(dates[size_t(DateForm::EpochMs)], dates[size_t(DateForm::EpochS)]));
        if (sheet.profile.share(qMax(written, fit >= 2 ? counted : 0)) < (fit >= 2 ? 0.6 : 0.9))
            continue;
        if (fit == 0 && sheet.profile.isWhole())
            continue; // 20240102 may as well be a number
        ++dateColumns;
        const double score = fit * 3 + momentRank(sheet.key) + 4.0 * sheet.profile.filled / qMax(1, sheet.profile.rows)
            + (sheet.profile.withTime > 0 ? 0.5 : 0);
        if (score > bestScore) {
            bestScore = score;
            best = i;
        }
    }
    if (best < 0)
        return;
    const bool named = fieldFit(Field::Time, suggestion.sheets[best].key) >= 2;
    if (!settleDates(suggestion, best))
        return;
    suggestion.settle(best, Field::Time,
        named ? Tr::tr("Its name and its cells say when it was answered.") : Tr::tr("Its cells are dates."));
    if (!named || dateColumns > 2)
        suggestion.column(best).needsYou = suggestion.column(best).needsYou || !named;
}

void settleNumbers(Suggestion &suggestion, int i)
{
    const ColumnSheet &sheet = suggestion.sheets[i];
    const ColumnProfile &profile = sheet.profile;
    ColumnMapping &column = suggestion.column(i);
    column.decimalComma = profile.commaNumbers > profile.numbers;
    if (profile.commaNumbers != profile.numbers || profile.eitherNumbers == 0)
        return;
    column.decimalComma = suggestion.recognition.mapping.reader.delimiter == ';';
    column.needsYou = true;
    QString example;
    for (auto it = profile.values.begin(); it != profile.values.end(); ++it) {
        const QByteArray text = it.key().toUtf8();
        if (readNumber(text) != readNumber(text, true) && (example.isEmpty() || it.key() < example))
            example = it.key();
    }
    suggestion.recognition.questions += Tr::tr("Is the comma in “%1” in “%2” a decimal sign? It is read as %3.")
                                            .arg(example, sheet.text,
                                                QString::number(
                                                    readNumber(example.toUtf8(), column.decimalComma).value_or(0)));
}

} // namespace hearken
