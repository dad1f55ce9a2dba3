// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/reader.h"

#include <QByteArrayList>

#include <zip.h>

namespace hearken {

/// One member of a zip, read as a stream with caps: nothing is unpacked by its name, nothing is believed of its size.
class ZipMember
{
public:
    ZipMember(zip_t *archive, const QString &name);
    ~ZipMember();
    Q_DISABLE_COPY_MOVE(ZipMember)

    bool isOpen() const { return m_file; }
    /// The next piece; empty at the end, and when `problem` is set.
    QByteArray read(qsizetype most);
    QString problem() const { return m_problem; }

private:
    zip_file_t *m_file = nullptr;
    qint64 m_packed = 0;
    qint64 m_read = 0;
    QString m_problem;
};

/// The parts of a workbook that all its sheets share.
struct Workbook
{
    struct Sheet
    {
        QString name;
        QString member; ///< "xl/worksheets/sheet1.xml"
        bool hidden = false;
    };
    QList<Sheet> sheets;
    QByteArrayList strings; ///< UTF-8
    std::vector<bool> dateStyles; ///< by cell style: its numbers are dates
    bool since1904 = false;
};

/// Reads sheets, shared strings and date styles. Errors for damaged, encrypted or hostile workbooks.
Result<Workbook> readWorkbook(zip_t *archive, const QString &fileName);

/// "2024-03-15", "2024-03-15 14:30:00" or "14:30:00" for a number of days as Excel counts them.
QByteArray excelDate(double days, bool since1904);

Result<std::unique_ptr<Reader>> openXlsx(const QString &path, const ReaderOptions &options);
Result<std::unique_ptr<Reader>> openXls(const QString &path, const ReaderOptions &options);

} // namespace hearken
