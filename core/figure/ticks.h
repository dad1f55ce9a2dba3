// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace hearken {

/// A round axis: its ends are multiples of the step, and the ticks lie on them.
struct RoundAxis
{
    double low = 0;
    double high = 1;
    QList<double> ticks; ///< at most `most`, ascending
};

/// The shortest round axis (steps 1, 2, 2.5, 5 × 10^k) that holds low…high with at most `most` ticks and never passes
/// floor…ceiling. A single value gets room on both sides.
RoundAxis roundAxis(double low, double high, int most = 5, double floor = -1e300, double ceiling = 1e300);

} // namespace hearken
