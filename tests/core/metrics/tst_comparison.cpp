// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/comparison.h"
#include "core/metrics/suppression.h"

#include <QLocale>
#include <QTest>

#include <array>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

const Metric csat{{}, 1, u"csat"_s, u"CSAT"_s, MetricKind::Csat, {}, {}, {4, 5}, CesForm::Easy, true, {}};

Group group(const QString &name, qint64 positive, qint64 n)
{
    Group made;
    made.name = name;
    made.tally.n = made.tally.responses = n;
    made.tally.positive = positive;
    return made;
}

QStringList names(const Comparison &comparison)
{
    QStringList list;
    for (const Group &one : comparison.groups)
        list.append(one.name);
    return list;
}

QStringList brackets(const Comparison &comparison)
{
    QStringList list;
    for (const Bracket &one : comparison.brackets)
        list.append(
            u"%1-%2 lane %3"_s.arg(comparison.groups[one.first].name, comparison.groups[one.last].name).arg(one.lane));
    return list;
}

/// Visit CSAT by region, as in the picture of the dashboard: share and n.
QList<Group> regions()
{
    return {group(u"Coast"_s, 60, 123), group(u"Capital"_s, 73, 95), group(u"South"_s, 27, 32),
        group(u"Midlands"_s, 58, 69), group(u"Highlands"_s, 26, 31), group(u"North"_s, 55, 66),
        group(u"Valley"_s, 36, 50), group(u"Lakes"_s, 28, 50)};
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void eightRegions()
    {
        const Comparison comparison = compare(csat, regions());
        QCOMPARE(names(comparison),
            (QStringList{u"South"_s, u"Midlands"_s, u"Highlands"_s, u"North"_s, u"Capital"_s, u"Valley"_s, u"Lakes"_s,
                u"Coast"_s}));
        QCOMPARE(comparison.pairs, 28);
        QCOMPARE(brackets(comparison),
            (QStringList{u"South-Valley lane 0"_s, u"Valley-Lakes lane 1"_s, u"Lakes-Coast lane 0"_s}));
        QCOMPARE(sentence(comparison, u"region"_s),
            u"Coast is below every region but Lakes; Lakes is below every region but Valley and Coast."_s);
        QCOMPARE(pairsSentence(comparison), u"28 pairs tested, corrected."_s);
        QCOMPARE(comparison.ranks, (QList<int>{1, 1, 1, 1, 1, 1, 6, 7}));
        QVERIFY(comparison.apart(7, 5));
        QVERIFY(comparison.apart(5, 7));
        QVERIFY(!comparison.apart(6, 7));
        QVERIFY(!comparison.apart(3, 3));
    }

    void noneApart()
    {
        const Comparison comparison = compare(
            csat, {group(u"A"_s, 70, 100), group(u"B"_s, 72, 100), group(u"C"_s, 74, 100)});
        QVERIFY(comparison.allOneBracket());
        QCOMPARE(sentence(comparison, u"team"_s), u"No team can be told apart from another."_s);
        QCOMPARE(comparison.ranks, (QList<int>{1, 1, 1}));
    }

    void oneStar()
    {
        const Comparison comparison = compare(
            csat, {group(u"A"_s, 95, 100), group(u"B"_s, 60, 100), group(u"C"_s, 61, 100), group(u"D"_s, 62, 100)});
        QCOMPARE(sentence(comparison, u"team"_s), u"A is above every other team."_s);
        QCOMPARE(brackets(comparison), (QStringList{u"D-B lane 0"_s}));
        QCOMPARE(comparison.ranks, (QList<int>{1, 2, 2, 2}));
    }

    void twoGroups()
    {
        const Comparison comparison = compare(csat, {group(u"A"_s, 95, 100), group(u"B"_s, 60, 100)});
        QCOMPARE(sentence(comparison, u"team"_s), u"B is below A."_s);
        QCOMPARE(pairsSentence(comparison), u"1 pair tested."_s);
        QVERIFY(comparison.brackets.isEmpty());
        QCOMPARE(sentence(compare(csat, {group(u"A"_s, 95, 100)}), u"team"_s),
            u"There are not two to compare with enough answers."_s);
    }

    void allApart()
    {
        QList<Group> groups;
        for (int i = 0; i < 6; ++i)
            groups.append(group(QString(QChar(u'A' + i)), 200 + i * 130, 1000));
        const Comparison comparison = compare(csat, groups);
        QCOMPARE(sentence(comparison, u"team"_s),
            u"A is below every other team; B is below every team but A; C is below every team but B and A. 3 further pairs differ."_s);
        QCOMPARE(comparison.ranks, (QList<int>{1, 2, 3, 4, 5, 6}));
    }

    void fewAnswers()
    {
        const Comparison comparison = compare(
            csat, {group(u"A"_s, 20, 25), group(u"B"_s, 2, 40), group(u"C"_s, 3, 9), group(u"D"_s, 0, 0)});
        QCOMPARE(names(comparison), (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(comparison.hidden, (QStringList{u"C"_s}));
        QCOMPARE(comparison.ranks, (QList<int>{0, 2})); // under 30 answers no rank
    }

    void oneHiddenCellHidesASecond()
    {
        const std::array<qint64, 4> row{120, 4, 35, 80};
        QCOMPARE(hiddenCells(row, 10), (std::vector<bool>{false, true, true, false}));
        const std::array<qint64, 4> several{3, 4, 35, 80}; // together seven: the rest would still tell of seven people
        QCOMPARE(hiddenCells(several, 10), (std::vector<bool>{true, true, true, false}));
        const std::array<qint64, 4> enough{6, 4, 35, 80};
        QCOMPARE(hiddenCells(enough, 10), (std::vector<bool>{true, true, false, false}));
        const std::array<qint64, 4> none{12, 0, 35, 80}; // nobody is in a cell of 0
        QCOMPARE(hiddenCells(none, 10), (std::vector<bool>{false, false, false, false}));
        const std::array<qint64, 2> zero{4, 0};
        QCOMPARE(hiddenCells(zero, 10), (std::vector<bool>{true, false}));
        QVERIFY(hiddenCells({}, 10).empty());
    }

    void tables()
    {
        // One small cell takes a second in its row, one in its column, and the corner of the square.
        const std::array<qint64, 9> counts{5, 20, 30, //
            40, 50, 60, //
            70, 80, 90};
        QCOMPARE(hiddenCells(counts, 3, 10, false, false),
            (std::vector<bool>{true, false, false, false, false, false, false, false, false}));
        QCOMPARE(hiddenCells(counts, 3, 10, true, false),
            (std::vector<bool>{true, true, false, false, false, false, false, false, false}));
        QCOMPARE(hiddenCells(counts, 3, 10, true, true),
            (std::vector<bool>{true, true, false, true, true, false, false, false, false}));
    }

    void nothingCanBeSubtracted_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 20; ++seed)
            QTest::addRow("table %d", seed) << seed;
    }
    void
    nothingCanBeSubtracted() // in every line either nothing is hidden, or two cells or more with the minimum together
    {
        QFETCH(int, seed);
        constexpr size_t width = 6;
        constexpr size_t height = 5;
        std::vector<qint64> counts;
        quint32 state = quint32(seed);
        for (size_t i = 0; i < width * height; ++i) {
            state = state * 1664525U + 1013904223U;
            counts.push_back((state >> 16) % 60);
        }
        const std::vector<bool> hidden = hiddenCells(counts, width, 10, true, true);
        const auto check = [&](size_t first, size_t step, size_t length) {
            int cells = 0;
            int open = 0;
            qint64 sum = 0;
            for (size_t i = 0; i < length; ++i) {
                const size_t at = first + i * step;
                cells += hidden[at] ? 1 : 0;
                open += !hidden[at] && counts[at] > 0 ? 1 : 0;
                sum += hidden[at] ? counts[at] : 0;
                if (counts[at] > 0 && counts[at] < 10 && !hidden[at])
                    return false;
            }
            return cells == 0 || open == 0 || (cells > 1 && sum >= 10);
        };
        for (size_t row = 0; row < height; ++row)
            QVERIFY(check(row * width, 1, width));
        for (size_t column = 0; column < width; ++column)
            QVERIFY(check(column, width, height));
    }

    void differencing()
    {
        const std::array<quint64, 2> all{0xFFFF, 0};
        const std::array<quint64, 2> butThree{0x1FFF, 0};
        const std::array<quint64, 2> other{0, 0xFFFF};
        QVERIFY(tellsTooMuch(all, butThree, 10));
        QVERIFY(tellsTooMuch(butThree, all, 10));
        QVERIFY(!tellsTooMuch(all, butThree, 3));
        QVERIFY(!tellsTooMuch(all, all, 10));
        QVERIFY(!tellsTooMuch(all, other, 10));
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
