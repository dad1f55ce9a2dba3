// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/pdffinish.h"

#include "ui/briefing/pdftags.h"

#include <QCoreApplication>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// In a ToUnicode map, U+0009 is the space's glyph, and U+FB01 … are ligatures.
QByteArray cleanUnicodeMap(QByteArray map)
{
    static const QList<std::pair<QByteArray, QByteArray>> repairs{{"<0009>", "<0020>"}, {"<00A0>", "<0020>"},
        {"<FB00>", "<00660066>"}, {"<FB01>", "<00660069>"}, {"<FB02>", "<0066006C>"}, {"<FB03>", "<006600660069>"},
        {"<FB04>", "<00660066006C>"}};
    const qsizetype start = map.indexOf("endcodespacerange");
    if (start < 0)
        return map;
    QByteArray head = map.first(start);
    QByteArray body = map.mid(start);
    for (const auto &[from, to] : repairs) {
        // Only targets, the last entry of a line: the same digits may be the code of a glyph.
        const QByteArray target = QByteArrayLiteral("> ").append(to);
        body.replace(QByteArrayLiteral("> ").append(from), target);
        body.replace(QByteArrayLiteral("> ").append(from.toLower()), target);
    }
    return head.append(body);
}

void repairTexts(QPDF &pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
            continue;
        QPDFObjectHandle stream = object.getKey("/ToUnicode");
        const auto data = stream.getStreamData(qpdf_dl_all);
        const QByteArray map(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        stream.replaceStreamData(
            cleanUnicodeMap(map).toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

void attach(QPDF &document, const PdfAttachment &attachment)
{
    auto stream = QPDFEFStreamObjectHelper::createEFStream(document, attachment.data.toStdString());
    stream.setSubtype("text/csv");
    auto file = QPDFFileSpecObjectHelper::createFileSpec(document, attachment.name.toStdString(), stream);
    file.setDescription(attachment.description.toStdString());
    file.getObjectHandle().replaceKey("/AFRelationship", pdfName("/Data"));
    QPDFEmbeddedFileDocumentHelper(document).replaceEmbeddedFile(attachment.name.toStdString(), file);
}

void describeDocument(QPDF &document, const PdfWords &words)
{
    QPDFObjectHandle info = document.getTrailer().getKey("/Info");
    info.replaceKey("/Title", pdfText(words.title));
    info.replaceKey("/Author", pdfText(words.author));
    info.replaceKey("/Subject", pdfText(words.subject));
    QPDFObjectHandle root = document.getRoot();
    root.replaceKey("/Lang", pdfText(words.language));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

} // namespace

Result<QByteArray> finishPdf(
    const QByteArray &pdf, const PdfWords &words, const QList<TaggedPart> &parts, const PdfAttachment &attachment)
{
    // The library tells failures by throwing: they end here.
    try {
        QPDF document;
        document.processMemoryFile("briefing", pdf.constData(), size_t(pdf.size()));
        describeDocument(document, words);
        QPDFObjectHandle page = QPDFPageDocumentHelper(document).getAllPages().at(0).getObjectHandle();
        markContent(page, parts);
        addStructure(document, page, parts);
        attach(document, attachment);
        repairTexts(document);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception &failure) {
        return Error{ErrorKind::Invalid,
            QCoreApplication::translate(
                "hearken::briefing", "The briefing's PDF could not be completed. Export it as a web page instead."),
            QString::fromUtf8(failure.what())};
    }
}

} // namespace hearken
