// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/missingcodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearken {

namespace {

/// In lower case, without a full stop.
constexpr std::array notApplicableWords{"don't know", "don’t know", "dont know", "do not know", "not applicable",
    "does not apply", "doesn't apply", "no opinion", "no experience", "can't say", "cannot say", "can't judge", "dk",
    "dk/na", "weiß nicht", "weiss nicht", "trifft nicht zu", "kann ich nicht beurteilen", "ne sait pas",
    "je ne sais pas", "sans objet", "non concerné", "no sabe", "no lo sé", "no aplica", "ns/nc", "non so",
    "non applicabile", "weet niet", "niet van toepassing", "n.v.t", "não sei", "não se aplica"};
constexpr std::array seenWords{"prefer not to say", "prefer not to answer", "rather not say", "no answer",
    "no response", "not answered", "skipped", "refused", "declined", "keine angabe", "keine antwort", "k. a", "k.a",
    "sans réponse", "sin respuesta", "nessuna risposta", "geen antwoord", "sem resposta"};

std::optional<WhyNot> sayingOf(const QString &cell)
{
    constexpr qsizetype longest = 30;
    if (cell.size() > longest)
        return {};
    QString text = cell.trimmed().toLower();
    if (text.endsWith(u'.'))
        text.chop(1);
    static const QHash<QString, WhyNot> sayings = [] {
        QHash<QString, WhyNot> known;
        for (const char *const word : notApplicableWords)
            known.insert(QString::fromUtf8(word), WhyNot::NotApplicable);
        for (const char *const word : seenWords)
            known.insert(QString::fromUtf8(word), WhyNot::Seen);
        return known;
    }();
    const auto found = sayings.constFind(text);
    return found == sayings.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

QList<MissingCode> missingCodes(const FileHead &head, const Dialect &dialect)
{
    QList<MissingCode> missing = dialect.missing;
    const auto add = [&missing](const MissingCode &code) {
        const bool known = std::any_of(
            missing.cbegin(), missing.cend(), [&code](const MissingCode &other) { return other.text == code.text; });
        if (!known)
            missing.append(code);
    };
    add({u"{question_not_shown}"_s, WhyNot::NotShown, CodeReach::Everywhere});
    add({u"N/A"_s, WhyNot::NotApplicable});
    add({u"n/a"_s, WhyNot::NotApplicable});
    for (const QString &nothing : {u"#N/A"_s, u"NULL"_s, u"null"_s, u"NaN"_s})
        add({nothing});
    // -99 is what survey tools write for a question that was passed over; of the others nobody can tell.
    for (const MissingCode &code : {MissingCode{u"-99"_s, WhyNot::Seen}, MissingCode{u"-999"_s}, MissingCode{u"-9"_s},
             MissingCode{u"-66"_s}, MissingCode{u"-77"_s}}) {
        const bool seen = std::any_of(
            head.rows.cbegin(), head.rows.cend(), [&code](const QStringList &row) { return row.contains(code.text); });
        if (seen)
            add(code);
    }
    return missing;
}

QList<MissingCode> sayingsIn(const ColumnProfile &profile)
{
    QList<MissingCode> sayings;
    if (profile.isProse())
        return sayings;
    for (auto it = profile.values.cbegin(); it != profile.values.cend(); ++it) {
        if (const auto why = sayingOf(it.key()))
            sayings.append({it.key(), why, CodeReach::Scores});
    }
    return sayings;
}

QStringList codeTexts(const QList<MissingCode> &codes)
{
    QStringList texts;
    for (const MissingCode &code : codes)
        texts.append(code.text);
    return texts;
}

} // namespace hearken
