// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace hearken {

/// Runs `apply` now, and again whenever the text gets another size while the widget lives: for what is measured in pixels
/// and has words inside.
void followTextScale(QWidget *widget, std::function<void()> apply);

} // namespace hearken
