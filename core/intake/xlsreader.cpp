// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/workbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <freexl.h>

using namespace Qt::StringLiterals;

namespace hearken {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::intake)
};

/// The workbook format of Excel 97 to 2003, read whole by freexl.
class XlsReader final : public Reader
{
public:
    explicit XlsReader(const void *handle)
        : m_handle(handle)
    {
    }
    ~XlsReader() override { freexl_close(m_handle); }
    Q_DISABLE_COPY_MOVE(XlsReader)

    bool openSheet(const QString &wanted);
    Result<bool> next(RawRow &row) override;
    qint64 position() const override { return m_row; }
    qint64 size() const override { return m_rows; }

private:
    QByteArray cell(unsigned row, unsigned short column) const;

    const void *m_handle;
    unsigned m_rows = 0;
    unsigned short m_columns = 0;
    unsigned m_row = 0;
    std::vector<QByteArray> m_cells;
};

bool XlsReader::openSheet(const QString &wanted)
{
    unsigned sheets = 0;
    freexl_get_info(m_handle, FREEXL_BIFF_SHEET_COUNT, &sheets);
    for (unsigned short i = 0; i < sheets; ++i) {
        const char *name = nullptr;
        freexl_get_worksheet_name(m_handle, i, &name);
        if (!wanted.isEmpty() && QString::fromUtf8(name) != wanted)
            continue;
        const bool open = freexl_select_active_worksheet(m_handle, i) == FREEXL_OK
            && freexl_worksheet_dimensions(m_handle, &m_rows, &m_columns) == FREEXL_OK;
        if (open && (m_rows > 0 || !wanted.isEmpty()))
            return true;
    }
    return false;
}

QByteArray XlsReader::cell(unsigned row, unsigned short column) const
{
    FreeXL_CellValue value;
    if (freexl_get_cell_value(m_handle, row, column, &value) != FREEXL_OK)
        return {};
    switch (value.type) {
    case FREEXL_CELL_INT:
        return QByteArray::number(value.value.int_value);
    case FREEXL_CELL_DOUBLE:
        return QByteArray::number(value.value.double_value, 'g', 15);
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_DATETIME:
    case FREEXL_CELL_TIME:
        return QByteArray(value.value.text_value);
    default:
        return {};
    }
}

Result<bool> XlsReader::next(RawRow &row)
{
    row.cells.clear();
    row.damage.clear();
    if (m_row >= m_rows)
        return false;
    m_cells.resize(m_columns);
    for (unsigned short i = 0; i < m_columns; ++i) {
        m_cells[i] = cell(m_row, i);
        row.cells.emplace_back(m_cells[i]);
    }
    row.number = ++m_row;
    return true;
}

} // namespace

Result<std::unique_ptr<Reader>> openXls(const QString &path, const ReaderOptions &options)
{
    const void *handle = nullptr;
    const QString fileName = QFileInfo(path).fileName();
    if (freexl_open(QFile::encodeName(path).constData(), &handle) != FREEXL_OK) {
        freexl_close(handle);
        return Error{ErrorKind::Invalid,
            Tr::tr("“%1” cannot be read as an old Excel workbook. Save it as XLSX or CSV and import that.")
                .arg(fileName),
            {}};
    }
    auto reader = std::make_unique<XlsReader>(handle);
    if (!reader->openSheet(options.sheet))
        return Error{ErrorKind::Invalid, Tr::tr("“%1” holds no rows. Export it again.").arg(fileName), {}};
    return std::unique_ptr<Reader>(std::move(reader));
}

} // namespace hearken
