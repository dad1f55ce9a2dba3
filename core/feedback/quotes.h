// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace hearken {

/// A customer's own words: plain text, never markup.
struct Quote
{
    QString text; ///< shortened at the end of a sentence when it is long
    QString place; ///< "1 of 5, Coast, 5 May 2026"
    qint64 response = 0;
};

/// A comment that may be quoted.
struct QuoteCandidate
{
    QString text;
    QString place;
    QDate day;
    qint64 response = 0;
};

/// The rule, the same words that the footnote says: comments that hold the most of the five commonest words of all
/// candidates, then nearest to their middle length, then newest. Words of four letters or more, by stem, each counted
/// once a comment. No two quotes with the same words.
QList<Quote> pickQuotes(const QList<QuoteCandidate> &candidates, int most);
QString quoteRule();

/// Control characters and line breaks gone; longer than `most` characters: cut at the last end of a sentence before
/// that, else at a word, with an ellipsis.
QString shortened(const QString &text, int most = 170);

} // namespace hearken
