// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace hearken {

/// Opens the window, with this project when it is not empty, and runs until it is closed. Answers the exit status.
int runWindow(QApplication &application, const QString &projectPath);

} // namespace hearken
