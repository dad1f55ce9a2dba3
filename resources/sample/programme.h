// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <string>
#include <vector>

namespace aldermere {

// Aldermere Broadband, an invented company: who its customers are and what they said in 18 months.

/// Days since 1970-01-01.
using Day = int;
constexpr Day dayOf(int year, unsigned month, unsigned day)
{
    return static_cast<Day>(
        std::chrono::sys_days(std::chrono::year(year) / static_cast<int>(month) / static_cast<int>(day))
            .time_since_epoch()
            .count());
}
std::string iso(Day day); ///< "2026-05-12"

constexpr Day firstDay = dayOf(2024, 11, 12);
constexpr Day lastDay = dayOf(2026, 5, 12);
constexpr Day periodStart = dayOf(2026, 2, 12); ///< the last 90 days
constexpr Day beforeStart = dayOf(2025, 11, 14); ///< the 90 days before them
constexpr Day contractorDay = dayOf(2026, 3, 3); ///< visits in Coast and Lakes go to a contractor
constexpr Day caseOnScreenDay = dayOf(2026, 2, 9); ///< agents see the case before they answer

inline constexpr std::array regions{"South", "Midlands", "Highlands", "North", "Capital", "Valley", "Lakes", "Coast"};
enum Region { South, Midlands, Highlands, North, Capital, Valley, Lakes, Coast };
inline constexpr std::array segments{"New", "3–24 mo", "24 mo +", "Small business", "Key accounts"};
enum Segment { New, Young, Old, Small, Key };
inline constexpr std::array touchpoints{"Compares offers", "Asks a question", "Places order", "Waits for date",
    "Technician visit", "Activates service", "Gets first bill", "Calls about bill", "Reports a fault",
    "Thinks of leaving"};
enum Touchpoint { Compares, Asks, Places, Waits, Visit, Activates, FirstBill, CallsBill, Fault, Leaving };

struct Customer
{
    std::string id; ///< "71-440217"
    std::string name;
    std::string accountId; ///< empty: a consumer
    std::string account;
    std::string status;
    int revenue = 0; ///< cents a month
    Day since = 0;
    int region = 0;
    bool business = false;
    bool keyAccount = false;
    std::string product;
};

/// One answer of one customer at one time; which members count depends on the source.
struct Answer
{
    Day day = 0;
    int minute = 0; ///< of the day
    int region = -1; ///< −1: not known
    int segment = -1;
    int touchpoint = -1;
    int score = -1;
    std::array<int, 4> drivers{}; ///< of the pulse: date kept, bill clear, getting through, speed; 0 is no answer
    const Customer *customer = nullptr;
    std::string channel;
    std::string language = "EN";
    bool wantsComment = false;
    std::string comment;
    int feeling = 0; ///< of surveys at touchpoints, 1 … 5; 0: not asked
    int expected = 0;
    int got = 0;
};

/// Everything the programme heard, by source.
struct Feedback
{
    std::vector<Answer> pulse;
    std::vector<Answer> visits;
    std::vector<Answer> journey;
    std::vector<Answer> easy;
    std::vector<Answer> reviews;
    std::vector<Answer> complaints;
};

} // namespace aldermere
