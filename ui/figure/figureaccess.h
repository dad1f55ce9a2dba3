// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hearken {

/// Makes painted figures speak: each FigureView is a table of cells with sentences for whoever listens. Call once; calling
/// again does nothing.
void installFigureAccess();

} // namespace hearken
