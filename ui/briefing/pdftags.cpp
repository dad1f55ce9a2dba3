// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/pdftags.h"

#include "ui/briefing/pdfpages.h"

#include <QRegularExpression>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerPixel = 0.75;

const char *tagName(PartTag tag)
{
    switch (tag) {
    case PartTag::Section:
        return "/Sect";
    case PartTag::Heading1:
        return "/H1";
    case PartTag::Heading2:
        return "/H2";
    case PartTag::Paragraph:
        return "/P";
    case PartTag::Quote:
        return "/BlockQuote";
    case PartTag::Figure:
        return "/Figure";
    case PartTag::Table:
        return "/Table";
    case PartTag::Row:
        return "/TR";
    case PartTag::ColumnHeader:
    case PartTag::RowHeader:
        return "/TH";
    case PartTag::Cell:
        break;
    }
    return "/TD";
}

QPDFObjectHandle number(double value)
{
    return QPDFObjectHandle::newReal(value, 2);
}

/// From design pixels downwards to points upwards.
QPDFObjectHandle boxOf(const QRectF &rect)
{
    QPDFObjectHandle box = QPDFObjectHandle::newArray();
    for (const double edge : {rect.left(), pageHeight - rect.bottom(), rect.right(), pageHeight - rect.top()})
        box.appendItem(number(edge * pointsPerPixel));
    return box;
}

QPDFObjectHandle attributesOf(const TaggedPart &part)
{
    QPDFObjectHandle attributes = QPDFObjectHandle::newDictionary();
    if (part.tag == PartTag::Figure) {
        attributes.replaceKey("/O", pdfName("/Layout"));
        attributes.replaceKey("/Placement", pdfName("/Block"));
        attributes.replaceKey("/BBox", boxOf(part.rect));
    } else {
        attributes.replaceKey("/O", pdfName("/Table"));
        attributes.replaceKey("/Scope", pdfName(part.tag == PartTag::RowHeader ? "/Row" : "/Column"));
    }
    return attributes;
}

QPDFObjectHandle elementOf(QPDF &document, const TaggedPart &part, QPDFObjectHandle page)
{
    QPDFObjectHandle element = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
    element.replaceKey("/Type", pdfName("/StructElem"));
    element.replaceKey("/S", pdfName(tagName(part.tag)));
    if (part.tag == PartTag::Figure)
        element.replaceKey("/Alt", pdfText(part.words));
    if (part.tag == PartTag::Heading1 || part.tag == PartTag::Heading2)
        element.replaceKey("/T", pdfText(part.words));
    if (part.tag == PartTag::Figure || part.tag == PartTag::ColumnHeader || part.tag == PartTag::RowHeader)
        element.replaceKey("/A", attributesOf(part));
    QPDFObjectHandle kids = QPDFObjectHandle::newArray();
    if (part.mark >= 0) {
        element.replaceKey("/Pg", page);
        kids.appendItem(QPDFObjectHandle::newInteger(part.mark));
    }
    element.replaceKey("/K", kids);
    return element;
}

/// Headings as a flat list under the verdict; without a verdict they stand alone.
void addBookmarks(
    QPDF &document, QPDFObjectHandle page, const QList<TaggedPart> &parts, const QList<QPDFObjectHandle> &elements)
{
    QPDFObjectHandle outlines = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
    outlines.replaceKey("/Type", pdfName("/Outlines"));
    QList<QPDFObjectHandle> items;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const TaggedPart &part = parts.at(i);
        if (part.tag != PartTag::Heading1 && part.tag != PartTag::Heading2)
            continue;
        QPDFObjectHandle item = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", pdfText(part.words));
        item.replaceKey("/Parent", outlines);
        item.replaceKey("/SE", elements.at(i));
        QPDFObjectHandle place = QPDFObjectHandle::newArray();
        place.appendItem(page);
        place.appendItem(pdfName("/XYZ"));
        place.appendItem(number(part.rect.left() * pointsPerPixel));
        place.appendItem(number((pageHeight - part.rect.top()) * pointsPerPixel));
        place.appendItem(QPDFObjectHandle::newNull());
        item.replaceKey("/Dest", place);
        if (!items.isEmpty()) {
            item.replaceKey("/Prev", items.last());
            items.last().replaceKey("/Next", item);
        }
        items.append(item);
    }
    if (items.isEmpty())
        return;
    outlines.replaceKey("/First", items.first());
    outlines.replaceKey("/Last", items.last());
    outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(items.size()));
    document.getRoot().replaceKey("/Outlines", outlines);
}

} // namespace

void markContent(QPDFObjectHandle page, const QList<TaggedPart> &parts)
{
    QHash<int, PartTag> tags;
    for (const TaggedPart &part : parts) {
        if (part.mark >= 0)
            tags.insert(part.mark, part.tag);
    }
    QPDFPageObjectHelper helper(page);
    helper.coalesceContentStreams();
    QPDFObjectHandle content = page.getKey("/Contents");
    const auto data = content.getStreamData(qpdf_dl_all);
    const QString drawn = QString::fromLatin1(
        reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
    static const QRegularExpression mark(
        u"(-\\d+) (%1|%2) 1 1 re\\s+f\\*?(?=\\s)"_s.arg(TagMarks::beginLine).arg(TagMarks::endLine));
    QString marked = u"/Artifact BMC\n"_s;
    qsizetype last = 0;
    for (auto it = mark.globalMatch(drawn); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        marked += drawn.mid(last, match.capturedStart() - last);
        last = match.capturedEnd();
        const int number = TagMarks::offPage - match.captured(1).toInt();
        if (match.captured(2).toInt() == TagMarks::endLine)
            marked += u"EMC\n/Artifact BMC"_s;
        else
            marked += u"EMC\n%1 <</MCID %2>> BDC"_s.arg(QLatin1StringView(tagName(tags.value(number)))).arg(number);
    }
    marked += drawn.mid(last) + u"\nEMC\n"_s;
    content.replaceStreamData(
        marked.toLatin1().toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

void addStructure(QPDF &document, QPDFObjectHandle page, const QList<TaggedPart> &parts)
{
    QPDFObjectHandle root = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
    QPDFObjectHandle whole = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
    whole.replaceKey("/Type", pdfName("/StructElem"));
    whole.replaceKey("/S", pdfName("/Document"));
    whole.replaceKey("/P", root);
    whole.replaceKey("/K", QPDFObjectHandle::newArray());
    QPDFObjectHandle byMark = QPDFObjectHandle::newArray();
    QList<QPDFObjectHandle> elements;
    for (const TaggedPart &part : parts) {
        QPDFObjectHandle element = elementOf(document, part, page);
        QPDFObjectHandle parent = part.parent < 0 ? whole : elements.at(part.parent);
        element.replaceKey("/P", parent);
        parent.getKey("/K").appendItem(element);
        elements.append(element);
        if (part.mark >= 0)
            byMark.appendItem(element);
    }
    QPDFObjectHandle numbers = QPDFObjectHandle::newArray();
    numbers.appendItem(QPDFObjectHandle::newInteger(0));
    numbers.appendItem(document.makeIndirectObject(byMark));
    QPDFObjectHandle parents = QPDFObjectHandle::newDictionary();
    parents.replaceKey("/Nums", numbers);
    root.replaceKey("/Type", pdfName("/StructTreeRoot"));
    root.replaceKey("/K", whole);
    root.replaceKey("/ParentTree", document.makeIndirectObject(parents));
    root.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(1));
    page.replaceKey("/StructParents", QPDFObjectHandle::newInteger(0));
    page.replaceKey("/Tabs", pdfName("/S"));
    QPDFObjectHandle marked = QPDFObjectHandle::newDictionary();
    marked.replaceKey("/Marked", QPDFObjectHandle::newBool(true));
    document.getRoot().replaceKey("/MarkInfo", marked);
    document.getRoot().replaceKey("/StructTreeRoot", root);
    addBookmarks(document, page, parts, elements);
}

} // namespace hearken
