// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedback.h"

#include <algorithm>

namespace aldermere {

namespace {

const std::vector<int> regionWeights{7, 13, 7, 13, 18, 10, 10, 22};
const std::vector<int> segmentWeights{14, 30, 40, 13, 3};

struct Span
{
    Day from;
    Day to;
};
constexpr Span year{firstDay, beforeStart - 1};
constexpr Span before{beforeStart, periodStart - 1};
constexpr Span period{periodStart, lastDay};

/// A touchpoint's cells of the heat table: answers and those of 4 or 5 by segment, for the last 90 days.
struct Cells
{
    int touchpoint;
    std::vector<int> n;
    std::vector<int> good;
};
// 78 % of 212, 77 % of 48 … as on the dashboard; key accounts stay below ten answers but for faults.
const std::vector<Cells> heat{{Compares, {212, 48, 61, 34, 6}, {165, 37, 50, 27, 5}},
    {Asks, {96, 71, 103, 42, 5}, {78, 58, 81, 34, 4}}, {Places, {401, 44, 58, 51, 7}, {357, 37, 49, 44, 6}},
    {Waits, {188, 22, 31, 29, 4}, {113, 15, 21, 19, 3}}, {Activates, {240, 26, 30, 33, 6}, {197, 21, 24, 27, 5}},
    {FirstBill, {90, 64, 88, 37, 5}, {68, 47, 69, 26, 4}}, {CallsBill, {133, 96, 141, 48, 7}, {85, 67, 103, 33, 5}},
    {Fault, {61, 104, 168, 57, 14}, {43, 75, 128, 40, 12}}, {Leaving, {19, 38, 52, 11, 4}, {9, 18, 23, 5, 2}}};
constexpr int journeyBefore = 2954;
constexpr int journeyYear = 14130;

void addJourney(Random &random, std::vector<Answer> &list, const Cells &cells, Span span)
{
    for (std::size_t segment = 0; segment < cells.n.size(); ++segment) {
        const int bad = cells.n[segment] - cells.good[segment];
        std::vector<int> counts{0};
        const std::vector<int> low = parts(bad, {38, 26, 36});
        const std::vector<int> high = parts(cells.good[segment], {38, 62});
        counts.insert(counts.end(), low.begin(), low.end());
        counts.insert(counts.end(), high.begin(), high.end());
        for (const int score : dealt(random, counts)) {
            Answer answer;
            answer.day = someDay(random, span.from, span.to);
            answer.minute = someMinute(random);
            answer.touchpoint = cells.touchpoint;
            answer.segment = static_cast<int>(segment);
            answer.region = static_cast<int>(random.weighted(regionWeights));
            answer.score = score;
            list.push_back(answer);
        }
    }
}

// The same touchpoint at another time: about the same shares, so many answers in all.
Cells scaled(Random &random, const Cells &cells, int total)
{
    Cells other{cells.touchpoint, parts(total, cells.n), {}};
    const int drift = random.between(-1, 2);
    for (std::size_t i = 0; i < cells.n.size(); ++i)
        other.good.push_back(
            std::min(other.n[i], (other.n[i] * (100 * cells.good[i] / cells.n[i] + drift) + 50) / 100));
    return other;
}

std::vector<int> journeyTotals(int total)
{
    std::vector<int> weights;
    for (const Cells &cells : heat) {
        int sum = 0;
        for (const int n : cells.n)
            sum += n;
        weights.push_back(sum);
    }
    return parts(total, weights);
}

void addPulse(Random &random, std::vector<Answer> &list, Span span, int promoters, int passives, int detractors)
{
    std::vector<int> counts = parts(detractors, {8, 3, 5, 8, 12, 30, 34});
    for (const int count : parts(passives, {40, 60}))
        counts.push_back(count);
    for (const int count : parts(promoters, {45, 55}))
        counts.push_back(count);
    // Share of 4 and 5 around a score of 8, and how fast it follows the score: the date, the bill, the phone, the line.
    constexpr std::array<std::array<int, 2>, 4> drivers{{{56, 10}, {63, 9}, {63, 8}, {81, 5}}};
    for (const int score : dealt(random, counts)) {
        Answer answer;
        answer.day = someDay(random, span.from, span.to);
        answer.minute = someMinute(random);
        answer.segment = static_cast<int>(random.weighted(segmentWeights));
        answer.region = static_cast<int>(random.weighted(regionWeights));
        answer.score = score;
        for (std::size_t i = 0; i < drivers.size(); ++i) {
            if (random.chance(4))
                continue;
            const bool good = random.chance(std::clamp(drivers[i][0] + drivers[i][1] * (score - 8) + 4, 4, 97));
            answer.drivers[i] = good ? random.between(4, 5) : random.between(1, 3);
        }
        list.push_back(answer);
    }
}

void addEasy(Random &random, std::vector<Answer> &list, Span span, int n, int easy)
{
    std::vector<int> counts{0};
    for (const int count : parts(n - easy, {25, 20, 25, 30}))
        counts.push_back(count);
    for (const int count : parts(easy, {22, 33, 45}))
        counts.push_back(count);
    for (const int score : dealt(random, counts)) {
        Answer answer;
        answer.day = someDay(random, span.from, span.to);
        answer.minute = someMinute(random);
        answer.segment = static_cast<int>(random.weighted(segmentWeights));
        answer.region = static_cast<int>(random.weighted(regionWeights));
        answer.score = score;
        list.push_back(answer);
    }
}

void addReviews(Random &random, std::vector<Answer> &list, Span span, int n)
{
    for (int i = 0; i < n; ++i) {
        Answer answer;
        answer.day = someDay(random, span.from, span.to);
        answer.minute = someMinute(random);
        answer.score = 1 + static_cast<int>(random.weighted({25, 10, 12, 20, 33}));
        list.push_back(answer);
    }
}

void addComplaints(Random &random, std::vector<Answer> &list, Span span, int n)
{
    for (int i = 0; i < n; ++i) {
        Answer answer;
        answer.day = someDay(random, span.from, span.to);
        answer.minute = random.between(8 * 60, 18 * 60);
        answer.segment = static_cast<int>(random.weighted(segmentWeights));
        answer.region = static_cast<int>(random.weighted(regionWeights));
        list.push_back(answer);
    }
}

} // namespace

std::vector<Answer> makeJourney(Random &random)
{
    std::vector<Answer> list;
    const std::vector<int> yearTotals = journeyTotals(journeyYear);
    for (std::size_t i = 0; i < heat.size(); ++i)
        addJourney(random, list, scaled(random, heat[i], yearTotals[i]), year);
    // The first bill before: 76 % of 281 without key accounts, so that its reason next to the fee shows no effect.
    const Cells firstBillBefore{FirstBill, {91, 64, 89, 37, 5}, {69, 48, 70, 26, 4}};
    std::vector<Cells> others;
    std::vector<int> weights;
    for (const Cells &cells : heat) {
        if (cells.touchpoint == FirstBill)
            continue;
        others.push_back(cells);
        weights.push_back(0);
        for (const int n : cells.n)
            weights.back() += n;
    }
    const std::vector<int> totals = parts(journeyBefore - 286, weights);
    for (std::size_t i = 0; i < others.size(); ++i)
        addJourney(random, list, scaled(random, others[i], totals[i]), before);
    addJourney(random, list, firstBillBefore, before);
    for (const Cells &cells : heat)
        addJourney(random, list, cells, period);
    return list;
}

std::vector<Answer> makePulse(Random &random)
{
    std::vector<Answer> list;
    addPulse(random, list, year, 5225, 3674, 2301); // +26 of 11,200
    addPulse(random, list, before, 1203, 862, 508); // +27 of 2,573
    addPulse(random, list, period, 1227, 844, 567); // +25 of 2,638
    return list;
}

std::vector<Answer> makeEasy(Random &random)
{
    std::vector<Answer> list;
    addEasy(random, list, year, 4150, 2780); // 67 %
    addEasy(random, list, before, 987, 663); // 67 %
    addEasy(random, list, {periodStart, dayOf(2026, 5, 3)}, 1012, 739); // 73 %; the export has been silent since
    return list;
}

std::vector<Answer> makeReviews(Random &random)
{
    std::vector<Answer> list;
    addReviews(random, list, year, 1100);
    addReviews(random, list, before, 230);
    addReviews(random, list, period, 245);
    return list;
}

std::vector<Answer> makeComplaints(Random &random)
{
    std::vector<Answer> list;
    addComplaints(random, list, year, 480);
    addComplaints(random, list, before, 110);
    addComplaints(random, list, period, 112);
    return list;
}

} // namespace aldermere
