// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"

#include <algorithm>
#include <cstdio>

namespace aldermere {

namespace {

constexpr std::size_t consumers = 17600;
constexpr std::size_t smallBusinesses = 2240;
constexpr std::size_t keyContacts = 160;

// In the order of `regions`; about the shares of the visits.
const std::vector<int> regionWeights{7, 13, 7, 13, 18, 10, 10, 22};

const std::vector<std::string> firstNames{"Ada", "Marek", "Ines", "Tomas", "Leila", "Jun", "Priya", "Oskar", "Nora",
    "Emil", "Rosa", "Ivo", "Mina", "Paul", "Greta", "Hugo", "Clara", "Sami", "Elena", "Luis", "Freya", "Anton", "Vera",
    "Yusuf", "Signe", "Noah", "Teresa", "Bram", "Alma", "Kofi", "Dunja", "Piet"};
// Invented family names, so that nobody finds a neighbour here.
const std::vector<std::string> familyStart{"Hal", "Bren", "Vold", "Kest", "Mar", "Tarn", "Ald", "Fenn", "Ost", "Riv",
    "Sorr", "Lind", "Quil", "Wex", "Dorn", "Ebb"};
const std::vector<std::string> familyEnd{
    "mere", "wick", "iksen", "ova", "ander", "holt", "ezza", "by", "strom", "ley", "anu", "inho", "gard", "ewski"};
const std::vector<std::string> shopStart{"Corner", "Old Mill", "Harbour", "Green Door", "Station", "Lantern",
    "Two Rivers", "Upper Lane", "Bluebell", "Copper", "Windmill", "Hilltop"};
const std::vector<std::string> shopEnd{"Bakery", "Dental Practice", "Cycles", "Florist", "Bookshop", "Garage", "Café",
    "Physio", "Law Office", "Guest House", "Pharmacy", "Design Studio"};
const std::vector<std::string> keyStart{
    "Norvale", "Brightmoor", "Castellan", "Ostrava Road", "Penrow", "Halden", "Marsh & Lowe", "Tidewater"};
const std::vector<std::string> keyEnd{"Hospitals", "Logistics", "Schools Trust", "Insurance", "Retail Group"};
const std::vector<std::string> products{"Fibre 100", "Fibre 500", "Fibre 1000", "DSL 50", "Fibre and TV"};

std::string personName(Random &random)
{
    return random.pick(firstNames) + ' ' + random.pick(familyStart) + random.pick(familyEnd);
}

std::string customerId(std::size_t number)
{
    char text[16];
    // A step that has no common factor with a million visits every number once before it repeats.
    std::snprintf(text, sizeof text, "%02d-%06d", 60 + static_cast<int>(number % 15),
        static_cast<int>((number * 611953U + 440217U) % 1000000U));
    return text;
}

Day joined(Random &random)
{
    switch (random.weighted({45, 15, 40})) {
    case 0:
        return random.between(dayOf(2015, 1, 1), dayOf(2022, 10, 31));
    case 1:
        return random.between(dayOf(2022, 11, 1), dayOf(2024, 8, 14));
    default:
        return random.between(dayOf(2024, 8, 15), lastDay);
    }
}

std::string statusOf(Random &random)
{
    const std::size_t which = random.weighted({92, 5, 3});
    return which == 0 ? "active" : which == 1 ? "notice given" : "left";
}

} // namespace

People::People(Random &random)
{
    m_all.reserve(consumers + smallBusinesses + keyContacts);
    for (std::size_t i = 0; i < consumers + smallBusinesses + keyContacts; ++i) {
        Customer one;
        one.id = customerId(i + (i == 0 ? 0 : 10));
        one.name = personName(random);
        one.region = static_cast<int>(random.weighted(regionWeights));
        one.since = joined(random);
        one.status = statusOf(random);
        one.product = random.pick(products);
        one.revenue = 100 * random.between(24, 78) + 90;
        const std::size_t number = i + 1;
        if (i <= smallBusinesses) {
            one.business = true;
            one.accountId = "B" + std::to_string(20000 + number);
            one.account = random.pick(shopStart) + ' ' + random.pick(shopEnd);
            one.revenue = 100 * random.between(58, 260);
        } else if (i <= smallBusinesses + keyContacts) {
            // Four people of each company may answer.
            const std::size_t company = (i - smallBusinesses - 1) / 4;
            one.keyAccount = true;
            one.accountId = "K" + std::to_string(100 + company);
            one.account = keyStart[company % keyStart.size()] + ' ' + keyEnd[company / keyStart.size() % keyEnd.size()];
            one.revenue = 10000 * random.between(9, 90);
            one.since = random.between(dayOf(2014, 1, 1), dayOf(2023, 12, 31));
            one.region = static_cast<int>((i * 3 + company) % regions.size());
            one.status = "active";
        }
        m_all.push_back(one);
    }
    Customer &bakery = m_all.front();
    bakery.id = "71-440217";
    bakery.name = "Luz Ferrenho";
    bakery.account = "Luz Bakery";
    bakery.region = Coast;
    bakery.since = dayOf(2023, 3, 6);
    bakery.revenue = 16400;
    bakery.status = "active";
    bakery.product = "Fibre 500";

    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const Customer &one = m_all[i];
        m_by[static_cast<std::size_t>(one.region)][one.keyAccount ? 2 : one.business ? 1 : 0].push_back(i);
    }
    for (auto &kinds : m_by) {
        for (auto &list : kinds)
            std::stable_sort(list.begin(), list.end(),
                [this](std::size_t a, std::size_t b) { return m_all[a].since < m_all[b].since; });
    }
}

const Customer *People::someone(Random &random, int region, int segment, Day day) const
{
    const auto &list = m_by[static_cast<std::size_t>(region)][segment == Key ? 2 : segment == Small ? 1 : 0];
    const auto from = [&](Day since) {
        return std::lower_bound(
            list.begin(), list.end(), since, [this](std::size_t one, Day wanted) { return m_all[one].since < wanted; });
    };
    auto first = list.begin();
    auto last = from(day);
    if (segment == New) {
        first = from(day - 89);
    } else if (segment == Young) {
        first = from(day - 730);
        last = from(day - 89);
    } else if (segment == Old) {
        last = from(day - 730);
    }
    if (first >= last)
        return nullptr;
    return &m_all[first[static_cast<std::ptrdiff_t>(random.below(static_cast<std::size_t>(last - first)))]];
}

} // namespace aldermere
