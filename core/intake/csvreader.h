// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/reader.h"
#include "core/intake/utf8stream.h"

namespace hearken {

/// Delimited text, split in place in one big buffer: no allocation per row. Quotes as in RFC 4180, doubled inside; cells
/// may hold line breaks; lines end with LF, CRLF or (when the file has no LF) CR. Empty lines are rows with one empty
/// cell, except at the end. A quote that is never closed damages its own line alone: reading goes on with the next.
class CsvReader final : public Reader
{
public:
    static constexpr qsizetype largestCell = 4 * 1024 * 1024; ///< bytes
    static constexpr qsizetype largestRow = 4 * largestCell;

    CsvReader(std::unique_ptr<Utf8Stream> in, char delimiter, char quote);
    Result<bool> next(RawRow &row) override;
    qint64 position() const override { return m_in->position(); }
    qint64 size() const override { return m_in->size(); }

private:
    struct Span
    {
        char *begin;
        char *end;
        bool quoted; ///< doubled quotes are to be made single
    };
    enum class Split { Row, More, Unclosed, TooLong };

    Done refill();
    Split split();
    Split quotedCell(char *&p);
    bool endOfLine(const char *p, qsizetype &length) const;
    bool onlyLineBreaksLeft();
    void judge(RawRow &row) const;
    void finish(RawRow &row);
    void damageLine(RawRow &row);
    Result<bool> discardRow(RawRow &row);

    std::unique_ptr<Utf8Stream> m_in;
    char m_delimiter;
    char m_quote;
    bool m_special[256] = {};
    bool m_crOnly = false;
    bool m_atEnd = false;
    std::vector<char> m_buffer; ///< one byte more than is used, for a sentinel
    char *m_pos = nullptr;
    char *m_end = nullptr;
    char *m_after = nullptr; ///< where the row that was split last ends
    char *m_opened = nullptr; ///< the quote that was not closed
    char *m_notBlank = nullptr; ///< something other than line breaks is known to stand here
    std::vector<Span> m_spans;
    qint64 m_number = 0;
};

} // namespace hearken
