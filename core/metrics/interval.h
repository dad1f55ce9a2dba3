// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace hearken {

/// Two-sided 95 % of the normal distribution.
inline constexpr double z95 = 1.959963984540054;

struct Interval
{
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = std::numeric_limits<double>::quiet_NaN();
};

struct NpsCounts
{
    qint64 promoters = 0;
    qint64 passives = 0;
    qint64 detractors = 0;

    qint64 n() const { return promoters + passives + detractors; }
};

/// Positive of n.
struct Share
{
    qint64 positive = 0;
    qint64 n = 0;
};

struct Moments
{
    qint64 n = 0;
    double sum = 0;
    double squares = 0;

    double mean() const { return sum / double(n); }
    double variance() const; ///< with n − 1
};

/// NPS as a fraction −1…1 and the variance of one answer; NaN without answers. whuber, stats.stackexchange.com/q/18603.
double npsValue(const NpsCounts &counts);
double npsVariance(const NpsCounts &counts);
/// √(variance / n): the plain standard error.
double npsError(const NpsCounts &counts);
/// The standard error with ¾, 1½, ¾ pseudo-answers, and the interval around their centre, clipped to −1…1.
/// Rocks 2016, The American Statistician; measuringu.com/nps-confidence-intervals.
double npsAdjustedError(const NpsCounts &counts);
Interval npsInterval(const NpsCounts &counts, double z = z95);
Interval npsPlainInterval(const NpsCounts &counts, double z = z95); ///< plain Wald, not clipped

/// Wilson 1927, without continuity correction; R prop.test(correct = FALSE).
Interval shareInterval(const Share &share, double z = z95);
/// Student's t.
Interval meanInterval(const Moments &moments, double level = 0.95);

/// A minus B, with interval and two-sided p. NaN where it cannot be computed.
struct Difference
{
    double value = std::numeric_limits<double>::quiet_NaN();
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = std::numeric_limits<double>::quiet_NaN();
    double error = std::numeric_limits<double>::quiet_NaN(); ///< standard error that z or t was made with
    double z = std::numeric_limits<double>::quiet_NaN(); ///< or t, of means
    double p = std::numeric_limits<double>::quiet_NaN();
};

/// Adjusted Wald on both samples; measuringu.com/nps-significance-test. `value` and interval are of the adjusted samples.
Difference npsDifference(const NpsCounts &a, const NpsCounts &b);
Difference npsPlainDifference(const NpsCounts &a, const NpsCounts &b);
/// Interval: Newcombe 1998 (method 10, hybrid score). p: the chi-square of the 2 × 2 table without correction.
Difference shareDifference(const Share &a, const Share &b);
/// Welch 1947.
Difference meanDifference(const Moments &a, const Moments &b);

struct ChiSquare
{
    double statistic = std::numeric_limits<double>::quiet_NaN();
    int freedom = 0;
    double p = std::numeric_limits<double>::quiet_NaN();
};

/// Are k shares one? Pearson; R prop.test without correction.
ChiSquare chiSquare(std::span<const Share> groups);

/// Benjamini and Hochberg 1995: p adjusted for the number of tests, in the order given; at most 1. A finding stands when
/// the adjusted p is at most Q: the boundary is inside.
std::vector<double> adjustedForMany(std::span<const double> p);
/// Whether an adjusted p stands at Q; rounding does not push the boundary out.
inline bool stands(double adjusted, double q = 0.05)
{
    return adjusted <= q * (1 + 1e-12);
}

} // namespace hearken
