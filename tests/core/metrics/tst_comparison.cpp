// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/comparison.h"
#include "core/metrics/suppression.h"

#include <QLocale>
#include <QTest>

#include <array>
#include <random>

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

/// Knows the shown cells, the totals of rows, columns and the whole that are shown, and that hidden cells hold somebody:
/// tries every table that fits.
class Attacker
{
public:
    Attacker(const std::vector<qint64> &counts, size_t columns, qint64 minimum)
        : hidden(hiddenCells(counts, qsizetype(columns), minimum))
        , least(counts.size(), 1 << 20)
        , most(counts.size(), 0)
        , m_columns(columns)
        , m_table(counts)
    {
        m_rowTotals.resize(counts.size() / columns, 0);
        m_columnTotals.resize(columns, 0);
        nothingIsShown = true;
        for (size_t cell = 0; cell < counts.size(); ++cell) {
            m_rowTotals[cell / columns] += counts[cell];
            m_columnTotals[cell % columns] += counts[cell];
            m_total += counts[cell];
            nothingIsShown = nothingIsShown && (hidden[cell] || counts[cell] == 0);
        }
        m_hiddenRows = hiddenCells(m_rowTotals, minimum);
        m_hiddenColumns = hiddenCells(m_columnTotals, minimum);
        if (!nothingIsShown)
            tryFrom(0, 0, 0);
    }

    QString tellsOf(size_t cell) const
    {
        QString text = u"cell %1 is %2 to %3 in"_s.arg(cell).arg(least[cell]).arg(most[cell]);
        for (size_t i = 0; i < m_table.size(); ++i)
            text += u' ' + (hidden[i] ? u"?"_s : QString::number(m_table[i]));
        return text;
    }

    std::vector<bool> hidden;
    std::vector<qint64> least;
    std::vector<qint64> most;
    bool nothingIsShown = false;

private:
    void tryFrom(size_t cell, qint64 row, qint64 all)
    {
        if (all > m_total)
            return;
        if (cell > 0 && cell % m_columns == 0) {
            if (!m_hiddenRows[cell / m_columns - 1] && row != m_rowTotals[cell / m_columns - 1])
                return;
            row = 0;
        }
        if (cell == m_table.size()) {
            if (all == m_total && columnsFit())
                note();
            return;
        }
        if (!hidden[cell]) {
            tryFrom(cell + 1, row + m_table[cell], all + m_table[cell]);
            return;
        }
        const qint64 known = m_table[cell];
        const size_t line = cell / m_columns;
        const qint64 limit = std::min(m_total - all, m_hiddenRows[line] ? m_total : m_rowTotals[line] - row);
        for (qint64 guess = 1; guess <= limit; ++guess) {
            m_table[cell] = guess;
            tryFrom(cell + 1, row + guess, all + guess);
        }
        m_table[cell] = known;
    }

    bool columnsFit() const
    {
        for (size_t column = 0; column < m_columns; ++column) {
            qint64 sum = 0;
            for (size_t cell = column; cell < m_table.size(); cell += m_columns)
                sum += m_table[cell];
            if (!m_hiddenColumns[column] && sum != m_columnTotals[column])
                return false;
        }
        return true;
    }

    void note()
    {
        for (size_t cell = 0; cell < m_table.size(); ++cell) {
            least[cell] = std::min(least[cell], m_table[cell]);
            most[cell] = std::max(most[cell], m_table[cell]);
        }
    }

    size_t m_columns;
    std::vector<qint64> m_table;
    std::vector<qint64> m_rowTotals;
    std::vector<qint64> m_columnTotals;
    std::vector<bool> m_hiddenRows;
    std::vector<bool> m_hiddenColumns;
    qint64 m_total = 0;
};

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
        const std::array<qint64, 4> ten{6, 4, 35, 80}; // two cells share ten, so both would be known to be under it
        QCOMPARE(hiddenCells(ten, 10), (std::vector<bool>{true, true, true, false}));
        const std::array<qint64, 4> enough{7, 4, 35, 80};
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
        QCOMPARE(
            hiddenCells(counts, 3, 10), (std::vector<bool>{true, true, false, true, true, false, false, false, false}));
        // The square of one small cell serves the next: one more cell is enough for it.
        const std::array<qint64, 9> two{8, 30, 99, 30, 30, 7, 99, 99, 99};
        QCOMPARE(hiddenCells(two, 3, 10), (std::vector<bool>{true, true, true, true, true, true, false, false, false}));
        // A row of one small cell: its total is hidden too, and that of the other row, so both rows can change.
        const std::array<qint64, 6> alone{4, 0, 0, 60, 70, 80};
        QCOMPARE(hiddenCells(alone, 3, 10), (std::vector<bool>{true, false, false, true, false, false}));
    }

    void nothingCanBeSubtracted_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("table %u", seed) << seed << 2 + int(seed % 3) << 2 + int(seed / 3 % 2);
    }
    void nothingCanBeSubtracted() // by somebody who tries every table that fits what is shown
    {
        QFETCH(quint32, seed);
        QFETCH(int, rows);
        QFETCH(int, columns);
        constexpr qint64 minimum = 4;
        std::mt19937 random(seed);
        for (int round = 0; round < 10; ++round) {
            std::vector<qint64> counts;
            for (int i = 0; i < rows * columns; ++i)
                counts.push_back(random() % 4 == 0 ? qint64(random() % 4) : qint64(random() % 12));
            const Attacker attacker(counts, size_t(columns), minimum);
            for (size_t cell = 0; cell < counts.size(); ++cell) {
                const bool isSmall = counts[cell] > 0 && counts[cell] < minimum;
                QVERIFY2(!isSmall || attacker.hidden[cell], "a small cell is shown");
                if (!attacker.hidden[cell] || attacker.nothingIsShown)
                    continue;
                QVERIFY2(attacker.least[cell] < attacker.most[cell], qPrintable(attacker.tellsOf(cell)));
            }
        }
    }

    void aSmallCellMightBeLarge() // wherever the lines hold enough to say so
    {
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            std::vector<qint64> counts;
            for (int i = 0; i < 12; ++i)
                counts.push_back(4 + qint64(random() % 6));
            counts[random() % 12] = 1 + qint64(random() % 3);
            const Attacker attacker(counts, 4, 4);
            for (size_t cell = 0; cell < counts.size(); ++cell) {
                if (counts[cell] < 4)
                    QVERIFY2(attacker.most[cell] >= 4, qPrintable(attacker.tellsOf(cell)));
            }
        }
    }

    void largeTables() // of many small cells are done in a moment
    {
        std::mt19937 random(11);
        std::vector<qint64> counts;
        for (int i = 0; i < 1000 * 8; ++i)
            counts.push_back(qint64(random() % 30));
        const std::vector<bool> hidden = hiddenCells(counts, 8, 10);
        for (size_t cell = 0; cell < counts.size(); ++cell)
            QVERIFY(hidden[cell] || counts[cell] == 0 || counts[cell] >= 10);
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
