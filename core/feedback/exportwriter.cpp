// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/exportwriter.h"

#include "core/base/savefile.h"
#include "core/feedback/export.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <xlsxwriter.h>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// RFC 4180, UTF-8, CRLF.
class CsvExport : public ExportWriter
{
public:
    CsvExport(const QString &path, bool defuse)
        : m_file(path)
        , m_defuse(defuse)
    {
    }

    Done open()
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return cannotWrite(m_file.fileName(), m_file.errorString());
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return {};
    }
    Done header(const QStringList &names) override
    {
        for (qsizetype i = 0; i < names.size(); ++i)
            put(names[i].toUtf8(), i == 0);
        return flushed(0);
    }
    Done row(const std::vector<ExportCell> &cells) override
    {
        for (size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].number)
                put(QByteArray::number(*cells[i].number, 'g', QLocale::FloatingPointShortest), i == 0, false);
            else
                put(cells[i].text.toUtf8(), i == 0);
        }
        return flushed(1 << 16);
    }
    Done finish() override
    {
        if (const Done done = flushed(0, false); !done)
            return done;
        return m_file.commit() ? Done() : Done(cannotWrite(m_file.fileName(), m_file.errorString()));
    }

private:
    void put(const QByteArray &text, bool first, bool mayRun = true)
    {
        if (!first)
            m_line += ',';
        const QByteArray cell = mayRun && m_defuse ? defused(text) : text;
        const bool edges = !cell.isEmpty() && (cell.front() == ' ' || cell.back() == ' ');
        if (edges || cell.contains('"') || cell.contains(',') || cell.contains('\n') || cell.contains('\r')) {
            m_line += '"';
            m_line += QByteArray(cell).replace("\"", "\"\"");
            m_line += '"';
        } else {
            m_line += cell;
        }
    }
    Done flushed(qsizetype room, bool endLine = true)
    {
        if (endLine)
            m_line += "\r\n";
        if (m_line.size() <= room)
            return {};
        const bool good = m_file.write(m_line) == m_line.size();
        m_line.clear();
        return good ? Done() : Done(cannotWrite(m_file.fileName(), m_file.errorString()));
    }

    QSaveFile m_file;
    QByteArray m_line;
    bool m_defuse;
};

/// One sheet after the other of at most a million rows; texts are written as texts, never as formulas.
class XlsxExport : public ExportWriter
{
public:
    explicit XlsxExport(const QString &path)
        : m_path(path)
        , m_draft(path % ".part"_L1)
    {
    }
    ~XlsxExport() override
    {
        if (m_book)
            workbook_close(m_book);
        QFile::remove(m_draft);
    }

    Done open()
    {
        // Ours alone from the first byte: the writer would make it for everybody.
        QFile draft(m_draft);
        if (!draft.open(QIODevice::WriteOnly))
            return cannotWrite(m_path, draft.errorString());
        draft.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        lxw_workbook_options options = {};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(QFile::encodeName(m_draft).constData(), &options);
        return m_book ? Done() : Done(cannotWrite(m_path, {}));
    }
    Done header(const QStringList &names) override
    {
        m_names = names;
        return nextSheet();
    }
    Done row(const std::vector<ExportCell> &cells) override
    {
        if (m_row == LXW_ROW_MAX) {
            if (const Done done = nextSheet(); !done)
                return done;
        }
        lxw_error error = LXW_NO_ERROR;
        for (size_t i = 0; i < cells.size() && error == LXW_NO_ERROR; ++i)
            error = put(static_cast<lxw_col_t>(i), cells[i]);
        ++m_row;
        return error == LXW_NO_ERROR ? Done() : Done(cannotWrite(m_path, QString::fromLatin1(lxw_strerror(error))));
    }
    Done finish() override
    {
        lxw_workbook *book = std::exchange(m_book, nullptr);
        const lxw_error error = workbook_close(book);
        if (error != LXW_NO_ERROR)
            return cannotWrite(m_path, QString::fromLatin1(lxw_strerror(error)));
        QFile draft(m_draft);
        draft.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return draft.rename(m_path) ? Done() : Done(cannotWrite(m_path, draft.errorString()));
    }

private:
    lxw_error put(lxw_col_t column, const ExportCell &cell)
    {
        if (cell.number)
            return worksheet_write_number(m_sheet, m_row, column, *cell.number, nullptr);
        if (cell.text.isEmpty())
            return LXW_NO_ERROR;
        constexpr qsizetype cellLimit = 32'767; // of the format; what is longer ends in an ellipsis
        const QString text = cell.text.size() > cellLimit ? cell.text.left(cellLimit - 1) % u'…' : cell.text;
        return worksheet_write_string(m_sheet, m_row, column, text.toUtf8().constData(), nullptr);
    }
    Done nextSheet()
    {
        m_row = 0;
        m_sheet = workbook_add_worksheet(m_book, u"Responses %1"_s.arg(++m_sheets).toUtf8().constData());
        if (!m_sheet)
            return cannotWrite(m_path, {});
        std::vector<ExportCell> cells;
        for (const QString &name : std::as_const(m_names))
            cells.push_back({name, {}});
        return row(cells);
    }

    QString m_path;
    QString m_draft;
    QStringList m_names;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_row_t m_row = 0;
    int m_sheets = 0;
};

template <class Writer>
Result<std::unique_ptr<ExportWriter>> opened(std::unique_ptr<Writer> writer)
{
    if (const Done done = writer->open(); !done)
        return done.error();
    return std::unique_ptr<ExportWriter>(std::move(writer));
}

} // namespace

Result<std::unique_ptr<ExportWriter>> ExportWriter::make(const QString &path, const QString &format, bool defuse)
{
    if (format == "responses-csv"_L1)
        return opened(std::make_unique<CsvExport>(path, defuse));
    if (format == "responses-xlsx"_L1)
        return opened(std::make_unique<XlsxExport>(path));
    return Error{ErrorKind::Invalid,
        QCoreApplication::translate(
            "hearken::feedback", "There is no export “%1”. Use responses-csv or responses-xlsx.")
            .arg(format),
        {}};
}

} // namespace hearken
