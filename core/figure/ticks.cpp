// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/ticks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hearken {

namespace {

RoundAxis axisOfStep(double low, double high, double step)
{
    RoundAxis axis;
    // The small slack keeps 0.6000000001 from asking for one step more.
    const double first = std::floor(low / step + 1e-9);
    const double last = std::ceil(high / step - 1e-9);
    axis.low = first * step;
    axis.high = last * step;
    for (double at = first; at <= last + 0.5; ++at)
        axis.ticks.append(at * step);
    return axis;
}

} // namespace

RoundAxis roundAxis(double low, double high, int most, double floor, double ceiling)
{
    if (!std::isfinite(low) || !std::isfinite(high)) {
        low = 0;
        high = 1;
    }
    if (high < low)
        std::swap(low, high);
    low = std::clamp(low, floor, ceiling);
    high = std::clamp(high, floor, ceiling);
    if (high - low < 1e-9) {
        const double room = std::max(std::abs(low) * 0.1, 0.05);
        low = std::max(low - room, floor);
        high = std::min(high + room, ceiling);
    }
    most = std::max(most, 2);
    constexpr std::array steps{1.0, 2.0, 2.5, 5.0, 10.0};
    double power = std::pow(10.0, std::floor(std::log10((high - low) / most)) - 1);
    for (int tries = 0; tries < 6; ++tries, power *= 10) {
        for (const double step : steps) {
            const RoundAxis axis = axisOfStep(low, high, step * power);
            const bool inside = axis.low >= floor - 1e-9 && axis.high <= ceiling + 1e-9;
            if (axis.ticks.size() <= most && inside)
                return axis;
        }
    }
    RoundAxis whole;
    whole.low = low;
    whole.high = high;
    whole.ticks = {low, high};
    return whole;
}

} // namespace hearken
