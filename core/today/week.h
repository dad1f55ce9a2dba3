// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/rhythm.h"
#include "core/today/today.h"

namespace hearken {

/// First day of the week that `day` lies in; `firstDay` is a Qt::DayOfWeek.
QDate weekStartOf(QDate day, int firstDay);
/// What came in from each source in the week of `day`.
TodayWeek weekOf(const Columns &columns, QDate day, int firstDay);

} // namespace hearken
