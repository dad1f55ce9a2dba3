// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/pdfpages.h"

#include "ui/briefing/pagelayout.h"
#include "ui/briefing/pdffinish.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int pdfResolution = 1200;

Error cannotWritePdf(const QString &path, const QString &detail)
{
    return {ErrorKind::Storage,
        QCoreApplication::translate(
            "hearken::briefing", "The briefing could not be written to %1. Choose another place.")
            .arg(path),
        detail};
}

} // namespace

PdfPages paintBriefingPage(
    QPainter &painter, const Briefing &briefing, double scale, const QLocale &locale, QList<PagePlace> *places)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    const PdfPages pages = PageLayout(painter, briefing, locale).paint(places);
    painter.restore();
    return pages;
}

Result<PdfPages> writeBriefingPdf(const Briefing &briefing, const QString &path, const QLocale &locale)
{
    QByteArray drawn;
    QBuffer buffer(&drawn);
    buffer.open(QIODevice::WriteOnly);
    PdfPages pages;
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        writer.setResolution(pdfResolution);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(briefing.name);
        writer.setCreator(u"Hearken "_s + QStringLiteral(HEARKEN_VERSION));
        QPainter painter;
        if (!painter.begin(&writer))
            return cannotWritePdf(path, u"the page cannot be painted"_s);
        pages = paintBriefingPage(painter, briefing, pdfResolution / 96.0, locale);
    }
    const Result<QByteArray> finished = finishPdf(
        drawn, {briefing.name, briefing.project, briefing.verdict(), locale.bcp47Name()});
    if (!finished)
        return finished.error();
    // The old file stays until the new one is whole.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*finished) != finished->size() || !file.commit())
        return cannotWritePdf(path, file.errorString());
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return pages;
}

} // namespace hearken
