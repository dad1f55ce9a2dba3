// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/recognise.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

QByteArray sheetXml(const QByteArray &rows)
{
    return "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
        + rows + "</sheetData></worksheet>";
}

/// The smallest workbook: two sheets, the first of them empty.
QHash<QString, QByteArray> bookOf(const QByteArray &rows, const QByteArray &properties = {})
{
    return {{u"[Content_Types].xml"_s, "<Types/>"},
        {u"xl/workbook.xml"_s,
            "<workbook xmlns:r=\"http://r\">" + properties
                + "<sheets><sheet name=\"Cover\" r:id=\"a\"/><sheet name=\"Answers\" r:id=\"b\"/></sheets></workbook>"},
        {u"xl/_rels/workbook.xml.rels"_s,
            "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/>"
            "<Relationship Id=\"b\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>"},
        {u"xl/styles.xml"_s,
            "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-407]dd/mm/yy hh:mm\"/>"
            "<numFmt numFmtId=\"171\" formatCode=\"0.0 &quot;days&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/>"
            "<xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs></styleSheet>"},
        {u"xl/sharedStrings.xml"_s,
            "<sst><si><t>When</t></si><si><t>Score</t></si><si><r><t>Rich </t></r><r><t>text</t></r></si>"
            "<si><t>\xE4\xBD\x8F</t><rPh><t>pronounced</t></rPh></si></sst>"},
        {u"xl/worksheets/sheet1.xml"_s, sheetXml({})}, {u"xl/worksheets/sheet2.xml"_s, sheetXml(rows)}};
}

} // namespace

class TestWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells();
    void since1904();
    void namedSheet();
    void documentTypeIsRefused();
    void damageIsSaid();
    void recognised();
    void otherOfficeFiles_data();
    void otherOfficeFiles();
    void csvkitBooks_data();
    void csvkitBooks();

private:
    QString write(const QHash<QString, QByteArray> &members)
    {
        const QString path = m_folder.filePath(u"book%1.xlsx"_s.arg(++m_count));
        zip_t *const archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        for (auto it = members.begin(); it != members.end(); ++it) {
            zip_source_t *const source = zip_source_buffer(archive, it->constData(), zip_uint64_t(it->size()), 0);
            zip_file_add(archive, it.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        }
        zip_close(archive);
        return path;
    }
    QStringList rowsOf(const QString &path, const QString &sheet = {})
    {
        ReaderOptions options;
        options.sheet = sheet;
        auto reader = openReader(path, options);
        if (!reader)
            return {u"error: "_s + reader.error().message};
        QStringList lines;
        RawRow row;
        for (;;) {
            const Result<bool> more = (*reader)->next(row);
            if (!more)
                return lines << u"error: "_s + more.error().message;
            if (!*more)
                return lines;
            QStringList cells;
            for (const QByteArrayView cell : row.cells)
                cells += QString::fromUtf8(cell);
            lines += QString::number(row.number) + u": "_s + cells.join(u'|');
        }
    }
    QTemporaryDir m_folder;
    int m_count = 0;
};

void TestWorkbook::cells()
{
    const QString path = write(
        bookOf("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
               "<row r=\"3\"><c r=\"A3\" s=\"1\"><v>45366</v></c><c r=\"C3\"><v>0.30000000000000004</v></c></row>"
               "<row r=\"4\"><c r=\"A4\" s=\"2\"><v>45366.604166666664</v></c><c t=\"inlineStr\"><is><t>in "
               "&lt;line&gt;</t></is></c><c t=\"b\"><v>1</v></c><c s=\"3\"><v>2.5</v></c></row>"
               "<row r=\"5\"><c t=\"s\"><v>2</v></c><c t=\"s\"><v>3</v></c><c t=\"str\"><f>A1</f><v>x</v></c>"
               "<c t=\"e\"><v>#N/A</v></c><c t=\"s\"><v>99</v></c></row>"));
    QCOMPARE(rowsOf(path),
        (QStringList{u"1: When|Score"_s, u"2: "_s, u"3: 2024-03-15||0.3"_s,
            u"4: 2024-03-15 14:30:00|in <line>|TRUE|2.5"_s, u"5: Rich text|住|x|#N/A|"_s}));
}

void TestWorkbook::since1904()
{
    const QByteArray rows = "<row><c s=\"1\"><v>43904</v></c><c s=\"1\"><v>0.5</v></c></row>";
    QCOMPARE(rowsOf(write(bookOf(rows, "<workbookPr date1904=\"1\"/>"))),
        QStringList{u"1: 2024-03-15|1904-01-01 12:00:00"_s});
    QCOMPARE(rowsOf(write(bookOf(rows))), QStringList{u"1: 2020-03-14|12:00:00"_s});
}

void TestWorkbook::namedSheet()
{
    const QString path = write(bookOf("<row><c><v>1</v></c></row>"));
    QCOMPARE(rowsOf(path, u"Answers"_s), QStringList{u"1: 1"_s});
    QCOMPARE(rowsOf(path, u"Cover"_s), QStringList());
    QVERIFY(rowsOf(path, u"Nothing"_s).front().endsWith(u"has no sheet “Nothing”. It has: Cover, Answers."_s));
}

void TestWorkbook::documentTypeIsRefused()
{
    auto members = bookOf({});
    members[u"xl/worksheets/sheet2.xml"_s] =
        "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
        "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>";
    QCOMPARE(rowsOf(write(members)),
        QStringList{
            u"error: The workbook holds a document type, which no spreadsheet program writes; it is not read."_s});
    members = bookOf({});
    members[u"xl/sharedStrings.xml"_s].prepend("<!DOCTYPE sst>");
    QCOMPARE(rowsOf(write(members)),
        QStringList{
            u"error: The workbook holds a document type, which no spreadsheet program writes; it is not read."_s});
}

void TestWorkbook::damageIsSaid()
{
    auto members = bookOf({});
    members[u"xl/worksheets/sheet2.xml"_s] = "<worksheet><sheetData><row><c><v>1</v></c></row><row><c>";
    QCOMPARE(rowsOf(write(members)),
        (QStringList{u"1: 1"_s, u"error: The workbook is damaged. Save it again in the program it comes from."_s}));
}

void TestWorkbook::recognised()
{
    const QString path = write(bookOf("<row r=\"1\"><c t=\"inlineStr\"><is><t>Answers of March</t></is></c></row>"
                                      "<row r=\"3\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
                                      "<row r=\"4\"><c s=\"2\"><v>45366.5</v></c><c><v>4</v></c></row>"));
    const auto found = recognise(path, {});
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QCOMPARE(found->mapping.format, u"xlsx"_s);
    QCOMPARE(found->mapping.reader.skippedRows, 2);
    QVERIFY(found->mapping.columns[0].field == Field::Time);
    QVERIFY(found->mapping.columns[1].kind == QuestionKind::Rating);
}

void TestWorkbook::otherOfficeFiles_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("sentence");
    const QString table = u" Put the answers into a table and save it as CSV or XLSX."_s;
    const QString content = u"content.xml"_s;
    const QByteArray open("application/vnd.oasis.opendocument.");
    const QString sheet = u"is a spreadsheet that is not read directly. Save it as XLSX or CSV and import that."_s;
    QTest::newRow("odt") << content << open + "text" << u"is a text document."_s + table;
    QTest::newRow("ott") << content << open + "text-template" << u"is a text document."_s + table;
    QTest::newRow("ods") << content << open + "spreadsheet" << sheet;
    QTest::newRow("odp") << content << open + "presentation" << u"is no table."_s + table;
    QTest::newRow("docx") << u"word/document.xml"_s << QByteArray() << u"is a Word document."_s + table;
    QTest::newRow("xlsb") << u"xl/workbook.bin"_s << QByteArray() << sheet;
}

void TestWorkbook::otherOfficeFiles()
{
    QFETCH(const QString, member);
    QFETCH(const QByteArray, type);
    QFETCH(const QString, sentence);
    QHash<QString, QByteArray> members{{member, "<a/>"}};
    if (!type.isEmpty())
        members.insert(u"mimetype"_s, type);
    const QString path = write(members);
    QCOMPARE(rowsOf(path), QStringList{u"error: “%1” "_s.arg(QFileInfo(path).fileName()) + sentence});
}

void TestWorkbook::csvkitBooks_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("first");
    const QString folder = QStringLiteral(HEARKEN_SOURCE_DIR "/../shared/data/csv_torture/csvkit_examples/");
    if (!QFile::exists(folder + u"dummy.xlsx"_s))
        QSKIP("the csvkit examples are not here");
    const QStringList abc{u"1: a|b|c"_s, u"2: 1|2|3"_s};
    QTest::newRow("dummy.xlsx") << folder + u"dummy.xlsx"_s << abc;
    QTest::newRow("dummy.xls") << folder + u"dummy.xls"_s << abc;
    const QString header = u"1: text|date|integer|boolean|float|datetime|empty_column"_s;
    QTest::newRow("test.xlsx") << folder + u"test.xlsx"_s
                               << QStringList{header, u"2: Chicago Reader|1971-01-01|40|TRUE|1|"_s};
    QTest::newRow("test.xls") << folder + u"test.xls"_s << QStringList{header, u"2: Chicago Reader|1971-01-01|40|"_s};
}

void TestWorkbook::csvkitBooks()
{
    QFETCH(const QString, file);
    QFETCH(const QStringList, first);
    const QStringList rows = rowsOf(file);
    for (qsizetype i = 0; i < first.size(); ++i)
        QVERIFY2(rows.value(i).startsWith(first[i]), qPrintable(rows.value(i)));
}

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
