// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/utf8stream.h"

#include <QCoreApplication>

#include <cstring>

namespace hearken {

Result<std::unique_ptr<Utf8Stream>> Utf8Stream::open(const QString &path, const QString &encoding)
{
    auto decoder = makeDecoder(encoding);
    if (!decoder)
        return decoder.error();
    std::unique_ptr<Utf8Stream> stream(new Utf8Stream(path));
    stream->m_decoder = std::move(*decoder);
    if (!stream->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorKind::Storage,
            QCoreApplication::translate(
                "hearken::intake", "“%1” cannot be read. Check that it exists and that you may read it.")
                .arg(path),
            stream->m_file.errorString()};
    return stream;
}

Result<qint64> Utf8Stream::readRaw(char *to, qint64 room)
{
    const qint64 count = m_file.read(to, room);
    if (count < 0)
        return Error{ErrorKind::Storage,
            QCoreApplication::translate(
                "hearken::intake", "“%1” could not be read to its end. Copy it to a local disk and import it again.")
                .arg(m_file.fileName()),
            m_file.errorString()};
    return count;
}

Result<qint64> Utf8Stream::read(char *to, qint64 room)
{
    constexpr qint64 piece = 256 * 1024;
    constexpr int markSize = 3;
    if (!m_decoder && !m_atStart && m_given == m_text.size())
        return readRaw(to, room);
    while (m_given == m_text.size() && !m_atEnd) {
        m_raw.resize(piece);
        const Result<qint64> count = readRaw(m_raw.data(), piece);
        if (!count)
            return count;
        m_atEnd = *count == 0;
        m_text.resize(0);
        m_given = 0;
        if (m_decoder)
            m_decoder->decode(QByteArrayView(m_raw).first(*count), m_atEnd, m_text);
        else
            m_text.append(m_raw.constData(), *count);
        if (m_atStart && m_text.startsWith("\xEF\xBB\xBF"))
            m_given = markSize;
        m_atStart = m_atStart && m_text.isEmpty();
    }
    const qint64 count = qMin<qint64>(room, m_text.size() - m_given);
    std::memcpy(to, m_text.constData() + m_given, size_t(count));
    m_given += count;
    return count;
}

} // namespace hearken
