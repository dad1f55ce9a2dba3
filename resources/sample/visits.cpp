// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedback.h"

#include <algorithm>
#include <numeric>

namespace aldermere {

std::vector<int> parts(int total, const std::vector<int> &weights)
{
    const int sum = std::accumulate(weights.begin(), weights.end(), 0);
    std::vector<int> shares;
    std::vector<std::pair<int, std::size_t>> rests;
    int given = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const long long exact = static_cast<long long>(total) * weights[i];
        shares.push_back(static_cast<int>(exact / sum));
        rests.emplace_back(-static_cast<int>(exact % sum), i);
        given += shares.back();
    }
    std::sort(rests.begin(), rests.end());
    for (int i = 0; i < total - given; ++i)
        ++shares[rests[static_cast<std::size_t>(i)].second];
    return shares;
}

std::vector<int> dealt(Random &random, const std::vector<int> &counts)
{
    std::vector<int> values;
    for (std::size_t i = 0; i < counts.size(); ++i)
        values.insert(values.end(), static_cast<std::size_t>(counts[i]), static_cast<int>(i));
    random.shuffle(values);
    return values;
}

Day someDay(Random &random, Day from, Day to)
{
    for (;;) {
        const Day day = random.between(from, to);
        const bool sunday = (day + 4) % 7 == 0; // 1970-01-01 was a Thursday
        if (!sunday || from == to || random.chance(50))
            return day;
    }
}

int someMinute(Random &random)
{
    return random.between(8 * 60, 21 * 60 - 1);
}

namespace {

/// A stretch of days with so many answers, so many of them 4 or 5.
struct Stretch
{
    Day from;
    Day to;
    int n;
    int good;
};

/// The control chart of technician visits, week by week.
const std::vector<Stretch> quietWeeks{{dayOf(2025, 11, 14), dayOf(2025, 11, 16), 14, 12},
    {dayOf(2025, 11, 17), dayOf(2025, 11, 23), 43, 39}, {dayOf(2025, 11, 24), dayOf(2025, 11, 30), 42, 31},
    {dayOf(2025, 12, 1), dayOf(2025, 12, 7), 42, 35}, {dayOf(2025, 12, 8), dayOf(2025, 12, 14), 32, 25},
    {dayOf(2025, 12, 15), dayOf(2025, 12, 21), 49, 43}, {dayOf(2025, 12, 22), dayOf(2025, 12, 28), 47, 39},
    {dayOf(2025, 12, 29), dayOf(2026, 1, 4), 43, 32}, {dayOf(2026, 1, 5), dayOf(2026, 1, 11), 47, 35},
    {dayOf(2026, 1, 12), dayOf(2026, 1, 18), 41, 34}, {dayOf(2026, 1, 19), dayOf(2026, 1, 25), 30, 26},
    {dayOf(2026, 1, 26), dayOf(2026, 2, 1), 34, 27}, {dayOf(2026, 2, 2), dayOf(2026, 2, 8), 39, 33},
    {dayOf(2026, 2, 9), dayOf(2026, 2, 11), 7, 5}};
const std::vector<Stretch> ownWeeks{{dayOf(2026, 2, 12), dayOf(2026, 2, 15), 28, 25},
    {dayOf(2026, 2, 16), dayOf(2026, 2, 22), 46, 38}, {dayOf(2026, 2, 23), dayOf(2026, 3, 1), 42, 36}};
const std::vector<Stretch> contractorWeeks{{dayOf(2026, 3, 3), dayOf(2026, 3, 8), 39, 26},
    {dayOf(2026, 3, 9), dayOf(2026, 3, 15), 42, 27}, {dayOf(2026, 3, 16), dayOf(2026, 3, 22), 44, 29},
    {dayOf(2026, 3, 23), dayOf(2026, 3, 29), 47, 35}, {dayOf(2026, 3, 30), dayOf(2026, 4, 5), 37, 29},
    {dayOf(2026, 4, 6), dayOf(2026, 4, 12), 34, 20}, {dayOf(2026, 4, 13), dayOf(2026, 4, 19), 40, 24},
    {dayOf(2026, 4, 20), dayOf(2026, 4, 26), 48, 32}, {dayOf(2026, 4, 27), dayOf(2026, 5, 3), 28, 20},
    {dayOf(2026, 5, 4), dayOf(2026, 5, 10), 34, 20}, {dayOf(2026, 5, 11), dayOf(2026, 5, 12), 7, 2}};

/// Answers by region, in the order of `regions`.
struct ByRegion
{
    std::vector<int> good;
    std::vector<int> bad;
};
// South 84 %, Midlands 84, Highlands 84, North 83, Capital 77, Valley 72, Lakes 56, Coast 49 in the whole period; the
// contractor's 71 days hold 40 % of 134 in Coast and Lakes and 79 % of 266 elsewhere.
const ByRegion ownRegions{{6, 14, 6, 13, 17, 9, 10, 24}, {1, 2, 1, 2, 4, 2, 2, 3}};
const ByRegion contractorRegions{{21, 44, 20, 42, 56, 27, 18, 36}, {4, 9, 4, 9, 18, 12, 20, 60}};
const std::vector<int> usualRegions{32, 69, 31, 66, 95, 50, 50, 123};

/// Scores 1…5 by segment for the last 90 days.
const std::vector<std::vector<int>> segmentScores{
    {34, 19, 20, 31, 72}, {12, 9, 13, 30, 54}, {10, 8, 14, 42, 72}, {3, 4, 5, 20, 32}, {0, 1, 1, 4, 6}};

// Days and goodness from the stretches, regions dealt within the good and within the bad.
void addStretches(
    Random &random, std::vector<Answer> &visits, const std::vector<Stretch> &stretches, const ByRegion &byRegion)
{
    std::vector<int> good = dealt(random, byRegion.good);
    std::vector<int> bad = dealt(random, byRegion.bad);
    for (const Stretch &stretch : stretches) {
        for (int i = 0; i < stretch.n; ++i) {
            Answer visit;
            visit.day = someDay(random, stretch.from, stretch.to);
            visit.minute = someMinute(random);
            visit.touchpoint = Visit;
            std::vector<int> &regionsLeft = i < stretch.good ? good : bad;
            visit.score = i < stretch.good ? 5 : 1;
            visit.region = regionsLeft.back();
            regionsLeft.pop_back();
            visits.push_back(visit);
        }
    }
}

void giveScores(Random &random, std::vector<Answer>::iterator from, std::vector<Answer>::iterator to,
    const std::vector<std::vector<int>> &table)
{
    std::vector<std::pair<int, int>> good;
    std::vector<std::pair<int, int>> bad;
    for (std::size_t segment = 0; segment < table.size(); ++segment) {
        for (int score = 1; score <= 5; ++score) {
            auto &list = score >= 4 ? good : bad;
            list.insert(list.end(), static_cast<std::size_t>(table[segment][static_cast<std::size_t>(score - 1)]),
                {static_cast<int>(segment), score});
        }
    }
    random.shuffle(good);
    random.shuffle(bad);
    for (auto visit = from; visit != to; ++visit) {
        auto &list = visit->score >= 4 ? good : bad;
        visit->segment = list.back().first;
        visit->score = list.back().second;
        list.pop_back();
    }
}

// The usual mix of segments and scores for so many good and bad answers.
std::vector<std::vector<int>> usualScores(int good, int bad)
{
    const std::vector<int> mix{34, 23, 28, 12, 3};
    const std::vector<int> goods = parts(good, mix);
    const std::vector<int> bads = parts(bad, mix);
    std::vector<std::vector<int>> table;
    for (std::size_t segment = 0; segment < mix.size(); ++segment) {
        std::vector<int> row = parts(bads[segment], {38, 26, 36});
        const std::vector<int> high = parts(goods[segment], {35, 65});
        row.insert(row.end(), high.begin(), high.end());
        table.push_back(row);
    }
    return table;
}

ByRegion usual(int good, int bad)
{
    return {parts(good, usualRegions), parts(bad, usualRegions)};
}

} // namespace

std::vector<Answer> makeVisits(Random &random)
{
    std::vector<Answer> visits;
    // A year at the old level, week by week as chance has it.
    constexpr int yearN = 2059;
    constexpr int yearGood = 1692;
    std::vector<Stretch> year{
        {firstDay, dayOf(2025, 11, 9), yearN, yearGood}, {dayOf(2025, 11, 10), dayOf(2025, 11, 13), 21, 16}};
    addStretches(random, visits, year, usual(yearGood + 16, yearN - yearGood + 5));
    addStretches(random, visits, quietWeeks, usual(416, 94));
    const auto before = static_cast<std::ptrdiff_t>(visits.size());
    giveScores(random, visits.begin(), visits.end(), usualScores(yearGood + 16 + 416, yearN - yearGood + 5 + 94));
    addStretches(random, visits, ownWeeks, ownRegions);
    addStretches(random, visits, contractorWeeks, contractorRegions);
    giveScores(random, visits.begin() + before, visits.end(), segmentScores);
    return visits;
}

} // namespace aldermere
