// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <vector>

namespace hearken {

/// One row as the file has it: UTF-8 cells, valid until the next call of Reader::next.
struct RawRow
{
    qint64 number = 0; ///< 1 for the first row of the file, headers included, as a spreadsheet counts rows
    std::vector<QByteArrayView> cells;
    QString damage; ///< why this row could not be read whole (unclosed quote, invalid bytes …); empty when sound
};

/// How the bytes of a file become rows. Found by sniffing, shown to the person, kept in a mapping.
struct ReaderOptions
{
    QString container; ///< "csv", "xlsx", "xls", "jsonl"
    QString encoding; ///< "UTF-8", "UTF-16LE", "windows-1252" …
    char delimiter = ',';
    char quote = '"';
    QString sheet; ///< of a workbook; empty: the first with rows
    int skippedRows = 0; ///< junk before the header
    int headerRows = 1; ///< 0…3
    bool operator==(const ReaderOptions &) const = default;
};

/// Rows from anything, one at a time: never the whole file in memory.
class Reader
{
public:
    virtual ~Reader() = default;
    /// False at the end. An Error means that nothing further can be read; a bad row is a row with `damage`.
    virtual Result<bool> next(RawRow &row) = 0;
    /// Bytes consumed and to consume, for progress.
    virtual qint64 position() const = 0;
    virtual qint64 size() const = 0;
};

/// Opens from the first row of the file (junk and header rows included).
Result<std::unique_ptr<Reader>> openReader(const QString &path, const ReaderOptions &options);

} // namespace hearken
