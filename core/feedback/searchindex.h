// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/progress.h"
#include "core/store/project.h"

#include <span>

namespace hearken {

/// One text for the index: comment, then the other open answers by question id, a line each.
struct SearchText
{
    qint64 id = 0; ///< of the response
    QByteArray text; ///< UTF-8
};

/// Writes the full text of responses (table response_search). Inside a transaction of the caller.
class SearchIndex
{
public:
    /// Adds texts in the order of their id. Empty texts are not indexed. FTS5 cuts words by itself; a server is given
    /// the same words (searchVector).
    static Done add(Session &session, std::span<const SearchText> texts);
    /// Takes texts out; FTS5 needs them as they were added.
    static Done remove(Session &session, std::span<const SearchText> texts);
    /// The texts as stored now of these responses, or of all with `after` < id, at most `limit` responses.
    static Result<std::vector<SearchText>> textsOf(Session &session, const QList<qint64> &ids);
    static Result<std::vector<SearchText>> textsAfter(Session &session, qint64 after, qint64 limit);
    /// Responses up to this id are in the index; the rest follows with continueSearchIndex.
    static Result<qint64> indexedTo(Session &session);
    static Done setIndexedTo(Session &session, qint64 id);
};

/// Indexes what a large or stopped import has left, in transactions of its own. Costs nothing when all is indexed. Any
/// thread but the writer's. Progress counts responses.
Done continueSearchIndex(Project &project, const Progress &progress = {});

} // namespace hearken
