// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace hearken {

/// The component sheet: every part of ui/kit in the theme that is worn, to look at and to test.
QWidget *makeGallery();

} // namespace hearken
