// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/searchindex.h"

#include "core/feedback/searchquery.h"

#include <QCoreApplication>
#include <QFuture>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

// Responses of one transaction: a segment of the index each, so large ones, yet small enough to be lost gladly.
constexpr qint64 indexChunk = 100'000;
// FTS5 gathers words in memory before it writes a segment; its own 1 MiB would write many small ones.
constexpr int indexMemory = 48 << 20;
constexpr int ordinaryMemory = 1 << 20;
constexpr int noMerge = 0;
constexpr int ordinaryMerge = 4;

// Those with open answers; a DISTINCT over answer_text would read all of it.
constexpr const char *openQuestions =
    "SELECT id FROM question WHERE EXISTS "
    "(SELECT 1 FROM answer_text WHERE answer_text.question_id = question.id) ORDER BY id";

Done indexOption(Session &session, const QString &name, qint64 value)
{
    const auto set = session.run("INSERT INTO response_search (response_search, rank) VALUES (:name, :value)",
        {{":name", name}, {":value", value}});
    return set ? Done() : Done(set.error());
}

Done bulkSettings(Session &session, bool bulk)
{
    if (session.engine() != Engine::Sqlite)
        return {};
    if (const Done done = indexOption(session, u"hashsize"_s, bulk ? indexMemory : ordinaryMemory); !done)
        return done;
    return indexOption(session, u"automerge"_s, bulk ? noMerge : ordinaryMerge);
}

// Joins two ascending lists: responses with their comment, and their open answers.
void withAnswers(std::vector<SearchText> &texts, qint64 id, QByteArrayView text, size_t &from)
{
    while (from < texts.size() && texts[from].id < id)
        ++from;
    if (from < texts.size() && texts[from].id == id)
        texts[from].text.append('\n').append(text);
}

struct IndexStep
{
    std::vector<SearchText> texts;
    qint64 upTo = 0;
};

Done storeStep(Session &session, const IndexStep &step, bool last)
{
    if (const Done set = bulkSettings(session, true); !set)
        return set;
    if (const Done added = SearchIndex::add(session, step.texts); !added)
        return added;
    if (last) {
        if (const Done set = bulkSettings(session, false); !set)
            return set;
    }
    return SearchIndex::setIndexedTo(session, step.upTo);
}

} // namespace

Done SearchIndex::add(Session &session, std::span<const SearchText> texts)
{
    std::vector<const SearchText *> filled;
    filled.reserve(texts.size());
    for (const SearchText &text : texts) {
        if (!text.text.isEmpty())
            filled.push_back(&text);
    }
    if (session.engine() == Engine::Postgres) {
        return session.repeat("INSERT INTO response_search (response_id, words) VALUES (:id, CAST(:text AS TSVECTOR))",
            qint64(filled.size()), [&](Binder &bind, qint64 row) {
                const SearchText &text = *filled[size_t(row)];
                bind.integer(1, text.id);
                bind.text(2, searchVector(QString::fromUtf8(text.text)));
            });
    }
    return session.repeat("INSERT INTO response_search (rowid, text) VALUES (:id, :text)", qint64(filled.size()),
        [&](Binder &bind, qint64 row) {
            const SearchText &text = *filled[size_t(row)];
            bind.integer(1, text.id);
            bind.utf8(2, text.text);
        });
}

Done SearchIndex::remove(Session &session, std::span<const SearchText> texts)
{
    std::vector<const SearchText *> filled;
    for (const SearchText &text : texts) {
        if (!text.text.isEmpty())
            filled.push_back(&text);
    }
    if (session.engine() == Engine::Postgres) {
        return session.repeat("DELETE FROM response_search WHERE response_id = :id", qint64(filled.size()),
            [&](Binder &bind, qint64 row) { bind.integer(1, filled[size_t(row)]->id); });
    }
    return session.repeat("INSERT INTO response_search (response_search, rowid, text) VALUES ('delete', :id, :text)",
        qint64(filled.size()), [&](Binder &bind, qint64 row) {
            const SearchText &text = *filled[size_t(row)];
            bind.integer(1, text.id);
            bind.utf8(2, text.text);
        });
}

Result<std::vector<SearchText>> SearchIndex::textsOf(Session &session, const QList<qint64> &ids)
{
    std::vector<SearchText> texts;
    texts.reserve(size_t(ids.size()));
    const auto questions = session.all(openQuestions, {}, [](const Row &row) { return row.integer(0); });
    if (!questions)
        return questions.error();
    for (const qint64 id : ids) {
        SearchText text{id, {}};
        Done done = session.each("SELECT comment FROM response_text WHERE response_id = :id", {{":id", id}},
            [&](const Row &row) { text.text = row.utf8(0).toByteArray(); });
        for (const qint64 question : *questions) {
            if (!done)
                return done.error();
            done = session.each("SELECT text FROM answer_text WHERE question_id = :question AND response_id = :id",
                {{":question", question}, {":id", id}},
                [&](const Row &row) { text.text.append('\n').append(row.utf8(0)); });
        }
        if (!done)
            return done.error();
        texts.push_back(std::move(text));
    }
    return texts;
}

Result<std::vector<SearchText>> SearchIndex::textsAfter(Session &session, qint64 after, qint64 limit)
{
    std::vector<SearchText> texts;
    Done done = session.each(
        "SELECT response_id, comment FROM response_text WHERE response_id > :after ORDER BY response_id LIMIT :limit",
        {{":after", after}, {":limit", limit}}, [&](const Row &row) {
            texts.push_back({row.integer(0), row.utf8(1).toByteArray()});
        });
    if (!done)
        return done.error();
    if (texts.empty())
        return texts;
    const auto questions = session.all(openQuestions, {}, [](const Row &row) { return row.integer(0); });
    if (!questions)
        return questions.error();
    for (const qint64 question : *questions) {
        size_t at = 0;
        done = session.each("SELECT response_id, text FROM answer_text WHERE question_id = :question "
                            "AND response_id > :after AND response_id <= :last ORDER BY response_id",
            {{":question", question}, {":after", after}, {":last", texts.back().id}},
            [&](const Row &row) { withAnswers(texts, row.integer(0), row.utf8(1), at); });
        if (!done)
            return done.error();
    }
    return texts;
}

Result<qint64> SearchIndex::indexedTo(Session &session)
{
    return session.integer("SELECT indexed_to FROM search_state WHERE one = 1");
}

Done SearchIndex::setIndexedTo(Session &session, qint64 id)
{
    const auto set = session.run("UPDATE search_state SET indexed_to = :id WHERE one = 1", {{":id", id}});
    return set ? Done() : Done(set.error());
}

Done continueSearchIndex(Project &project, const Progress &progress)
{
    auto reader = project.reader();
    if (!reader)
        return reader.error();
    auto after = SearchIndex::indexedTo(*reader);
    if (!after)
        return after.error();
    const auto total = reader->integer(
        "SELECT count(*) FROM response_text WHERE response_id > :after", {{":after", *after}});
    if (!total)
        return total.error();
    qint64 done = 0;
    QFuture<Done> writing;
    bool more = *total > 0;
    while (more) {
        auto texts = SearchIndex::textsAfter(*reader, *after, indexChunk);
        if (writing.isValid()) {
            if (const Done written = writing.result(); !written)
                return written;
        }
        if (!texts)
            return texts.error();
        if (texts->empty())
            break;
        if (progress.cancelled())
            return Error{ErrorKind::Cancelled,
                QCoreApplication::translate(
                    "hearken::feedback", "Stopped. The search index is completed with the next import or opening."),
                {}};
        done += qint64(texts->size());
        more = qint64(texts->size()) == indexChunk;
        *after = texts->back().id;
        progress.report(done, std::max(done, *total));
        const auto step = std::make_shared<IndexStep>(IndexStep{std::move(*texts), *after});
        writing = project.writeLater(
            [step, last = !more](Session &session) { return storeStep(session, *step, last); });
    }
    return writing.isValid() ? writing.result() : Done();
}

} // namespace hearken
