// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/responses.h"
#include "core/feedback/searchindex.h"
#include "core/feedback/tag.h"
#include "core/intake/batches.h"
#include "core/intake/replacement.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::intake)
};

/// What a batch kept of a thing before it changed or made it.
struct Kept
{
    QString thing;
    qint64 id = 0;
    QString was; ///< empty: the batch made it
};

/// One import being taken out, inside one transaction.
class Revert
{
public:
    Revert(Session &session, const Batch &batch, const Progress &progress)
        : m_session(session)
        , m_batch(batch)
        , m_progress(progress)
    {
    }
    Done run(qint64 now);
    bool leavesIndexOpen() const { return m_indexCleared; }

private:
    Done refuseIfLaterBuildsOnIt();
    Done removeResponses();
    Done removeFromIndex();
    Done restore(const Kept &kept);
    Done restoreCustomer(const Kept &kept);
    Done restoreInvitation(const Kept &kept);
    Done removeCustomers();
    Done removeMade(const QList<Kept> &made);
    Done removeWords(const QString &prefix, const QList<Kept> &made);
    Done removeIfUnused(
        const QString &thing, const QList<Kept> &made, const char *used, std::initializer_list<const char *> deletes);
    Done turn();
    qint64 key() const { return m_batch.id.value; }

    Session &m_session;
    const Batch &m_batch;
    const Progress &m_progress;
    QList<qint64> m_ids;
    bool m_indexCleared = false;
    qint64 m_steps = 0;
};

Done ranWell(const Result<qint64> &ran)
{
    return ran ? Done() : Done(ran.error());
}

Done Revert::turn()
{
    m_progress.report(++m_steps, 0);
    if (m_progress.cancelled())
        return Error{ErrorKind::Cancelled, Tr::tr("Stopped. The import is still there, whole."), {}};
    return {};
}

// What a later import changed again cannot be brought back past it: that one has to go first.
Done Revert::refuseIfLaterBuildsOnIt()
{
    const auto later = m_session.all(
        "SELECT id, file, started_at FROM batch WHERE id > :batch AND state <> 'reverted' ORDER BY id DESC",
        {{":batch", key()}}, [](const Row &row) {
            return Batch{{row.integer(0)}, {}, {}, {}, row.text(1), {}, {}, {}, row.integer(2)};
        });
    if (!later)
        return later.error();
    for (const Batch &other : *later) {
        const auto again = m_session.integer(
            "SELECT count(*) FROM replaced x JOIN replaced y ON y.thing = x.thing AND y.thing_id = x.thing_id "
            "WHERE x.batch_id = :later AND y.batch_id = :batch AND x.was <> ''",
            {{":later", other.id.value}, {":batch", key()}});
        const auto changed = m_session.integer(
            "SELECT count(*) FROM replaced x JOIN response r ON r.id = x.thing_id "
            "WHERE x.batch_id = :later AND x.thing = 'response' AND r.batch_id = :batch",
            {{":later", other.id.value}, {":batch", key()}});
        const auto people = m_session.integer(
            "SELECT count(*) FROM replaced x JOIN customer c ON c.id = x.thing_id "
            "WHERE x.batch_id = :later AND x.thing = 'customer' AND c.batch_id = :batch",
            {{":later", other.id.value}, {":batch", key()}});
        if (!again || !changed || !people)
            return !again ? again.error() : !changed ? changed.error() : people.error();
        // A bare customer whom the CRM has completed since simply stays.
        if (*again == 0 && *changed == 0 && (*people == 0 || m_batch.kind != "customers"_L1))
            continue;
        const QString day = QLocale().toString(QDateTime::fromMSecsSinceEpoch(other.startedAt), QLocale::ShortFormat);
        return Error{ErrorKind::Conflict,
            Tr::tr("The import of “%1” (%2) has changed the same rows since. Take that one out first.")
                .arg(other.file, day),
            {}};
    }
    return {};
}

Done Revert::removeFromIndex()
{
    const auto total = Responses::count(m_session);
    const auto indexed = SearchIndex::indexedTo(m_session);
    if (!total || !indexed)
        return total ? indexed.error() : total.error();
    // Writing the few that remain is less work than taking most of them out.
    if (m_ids.size() > 10'000 && m_ids.size() * 2 > *total) {
        m_indexCleared = true;
        const Done cleared = ranWell(m_session.engine() == Engine::Sqlite
                ? m_session.run("INSERT INTO response_search (response_search) VALUES ('delete-all')")
                : m_session.run("DELETE FROM response_search"));
        return cleared ? SearchIndex::setIndexedTo(m_session, 0) : cleared;
    }
    constexpr qsizetype chunk = 5'000;
    for (qsizetype from = 0; from < m_ids.size(); from += chunk) {
        QList<qint64> ids = m_ids.mid(from, chunk);
        ids.removeIf([&](qint64 id) { return id > *indexed; });
        const auto texts = SearchIndex::textsOf(m_session, ids);
        if (!texts)
            return texts.error();
        if (const Done done = SearchIndex::remove(m_session, *texts); !done)
            return done;
        if (const Done done = turn(); !done)
            return done;
    }
    return {};
}

Done Revert::removeResponses()
{
    const auto ids = m_session.all("SELECT id FROM response WHERE batch_id = :batch ORDER BY id", {{":batch", key()}},
        [](const Row &row) { return row.integer(0); });
    if (!ids)
        return ids.error();
    m_ids = *ids;
    if (const Done done = removeFromIndex(); !done)
        return done;
    constexpr qsizetype chunk = 10'000;
    for (qsizetype from = 0; from < m_ids.size(); from += chunk) {
        const QList<qint64> part = m_ids.mid(from, chunk);
        const auto one = [&](Binder &bind, qint64 row) { bind.integer(1, part[row]); };
        Done done = removeHanging(m_session, part);
        if (done)
            done = Tags::forget(m_session, part);
        if (done)
            done = m_session.repeat("DELETE FROM response_text WHERE response_id = :id", part.size(), one);
        if (done)
            done = m_session.repeat("DELETE FROM response WHERE id = :id", part.size(), one);
        if (done)
            done = turn();
        if (!done)
            return done;
    }
    return {};
}

Done Revert::restoreCustomer(const Kept &kept)
{
    const QJsonObject was = QJsonDocument::fromJson(kept.was.toUtf8()).object();
    const qint64 account = was[u"account"_s].toString().toLongLong();
    const QString since = was[u"since"_s].toString();
    return ranWell(m_session.run(
        "UPDATE customer SET version = :version, name = :name, account_id = :account, status = :status, revenue = :revenue, "
        "since = :since, attributes = :attributes WHERE id = :id",
        {{":version", was[u"version"_s].toInteger()}, {":name", was[u"name"_s].toString()},
            {":account", account ? Value(account) : Value()}, {":status", was[u"status"_s].toString()},
            {":revenue", was.contains(u"revenue"_s) ? Value(was[u"revenue"_s].toString().toLongLong()) : Value()},
            {":since", since.isEmpty() ? Value() : Value(since)},
            {":attributes",
                QString::fromUtf8(QJsonDocument(was[u"attributes"_s].toObject()).toJson(QJsonDocument::Compact))},
            {":id", kept.id}}));
}

Done Revert::restoreInvitation(const Kept &kept)
{
    const qint64 source = kept.thing.section(u':', 1).toLongLong();
    const QString day = QDate::fromString(QString::number(kept.id), u"yyyyMMdd"_s).toString(Qt::ISODate);
    if (kept.was.isEmpty()) {
        return ranWell(m_session.run(
            "DELETE FROM invitation WHERE source_id = :source AND day = :day", {{":source", source}, {":day", day}}));
    }
    const QJsonObject was = QJsonDocument::fromJson(kept.was.toUtf8()).object();
    return ranWell(
        m_session.run("UPDATE invitation SET sent = :sent, batch_id = :batch WHERE source_id = :source AND day = :day",
            {{":sent", was[u"sent"_s].toInteger()}, {":batch", was[u"batch"_s].toString().toLongLong()},
                {":source", source}, {":day", day}}));
}

Done Revert::restore(const Kept &kept)
{
    if (kept.thing.startsWith("invitation:"_L1))
        return restoreInvitation(kept);
    if (kept.was.isEmpty())
        return {};
    if (kept.thing == "response"_L1)
        return overwriteResponse(m_session, StoredResponse::fromJson(kept.id, kept.was));
    if (kept.thing == "customer"_L1)
        return restoreCustomer(kept);
    return {};
}

// Those whom only this import made, or an import that is out already, and whom nothing names any more.
Done Revert::removeCustomers()
{
    QSet<qint64> completed;
    Done done = m_session.each("SELECT thing_id FROM replaced WHERE thing = 'customer' AND batch_id <> :batch",
        {{":batch", key()}}, [&](const Row &row) { completed.insert(row.integer(0)); });
    if (!done)
        return done;
    QList<qint64> ids;
    done = m_session.each(
        "SELECT c.id FROM customer c JOIN batch b ON b.id = c.batch_id WHERE (b.id = :batch OR b.state = 'reverted') "
        "AND NOT EXISTS (SELECT 1 FROM response r WHERE r.customer_id = c.id)",
        {{":batch", key()}}, [&](const Row &row) {
            if (!completed.contains(row.integer(0)))
                ids.append(row.integer(0));
        });
    if (!done)
        return done;
    return m_session.repeat("DELETE FROM customer WHERE id = :id", ids.size(),
        [&](Binder &bind, qint64 row) { bind.integer(1, ids[row]); });
}

Done Revert::removeWords(const QString &prefix, const QList<Kept> &made)
{
    static constexpr std::array columns{"language", "touchpoint", "channel", "segment", "region", "team", "product"};
    QHash<qint64, QList<qint64>> codes;
    for (const Kept &kept : made) {
        if (kept.thing.startsWith(prefix))
            codes[kept.thing.section(u':', 1).toLongLong()].append(kept.id);
    }
    const bool options = prefix == "option:"_L1;
    for (auto it = codes.cbegin(); it != codes.cend(); ++it) {
        QSet<qint64> used;
        const bool builtin = !options && it.key() >= 1 && it.key() <= 7;
        const QString sql = options ? u"SELECT DISTINCT value FROM answer WHERE question_id = :of"_s
            : builtin ? u"SELECT DISTINCT %1 FROM response"_s.arg(QLatin1StringView(columns[size_t(it.key() - 1)]))
                      : u"SELECT DISTINCT code FROM attribute WHERE dimension_id = :of"_s;
        const Done read = m_session.each(sql, builtin ? QList<Bind>{} : QList<Bind>{{":of", it.key()}},
            [&](const Row &row) { used.insert(options ? qint64(row.real(0)) : row.integer(0)); });
        if (!read)
            return read;
        QList<qint64> gone = *it;
        gone.removeIf([&](qint64 code) { return used.contains(code); });
        const Done done = m_session.repeat(options
                ? "DELETE FROM question_option WHERE question_id = :of AND code = :code"
                : "DELETE FROM dimension_value WHERE dimension_id = :of AND code = :code",
            gone.size(), [&](Binder &bind, qint64 row) {
                bind.integer(1, it.key());
                bind.integer(2, gone[row]);
            });
        if (!done)
            return done;
    }
    return {};
}

Done Revert::removeIfUnused(
    const QString &thing, const QList<Kept> &made, const char *used, std::initializer_list<const char *> deletes)
{
    for (const Kept &kept : made) {
        if (kept.thing != thing)
            continue;
        const auto uses = m_session.integer(used, {{":id", kept.id}});
        if (!uses)
            return uses.error();
        if (*uses > 0)
            continue;
        for (const char *sql : deletes) {
            if (const Done done = ranWell(m_session.run(sql, {{":id", kept.id}})); !done)
                return done;
        }
    }
    return {};
}

Done Revert::removeMade(const QList<Kept> &made)
{
    Done done = removeWords(u"value:"_s, made);
    if (done)
        done = removeWords(u"option:"_s, made);
    if (done) {
        done = removeIfUnused(u"question"_s, made,
            "SELECT CASE WHEN EXISTS (SELECT 1 FROM answer WHERE question_id = :id) OR EXISTS (SELECT 1 FROM answer_text WHERE question_id = :id) "
            "OR EXISTS (SELECT 1 FROM unanswered WHERE question_id = :id) THEN 1 ELSE 0 END",
            {"DELETE FROM question_option WHERE question_id = :id", "DELETE FROM question WHERE id = :id"});
    }
    if (done) {
        done = removeIfUnused(u"dimension"_s, made,
            "SELECT CASE WHEN EXISTS (SELECT 1 FROM attribute WHERE dimension_id = :id) THEN 1 ELSE 0 END",
            {"DELETE FROM dimension_value WHERE dimension_id = :id", "DELETE FROM dimension WHERE id = :id"});
    }
    if (done) {
        done = removeIfUnused(u"source"_s, made,
            "SELECT CASE WHEN EXISTS (SELECT 1 FROM response WHERE source_id = :id) OR EXISTS (SELECT 1 FROM question WHERE source_id = :id) "
            "OR EXISTS (SELECT 1 FROM invitation WHERE source_id = :id) OR EXISTS (SELECT 1 FROM mapping WHERE source_id = :id) THEN 1 ELSE 0 END",
            {"DELETE FROM source WHERE id = :id"});
    }
    if (done) {
        done = removeIfUnused(u"account"_s, made,
            "SELECT CASE WHEN EXISTS (SELECT 1 FROM customer WHERE account_id = :id) THEN 1 ELSE 0 END",
            {"DELETE FROM account WHERE id = :id"});
    }
    return done;
}

Done Revert::run(qint64 now)
{
    if (const Done done = refuseIfLaterBuildsOnIt(); !done)
        return done;
    const auto kept = m_session.all(
        "SELECT thing, thing_id, was FROM replaced WHERE batch_id = :batch", {{":batch", key()}}, [](const Row &row) {
            return Kept{row.text(0), row.integer(1), row.text(2)};
        });
    if (!kept)
        return kept.error();
    if (const Done done = removeResponses(); !done)
        return done;
    for (const Kept &one : *kept) {
        if (const Done done = restore(one); !done)
            return done;
        if (const Done done = turn(); !done)
            return done;
    }
    if (const Done done = ranWell(
            m_session.run("UPDATE batch SET state = 'reverted', ended_at = :now WHERE id = :batch",
                {{":now", now}, {":batch", key()}}));
        !done)
        return done;
    if (const Done done = removeCustomers(); !done)
        return done;
    QList<Kept> made = *kept;
    made.removeIf([](const Kept &one) { return !one.was.isEmpty(); });
    if (const Done done = removeMade(made); !done)
        return done;
    if (const Done done = ranWell(m_session.run("DELETE FROM replaced WHERE batch_id = :batch", {{":batch", key()}}));
        !done)
        return done;
    return Responses::changed(m_session, true);
}

} // namespace

Done Batches::revert(Project &project, Id<Batch> id, const Progress &progress)
{
    auto reader = project.reader();
    if (!reader)
        return reader.error();
    const auto batch = byId(*reader, id);
    if (!batch)
        return batch.error();
    if (!*batch)
        return Error{ErrorKind::NotFound,
            Tr::tr("There is no import %1. The list of imports shows their numbers.").arg(id.value), {}};
    if ((*batch)->isReverted())
        return Error{
            ErrorKind::Conflict, Tr::tr("The import of “%1” has been taken out already.").arg((*batch)->file), {}};
    const qint64 now = project.clock()().toMSecsSinceEpoch();
    bool indexOpen = false;
    const Done done = project.write(
        [&](Session &session) {
            Revert revert(session, **batch, progress);
            const Done reverted = revert.run(now);
            indexOpen = revert.leavesIndexOpen();
            return reverted;
        },
        {u"feedback"_s, u"source"_s, u"question"_s, u"customer"_s, u"batch"_s});
    if (!done || !indexOpen)
        return done;
    return continueSearchIndex(project);
}

} // namespace hearken
