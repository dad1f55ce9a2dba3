// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace hearken {

/// Lets Tab go through what is in this widget as it is laid out, whatever was made first: rows, then what stands in a row,
/// panes of a splitter from left to right. Call it again after parts came or went.
void tabByLayout(QWidget &root);

} // namespace hearken
