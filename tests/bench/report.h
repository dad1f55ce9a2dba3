// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What all benchmarks need: medians, and a line for each figure.

#include "tests/kit/must.h"

#include <algorithm>
#include <cstdio>
#include <vector>

#include <QElapsedTimer>
#include <sys/resource.h>

namespace hearken::bench {

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// Milliseconds of all threads of this process on the processor.
inline double processMilliseconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

/// How long it took, and how long the processors were busy with it: other programs show in the first only.
struct Took
{
    double wall = 0;
    double computed = 0;
};

template <class Work>
Took took(Work work)
{
    QElapsedTimer timer;
    timer.start();
    const double before = processMilliseconds();
    work();
    return {double(timer.nsecsElapsed()) / 1e6, processMilliseconds() - before};
}

/// The median of several, by each of the two.
template <class Work>
Took tookOften(int times, Work work)
{
    std::vector<double> walls;
    std::vector<double> computed;
    for (int i = 0; i < times; ++i) {
        const Took one = took(work);
        walls.push_back(one.wall);
        computed.push_back(one.computed);
    }
    return {median(walls), median(computed)};
}

inline void head()
{
    std::printf("%-52s %12s %12s %10s %7s\n", "", "measured", "processor", "wanted", "ratio");
}

/// `wanted` 0: no figure is wanted. Ratio of what was measured, over what is wanted: up to 1 is good.
inline void tell(const QString &what, const Took &time, double wanted = 0)
{
    std::printf("%-52s %9.1f ms %9.1f ms", qUtf8Printable(what), time.wall, time.computed);
    if (wanted > 0)
        std::printf(" %7.0f ms %7.2f", wanted, time.wall / wanted);
    std::printf("\n");
    std::fflush(stdout);
}

inline void tellAmount(const QString &what, double amount, const char *unit, double wanted)
{
    std::printf(
        "%-52s %9.1f %s %12s %7.0f %s %7.2f\n", qUtf8Printable(what), amount, unit, "", wanted, unit, amount / wanted);
    std::fflush(stdout);
}

} // namespace hearken::bench
