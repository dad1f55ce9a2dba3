// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/briefingexport.h"

#include "core/briefing/numbers.h"
#include "core/figure/describe.h"
#include "ui/briefing/pdfpages.h"
#include "ui/briefing/webpage.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QSvgGenerator>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QByteArray pagePng(const Briefing &briefing, const QLocale &locale)
{
    constexpr double scale = 2;
    QImage image(qRound(pageWidth * scale), qRound(pageHeight * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintBriefingPage(painter, briefing, scale, locale);
    painter.end();
    image.setText(u"Description"_s, briefingMarkdown(briefing, locale));
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return data;
}

QByteArray pageSvg(const Briefing &briefing, const QLocale &locale)
{
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(briefing.name);
    generator.setDescription(briefing.verdict());
    generator.setResolution(96);
    generator.setViewBox(QRectF(0, 0, pageWidth, pageHeight));
    QPainter painter(&generator);
    paintBriefingPage(painter, briefing, 1, locale);
    painter.end();
    return data;
}

} // namespace

Done exportBriefing(const Briefing &briefing, const QString &path, const QLocale &locale)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "html"_L1 || ending == "htm"_L1)
        return writePrivately(briefingHtml(briefing, locale).toUtf8(), path);
    if (ending == "png"_L1)
        return writePrivately(pagePng(briefing, locale), path);
    if (ending == "svg"_L1)
        return writePrivately(pageSvg(briefing, locale), path);
    if (ending == "csv"_L1)
        return writePrivately(numbersTable(briefing).csv().toUtf8(), path);
    const Result<QByteArray> pdf = briefingPdf(briefing, nullptr, locale);
    return pdf ? writePrivately(*pdf, path) : Done(pdf.error());
}

Done printBriefing(const Briefing &briefing, QPrinter &printer, const QLocale &locale)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{ErrorKind::Storage,
            QCoreApplication::translate("hearken::briefing", "The printer did not answer. Choose another one."), {}};
    const QRectF paper = printer.pageLayout().fullRectPixels(printer.resolution());
    painter.translate(-QPointF(printer.pageLayout().paintRectPixels(printer.resolution()).topLeft()));
    paintBriefingPage(painter, briefing, std::min(paper.width() / pageWidth, paper.height() / pageHeight), locale);
    return {};
}

} // namespace hearken
