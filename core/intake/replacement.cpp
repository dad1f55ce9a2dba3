// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/replacement.h"

#include "core/feedback/searchindex.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QString keyText(qint64 number)
{
    return QString::number(number);
}

qint64 keyNumber(const QJsonValue &value)
{
    return value.toString().toLongLong();
}

template <class List, class Pair>
QJsonArray pairs(const List &list, Pair pair)
{
    QJsonArray out;
    for (const auto &item : list)
        out.append(pair(item));
    return out;
}

} // namespace

QString StoredResponse::toJson() const
{
    QJsonArray codes;
    for (const qint64 code : response.codes)
        codes.append(code);
    QJsonObject object{
        {u"source"_s, keyText(response.sourceId.value)},
        {u"batch"_s, keyText(response.batch)},
        {u"hash"_s, keyText(keyHash)},
        {u"fingerprint"_s, keyText(fingerprint)},
        {u"key"_s, response.key},
        {u"day"_s, response.day},
        {u"codes"_s, codes},
        {u"customer"_s, keyText(response.customer)},
        {u"comment"_s, response.comment},
        {u"answers"_s,
            pairs(response.answers,
                [](const Response::Answer &a) {
                    return QJsonArray{keyText(a.question.value), a.value};
                })},
        {u"texts"_s,
            pairs(response.texts,
                [](const Response::Text &t) {
                    return QJsonArray{keyText(t.question.value), t.text};
                })},
        {u"unanswered"_s,
            pairs(response.unanswered,
                [](const Response::Unanswered &u) {
                    return QJsonArray{keyText(u.question.value), whyNotWord(u.why), u.said};
                })},
        {u"attributes"_s,
            pairs(response.attributes,
                [](const Response::Attribute &a) {
                    return QJsonArray{keyText(a.dimension), a.code};
                })},
    };
    if (response.at)
        object.insert(u"at"_s, keyText(*response.at));
    // The parser takes a byte order mark at the beginning of a text for none of it, unless it is spelt out.
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))
        .replace(QChar(QChar::ByteOrderMark), u"\\ufeff"_s);
}

StoredResponse StoredResponse::fromJson(qint64 id, const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    StoredResponse state;
    state.keyHash = keyNumber(object[u"hash"_s]);
    state.fingerprint = keyNumber(object[u"fingerprint"_s]);
    Response &response = state.response;
    response.id = {id};
    response.sourceId = {keyNumber(object[u"source"_s])};
    response.batch = keyNumber(object[u"batch"_s]);
    response.key = object[u"key"_s].toString();
    response.day = object[u"day"_s].toString();
    if (object.contains(u"at"_s))
        response.at = keyNumber(object[u"at"_s]);
    const QJsonArray codes = object[u"codes"_s].toArray();
    for (int i = 0; i < 7; ++i)
        response.codes[size_t(i)] = codes.at(i).toInteger();
    response.customer = keyNumber(object[u"customer"_s]);
    response.comment = object[u"comment"_s].toString();
    for (const QJsonValue &answer : object[u"answers"_s].toArray())
        response.answers.append({{keyNumber(answer[0])}, answer[1].toDouble()});
    for (const QJsonValue &text : object[u"texts"_s].toArray())
        response.texts.append({{keyNumber(text[0])}, text[1].toString()});
    for (const QJsonValue &none : object[u"unanswered"_s].toArray()) {
        if (const auto why = whyNotFromWord(none[1].toString()))
            response.unanswered.append({{keyNumber(none[0])}, *why, none[2].toString()});
    }
    for (const QJsonValue &attribute : object[u"attributes"_s].toArray())
        response.attributes.append({keyNumber(attribute[0]), attribute[1].toInteger()});
    return state;
}

Result<std::optional<StoredResponse>> storedResponse(Session &session, qint64 id)
{
    auto response = Responses::whole(session, {id});
    if (!response)
        return response.error();
    if (!*response)
        return std::optional<StoredResponse>();
    StoredResponse state{**response};
    const Done done = session.each(
        "SELECT key_hash, fingerprint FROM response WHERE id = :id", {{":id", id}}, [&](const Row &row) {
            state.keyHash = row.integer(0);
            state.fingerprint = row.integer(1);
        });
    if (!done)
        return done.error();
    return std::optional(state);
}

Done removeHanging(Session &session, const QList<qint64> &ids)
{
    const auto questions = session.all("SELECT id FROM question", {}, [](const Row &row) { return row.integer(0); });
    const auto dimensions = session.all(
        "SELECT id FROM dimension WHERE builtin = 0", {}, [](const Row &row) { return row.integer(0); });
    if (!questions || !dimensions)
        return questions ? dimensions.error() : questions.error();
    for (const qint64 question : *questions) {
        const auto both = [&](Binder &bind, qint64 row) {
            bind.integer(1, question);
            bind.integer(2, ids[row]);
        };
        if (const Done done = session.repeat(
                "DELETE FROM answer WHERE question_id = :question AND response_id = :id", ids.size(), both);
            !done)
            return done;
        if (const Done done = session.repeat(
                "DELETE FROM answer_text WHERE question_id = :question AND response_id = :id", ids.size(), both);
            !done)
            return done;
        if (const Done done = session.repeat(
                "DELETE FROM unanswered WHERE question_id = :question AND response_id = :id", ids.size(), both);
            !done)
            return done;
    }
    for (const qint64 dimension : *dimensions) {
        const Done done = session.repeat("DELETE FROM attribute WHERE dimension_id = :dimension AND response_id = :id",
            ids.size(), [&](Binder &bind, qint64 row) {
                bind.integer(1, dimension);
                bind.integer(2, ids[row]);
            });
        if (!done)
            return done;
    }
    return {};
}

namespace {

Done insertHanging(Session &session, const Response &response)
{
    const qint64 id = response.id.value;
    Done done = session.repeat("INSERT INTO answer (question_id, response_id, value) VALUES (:question, :id, :value)",
        response.answers.size(), [&](Binder &bind, qint64 row) {
            bind.integer(1, response.answers[row].question.value);
            bind.integer(2, id);
            bind.real(3, response.answers[row].value);
        });
    if (!done)
        return done;
    done = session.repeat("INSERT INTO answer_text (question_id, response_id, text) VALUES (:question, :id, :text)",
        response.texts.size(), [&](Binder &bind, qint64 row) {
            bind.integer(1, response.texts[row].question.value);
            bind.integer(2, id);
            bind.text(3, response.texts[row].text);
        });
    if (!done)
        return done;
    done = session.repeat(
        "INSERT INTO unanswered (question_id, response_id, why, said) VALUES (:question, :id, :why, :said)",
        response.unanswered.size(), [&](Binder &bind, qint64 row) {
            bind.integer(1, response.unanswered[row].question.value);
            bind.integer(2, id);
            bind.text(3, whyNotWord(response.unanswered[row].why));
            bind.text(4, response.unanswered[row].said);
        });
    if (!done)
        return done;
    return session.repeat("INSERT INTO attribute (dimension_id, response_id, code) VALUES (:dimension, :id, :code)",
        response.attributes.size(), [&](Binder &bind, qint64 row) {
            bind.integer(1, response.attributes[row].dimension);
            bind.integer(2, id);
            bind.integer(3, response.attributes[row].code);
        });
}

Done overwriteRows(Session &session, const StoredResponse &state)
{
    const Response &r = state.response;
    const auto row = session.run(
        "UPDATE response SET source_id = :source, batch_id = :batch, key_hash = :hash, fingerprint = :fingerprint, day = :day, "
        "at = :at, language = :language, touchpoint = :touchpoint, channel = :channel, segment = :segment, region = :region, "
        "team = :team, product = :product, customer_id = :customer WHERE id = :id",
        {{":source", r.sourceId.value}, {":batch", r.batch}, {":hash", state.keyHash},
            {":fingerprint", state.fingerprint}, {":day", r.day}, {":at", orNull(r.at)}, {":language", r.codes[0]},
            {":touchpoint", r.codes[1]}, {":channel", r.codes[2]}, {":segment", r.codes[3]}, {":region", r.codes[4]},
            {":team", r.codes[5]}, {":product", r.codes[6]}, {":customer", r.customer ? Value(r.customer) : Value()},
            {":id", r.id.value}});
    if (!row)
        return row.error();
    const auto text = session.run("UPDATE response_text SET key = :key, comment = :comment WHERE response_id = :id",
        {{":key", r.key}, {":comment", r.comment}, {":id", r.id.value}});
    if (!text)
        return text.error();
    if (const Done gone = removeHanging(session, {r.id.value}); !gone)
        return gone;
    return insertHanging(session, r);
}

} // namespace

Done overwriteResponse(Session &session, const StoredResponse &state)
{
    const qint64 id = state.response.id.value;
    const auto indexed = SearchIndex::indexedTo(session);
    if (!indexed)
        return indexed.error();
    if (id > *indexed) // its text is read when the index gets there
        return overwriteRows(session, state);
    const auto before = SearchIndex::textsOf(session, {id});
    if (!before)
        return before.error();
    if (const Done done = overwriteRows(session, state); !done)
        return done;
    const auto after = SearchIndex::textsOf(session, {id});
    if (!after)
        return after.error();
    if (before->front().text == after->front().text)
        return {};
    if (const Done done = SearchIndex::remove(session, *before); !done)
        return done;
    return SearchIndex::add(session, *after);
}

Done keepReplaced(Session &session, qint64 batch, const QString &thing, qint64 id, const QString &was)
{
    const auto kept = session.run(
        "INSERT INTO replaced (batch_id, thing, thing_id, was) VALUES (:batch, :thing, :id, :was) "
        "ON CONFLICT (batch_id, thing, thing_id) DO NOTHING",
        {{":batch", batch}, {":thing", thing}, {":id", id}, {":was", was}});
    return kept ? Done() : Done(kept.error());
}

} // namespace hearken
