// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/quotes.h"
#include "core/journey/mapmaking.h"

namespace hearken {

/// A measure in one part of the customers: "Coast, 40%".
struct EvidencePart
{
    QString name;
    FigureValue now;
    Side side = Side::Plain; ///< of the goal
};

/// What stands behind one touchpoint of a map, for its side panel.
struct StepEvidence
{
    QString split; ///< dimension of the parts: "region", or "segment" where the view has chosen regions
    Unit unit = Unit::Share;
    std::optional<double> goal;
    QList<EvidencePart> parts; ///< worst first; those with too few answers are left out
    int hidden = 0; ///< how many were
    QStringList sources; ///< who is heard here, most answers first
    QList<Quote> quotes;
    qint64 comments = 0; ///< of the newest `quotesRead` responses
};

/// What Columns must hold for it.
Columns::Needs stepNeeds(const Journey &journey, const JourneyGround &ground, const JourneyView &view);

/// `cell` is the touchpoint's measure on the map: quotes are chosen to go with it.
Result<StepEvidence> stepEvidence(Session &session, const Journey &journey, const JourneyGround &ground,
    const Touchpoint &touchpoint, const MeasureCell &cell, const Columns &columns, const JourneyView &view);

inline constexpr qsizetype evidenceParts = 5;
inline constexpr int evidenceQuotes = 3;

} // namespace hearken
