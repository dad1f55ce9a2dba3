// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/reader.h"

#include <QList>
#include <QStringList>

namespace hearken {

/// The beginning of a file as rows of text, for whoever guesses what it is.
struct FileHead
{
    QString path;
    ReaderOptions reader; ///< container, encoding, delimiter; skippedRows is found, headerRows not yet
    QStringList reasons; ///< how these were found, one sentence each
    QList<QStringList> rows; ///< behind the skipped ones
    QList<qint64> numbers; ///< of the rows, as RawRow::number
    qsizetype width = 0; ///< cells of the header, or of most rows when it has fewer
    bool whole = false; ///< the file ends here
};

/// Reads at most a few thousand rows.
Result<FileHead> readHead(const QString &path);

} // namespace hearken
