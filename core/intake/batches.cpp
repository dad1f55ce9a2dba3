// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/batches.h"

namespace hearken {

namespace {

Batch batchRow(const Row &row)
{
    Batch batch{{row.integer(0)}, row.text(1), {row.integer(2)}, row.text(3), row.text(4), row.text(5), row.text(6),
        row.text(7), row.integer(8)};
    if (!row.isNull(9))
        batch.endedAt = row.integer(9);
    batch.watermark = row.integer(10);
    batch.rows = row.integer(11);
    batch.imported = row.integer(12);
    batch.updated = row.integer(13);
    batch.unchanged = row.integer(14);
    batch.skipped = row.integer(15);
    batch.refused = row.integer(16);
    return batch;
}

} // namespace

Result<QList<Batch>> Batches::all(Session &session)
{
    return session.all(
        "SELECT b.id, b.kind, b.source_id, s.name, b.file, b.file_hash, b.format, b.state, b.started_at, b.ended_at, "
        "b.watermark, b.rows, b.imported, b.updated, b.unchanged, b.skipped, b.refused "
        "FROM batch b LEFT JOIN source s ON s.id = b.source_id ORDER BY b.started_at DESC, b.id DESC",
        {}, batchRow);
}

Result<std::optional<Batch>> Batches::byId(Session &session, Id<Batch> id)
{
    return session.first(
        "SELECT b.id, b.kind, b.source_id, s.name, b.file, b.file_hash, b.format, b.state, b.started_at, b.ended_at, "
        "b.watermark, b.rows, b.imported, b.updated, b.unchanged, b.skipped, b.refused "
        "FROM batch b LEFT JOIN source s ON s.id = b.source_id WHERE b.id = :id",
        {{":id", id.value}}, batchRow);
}

Result<QList<Issue>> Batches::issues(Session &session, Id<Batch> id, int limit, qint64 after)
{
    return session.all("SELECT row_number, column_name, value, problem, outcome, kind FROM issue "
                       "WHERE batch_id = :batch AND row_number > :after ORDER BY row_number, id LIMIT :limit",
        {{":batch", id.value}, {":after", after}, {":limit", qint64(limit)}}, [](const Row &row) {
            return Issue{row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
        });
}

Result<qint64> Batches::issueCount(Session &session, Id<Batch> id)
{
    return session.integer("SELECT count(*) FROM issue WHERE batch_id = :batch", {{":batch", id.value}});
}

Result<QList<Finding>> Batches::findings(Session &session, Id<Batch> id)
{
    FindingTally tally;
    const Done done = session.each("SELECT row_number, column_name, value, problem, outcome, kind FROM issue "
                                   "WHERE batch_id = :batch ORDER BY row_number, id",
        {{":batch", id.value}}, [&](const Row &row) {
            tally.add({row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)});
        });
    if (!done)
        return done.error();
    return tally.findings();
}

Result<Mapping> Batches::mapping(Session &session, Id<Batch> id)
{
    const auto text = session.first(
        "SELECT mapping FROM batch WHERE id = :id", {{":id", id.value}}, [](const Row &row) { return row.text(0); });
    if (!text)
        return text.error();
    return Mapping::fromJson(text->value_or(QString()));
}

Result<std::optional<Batch>> Batches::ofFile(Session &session, const QString &fileHash)
{
    return session.first(
        "SELECT b.id, b.kind, b.source_id, s.name, b.file, b.file_hash, b.format, b.state, b.started_at, b.ended_at, "
        "b.watermark, b.rows, b.imported, b.updated, b.unchanged, b.skipped, b.refused "
        "FROM batch b LEFT JOIN source s ON s.id = b.source_id WHERE b.file_hash = :hash "
        "ORDER BY b.started_at DESC, b.id DESC LIMIT 1",
        {{":hash", fileHash}}, batchRow);
}

Result<bool> Batches::claim(Session &session, const QString &fileHash)
{
    if (session.engine() != Engine::Postgres)
        return true;
    const qint64 key = fileHash.left(15).toLongLong(nullptr, 16);
    const auto mine = session.integer("SELECT CASE WHEN pg_try_advisory_lock(:key) THEN 1 ELSE 0 END", {{":key", key}});
    if (!mine)
        return mine.error();
    return *mine == 1;
}

Result<BatchContent> Batches::content(Session &session, Id<Batch> id)
{
    const auto content = session.first(
        "SELECT count(*), count(DISTINCT customer_id), min(day), max(day) FROM response WHERE batch_id = :batch",
        {{":batch", id.value}}, [](const Row &row) {
            return BatchContent{row.integer(0), row.integer(1), QDate::fromString(row.text(2), Qt::ISODate),
                QDate::fromString(row.text(3), Qt::ISODate)};
        });
    if (!content)
        return content.error();
    return content->value_or(BatchContent{});
}

} // namespace hearken
