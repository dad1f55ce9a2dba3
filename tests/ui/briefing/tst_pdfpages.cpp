// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/samplebriefing.h"
#include "ui/briefing/briefingexport.h"
#include "ui/briefing/pdfobjects.h"
#include "ui/briefing/pdfpages.h"
#include "ui/briefing/webpage.h"
#include "ui/kit/theme.h"

#include <QBuffer>
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
#include <QXmlStreamReader>

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

/// Counts the elements of a structure tree by their kind, and the marks they hold.
static void walk(QPDFObjectHandle element, QMap<QString, int> &count)
{
    const QString kind = QString::fromStdString(element.getKey("/S").getName());
    ++count[kind];
    if (kind == u"/Figure"_s && element.getKey("/Alt").getUTF8Value().empty())
        qFatal("a figure has no words");
    if (kind == u"/TH"_s && !element.getKey("/A").getKey("/Scope").isName())
        qFatal("a header cell has no direction");
    QPDFObjectHandle kids = element.getKey("/K");
    for (int i = 0; i < kids.getArrayNItems(); ++i) {
        if (kids.getArrayItem(i).isInteger())
            ++count[u"marks"_s];
        else
            walk(kids.getArrayItem(i), count);
    }
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

    /// What the catalogue says as XMP, and that the tags keep what PDF/UA asks.
    void metadataNamesItAndItsKind()
    {
        const QString meta = said(u"pdfinfo"_s, {u"-meta"_s, m_pdf});
        for (const QString &part : {u"Executive briefing"_s, u"Aldermere Broadband"_s, u"en-GB"_s, u"Hearken"_s,
                 u"<pdfuaid:part>1</pdfuaid:part>"_s})
            QVERIFY2(meta.contains(part), qPrintable(part + u"\n"_s + meta));
        QVERIFY(!QXmlStreamReader(meta).hasError());
        // Without a verdict the headings do not begin with the first level: then nothing is claimed.
        Briefing briefing = sampleBriefing();
        briefing.blocks.removeIf([](const BriefingBlock &block) { return block.kind == BlockKind::Verdict; });
        const QString path = m_folder.filePath(u"plain.pdf"_s);
        QVERIFY(writeBriefingPdf(briefing, path, english));
        QVERIFY(!said(u"pdfinfo"_s, {u"-meta"_s, path}).contains(u"pdfuaid:part"_s));
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

    void thePageIsTagged()
    {
        const QString info = said(u"pdfinfo"_s, {m_pdf});
        QVERIFY2(info.contains(QRegularExpression(u"Tagged: +yes\\n"_s)), qPrintable(info));
        const QString words = said(u"pdfinfo"_s, {u"-struct-text"_s, m_pdf});
        // The reading order is that of the page: verdict, measures, trend, comparison, table, quotes, method.
        qsizetype last = 0;
        for (const QString &phrase : {u"Aldermere Broadband"_s, u"Technician visit CSAT in Coast and Lakes fell"_s,
                 u"A real drop since 3 March"_s, u"Two regions, not eight ranks"_s, u"CSAT by touchpoint"_s,
                 u"Second no-show"_s, u"Definitions: Visit CSAT v2"_s}) {
            const qsizetype at = words.indexOf(phrase, last);
            QVERIFY2(at >= last, qPrintable(phrase + u"\n"_s + words));
            last = at;
        }
        QVERIFY(words.contains(QRegularExpression(u"H1\\b"_s)));
        QVERIFY(words.contains(QRegularExpression(u"TR\\b"_s)));
        QVERIFY(!words.contains(u"1 of 1"_s)); // the number of the page is an artifact
    }

    /// Read with the library itself: figures have words, header cells a direction, every mark a part.
    void theTreeIsWhole()
    {
        QPDF pdf;
        pdf.processFile(m_pdf.toUtf8().constData());
        QPDFObjectHandle root = pdf.getRoot();
        QVERIFY(root.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
        QCOMPARE(root.getKey("/Lang").getUTF8Value(), std::string("en-GB"));
        QVERIFY(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
        QMap<QString, int> count;
        walk(root.getKey("/StructTreeRoot").getKey("/K"), count);
        QCOMPARE(count.value(u"/H1"_s), 1);
        QCOMPARE(count.value(u"/H2"_s), 4);
        QCOMPARE(count.value(u"/Figure"_s), 6); // four measures, trend, comparison
        QCOMPARE(count.value(u"/BlockQuote"_s), 2);
        const auto heat = std::get<HeatTable>(sampleBriefing().blocks.at(4).figures.at(0).content);
        const int columns = int(heat.columns.size()) + (heat.goals ? 1 : 0) + (heat.totals ? 1 : 0);
        QCOMPARE(count.value(u"/TR"_s), int(heat.rows.size()) + 1);
        QCOMPARE(count.value(u"/TH"_s), columns + 1 + int(heat.rows.size()));
        QCOMPARE(count.value(u"/TD"_s), columns * int(heat.rows.size()));
        QPDFObjectHandle marks = root.getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums").getArrayItem(1);
        QCOMPARE(count.value(u"marks"_s), marks.getArrayNItems());

        QPDFObjectHandle page = pdf.getAllPages().at(0);
        const auto data = page.getKey("/Contents").getStreamData(qpdf_dl_all);
        const QByteArray content(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        QVERIFY(!content.contains("-70001"));
        QVERIFY(!content.contains("-70002"));
        QCOMPARE(content.count(" BDC"), marks.getArrayNItems());
        QCOMPARE(content.count("EMC"), content.count(" BDC") + content.count(" BMC"));
        QVERIFY(QDir().exists(m_pdf));
        QVERIFY2(said(u"qpdf"_s, {u"--check"_s, m_pdf}).contains(u"No syntax or stream encoding errors"_s)
                || QStandardPaths::findExecutable(u"qpdf"_s).isEmpty(),
            "qpdf --check");
    }

    /// PDF/UA (ISO 14289-1) 7.1: whatever paints is part of the tree or said to be an artifact, and never both.
    void nothingIsPaintedOutsideATag()
    {
        struct Marks : QPDFObjectHandle::ParserCallbacks
        {
            void handleObject(QPDFObjectHandle object, size_t, size_t) override
            {
                static const QSet<QString> paints{u"Tj"_s, u"TJ"_s, u"'"_s, u"\""_s, u"f"_s, u"F"_s, u"f*"_s, u"S"_s,
                    u"s"_s, u"B"_s, u"B*"_s, u"b"_s, u"b*"_s, u"Do"_s, u"sh"_s, u"EI"_s};
                if (!object.isOperator())
                    return;
                const QString name = QString::fromStdString(object.getOperatorValue());
                open += name == u"BDC"_s || name == u"BMC"_s ? 1 : name == u"EMC"_s ? -1 : 0;
                deepest = qMax(deepest, open);
                if (paints.contains(name)) {
                    ++painted;
                    bare += open == 0;
                }
            }
            void handleEOF() override { }
            int open = 0;
            int deepest = 0;
            int painted = 0;
            int bare = 0;
        };
        QPDF pdf;
        pdf.processFile(m_pdf.toUtf8().constData());
        Marks marks;
        QPDFPageObjectHelper(pdf.getAllPages().at(0)).parseContents(&marks);
        QVERIFY(marks.painted > 200);
        QCOMPARE(marks.bare, 0);
        QCOMPARE(marks.deepest, 1);
        QCOMPARE(marks.open, 0);
    }

    /// What else PDF/UA asks of a file like this one: order of tabs, fonts that are inside and can be read back, header
    /// cells with a direction, and an attachment with both of its names and a description.
    void theFileKeepsWhatPdfUaAsks()
    {
        QPDF pdf;
        pdf.processFile(m_pdf.toUtf8().constData());
        QPDFObjectHandle page = pdf.getAllPages().at(0);
        QCOMPARE(page.getKey("/Tabs").getName(), std::string("/S"));
        QVERIFY(!pdf.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value().empty());
        int fonts = 0;
        int headers = 0;
        int files = 0;
        for (QPDFObjectHandle object : pdf.getAllObjects()) {
            if (!object.isDictionary())
                continue;
            const auto is = [&object](const char *key, const char *name) {
                return object.getKey(key).isName() && object.getKey(key).getName() == name;
            };
            if (is("/Subtype", "/Type0")) {
                ++fonts;
                QVERIFY(object.hasKey("/ToUnicode"));
            }
            if (is("/Subtype", "/CIDFontType2")) {
                QVERIFY(object.hasKey("/CIDToGIDMap"));
                QVERIFY(object.getKey("/FontDescriptor").hasKey("/FontFile2"));
            }
            if (is("/Type", "/StructElem") && is("/S", "/TH")) {
                ++headers;
                QVERIFY(object.getKey("/A").getKey("/Scope").isName());
            }
            if (is("/Type", "/StructElem") && is("/S", "/Figure"))
                QVERIFY(!object.getKey("/Alt").getUTF8Value().empty());
            if (is("/Type", "/Filespec")) {
                ++files;
                QVERIFY(object.hasKey("/F") && object.hasKey("/UF") && object.hasKey("/Desc"));
            }
        }
        QVERIFY(fonts > 0);
        QVERIFY(headers > 0);
        QCOMPARE(files, 1);
    }

    void headingsAreBookmarks()
    {
        QPDF pdf;
        pdf.processFile(m_pdf.toUtf8().constData());
        QStringList titles;
        for (QPDFObjectHandle item = pdf.getRoot().getKey("/Outlines").getKey("/First"); item.isDictionary();
             item = item.getKey("/Next"))
            titles.append(QString::fromStdString(item.getKey("/Title").getUTF8Value()));
        QCOMPARE(titles,
            (QStringList{u"Technician visit CSAT in Coast and Lakes fell from 82% to 40% since 3 March."_s,
                u"A real drop since 3 March"_s, u"Two regions, not eight ranks"_s, u"CSAT by touchpoint and segment"_s,
                u"In customers’ words"_s}));
    }

    void theNumbersAreAttached()
    {
        QVERIFY(said(u"pdfdetach"_s, {u"-list"_s, m_pdf}).contains(u"numbers.csv"_s));
        const QString csv = m_folder.filePath(u"numbers.csv"_s);
        said(u"pdfdetach"_s, {u"-save"_s, u"1"_s, u"-o"_s, csv, m_pdf});
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(
            text.startsWith(
                u"block,name,value,low,high,n,goal\r\nmeasures,Technician visit CSAT,0.7,0.66,0.74,516,0.82\r\n"_s),
            qPrintable(text));
    }

    void wordsOfAllKindsHaveRoom()
    {
        Briefing briefing = sampleBriefing();
        briefing.brand.name = u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH"_s;
        briefing.brand.color = u"#B0326B"_s;
        QImage logo(120, 120, QImage::Format_ARGB32);
        logo.fill(QColor(u"#8A6A00"_s));
        QBuffer written(&briefing.brand.logo);
        QVERIFY(written.open(QIODevice::WriteOnly) && logo.save(&written, "PNG"));
        written.close();
        briefing.reader = u"den Ausschuss für Kundenzufriedenheitsverbesserungsmaßnahmen der Küstenregionen"_s;
        briefing.blocks[0].sentences = {QString(40, u'W') + u' ' + QString(40, u'M')};
        briefing.blocks[5].quotes[0].text = u"لم يأت الفني في الموعد"_s;
        BriefingBlock note{BlockKind::Note, 7};
        note.title = u"Only a few"_s;
        BriefingBlock few{BlockKind::Trend, 8};
        few.title = u"Trend"_s;
        few.sentences = {u"Too few answers to show this."_s};
        briefing.blocks.insert(5, note);
        briefing.blocks.insert(5, few);
        const QString path = QFileInfo(m_pdf).dir().filePath(u"long.pdf"_s);
        const Result<PdfPages> pages = writeBriefingPdf(briefing, path, QLocale(QLocale::German));
        QVERIFY(pages);
        QCOMPARE(pages->pages, 1);
        const QString words = said(u"pdftotext"_s, {path, u"-"_s});
        QVERIFY(words.contains(u"Too few answers to show this."_s));
        QVERIFY2(words.contains(u"Donaudampfschifffahrt"_s), qPrintable(words));
        QVERIFY2(words.contains(u"14. Mai 2026"_s), qPrintable(words));
        QVERIFY2(!words.contains(QString(40, u'W')), qPrintable(words)); // broken, not cut at the edge
        QVERIFY(said(u"pdfinfo"_s, {path}).contains(QRegularExpression(u"Pages: +1\\n"_s)));
    }

    void otherFormsOfThePageAreWritten()
    {
        for (const QString &ending : {u"png"_s, u"svg"_s, u"html"_s, u"csv"_s, u"pdf"_s}) {
            const QString path = m_folder.filePath(u"page."_s + ending);
            QVERIFY(exportBriefing(sampleBriefing(), path, english));
            QVERIFY(QFileInfo(path).size() > 500);
            QVERIFY(QFile::permissions(path)
                == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
        }
        QCOMPARE(QImage(m_folder.filePath(u"page.png"_s)).size(), QSize(1587, 2245));
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
