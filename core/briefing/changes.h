// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/briefing.h"

namespace hearken {

/// What one briefing says otherwise than another of the same outline.
struct BriefingChange
{
    bool isNumber = true; ///< else words: a verdict, a title, quotes, a block that came or went
    int place = -1; ///< of the block in the newer one, or in the older one when it is gone
    QString what; ///< "Technician visit CSAT", "Touchpoint Coast", "Verdict"
    QString was; ///< as it is printed; empty: was not there
    QString now; ///< empty: is not there any more
    QString wasSure{}; ///< of a number, how sure and of how many: "66 to 74%, n 516"
    QString nowSure{};
    QString difference{}; ///< "▼ −13 points"; of two numbers that are both known
    bool apart = false; ///< the intervals of the two do not touch

    bool operator==(const BriefingChange &) const = default;
};

/// Numbers first, in the order of the page. A number has changed when it is printed otherwise; the method is not compared.
QList<BriefingChange> changesBetween(const Briefing &was, const Briefing &now, const QLocale &locale = {});

} // namespace hearken
