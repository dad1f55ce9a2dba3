// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/scorewords.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace hearken {

namespace {

/// Words for 0 to 10, in English, German, French, Spanish, Italian, Dutch, Portuguese.
const QHash<QString, int> &numberWords()
{
    static const QHash<QString, int> words = [] {
        constexpr const char *const languages[] = {"zero one two three four five six seven eight nine ten",
            "null eins zwei drei vier fünf sechs sieben acht neun zehn",
            "zéro un deux trois quatre cinq six sept huit neuf dix",
            "cero uno dos tres cuatro cinco seis siete ocho nueve diez",
            "zero uno due tre quattro cinque sei sette otto nove dieci",
            "nul een twee drie vier vijf zes zeven acht negen tien",
            "zero um dois três quatro cinco seis sete oito nove dez"};
        QHash<QString, int> known;
        for (const char *const language : languages) {
            const QStringList list = QString::fromUtf8(language).split(u' ');
            for (int number = 0; number < list.size(); ++number)
                known.insert(list[number], number);
        }
        return known;
    }();
    return words;
}

} // namespace

std::optional<double> scoreWord(QByteArrayView text, const std::optional<Scale> &scale)
{
    if (text.size() > 40)
        return {};
    const QString written = QString::fromUtf8(text).simplified().toLower();
    static const QRegularExpression parts(
        u"^(\\p{L}+|\\d{1,3})\\s*(?:(?:/|of|out of|von|sur|de|su|van)\\s*(\\d{1,3}))?\\s*(?:points?|punkte?|stars?|sterne?)?[.!]*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = parts.match(written);
    if (!match.hasMatch())
        return {};
    bool digits = false;
    int value = match.captured(1).toInt(&digits);
    if (!digits) {
        const auto known = numberWords().constFind(match.captured(1));
        if (known == numberWords().cend())
            return {};
        value = *known;
    }
    const QString whole = match.captured(2);
    if (scale ? !scale->contains(value) || (!whole.isEmpty() && whole.toInt() != scale->high) : !whole.isEmpty())
        return {};
    return value;
}

} // namespace hearken
