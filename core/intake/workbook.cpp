// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/workbook.h"

#include "core/intake/values.h"

#include <QCoreApplication>
#include <QHash>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::StringLiterals;

namespace hearken {

namespace {

constexpr qint64 largestMember = qint64(4) * 1024 * 1024 * 1024;
constexpr qint64 largestStrings = 512 * 1024 * 1024; ///< bytes of all shared strings
constexpr qint64 highestRatio = 300; ///< sheets shrink 10 to 50 times; a bomb a thousand times

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::intake)
};

/// Pulls a member through the XML reader; `element` is called at each start element and may read on from there.
template <class Take>
QString eachElement(zip_t *archive, const QString &name, const Take &take)
{
    ZipMember member(archive, name);
    if (!member.isOpen())
        return {};
    QXmlStreamReader xml;
    QByteArray all; // small parts only: shared strings are read in pieces below
    for (QByteArray piece = member.read(1 << 20); !piece.isEmpty(); piece = member.read(1 << 20)) {
        all += piece;
        if (all.size() > largestStrings)
            return Tr::tr("The workbook is larger than can be read. Save it as CSV and import that.");
    }
    if (!member.problem().isEmpty())
        return member.problem();
    xml.addData(all);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return Tr::tr("The workbook holds a document type, which no spreadsheet program writes; it is not read.");
        if (token == QXmlStreamReader::StartElement)
            take(xml);
    }
    return xml.hasError() ? Tr::tr("The workbook is damaged. Save it again in the program it comes from.") : QString();
}

/// Whether a number format shows a date: letters of days, months, years or hours outside of quotes and brackets.
bool isDateFormat(const QString &code)
{
    bool quoted = false;
    bool bracket = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'"')
            quoted = !quoted;
        else if (c == u'[' && !quoted)
            bracket = true;
        else if (c == u']')
            bracket = false;
        else if (c == u'\\' || c == u'_' || c == u'*')
            ++i;
        else if (!quoted && !bracket && QStringView(u"dmyhsDMYHS").contains(c))
            return true;
    }
    return false;
}

bool isBuiltinDate(int format)
{
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 47)
        || (format >= 50 && format <= 58);
}

QString readStyles(zip_t *archive, Workbook &book)
{
    QHash<int, bool> dates;
    bool cells = false;
    return eachElement(archive, u"xl/styles.xml"_s, [&](QXmlStreamReader &xml) {
        const auto name = xml.name();
        if (name == "numFmt"_L1)
            dates.insert(xml.attributes().value("numFmtId"_L1).toInt(),
                isDateFormat(xml.attributes().value("formatCode"_L1).toString()));
        else if (name == "cellXfs"_L1)
            cells = true;
        else if (name == "cellStyles"_L1 || name == "dxfs"_L1)
            cells = false;
        else if (name == "xf"_L1 && cells) {
            const int format = xml.attributes().value("numFmtId"_L1).toInt();
            book.dateStyles.push_back(dates.value(format, isBuiltinDate(format)));
        }
    });
}

QString readStrings(zip_t *archive, Workbook &book)
{
    return eachElement(archive, u"xl/sharedStrings.xml"_s, [&](QXmlStreamReader &xml) {
        if (xml.name() == "si"_L1)
            book.strings += QByteArray("");
        else if (xml.name() == "rPh"_L1)
            xml.skipCurrentElement(); // how to pronounce it
        else if (xml.name() == "t"_L1 && !book.strings.isEmpty())
            book.strings.last() += xml.readElementText(QXmlStreamReader::IncludeChildElements).toUtf8();
    });
}

QString readSheets(zip_t *archive, Workbook &book)
{
    QHash<QString, QString> members; // by relation
    QString problem = eachElement(archive, u"xl/_rels/workbook.xml.rels"_s, [&](QXmlStreamReader &xml) {
        if (xml.name() != "Relationship"_L1)
            return;
        QString target = xml.attributes().value("Target"_L1).toString();
        target = target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
        members.insert(xml.attributes().value("Id"_L1).toString(), target);
    });
    if (!problem.isEmpty())
        return problem;
    return eachElement(archive, u"xl/workbook.xml"_s, [&](QXmlStreamReader &xml) {
        if (xml.name() == "workbookPr"_L1) {
            const auto value = xml.attributes().value("date1904"_L1);
            book.since1904 = value == "1"_L1 || value == "true"_L1;
        } else if (xml.name() == "sheet"_L1) {
            QString id;
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                if (attribute.name() == "id"_L1 && !attribute.namespaceUri().isEmpty())
                    id = attribute.value().toString();
            }
            const auto state = xml.attributes().value("state"_L1);
            book.sheets += {xml.attributes().value("name"_L1).toString(), members.value(id),
                state == "hidden"_L1 || state == "veryHidden"_L1};
        }
    });
}

} // namespace

ZipMember::ZipMember(zip_t *archive, const QString &name)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(archive, name.toUtf8().constData(), ZIP_FL_NOCASE, &stat) != 0)
        return;
    m_packed = stat.valid & ZIP_STAT_COMP_SIZE ? qint64(stat.comp_size) : 0;
    m_file = zip_fopen(archive, name.toUtf8().constData(), ZIP_FL_NOCASE);
}

ZipMember::~ZipMember()
{
    if (m_file)
        zip_fclose(m_file);
}

QByteArray ZipMember::read(qsizetype most)
{
    if (!m_file || !m_problem.isEmpty())
        return {};
    QByteArray piece(most, Qt::Uninitialized);
    const zip_int64_t count = zip_fread(m_file, piece.data(), zip_uint64_t(most));
    if (count < 0) {
        m_problem = Tr::tr("The workbook is damaged. Save it again in the program it comes from.");
        return {};
    }
    m_read += count;
    if (m_read > largestMember || (m_read > 64 * 1024 * 1024 && m_read > highestRatio * qMax<qint64>(m_packed, 1))) {
        m_problem = Tr::tr("The workbook unpacks to far more than it holds; it is not read.");
        return {};
    }
    piece.truncate(qsizetype(count));
    return piece;
}

Result<Workbook> readWorkbook(zip_t *archive, const QString &fileName)
{
    Workbook book;
    for (const auto part : {readSheets, readStyles, readStrings}) {
        if (const QString problem = part(archive, book); !problem.isEmpty())
            return Error{ErrorKind::Invalid, problem, fileName};
    }
    if (book.sheets.isEmpty())
        return Error{ErrorKind::Invalid, Tr::tr("“%1” has no sheets.").arg(fileName), {}};
    return book;
}

QByteArray excelDate(double days, bool since1904)
{
    if (!(days >= 0) || days > 3'000'000)
        return QByteArray::number(days, 'g', 15);
    const double shifted = since1904 ? days + 1462 : days;
    const qint64 seconds = std::llround(shifted * 86400.0);
    const qint64 day = seconds / 86400;
    const auto clock = int(seconds % 86400);
    const QByteArray time = QByteArray::number(100 + clock / 3600).mid(1) + ':'
        + QByteArray::number(100 + clock / 60 % 60).mid(1) + ':' + QByteArray::number(100 + clock % 60).mid(1);
    if (day == 0 && !since1904)
        return time;
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    // Excel believes in 29 February 1900: until then its days are one ahead.
    civilFromDays(day - 25569 + (day < 60 ? 1 : 0), year, month, dayOfMonth);
    const auto iso = isoDay(year, month, dayOfMonth);
    const QByteArray date(iso.data(), qsizetype(iso.size()));
    return clock == 0 ? date : date + ' ' + time;
}

} // namespace hearken
