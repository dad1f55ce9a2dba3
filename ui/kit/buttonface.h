// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hearken {

/// From now on a check box, or a button that paints itself, is clicked when a screen reader toggles it, as by a finger. Qt
/// flips it without a click, so that a place in the rail would look chosen and nothing would open. Once a program is
/// enough, more do no harm.
void installButtonFaces();

} // namespace hearken
