// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hearken {

/// Makes painted figures and maps speak: each PaintedTable is a table of cells with sentences for whoever listens. Call once; calling
/// again does nothing.
void installFigureAccess();

} // namespace hearken
