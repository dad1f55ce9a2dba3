// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionViewItem>

class QPainter;

namespace hearken {

/// Under what a delegate writes: where the row is selected its ground, with the bar at its beginning (`begins`: the cell is
/// the row's first), and a hairline below.
void paintRow(QPainter &painter, const QStyleOptionViewItem &option, bool begins = true);

} // namespace hearken
