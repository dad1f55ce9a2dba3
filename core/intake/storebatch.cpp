// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/storer.h"

namespace hearken {

using namespace Qt::StringLiterals;

Done Storer::storeIssues(Session &session, const Parcel &parcel)
{
    const qint64 first = makeKeys(parcel.issues.size());
    return session.repeat("INSERT INTO issue (id, batch_id, row_number, column_name, value, problem, outcome, kind) "
                          "VALUES (:id, :batch, :row, :column, :value, :problem, :outcome, :kind)",
        parcel.issues.size(), [&](Binder &bind, qint64 place) {
            const Issue &issue = parcel.issues[place];
            bind.integer(1, first + place);
            bind.integer(2, m_batch.id.value);
            bind.integer(3, issue.row);
            bind.text(4, issue.column);
            bind.text(5, issue.value.left(200));
            bind.text(6, issue.problem);
            bind.text(7, issue.outcome);
            bind.text(8, issue.kind);
        });
}

Done Storer::storeBatch(Session &session)
{
    const Batch &b = m_now;
    if (!m_stored) {
        const auto made = session.run(
            "INSERT INTO batch (id, kind, source_id, file, file_hash, format, mapping, state, started_at, ended_at, watermark, rows, "
            "imported, updated, unchanged, skipped, refused) VALUES (:id, :kind, :source, :file, :hash, :format, :mapping, :state, "
            ":started, :ended, :watermark, :rows, :imported, :updated, :unchanged, :skipped, :refused)",
            {{":id", b.id.value}, {":kind", b.kind},
                {":source", b.sourceId.isNull() ? Value() : Value(b.sourceId.value)}, {":file", b.file},
                {":hash", b.fileHash}, {":format", b.format}, {":mapping", m_mapping}, {":state", b.state},
                {":started", b.startedAt}, {":ended", orNull(b.endedAt)}, {":watermark", b.watermark},
                {":rows", b.rows}, {":imported", b.imported}, {":updated", b.updated}, {":unchanged", b.unchanged},
                {":skipped", b.skipped}, {":refused", b.refused}});
        return made ? Done() : Done(made.error());
    }
    const auto changed = session.run(
        "UPDATE batch SET state = :state, ended_at = :ended, watermark = :watermark, rows = :rows, imported = :imported, "
        "updated = :updated, unchanged = :unchanged, skipped = :skipped, refused = :refused WHERE id = :id",
        {{":state", b.state}, {":ended", orNull(b.endedAt)}, {":watermark", b.watermark}, {":rows", b.rows},
            {":imported", b.imported}, {":updated", b.updated}, {":unchanged", b.unchanged}, {":skipped", b.skipped},
            {":refused", b.refused}, {":id", b.id.value}});
    return changed ? Done() : Done(changed.error());
}

Done Storer::finish(Session &session, qint64 now)
{
    m_now = m_batch;
    m_now.state = u"done"_s;
    m_now.endedAt = now;
    return storeBatch(session);
}

} // namespace hearken
