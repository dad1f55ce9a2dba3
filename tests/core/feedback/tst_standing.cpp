// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/standing.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

class TestStanding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// One sign a value, from the low end: "--" far below, "-" below, "o", "+", "++".
    void everyValue_data()
    {
        QTest::addColumn<QuestionKind>("kind");
        QTest::addColumn<Scale>("scale");
        QTest::addColumn<QString>("expected");
        QTest::newRow("NPS") << QuestionKind::Nps << Scale{0, 10, true} << u"-- -- -- -- - - - o o + ++"_s;
        QTest::newRow("1 to 5") << QuestionKind::Csat << Scale{1, 5, true} << u"-- - o + ++"_s;
        QTest::newRow("1 to 7") << QuestionKind::Ces << Scale{1, 7, true} << u"-- -- - o + + ++"_s;
        QTest::newRow("low is good") << QuestionKind::Rating << Scale{1, 5, false} << u"++ + o - --"_s;
        QTest::newRow("0 to 10") << QuestionKind::Csat << Scale{0, 10, true} << u"-- -- - - - o o + + ++ ++"_s;
    }
    void everyValue()
    {
        QFETCH(QuestionKind, kind);
        QFETCH(Scale, scale);
        QFETCH(QString, expected);
        const QStringList signs{u"--"_s, u"-"_s, u"o"_s, u"+"_s, u"++"_s, u"?"_s};
        QStringList told;
        for (int value = scale.low; value <= scale.high; ++value)
            told.append(signs.at(int(standingOf(kind, scale, value))));
        QCOMPARE(told.join(u' '), expected);
        QCOMPARE(standingOf(kind, scale, scale.high + 1), ScoreStanding::None);
    }
};

QTEST_GUILESS_MAIN(TestStanding)
#include "tst_standing.moc"
