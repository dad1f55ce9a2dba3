// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/storer.h"

#include "core/feedback/responses.h"
#include "core/feedback/searchindex.h"
#include "core/intake/packer.h"
#include "core/intake/replacement.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

quint64 withSource(qint64 source, quint64 hash)
{
    return hash ^ std::rotl(quint64(source) * 0x9E3779B97F4A7C15ULL, 17);
}

// Keys of rows that a rehearsal would make: above all that exist.
constexpr qint64 rehearsalKeys = qint64(1) << 62;

/// One row of a table that hangs on responses.
struct Hanging
{
    qint64 of; ///< question or dimension
    qint64 id;
    quint32 place; ///< in the parcel
};

// Ordered as the tables are: each page of the tree is visited once a batch.
std::vector<Hanging> hangingOn(
    const Parcel &parcel, const std::vector<quint32> &rows, quint32 ParcelRow::*first, quint32 ParcelRow::*end, auto of)
{
    std::vector<Hanging> list;
    for (const quint32 place : rows) {
        const ParcelRow &row = parcel.rows[place];
        for (quint32 i = row.*first; i < row.*end; ++i)
            list.push_back({of(i), row.id, i});
    }
    std::stable_sort(list.begin(), list.end(), [](const Hanging &a, const Hanging &b) { return a.of < b.of; });
    return list;
}

} // namespace

Storer::Storer(Batch batch, QString mapping, bool large)
    : m_batch(std::move(batch))
    , m_mapping(std::move(mapping))
    , m_large(large)
{
}

Done Storer::begin(Session &session)
{
    m_now = m_batch;
    // A transaction that runs again forgets what it had learnt the first time.
    for (const quint64 hash : m_added)
        m_known.insert(hash, 0);
    m_added.clear();
    if (m_highest == 0) {
        const auto highest = session.integer("SELECT max(id) FROM response");
        const auto indexed = SearchIndex::indexedTo(session);
        if (!highest || !indexed)
            return highest ? indexed.error() : highest.error();
        m_highest = std::max(*highest, *indexed);
    }
    return {};
}

Done Storer::knowSource(Session &session, qint64 source)
{
    if (!m_large || std::find(m_sources.cbegin(), m_sources.cend(), source) != m_sources.cend())
        return {};
    m_sources.push_back(source);
    return session.each("SELECT key_hash, id FROM response WHERE source_id = :source", {{":source", source}},
        [&](const Row &row) { m_known.insert(withSource(source, quint64(row.integer(0))), row.integer(1)); });
}

void Storer::remember(qint64 source, quint64 hash, qint64 id)
{
    const quint64 mixed = withSource(source, hash);
    m_known.insert(mixed, id);
    m_added.push_back(mixed);
}

Result<qint64> Storer::known(Session &session, qint64 source, quint64 hash)
{
    const qint64 here = m_known.value(withSource(source, hash));
    if (here != 0 || m_large)
        return here;
    return session.integer("SELECT id FROM response WHERE source_id = :source AND key_hash = :hash",
        {{":source", source}, {":hash", qint64(hash)}});
}

// `later`: the row says something new about one of this very part, which must be stored first.
Done Storer::resolveRow(Session &session, const Parcel &parcel, ParcelRow &row, bool &later)
{
    const QByteArrayView key = parcel.text(row.key);
    constexpr int salts = 8;
    quint64 hash = row.keyHash;
    for (int salt = 0; salt < salts; ++salt) {
        const auto id = known(session, row.source, hash);
        if (!id)
            return id.error();
        if (*id == 0) {
            row.keyHash = hash;
            row.id = m_dry ? rehearsalKeys + qint64(m_fingerprints.size()) : m_next++;
            if (m_dry)
                m_fingerprints.push_back(row.fingerprint);
            row.fate = RowFate::New;
            remember(row.source, hash, row.id);
            return {};
        }
        if (*id >= rehearsalKeys) {
            quint64 &fingerprint = m_fingerprints[size_t(*id - rehearsalKeys)];
            row.fate = fingerprint == row.fingerprint ? RowFate::Unchanged : RowFate::Updated;
            fingerprint = row.fingerprint;
            return {};
        }
        if (*id >= m_first || m_changed.contains(*id)) {
            later = true;
            return {};
        }
        bool same = false;
        const Done read = session.each("SELECT r.fingerprint, t.key FROM response r "
                                       "JOIN response_text t ON t.response_id = r.id WHERE r.id = :id",
            {{":id", *id}}, [&](const Row &stored) {
                const bool equal = quint64(stored.integer(0)) == row.fingerprint;
                row.fate = equal ? RowFate::Unchanged : RowFate::Updated;
                same = stored.utf8(1) == key && (equal || !key.isEmpty());
            });
        if (!read)
            return read;
        if (same) {
            row.keyHash = hash;
            row.id = *id;
            if (row.fate == RowFate::Updated && m_dry) {
                remember(row.source, hash, rehearsalKeys + qint64(m_fingerprints.size()));
                m_fingerprints.push_back(row.fingerprint);
            } else if (row.fate == RowFate::Updated) {
                m_changed.insert(*id);
            }
            return {};
        }
        hash = xxh64(key, hash + 1); // two keys with one hash: the second takes another
    }
    return Error{ErrorKind::Conflict,
        QCoreApplication::translate(
            "hearken::intake", "Two rows of this file cannot be told apart. Give its rows another identity column."),
        {}};
}

Done Storer::resolve(Session &session, Parcel &parcel, size_t from, size_t &end)
{
    if (!m_dry && m_reserved - m_next < qint64(parcel.rows.size())) {
        const qint64 count = qint64(parcel.rows.size());
        m_next = std::max(makeKeys(count), m_highest + 1);
        m_reserved = m_next + count;
    }
    m_first = m_dry ? rehearsalKeys : m_next;
    m_changed.clear();
    for (end = from; end < parcel.rows.size(); ++end) {
        ParcelRow &row = parcel.rows[end];
        bool later = false;
        Done done = knowSource(session, row.source);
        if (done)
            done = resolveRow(session, parcel, row, later);
        if (!done)
            return done;
        if (later)
            return {};
    }
    return {};
}

Done Storer::storeNews(Session &session, const Parcel &parcel)
{
    const qint64 batch = m_batch.id.value;
    for (const Source &source : parcel.sources) {
        if (const Done done = Sources::put(session, std::nullopt, source); !done)
            return done;
        if (const Done done = keepReplaced(session, batch, u"source"_s, source.id.value, {}); !done)
            return done;
    }
    for (const Question &question : parcel.questions) {
        if (const Done done = Questions::put(session, std::nullopt, question); !done)
            return done;
        if (const Done done = keepReplaced(session, batch, u"question"_s, question.id.value, {}); !done)
            return done;
    }
    for (const auto &[id, name] : parcel.dimensions) {
        const auto made = session.run(
            "INSERT INTO dimension (id, name, builtin, position) SELECT :id, :name, 0, max(position) + 1 FROM dimension",
            {{":id", id}, {":name", name}});
        if (!made)
            return made.error();
        if (const Done done = keepReplaced(session, batch, u"dimension"_s, id, {}); !done)
            return done;
    }
    const auto words = [&](const std::vector<Parcel::Word> &list, const char *sql, QLatin1StringView thing) -> Done {
        const Done done = session.repeat(sql, qint64(list.size()), [&](Binder &bind, qint64 row) {
            bind.integer(1, list[size_t(row)].of);
            bind.integer(2, list[size_t(row)].code);
            bind.utf8(3, list[size_t(row)].text);
        });
        if (!done)
            return done;
        for (const Parcel::Word &word : list) {
            const QString what = thing % QString::number(word.of);
            if (const Done kept = keepReplaced(session, batch, what, word.code, {}); !kept)
                return kept;
        }
        return {};
    };
    Done done = words(parcel.words,
        "INSERT INTO dimension_value (dimension_id, code, text) VALUES (:dimension, :code, :text)", "value:"_L1);
    if (done)
        done = words(parcel.options,
            "INSERT INTO question_option (question_id, code, text) VALUES (:question, :code, :text)", "option:"_L1);
    if (!done)
        return done;
    done = session.repeat("INSERT INTO account (id, version, key) VALUES (:id, 1, :key)",
        qint64(parcel.accounts.size()), [&](Binder &bind, qint64 row) {
            bind.integer(1, parcel.accounts[size_t(row)].id);
            bind.utf8(2, parcel.accounts[size_t(row)].key);
        });
    if (!done)
        return done;
    for (const Parcel::Person &account : parcel.accounts) {
        if (const Done kept = keepReplaced(session, batch, u"account"_s, account.id, {}); !kept)
            return kept;
    }
    return session.repeat(
        "INSERT INTO customer (id, version, key, account_id, batch_id) VALUES (:id, 1, :key, :account, :batch)",
        qint64(parcel.customers.size()), [&](Binder &bind, qint64 row) {
            const Parcel::Person &person = parcel.customers[size_t(row)];
            bind.integer(1, person.id);
            bind.utf8(2, person.key);
            if (person.account)
                bind.integer(3, person.account);
            else
                bind.null(3);
            bind.integer(4, batch);
        });
}

Done Storer::storeNew(Session &session, const Parcel &parcel, const std::vector<quint32> &rows)
{
    Done done = session.repeat(
        "INSERT INTO response (id, source_id, batch_id, key_hash, fingerprint, day, at, language, touchpoint, channel, segment, "
        "region, team, product, customer_id) VALUES (:id, :source, :batch, :hash, :fingerprint, :day, :at, :language, "
        ":touchpoint, :channel, :segment, :region, :team, :product, :customer)",
        qint64(rows.size()), [&](Binder &bind, qint64 place) {
            const ParcelRow &row = parcel.rows[rows[size_t(place)]];
            bind.integer(1, row.id);
            bind.integer(2, row.source);
            bind.integer(3, m_batch.id.value);
            bind.integer(4, qint64(row.keyHash));
            bind.integer(5, qint64(row.fingerprint));
            bind.utf8(6, QByteArrayView(row.day.data(), 10));
            if (row.hasTime)
                bind.integer(7, row.at);
            else
                bind.null(7);
            for (int i = 0; i < 7; ++i)
                bind.integer(8 + i, row.codes[size_t(i)]);
            if (row.customer)
                bind.integer(15, row.customer);
            else
                bind.null(15);
        });
    if (!done)
        return done;
    done = session.repeat("INSERT INTO response_text (response_id, key, comment) VALUES (:id, :key, :comment)",
        qint64(rows.size()), [&](Binder &bind, qint64 place) {
            const ParcelRow &row = parcel.rows[rows[size_t(place)]];
            bind.integer(1, row.id);
            bind.utf8(2, parcel.text(row.key));
            bind.utf8(3, parcel.text(row.comment));
        });
    return done ? storeHanging(session, parcel, rows) : done;
}

Done Storer::storeHanging(Session &session, const Parcel &parcel, const std::vector<quint32> &rows)
{
    std::vector<Hanging> list = hangingOn(parcel, rows, &ParcelRow::firstAnswer, &ParcelRow::endAnswer,
        [&](quint32 i) { return parcel.answers[i].question; });
    Done done = session.repeat("INSERT INTO answer (question_id, response_id, value) VALUES (:question, :id, :value)",
        qint64(list.size()), [&](Binder &bind, qint64 i) {
            const Hanging &one = list[size_t(i)];
            bind.integer(1, one.of);
            bind.integer(2, one.id);
            bind.real(3, parcel.answers[one.place].value);
        });
    if (!done)
        return done;
    list = hangingOn(
        parcel, rows, &ParcelRow::firstText, &ParcelRow::endText, [&](quint32 i) { return parcel.texts[i].question; });
    done = session.repeat("INSERT INTO answer_text (question_id, response_id, text) VALUES (:question, :id, :text)",
        qint64(list.size()), [&](Binder &bind, qint64 i) {
            const Hanging &one = list[size_t(i)];
            bind.integer(1, one.of);
            bind.integer(2, one.id);
            bind.utf8(3, parcel.text(parcel.texts[one.place].text));
        });
    if (!done)
        return done;
    list = hangingOn(parcel, rows, &ParcelRow::firstAttribute, &ParcelRow::endAttribute,
        [&](quint32 i) { return parcel.attributes[i].dimension; });
    done = session.repeat("INSERT INTO attribute (dimension_id, response_id, code) VALUES (:dimension, :id, :code)",
        qint64(list.size()), [&](Binder &bind, qint64 i) {
            const Hanging &one = list[size_t(i)];
            bind.integer(1, one.of);
            bind.integer(2, one.id);
            bind.integer(3, parcel.attributes[one.place].code);
        });
    return done ? storeUnanswered(session, parcel, rows) : done;
}

Done Storer::storeUnanswered(Session &session, const Parcel &parcel, const std::vector<quint32> &rows)
{
    if (parcel.unanswered.empty())
        return {};
    const std::vector<Hanging> list = hangingOn(parcel, rows, &ParcelRow::firstUnanswered, &ParcelRow::endUnanswered,
        [&](quint32 i) { return parcel.unanswered[i].question; });
    const std::array words{whyNotWord(WhyNot::NotShown).toUtf8(), whyNotWord(WhyNot::Seen).toUtf8(),
        whyNotWord(WhyNot::NotApplicable).toUtf8()};
    return session.repeat(
        "INSERT INTO unanswered (question_id, response_id, why, said) VALUES (:question, :id, :why, :said)",
        qint64(list.size()), [&](Binder &bind, qint64 i) {
            const Hanging &one = list[size_t(i)];
            const ParcelUnanswered &none = parcel.unanswered[one.place];
            bind.integer(1, one.of);
            bind.integer(2, one.id);
            bind.utf8(3, words[size_t(none.why)]);
            bind.utf8(4, parcel.text(none.said));
        });
}

Done Storer::indexNew(Session &session, const Parcel &parcel, const std::vector<quint32> &rows)
{
    if (m_large || rows.empty())
        return {};
    std::vector<SearchText> texts;
    for (const quint32 place : rows) {
        const ParcelRow &row = parcel.rows[place];
        SearchText text{row.id, parcel.text(row.comment).toByteArray()};
        for (quint32 i = row.firstText; i < row.endText; ++i)
            text.text.append('\n').append(parcel.text(parcel.texts[i].text));
        texts.push_back(std::move(text));
    }
    if (const Done done = SearchIndex::add(session, texts); !done)
        return done;
    return SearchIndex::setIndexedTo(session, texts.back().id);
}

Done Storer::update(Session &session, const Parcel &parcel, const ParcelRow &row)
{
    const auto was = storedResponse(session, row.id);
    if (!was)
        return was.error();
    if (!*was)
        return {};
    if ((*was)->response.batch != m_batch.id.value) {
        if (const Done kept = keepReplaced(session, m_batch.id.value, u"response"_s, row.id, (*was)->toJson()); !kept)
            return kept;
    }
    StoredResponse state = **was;
    Response &response = state.response;
    state.fingerprint = qint64(row.fingerprint);
    response.day = QString::fromLatin1(row.day.data(), 10);
    response.at = row.hasTime ? std::optional(row.at) : std::nullopt;
    response.codes = row.codes;
    response.customer = row.customer;
    response.comment = QString::fromUtf8(parcel.text(row.comment));
    response.answers.clear();
    for (quint32 i = row.firstAnswer; i < row.endAnswer; ++i)
        response.answers.append({{parcel.answers[i].question}, parcel.answers[i].value});
    response.texts.clear();
    for (quint32 i = row.firstText; i < row.endText; ++i)
        response.texts.append({{parcel.texts[i].question}, QString::fromUtf8(parcel.text(parcel.texts[i].text))});
    response.unanswered.clear();
    for (quint32 i = row.firstUnanswered; i < row.endUnanswered; ++i) {
        const ParcelUnanswered &none = parcel.unanswered[i];
        response.unanswered.append({{none.question}, none.why, QString::fromUtf8(parcel.text(none.said))});
    }
    response.attributes.clear();
    for (quint32 i = row.firstAttribute; i < row.endAttribute; ++i)
        response.attributes.append({parcel.attributes[i].dimension, parcel.attributes[i].code});
    return overwriteResponse(session, state);
}

void Storer::count(const ParcelRow &row)
{
    m_now.imported += row.fate == RowFate::New;
    m_now.updated += row.fate == RowFate::Updated;
    m_now.unchanged += row.fate == RowFate::Unchanged;
    if (row.fate != RowFate::New)
        return;
    if (m_firstDay[0] == '\0' || row.day < m_firstDay)
        m_firstDay = row.day;
    if (row.day > m_lastDay)
        m_lastDay = row.day;
}

Done Storer::storeRows(Session &session, Parcel &parcel)
{
    Done done;
    std::vector<quint32> fresh;
    for (size_t from = 0, end = 0; done && from < parcel.rows.size(); from = end) {
        if (done = resolve(session, parcel, from, end); !done)
            return done;
        fresh.clear();
        for (size_t i = from; i < end; ++i) {
            if (parcel.rows[i].fate == RowFate::New)
                fresh.push_back(quint32(i));
        }
        done = storeNew(session, parcel, fresh);
        if (done)
            done = indexNew(session, parcel, fresh);
        for (size_t i = from; done && i < end; ++i) {
            const ParcelRow &row = parcel.rows[i];
            if (row.fate == RowFate::Updated)
                done = update(session, parcel, row);
            count(row);
        }
    }
    return done;
}

Done Storer::store(Session &session, Parcel &parcel)
{
    Done done = begin(session);
    // The row of the batch comes first: responses name it.
    m_now.rows = parcel.read;
    m_now.skipped = parcel.skipped;
    m_now.refused = parcel.refused;
    m_now.watermark = parcel.watermark;
    const bool first = !m_stored;
    if (done && first)
        done = storeBatch(session);
    if (done)
        done = storeNews(session, parcel);
    if (done)
        done = m_now.kind == "feedback"_L1 ? storeRows(session, parcel) : storeDrafts(session, parcel);
    if (done)
        done = storeIssues(session, parcel);
    if (done && m_now.kind == "feedback"_L1 && (m_now.imported != m_batch.imported || m_now.updated != m_batch.updated))
        done = Responses::changed(session, m_now.updated != m_batch.updated);
    if (!done)
        return done;
    if (!first)
        return storeBatch(session);
    m_stored = true; // for the second statement of this transaction
    done = storeBatch(session);
    m_stored = false;
    return done;
}

void Storer::committed()
{
    m_stored = true;
    m_batch = m_now;
    m_added.clear();
    m_highest = std::max(m_highest, m_next);
}

Done Storer::rehearse(Session &session, Parcel &parcel)
{
    m_dry = true;
    Done done = begin(session);
    m_now.rows = parcel.read;
    m_now.skipped = parcel.skipped;
    m_now.refused = parcel.refused;
    size_t end = 0;
    if (done)
        done = m_now.kind == "feedback"_L1 ? resolve(session, parcel, 0, end) : storeDrafts(session, parcel);
    if (!done)
        return done;
    for (const ParcelRow &row : parcel.rows)
        count(row);
    committed();
    return {};
}

} // namespace hearken
