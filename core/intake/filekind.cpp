// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/filekind.h"

#include "core/intake/encoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <zip.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hearken {

namespace {

struct Magic
{
    QByteArrayView bytes;
    const char *sentence; ///< with %1 for the file's name
};

constexpr const char *isPicture = QT_TRANSLATE_NOOP(
    "hearken::intake", "“%1” is a picture. Import the table behind it, as CSV or XLSX.");
constexpr const char *isCompressed = QT_TRANSLATE_NOOP(
    "hearken::intake", "“%1” is compressed. Unpack it and import the file inside.");
constexpr const char *isArchive = QT_TRANSLATE_NOOP(
    "hearken::intake", "“%1” is an archive. Unpack it and import the file inside.");
constexpr const char *isWebPage = QT_TRANSLATE_NOOP(
    "hearken::intake", "“%1” is a web page, perhaps a login page saved by mistake. Download the export again.");

constexpr std::array magics{
    Magic{QByteArrayView("SQLite format 3"),
        QT_TRANSLATE_NOOP("hearken::intake",
            "“%1” is a database, perhaps a Hearken project. Open projects with File › Open; to bring "
            "feedback in, export it as CSV, XLSX or JSON lines.")},
    Magic{QByteArrayView("\x89PNG"), isPicture},
    Magic{QByteArrayView("\xFF\xD8\xFF"), isPicture},
    Magic{QByteArrayView("GIF8"), isPicture},
    Magic{QByteArrayView("%PDF"),
        QT_TRANSLATE_NOOP(
            "hearken::intake", "“%1” is a PDF, which holds pages and no rows. Export the answers as CSV or XLSX.")},
    Magic{QByteArrayView("\x1F\x8B"), isCompressed},
    Magic{QByteArrayView("BZh"), isCompressed},
    Magic{QByteArrayView("7z\xBC\xAF"), isArchive},
    Magic{QByteArrayView("\xFD\x37zXZ"), isCompressed},
    Magic{QByteArrayView("\x7F"
                         "ELF"),
        QT_TRANSLATE_NOOP(
            "hearken::intake", "“%1” is a program, not a table. Import an export as CSV, XLSX or JSON lines.")},
    Magic{QByteArrayView("<?xml"),
        QT_TRANSLATE_NOOP(
            "hearken::intake", "“%1” is an XML document. Export the answers as CSV, XLSX or JSON lines.")},
    Magic{QByteArrayView("<!DOCTYPE"), isWebPage},
    Magic{QByteArrayView("<html"), isWebPage},
};

Error refusal(ErrorKind kind, const char *sentence, const QString &path)
{
    return {kind, QCoreApplication::translate("hearken::intake", sentence).arg(QFileInfo(path).fileName()), {}};
}

/// The begin of a file in an archive; empty when it cannot be read.
QByteArray entry(zip_t *archive, const char *name)
{
    zip_file_t *const file = zip_fopen(archive, name, ZIP_FL_NOCASE);
    QByteArray text(256, '\0');
    const zip_int64_t length = file ? zip_fread(file, text.data(), zip_uint64_t(text.size())) : 0;
    if (file)
        zip_fclose(file);
    return text.first(qsizetype(std::max<zip_int64_t>(length, 0)));
}

/// A zip is a workbook when it says so inside; other office files are told apart for the sentence's sake.
Result<QString> zipKind(const QString &path)
{
    int code = 0;
    zip_t *const archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive)
        return refusal(ErrorKind::Invalid,
            QT_TRANSLATE_NOOP("hearken::intake",
                "“%1” is a damaged workbook or archive. Save it again in the program it comes from."),
            path);
    const auto holds = [archive](const char *name) { return zip_name_locate(archive, name, ZIP_FL_NOCASE) >= 0; };
    const bool workbook = holds("xl/workbook.xml");
    const bool word = holds("word/document.xml");
    const bool openDocument = holds("mimetype") && holds("content.xml");
    const bool binaryWorkbook = holds("xl/workbook.bin");
    const QByteArray type = openDocument ? entry(archive, "mimetype") : QByteArray();
    zip_discard(archive);
    if (workbook)
        return u"xlsx"_s;
    if (word)
        return refusal(ErrorKind::Invalid,
            QT_TRANSLATE_NOOP(
                "hearken::intake", "“%1” is a Word document. Put the answers into a table and save it as CSV or XLSX."),
            path);
    if (type.startsWith("application/vnd.oasis.opendocument.text"))
        return refusal(ErrorKind::Invalid,
            QT_TRANSLATE_NOOP(
                "hearken::intake", "“%1” is a text document. Put the answers into a table and save it as CSV or XLSX."),
            path);
    if (openDocument && !type.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
        return refusal(ErrorKind::Invalid,
            QT_TRANSLATE_NOOP(
                "hearken::intake", "“%1” is no table. Put the answers into a table and save it as CSV or XLSX."),
            path);
    if (openDocument || binaryWorkbook)
        return refusal(ErrorKind::Invalid,
            QT_TRANSLATE_NOOP("hearken::intake",
                "“%1” is a spreadsheet that is not read directly. Save it as XLSX or CSV and import that."),
            path);
    return refusal(ErrorKind::Invalid, isArchive, path);
}

/// Text holds few control characters; anything else than tables is full of them.
bool looksBinary(const QByteArray &head)
{
    const EncodingGuess guess = guessEncoding(head, false);
    if (guess.name.startsWith("UTF-16"_L1))
        return false;
    qsizetype controls = 0;
    for (const char c : head)
        controls += (uchar(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\v' && c != '\f') || c == 0x7F;
    return controls > 2 + head.size() / 20;
}

} // namespace

Result<QString> fileKind(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return refusal(
            ErrorKind::NotFound, QT_TRANSLATE_NOOP("hearken::intake", "“%1” does not exist. Check the name."), path);
    if (info.isDir())
        return refusal(ErrorKind::Invalid,
            QT_TRANSLATE_NOOP("hearken::intake", "“%1” is a folder. Choose the files in it."), path);
    if (!info.isFile())
        return refusal(ErrorKind::Invalid,
            QT_TRANSLATE_NOOP(
                "hearken::intake", "“%1” is not a regular file. Save the data to a file and import that."),
            path);
    if (info.size() == 0)
        return refusal(
            ErrorKind::Invalid, QT_TRANSLATE_NOOP("hearken::intake", "“%1” is empty. Export it again."), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(ErrorKind::Storage,
            QT_TRANSLATE_NOOP("hearken::intake", "“%1” cannot be read. Check that you may read it."), path);
    const QByteArray head = file.read(64 * 1024);
    file.close();
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return zipKind(path);
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return u"xls"_s;
    const QByteArray start = head.startsWith("\xEF\xBB\xBF") ? head.mid(3, 64).trimmed() : head.left(64).trimmed();
    for (const Magic &magic : magics) {
        if (start.startsWith(magic.bytes))
            return refusal(ErrorKind::Invalid, magic.sentence, path);
    }
    if (looksBinary(head))
        return refusal(ErrorKind::Invalid,
            QT_TRANSLATE_NOOP(
                "hearken::intake", "“%1” is not a table that can be read. Export it as CSV, XLSX or JSON lines."),
            path);
    return u"text"_s;
}

} // namespace hearken
