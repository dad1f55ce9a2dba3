// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedback.h"

#include <algorithm>
#include <cmath>

namespace aldermere {

namespace {

/// What new customers said of a touchpoint in the last 90 days: how many were asked, how it felt (−2 … +2), what they
/// expected (1 … 5), and how far what they got was from it.
struct Mood
{
    int touchpoint;
    int asked;
    double feeling;
    double expected;
    double gap;
};
constexpr Mood moods[]{{Compares, 61, 0.6, 3.5, -0.1}, {Asks, 44, 0.4, 3.9, -0.2}, {Places, 143, 1.2, 3.7, 0.3},
    {Waits, 117, -0.9, 4.1, -1.0}, {Visit, 104, -1.3, 4.5, -1.2}, {Activates, 98, 0.9, 4.1, 0.0},
    {FirstBill, 52, -0.4, 3.9, -0.6}, {CallsBill, 83, -1.0, 4.2, -1.1}, {Fault, 20, -0.7, 4.0, -0.8},
    {Leaving, 12, -1.1, 3.8, -0.9}};

/// `n` answers of 1 … 5, ascending, whose mean is as near to `mean` as whole answers allow.
std::vector<int> spread(Random &random, int n, double mean)
{
    const double kept = std::clamp(mean, 1.0, 5.0);
    const int total = static_cast<int>(std::lround(kept * n));
    std::vector<int> values(static_cast<std::size_t>(n), total / n);
    for (int i = 0; i < total % n; ++i)
        ++values[static_cast<std::size_t>(i)];
    // People differ: as many go up as go down.
    for (int i = 0; i < n; ++i) {
        int &up = values[random.below(values.size())];
        int &down = values[random.below(values.size())];
        if (&up != &down && up < 5 && down > 1) {
            ++up;
            --down;
        }
    }
    std::sort(values.begin(), values.end());
    return values;
}

/// Who is less satisfied felt worse; what people got follows it too. What they had expected has little to do with it.
void ask(Random &random, std::vector<Answer *> answers, int n, const Mood &mood)
{
    random.shuffle(answers);
    answers.resize(std::min(answers.size(), static_cast<std::size_t>(n)));
    if (answers.empty())
        return;
    std::stable_sort(
        answers.begin(), answers.end(), [](const Answer *a, const Answer *b) { return a->score < b->score; });
    const int count = static_cast<int>(answers.size());
    const std::vector<int> feelings = spread(random, count, 3 + mood.feeling);
    std::vector<int> expected = spread(random, count, mood.expected);
    random.shuffle(expected);
    const int total = static_cast<int>(std::lround(mood.gap * count));
    int sum = total;
    for (const int value : expected)
        sum += value;
    const std::vector<int> got = spread(random, count, static_cast<double>(sum) / count);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        answers[i]->feeling = feelings[i];
        answers[i]->expected = expected[i];
        answers[i]->got = got[i];
    }
}

void askAt(Random &random, std::vector<Answer> &list, const Mood &mood, bool visits)
{
    std::vector<Answer *> news;
    std::vector<Answer *> others;
    for (Answer &answer : list) {
        if (!visits && answer.touchpoint != mood.touchpoint)
            continue;
        (answer.segment == New && answer.day >= periodStart ? news : others).push_back(&answer);
    }
    ask(random, news, mood.asked, mood);
    // Everybody else, and before: calmer, and nearer to what was expected.
    const Mood calm{mood.touchpoint, 0, mood.feeling / 2 + 0.3, mood.expected, mood.gap / 2};
    ask(random, others, static_cast<int>(others.size()) * 2 / 5, calm);
}

} // namespace

void askFeelings(Feedback &feedback)
{
    Random random(20260513);
    for (const Mood &mood : moods)
        askAt(random, mood.touchpoint == Visit ? feedback.visits : feedback.journey, mood, mood.touchpoint == Visit);
}

} // namespace aldermere
