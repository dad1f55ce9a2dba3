// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace hearken {

/// Slopes at the points of a curve that never overshoots them (Fritsch and Carlson 1980, weighted harmonic means): a peak
/// of the drawing is a peak of the data. x rises from point to point.
QList<double> monotoneSlopes(const QList<QPointF> &points);

} // namespace hearken
