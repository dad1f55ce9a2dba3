// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programme.h"
#include "random.h"

namespace aldermere {

/// The customer base, and how to find somebody in it.
class People
{
public:
    explicit People(Random &random);

    const std::vector<Customer> &all() const { return m_all; }
    /// Somebody of this region who was in this segment on this day.
    const Customer *someone(Random &random, int region, int segment, Day day) const;
    const Customer *luzBakery() const { return &m_all.front(); }

private:
    std::vector<Customer> m_all;
    /// Indexes by region, oldest customers first: consumers, small businesses, key accounts.
    std::array<std::array<std::vector<std::size_t>, 3>, 8> m_by;
};

} // namespace aldermere
