// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intakerun.h"
#include "ui/intake/importdone.h"

namespace hearken {

/// An import as a person asks for it: what is in is told, its mapping is kept for the next file of this shape (unless that
/// is empty), and what was cancelled at any moment goes out again, whole. On a job's thread.
Result<ImportReport> importWithReport(
    Project &project, const IntakeRequest &request, const QString &shape, const Progress &progress);

} // namespace hearken
