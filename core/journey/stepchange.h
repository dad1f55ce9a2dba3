// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "core/journey/journeycompare.h"
#include "core/metrics/interval.h"

namespace hearken {

// How the measures of a journey's touchpoints changed between two versions, and what forecasts came true.

/// What a to-be journey expected of a step, and what came.
struct ForecastScore
{
    int column = 0;
    QString touchpoint;
    double forecast = 0;
    FigureValue measured;
    Side side = Side::Plain; ///< Under: the whole interval is on the bad side of the forecast
    QString words; ///< "Technician visit: forecast 82%, measured 59%, under the forecast"
};
QList<ForecastScore> forecastScores(const JourneyMap &map); ///< steps with a forecast, from left to right

/// One touchpoint that is measured in a version, or in both.
struct StepChange
{
    QString key; ///< of the step in the later version; in the earlier one when it was removed
    QString touchpoint;
    QString stage;
    bool momentOfTruth = false;
    bool added = false;
    bool removed = false;
    MeasureCell before; ///< as it was counted for that version
    MeasureCell after;
    Difference difference{}; ///< after − before; not known where they cannot be set against each other
    bool real = false; ///< after Benjamini–Hochberg over all touchpoints that could be compared
    Tone tone = Tone::Plain; ///< of a real one: for better or for worse, whatever became of the goal
    QString verdict; ///< "Real drop", "Cannot be told apart", "The same answers", "Too few answers before"
    std::optional<ForecastScore> forecast{}; ///< of the later version

    MeasureCell shown() const { return after.isKnown() ? after : before; }
    bool isCompared() const { return difference.value == difference.value; }
    /// All of it as one sentence, for the screen reader.
    QString words() const;
};

/// Two versions of a journey, in structure and in numbers.
struct JourneyComparison
{
    QList<JourneyDifference> differences;
    QList<StepChange> steps; ///< from left to right, those that were removed where they stood
    QString sentence; ///< "One real drop: Technician visit, from 83% to 59%. In the journey: 2 added, 1 moved."
    bool isEmpty() const { return differences.isEmpty() && steps.isEmpty(); } ///< there is nothing to compare
};
/// Both parts as they are copied: what was changed, then every measure with its numbers.
Table comparisonTable(const JourneyComparison &comparison);
JourneyComparison compared(const JourneyState &was, const JourneyState &is);

/// The difference of two measures of one kind, after − before, with the test that fits it. The counts behind a value are
/// found again from value, interval and n, which determine them; not known for counts.
Difference differenceOf(const FigureValue &after, const FigureValue &before, Unit unit);

} // namespace hearken
