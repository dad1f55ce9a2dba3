// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/feedback/columns.h"
#include "core/feedback/slice.h"

namespace hearken {

/// A person or role who gets briefings of their own part: "Head of Field, Coast", region Coast.
struct BriefingReader
{
    Id<BriefingReader> id;
    int version = 1;
    QString name;
    Slice scope; ///< without a period

    bool operator==(const BriefingReader &) const = default;
};

class BriefingReaders
{
public:
    using Thing = BriefingReader;
    static constexpr const char *topic = "reader";
    static Done put(
        Session &session, const std::optional<BriefingReader> &from, const std::optional<BriefingReader> &to);

    /// By name.
    static Result<QList<BriefingReader>> all(Session &session);
};

/// Those of the project; when it keeps none, one for each value of `dimension` that feedback names.
Result<QList<BriefingReader>> readersOf(Session &session, const Columns &columns, const QString &dimension);

/// Names of files without an ending, in the order of the words: every system takes them, and no two are alike, also where
/// case does not count. Words that leave nothing become "briefing".
QStringList fileNames(const QStringList &words);

} // namespace hearken
