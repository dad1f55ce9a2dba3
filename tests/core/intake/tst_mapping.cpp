// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/recognise.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

class TestMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonRoundTrip();
    void jsonRefusals();
    void overrules();
    void overruleErrors();
    void sameHeadersTakeTheSavedMapping();
    void nearlySameHeaders();
    void otherHeadersDoNot();

private:
    Recognition recognised(const QByteArray &bytes, const QList<SavedMapping> &saved = {})
    {
        QFile file(m_folder.filePath(u"file.csv"_s));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
        file.write(bytes);
        file.close();
        auto found = recognise(file.fileName(), {}, saved);
        [&] { QVERIFY2(found, found ? "" : qPrintable(found.error().message)); }();
        return found ? *found : Recognition();
    }
    QTemporaryDir m_folder;
};

namespace {

const QByteArray april = "id,date,nps,team,remarks\n1,2026-04-01,9,North,Very good indeed this time\n"
                         "2,2026-04-02,3,South,Bad and late as always\n";

ColumnMapping columnCalled(const Mapping &mapping, const QString &header)
{
    for (const ColumnMapping &column : mapping.columns) {
        if (column.header == header)
            return column;
    }
    return {};
}

} // namespace

void TestMapping::jsonRoundTrip()
{
    Recognition found = recognised(april);
    Mapping mapping = found.mapping;
    mapping.zone = u"America/Denver"_s;
    mapping.skippedStatus = {u"Spam"_s};
    mapping.reader.delimiter = '\t';
    mapping.columns[2].labels = {{u"Very “good”"_s, 5}, {u"Ñ"_s, 1.5}};
    mapping.columns[2].scale = Scale{1, 7, false};
    mapping.columns[3].decimalComma = true;
    mapping.columns[3].separator = u"; "_s;
    mapping.columns[3].option = u"a\nb"_s;
    const auto back = Mapping::fromJson(mapping.toJson());
    QVERIFY(back);
    QVERIFY(*back == mapping);
}

void TestMapping::jsonRefusals()
{
    QVERIFY(!Mapping::fromJson(u"nonsense"_s));
    QVERIFY(!Mapping::fromJson(u"{}"_s));
    QString newer = recognised(april).mapping.toJson();
    newer.replace(u"\"version\": 1"_s, u"\"version\": 99"_s);
    const auto refused = Mapping::fromJson(newer);
    QVERIFY(!refused);
    QCOMPARE(
        refused.error().message, u"The mapping was saved by a newer Hearken. Update Hearken, or map the file again."_s);
    QString unknown = recognised(april).mapping.toJson();
    unknown.replace(u"\"field\": \"team\""_s, u"\"field\": \"wizard\""_s);
    QVERIFY(!Mapping::fromJson(unknown));
}

void TestMapping::overrules()
{
    const Mapping mapping = recognised(april).mapping;
    const auto csat = overruled(mapping, u"csat"_s, u"nps"_s);
    QVERIFY(csat);
    QVERIFY(columnCalled(*csat, u"nps"_s).kind == QuestionKind::Csat);
    const auto region = overruled(mapping, u"region"_s, u"TEAM"_s);
    QVERIFY(region);
    QVERIFY(columnCalled(*region, u"team"_s).field == Field::Region);
    const auto own = overruled(mapping, u"Depot"_s, u"team"_s);
    QVERIFY(own);
    QVERIFY(columnCalled(*own, u"team"_s).field == Field::Attribute);
    QCOMPARE(columnCalled(*own, u"team"_s).name, u"Depot"_s);
    // Two columns cannot both be the comment.
    const auto comment = overruled(mapping, u"comment"_s, u"team"_s);
    QVERIFY(comment);
    QVERIFY(columnCalled(*comment, u"remarks"_s).field == Field::Attribute);
}

void TestMapping::overruleErrors()
{
    const auto missing = overruled(recognised(april).mapping, u"nps"_s, u"Q17"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().message, u"The file has no column “Q17”. It has: id, date, nps, team, remarks."_s);
}

void TestMapping::sameHeadersTakeTheSavedMapping()
{
    const Recognition first = recognised(april);
    const auto changed = overruled(first.mapping, u"Depot"_s, u"team"_s);
    QVERIFY(changed);
    const SavedMapping saved{{1}, u"April"_s, shapeOf(first.headerRows), *changed};
    const Recognition second = recognised(
        "id;date;nps;team;remarks\n7;2026-05-01;10;West;What a change to last month\n", {saved});
    QCOMPARE(second.savedMapping, u"April"_s);
    QVERIFY(columnCalled(second.mapping, u"team"_s).field == Field::Attribute);
    QCOMPARE(columnCalled(second.mapping, u"team"_s).name, u"Depot"_s);
    QCOMPARE(second.mapping.reader.delimiter, ';'); // how it is read is this file's own
    QVERIFY(second.reasons.front().startsWith(u"Same 5 column"_s));
}

void TestMapping::nearlySameHeaders()
{
    const Recognition first = recognised(april);
    const SavedMapping saved{{1}, u"April"_s, shapeOf(first.headerRows), first.mapping};
    const Recognition second = recognised(
        "date,id,nps,team,remarks,channel\n2026-05-01,7,10,West,What a change to last month,email\n", {saved});
    QCOMPARE(second.savedMapping, u"April"_s);
    QCOMPARE(columnCalled(second.mapping, u"date"_s).column, 0);
    QVERIFY(columnCalled(second.mapping, u"date"_s).field == Field::Time);
    QVERIFY(columnCalled(second.mapping, u"channel"_s).field == Field::Channel);
    QVERIFY(columnCalled(second.mapping, u"channel"_s).needsYou);
    QVERIFY(second.reasons.front().endsWith(u"; 1 is new."_s));
}

void TestMapping::otherHeadersDoNot()
{
    const Recognition first = recognised(april);
    const SavedMapping saved{{1}, u"April"_s, shapeOf(first.headerRows), first.mapping};
    const Recognition second = recognised(
        "ticket,opened,nps,agent,words\n1,2026-05-01,9,Bo,Fine with me this time\n", {saved});
    QVERIFY(second.savedMapping.isEmpty());
}

QTEST_GUILESS_MAIN(TestMapping)
#include "tst_mapping.moc"
