// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/responses.h"

#include <QHash>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

Response responseRow(const Row &row)
{
    Response response{{row.integer(0)}, {row.integer(1)}, row.integer(2), row.text(3), row.text(4)};
    if (!row.isNull(5))
        response.at = row.integer(5);
    for (int i = 0; i < 7; ++i)
        response.codes[size_t(i)] = row.integer(6 + i);
    response.customer = row.integer(13);
    response.comment = row.text(14);
    return response;
}

// Everything that hangs on a range of responses, table by table: the tables are ordered by question and dimension.
Done attach(Session &session, QList<Response> &list)
{
    if (list.isEmpty())
        return {};
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < list.size(); ++i)
        places.insert(list[i].id.value, i);
    const qint64 from = list.first().id.value;
    const qint64 to = list.last().id.value;
    const auto questions = session.all("SELECT id FROM question ORDER BY source_id, position, code", {},
        [](const Row &row) { return row.integer(0); });
    if (!questions)
        return questions.error();
    const auto at = [&](qint64 id) -> Response * {
        const auto place = places.constFind(id);
        return place == places.constEnd() ? nullptr : &list[*place];
    };
    for (const qint64 question : *questions) {
        Done done = session.each("SELECT response_id, value FROM answer WHERE question_id = :question "
                                 "AND response_id >= :from AND response_id <= :to",
            {{":question", question}, {":from", from}, {":to", to}}, [&](const Row &row) {
                if (Response *response = at(row.integer(0)))
                    response->answers.append({{question}, row.real(1)});
            });
        if (!done)
            return done;
        done = session.each("SELECT response_id, text FROM answer_text WHERE question_id = :question "
                            "AND response_id >= :from AND response_id <= :to",
            {{":question", question}, {":from", from}, {":to", to}}, [&](const Row &row) {
                if (Response *response = at(row.integer(0)))
                    response->texts.append({{question}, row.text(1)});
            });
        if (!done)
            return done;
        done = session.each("SELECT response_id, why, said FROM unanswered WHERE question_id = :question "
                            "AND response_id >= :from AND response_id <= :to",
            {{":question", question}, {":from", from}, {":to", to}}, [&](const Row &row) {
                const auto why = whyNotFromWord(row.text(1));
                if (Response *response = at(row.integer(0)); response && why)
                    response->unanswered.append({{question}, *why, row.text(2)});
            });
        if (!done)
            return done;
    }
    const auto dimensions = session.all("SELECT id FROM dimension WHERE builtin = 0 ORDER BY position, name", {},
        [](const Row &row) { return row.integer(0); });
    if (!dimensions)
        return dimensions.error();
    for (const qint64 dimension : *dimensions) {
        const Done done = session.each("SELECT response_id, code FROM attribute WHERE dimension_id = :dimension "
                                       "AND response_id >= :from AND response_id <= :to",
            {{":dimension", dimension}, {":from", from}, {":to", to}}, [&](const Row &row) {
                if (Response *response = at(row.integer(0)))
                    response->attributes.append({dimension, row.integer(1)});
            });
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<QList<Response>> Responses::of(Session &session, const QList<qint64> &ids)
{
    QList<Response> list;
    list.reserve(ids.size());
    for (const qint64 id : ids) {
        const Done done = session.each(
            "SELECT r.id, r.source_id, r.batch_id, t.key, r.day, r.at, r.language, r.touchpoint, r.channel, r.segment, "
            "r.region, r.team, r.product, r.customer_id, t.comment "
            "FROM response r JOIN response_text t ON t.response_id = r.id WHERE r.id = :id",
            {{":id", id}}, [&](const Row &row) { list.append(responseRow(row)); });
        if (!done)
            return done.error();
    }
    return list;
}

Result<std::optional<Response>> Responses::whole(Session &session, Id<Response> id)
{
    auto list = of(session, {id.value});
    if (!list)
        return list.error();
    if (list->isEmpty())
        return std::optional<Response>();
    if (const Done done = attach(session, *list); !done)
        return done.error();
    return std::optional<Response>(list->first());
}

Result<QList<Response>> Responses::following(Session &session, qint64 after, int limit)
{
    auto list = session.all(
        "SELECT r.id, r.source_id, r.batch_id, t.key, r.day, r.at, r.language, r.touchpoint, r.channel, r.segment, "
        "r.region, r.team, r.product, r.customer_id, t.comment "
        "FROM response r JOIN response_text t ON t.response_id = r.id WHERE r.id > :after ORDER BY r.id LIMIT :limit",
        {{":after", after}, {":limit", qint64(limit)}}, responseRow);
    if (!list)
        return list.error();
    if (const Done done = attach(session, *list); !done)
        return done.error();
    return list;
}

Result<qint64> Responses::count(Session &session)
{
    return session.integer("SELECT count(*) FROM response");
}

Result<qint64> Responses::revision(Session &session)
{
    const auto text = session.first(
        "SELECT value FROM setting WHERE key = 'feedback_revision'", {}, [](const Row &row) { return row.text(0); });
    if (!text)
        return text.error();
    return text->value_or(QString()).toLongLong();
}

Done Responses::changed(Session &session, bool rewrites)
{
    for (const auto &key : {u"feedback_revision"_s, u"feedback_rewrite"_s}) {
        if (key == "feedback_rewrite"_L1 && !rewrites)
            continue;
        const auto raised = session.run("INSERT INTO setting (key, value) VALUES (:key, '1') ON CONFLICT (key) "
                                        "DO UPDATE SET value = CAST(CAST(setting.value AS BIGINT) + 1 AS TEXT)",
            {{":key", key}});
        if (!raised)
            return raised.error();
    }
    return {};
}

} // namespace hearken
