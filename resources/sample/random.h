// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace aldermere {

/// SplitMix64 (Steele, Lea and Flood 2014) with our own draws: the standard distributions differ between libraries, and
/// the sample must be the same to the byte wherever it is built.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15U);
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }
    /// 0 … n − 1.
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() % n); }
    /// low … high, both included.
    int between(int low, int high) { return low + static_cast<int>(below(static_cast<std::size_t>(high - low + 1))); }
    /// True in `percent` of 100 draws.
    bool chance(int percent) { return static_cast<int>(below(100)) < percent; }

    template <class List>
    const auto &pick(const List &list)
    {
        return list[below(list.size())];
    }
    template <class T>
    void shuffle(std::vector<T> &list)
    {
        for (std::size_t i = list.size(); i > 1; --i)
            std::swap(list[i - 1], list[below(i)]);
    }
    /// An index, drawn by whole weights.
    std::size_t weighted(const std::vector<int> &weights)
    {
        int sum = 0;
        for (const int weight : weights)
            sum += weight;
        int left = static_cast<int>(below(static_cast<std::size_t>(sum)));
        for (std::size_t i = 0; i < weights.size(); ++i) {
            left -= weights[i];
            if (left < 0)
                return i;
        }
        return weights.size() - 1;
    }

private:
    std::uint64_t m_state;
};

} // namespace aldermere
