// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/journeymap.h"
#include "core/journey/journeys.h"

namespace hearken {

// Two versions of a journey in meaning, a version brought back, forecasts against what came, and all journeys at once.

/// One side of a comparison: what was typed, and what it measured (lanes may be missing).
struct JourneyState
{
    Journey journey;
    QList<Touchpoint> touchpoints;
    JourneyMap map;

    static JourneyState of(const JourneySnapshot &snapshot);
};

enum class ChangeWhat { Stage, Step, Lane, Card };
enum class ChangeHow { Added, Removed, Renamed, Moved, Changed, Measured };

struct JourneyDifference
{
    ChangeWhat what = ChangeWhat::Step;
    ChangeHow how = ChangeHow::Added;
    QString key; ///< in the later version; in the earlier one when it was removed
    QString name;
    QString words; ///< the whole sentence
    double before = notKnown; ///< of Measured
    double after = notKnown;
    Tone tone =
        Tone::Plain; ///< of Measured: Good or Attention where the intervals do not meet, so that chance is no reason
};

/// Steps are the same by their key, else by their touchpoint (a to-be journey has keys of its own). Moved are as few as
/// explain the new order. From left to right; what was removed stands last.
QList<JourneyDifference> journeyDifferences(const JourneyState &was, const JourneyState &is);

/// The stored journeys after a version was brought back: the journey as it was, and touchpoints that had gone.
JourneySet withRestored(const JourneySet &stored, const JourneySnapshot &snapshot);

/// What a to-be journey expected of a step, and what came.
struct ForecastScore
{
    int column = 0;
    QString touchpoint;
    double forecast = 0;
    FigureValue measured;
    Side side = Side::Plain; ///< Under: the whole interval is under the forecast
    QString words; ///< "Technician visit: forecast 82%, measured 59%, under the forecast"
};
QList<ForecastScore> forecastScores(const JourneyMap &map); ///< steps with a forecast, from left to right

/// The worst touchpoint of a stage.
struct PortfolioCell : FigureValue
{
    QString stage;
    QString touchpoint; ///< name; empty when no touchpoint of the stage is measured
    Unit unit = Unit::Share;
    std::optional<double> goal{};
    Standing standing = Standing::Unknown;
    int touchpoints = 0;
};

struct PortfolioRow
{
    QString journey; ///< key
    QString name;
    QList<PortfolioCell> stages; ///< from left to right
};

/// All journeys × stages: one row a map. A touchpoint farther under its goal is worse; without a goal, the lowest value.
QList<PortfolioRow> journeyPortfolio(const QList<JourneyMap> &maps);

} // namespace hearken
