// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/columns.h"
#include "core/feedback/search.h"

namespace hearken {

/// Of the candidates, in their order, the first `count` that have the words. It reads the texts themselves: for words that
/// occur often that is faster than to have the index say all that have them, and the rows come as they are listed.
/// Looks at no more than `atMost` candidates, gives up early where they will hardly do, and answers nothing then.
Result<std::optional<std::vector<quint32>>> searchFirst(Session &session, const SearchQuery &query,
    const Columns &columns, const std::vector<quint32> &candidates, qsizetype count, qsizetype atMost);

/// A response that was found, for a list on the command line.
struct SearchHit
{
    QString key; ///< the response's own key, or its id where the export had none
    QString kind = QStringLiteral("response");
    QDate day;
    QString source;
    QString text; ///< the comment, or the open answer that has the words
    QList<Span> marks;
};
struct SearchHits
{
    qint64 total = 0;
    QList<SearchHit> hits;
};
/// The newest `limit` responses that have the words. Columns need the order (byDay).
Result<SearchHits> searchHits(Session &session, const Columns &columns, const QString &query, int limit);

} // namespace hearken
