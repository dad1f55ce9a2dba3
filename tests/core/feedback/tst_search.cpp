// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/search.h"
#include "tests/kit/testproject.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

/// The index alone: the search reads nothing else.
void putWords(TestProject &project, const QMap<qint64, QString> &texts)
{
    const Done done = project->write([&](Session &session) -> Done {
        for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
            const bool sqlite = session.engine() == Engine::Sqlite;
            const auto added = session.run(sqlite
                    ? "INSERT INTO response_search (rowid, text) VALUES (:id, :text)"
                    : "INSERT INTO response_search (response_id, words) VALUES (:id, CAST(:text AS TSVECTOR))",
                {{":id", it.key()}, {":text", sqlite ? it.value() : searchVector(it.value())}});
            if (!added)
                return added.error();
        }
        return {};
    });
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
}

const QMap<qint64, QString> &comments()
{
    static const QMap<qint64, QString> texts{
        {11, u"The technician never came."_s},
        {12, u"Technicians came twice, très bien"_s},
        {13, u"Never mind. He came late"_s},
        {14, u"The fee is too high; a no-show fee!"_s},
        {15, u"Nobody came to the café"_s},
    };
    return texts;
}

/// Strings made of what could mean something to a database, of letters, and of anything.
QString noise(QRandomGenerator &random)
{
    static const QStringList pieces{u"\""_s, u"'"_s, u"*"_s, u"("_s, u")"_s, u"-"_s, u"OR"_s, u"AND"_s, u"NOT"_s,
        u"NEAR("_s, u":"_s, u"^"_s, u"+"_s, u"\\"_s, u"%"_s, u";"_s, u"--"_s, u"/*"_s, u"{"_s, u"}"_s, u","_s, u"<->"_s,
        u"&"_s, u"|"_s, u"!"_s, u":*"_s, u"late"_s, u"fee"_s, u"é"_s, u"😀"_s, u"note"_s, u"text"_s,
        u"response_search"_s, u" "_s, u" "_s, u" "_s, u"“"_s, u"”"_s, u"$1"_s, u"?"_s, u"\t"_s, QString(QChar(0)),
        QString(QChar(0xD800))};
    QString text;
    const int count = random.bounded(1, 20);
    for (int i = 0; i < count; ++i) {
        if (random.bounded(4) == 0)
            text += QChar(char16_t(random.bounded(0x10000)));
        else
            text += pieces.at(random.bounded(int(pieces.size())));
    }
    return text;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<int>>("expected");
        const QList<std::pair<QString, QList<int>>> rows{{u"technician"_s, {11, 12}}, {u"came late"_s, {13}},
            {u"never came"_s, {11, 13}}, {u"\"never came\""_s, {11}}, {u"tres"_s, {12}}, {u"CAFÉ"_s, {15}},
            {u"late OR fee"_s, {13, 14}}, {u"came -technician"_s, {13, 15}}, {u"tech*"_s, {11, 12}},
            {u"no-show"_s, {14}}, {u"“no show”"_s, {14}}, {u"\"the tech\"*"_s, {11}},
            {u"(never OR nobody) came -late"_s, {11, 15}}, {u"zebra"_s, {}}};
        for (const QString &engine : TestProject::engines()) {
            for (const auto &[query, expected] : rows)
                QTest::newRow(qPrintable(engine + u' ' + query)) << engine << query << expected;
        }
    }
    void finds()
    {
        QFETCH(QString, engine);
        QFETCH(QString, query);
        QFETCH(QList<int>, expected);
        TestProject project(engine);
        putWords(project, comments());
        const auto ids = search(project->session(), SearchQuery(query));
        QVERIFY2(ids, ids ? "" : qPrintable(ids.error().detail));
        QCOMPARE(QList<int>(ids->begin(), ids->end()), expected);
        // What is found is marked, and nothing else.
        for (auto it = comments().cbegin(); it != comments().cend(); ++it) {
            if (expected.contains(int(it.key())))
                QVERIFY(!SearchQuery(query).marks(it.value()).isEmpty());
            QCOMPARE(SearchQuery(query).fits(it.value()), expected.contains(int(it.key())));
        }
    }

    void saysWhichWordFindsNothing_data() { TestProject::addEngines(); }
    void saysWhichWordFindsNothing()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        putWords(project, comments());
        const auto counts = searchCounts(project->session(), SearchQuery(u"came zebra \"the fee\" -late"_s));
        QVERIFY(counts);
        QCOMPARE(*counts, (QList<SearchCount>{{u"came"_s, 4}, {u"zebra"_s, 0}, {u"\"the fee\""_s, 1}}));
    }

    void nothingToSearchForIsAnError()
    {
        TestProject project;
        QCOMPARE(search(project->session(), SearchQuery(u"  "_s)).error().kind, ErrorKind::Invalid);
        QCOMPARE(search(project->session(), SearchQuery(u"\"open"_s)).error().kind, ErrorKind::Invalid);
    }

    /// Whatever is typed: either it says where it is broken, or it is searched for. Never a database's error, and always
    /// the same answer as the marks give.
    void noStringCanBreakIt_data() { TestProject::addEngines(); }
    void noStringCanBreakIt()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        putWords(project, comments());
        QRandomGenerator random(20260331);
        int searched = 0;
        for (int i = 0; i < 10'000; ++i) {
            const QString text = noise(random);
            const auto ids = search(project->session(), SearchQuery(text));
            QVERIFY2(ids || ids.error().kind == ErrorKind::Invalid,
                qPrintable(text + u" → "_s + (ids ? QString() : ids.error().detail)));
            if (!ids)
                continue;
            ++searched;
            for (const qint64 id : *ids)
                QVERIFY2(!SearchQuery(text).marks(comments().value(id)).isEmpty(), qPrintable(text));
        }
        QVERIFY2(searched > 1000, qPrintable(QString::number(searched)));
    }

    void naughtyStrings_data() { TestProject::addEngines(); }
    void naughtyStrings()
    {
        QFETCH(QString, engine);
        QFile file(QStringLiteral(HEARKEN_SOURCE_DIR "/../shared/data/csv_torture/blns/blns.txt"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the big list of naughty strings is not here");
        TestProject project(engine);
        QMap<qint64, QString> texts;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (!line.isEmpty())
                texts.insert(texts.size() + 1, QString::fromUtf8(line));
        }
        QVERIFY(texts.size() > 400);
        putWords(project, texts);
        for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
            const SearchQuery query(it.value());
            const auto ids = search(project->session(), query);
            QVERIFY2(ids || ids.error().kind == ErrorKind::Invalid, ids ? "" : qPrintable(ids.error().detail));
            // As a phrase, every text that has words finds itself.
            QString quoted = it.value();
            quoted.remove(QRegularExpression(u"[\"“”„«»]"_s));
            const SearchQuery phrase(u'"' % quoted % u'"');
            if (quoted != it.value() || phrase.flaw())
                continue;
            const auto found = search(project->session(), phrase);
            QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
            QVERIFY2(std::binary_search(found->begin(), found->end(), it.key()), qPrintable(it.value()));
        }
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
