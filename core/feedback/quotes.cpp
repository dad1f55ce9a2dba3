// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/quotes.h"

#include "core/text/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype commonWords = 5;
constexpr qsizetype leastWord = 4;
constexpr qsizetype leastQuote = 20; ///< "Bad." says nothing
constexpr qsizetype longestRead = 4000; ///< of a comment; the rest is not looked at

/// Words that are common in any text, by stem.
bool saysNothing(const QByteArray &stem)
{
    static const QSet<QByteArray> empty{"that", "thi", "with", "have", "they", "were", "been", "from", "would", "could",
        "there", "their", "what", "when", "veri", "just", "then", "than", "them", "will", "your", "about", "into",
        "onli", "also", "some", "which", "after", "befor", "again", "even", "much", "more", "most", "becaus", "should",
        "didn", "doesn", "wasn", "other", "nicht", "aber", "eine", "sind", "wird", "auch", "dass", "pour", "avec",
        "dans", "para", "como", "this", "these", "those", "where", "while", "over", "said", "make", "made", "still",
        "cannot", "thing", "every", "time", "told"};
    return empty.contains(stem);
}

QSet<QByteArray> contentStems(const QString &text)
{
    QSet<QByteArray> stems;
    for (const Word &word : words(text)) {
        if (word.stem.size() >= leastWord && !saysNothing(word.stem))
            stems.insert(word.stem);
    }
    return stems;
}

QList<QByteArray> commonest(const QList<QSet<QByteArray>> &stems)
{
    QHash<QByteArray, int> count;
    for (const QSet<QByteArray> &comment : stems) {
        for (const QByteArray &stem : comment)
            ++count[stem];
    }
    QList<QByteArray> list = count.keys();
    std::sort(list.begin(), list.end(),
        [&](const QByteArray &a, const QByteArray &b) { return count[a] != count[b] ? count[a] > count[b] : a < b; });
    return list.first(std::min(list.size(), commonWords));
}

struct Ranked
{
    const QuoteCandidate *candidate = nullptr;
    int hits = 0;
    qsizetype length = 0;
};

} // namespace

QString quoteRule()
{
    return QCoreApplication::translate("hearken::briefing",
        "Quotes: comments that hold the most of the five commonest words, then nearest to the middle length, then newest.");
}

QString shortened(const QString &text, int most)
{
    QString clean;
    for (const QChar c : text.left(longestRead))
        clean += c.isPrint() || c.isSurrogate() ? c : u' ';
    clean = clean.simplified();
    if (clean.size() <= most)
        return clean;
    for (qsizetype i = most; i > most / 3; --i) {
        const bool end = clean.at(i - 1) == u'.' || clean.at(i - 1) == u'!' || clean.at(i - 1) == u'?';
        if (end && (i == clean.size() || clean.at(i) == u' '))
            return clean.first(i);
    }
    const qsizetype space = clean.lastIndexOf(u' ', most - 1);
    return clean.first(space > 0 ? space : most - 1) + u"…"_s;
}

QList<Quote> pickQuotes(const QList<QuoteCandidate> &candidates, int most)
{
    QList<const QuoteCandidate *> usable;
    QList<QSet<QByteArray>> stems;
    QList<qsizetype> lengths;
    for (const QuoteCandidate &candidate : candidates) {
        if (candidate.text.simplified().size() < leastQuote)
            continue;
        usable.append(&candidate);
        stems.append(contentStems(candidate.text.left(longestRead)));
        lengths.append(candidate.text.size());
    }
    if (usable.isEmpty())
        return {};
    const QList<QByteArray> common = commonest(stems);
    QList<qsizetype> sorted = lengths;
    std::sort(sorted.begin(), sorted.end());
    const qsizetype middle = sorted.at(sorted.size() / 2);
    QList<Ranked> ranked;
    for (qsizetype i = 0; i < usable.size(); ++i) {
        const auto hits = std::count_if(
            common.begin(), common.end(), [&](const QByteArray &stem) { return stems.at(i).contains(stem); });
        ranked.append({usable.at(i), int(hits), lengths.at(i)});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [&](const Ranked &a, const Ranked &b) {
        if (a.hits != b.hits)
            return a.hits > b.hits;
        const qsizetype awayA = std::abs(a.length - middle);
        const qsizetype awayB = std::abs(b.length - middle);
        if (awayA != awayB)
            return awayA < awayB;
        return a.candidate->day != b.candidate->day ? a.candidate->day > b.candidate->day
                                                    : a.candidate->response > b.candidate->response;
    });
    QList<Quote> quotes;
    QSet<QString> said;
    for (const Ranked &one : std::as_const(ranked)) {
        const QString text = shortened(one.candidate->text);
        if (quotes.size() >= most || said.contains(text.toCaseFolded()))
            continue;
        said.insert(text.toCaseFolded());
        quotes.append({text, one.candidate->place, one.candidate->response});
    }
    return quotes;
}

} // namespace hearken
