// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/encoding.h"

#include <QFile>

namespace hearken {

/// The text of a file as UTF-8, piece by piece. A byte order mark is left out.
class Utf8Stream
{
public:
    static Result<std::unique_ptr<Utf8Stream>> open(const QString &path, const QString &encoding);

    /// Writes at most `room` bytes to `to`; 0 at the end.
    Result<qint64> read(char *to, qint64 room);
    /// Bytes of the file that were read, and its size.
    qint64 position() const { return m_file.pos(); }
    qint64 size() const { return m_file.size(); }

private:
    explicit Utf8Stream(const QString &path)
        : m_file(path)
    {
    }
    Result<qint64> readRaw(char *to, qint64 room);

    QFile m_file;
    std::unique_ptr<Decoder> m_decoder; ///< none: the file is UTF-8
    QByteArray m_raw;
    QByteArray m_text; ///< decoded, not yet handed out
    qsizetype m_given = 0; ///< of m_text
    bool m_atStart = true;
    bool m_atEnd = false;
};

} // namespace hearken
