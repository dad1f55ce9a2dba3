// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/valueorder.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

class TestValueOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesStandInTheirOrder_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QStringList>("own");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("how long a customer")
            << QStringList{u"Key accounts"_s, u"24 mo +"_s, u"Small business"_s, u"3–24 mo"_s, u"New"_s}
            << QStringList()
            << QStringList{u"New"_s, u"3–24 mo"_s, u"24 mo +"_s, u"Key accounts"_s, u"Small business"_s};
        QTest::newRow("words around the number")
            << QStringList{u"Over 24 months"_s, u"3 to 24 months"_s, u"Under 3 months"_s} << QStringList()
            << QStringList{u"Under 3 months"_s, u"3 to 24 months"_s, u"Over 24 months"_s};
        QTest::newRow("units of time") << QStringList{u"1–2 years"_s, u"3–12 months"_s, u"10 weeks"_s,
            u"5 d"_s} << QStringList() << QStringList{u"5 d"_s, u"10 weeks"_s, u"3–12 months"_s, u"1–2 years"_s};
        QTest::newRow("grouped numbers") << QStringList{u"5,000–9,999"_s, u"10,000 +"_s, u"900–4,999"_s}
                                         << QStringList()
                                         << QStringList{u"900–4,999"_s, u"5,000–9,999"_s, u"10,000 +"_s};
        QTest::newRow("German") << QStringList{u"über 65"_s, u"18–29"_s, u"unter 18"_s, u"30–65"_s} << QStringList()
                                << QStringList{u"unter 18"_s, u"18–29"_s, u"30–65"_s, u"über 65"_s};
        QTest::newRow("numbers within names")
            << QStringList{u"Team 10"_s, u"Team 2"_s} << QStringList() << QStringList{u"Team 2"_s, u"Team 10"_s};
        QTest::newRow("plain names") << QStringList{u"north"_s, u"Coast"_s, u"New Town"_s} << QStringList()
                                     << QStringList{u"Coast"_s, u"New Town"_s, u"north"_s};
        QTest::newRow("as a person says, the rest behind")
            << QStringList{u"Coast"_s, u"24 mo +"_s, u"3–24 mo"_s, u"North"_s} << QStringList{u"North"_s, u"24 mo +"_s}
            << QStringList{u"North"_s, u"24 mo +"_s, u"3–24 mo"_s, u"Coast"_s};
    }
    void valuesStandInTheirOrder()
    {
        QFETCH(QStringList, values);
        QFETCH(QStringList, own);
        QFETCH(QStringList, expected);
        QCOMPARE(inValueOrder(values, own), expected);
    }

    void whatNamesNoSizeKeepsThePlaceItCameIn()
    {
        const QStringList byAnswers{u"Small business"_s, u"24 mo +"_s, u"Key accounts"_s, u"3–24 mo"_s};
        const ValueOrder order(byAnswers);
        QStringList sorted = byAnswers;
        std::stable_sort(sorted.begin(), sorted.end(),
            [&order](const QString &one, const QString &other) { return order.before(one, other); });
        QCOMPARE(sorted, QStringList({u"3–24 mo"_s, u"24 mo +"_s, u"Small business"_s, u"Key accounts"_s}));
    }

    void ordersAreKeptAsText()
    {
        const ValueOrders orders{{u"segment"_s, {u"New"_s, u"Old, \"very\""_s}}, {u"region"_s, {}}};
        const QString text = valueOrdersText(orders);
        QCOMPARE(text, u"{\"segment\":[\"New\",\"Old, \\\"very\\\"\"]}"_s);
        QCOMPARE(valueOrdersFrom(text), ValueOrders({{u"segment"_s, {u"New"_s, u"Old, \"very\""_s}}}));
        QCOMPARE(valueOrdersText({}), QString());
        QCOMPARE(valueOrdersFrom(u"{\"segment\":"_s), ValueOrders());
    }
};

QTEST_GUILESS_MAIN(TestValueOrder)
#include "tst_valueorder.moc"
