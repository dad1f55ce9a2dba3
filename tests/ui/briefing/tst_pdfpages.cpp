// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/samplebriefing.h"
#include "ui/briefing/pdfpages.h"
#include "ui/briefing/webpage.h"
#include "ui/kit/theme.h"

#include <QDir>
#include <QFile>
#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

static const QLocale english(QLocale::English, QLocale::UnitedKingdom);

/// What a tool of poppler-utils says about a file.
static QString said(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

class tst_PdfPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// With HEARKEN_PICTURES set to a folder, the files stay there for a look.
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("poppler-utils are not installed");
        const QString kept = qEnvironmentVariable("HEARKEN_PICTURES");
        m_pdf = QDir(kept.isEmpty() ? m_folder.path() : kept).filePath(u"briefing.pdf"_s);
        const Result<PdfPages> pages = writeBriefingPdf(sampleBriefing(), m_pdf, english);
        QVERIFY2(pages, pages ? "" : qPrintable(pages.error().message + pages.error().detail));
        m_pages = *pages;
    }

    void thePageCountIsAsPromised()
    {
        QCOMPARE(m_pages.pages, 1);
        QVERIFY(said(u"pdfinfo"_s, {m_pdf}).contains(QRegularExpression(u"Pages: +1\\n"_s)));
        QVERIFY2(m_pages.fullness > 0.6 && m_pages.fullness <= 1, qPrintable(QString::number(m_pages.fullness)));
        QCOMPARE(m_pages.leftOut, QStringList());
    }

    void titleAuthorAndPaperAreKnown()
    {
        const QString info = said(u"pdfinfo"_s, {m_pdf});
        QVERIFY2(info.contains(QRegularExpression(u"Title: +Executive briefing\\n"_s)), qPrintable(info));
        QVERIFY2(info.contains(QRegularExpression(u"Author: +Aldermere Broadband\\n"_s)), qPrintable(info));
        QVERIFY2(info.contains(u"(A4)"_s), qPrintable(info));
    }

    /// Signs that other fonts lose in a PDF: fi, the true minus, at least.
    void textIsFound()
    {
        const QString text = said(u"pdftotext"_s, {u"-layout"_s, m_pdf, u"-"_s});
        for (const QString &phrase : {u"Executive briefing"_s, u"fell from 82% to 40%"_s, u"−16"_s, u"≥ 30"_s,
                 u"Real drop since 3 Mar"_s, u"goal 82%"_s, u"3 Mar: visits in Coast and Lakes"_s,
                 u"“Second no-show. I took a day off work"_s, u"1 of 1"_s})
            QVERIFY2(text.contains(phrase), qPrintable(phrase + u"\n"_s + text));
        QVERIFY(!text.contains(u'\t'));
        QVERIFY(!text.contains(QChar(0xFB01)));
    }

    void allFontsAreEmbedded()
    {
        const QStringList lines = said(u"pdffonts"_s, {m_pdf}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!lines.isEmpty());
        for (const QString &line : lines) {
            QVERIFY2(line.contains(QRegularExpression(u" yes (yes|no ) yes "_s)), qPrintable(line)); // emb sub uni
            QVERIFY2(line.contains(u"Hearken"_s), qPrintable(line));
        }
    }

    /// A block without room is left out whole, the least important first.
    void whatHasNoRoomIsLeftOut()
    {
        Briefing briefing = sampleBriefing();
        HeatTable &heat = std::get<HeatTable>(briefing.blocks[4].figures[0].content);
        for (int i = 0; i < 30; ++i)
            heat.rows.append(heat.rows.first());
        const Result<PdfPages> pages = writeBriefingPdf(briefing, m_folder.filePath(u"full.pdf"_s), english);
        QVERIFY(pages);
        QCOMPARE(pages->pages, 1);
        QVERIFY(pages->fullness > 1);
        QCOMPARE(pages->leftOut, QStringList(u"CSAT by touchpoint and segment"_s));
        const QString text = said(u"pdftotext"_s, {m_folder.filePath(u"full.pdf"_s), u"-"_s});
        QVERIFY(text.contains(u"Second no-show"_s));
        QVERIFY(!text.contains(u"Waits for date"_s));
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        const Result<PdfPages> pages = writeBriefingPdf(sampleBriefing(), u"/nowhere/at all/briefing.pdf"_s, english);
        QVERIFY(!pages);
        QVERIFY(pages.error().kind == ErrorKind::Storage);
    }

    void theWebPageEscapesCustomersWords()
    {
        const QString html = briefingHtml(sampleBriefing(), english);
        QVERIFY(html.startsWith(u"<!doctype html>\n<html lang=\"en-GB\">"_s));
        QVERIFY(html.contains(u"<title>Executive briefing, Aldermere Broadband</title>"_s));
        QVERIFY(html.contains(u"&lt;b&gt;It is&lt;/b&gt; whoever sends him &amp; his firm."_s));
        QVERIFY(
            html.contains(u"<h1>Technician visit CSAT in Coast and Lakes fell from 82% to 40% since 3 March.</h1>"_s));
        QVERIFY(html.contains(u"aria-label=\"Technician visit CSAT 70%, 66 to 74%, 516 answers, goal 82%"_s));
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(!html.contains(u"src="_s));
        if (!qEnvironmentVariable("HEARKEN_PICTURES").isEmpty())
            QVERIFY(writeBriefingHtml(sampleBriefing(), QFileInfo(m_pdf).dir().filePath(u"briefing.html"_s), english));
    }

    /// The preview is painted by the same function, and says where the blocks are.
    void thePreviewKnowsItsBlocks()
    {
        QImage image(794, 1123, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        QList<PagePlace> places;
        const PdfPages pages = paintBriefingPage(painter, sampleBriefing(), 1, english, &places);
        QCOMPARE(qRound(pages.fullness * 100), qRound(m_pages.fullness * 100));
        QCOMPARE(places.size(), 7);
        QCOMPARE(places.at(3).place, 3);
        QVERIFY(places.at(3).rect.left() > places.at(2).rect.center().x());
        for (const PagePlace &place : places)
            QVERIFY(QRectF(0, 0, pageWidth, pageHeight).contains(place.rect));
    }

private:
    QTemporaryDir m_folder;
    QString m_pdf;
    PdfPages m_pages;
};

QTEST_MAIN(tst_PdfPages)
#include "tst_pdfpages.moc"
