// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/suggest.h"

#include "core/intake/headerwords.h"
#include "core/intake/scoreguess.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hearken {

namespace {

constexpr int fewValues = 50; ///< a person can still look through them

/// Columns of a CRM beside money, status and dates.
constexpr const char *customerWords =
    "tenure|contract|subscription|plan|tariff|billing|paperless billing|payment method|"
    "lifetime value|renewal|renewal date|account manager|account owner|total charges|"
    "vertrag|tarif|laufzeit|zahlungsart|contrat|contrato|contratto";

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::intake)
};

bool looksLikeKey(const ColumnProfile &profile)
{
    return profile.filled > 0 && profile.distinct() >= profile.filled * 0.98 && profile.meanLength() <= 60
        && profile.share(profile.sentences) < 0.2;
}

bool looksLikeCategory(const ColumnProfile &profile)
{
    if (profile.filled == 0)
        return false;
    if (profile.isProse() || profile.meanLength() > 60) // long choices, repeated word by word
        return profile.distinct() <= 20 && profile.distinct() * 5 <= profile.filled;
    return profile.distinct() <= fewValues || profile.distinct() <= profile.filled / 4;
}

void settleBest(
    Suggestion &suggestion, Field field, const char *reason, const std::function<bool(const ColumnProfile &)> &fits)
{
    if (suggestion.has(field))
        return;
    if (const int i = suggestion.best(field, fits); i >= 0)
        suggestion.settle(i, field, Tr::tr(reason));
}

/// What the format knows, and columns without a single cell.
void settleKnown(Suggestion &suggestion)
{
    for (int i = 0; i < suggestion.sheets.size(); ++i) {
        const auto known = suggestion.dialect.columns.find(i);
        if (known == suggestion.dialect.columns.end())
            continue;
        suggestion.settle(i, known->field, known->reason);
        ColumnMapping &column = suggestion.column(i);
        column.dateForm = known->dateForm;
        column.kind = known->kind;
        column.scale = known->scale;
        column.labels = known->labels;
        if (known->field == Field::Question) {
            column.name = suggestion.sheets[i].code;
            column.text = suggestion.sheets[i].text;
        }
        if (known->field == Field::Attribute)
            column.name = suggestion.sheets[i].code;
        if ((known->field == Field::Time || known->field == Field::Since) && column.dateForm.isEmpty()
            && !settleDates(suggestion, i))
            column.dateForm = u"iso"_s;
    }
    for (int i = 0; i < suggestion.sheets.size(); ++i) {
        if (!suggestion.settled[i] && suggestion.sheets[i].profile.filled == 0)
            suggestion.settle(i, Field::Ignore, Tr::tr("No row has anything here."));
    }
}

void settlePersonal(Suggestion &suggestion)
{
    for (int i = 0; i < suggestion.sheets.size(); ++i) {
        const ColumnSheet &sheet = suggestion.sheets[i];
        if (suggestion.settled[i] || headerLength(sheet.key) > 4)
            continue;
        const bool mails = sheet.profile.share(sheet.profile.mails) >= 0.8;
        if (mails && !suggestion.has(Field::Customer) && suggestion.recognition.mapping.kind == "feedback"_L1) {
            suggestion.settle(i, Field::Customer, Tr::tr("The address tells customers apart."));
            continue;
        }
        const bool person = fieldFit(Field::Name, sheet.key) == 3 && !looksLikeCategory(sheet.profile);
        if (mails || saysPersonal(sheet.key) || person)
            suggestion.settle(i, Field::Ignore, Tr::tr("Personal or technical; no figure needs it."));
    }
}

void settleScores(Suggestion &suggestion)
{
    for (int i = 0; i < suggestion.sheets.size(); ++i) {
        if (suggestion.settled[i])
            continue;
        const ColumnSheet &sheet = suggestion.sheets[i];
        const auto guess = guessScore(sheet.key, sheet.profile);
        if (!guess)
            continue;
        asQuestion(suggestion, i, guess->kind, guess->reason);
        ColumnMapping &column = suggestion.column(i);
        column.scale = guess->scale;
        column.labels = guess->labels;
        column.decimalComma = guess->decimalComma;
        column.needsYou = guess->needsYou;
    }
}

/// What people read first: the free text that is longest and most often filled.
void settleComment(Suggestion &suggestion)
{
    if (suggestion.has(Field::Comment))
        return;
    int best = -1;
    double bestScore = 0;
    for (int i = 0; i < suggestion.sheets.size(); ++i) {
        const ColumnSheet &sheet = suggestion.sheets[i];
        const ColumnProfile &profile = sheet.profile;
        const bool named = saysComment(sheet.key);
        const bool text = profile.isProse() || suggestion.dialect.texts.contains(i)
            || (named && headerLength(sheet.key) <= 4 && !profile.isNumeric());
        if (suggestion.settled[i] || !text || profile.share(profile.links) > 0.5)
            continue;
        if (looksLikeCategory(profile) && profile.isProse() && !suggestion.dialect.texts.contains(i))
            continue;
        const double score = double(profile.filled) / qMax(1, profile.rows) * qMin(profile.meanLength() + 10, 200.0)
            * (named ? 2.5 : 1.0);
        if (score > bestScore) {
            bestScore = score;
            best = i;
        }
    }
    if (best < 0)
        return;
    const ColumnProfile &profile = suggestion.sheets[best].profile;
    const int percent = int(100.0 * profile.filled / qMax(1, profile.rows) + 0.5);
    suggestion.settle(
        best, Field::Comment, Tr::tr("The free text with the most to read, filled in %1 % of the rows.").arg(percent));
}

/// Everything else is kept: as a question in a survey, as an attribute otherwise.
void settleRest(Suggestion &suggestion, int i)
{
    const ColumnSheet &sheet = suggestion.sheets[i];
    const ColumnProfile &profile = sheet.profile;
    const bool asked = suggestion.dialect.survey || headerLength(sheet.key) >= 4 || sheet.text.endsWith(u'?');
    const auto attribute = [&] {
        suggestion.settle(
            i, Field::Attribute, Tr::tr("Few short values (%1): something to split by.").arg(profile.distinct()));
        suggestion.column(i).name = sheet.code;
    };
    if (profile.share(profile.links) > 0.5
        || (looksLikeKey(profile) && profile.filled >= 20 && !profile.isNumeric() && !asked
            && profile.share(profile.sentences) == 0))
        suggestion.settle(
            i, Field::Ignore, Tr::tr("Nearly every row has another value: nothing to count or split by."));
    else if (const auto &dates = profile.dates; !profile.isNumeric()
             && profile.share(
                    dates[size_t(DateForm::Iso)] + qMax(dates[size_t(DateForm::Dmy)], dates[size_t(DateForm::Mdy)]))
                 >= 0.9)
        suggestion.settle(i, Field::Ignore, Tr::tr("Another column tells when it was answered."));
    else if (profile.isNumeric() && !(profile.isWhole() && profile.distinct() <= 10 && !asked)) {
        asQuestion(suggestion, i, QuestionKind::Number, Tr::tr("The cells are numbers."));
        settleNumbers(suggestion, i);
    } else if (looksLikeCategory(profile) && !(profile.isUnique() && profile.filled >= 20)) {
        if (asked)
            asQuestion(suggestion, i, QuestionKind::Choice,
                Tr::tr("A choice; different answers in the rows read: %1.").arg(profile.distinct()));
        else
            attribute();
    } else if (!asked && !profile.isProse() && profile.distinct() <= profile.filled / 2 && profile.distinct() <= 5000)
        attribute();
    else
        asQuestion(suggestion, i, QuestionKind::Text, Tr::tr("Open answers in people's own words."));
}

void settleDimensions(Suggestion &suggestion)
{
    static const char *const named = QT_TRANSLATE_NOOP("hearken::intake", "Its name says so.");
    for (const Field field : {Field::Touchpoint, Field::Channel, Field::Segment, Field::Region, Field::Team,
             Field::Product, Field::Language})
        settleBest(suggestion, field, named, looksLikeCategory);
    const auto shortText = [](const ColumnProfile &profile) { return profile.filled > 0 && !profile.isProse(); };
    settleBest(suggestion, Field::Customer, named, shortText);
    settleBest(suggestion, Field::Account, named, shortText);
    settleBest(suggestion, Field::Source, named, looksLikeCategory);
}

bool isScored(const ColumnSheet &sheet)
{
    const auto guess = guessScore(sheet.key, sheet.profile);
    return guess && guess->kind != QuestionKind::Number;
}

bool fewStates(const ColumnProfile &profile)
{
    return profile.filled > 0 && profile.distinct() <= 20 && profile.meanLength() <= 40;
}

// Where the name says what a column is, a few typing errors in a small file do not matter.

bool mostlyNumbers(const ColumnProfile &profile)
{
    return profile.filled > 0 && profile.share(qMax(profile.numbers, profile.commaNumbers)) >= 0.6;
}

bool isDateColumn(const ColumnProfile &profile)
{
    const auto &dates = profile.dates;
    return profile.share(
               dates[size_t(DateForm::Iso)] + qMax(dates[size_t(DateForm::Dmy)], dates[size_t(DateForm::Mdy)]))
        >= 0.6;
}

} // namespace

int Suggestion::best(Field field, const std::function<bool(const ColumnProfile &)> &fits) const
{
    int found = -1;
    double most = 0;
    for (int i = 0; i < sheets.size(); ++i) {
        if (settled[i] || !fits(sheets[i].profile))
            continue;
        const int fit = fieldFit(field, sheets[i].key);
        const double score = fit < 2 ? 0 : fit + double(sheets[i].profile.filled) / qMax(1, sheets[i].profile.rows);
        if (score > most) {
            most = score;
            found = i;
        }
    }
    return found;
}

bool Suggestion::has(Field field) const
{
    const auto &columns = recognition.mapping.columns;
    return std::any_of(columns.begin(), columns.end(), [field](const ColumnMapping &c) { return c.field == field; });
}

void asQuestion(Suggestion &suggestion, int i, QuestionKind kind, const QString &reason)
{
    suggestion.settle(i, Field::Question, reason);
    ColumnMapping &column = suggestion.column(i);
    column.kind = kind;
    column.name = suggestion.sheets[i].code;
    column.text = suggestion.sheets[i].text;
}

void suggestFeedback(Suggestion &suggestion)
{
    settleKnown(suggestion);
    if (!suggestion.has(Field::Time))
        suggestTime(suggestion);
    settleBest(suggestion, Field::Id,
        QT_TRANSLATE_NOOP("hearken::intake", "Every row has its own value, and its name says so."),
        [](const ColumnProfile &profile) { return looksLikeKey(profile); });
    suggestMultiples(suggestion);
    settleDimensions(suggestion);
    settlePersonal(suggestion);
    settleScores(suggestion);
    settleComment(suggestion);
    for (int i = 0; i < suggestion.sheets.size(); ++i) {
        if (!suggestion.settled[i])
            settleRest(suggestion, i);
    }
    if (!suggestion.has(Field::Time))
        suggestion.recognition.questions += Tr::tr(
            "No column says when it was answered, so every row gets the day of the import. Is there a column with the date?");
}

QStringList customerSigns(const QList<ColumnSheet> &sheets)
{
    const ColumnSheet *key = nullptr;
    QStringList signs;
    QStringList others; // what a customer has, but feedback may carry along too
    int scores = 0;
    for (const ColumnSheet &sheet : sheets) {
        const bool asks = saysRecommend(sheet.key) || saysSatisfied(sheet.key) || saysEase(sheet.key)
            || saysEffort(sheet.key) || saysRating(sheet.key);
        if ((isScored(sheet) && asks) || (saysComment(sheet.key) && sheet.profile.isProse()))
            return {};
        scores += isScored(sheet);
        if (!key && fieldFit(Field::Customer, sheet.key) >= 2 && looksLikeKey(sheet.profile))
            key = &sheet;
        else if ((fieldFit(Field::Revenue, sheet.key) >= 2 && mostlyNumbers(sheet.profile))
            || (fieldFit(Field::CustomerStatus, sheet.key) >= 2 && fewStates(sheet.profile))
            || (fieldFit(Field::Since, sheet.key) >= 2 && isDateColumn(sheet.profile)))
            signs += sheet.header;
        else if (headerLength(sheet.key) <= 3 && saysAny(sheet.key, customerWords) && !sheet.profile.isProse())
            others += sheet.header;
    }
    // Words that only look like scores ("One year", "Two year") do not outweigh two things that only a CRM knows.
    if (!key || signs.isEmpty() || (scores > 0 && signs.size() + others.size() < 2))
        return {};
    return QStringList{key->header} + signs + others;
}

bool looksLikeInvitations(const QList<ColumnSheet> &sheets)
{
    bool sent = false;
    bool day = false;
    for (const ColumnSheet &sheet : sheets) {
        if (isScored(sheet) || sheet.profile.isProse())
            return false;
        sent = sent || (fieldFit(Field::Sent, sheet.key) == 3 && mostlyNumbers(sheet.profile));
        day = day || isDateColumn(sheet.profile);
    }
    return sent && day && sheets.size() <= 8;
}

void suggestCustomers(Suggestion &suggestion)
{
    static const char *const named = QT_TRANSLATE_NOOP("hearken::intake", "Its name says so.");
    settleKnown(suggestion);
    settleBest(suggestion, Field::Customer, named, looksLikeKey);
    if (!suggestion.has(Field::Customer)) {
        if (const int i = suggestion.best(Field::Id, looksLikeKey); i >= 0)
            suggestion.settle(i, Field::Customer, Tr::tr("Every row has its own value, and its name says so."));
    }
    settleBest(suggestion, Field::Account, named,
        [](const ColumnProfile &profile) { return profile.filled > 0 && !profile.isProse(); });
    settleBest(suggestion, Field::Name, named, [](const ColumnProfile &profile) { return profile.filled > 0; });
    settleBest(suggestion, Field::Revenue, named, mostlyNumbers);
    settleBest(suggestion, Field::CustomerStatus, named, fewStates);
    if (!suggestion.has(Field::Since)) {
        if (const int i = suggestion.best(Field::Since, isDateColumn); i >= 0 && settleDates(suggestion, i))
            suggestion.settle(i, Field::Since, Tr::tr(named));
    }
    for (int i = 0; i < suggestion.sheets.size(); ++i) {
        if (suggestion.column(i).field == Field::Revenue)
            settleNumbers(suggestion, i);
        if (suggestion.settled[i])
            continue;
        suggestion.settle(i, Field::Attribute, Tr::tr("Kept as an attribute of the customer."));
        suggestion.column(i).name = suggestion.sheets[i].code;
    }
    if (!suggestion.has(Field::Customer))
        suggestion.recognition.questions += Tr::tr("Which column holds the customer's key? None tells the rows apart.");
}

void suggestInvitations(Suggestion &suggestion)
{
    static const char *const named = QT_TRANSLATE_NOOP("hearken::intake", "Its name says so.");
    settleKnown(suggestion);
    suggestTime(suggestion);
    settleBest(suggestion, Field::Sent, named, mostlyNumbers);
    settleBest(suggestion, Field::Source, named, [](const ColumnProfile &profile) { return profile.filled > 0; });
    settleDimensions(suggestion);
    for (int i = 0; i < suggestion.sheets.size(); ++i) {
        if (!suggestion.settled[i])
            suggestion.settle(i, Field::Ignore, Tr::tr("Not needed for counting invitations."));
    }
    if (!suggestion.has(Field::Sent))
        suggestion.recognition.questions += Tr::tr("Which column says how many invitations were sent?");
}

} // namespace hearken
