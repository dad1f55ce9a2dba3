// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "core/briefing/briefing.h"

namespace hearken {

/// A number that a block prints, with a name of its own.
struct BriefingNumber
{
    QString what; ///< "Technician visit CSAT", "CSAT by region: Coast"
    FigureValue value;
    Unit unit = Unit::Share;
    std::optional<double> goal;
};

/// Days in names are written as ISO 8601 for files, or as a person of this locale reads them.
QList<BriefingNumber> numbersOf(const BriefingBlock &block, const QLocale *reader = nullptr);
/// All numbers of the page, for a spreadsheet: block, name, value, interval, n, goal; plain numbers, shares 0…1.
Table numbersTable(const Briefing &briefing);

} // namespace hearken
