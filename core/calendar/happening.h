// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/feedback/slice.h"

#include <QDate>

namespace hearken {

/// A note on charts: something that happened.
struct Happening
{
    Id<Happening> id;
    int version = 1;
    QDate day;
    QString kind; ///< "release", "outage", "campaign", "process", "other"
    QString text; ///< "visits in Coast and Lakes go to a contractor"
    Slice scope; ///< what it touches; everything by default
    bool splits = false; ///< control charts start a new phase here

    bool operator==(const Happening &) const = default;
};

/// Whether it belongs on a chart of `slice`: no dimension that both name excludes it.
bool touches(const Happening &happening, const Slice &slice);

} // namespace hearken
