// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hearken {

/// The native scale of a question: whole steps from low to high, and which end is good.
struct Scale
{
    int low = 0;
    int high = 10;
    bool highIsGood = true;

    int steps() const { return high - low + 1; }
    bool contains(double value) const { return value >= low && value <= high; }
    bool operator==(const Scale &) const = default;
};

} // namespace hearken
