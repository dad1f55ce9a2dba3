// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <array>
#include <limits>
#include <optional>
#include <vector>

namespace hearken {

/// How many answers of each value: the unit that every metric is computed from, and that adds up over slices.
struct Tally
{
    std::array<qint64, 12> counts{}; ///< answers of 0…11 on a whole scale
    double sum = 0; ///< of all values, for means
    double squares = 0; ///< of all values squared
    qint64 n = 0; ///< valid answers
    qint64 invalid = 0; ///< outside the scale; counted, never used
    qint64 responses = 0; ///< with or without an answer
    qint64 positive = 0; ///< answers with a code that the metric counts as good

    Tally &operator+=(const Tally &other);
    bool operator==(const Tally &) const = default;
};

/// A metric on a slice. Never travels without n and interval. Shares are 0…1, NPS −1…1, means on the native scale.
struct Measure
{
    double value = std::numeric_limits<double>::quiet_NaN();
    double low = std::numeric_limits<double>::quiet_NaN(); ///< 95 % interval
    double high = std::numeric_limits<double>::quiet_NaN();
    qint64 n = 0;
    QMap<QString, qint64> counts; ///< "promoters", "passives", "detractors"; "positive"; …
    bool suppressed = false; ///< hidden: fewer answers than the project's minimum, or needed to hide another

    bool isKnown() const { return !suppressed && n > 0; }
};

} // namespace hearken
