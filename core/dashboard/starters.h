// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dashboard/board.h"
#include "core/metrics/metric.h"

#include <QMap>

namespace hearken {

/// What a project has that a board can show.
struct Holdings
{
    QList<Metric> metrics; ///< the newest version of each, in the order in which they were defined
    QMap<QString, int> dimensions; ///< values in use, by name of the dimension; "source" is one of them
};

/// The metrics are the caller's, because defaults are made from questions where none is stored.
Result<Holdings> holdings(Session &session, const QList<Metric> &metrics);

/// The ready-made boards of resources/boards, made from what the project holds: a tile that it has no metric or no
/// dimension for is left out, a board without a metric is not made. They are not stored: their key is null.
///
/// A starter's tile names in "metrics" what it would like to show, best first: a kind of metric ("csat"), or one that
/// belongs to a touchpoint ("csat@"). "dimensions" has such a list per dimension. "each": n makes n tiles, one per metric.
QList<Board> starters(const Holdings &holdings);

} // namespace hearken
