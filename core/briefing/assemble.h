// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/briefing.h"
#include "core/briefing/briefingreader.h"
#include "core/job/progress.h"
#include "core/programme/facts.h"

namespace hearken {

/// What a briefing is asked for.
struct BriefingAsk
{
    Outline outline;
    Slice slice; ///< open ends of the period: what the outline says
    Period period; ///< the very days, as of an issue; open: what the slice says
    Period before; ///< open: as many days before
    QString reader; ///< instead of the outline's
    Id<BriefingReader> readerKey; ///< whose blocks are on the page beside those for all
    QString project;
    QDate day; ///< of issue
    Brand brand{};
};

/// With the project's name and brand.
Result<BriefingAsk> briefingAsk(Session &session, const Outline &outline, const Slice &slice, QDate day);

/// The same for one reader: their name, their part of the feedback, their blocks. Titles that a person gave to blocks for
/// everybody are claims about all feedback, so a part of it has those of its numbers.
BriefingAsk askFor(const BriefingAsk &ask, const BriefingReader &reader);

/// What Columns must hold to assemble.
Result<Columns::Needs> briefingNeeds(Session &session, const Outline &outline, const Facts &facts);

/// Fills an outline with numbers. The verdict tells the largest real change of the measures (two-sample tests, corrected
/// for their number), in those groups whose own change is real; the trend, the comparison and the quotes follow it.
/// Any thread; `session` reads. Columns are shared by many readers.
Result<Briefing> assemble(Session &session, const Columns &columns, const Facts &facts, const BriefingAsk &ask,
    const Progress &progress = {});

} // namespace hearken
