// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QWidget;

namespace hearken {

/// Enables a control that changes the project. In a project that is only read its tooltip says why it is not enabled; when
/// it can be written the control has its own tooltip again. `sense`: there is something to change.
void enableEditing(QWidget *control, bool canWrite, bool sense = true);
void enableEditing(QAction *action, bool canWrite, bool sense = true);

} // namespace hearken
