// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/mapping.h"
#include "core/store/project.h"

namespace hearken {

/// A large export: 8 columns, comments of about 85 characters in a made-up language whose n-th word is as frequent as
/// 1/n (the commonest is "keke"), 18 months. The same rows at each call. False when there is no room.
bool writeBigExport(const QString &path, qint64 rows);
/// How it is read.
Mapping bigExportMapping();

/// A programme made by plain statements, many times faster than an import: three sources with NPS, CSAT and effort, ten
/// touchpoints, five segments, eight regions, comments at every second response, five metrics with goals, a happening;
/// 18 months up to `bigProgrammeLastDay`, in the order of days. Comments are not in the text index. A file that is
/// there already is opened. Ends the program when it cannot be made.
std::unique_ptr<Project> bigProgramme(const QString &path, qint64 rows);
inline constexpr int bigProgrammeDays = 546;
QDate bigProgrammeLastDay();

} // namespace hearken
