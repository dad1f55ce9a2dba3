// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/workbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::StringLiterals;

namespace hearken {

namespace {

constexpr qsizetype xlsxPiece = 256 * 1024;
constexpr int mostCells = 16384; ///< columns of a sheet
constexpr qsizetype largestXlsxCell = 4 * 1024 * 1024;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::intake)
};

/// 0-based column of "BC12".
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > mostCells)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

/// 0.30000000000000004 in the file is 0.3 in the sheet.
QByteArray plainNumber(const QByteArray &text)
{
    bool number = false;
    const double value = text.toDouble(&number);
    if (!number || text.size() < 12)
        return text;
    return QByteArray::number(value, 'g', 15);
}

class XlsxReader final : public Reader
{
public:
    XlsxReader(zip_t *archive, Workbook book)
        : m_archive(archive)
        , m_book(std::move(book))
    {
    }
    ~XlsxReader() override
    {
        m_member.reset();
        zip_discard(m_archive);
    }
    Q_DISABLE_COPY_MOVE(XlsxReader)

    Done openSheet(const QString &wanted, const QString &fileName);
    Result<bool> next(RawRow &row) override;
    qint64 position() const override { return m_read; }
    qint64 size() const override { return qMax(m_size, m_read); }

private:
    QXmlStreamReader::TokenType token();
    bool readRow();
    void readCell();
    void store(int column, const QByteArray &text);

    zip_t *m_archive;
    Workbook m_book;
    std::unique_ptr<ZipMember> m_member;
    QXmlStreamReader m_xml;
    QString m_problem;
    std::vector<QByteArray> m_cells;
    int m_used = 0; ///< cells of the row at hand
    int m_column = -1; ///< of the last cell
    qint64 m_row = 0; ///< number of the row that was read
    qint64 m_given = 0; ///< of the row that was handed out
    bool m_pending = false; ///< m_row was read and is not yet handed out
    bool m_damaged = false;
    qint64 m_read = 0;
    qint64 m_size = 0;
};

Done XlsxReader::openSheet(const QString &wanted, const QString &fileName)
{
    for (const Workbook::Sheet &sheet : m_book.sheets) {
        if (!(wanted.isEmpty() ? !sheet.hidden : sheet.name == wanted))
            continue;
        m_member = std::make_unique<ZipMember>(m_archive, sheet.member);
        if (!m_member->isOpen())
            continue;
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat(m_archive, sheet.member.toUtf8().constData(), ZIP_FL_NOCASE, &stat) == 0)
            m_size = qint64(stat.size);
        m_xml.clear();
        m_pending = readRow();
        if (!wanted.isEmpty() || m_pending)
            return {};
        if (!m_problem.isEmpty())
            return Error{ErrorKind::Invalid, m_problem, {}};
        m_read = 0;
    }
    if (wanted.isEmpty())
        return Error{ErrorKind::Invalid, Tr::tr("“%1” holds no rows. Export it again.").arg(fileName), {}};
    QStringList names;
    for (const Workbook::Sheet &sheet : m_book.sheets)
        names += sheet.name;
    return Error{ErrorKind::NotFound,
        Tr::tr("“%1” has no sheet “%2”. It has: %3.").arg(fileName, wanted, names.join(u", "_s)), {}};
}

/// The next token, with more of the member when the reader runs dry.
QXmlStreamReader::TokenType XlsxReader::token()
{
    for (;;) {
        const auto type = m_xml.readNext();
        if (type == QXmlStreamReader::DTD) {
            m_problem = Tr::tr(
                "The workbook holds a document type, which no spreadsheet program writes; it is not read.");
            return QXmlStreamReader::Invalid;
        }
        if (type != QXmlStreamReader::Invalid || m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
            return type;
        const QByteArray piece = m_member->read(xlsxPiece);
        if (piece.isEmpty()) {
            m_problem = m_member->problem();
            return QXmlStreamReader::Invalid;
        }
        m_read += piece.size();
        m_xml.addData(piece);
    }
}

/// Cells of the next <row> into m_cells; false at the end of the sheet.
bool XlsxReader::readRow()
{
    m_used = 0;
    m_column = -1;
    m_damaged = false;
    bool inside = false;
    for (;;) {
        const auto type = token();
        if (type == QXmlStreamReader::EndDocument)
            return false;
        if (type == QXmlStreamReader::Invalid) {
            if (m_problem.isEmpty())
                m_problem = Tr::tr("The workbook is damaged. Save it again in the program it comes from.");
            return false;
        }
        if (type == QXmlStreamReader::StartElement && m_xml.name() == "row"_L1) {
            bool numbered = false;
            const qint64 number = m_xml.attributes().value("r"_L1).toLongLong(&numbered);
            m_row = numbered && number > m_row ? number : m_row + 1;
            inside = true;
        } else if (type == QXmlStreamReader::StartElement && m_xml.name() == "c"_L1 && inside) {
            readCell();
        } else if (type == QXmlStreamReader::EndElement && m_xml.name() == "row"_L1) {
            if (m_used > 0)
                return true; // rows without a cell are gaps
            inside = false;
        } else if (type == QXmlStreamReader::EndElement && m_xml.name() == "sheetData"_L1) {
            return false;
        }
    }
}

void XlsxReader::store(int column, const QByteArray &text)
{
    if (column < 0 || column >= mostCells)
        return;
    if (m_cells.size() <= size_t(column))
        m_cells.resize(size_t(column) + 1);
    for (int i = m_used; i < column; ++i)
        m_cells[size_t(i)].clear();
    m_cells[size_t(column)] = text;
    m_used = qMax(m_used, column + 1);
    m_damaged = m_damaged || text.contains('\0');
}

void XlsxReader::readCell()
{
    const auto attributes = m_xml.attributes();
    const auto reference = attributes.value("r"_L1);
    m_column = reference.isEmpty() ? m_column + 1 : columnOf(reference);
    const QString kind = attributes.value("t"_L1).toString();
    const int style = attributes.value("s"_L1).toInt();
    QByteArray value;
    QByteArray written; // inline text
    QString element;
    for (int depth = 1; depth > 0;) {
        const auto type = token();
        if (type == QXmlStreamReader::Invalid || type == QXmlStreamReader::EndDocument)
            return;
        if (type == QXmlStreamReader::StartElement) {
            ++depth;
            element = m_xml.name().toString();
        } else if (type == QXmlStreamReader::EndElement) {
            --depth;
            element.clear();
        } else if (type == QXmlStreamReader::Characters && value.size() + written.size() < largestXlsxCell) {
            if (element == "v"_L1)
                value += m_xml.text().toUtf8();
            else if (element == "t"_L1)
                written += m_xml.text().toUtf8();
        }
    }
    if (kind == "inlineStr"_L1) {
        store(m_column, written);
    } else if (value.isEmpty()) {
        return;
    } else if (kind == "s"_L1) {
        const int index = value.toInt();
        store(m_column, index >= 0 && index < m_book.strings.size() ? m_book.strings[index] : QByteArray());
    } else if (kind == "b"_L1) {
        store(m_column, value == "1" ? "TRUE" : "FALSE");
    } else if (kind == "str"_L1 || kind == "e"_L1 || kind == "d"_L1) {
        store(m_column, value);
    } else if (style >= 0 && size_t(style) < m_book.dateStyles.size() && m_book.dateStyles[size_t(style)]) {
        store(m_column, excelDate(value.toDouble(), m_book.since1904));
    } else {
        store(m_column, plainNumber(value));
    }
}

Result<bool> XlsxReader::next(RawRow &row)
{
    row.cells.clear();
    row.damage.clear();
    if (!m_pending)
        m_pending = readRow();
    if (!m_pending) {
        if (!m_problem.isEmpty())
            return Error{ErrorKind::Invalid, m_problem, {}};
        return false;
    }
    constexpr qint64 widestGap = 1000;
    if (m_row - m_given > widestGap)
        m_given = m_row - 1;
    row.number = ++m_given;
    if (m_given < m_row) { // an empty row of the sheet
        row.cells.emplace_back();
        return true;
    }
    for (int i = 0; i < m_used; ++i)
        row.cells.emplace_back(m_cells[size_t(i)]);
    if (m_damaged)
        row.damage = Tr::tr("The row holds a NUL character. Remove it in the file and import again.");
    m_pending = false;
    return true;
}

} // namespace

Result<std::unique_ptr<Reader>> openXlsx(const QString &path, const ReaderOptions &options)
{
    const QString fileName = QFileInfo(path).fileName();
    int code = 0;
    zip_t *const archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive)
        return Error{ErrorKind::Invalid,
            Tr::tr("“%1” is a damaged workbook. Save it again in the program it comes from.").arg(fileName), {}};
    auto book = readWorkbook(archive, fileName);
    if (!book) {
        zip_discard(archive);
        return book.error();
    }
    auto reader = std::make_unique<XlsxReader>(archive, std::move(*book));
    if (const Done done = reader->openSheet(options.sheet, fileName); !done)
        return done.error();
    return std::unique_ptr<Reader>(std::move(reader));
}

} // namespace hearken
