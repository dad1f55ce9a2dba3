// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace hearken {

/// One word of a text: case and diacritics folded, reduced to its English stem ("Café" → "cafe", "visits" → "visit").
/// Other languages keep their words whole but for endings that look English.
struct Word
{
    QByteArray stem; ///< UTF-8
    qsizetype start = 0; ///< UTF-16 code units in the text, half-open
    qsizetype end = 0;

    bool operator==(const Word &) const = default;
};

/// The words of a text, in order. Letters and digits of any script make words, everything else parts them.
/// They are made by the very tokenizer of the search index ("porter unicode61 remove_diacritics 2"), so that what is
/// found, what is marked and what a server is given can never disagree. Any thread.
QList<Word> words(const QString &text);

/// The same from UTF-8, with start and end in bytes: for who writes an index of millions.
QList<Word> words(QByteArrayView utf8);

} // namespace hearken
