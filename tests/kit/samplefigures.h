// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

namespace hearken {

/// One figure of each kind, with the numbers of an invented broadband provider, for painters and descriptions.
Figure sampleKpi();
Figure sampleTrend();
Figure sampleRanking();
Figure sampleHeatTable();
Figure sampleDistribution();
Figure sampleBars();
Figure sampleJourneyStrip();
Figure sampleIntervalBar();
QList<Figure> sampleFigures();

} // namespace hearken
