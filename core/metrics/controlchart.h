// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/change.h"

#include <span>

namespace hearken {

/// A dated, named change that starts a new phase of a chart: the only reason for one.
struct Split
{
    QDate day;
    QString cause;
};

/// The answers of one day, week or month. An unfinished one is drawn, but judged by nothing.
struct ChartPeriod
{
    QDate start;
    QDate end; ///< first day after
    Tally tally;
    bool unfinished = false;
};

enum class ChartForm {
    Xmr, ///< single values: means, volumes
    Shares, ///< p chart, limits by each point's n
    Nps, ///< as Shares, with the variance of NPS
};

struct ControlPoint
{
    QDate start;
    double value = std::numeric_limits<double>::quiet_NaN(); ///< NaN: fewer answers than the minimum; a gap
    qint64 n = 0;
    double centre = std::numeric_limits<double>::quiet_NaN(); ///< of the point's phase
    double low = std::numeric_limits<double>::quiet_NaN(); ///< three-sigma limits at the point's n
    double high = std::numeric_limits<double>::quiet_NaN();
    int phase = 0;
    bool unfinished = false;
    bool beyond = false; ///< outside its own limits
    /// Outside the limits and on which side of the centre, had the phase before gone on: shows the change at a split.
    bool beyondBefore = false;
    Direction sideBefore = Direction::None;

    bool isKnown() const { return value == value; }
};

enum class SignalRule { Beyond, Run, NearLimit };

/// Points first…last break a rule on one side of the centre.
struct ChartSignal
{
    SignalRule rule = SignalRule::Beyond;
    Direction side = Direction::None;
    qsizetype first = 0;
    qsizetype last = 0;
};

struct ControlPhase
{
    QDate since; ///< day of the split; of the first phase, start of the first point
    QString cause;
    qsizetype first = 0; ///< points [first, end)
    qsizetype end = 0;
    double centre = std::numeric_limits<double>::quiet_NaN();
    Tally total;
};

struct ControlChart
{
    ChartForm form = ChartForm::Xmr;
    QList<ControlPoint> points;
    QList<ControlPhase> phases;
    QList<ChartSignal> alarms; ///< by first point
};

/// X̄ ± 2.66 mR̄ with the upper limit of the ranges 3.267 mR̄; qimacros.com, XmR individuals chart (constants E2, D4).
struct XmrLimits
{
    double centre = std::numeric_limits<double>::quiet_NaN();
    double range = std::numeric_limits<double>::quiet_NaN(); ///< mR̄
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = std::numeric_limits<double>::quiet_NaN();
    double rangeHigh = std::numeric_limits<double>::quiet_NaN();
};
XmrLimits xmrLimits(std::span<const double> values);

/// p̄ ± 3 √(p̄(1−p̄)/n), clipped to 0…1; NIST/SEMATECH e-Handbook 6.3.3.2.
Interval shareLimits(double centre, qint64 n, double sigmas = 3);
/// By how much more (or less) shares vary between periods than chance within them: Laney 2002, Quality Engineering 14(4);
/// multiplies the distance of the limits. 1 with fewer than eight shares.
double laneySpread(std::span<const Share> shares, double centre);

struct ChartRules
{
    qint64 minimum = 10; ///< fewer answers make a gap
    /// Limits of shares and NPS widened by the spread of Laney where periods hold so many answers that chance within a
    /// period is the smaller part; never narrowed.
    qint64 laneyFrom = 1000; ///< mean answers a period
};

ChartForm chartForm(const Metric &metric);
ControlChart controlChart(const Metric &metric, const QList<ChartPeriod> &periods, const QList<Split> &splits = {},
    const ChartRules &rules = {});

enum class VerdictKind { RealDrop, RealRise, NoSignal, TooEarly };

/// What a tile says first: "Real drop since 3 Mar". Drop and rise are of the value.
struct Verdict
{
    VerdictKind kind = VerdictKind::TooEarly;
    QDate since; ///< of a real change: day of the split, or of the signal's first point
    QDate due; ///< of "too early": when there will be enough points
    QString cause; ///< the split's, when that is the reason
};

/// The newest phase is compared with the one before by the two-sample test of the metric; without a real difference
/// there, a signal counts that still holds at the end: no finished point since has crossed the centre. A phase, or a
/// whole chart, of fewer than eight finished points is too early.
Verdict verdict(const Metric &metric, const ControlChart &chart);

} // namespace hearken
