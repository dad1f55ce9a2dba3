// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace hearken {

/// In which encoding a text file seems to be written, and why.
struct EncodingGuess
{
    QString name; ///< as makeDecoder knows it
    QString reason; ///< one sentence
    bool sure = true;
};

/// Judges by byte order mark, zero pattern, UTF-8 validity and, last, letter statistics. `whole` says that `head` is the
/// entire file, so that a sequence cut at its end counts as damage.
EncodingGuess guessEncoding(QByteArrayView head, bool whole);

/// Length of the longest prefix that is valid UTF-8 (no surrogates, no overlong forms).
qsizetype validUtf8Prefix(QByteArrayView bytes);
/// True when all bytes are ASCII and none is NUL: nothing further needs to be looked at.
bool isPlainAscii(const char *begin, const char *end);

/// Turns the bytes of a file, given in pieces, into UTF-8. What cannot be decoded comes out as bytes that are not valid
/// UTF-8, so that the row that holds it is found damaged instead of silently changed.
class Decoder
{
public:
    virtual ~Decoder() = default;
    /// Appends to `utf8`. `last`: nothing follows.
    virtual void decode(QByteArrayView bytes, bool last, QByteArray &utf8) = 0;
};

/// Null for UTF-8, which needs none. Error when the encoding is not known.
Result<std::unique_ptr<Decoder>> makeDecoder(const QString &encoding);

} // namespace hearken
