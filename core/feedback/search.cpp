// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/search.h"

#include <QCoreApplication>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// Full text is one of the few places where the engines do not speak one SQL.
struct SearchStatements
{
    const char *all;
    const char *ranked; ///< the larger the better it fits
    const char *count;
};

constexpr SearchStatements sqliteSearch{
    R"(SELECT rowid FROM response_search WHERE response_search MATCH :query ORDER BY rowid)",
    R"(SELECT rowid, -bm25(response_search) FROM response_search WHERE response_search MATCH :query ORDER BY rowid)",
    R"(SELECT count(*) FROM response_search WHERE response_search MATCH :query)",
};

constexpr SearchStatements postgresSearch{
    R"(SELECT response_id FROM response_search WHERE words @@ CAST(:query AS TSQUERY) ORDER BY response_id)",
    R"(SELECT response_id, ts_rank(words, CAST(:query AS TSQUERY), 1) FROM response_search
       WHERE words @@ CAST(:query AS TSQUERY) ORDER BY response_id)",
    R"(SELECT count(*) FROM response_search WHERE words @@ CAST(:query AS TSQUERY))",
};

const SearchStatements &searchStatements(const Session &session)
{
    return session.engine() == Engine::Sqlite ? sqliteSearch : postgresSearch;
}

QString engineText(const Session &session, const SearchQuery &query)
{
    return session.engine() == Engine::Sqlite ? query.matchText() : query.tsqueryText();
}

Done searchable(const SearchQuery &query)
{
    if (query.isEmpty())
        return Error{ErrorKind::Invalid,
            QCoreApplication::translate("hearken::feedback", "There is no word to search for. Write at least one."),
            {}};
    return query.check();
}

} // namespace

Result<std::vector<qint64>> search(Session &session, const SearchQuery &query)
{
    if (const Done fine = searchable(query); !fine)
        return fine.error();
    std::vector<qint64> ids;
    const Done done = session.each(searchStatements(session).all, {{":query", engineText(session, query)}},
        [&](const Row &row) { ids.push_back(row.integer(0)); });
    return done ? Result<std::vector<qint64>>(std::move(ids)) : Result<std::vector<qint64>>(done.error());
}

Done searchRanked(
    Session &session, const SearchQuery &query, const std::function<void(qint64 id, float relevance)> &found)
{
    if (const Done fine = searchable(query); !fine)
        return fine;
    return session.each(searchStatements(session).ranked, {{":query", engineText(session, query)}},
        [&](const Row &row) { found(row.integer(0), float(row.real(1))); });
}

Result<QList<SearchCount>> searchCounts(Session &session, const SearchQuery &query)
{
    QList<SearchCount> counts;
    const QList<SearchQuery> parts = query.parts();
    for (const SearchQuery &part : parts) {
        const auto count = session.integer(searchStatements(session).count, {{":query", engineText(session, part)}});
        if (!count)
            return count.error();
        counts.append({part.text(), *count});
    }
    return counts;
}

} // namespace hearken
