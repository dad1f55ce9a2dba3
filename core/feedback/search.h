// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/searchquery.h"
#include "core/store/session.h"

#include <QList>
#include <QString>

#include <functional>
#include <vector>

namespace hearken {

/// The responses that have the words, by id, ascending. An empty query is an error of the caller.
Result<std::vector<qint64>> search(Session &session, const SearchQuery &query);

/// The responses that have the words, ascending, each with how well it fits: the larger the better.
Done searchRanked(
    Session &session, const SearchQuery &query, const std::function<void(qint64 id, float relevance)> &found);

/// One part of a query and how many responses have it: says which word finds nothing.
struct SearchCount
{
    QString part; ///< as typed
    qint64 responses = 0;
    bool operator==(const SearchCount &) const = default;
};
Result<QList<SearchCount>> searchCounts(Session &session, const SearchQuery &query);

} // namespace hearken
