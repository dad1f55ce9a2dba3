// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/pdfpages.h"

#include "core/base/savefile.h"
#include "core/briefing/numbers.h"
#include "ui/briefing/pagelayout.h"
#include "ui/briefing/pdffinish.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int pdfResolution = 1200;

} // namespace

PdfPages paintBriefingPage(QPainter &painter, const Briefing &briefing, double scale, const QLocale &locale,
    QList<PagePlace> *places, TagMarks *marks)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    const PdfPages pages = PageLayout(painter, briefing, locale, marks).paint(places);
    painter.restore();
    return pages;
}

Result<QByteArray> briefingPdf(const Briefing &briefing, PdfPages *pages, const QLocale &locale)
{
    QByteArray drawn;
    QBuffer buffer(&drawn);
    buffer.open(QIODevice::WriteOnly);
    TagMarks marks;
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        writer.setResolution(pdfResolution);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(briefing.name);
        writer.setCreator(u"Hearken "_s + QStringLiteral(HEARKEN_VERSION));
        QPainter painter;
        if (!painter.begin(&writer))
            return cannotWrite(briefing.name, u"the page cannot be painted"_s);
        const PdfPages painted = paintBriefingPage(painter, briefing, pdfResolution / 96.0, locale, nullptr, &marks);
        if (pages)
            *pages = painted;
    }
    return finishPdf(drawn, {briefing.name, briefing.owner(), briefing.verdict(), locale.bcp47Name()}, marks.parts(),
        {QStringLiteral("numbers.csv"),
            QCoreApplication::translate("hearken::briefing", "The numbers of this page, for a spreadsheet"),
            numbersTable(briefing).csv().toUtf8()});
}

Done writePrivately(const QByteArray &data, const QString &path)
{
    return saveFile(path, data, QFile::ReadOwner | QFile::WriteOwner);
}

Result<PdfPages> writeBriefingPdf(const Briefing &briefing, const QString &path, const QLocale &locale)
{
    PdfPages pages;
    const Result<QByteArray> pdf = briefingPdf(briefing, &pages, locale);
    if (!pdf)
        return pdf.error();
    if (const Done done = writePrivately(*pdf, path); !done)
        return done.error();
    return pages;
}

} // namespace hearken
