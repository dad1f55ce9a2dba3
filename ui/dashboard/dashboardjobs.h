// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the dashboard page: what its jobs share.

#include "core/dashboard/drill.h"
#include "core/feedback/search.h"
#include "core/store/project.h"

namespace hearken {

inline constexpr int commentsInTile = 30;
inline constexpr int commentsInPanel = 200;
/// Under this width the panel is a tab at the right edge.
inline constexpr int narrowPage = 1130;

/// The view with the matches of its words; on the job's own session.
inline Result<View> withWords(Project &project, View view)
{
    if (view.slice.words.isEmpty())
        return view;
    const SearchQuery query(view.slice.words);
    if (const Done fine = query.check(); !fine)
        return fine.error();
    auto session = project.reader();
    if (!session)
        return session.error();
    auto found = search(*session, query);
    if (!found)
        return found.error();
    view.ids = std::make_shared<const std::vector<qint64>>(std::move(*found));
    return view;
}

struct Drilled
{
    Drill drill;
    CommentPage comments;
    UnansweredCounts unanswered = {};
};

} // namespace hearken
