// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/headerwords.h"
#include "core/intake/scoreguess.h"

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace hearken {

namespace {

/// Steps from worst to best, separated by slashes; words that mean the same by bars. Compared without case and marks.
constexpr std::array labelScales{
    // satisfaction
    "very dissatisfied|very unsatisfied|extremely dissatisfied|completely dissatisfied/dissatisfied|unsatisfied|somewhat "
    "dissatisfied|rather dissatisfied/neither satisfied nor dissatisfied|neutral|neither|neither nor/satisfied|somewhat "
    "satisfied|rather satisfied/very satisfied|extremely satisfied|completely satisfied",
    "extremely dissatisfied/moderately dissatisfied/slightly dissatisfied/neither satisfied nor dissatisfied|neutral/slightly "
    "satisfied/moderately satisfied/extremely satisfied",
    "very dissatisfied/dissatisfied/somewhat dissatisfied/neither satisfied nor dissatisfied|neutral/somewhat satisfied/"
    "satisfied/very satisfied",
    "not at all satisfied/not so satisfied|slightly satisfied/somewhat satisfied|moderately satisfied/very satisfied/"
    "extremely satisfied|completely satisfied",
    "sehr unzufrieden/unzufrieden|eher unzufrieden/teils teils|neutral|weder noch|weder zufrieden noch unzufrieden/zufrieden|"
    "eher zufrieden/sehr zufrieden",
    "très insatisfait|pas du tout satisfait/insatisfait|plutôt insatisfait|peu satisfait/neutre|ni satisfait ni insatisfait/"
    "satisfait|plutôt satisfait/très satisfait",
    "muy insatisfecho/insatisfecho|algo insatisfecho/neutral|ni satisfecho ni insatisfecho/satisfecho|algo satisfecho/muy "
    "satisfecho",
    "molto insoddisfatto/insoddisfatto/neutrale|né soddisfatto né insoddisfatto/soddisfatto/molto soddisfatto",
    "zeer ontevreden/ontevreden/neutraal|niet tevreden niet ontevreden/tevreden/zeer tevreden",
    "muito insatisfeito/insatisfeito/neutro|nem satisfeito nem insatisfeito/satisfeito/muito satisfeito",
    // agreement
    "strongly disagree|completely disagree/disagree|somewhat disagree|rather disagree/neither agree nor disagree|neither "
    "agree or disagree|neutral|undecided/agree|somewhat agree|rather agree/strongly agree|completely agree",
    "strongly disagree/disagree/somewhat disagree/neither agree nor disagree|neutral/somewhat agree/agree/strongly agree",
    "stimme überhaupt nicht zu|stimme gar nicht zu|trifft überhaupt nicht zu|trifft nicht zu/stimme nicht zu|stimme eher "
    "nicht zu|trifft eher nicht zu/teils teils|neutral|weder noch|unentschieden/stimme zu|stimme eher zu|trifft eher zu/"
    "stimme voll und ganz zu|stimme völlig zu|stimme voll zu|trifft voll und ganz zu|trifft voll zu",
    "pas du tout d accord/pas d accord|plutôt pas d accord/neutre|ni d accord ni pas d accord/d accord|plutôt d accord/tout "
    "à fait d accord",
    "totalmente en desacuerdo|muy en desacuerdo/en desacuerdo/neutral|ni de acuerdo ni en desacuerdo/de acuerdo/totalmente de "
    "acuerdo|muy de acuerdo",
    // likelihood
    "extremely unlikely|very unlikely|not at all likely/unlikely|somewhat unlikely|not so likely/neutral|neither likely nor "
    "unlikely|somewhat likely|moderately likely/likely|very likely|somewhat likely/extremely likely|very likely",
    "not at all likely/not so likely|slightly likely/somewhat likely|moderately likely/very likely/extremely likely",
    "very unlikely/unlikely|somewhat unlikely/neutral/likely|somewhat likely/very likely",
    // quality
    "very poor|terrible|very bad/poor|bad/fair|average|neutral|ok|okay|neither good nor poor/good/very good|excellent",
    "poor|very poor/fair|poor/good|fair|average/very good|good/excellent|very good",
    "poor/fair/good/very good/excellent",
    "sehr schlecht/schlecht|eher schlecht/mittel|mittelmäßig|neutral|durchschnittlich/gut|eher gut/sehr gut|ausgezeichnet",
    "très mauvais/mauvais/moyen/bon/très bon|excellent",
    "muy malo|muy mala/malo|mala/regular/bueno|buena/muy bueno|muy buena|excelente",
    // ease
    "very difficult|extremely difficult/difficult|somewhat difficult/neutral|neither easy nor difficult/easy|somewhat easy/very "
    "easy|extremely easy",
    "extremely difficult|very difficult/difficult|moderately difficult/slightly difficult|somewhat difficult/neither easy nor "
    "difficult|neutral/slightly easy|somewhat easy/easy|moderately easy/very easy|extremely easy",
    "sehr schwierig|sehr schwer/schwierig|eher schwierig|schwer/neutral|teils teils/einfach|eher einfach|leicht/sehr einfach|"
    "sehr leicht",
};

QString labelKey(const QString &text)
{
    return headerKey(text).trimmed();
}

/// The step of a word, from 1; 0 when the scale does not know it.
int stepOf(const QList<QStringList> &steps, const QString &word)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps[i].contains(word))
            return int(i) + 1;
    }
    return 0;
}

/// "10 - Extremely likely", "0 (not at all)", "Very good - 5": the number that a label carries at one of its ends.
std::optional<double> carriedNumber(const QString &label)
{
    const QString text = label.trimmed();
    qsizetype digits = 0;
    while (digits < text.size() && text[digits].isDigit())
        ++digits;
    if (digits > 0 && digits <= 2 && digits < text.size()
        && (text[digits].isSpace() || QStringView(u"-–—.:(=)").contains(text[digits])))
        return text.left(digits).toDouble();
    qsizetype from = text.size();
    while (from > 0 && text[from - 1].isDigit())
        --from;
    const qsizetype count = text.size() - from;
    if (count > 0 && count <= 2 && from > 0 && (text[from - 1].isSpace() || text[from - 1] == u'('))
        return text.mid(from).toDouble();
    return {};
}

} // namespace

QList<std::pair<QString, double>> labelScale(const QStringList &values, int &steps)
{
    QList<std::pair<QString, double>> found;
    for (const char *const text : labelScales) {
        QList<QStringList> scale;
        for (const QString &step : QString::fromUtf8(text).split(u'/'))
            scale += step.split(u'|');
        found.clear();
        QSet<int> used;
        for (const QString &value : values) {
            const int step = stepOf(scale, labelKey(value));
            if (step == 0)
                break;
            used += step;
            found.emplaceBack(value, step);
        }
        if (found.size() == values.size() && used.size() >= 2) {
            steps = int(scale.size());
            return found;
        }
    }
    found.clear();
    int bare = 0;
    for (const QString &value : values) {
        bool number = false;
        const double plain = value.toDouble(&number);
        const std::optional<double> carried = number ? plain : carriedNumber(value);
        if (!carried || *carried > 10)
            return {};
        bare += number;
        found.emplaceBack(value, *carried);
    }
    steps = 0;
    return bare < values.size() && values.size() >= 2 ? found : QList<std::pair<QString, double>>();
}

} // namespace hearken
