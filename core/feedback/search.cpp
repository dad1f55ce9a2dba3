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
    const char *one;
    const char *count;
};

constexpr SearchStatements sqliteSearch{
    R"(SELECT rowid FROM response_search WHERE response_search MATCH :query ORDER BY rowid)",
    R"(SELECT rowid FROM response_search WHERE response_search MATCH :query AND rowid = :id)",
    R"(SELECT count(*) FROM response_search WHERE response_search MATCH :query)",
};

constexpr SearchStatements postgresSearch{
    R"(SELECT response_id FROM response_search WHERE words @@ CAST(:query AS TSQUERY) ORDER BY response_id)",
    R"(SELECT response_id FROM response_search WHERE response_id = :id AND words @@ CAST(:query AS TSQUERY))",
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

Result<std::optional<std::vector<qint64>>> searchUpTo(Session &session, const SearchQuery &query, qsizetype most)
{
    if (const Done fine = searchable(query); !fine)
        return fine.error();
    std::vector<qint64> ids;
    const Done done = session.eachWhile(QString::fromLatin1(searchStatements(session).all),
        {{":query", engineText(session, query)}}, [&](const Row &row) {
            ids.push_back(row.integer(0));
            return qsizetype(ids.size()) <= most;
        });
    if (!done)
        return done.error();
    if (qsizetype(ids.size()) > most)
        return std::optional<std::vector<qint64>>();
    return std::optional(std::move(ids));
}

Result<std::vector<qint64>> search(Session &session, const SearchQuery &query)
{
    auto found = searchUpTo(session, query, std::numeric_limits<qsizetype>::max());
    if (!found)
        return found.error();
    return std::move(**found);
}

Result<bool> searchHas(Session &session, const SearchQuery &query, qint64 id)
{
    if (const Done fine = searchable(query); !fine)
        return fine.error();
    bool has = false;
    const Done done = session.each(searchStatements(session).one, {{":query", engineText(session, query)}, {":id", id}},
        [&](const Row &) { has = true; });
    return done ? Result<bool>(has) : Result<bool>(done.error());
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
