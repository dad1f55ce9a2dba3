// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dashboard/board.h"
#include "core/metrics/controlchart.h"
#include "core/programme/metricvalue.h"

namespace hearken {

/// "region" for a person: the built-in dimensions translated, others as they are called.
QString dimensionWord(const QString &name);

/// "Technician visit CSAT by week", "CSAT by touchpoint and segment".
QString tileTitle(const Tile &tile, const QString &metricName);
/// "10 of 10 weeks under the old level, 4 beyond its limits", "no week beyond its limits".
QString chartPhrase(const ControlChart &chart, Grain grain);

} // namespace hearken
