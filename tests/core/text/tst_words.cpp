// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/words.h"

#include <QTest>
#include <QtConcurrent>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

/// "cafe@0-4 visit@5-11": the words as one readable line.
QString told(const QString &text)
{
    QStringList list;
    for (const Word &word : words(text))
        list.append(QString::fromUtf8(word.stem) + u"@%1-%2"_s.arg(word.start).arg(word.end));
    return list.join(u' ');
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("only signs") << u"!? … 😀"_s << u""_s;
        QTest::newRow("stems") << u"The visits were missed"_s << u"the@0-3 visit@4-10 were@11-15 miss@16-22"_s;
        QTest::newRow("accents") << u"Café Ärger ŁÓDŹ"_s << u"cafe@0-4 arger@5-10 łodz@11-15"_s;
        QTest::newRow("combining accents") << u"Cafe\u0301 x"_s << u"cafe@0-5 x@6-7"_s;
        QTest::newRow("hyphen and apostrophe") << u"no-show, don’t"_s << u"no@0-2 show@3-7 don@9-12 t@13-14"_s;
        QTest::newRow("after a sign of two units") << u"😀 late 😀😀 fee"_s << u"late@3-7 fee@13-16"_s;
        QTest::newRow("Greek keeps its accents") << u"Ψωμί Поезд"_s << u"ψωμί@0-4 поезд@5-10"_s;
        QTest::newRow("digits") << u"8 to 12"_s << u"8@0-1 to@2-4 12@5-7"_s;
        QTest::newRow("NUL inside") << u"a1\0b2"_s << u"a1@0-2 b2@3-5"_s;
        QTest::newRow("half a pair") << (u"a1 "_s + QChar(0xD83D) + u" b2"_s) << u"a1@0-2 b2@5-7"_s;
    }
    void readsWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(told(text), expected);
    }

    void placesAreBytesInUtf8()
    {
        QCOMPARE(words(QByteArrayView("caf\xC3\xA9 x")), (QList<Word>{{"cafe", 0, 5}, {"x", 6, 7}}));
    }

    void worksOnManyThreads()
    {
        QList<int> turns(64);
        const QList<QString> answers = QtConcurrent::blockingMapped<QList<QString>>(
            turns, [](int) { return told(u"Café visits"_s); });
        for (const QString &answer : answers)
            QCOMPARE(answer, u"cafe@0-4 visit@5-11"_s);
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
