// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hearken {

/// What a screen reader is told of controls where Qt's own words do not do; once a program is enough, more do no harm.
///
/// A check box, or a button that paints itself, is clicked when a screen reader toggles it, as by a finger. Qt
/// flips it without a click, so that a place in the rail would look chosen and nothing would open.
/// A combo box tells what is chosen and of what: Qt tells the choice alone, and five filters would all be "All".
/// A part of the window that has a name is a group, so that who goes into it hears where that is.
void installFaces();

} // namespace hearken
