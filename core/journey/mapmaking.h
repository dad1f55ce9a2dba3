// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/progress.h"
#include "core/journey/journeymap.h"
#include "core/programme/facts.h"

#include <memory>

namespace hearken {

// How a JourneyMap is made: a sketch at once, then its numbers in a job, then the quotes.

inline constexpr QLatin1StringView everybody("*"); ///< stands for a persona

/// What a journey is looked at with.
struct JourneyView
{
    Slice slice;
    QString persona; ///< key of the persona whose answers count; empty: the journey's first; `everybody`: all
    std::shared_ptr<const std::vector<qint64>> ids; ///< matches of the slice's words, sorted; null without words
    bool measuresOnly = false; ///< counts nothing beside the live measures: for a journey in one line
};

/// What maps are made from beside the journey and the feedback itself: small, read once at the start of a job.
struct JourneyGround
{
    Facts facts;
    QList<Touchpoint> touchpoints;
    int number = 0; ///< of the newest version; 0: none was kept yet
    QDate versionDay;

    static Result<JourneyGround> load(Session &session, const QString &journey, QDate today);
    /// The metric that a touchpoint is measured with in a journey, or the sentence that says why there is none.
    Result<Asked> asked(const Journey &journey, const Touchpoint &touchpoint) const;
};

/// The values of the dimension "touchpoint" at which a touchpoint's metric is counted: those that it is heard as, or the
/// one that the metric is bound to. None when it is bound to another touchpoint: it says nothing about this one.
QStringList countedAt(const Asked &asked, const Touchpoint &touchpoint);

/// The journey with the persona of the view as its first, whose map it then is; everybody is a persona without a name of
/// one's own.
Journey seenBy(Journey journey, const JourneyView &view);

/// The view's slice narrowed to a persona: where both name a dimension, the view's values hold.
Slice sliceOf(const Journey &journey, const JourneyView &view);
/// The answers behind one step: for links and for the side panel.
Slice sliceOf(const Journey &journey, const Touchpoint &touchpoint, const JourneyView &view);

/// The goal of a step: that of its slice, else of its touchpoint, else of the measure as a whole.
std::optional<double> stepGoal(const QList<Goal> &goals, const Metric &metric, const Slice &slice, QDate day);

/// The map without numbers: all that is typed, in its places; computed lanes are Counting.
JourneyMap sketchedMap(const Journey &journey, const JourneyGround &ground, const JourneyView &view);

/// What Columns must hold for a journey's numbers.
Columns::Needs journeyNeeds(const Journey &journey, const JourneyGround &ground, const JourneyView &view);

/// The map with its numbers; verbatims are still Counting. One pass over the columns for each way of asking (usually one),
/// one for each persona's feeling, one for expected and provided, one for who asks; on all cores. A step whose metric cannot
/// be measured has an unknown cell that says why in its verdict. Ends with Cancelled when asked to.
Result<JourneyMap> filledMap(const Journey &journey, const JourneyGround &ground, const Columns &columns,
    const JourneyView &view, const Progress &progress = {});

/// Verbatims: the newest `quotesRead` responses of each touchpoint are read, and the best of their comments chosen by
/// `pickQuotes`: of those with a score of the worse half where the measure is under its goal, of the better half where it
/// is over. Needs columns in order.
Result<JourneyMap> quotedMap(JourneyMap map, Session &session, const Journey &journey, const JourneyGround &ground,
    const Columns &columns, const JourneyView &view, const Progress &progress = {});
inline constexpr qsizetype quotesRead = 1000;

/// All of it at once, for files and the command line.
Result<JourneyMap> journeyMap(Session &session, const Journey &journey, const JourneyView &view, QDate today,
    const Columns &known = {}, const Progress &progress = {});

/// Evidence that is so much older than the newest feedback is stale.
inline constexpr int freshDays = 90;
/// So many surveys at one touchpoint are too many.
inline constexpr qsizetype manySurveys = 3;

} // namespace hearken
