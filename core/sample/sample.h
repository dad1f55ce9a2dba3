// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/progress.h"
#include "core/store/project.h"

namespace hearken {

/// What was built.
struct SampleSummary
{
    qint64 responses = 0;
    qint64 customers = 0;
    int imports = 0;
};

/// Makes a new project that holds the sample programme: the exports of Aldermere Broadband, an invented company, come in
/// through the import that every file goes through, then the metrics, goals and happenings that its people would have
/// set. Its last day is 12 May 2026. Refuses to overwrite; what was half built is taken away again. Progress counts
/// files' rows in thousandths of the whole. Any thread.
Result<SampleSummary> buildSample(const Place &place, const Progress &progress = {});

} // namespace hearken
