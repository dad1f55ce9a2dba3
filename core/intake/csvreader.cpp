// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csvreader.h"

#include <QCoreApplication>

#include <cstring>

namespace hearken {

namespace {

constexpr qint64 csvBuffer = 1024 * 1024; ///< less for small files

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::intake)
};

/// Makes doubled quotes single. A lone quote inside stays as it is.
char *undoubled(char *begin, char *end, char quote)
{
    char *to = static_cast<char *>(std::memchr(begin, quote, size_t(end - begin)));
    if (!to)
        return end;
    for (const char *from = to; from < end; ++from) {
        *to++ = *from;
        if (*from == quote && from + 1 < end && from[1] == quote)
            ++from;
    }
    return to;
}

} // namespace

CsvReader::CsvReader(std::unique_ptr<Utf8Stream> in, char delimiter, char quote)
    : m_in(std::move(in))
    , m_delimiter(delimiter)
    , m_quote(quote)
{
    m_special[uchar(delimiter)] = true; // line breaks and the delimiter end an unquoted cell
    m_special[uchar('\n')] = true;
    m_special[uchar('\r')] = true;
    m_spans.reserve(64);
}

/// Moves what is left to the front and reads behind it; grows when a row fills the whole buffer.
Done CsvReader::refill()
{
    const bool first = m_buffer.empty();
    if (first) {
        m_buffer.resize(size_t(qBound<qint64>(4096, m_in->size() * 2, csvBuffer)) + 1);
        m_pos = m_end = m_buffer.data();
    }
    const size_t left = size_t(m_end - m_pos);
    const qsizetype blank = m_notBlank ? m_notBlank - m_pos : -1;
    if (left * 2 > m_buffer.size()) {
        std::vector<char> larger(m_buffer.size() * 2);
        std::memcpy(larger.data(), m_pos, left);
        m_buffer.swap(larger);
    } else if (left > 0) {
        std::memmove(m_buffer.data(), m_pos, left);
    }
    m_pos = m_buffer.data();
    m_end = m_pos + left;
    m_notBlank = blank >= 0 ? m_pos + blank : nullptr;
    while (!m_atEnd && m_end < m_buffer.data() + m_buffer.size() - 1) {
        const Result<qint64> count = m_in->read(m_end, m_buffer.data() + m_buffer.size() - 1 - m_end);
        if (!count)
            return count.error();
        m_end += *count;
        m_atEnd = *count == 0;
    }
    *m_end = '\n'; // sentinel: unquoted cells are scanned without asking for the end
    if (first) {
        const size_t size = size_t(m_end - m_pos);
        m_crOnly = std::memchr(m_pos, '\r', size) && !std::memchr(m_pos, '\n', size);
    }
    return {};
}

/// Whether a line ends at `p`; `length` is that of its line break. A CR alone is text, unless the file has no LF.
bool CsvReader::endOfLine(const char *p, qsizetype &length) const
{
    length = 1;
    if (*p == '\n')
        return true;
    if (*p != '\r')
        return false;
    if (p + 1 < m_end && p[1] == '\n') {
        length = 2;
        return true;
    }
    return m_crOnly || p + 1 >= m_end;
}

/// Reads from behind the opening quote to behind the closing one.
CsvReader::Split CsvReader::quotedCell(char *&p)
{
    char *const begin = p;
    char *const opened = p - 1;
    for (;;) {
        char *const quote = static_cast<char *>(std::memchr(p, m_quote, size_t(m_end - p)));
        m_opened = opened;
        if (!quote || quote + 1 >= m_end) {
            if (!m_atEnd)
                return (quote ? quote : m_end) - begin > largestCell ? Split::Unclosed : Split::More;
            if (!quote)
                return Split::Unclosed;
        }
        if (quote + 1 < m_end && quote[1] == m_quote) {
            p = quote + 2;
            continue;
        }
        char *after = quote + 1;
        while (after < m_end && *after == ' ' && m_delimiter != ' ')
            ++after;
        if (after >= m_end && !m_atEnd)
            return Split::More;
        if (after >= m_end || m_special[uchar(*after)]) {
            m_spans.push_back({begin, quote, true});
            p = after;
            return quote - begin > largestCell ? Split::TooLong : Split::Row;
        }
        // A lone quote: part of the text, but a quote of a later line means that this cell was never closed.
        if (std::memchr(begin, m_crOnly ? '\r' : '\n', size_t(quote - begin)))
            return Split::Unclosed;
        p = quote + 1;
    }
}

/// Finds the cells of the row at m_pos without changing a byte, so that it can be tried again with more of the file.
CsvReader::Split CsvReader::split()
{
    m_spans.clear();
    char *p = m_pos;
    Split worst = Split::Row;
    for (;;) {
        if (p < m_end && *p == m_quote && m_quote) {
            ++p;
            const Split cell = quotedCell(p);
            if (cell == Split::More || cell == Split::Unclosed)
                return cell;
            worst = cell == Split::TooLong ? cell : worst;
        } else {
            char *const begin = p;
            qsizetype length = 0;
            for (;; ++p) {
                while (!m_special[uchar(*p)])
                    ++p;
                if (p >= m_end || *p == m_delimiter || endOfLine(p, length))
                    break;
            }
            m_spans.push_back({begin, p, false});
            if (p - begin > largestCell)
                worst = Split::TooLong;
        }
        if (p >= m_end) {
            m_after = m_end;
            return m_atEnd ? worst : Split::More;
        }
        if (*p == m_delimiter) {
            ++p;
            continue;
        }
        qsizetype length = 0;
        if (*p == '\r' && p + 1 >= m_end && !m_atEnd)
            return Split::More;
        if (endOfLine(p, length)) {
            m_after = p + length;
            return worst;
        }
        m_after = p + 1; // a CR alone behind a quoted cell
        return worst;
    }
}

bool CsvReader::onlyLineBreaksLeft()
{
    if (m_notBlank && m_pos < m_notBlank)
        return false;
    const char *p = m_pos;
    while (p < m_end && (*p == '\n' || *p == '\r'))
        ++p;
    m_notBlank = p < m_end ? m_buffer.data() + (p - m_buffer.data()) : nullptr;
    return p >= m_end;
}

/// Judges the bytes as they stand in the file, before quotes are made single in place.
void CsvReader::judge(RawRow &row) const
{
    if (isPlainAscii(m_pos, m_after))
        return;
    const QByteArrayView bytes(m_pos, m_after - m_pos);
    if (std::memchr(m_pos, '\0', size_t(bytes.size())))
        row.damage = Tr::tr("The row holds a NUL character. Remove it in the file and import again.");
    else if (validUtf8Prefix(bytes) < bytes.size())
        row.damage = Tr::tr(
            "The row holds bytes that are no text in the encoding of the file. Save the file as UTF-8 and "
            "import again.");
}

void CsvReader::finish(RawRow &row)
{
    judge(row);
    for (const Span &span : m_spans) {
        char *const end = span.quoted ? undoubled(span.begin, span.end, m_quote) : span.end;
        row.cells.emplace_back(span.begin, end - span.begin);
    }
}

/// The line of the quote that was not closed becomes a damaged row; the next one is read as if nothing had happened.
void CsvReader::damageLine(RawRow &row)
{
    char *p = m_opened;
    qsizetype length = 0;
    while (p < m_end && !endOfLine(p, length))
        ++p;
    m_spans.push_back({m_opened, p, false});
    m_after = qMin(p + length, m_end);
    finish(row);
    row.damage = Tr::tr("A quotation mark is opened and never closed. Close it in the file and import again.");
}

/// A row longer than any cap: passes over it to the next line.
Result<bool> CsvReader::discardRow(RawRow &row)
{
    row.damage = Tr::tr("The row is longer than %1 MB; the file may be damaged here.").arg(largestRow / 1024 / 1024);
    for (;;) {
        char *const lineEnd = static_cast<char *>(std::memchr(m_pos, m_crOnly ? '\r' : '\n', size_t(m_end - m_pos)));
        m_pos = lineEnd ? lineEnd + 1 : m_end;
        m_notBlank = nullptr;
        if (lineEnd || m_atEnd)
            return true;
        if (const Done done = refill(); !done)
            return done.error();
    }
}

Result<bool> CsvReader::next(RawRow &row)
{
    row.cells.clear();
    if (!row.damage.isEmpty())
        row.damage.clear();
    for (;;) {
        if (m_pos < m_end && (*m_pos == '\n' || *m_pos == '\r') && onlyLineBreaksLeft()) {
            if (m_atEnd)
                return false;
            if (m_end - m_pos < largestCell) {
                if (const Done done = refill(); !done)
                    return done.error();
                continue;
            }
        }
        if (m_pos >= m_end && m_atEnd)
            return false;
        const Split outcome = m_pos < m_end ? split() : Split::More;
        if (outcome == Split::More) {
            if (m_end - m_pos > largestRow) {
                row.number = ++m_number;
                return discardRow(row);
            }
            if (const Done done = refill(); !done)
                return done.error();
            continue;
        }
        row.number = ++m_number;
        if (outcome == Split::Unclosed)
            damageLine(row);
        else
            finish(row);
        if (outcome == Split::TooLong)
            row.damage = Tr::tr("A cell is longer than %1 MB.").arg(largestCell / 1024 / 1024);
        m_pos = m_after;
        return true;
    }
}

} // namespace hearken
