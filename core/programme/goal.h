// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/feedback/slice.h"

#include <QDate>

namespace hearken {

/// A target of a metric on a scope, from a day on; a later goal of the same metric and scope takes over.
struct Goal
{
    Id<Goal> id;
    int version = 1;
    QString metricKey;
    Slice scope; ///< everything: for the metric as a whole
    double target = 0; ///< as Measure::value: shares 0…1, NPS −1…1, means on the native scale
    QDate validFrom;
    QDate due; ///< when it shall be reached; may be none
    QString owner;

    bool operator==(const Goal &) const = default;
};

} // namespace hearken
