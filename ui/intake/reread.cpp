// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/reread.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rereadPreview = 200;

QStringList rereadCells(const RawRow &row)
{
    QStringList cells;
    for (const QByteArrayView cell : row.cells)
        cells.append(QString::fromUtf8(cell));
    return cells;
}

QList<ColumnMapping> rereadColumns(const Recognition &recognition, const Mapping &before)
{
    qsizetype width = 0;
    for (const QStringList &row : recognition.headerRows + recognition.preview)
        width = qMax(width, row.size());
    QList<ColumnMapping> columns;
    for (int index = 0; index < width; ++index) {
        const QString cell = recognition.headerRows.isEmpty() ? QString()
                                                              : recognition.headerRows.first().value(index).trimmed();
        const QString header = cell.isEmpty()
            ? QCoreApplication::translate("hearken::intake", "Column %1").arg(index + 1)
            : cell;
        const auto known = std::find_if(before.columns.begin(), before.columns.end(),
            [&header](const ColumnMapping &column) { return column.header == header; });
        ColumnMapping column;
        if (known != before.columns.end())
            column = *known;
        else
            column.needsYou = true;
        column.column = index;
        column.header = header;
        if (known == before.columns.end())
            column.reason = QCoreApplication::translate("hearken::intake", "not known; choose a field or leave it out");
        columns.append(column);
    }
    return columns;
}

} // namespace

Result<Recognition> readAs(const QString &path, const ReaderOptions &options, const Recognition &before)
{
    auto reader = openReader(path, options);
    if (!reader)
        return reader.error();
    Recognition recognition = before;
    recognition.headerRows.clear();
    recognition.preview.clear();
    recognition.previewRows.clear();
    recognition.questions.clear();
    recognition.mapping.reader = options;
    RawRow row;
    while (recognition.preview.size() < rereadPreview) {
        const Result<bool> more = (*reader)->next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (row.number <= options.skippedRows)
            continue;
        if (recognition.headerRows.size() < options.headerRows) {
            recognition.headerRows.append(rereadCells(row));
        } else {
            recognition.preview.append(rereadCells(row));
            recognition.previewRows.append(row.number);
        }
    }
    recognition.mapping.columns = rereadColumns(recognition, before.mapping);
    recognition.reasons = {QCoreApplication::translate("hearken::intake", "Read as you said: %1, %2 header rows.")
                               .arg(options.encoding)
                               .arg(options.headerRows)};
    return recognition;
}

} // namespace hearken
