// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/draft.h"
#include "core/intake/recognise.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

/// A short form; HEARKEN_FUZZ=20000 for the long one.
int fuzzRounds()
{
    bool given = false;
    const int rounds = qEnvironmentVariableIntValue("HEARKEN_FUZZ", &given);
    return given ? rounds : 2'000;
}

/// Bytes that files are made of, more often than others.
char likelyByte(QRandomGenerator &random)
{
    static constexpr char usual[] = ",;\t|\"\"\"\n\r\r\nab1029.-:/{}[]\\ \xC3\xA4\xFF\xFE\xEF\xBB\xBF";
    return random.bounded(10) < 7 ? usual[random.bounded(int(sizeof usual) - 1)] : char(random.bounded(256));
}

QByteArray bytesOf(QRandomGenerator &random)
{
    static const QByteArrayList starts{"", "", "id,date,nps,comment\n", "\xFF\xFE", "{\"a\":1}\n{", "[{\"a\": [1,{",
        "#,Submit Date (UTC)\n", "id\tsubmitdate\n", "V1,V2,V3,V4,V5,V6\n", "sep=;\n",
        "Timestamp,How are you doing?\n2026-01-01 10:00:00,"};
    QByteArray bytes = starts[random.bounded(int(starts.size()))];
    const int size = random.bounded(300);
    for (int i = 0; i < size; ++i)
        bytes += likelyByte(random);
    return bytes;
}

} // namespace

/// Random files of a fixed seed: whatever they hold, they are read or refused, and every row is accounted for.
class TestIntakeFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomFiles();
    void randomCells();
};

void TestIntakeFuzz::randomFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"fuzz"_s);
    QRandomGenerator random(20260315);
    int understood = 0;
    for (int round = 0; round < fuzzRounds(); ++round) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytesOf(random));
        file.close();
        const auto found = recognise(path, {});
        if (!found) {
            QVERIFY2(!found.error().message.isEmpty(), qPrintable(QString::number(round)));
            continue;
        }
        ++understood;
        auto reader = openReader(path, found->mapping.reader);
        QVERIFY(reader);
        RowParser parser(found->mapping, QTimeZone("Europe/Berlin"), QTimeZone::utc());
        RawRow row;
        Draft draft;
        qint64 last = 0;
        for (auto more = (*reader)->next(row); more && *more; more = (*reader)->next(row)) {
            QVERIFY(row.number > last);
            last = row.number;
            QList<Issue> issues;
            if (parser.parse(row, draft, issues) != RowOutcome::Good)
                QVERIFY2(!issues.isEmpty(), qPrintable(QString::number(round)));
        }
        QVERIFY(last <= 400);
    }
    QVERIFY2(understood > fuzzRounds() / 20, qPrintable(QString::number(understood)));
}

void TestIntakeFuzz::randomCells()
{
    QRandomGenerator random(4711);
    static constexpr char usual[] = "0123456789-/.:,T Z+PMam()JanuaryUTC";
    Mapping mapping;
    for (const char *form : {"iso", "dmy", "mdy", "serial", "epoch-ms", "epoch-s"}) {
        ColumnMapping column;
        column.field = Field::Time;
        column.dateForm = QString::fromLatin1(form);
        mapping.columns = {column};
        RowParser parser(mapping, QTimeZone("Europe/Berlin"), QTimeZone("America/Denver"));
        Draft draft;
        for (int round = 0; round < fuzzRounds(); ++round) {
            QByteArray cell;
            for (int i = random.bounded(24); i > 0; --i)
                cell += usual[random.bounded(int(sizeof usual) - 1)];
            RawRow row;
            row.number = 1;
            row.cells = {cell};
            QList<Issue> issues;
            parser.parse(row, draft, issues);
            if (draft.hasDay)
                QVERIFY2(QDate::fromString(QString::fromLatin1(draft.day.data(), 10), Qt::ISODate).isValid(),
                    cell.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestIntakeFuzz)
#include "tst_intakefuzz.moc"
