// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/searchquery.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

class TestSearchQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesForBothEngines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("match");
        QTest::addColumn<QString>("tsquery");
        QTest::newRow("word") << u"visits"_s << u"\"visits\""_s << u"('visit')"_s;
        QTest::newRow("two words") << u"late fee"_s << u"(\"late\" AND \"fee\")"_s << u"(('late') & ('fee'))"_s;
        QTest::newRow("AND") << u"late AND fee"_s << u"(\"late\" AND \"fee\")"_s << u"(('late') & ('fee'))"_s;
        QTest::newRow("phrase") << u"\"no show\""_s << u"\"no show\""_s << u"('no' <-> 'show')"_s;
        QTest::newRow("typographic quotes") << u"“no show”"_s << u"\"no show\""_s << u"('no' <-> 'show')"_s;
        QTest::newRow("hyphen") << u"no-show"_s << u"\"no-show\""_s << u"('no' <-> 'show')"_s;
        QTest::newRow("OR") << u"late OR fee"_s << u"(\"late\" OR \"fee\")"_s << u"(('late') | ('fee'))"_s;
        QTest::newRow("or is a word") << u"late or fee"_s << u"(\"late\" AND \"or\" AND \"fee\")"_s
                                      << u"(('late') & ('or') & ('fee'))"_s;
        QTest::newRow("OR binds less") << u"a b OR c"_s << u"((\"a\" AND \"b\") OR \"c\")"_s
                                       << u"((('a') & ('b')) | ('c'))"_s;
        QTest::newRow("brackets") << u"(a OR b) c"_s << u"((\"a\" OR \"b\") AND \"c\")"_s
                                  << u"((('a') | ('b')) & ('c'))"_s;
        QTest::newRow("minus") << u"late -fee"_s << u"((\"late\") NOT (\"fee\"))"_s << u"((('late')) & !(('fee')))"_s;
        QTest::newRow("NOT first") << u"NOT fee late"_s << u"((\"late\") NOT (\"fee\"))"_s
                                   << u"((('late')) & !(('fee')))"_s;
        QTest::newRow("prefix") << u"tech*"_s << u"\"tech*\"*"_s << u"('tech':*)"_s;
        QTest::newRow("phrase with prefix") << u"\"no sho\"*"_s << u"\"no sho\"*"_s << u"('no' <-> 'sho':*)"_s;
        QTest::newRow("column") << u"note:secret"_s << u"\"note:secret\""_s << u"('note' <-> 'secret')"_s;
        QTest::newRow("signs vanish") << u"late !!! OR 😀"_s << u"\"late\""_s << u"('late')"_s;
        QTest::newRow("lone minus") << u"late - fee"_s << u"(\"late\" AND \"fee\")"_s << u"(('late') & ('fee'))"_s;
        QTest::newRow("accents") << u"Café"_s << u"\"Café\""_s << u"('cafe')"_s;
    }
    void writesForBothEngines()
    {
        QFETCH(QString, text);
        QFETCH(QString, match);
        QFETCH(QString, tsquery);
        const SearchQuery query(text);
        QVERIFY2(!query.flaw(), query.flaw() ? qPrintable(query.flaw()->message) : "");
        QCOMPARE(query.matchText(), match);
        QCOMPARE(query.tsqueryText(), tsquery);
    }

    void saysWhereItIsBroken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        QTest::newRow("open quote") << u"late \"no show"_s << 5 << 13;
        QTest::newRow("open bracket") << u"late (fee"_s << 5 << 6;
        QTest::newRow("closing bracket") << u"late) fee"_s << 4 << 5;
        QTest::newRow("OR at the end") << u"late OR"_s << 5 << 7;
        QTest::newRow("OR at the start") << u"OR late"_s << 0 << 2;
        QTest::newRow("OR OR") << u"late OR OR fee"_s << 5 << 7;
        QTest::newRow("NOT at the end") << u"late NOT"_s << 5 << 8;
        QTest::newRow("only minus") << u"-late"_s << 0 << 5;
        QTest::newRow("minus beside OR") << u"fee OR -late"_s << 7 << 12;
        QTest::newRow("no letters") << u" !!!"_s << 0 << 4;
        QTest::newRow("deep") << QString(20, u'(') << 10 << 11;
    }
    void saysWhereItIsBroken()
    {
        QFETCH(QString, text);
        QFETCH(int, start);
        QFETCH(int, end);
        const SearchQuery query(text);
        QVERIFY(query.flaw());
        QCOMPARE(query.flaw()->place, (Span{start, end}));
        QVERIFY(!query.check());
        QCOMPARE(query.check().error().kind, ErrorKind::Invalid);
        QVERIFY(query.check().error().message.contains(QString::number(start + 1)));
    }

    void refusesTooMuch()
    {
        QVERIFY(SearchQuery(QString(3000, u'a')).flaw());
        QVERIFY(SearchQuery(u"a "_s.repeated(65)).flaw());
        QVERIFY(!SearchQuery(u"a "_s.repeated(64)).flaw());
    }

    void marksWhatItFound_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); ///< marked stretches in brackets
        QTest::newRow("stem") << u"visit"_s << u"Two visits, one Visit."_s << u"Two [visits], one [Visit]."_s;
        QTest::newRow("accent") << u"cafe"_s << u"Le café"_s << u"Le [café]"_s;
        QTest::newRow("accent typed") << u"café"_s << u"Le cafe"_s << u"Le [cafe]"_s;
        QTest::newRow("phrase") << u"\"never came\""_s << u"He never came. Never ever came."_s
                                << u"He [never came]. Never ever came."_s;
        QTest::newRow("prefix") << u"tech*"_s << u"Technicians and tech"_s << u"[Technicians] and [tech]"_s;
        QTest::newRow("not what must not be") << u"late -fee"_s << u"late fee"_s << u"[late] fee"_s;
        QTest::newRow("OR") << u"“no show” OR “nobody came”"_s << u"Nobody came: a no-show"_s
                            << u"[Nobody came]: a [no-show]"_s;
        QTest::newRow("overlap") << u"\"a1 b1\" OR \"b1 c1\""_s << u"a1 b1 c1"_s << u"[a1 b1 c1]"_s;
        QTest::newRow("after emoji") << u"late"_s << u"😀😀 late"_s << u"😀😀 [late]"_s;
        QTest::newRow("nothing") << u"fee"_s << u"late"_s << u"late"_s;
    }
    void marksWhatItFound()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QList<Span> spans = SearchQuery(query).marks(text);
        for (auto it = spans.crbegin(); it != spans.crend(); ++it)
            text.insert(it->end, u']').insert(it->start, u'[');
        QCOMPARE(text, expected);
    }

    void namesItsParts()
    {
        QStringList names;
        const SearchQuery query(u"(“no show” OR tech*) late -fee"_s);
        for (const SearchQuery &part : query.parts())
            names.append(part.text() + u" → "_s + part.matchText());
        QCOMPARE(names, (QStringList{u"“no show” → \"no show\""_s, u"tech* → \"tech*\"*"_s, u"late → \"late\""_s}));
    }

    void givesAServerTheSameWords()
    {
        QCOMPARE(searchVector(u"Café visits, visits"_s), u"'cafe':1 'visit':2 'visit':3 "_s);
    }
};

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
