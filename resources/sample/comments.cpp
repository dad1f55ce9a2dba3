// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedback.h"
#include "words.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace aldermere {

namespace {

/// A sentence that a picture of the product quotes, and whose it was.
struct Quote
{
    Day day;
    int minute;
    int touchpoint; ///< −1: of a source without touchpoints
    int region;
    int segment;
    int score;
    const char *text;
};

const std::vector<Quote> visitQuotes{
    {dayOf(2026, 5, 7), 13 * 60 + 5, Visit, Lakes, New, 1,
        "The slot was 8 to 12. At 12 the app said “completed”. No one had been here."},
    {dayOf(2026, 5, 6), 18 * 60 + 40, Visit, Coast, New, 2,
        "When he came he was very good. But it was the third date they gave me."},
    {dayOf(2026, 5, 5), 19 * 60 + 12, Visit, Coast, New, 1,
        "Second no-show. I took a day off work for this and nobody called. The app still says “completed”."},
    {dayOf(2026, 5, 4), 20 * 60 + 2, Visit, Coast, New, 1,
        "Waited all day with a newborn. The contractor said my street was not on his list. No show, no call."},
    {dayOf(2026, 5, 4), 15 * 60 + 30, Visit, North, New, 4, "Late by an hour, called ahead, fixed it first time."},
    {dayOf(2026, 4, 30), 11 * 60 + 48, Visit, Midlands, Old, 3,
        "He did not come on Monday, but Tuesday’s technician was careful and quick."},
    {dayOf(2026, 4, 28), 17 * 60 + 21, Visit, Coast, New, 2,
        "When he came he was very good. But it was the third date; on the first one nobody came."},
};
const std::vector<Quote> journeyQuotes{
    {dayOf(2026, 5, 6), 9 * 60 + 31, Waits, Coast, New, 2,
        "Third date now. The first time nobody came, the second time they moved it the evening before."},
    {dayOf(2026, 5, 3), 16 * 60 + 10, CallsBill, Lakes, New, 2,
        "I am billed an installation fee for a visit that never happened. Why do I pay for a no-show?"},
    {dayOf(2026, 4, 21), 10 * 60 + 15, Waits, North, New, 1, "Nobody told me the date had moved."},
    {dayOf(2026, 4, 14), 12 * 60 + 44, FirstBill, Valley, New, 2, "What is this one-off fee?"},
    {dayOf(2026, 4, 9), 14 * 60 + 8, CallsBill, Capital, New, 1, "I explained it three times."},
    {dayOf(2026, 4, 17), 20 * 60 + 26, Places, Capital, New, 5, "Order took two minutes."},
    {dayOf(2026, 4, 23), 18 * 60 + 3, Asks, South, New, 5, "The chat agent knew my street."},
    {dayOf(2026, 4, 24), 19 * 60 + 55, Compares, Midlands, New, 5, "Prices are easy to compare."},
    {dayOf(2026, 4, 25), 21 * 60 - 9, Activates, Highlands, New, 5, "Worked first time."},
};
const std::vector<Quote> pulseQuotes{{dayOf(2026, 5, 8), 9 * 60 + 15, -1, Coast, Small, 5,
    "The line itself is great. But two technicians never came and I closed my shop for both mornings. I run a bakery, I cannot do that a third time."}};
const std::vector<Quote> reviewQuotes{{dayOf(2026, 5, 5), 12 * 60 + 20, -1, -1, -1, 2,
    "Good app, bad service. The technician did not come, and chat knew nothing about it."}};
const std::vector<Quote> complaintQuotes{{dayOf(2026, 4, 29), 10 * 60 + 40, -1, Coast, Young, -1,
    "Formal complaint about two missed appointments. The customer asks for the fee back and a firm date."}};

int weekOf(Day day)
{
    return (day + 3) / 7; // Monday 1969-12-29 begins week 0
}

bool isGood(const Answer &answer)
{
    return answer.score >= 4;
}

// Finds an answer that could have been this one and moves it to the quote's time. When none is in that week, two
// answers of the same goodness change places in time, so that no weekly figure moves.
void place(std::vector<Answer> &list, const Quote &quote)
{
    const auto fits = [&](const Answer &one) {
        return one.comment.empty() && one.touchpoint == quote.touchpoint && one.region == quote.region
            && one.segment == quote.segment && one.score == quote.score && one.day >= contractorDay;
    };
    const auto sameWeek = [&](const Answer &one) { return weekOf(one.day) == weekOf(quote.day); };
    auto found = std::find_if(list.begin(), list.end(), [&](const Answer &one) { return fits(one) && sameWeek(one); });
    if (found == list.end()) {
        found = std::find_if(list.begin(), list.end(), fits);
        const auto other = std::find_if(list.begin(), list.end(), [&](const Answer &one) {
            return one.comment.empty() && one.touchpoint == quote.touchpoint && sameWeek(one) && found != list.end()
                && isGood(one) == isGood(*found);
        });
        if (found == list.end() || other == list.end()) {
            std::fprintf(stderr, "no answer fits the quote “%s”\n", quote.text);
            std::exit(1);
        }
        std::swap(found->day, other->day);
    }
    found->day = quote.day;
    found->minute = quote.minute;
    found->wantsComment = true;
    found->comment = quote.text;
}

const char *channelOf(Random &random, const Answer &answer)
{
    static const std::array<std::vector<const char *>, 10> channels{
        {{"web"}, {"web", "web", "phone"}, {"web", "web", "app", "phone"}, {"e-mail", "SMS"}, {"field"}, {"app"},
            {"e-mail"}, {"phone"}, {"phone", "app"}, {"phone"}}};
    return random.pick(channels[static_cast<std::size_t>(answer.touchpoint)]);
}

Tone toneOf(int score, int lowGood, int lowMixed)
{
    return score >= lowGood ? Tone::Good : score >= lowMixed ? Tone::Mixed : Tone::Bad;
}

void decide(Random &random, std::vector<Answer> &list, int percentGood, int percentOther)
{
    for (Answer &answer : list)
        answer.wantsComment = answer.wantsComment || random.chance(isGood(answer) ? percentGood : percentOther);
}

// 104 of the 176 new customers comment on their visit, nobody else of them since 4 May than the pictures quote.
void decideNewVisits(Random &random, std::vector<Answer> &visits)
{
    std::vector<Answer *> unhappy;
    std::vector<Answer *> happy;
    std::size_t wanted = 104;
    for (Answer &visit : visits) {
        if (visit.day < periodStart || visit.segment != New)
            continue;
        visit.wantsComment = !visit.comment.empty();
        wanted -= visit.wantsComment ? 1 : 0;
        if (!visit.wantsComment && visit.day < dayOf(2026, 5, 4))
            (isGood(visit) ? happy : unhappy).push_back(&visit);
    }
    random.shuffle(unhappy);
    random.shuffle(happy);
    const std::size_t angry = std::min<std::size_t>(unhappy.size(), 54);
    for (std::size_t i = 0; i < wanted; ++i)
        (i < angry ? unhappy[i] : happy[i - angry])->wantsComment = true;
}

// The answers whose comment shall be about nobody coming: so many of the last 90 days, the contractor's first.
std::vector<const Answer *> noShows(std::vector<Answer> &list, int touchpoint, std::size_t count)
{
    std::vector<const Answer *> chosen;
    for (const bool contractor : {true, false}) {
        for (const Answer &one : list) {
            const bool there = one.day >= contractorDay && (one.region == Coast || one.region == Lakes);
            if (chosen.size() < count && one.day >= periodStart && one.touchpoint == touchpoint && there == contractor
                && one.wantsComment && one.comment.empty() && one.score <= 2)
                chosen.push_back(&one);
        }
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

bool among(const std::vector<const Answer *> &chosen, const Answer &answer)
{
    return std::binary_search(chosen.begin(), chosen.end(), &answer);
}

template <class Write>
void writeAll(Random &random, std::vector<Answer> &list, bool emoji, Write write)
{
    for (Answer &answer : list) {
        if (answer.wantsComment && answer.comment.empty())
            answer.comment = typed(random, write(answer), emoji);
    }
}

} // namespace

void placeQuotes(Feedback &feedback)
{
    for (const Quote &quote : visitQuotes)
        place(feedback.visits, quote);
    for (const Quote &quote : journeyQuotes)
        place(feedback.journey, quote);
    for (const Quote &quote : pulseQuotes)
        place(feedback.pulse, quote);
    for (const Quote &quote : reviewQuotes)
        place(feedback.reviews, quote);
    for (const Quote &quote : complaintQuotes)
        place(feedback.complaints, quote);
}

void giveCustomers(Random &random, Feedback &feedback, const People &people)
{
    for (auto *list : {&feedback.pulse, &feedback.visits, &feedback.journey, &feedback.easy, &feedback.complaints}) {
        for (Answer &answer : *list)
            answer.customer = people.someone(random, answer.region, answer.segment, answer.day);
    }
    for (Answer &answer : feedback.pulse) {
        answer.channel = random.chance(78) ? "e-mail" : "SMS";
        if (answer.comment.empty())
            continue;
        answer.customer = people.luzBakery();
        answer.drivers = {1, 4, 2, 5};
        answer.channel = "e-mail";
    }
    for (Answer &answer : feedback.visits)
        answer.channel = channelOf(random, answer);
    for (Answer &answer : feedback.journey)
        answer.channel = channelOf(random, answer);
    for (Answer &answer : feedback.easy)
        answer.channel = random.chance(80) ? "phone" : random.chance(50) ? "e-mail" : "web";
    for (Answer &answer : feedback.reviews)
        answer.channel = "app";
    for (Answer &answer : feedback.complaints)
        answer.channel = random.chance(55) ? "e-mail" : "phone";
}

void writeComments(Random &random, Feedback &feedback)
{
    decide(random, feedback.visits, 46, 74);
    decideNewVisits(random, feedback.visits);
    decide(random, feedback.journey, 31, 52);
    for (Answer &answer : feedback.pulse)
        answer.wantsComment = answer.wantsComment || random.chance(answer.score <= 6 ? 52 : 31);
    for (Answer &answer : feedback.easy)
        answer.wantsComment = random.chance(answer.score <= 4 ? 50 : 30);
    decide(random, feedback.reviews, 78, 90);
    for (Answer &answer : feedback.complaints)
        answer.wantsComment = true;

    const auto visits = noShows(feedback.visits, Visit, 65);
    writeAll(random, feedback.visits, true, [&](Answer &answer) {
        const bool nobody = among(visits, answer)
            || (answer.day < periodStart && answer.score <= 2 && random.chance(8));
        return visitWords(random, answer, toneOf(answer.score, 4, 3), nobody ? Theme::NoShow : Theme::Any);
    });
    const auto waits = noShows(feedback.journey, Waits, 30);
    const auto bills = noShows(feedback.journey, CallsBill, 26);
    writeAll(random, feedback.journey, true, [&](Answer &answer) {
        const bool nobody = among(waits, answer) || among(bills, answer);
        return journeyWords(random, answer, toneOf(answer.score, 4, 3), nobody ? Theme::NoShow : Theme::Any);
    });
    writeAll(random, feedback.pulse, true,
        [&](Answer &answer) { return pulseWords(random, answer, toneOf(answer.score, 9, 7)); });
    // The contact centre's old system knows no emoji.
    writeAll(random, feedback.easy, false,
        [&](Answer &answer) { return easyWords(random, answer, toneOf(answer.score, 5, 4)); });
    const auto reviews = noShows(feedback.reviews, -1, 5);
    writeAll(random, feedback.reviews, true, [&](Answer &answer) {
        return reviewWords(
            random, answer, toneOf(answer.score, 4, 3), among(reviews, answer) ? Theme::NoShow : Theme::Any);
    });
    const auto complaints = noShows(feedback.complaints, -1, 7);
    writeAll(random, feedback.complaints, false, [&](Answer &answer) {
        return complaintWords(random, answer, among(complaints, answer) ? Theme::NoShow : Theme::Any);
    });
}

} // namespace aldermere
