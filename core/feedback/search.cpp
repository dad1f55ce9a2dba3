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

Result<SearchHit> hitOf(Session &session, qint64 id, QDate day, const SearchQuery &query)
{
    SearchHit hit;
    hit.day = day;
    Done done = session.each(R"(
        SELECT source.name, response_text.key, response_text.comment
        FROM response
        JOIN source ON source.id = response.source_id
        LEFT JOIN response_text ON response_text.response_id = response.id
        WHERE response.id = :id)",
        {{":id", id}}, [&](const Row &row) {
            hit.source = row.text(0);
            hit.key = row.text(1);
            hit.text = row.text(2);
        });
    if (!done)
        return done.error();
    if (hit.key.isEmpty())
        hit.key = QString::number(id);
    hit.marks = query.marks(hit.text);
    if (!hit.marks.isEmpty())
        return hit;
    // The words may stand in another open answer, or in the comment and the answers together.
    done = session.each(R"(
        SELECT answer_text.text
        FROM response
        JOIN question ON question.source_id = response.source_id
        JOIN answer_text ON answer_text.question_id = question.id AND answer_text.response_id = response.id
        WHERE response.id = :id
        ORDER BY question.position, question.id)",
        {{":id", id}}, [&](const Row &row) {
            const QString text = row.text(0);
            const QList<Span> marks = query.marks(text);
            if (hit.marks.isEmpty() && !marks.isEmpty()) {
                hit.text = text;
                hit.marks = marks;
            }
        });
    return done ? Result<SearchHit>(hit) : Result<SearchHit>(done.error());
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

Result<std::optional<std::vector<quint32>>> searchFirst(Session &session, const SearchQuery &query,
    const Columns &columns, const std::vector<quint32> &candidates, qsizetype count, qsizetype atMost)
{
    if (const Done fine = searchable(query); !fine)
        return fine.error();
    const QString text = engineText(session, query);
    std::vector<quint32> rows;
    qsizetype looked = 0;
    for (const quint32 row : candidates) {
        if (looked++ == atMost)
            return std::optional<std::vector<quint32>>();
        const Done done = session.each(searchStatements(session).one, {{":query", text}, {":id", columns.id(row)}},
            [&](const Row &) { rows.push_back(row); });
        if (!done)
            return done.error();
        if (qsizetype(rows.size()) == count)
            break;
    }
    return std::optional(std::move(rows));
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

Result<SearchHits> searchHits(Session &session, const Columns &columns, const QString &text, int limit)
{
    const SearchQuery query(text);
    const auto ids = search(session, query);
    if (!ids)
        return ids.error();
    SearchHits hits;
    hits.total = qint64(ids->size());
    const std::vector<quint64> bits = columns.matching({}, &*ids);
    for (const quint32 row : columns.byDay()) {
        if (hits.hits.size() >= limit)
            break;
        if (!((bits[row / 64] >> (row % 64)) & 1))
            continue;
        auto hit = hitOf(session, columns.id(row), columns.day(row), query);
        if (!hit)
            return hit.error();
        hits.hits.append(std::move(*hit));
    }
    return hits;
}

} // namespace hearken
