// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to core/intake: what the reading thread hands to the writer's thread.

#include "core/feedback/question.h"
#include "core/intake/draft.h"

#include <array>
#include <vector>

namespace hearken {

/// A piece of Parcel::arena.
struct ByteSpan
{
    quint32 from = 0;
    quint32 size = 0;
};

enum class RowFate { New, Updated, Unchanged };

struct ParcelAnswer
{
    qint64 question = 0;
    double value = 0;
    auto operator<=>(const ParcelAnswer &) const = default;
};

struct ParcelText
{
    qint64 question = 0;
    ByteSpan text;
};

struct ParcelUnanswered
{
    qint64 question = 0;
    WhyNot why = WhyNot::NotShown;
    ByteSpan said;
};

struct ParcelAttribute
{
    qint64 dimension = 0;
    qint64 code = 0;
};

/// One response, everything but its texts as numbers.
struct ParcelRow
{
    qint64 source = 0;
    quint64 keyHash = 0;
    quint64 fingerprint = 0;
    qint64 at = 0;
    bool hasTime = false;
    std::array<char, 10> day{};
    std::array<qint64, 7> codes{};
    qint64 customer = 0; ///< 0 when none
    ByteSpan key;
    ByteSpan comment;
    // Its parts of Parcel::answers, texts, unanswered, attributes; sorted by question and dimension, without duplicates.
    quint32 firstAnswer = 0, endAnswer = 0;
    quint32 firstText = 0, endText = 0;
    quint32 firstUnanswered = 0, endUnanswered = 0;
    quint32 firstAttribute = 0, endAttribute = 0;
    // Found out by the writer.
    qint64 id = 0;
    RowFate fate = RowFate::New;
};

/// Some thousand rows on their way into one transaction, with the new words, questions and people they name.
struct Parcel
{
    struct Word
    {
        qint64 of = 0; ///< dimension or question
        qint64 code = 0;
        QByteArray text;
    };
    struct Person
    {
        qint64 id = 0;
        QByteArray key;
        qint64 account = 0; ///< 0 when none
    };

    QByteArray arena; ///< texts, UTF-8
    std::vector<ParcelRow> rows;
    std::vector<ParcelAnswer> answers;
    std::vector<ParcelText> texts;
    std::vector<ParcelUnanswered> unanswered;
    std::vector<ParcelAttribute> attributes;
    // Of customers and invitations files, which are small, instead of rows.
    std::vector<Draft> drafts;
    std::vector<qint64> draftSources; ///< keys of their sources

    QList<Source> sources;
    QList<Question> questions;
    std::vector<std::pair<qint64, QString>> dimensions;
    std::vector<Word> words; ///< of dimensions
    std::vector<Word> options; ///< of questions
    std::vector<Person> accounts;
    std::vector<Person> customers;
    QList<Issue> issues;

    // Sums since the beginning of the file.
    qint64 read = 0; ///< data rows
    qint64 skipped = 0;
    qint64 refused = 0;
    qint64 watermark = 0;

    QByteArrayView text(ByteSpan span) const { return {arena.constData() + span.from, qsizetype(span.size)}; }
    ByteSpan keep(QByteArrayView text)
    {
        const ByteSpan span{quint32(arena.size()), quint32(text.size())};
        arena.append(text);
        return span;
    }
    void clear()
    {
        arena.resize(0); // keeps its room
        rows.clear();
        answers.clear();
        texts.clear();
        unanswered.clear();
        attributes.clear();
        drafts.clear();
        draftSources.clear();
        sources.clear();
        questions.clear();
        dimensions.clear();
        words.clear();
        options.clear();
        accounts.clear();
        customers.clear();
        issues.clear();
    }
};

} // namespace hearken
