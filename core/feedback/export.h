// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/progress.h"
#include "core/store/project.h"

#include <optional>

namespace hearken {

/// What an export holds: all responses, or these, as one row each: id as the import named it, source, day, time (UTC),
/// customer, comment, a column a dimension, a column a question (choices by their words, several joined by "; "; what the
/// file had in place of an answer), and the tags when the project has any, joined alike.
struct ExportRequest
{
    QString path; ///< never overwritten
    QString format; ///< "responses-csv", "responses-xlsx"
    std::optional<QList<qint64>> ids; ///< nothing: all; always in the order of the id
    /// CSV: a text that begins with = + - @ TAB CR, or with an apostrophe before one of these, gets a leading
    /// apostrophe, so that no spreadsheet runs it. Import of our own format takes exactly that apostrophe away again,
    /// so that texts come back as they were. XLSX cells are texts and need none.
    bool defuse = true;
};

/// Writes the export through a temporary name, row by row. Answers how many responses it holds. Any thread.
Result<qint64> exportResponses(Project &project, const ExportRequest &request, const Progress &progress = {});

/// The two halves of the rule above; for the reader of our own format.
QByteArray defused(QByteArrayView text);
QByteArrayView undefused(QByteArrayView text);

/// Mapping::format of our own export, told by the first cell of its header (exportMark).
inline constexpr QLatin1StringView exportFormat{"hearken-csv"};
inline constexpr QLatin1StringView exportMark{"hearken_id"};

} // namespace hearken
