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

bool isTruthWord(const QString &value)
{
    static const QStringList words{u"1"_s, u"0"_s, u"y"_s, u"n"_s, u"yes"_s, u"no"_s, u"true"_s, u"false"_s, u"x"_s,
        u"selected"_s, u"not selected"_s, u"checked"_s, u"unchecked"_s, u"ja"_s, u"nein"_s, u"oui"_s, u"non"_s,
        u"sí"_s};
    return words.contains(value.toLower());
}

/// Cells that say chosen or not: nothing but one label, or words for yes and no.
bool isOption(const ColumnSheet &sheet)
{
    const ColumnProfile &profile = sheet.profile;
    if (profile.distinct() == 0)
        return true;
    const QStringList values = profile.values.keys();
    if (std::all_of(values.begin(), values.end(), isTruthWord))
        return true;
    const QString label = headerKey(sheet.label);
    return profile.distinct() == 1
        && (headerKey(values.front()) == label || label.startsWith(headerKey(values.front())))
        && (profile.filled < profile.rows || profile.rows < 5);
}

/// LimeSurvey's "convert": 1 is yes and 2 is no.
bool isOneTwo(const ColumnProfile &profile)
{
    const QStringList values = profile.values.keys();
    return !values.isEmpty() && std::all_of(values.begin(), values.end(), [](const QString &value) {
        return value == u"1"_s || value == u"2"_s;
    });
}

void settleOption(Suggestion &suggestion, int i, const QString &group, const QString &text, bool oneTwo)
{
    const ColumnSheet &sheet = suggestion.sheets[i];
    const bool labelled = sheet.profile.distinct() == 1 && !isTruthWord(sheet.profile.values.begin().key());
    suggestion.settle(i, Field::OptionOf, Tr::tr("One choice of a multiple choice: a filled cell means chosen."));
    ColumnMapping &column = suggestion.column(i);
    column.kind = QuestionKind::Multiple;
    column.name = group;
    column.text = text;
    column.option = labelled && !oneTwo ? sheet.profile.values.begin().key() : sheet.label;
    if (oneTwo)
        column.labels = {{u"1"_s, 1}, {u"2"_s, 0}};
    for (const char *const no : {"nein", "non", "unchecked"}) {
        if (sheet.profile.values.contains(QString::fromLatin1(no)))
            column.labels.emplaceBack(QString::fromLatin1(no), 0);
    }
}

/// Wording of the group: what is left of a column's wording when its label is taken off.
QString groupText(const ColumnSheet &sheet)
{
    QString text = sheet.text;
    if (text.endsWith(u'[' + sheet.label + u']'))
        text.chop(sheet.label.size() + 2);
    else if (text.endsWith(sheet.label))
        text.chop(sheet.label.size());
    text = text.trimmed();
    while (text.endsWith(u'-') || text.endsWith(u':') || text.endsWith(u'.') || text.endsWith(u'–'))
        text = text.chopped(1).trimmed();
    return text.isEmpty() ? sheet.group : text;
}

void suggestSpread(Suggestion &suggestion)
{
    const QList<ColumnSheet> &sheets = suggestion.sheets;
    for (int from = 0; from < sheets.size();) {
        int to = from + 1;
        while (to < sheets.size() && !sheets[from].group.isEmpty() && sheets[to].group == sheets[from].group)
            ++to;
        int options = 0;
        int filled = 0;
        bool oneTwo = true;
        for (int i = from; i < to; ++i) {
            const bool option = !suggestion.settled[i] && isOption(sheets[i]);
            options += option;
            filled += option && sheets[i].profile.filled > 0;
            oneTwo = oneTwo && (sheets[i].profile.filled == 0 || isOneTwo(sheets[i].profile));
        }
        oneTwo = oneTwo && to - from >= 2 && sheets[from].profile.values.contains(u"2"_s);
        if (to - from >= 2 && ((options >= 2 && filled > 0) || oneTwo)) {
            for (int i = from; i < to; ++i) {
                if (!suggestion.settled[i] && (oneTwo || isOption(sheets[i])))
                    settleOption(suggestion, i, sheets[from].group, groupText(sheets[from]), oneTwo);
            }
        }
        from = to;
    }
}

/// Neighbours whose cells repeat their own heading, as Typeform writes choices: the question itself is not in the file.
void suggestNamesakes(Suggestion &suggestion)
{
    const QList<ColumnSheet> &sheets = suggestion.sheets;
    const auto namesake = [&](int i) {
        return i < sheets.size() && !suggestion.settled[i] && sheets[i].profile.distinct() == 1
            && headerKey(sheets[i].profile.values.begin().key()) == headerKey(sheets[i].text);
    };
    for (int from = 0; from < sheets.size(); ++from) {
        int to = from;
        QStringList labels;
        for (; namesake(to); ++to)
            labels += sheets[to].text;
        if (labels.size() < 2)
            continue;
        const QString name = labels.join(u" / "_s).left(80);
        for (; from < to; ++from)
            settleOption(suggestion, from, name, name, false);
    }
}

/// Several choices in one cell: few different parts make up many different cells.
bool isJoined(const ColumnProfile &profile, const QString &separator)
{
    QHash<QString, int> parts;
    QHash<QString, int> combinations; ///< different cells that hold the part
    bool tight = separator != u", "_s; ///< "a;b": no sentence is written without a blank
    int joined = 0;
    int count = 0;
    qint64 length = 0;
    for (auto it = profile.values.begin(); it != profile.values.end(); ++it) {
        const QStringList cells = it.key().split(separator, Qt::SkipEmptyParts);
        joined += cells.size() > 1 ? it.value() : 0;
        tight = tight && !it.key().contains(separator + u' ');
        for (const QString &cell : cells) {
            parts[cell.trimmed()] += it.value();
            ++combinations[cell.trimmed()];
            count += it.value();
            length += qint64(cell.size()) * it.value();
        }
    }
    if (count == 0 || parts.size() > 60 || profile.share(joined) < 0.1 || length > count * 45)
        return false;
    int repeated = 0;
    for (const int times : std::as_const(parts))
        repeated += times > 1 ? times : 0;
    // Commas inside of single choices always come with the same neighbours.
    int combined = 0;
    for (const int times : std::as_const(combinations))
        combined += times > 1;
    if (combined * 2 < parts.size() || profile.distinct() * 10 < parts.size() * 8)
        return false;
    return repeated >= count * 0.85 && count >= parts.size() * (tight ? 2 : 3) && profile.distinct() >= 3;
}

void suggestJoined(Suggestion &suggestion)
{
    for (int i = 0; i < suggestion.sheets.size(); ++i) {
        const ColumnProfile &profile = suggestion.sheets[i].profile;
        if (suggestion.settled[i] || profile.filled < 3 || profile.isNumeric())
            continue;
        for (const QString &separator : {u";"_s, u"|"_s, u", "_s}) {
            if (separator == u", "_s && !suggestion.dialect.survey)
                break; // addresses and names have commas as well
            if (!isJoined(profile, separator))
                continue;
            asQuestion(suggestion, i, QuestionKind::Multiple,
                Tr::tr("Several choices in one cell, separated by “%1”.").arg(separator.trimmed()));
            suggestion.column(i).separator = separator;
            break;
        }
    }
}

} // namespace

void suggestMultiples(Suggestion &suggestion)
{
    suggestSpread(suggestion);
    if (suggestion.dialect.survey)
        suggestNamesakes(suggestion);
    suggestJoined(suggestion);
}

} // namespace hearken
