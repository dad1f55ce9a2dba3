// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/columns.h"
#include "core/feedback/searchquery.h"
#include "core/store/session.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace hearken {

/// The responses that have the words, by id, ascending. An empty query is an error of the caller.
Result<std::vector<qint64>> search(Session &session, const SearchQuery &query);

/// As search, but ends with nothing as soon as more than `most` responses have the words.
Result<std::optional<std::vector<qint64>>> searchUpTo(Session &session, const SearchQuery &query, qsizetype most);

/// Of the candidates, in their order, the first `count` that have the words: fast for words that occur often.
/// Looks at no more than `atMost` candidates and answers nothing when they did not do.
Result<std::optional<std::vector<quint32>>> searchFirst(Session &session, const SearchQuery &query,
    const Columns &columns, const std::vector<quint32> &candidates, qsizetype count, qsizetype atMost);

/// One part of a query and how many responses have it: says which word finds nothing.
struct SearchCount
{
    QString part; ///< as typed
    qint64 responses = 0;
    bool operator==(const SearchCount &) const = default;
};
Result<QList<SearchCount>> searchCounts(Session &session, const SearchQuery &query);

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
