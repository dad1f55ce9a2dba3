// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/reader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

QString tortureFolder()
{
    return QStringLiteral(HEARKEN_SOURCE_DIR "/../shared/data/csv_torture");
}

/// Rows as one line each: cells between bars, damage behind an exclamation mark.
QStringList rowsOf(const QString &path, const ReaderOptions &options)
{
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
        lines += QString::number(row.number) + u": "_s + cells.join(u'|') + (row.damage.isEmpty() ? u""_s : u" !"_s);
    }
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void longRowsCrossTheBuffer();
    void cellOverTheCap();
    void csvSpectrum_data();
    void csvSpectrum();
    void csvkitTwins_data();
    void csvkitTwins();
    void naughtyStrings();
    void refusals_data();
    void refusals();

private:
    QString write(const QByteArray &bytes, const QString &name = u"file.csv"_s)
    {
        QFile file(m_folder.filePath(name));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
        file.write(bytes);
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

void TestCsvReader::rows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &expected,
                         const QString &encoding = u"UTF-8"_s) {
        QTest::newRow(name) << bytes << encoding << expected;
    };
    row("plain", "a,b\n1,2\n", {u"1: a|b"_s, u"2: 1|2"_s});
    row("no line break at the end", "a,b\r\n1,2", {u"1: a|b"_s, u"2: 1|2"_s});
    row("CR only", "a,b\r1,2\r", {u"1: a|b"_s, u"2: 1|2"_s});
    row("line break in a cell", "a,b\n\"x\ny\",2\n", {u"1: a|b"_s, u"2: x\ny|2"_s});
    row("doubled quotes", "\"say \"\"hi\"\"\",\"\"\n", {u"1: say \"hi\"|"_s});
    row("empty last cell at the end", "a,b\n1,", {u"1: a|b"_s, u"2: 1|"_s});
    row("blank lines count, but not at the end", "a\n\nb\n\n\n", {u"1: a"_s, u"2: "_s, u"3: b"_s});
    row("mark",
        "\xEF\xBB\xBF"
        "a,b\n",
        {u"1: a|b"_s});
    row("lone quote inside", "5\" disk,\"5\" tablet\",x\n", {u"1: 5\" disk|5\" tablet|x"_s});
    row("blank behind the quote", "\"a\" ,b\n", {u"1: a|b"_s});
    row("unclosed quote costs one line", "a,b\n1,\"x\n2,y\n3,z\n",
        {u"1: a|b"_s, u"2: 1|\"x !"_s, u"3: 2|y"_s, u"4: 3|z"_s});
    row("unclosed quote before a quoted line", "1,\"x\n2,\"y\"\n3,z\n", {u"1: 1|\"x !"_s, u"2: 2|y"_s, u"3: 3|z"_s});
    row("NUL", QByteArray("a\0b,2\n3,4\n", 10), {QString::fromUtf8(QByteArray("1: a\0b|2 !", 10)), u"2: 3|4"_s});
    row("broken UTF-8", "a\xFF,2\n3,4\n", {u"1: a\uFFFD|2 !"_s, u"2: 3|4"_s});
    row("windows-1252", "\x80,\xE9\n", {u"1: €|é"_s}, u"windows-1252"_s);
    row("UTF-16LE",
        QByteArray("\xFF\xFE"
                   "a\0,\0\xA4\x02\n\0",
            10),
        {u"1: a|ʤ"_s}, u"UTF-16LE"_s);
    row("UTF-16BE without mark", QByteArray("\0a\0,\x02\xA4\0\n", 8), {u"1: a|ʤ"_s}, u"UTF-16BE"_s);
    row("half a surrogate pair", QByteArray("a\0\x3D\xD8\n\0b\0", 8), {u"1: a\uFFFD\uFFFD\uFFFD !"_s, u"2: b"_s},
        u"UTF-16LE"_s);
    row("Cyrillic code page", "\xC4\xE0,1\n", {u"1: Да|1"_s}, u"windows-1251"_s);
    row("unknown encoding", "a\n",
        {u"error: The encoding “klingon” is not known. Choose UTF-8, UTF-16LE, windows-1252 or another common one."_s},
        u"klingon"_s);
}

void TestCsvReader::rows()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, encoding);
    QFETCH(const QStringList, expected);
    ReaderOptions options;
    options.encoding = encoding;
    QCOMPARE(rowsOf(write(bytes), options), expected);
}

void TestCsvReader::longRowsCrossTheBuffer()
{
    const QByteArray cell(700'000, 'x');
    const QByteArray row = "\"" + cell + "\n\"\"\"," + cell + "\r\n";
    auto reader = openReader(write(row + row + row + row), {});
    QVERIFY(reader);
    RawRow raw;
    for (int i = 0; i < 4; ++i) {
        QVERIFY(*(*reader)->next(raw));
        QCOMPARE(raw.cells.size(), size_t(2));
        QCOMPARE(raw.cells[0].toByteArray(), cell + "\n\"");
        QCOMPARE(raw.cells[1].toByteArray(), cell);
    }
    QVERIFY(!*(*reader)->next(raw));
}

void TestCsvReader::cellOverTheCap()
{
    const QByteArray large(5 * 1024 * 1024, 'x');
    const QByteArray vast(40 * 1024 * 1024, 'y');
    const QByteArray bytes = "a,b\n" + large + ",1\n2,\"" + large + "\"\n" + vast + "\n3,4\n";
    auto reader = openReader(write(bytes), {});
    QVERIFY(reader);
    RawRow row;
    QStringList damages;
    while (*(*reader)->next(row))
        damages += row.damage;
    const QString cell = u"A cell is longer than 4 MB."_s;
    const QStringList expected{{}, cell, cell, u"The row is longer than 16 MB; the file may be damaged here."_s, {}};
    QCOMPARE(damages, expected);
}

void TestCsvReader::csvSpectrum_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(tortureFolder() + u"/csv-spectrum/csvs"_s);
    if (!folder.exists())
        QSKIP("csv-spectrum is not here");
    for (const QString &name : folder.entryList({u"*.csv"_s})) {
        if (name != "location_coordinates.csv"_L1) // its twin holds another telephone number
            QTest::newRow(qPrintable(name)) << name.chopped(4);
    }
}

void TestCsvReader::csvSpectrum()
{
    QFETCH(const QString, name);
    const QString folder = tortureFolder() + u"/csv-spectrum"_s;
    QFile twin(folder + u"/json/"_s + name + u".json"_s);
    QVERIFY(twin.open(QIODevice::ReadOnly));
    const QJsonArray expected = QJsonDocument::fromJson(twin.readAll()).array();
    auto reader = openReader(folder + u"/csvs/"_s + name + u".csv"_s, {});
    QVERIFY(reader);
    RawRow row;
    QVERIFY(*(*reader)->next(row));
    QStringList headers;
    for (const QByteArrayView cell : row.cells)
        headers += QString::fromUtf8(cell);
    QJsonArray read;
    while (*(*reader)->next(row)) {
        QVERIFY(row.damage.isEmpty());
        QJsonObject object;
        for (size_t i = 0; i < row.cells.size(); ++i)
            object[headers[qsizetype(i)]] = QString::fromUtf8(row.cells[i]);
        read += object;
    }
    QCOMPARE(read, expected);
}

void TestCsvReader::csvkitTwins_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<ReaderOptions>("options");
    QTest::addColumn<QStringList>("expected");
    if (!QDir(tortureFolder()).exists())
        QSKIP("the csvkit examples are not here");
    const auto row = [](const char *file, const QStringList &expected, char delimiter = ',',
                         const QString &encoding = {}) {
        ReaderOptions options;
        options.delimiter = delimiter;
        options.encoding = encoding;
        QTest::newRow(file) << QString::fromLatin1(file) << options << expected;
    };
    const QStringList abc{u"1: a|b|c"_s, u"2: 1|2|3"_s};
    row("dummy.csv", abc);
    row("dummy.tsv", abc, '\t');
    row("sniff_limit.csv", abc, ';');
    row("test_latin1.csv", abc + QStringList{u"3: 4|5|©"_s}, ',', u"windows-1252"_s);
    row("test_utf8.csv", {u"1: foo|bar|baz"_s, u"2: 1|2|3"_s, u"3: 4|5|ʤ"_s});
    row("test_utf8_bom.csv", {u"1: foo|bar|baz"_s, u"2: 1|2|3"_s, u"3: 4|5|ʤ"_s});
    row("test_utf16_little.csv", abc + QStringList{u"3: 4|5|ʤ"_s}, ',', u"UTF-16LE"_s);
    row("test_utf16_big.csv", abc + QStringList{u"3: 4|5|ʤ"_s}, ',', u"UTF-16BE"_s);
    row("mac_newlines.csv", {u"1: a|b|c"_s, u"2: 1|2|3"_s, u"3: Once upon\ra time|5|6"_s});
    row("bad_skip_lines.csv",
        {u"1: "_s, u"2: "_s, u"3: "_s, u"4: column_a|column_b|column_c"_s, u"5: 1|27||I'm too long!"_s,
            u"6: |I'm too short!"_s, u"7: 0|mixed types.... uh oh|17"_s});
    row("test_locale.csv", {u"1: a|b|c"_s, u"2: 1,7|200.000.000|"_s});
    row("empty.csv", {});
}

void TestCsvReader::csvkitTwins()
{
    QFETCH(const QString, file);
    QFETCH(const ReaderOptions, options);
    QFETCH(const QStringList, expected);
    QCOMPARE(rowsOf(tortureFolder() + u"/csvkit_examples/"_s + file, options), expected);
}

void TestCsvReader::naughtyStrings()
{
    QFile file(tortureFolder() + u"/blns/blns.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the naughty strings are not here");
    const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(strings.size() > 400);
    QByteArray bytes;
    for (const QJsonValue &value : strings)
        bytes += "x,\"" + value.toString().toUtf8().replace('"', "\"\"") + "\"\r\n";
    auto reader = openReader(write(bytes), {});
    QVERIFY(reader);
    RawRow row;
    for (const QJsonValue &value : strings) {
        QVERIFY(*(*reader)->next(row));
        QVERIFY2(row.damage.isEmpty(), qPrintable(row.damage));
        QCOMPARE(row.cells.at(1).toByteArray(), value.toString().toUtf8());
    }
}

void TestCsvReader::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("empty") << QByteArray() << u"“thing” is empty. Export it again."_s;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11)
                             << u"“thing” is a picture. Import the table behind it, as CSV or XLSX."_s;
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n")
                         << u"“thing” is a PDF, which holds pages and no rows. Export the answers as CSV or XLSX."_s;
    QTest::newRow("database")
        << QByteArray("SQLite format 3\0....", 20)
        << u"“thing” is a database, perhaps a Hearken project. Open projects with File › Open; to "
           "bring feedback in, export it as CSV, XLSX or JSON lines."_s;
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08\0", 4)
                          << u"“thing” is compressed. Unpack it and import the file inside."_s;
    QTest::newRow("broken zip")
        << QByteArray("PK\x03\x04nonsense")
        << u"“thing” is a damaged workbook or archive. Save it again in the program it comes from."_s;
    QTest::newRow("web page")
        << QByteArray("\n<!DOCTYPE html><html>")
        << u"“thing” is a web page, perhaps a login page saved by mistake. Download the export again."_s;
    QByteArray garbage;
    for (int i = 0; i < 3000; ++i)
        garbage += char(i * 7919 >> 3);
    QTest::newRow("garbage") << garbage
                             << u"“thing” is not a table that can be read. Export it as CSV, XLSX or JSON lines."_s;
    QTest::newRow("folder") << QByteArray("folder") << u"“thing” is a folder. Choose the files in it."_s;
    QTest::newRow("pipe") << QByteArray("pipe")
                          << u"“thing” is not a regular file. Save the data to a file and import that."_s;
    QTest::newRow("missing") << QByteArray("missing") << u"“thing” does not exist. Check the name."_s;
}

void TestCsvReader::refusals()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, sentence);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"thing"_s);
    if (bytes == "folder") {
        QVERIFY(QDir().mkdir(path));
    } else if (bytes == "pipe") {
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    } else if (bytes != "missing") {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    const auto reader = openReader(path, {});
    QVERIFY(!reader);
    QCOMPARE(reader.error().message, sentence);
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
