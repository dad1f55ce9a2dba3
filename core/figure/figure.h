// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/number.h"

#include <QDate>
#include <QList>
#include <QString>

#include <limits>
#include <optional>
#include <variant>

namespace hearken {

// What a chart shows, as values. Nothing here knows how it is drawn: colours are meanings (Standing, Side, Tone), sizes
// are the painter's. Shares are 0…1, NPS −1…1, means on their native scale; NaN is "not known".

inline constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();

/// Where a value stands against its goal, in the five classes of the heat table.
enum class Standing { Unknown, FarBelow, Below, OnGoal, Above, FarAbove };
/// Where a whole interval lies against the goal: under it, on both sides (cannot be told), over it. "Under" is always
/// the worse side, also for a measure where low is good.
enum class Side { Under, Plain, Over };
/// What a sentence means to the reader.
enum class Tone { Plain, Attention, Good };
/// The drawn sign before a verdict: two triangles down, one down, a dot, one up, two up.
enum class Sign { None, FarDown, Down, Dot, Up, FarUp };

/// Value minus goal as the reader sees both: in whole points (72 against 82 is −10, whatever the decimals say), of a mean
/// in tenths, of a count in whole answers.
double distanceFromGoal(double value, double goal, Unit unit);
/// −10 points or less, −9…−3, −2…+2, +3…+9, +10 or more. FarAbove is always the good end. A mean has no
/// points: its distance is told in hundredths of `span`, the length of its scale; so is a count, of the goal itself.
Standing standingOf(double value, double goal, Unit unit, bool highIsGood = true, double span = 1);
Side sideOf(double low, double high, std::optional<double> goal, bool highIsGood = true);
Sign signOf(Standing standing);

/// Value, 95 % interval and number of answers of one place in a figure.
struct FigureValue
{
    double value = notKnown;
    double low = notKnown;
    double high = notKnown;
    qint64 n = 0;
    bool hidden = false; ///< too few answers to show; value and n are not told either

    bool isKnown() const { return !hidden && value == value; }
    bool operator==(const FigureValue &) const = default;
};

/// Band = interval, dot = value, tall mark = goal, ring = before.
struct IntervalBar
{
    FigureValue now;
    std::optional<double> goal;
    std::optional<double> before;
    Side side = Side::Plain;
    double axisLow = 0; ///< the same within one list
    double axisHigh = 1;
    Unit unit = Unit::Share;
    bool scaled = false; ///< says below the bar where its scale ends and what the goal is
};

/// One round axis for bars of one unit, with room for all that they mark, so that they can be compared by eye.
void shareAxis(const QList<IntervalBar *> &bars);

struct Kpi
{
    QString name; ///< "Technician visit CSAT"
    IntervalBar bar;
    QString verdict; ///< "Real drop since 3 Mar", "No signal, at goal"
    Tone tone = Tone::Plain;
    Sign sign = Sign::Dot;
    QList<double> spark; ///< by week, oldest first; NaN is a gap
    QList<int> phases; ///< indices of spark where a new phase starts
};

/// A point outside what is usual: by its place in a run, or beyond the limits; towards the low or the high end.
enum class PointSignal { None, RunLow, RunHigh, BeyondLow, BeyondHigh };

struct TrendPoint : FigureValue
{
    QDate start; ///< first day of its week, month …
    double lowerLimit = notKnown; ///< of the control chart
    double upperLimit = notKnown;
    PointSignal signal = PointSignal::None;
    bool unfinished = false; ///< its week is not over: drawn hollow
};

struct TrendPhase
{
    int first = 0; ///< index of its first point
    double centre = notKnown;
};

struct GoalStep
{
    QDate from; ///< invalid: from the beginning
    double target = 0;
};

struct TrendMark
{
    QDate day;
    QString text; ///< "contractor takes over"
    bool startsPhase = false;
    Tone tone = Tone::Plain;
};

struct Trend
{
    QList<TrendPoint> points; ///< oldest first
    QList<TrendPhase> phases;
    QList<GoalStep> goal; ///< stepwise, oldest first
    QList<TrendMark> marks;
    QString limitsName; ///< "3σ limits"; empty without limits
    QString rhythm; ///< "by week", for words
    Unit unit = Unit::Share;
    bool highIsGood = true;
    double floor = 0; ///< ends of what the measure can be; the axis never passes them
    double ceiling = 1;
};

struct RankingRow
{
    QString key; ///< the dimension's value, for links
    QString name;
    FigureValue now;
    Side side = Side::Plain;
    bool strong = false; ///< worth the eye: written bold
};

/// Rows first…last, both included, that cannot be told apart.
struct TieBracket
{
    int first = 0;
    int last = 0;
    bool operator==(const TieBracket &) const = default;
};

struct Ranking
{
    QList<RankingRow> rows; ///< best first
    QList<TieBracket> ties;
    std::optional<double> goal;
    QString valueName; ///< "CSAT"
    Unit unit = Unit::Share;
    double floor = 0;
    double ceiling = 1;
};

struct HeatHeader
{
    QString key; ///< the dimension's value, for links
    QString name;
    QString detail; ///< second line of a column, meta text
};

struct HeatCell : FigureValue
{
    Standing standing = Standing::Unknown;
};

struct HeatRow
{
    HeatHeader header;
    std::optional<double> goal;
    QList<HeatCell> cells; ///< one per column
    HeatCell total; ///< of the cells that are shown
};

struct HeatTable
{
    QList<HeatHeader> columns;
    QList<HeatRow> rows;
    bool goals = false; ///< shows the column of goals
    bool totals = false;
    HeatHeader totalHeader; ///< "All", "shown"
    Unit unit = Unit::Share; ///< cells leave out the % sign, the heading tells it
    bool legend = true; ///< key of the classes under the table
};

struct DistributionStep
{
    QString name; ///< "1" … "5"
    qint64 count = 0;
    Standing standing = Standing::Unknown;
};

/// One stacked bar: how many answers on each step of a scale.
struct Distribution
{
    QList<DistributionStep> steps;
};

struct Bar
{
    QString key;
    QString name;
    double value = 0;
    qint64 n = 0;
    bool unfinished = false; ///< its week or month is not over: drawn hollow
};

/// Columns from zero: volume by week, a histogram.
struct Bars
{
    QList<Bar> bars;
    Unit unit = Unit::Count;
};

/// A touchpoint on a journey, measured.
struct StripStop : HeatCell
{
    QString key; ///< of the journey's step, for links
    QString name;
    bool momentOfTruth = false;
    std::optional<double> goal;
    Unit unit = Unit::Share; ///< touchpoints need not be measured alike
};

struct StripStage
{
    QString name;
    int stops = 0; ///< so many stops, after those of the stages before
};

/// A journey in one line: stages, their touchpoints, and how each stands. The map at its smallest.
struct JourneyStrip
{
    QString key; ///< of the journey, for links
    QList<StripStage> stages;
    QList<StripStop> stops;
};

struct Figure
{
    QString title; ///< the finding, or what is shown
    QString subtitle; ///< measure, rhythm, n: small, beside or under the title
    QString note; ///< one sentence under the figure
    std::variant<Kpi, IntervalBar, Trend, Ranking, HeatTable, Distribution, Bars, JourneyStrip> content;
    QString lead{}; ///< bold, before the note: "Not eight ranks."
};

} // namespace hearken
