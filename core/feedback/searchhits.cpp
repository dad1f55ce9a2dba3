// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/searchhits.h"

#include "core/feedback/searchindex.h"

#include <algorithm>

namespace hearken {

namespace {

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

Result<std::optional<std::vector<quint32>>> searchFirst(Session &session, const SearchQuery &query,
    const Columns &columns, const std::vector<quint32> &candidates, qsizetype count, qsizetype atMost)
{
    constexpr qsizetype step = 64;
    std::vector<quint32> rows;
    for (qsizetype from = 0; from < qsizetype(candidates.size()); from += step) {
        const qsizetype to = std::min({from + step, qsizetype(candidates.size()), atMost});
        QList<qint64> ids;
        for (qsizetype i = from; i < to; ++i)
            ids.append(columns.id(candidates[size_t(i)]));
        const auto texts = SearchIndex::textsOf(session, ids);
        if (!texts)
            return texts.error();
        for (qsizetype i = from; i < to; ++i) {
            if (query.fits(QString::fromUtf8((*texts)[size_t(i - from)].text)))
                rows.push_back(candidates[size_t(i)]);
            if (qsizetype(rows.size()) == count)
                return std::optional(std::move(rows));
        }
        const bool hopeless = to >= 2 * step && 2 * atMost * qsizetype(rows.size()) < count * to;
        if (hopeless || to == atMost)
            return std::optional<std::vector<quint32>>();
    }
    return std::optional(std::move(rows));
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
