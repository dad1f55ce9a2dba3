// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/interval.h"

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hearken {

namespace {

constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();

/// Promoters and detractors as shares, with the number they are shares of.
struct NpsShares
{
    double p = 0;
    double d = 0;
    double n = 0;

    double value() const { return p - d; }
    double variance() const { return std::max(0.0, p + d - (p - d) * (p - d)); }
    double error() const { return std::sqrt(variance() / n); }
};

NpsShares plainShares(const NpsCounts &counts)
{
    const auto n = double(counts.n());
    return {double(counts.promoters) / n, double(counts.detractors) / n, n};
}

/// Three pseudo-answers: ¾ promoter, 1½ passive, ¾ detractor.
NpsShares adjustedShares(const NpsCounts &counts)
{
    const double n = double(counts.n()) + 3;
    return {(double(counts.promoters) + 0.75) / n, (double(counts.detractors) + 0.75) / n, n};
}

double twoSided(double z)
{
    return 2 * boost::math::cdf(boost::math::complement(boost::math::normal(), std::abs(z)));
}

Difference npsDifferenceOf(const NpsShares &a, const NpsShares &b)
{
    Difference made;
    made.value = a.value() - b.value();
    made.error = std::sqrt(a.variance() / a.n + b.variance() / b.n);
    made.low = std::max(-2.0, made.value - z95 * made.error);
    made.high = std::min(2.0, made.value + z95 * made.error);
    if (made.error > 0) {
        made.z = made.value / made.error;
        made.p = twoSided(made.z);
    }
    return made;
}

} // namespace

double Moments::variance() const
{
    if (n < 2)
        return notKnown;
    return std::max(0.0, (squares - sum * sum / double(n)) / double(n - 1));
}

double npsValue(const NpsCounts &counts)
{
    return counts.n() == 0 ? notKnown : plainShares(counts).value();
}

double npsVariance(const NpsCounts &counts)
{
    return counts.n() == 0 ? notKnown : plainShares(counts).variance();
}

double npsError(const NpsCounts &counts)
{
    return counts.n() == 0 ? notKnown : plainShares(counts).error();
}

double npsAdjustedError(const NpsCounts &counts)
{
    return adjustedShares(counts).error();
}

Interval npsInterval(const NpsCounts &counts, double z)
{
    if (counts.n() == 0)
        return {};
    const NpsShares shares = adjustedShares(counts);
    return {std::max(-1.0, shares.value() - z * shares.error()), std::min(1.0, shares.value() + z * shares.error())};
}

Interval npsPlainInterval(const NpsCounts &counts, double z)
{
    if (counts.n() == 0)
        return {};
    const NpsShares shares = plainShares(counts);
    return {shares.value() - z * shares.error(), shares.value() + z * shares.error()};
}

Interval shareInterval(const Share &share, double z)
{
    if (share.n == 0)
        return {};
    const auto n = double(share.n);
    const double p = double(share.positive) / n;
    const double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    // At the ends the formula gives 0 and 1 but for rounding.
    return {share.positive == 0 ? 0.0 : centre - half, share.positive == share.n ? 1.0 : centre + half};
}

Interval meanInterval(const Moments &moments, double level)
{
    if (moments.n < 2)
        return {};
    const boost::math::students_t t(double(moments.n - 1));
    const double half = boost::math::quantile(t, 0.5 + level / 2) * std::sqrt(moments.variance() / double(moments.n));
    return {moments.mean() - half, moments.mean() + half};
}

Difference npsDifference(const NpsCounts &a, const NpsCounts &b)
{
    return a.n() == 0 || b.n() == 0 ? Difference() : npsDifferenceOf(adjustedShares(a), adjustedShares(b));
}

Difference npsPlainDifference(const NpsCounts &a, const NpsCounts &b)
{
    return a.n() == 0 || b.n() == 0 ? Difference() : npsDifferenceOf(plainShares(a), plainShares(b));
}

Difference shareDifference(const Share &a, const Share &b)
{
    if (a.n == 0 || b.n == 0)
        return {};
    Difference made;
    const double pa = double(a.positive) / double(a.n);
    const double pb = double(b.positive) / double(b.n);
    const Interval ia = shareInterval(a);
    const Interval ib = shareInterval(b);
    made.value = pa - pb;
    made.low = made.value - std::hypot(pa - ia.low, ib.high - pb);
    made.high = made.value + std::hypot(ia.high - pa, pb - ib.low);
    const double pooled = double(a.positive + b.positive) / double(a.n + b.n);
    made.error = std::sqrt(pooled * (1 - pooled) * (1 / double(a.n) + 1 / double(b.n)));
    if (made.error > 0) {
        made.z = made.value / made.error;
        made.p = twoSided(made.z);
    } else {
        made.p = 1; // all good or all bad in both: nothing differs
    }
    return made;
}

Difference meanDifference(const Moments &a, const Moments &b)
{
    if (a.n < 2 || b.n < 2)
        return {};
    Difference made;
    const double va = a.variance() / double(a.n);
    const double vb = b.variance() / double(b.n);
    made.value = a.mean() - b.mean();
    made.error = std::sqrt(va + vb);
    if (made.error > 0) {
        const double freedom = (va + vb) * (va + vb) / (va * va / double(a.n - 1) + vb * vb / double(b.n - 1));
        const boost::math::students_t t(freedom);
        const double half = boost::math::quantile(t, 0.975) * made.error;
        made.low = made.value - half;
        made.high = made.value + half;
        made.z = made.value / made.error;
        made.p = 2 * boost::math::cdf(boost::math::complement(t, std::abs(made.z)));
    }
    return made;
}

ChiSquare chiSquare(std::span<const Share> groups)
{
    Share all;
    int filled = 0;
    for (const Share &group : groups) {
        all.positive += group.positive;
        all.n += group.n;
        filled += group.n > 0 ? 1 : 0;
    }
    if (filled < 2 || all.positive == 0 || all.positive == all.n)
        return {};
    const double pooled = double(all.positive) / double(all.n);
    ChiSquare made{0, filled - 1, notKnown};
    for (const Share &group : groups) {
        if (group.n == 0)
            continue;
        const double expected = pooled * double(group.n);
        const double gap = double(group.positive) - expected;
        made.statistic += gap * gap / expected + gap * gap / (double(group.n) - expected);
    }
    made.p = boost::math::cdf(boost::math::complement(boost::math::chi_squared(made.freedom), made.statistic));
    return made;
}

std::vector<double> adjustedForMany(std::span<const double> p)
{
    std::vector<size_t> order(p.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return p[a] > p[b]; });
    std::vector<double> adjusted(p.size());
    double least = 1;
    for (size_t i = 0; i < order.size(); ++i) {
        const double rank = double(order.size() - i);
        least = std::min(least, p[order[i]] * double(order.size()) / rank);
        adjusted[order[i]] = least;
    }
    return adjusted;
}

} // namespace hearken
