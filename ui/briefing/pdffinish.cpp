// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/pdffinish.h"

#include "ui/briefing/pdftags.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <algorithm>

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
        if (object.isDictionary() && object.hasKey("/CIDSet"))
            object.removeKey("/CIDSet"); // may be left out; where it stands, PDF/UA asks more of it than Qt says
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

/// Whether the tags keep what PDF/UA asks of them: a title and a language, headings that begin with the first level, and a
/// word for each picture.
bool isUniversal(const PdfWords &words, const QList<TaggedPart> &parts)
{
    const auto isHeading = [](const TaggedPart &part) {
        return part.tag == PartTag::Heading1 || part.tag == PartTag::Heading2;
    };
    const auto first = std::find_if(parts.begin(), parts.end(), isHeading);
    return !words.title.isEmpty() && !words.language.isEmpty() && first != parts.end()
        && first->tag == PartTag::Heading1 && std::none_of(parts.begin(), parts.end(), [](const TaggedPart &part) {
               return part.tag == PartTag::Figure && part.words.isEmpty();
           });
}

/// The document's words once more as XMP, where libraries and archives look for them; and that it is PDF/UA.
QByteArray metadata(const PdfWords &words, bool universal)
{
    static const auto rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
    static const auto dc = u"http://purl.org/dc/elements/1.1/"_s;
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    const auto list = [&writer](const QString &name, const QString &kind, const QString &text) {
        writer.writeStartElement(dc, name);
        writer.writeStartElement(rdf, kind);
        writer.writeStartElement(rdf, u"li"_s);
        if (kind == "Alt"_L1)
            writer.writeAttribute(u"xml:lang"_s, u"x-default"_s);
        writer.writeCharacters(text);
        for (int open = 0; open < 3; ++open)
            writer.writeEndElement();
    };
    writer.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    writer.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    writer.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    writer.writeNamespace(rdf, u"rdf"_s);
    writer.writeStartElement(rdf, u"RDF"_s);
    writer.writeNamespace(dc, u"dc"_s);
    writer.writeNamespace(u"http://www.aiim.org/pdfua/ns/id/"_s, u"pdfuaid"_s);
    writer.writeNamespace(u"http://ns.adobe.com/xap/1.0/"_s, u"xmp"_s);
    writer.writeStartElement(rdf, u"Description"_s);
    writer.writeAttribute(rdf, u"about"_s, QString());
    list(u"title"_s, u"Alt"_s, words.title);
    list(u"creator"_s, u"Seq"_s, words.author);
    list(u"description"_s, u"Alt"_s, words.subject);
    list(u"language"_s, u"Bag"_s, words.language);
    writer.writeTextElement(
        u"http://ns.adobe.com/xap/1.0/"_s, u"CreatorTool"_s, u"Hearken "_s + QStringLiteral(HEARKEN_VERSION));
    if (universal)
        writer.writeTextElement(u"http://www.aiim.org/pdfua/ns/id/"_s, u"part"_s, u"1"_s);
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeProcessingInstruction(u"xpacket"_s, u"end=\"w\""_s);
    return xml;
}

void describeInXmp(QPDF &document, const PdfWords &words, const QList<TaggedPart> &parts)
{
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(
        &document, metadata(words, isUniversal(words, parts)).toStdString());
    stream.getDict().replaceKey("/Type", pdfName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", pdfName("/XML"));
    document.getRoot().replaceKey("/Metadata", document.makeIndirectObject(stream));
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
        describeInXmp(document, words, parts);
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
