// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intakerun.h"

#include "core/feedback/export.h"
#include "core/feedback/searchindex.h"
#include "core/intake/intakesteps.h"
#include "core/intake/packer.h"
#include "core/intake/storer.h"
#include "core/store/migrate.h"
#include "core/store/projectsettings.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QFuture>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::intake)
};

Done doneOf(const Result<qint64> &ran)
{
    return ran ? Done() : Done(ran.error());
}

// Bulk writing: the secondary indexes are built once at the end, and the log is folded in seldom.
Done startLarge(Session &session)
{
    if (session.engine() != Engine::Sqlite)
        return {};
    for (const char *sql : {"DROP INDEX IF EXISTS response_key", "DROP INDEX IF EXISTS response_customer",
             "PRAGMA wal_autocheckpoint=16000"}) {
        if (const Done done = doneOf(session.run(sql)); !done)
            return done;
    }
    return {};
}

Done endLarge(Session &session)
{
    if (session.engine() != Engine::Sqlite)
        return {};
    if (const Done done = ensureIndexes(session); !done)
        return done;
    return doneOf(session.run("PRAGMA wal_autocheckpoint=1000"));
}

/// One import on its way: the job's thread reads and packs, the writer's thread stores what was packed before.
class IntakeRun
{
public:
    IntakeRun(Project &project, const IntakeRequest &request, const IntakeSteps &steps, const Progress &progress,
        const std::function<void(qint64)> &committed)
        : m_project(project)
        , m_request(request)
        , m_steps(steps)
        , m_progress(progress)
        , m_committed(committed)
    {
    }
    Result<IntakeSummary> run();

private:
    Done prepare();
    Done findUnfinished(Batch &batch);
    Done readAll();
    Done readRow(const RawRow &row);
    Done packed(RowOutcome outcome);
    RowOutcome unlessTwice(RowOutcome outcome);
    Done submit();
    Done waitForWriter();
    Done finish();
    Done forgetIfNothingNew();
    Done indexAll();
    Project::Topics news();
    Error stopped(const Error &error) const;
    Result<IntakeSummary> summary();

    Project &m_project;
    const IntakeRequest &m_request;
    const IntakeSteps &m_steps;
    const Progress &m_progress;
    const std::function<void(qint64)> &m_committed;
    std::optional<Session> m_reader;
    std::unique_ptr<Reader> m_rows;
    std::unique_ptr<Packer> m_packer;
    std::unique_ptr<Storer> m_storer;
    QString m_mapping;
    bool m_large = false;
    qint64 m_doneBefore = 0; ///< row number up to which an earlier run has stored
    qint64 m_earlier = 0; ///< batch that brought this very file before
    Draft m_draft;
    QList<Issue> m_issues;
    QList<Issue> m_told; ///< by a rehearsal
    Parcel m_parcels[2];
    int m_filling = 0;
    FindingTally m_findings; ///< of a rehearsal
    qint64 m_read = 0, m_skipped = 0, m_refused = 0, m_lastRow = 0, m_masked = 0;
    UnansweredCounts m_unanswered;
    QFuture<Done> m_writing;
    qint64 m_submitted = 0; ///< rows of the file that are safe once the writer has answered
    QElapsedTimer m_batchTime;
    QElapsedTimer m_newsTime;
    QElapsedTimer m_whole;
};

Error IntakeRun::stopped(const Error &error) const
{
    if (m_request.rehearse)
        return error;
    Error told = error;
    const int rows = m_storer ? int(m_storer->batch().rows) : 0;
    told.message = error.kind == ErrorKind::Cancelled
        ? Tr::tr("Stopped. %n rows of the file are in and stay. Import it again to continue, or take the import out.",
            nullptr, rows)
        : error.message % u' ' % Tr::tr("%n rows of the file are safe; import it again to continue.", nullptr, rows);
    return told;
}

Project::Topics IntakeRun::news()
{
    // At most once a second: every page reads anew on each of them.
    if (m_newsTime.isValid() && m_newsTime.elapsed() < 1000)
        return {};
    m_newsTime.start();
    return {u"feedback"_s, u"source"_s, u"question"_s, u"customer"_s, u"batch"_s};
}

// A file that was stopped continues; with another mapping or source it is another import.
Done IntakeRun::findUnfinished(Batch &batch)
{
    const auto all = Batches::all(*m_reader);
    if (!all)
        return all.error();
    for (const Batch &other : *all) {
        if (other.fileHash != batch.fileHash || other.kind != batch.kind || other.sourceId != batch.sourceId
            || other.isReverted())
            continue;
        const auto mapping = m_reader->first("SELECT mapping FROM batch WHERE id = :id", {{":id", other.id.value}},
            [](const Row &row) { return row.text(0); });
        if (!mapping)
            return mapping.error();
        if (mapping->value_or(QString()) != m_mapping)
            continue;
        if (other.state == "running"_L1) {
            batch = other;
            m_doneBefore = other.watermark;
            return {};
        }
        if (m_earlier == 0)
            m_earlier = other.id.value;
    }
    return {};
}

Done IntakeRun::prepare()
{
    if (!m_request.rehearse && !m_project.canWrite())
        return Error{
            ErrorKind::Storage, Tr::tr("The project was opened to read. Close it elsewhere, then import again."), {}};
    const auto hash = contentHash(m_request.path);
    if (!hash)
        return hash.error();
    auto reader = m_project.reader();
    if (!reader)
        return reader.error();
    m_reader.emplace(std::move(*reader));
    const auto zone = ProjectSettings::value(*m_reader, u"zone"_s, u"UTC"_s);
    const auto stored = m_reader->integer("SELECT sum(imported) FROM batch WHERE state <> 'reverted'");
    if (!zone || !stored)
        return zone ? stored.error() : zone.error();
    const QDateTime now = m_project.clock()();
    const QString today = now.toTimeZone(QTimeZone(zone->toLatin1())).date().toString(Qt::ISODate);
    const bool feedback = m_request.mapping.kind == "feedback"_L1;
    m_large = feedback && m_steps.expectedRows >= m_steps.largeRows && m_steps.expectedRows > *stored / 2;
    m_mapping = m_request.mapping.toJson();
    m_packer = std::make_unique<Packer>(
        *m_reader, m_request.mapping, m_request.source, now.toMSecsSinceEpoch(), today, m_large);
    if (const Done loaded = m_packer->load(); !loaded)
        return loaded;
    if (m_request.rehearse || !m_large || m_request.mapping.remedy(u"twice"_s) == Remedy::First)
        m_packer->watchTwice();

    Batch batch;
    batch.id = Id<Batch>::make();
    batch.kind = m_request.mapping.kind;
    batch.file = QFileInfo(m_request.path).fileName();
    batch.fileHash = *hash;
    batch.format = m_request.mapping.format;
    batch.state = u"running"_s;
    batch.startedAt = now.toMSecsSinceEpoch();
    bool perRow = batch.kind == "customers"_L1;
    for (const ColumnMapping &column : m_request.mapping.columns)
        perRow = perRow || column.field == Field::Source;
    if (!perRow) {
        const auto source = m_packer->source(m_parcels[0]);
        if (!source)
            return source.error();
        batch.sourceId = {*source};
    }
    if (!m_request.rehearse) {
        const auto mine = Batches::claim(*m_reader, *hash);
        if (!mine)
            return mine.error();
        if (!*mine)
            return Error{ErrorKind::Busy, Tr::tr("Somebody else imports this file now. Look again when it is in."), {}};
        if (const Done found = findUnfinished(batch); !found)
            return found;
    }
    m_read = batch.rows;
    m_skipped = batch.skipped;
    m_refused = batch.refused;
    m_storer = std::make_unique<Storer>(batch, m_mapping, m_large);
    m_storer->setColumns(m_request.mapping.columns);
    if (m_doneBefore > 0)
        m_storer->resumed();
    if (m_request.rehearse || !feedback)
        return {};
    return m_large ? m_project.maintain(startLarge) : continueSearchIndex(m_project, m_progress);
}

Done IntakeRun::waitForWriter()
{
    if (!m_writing.isValid())
        return {};
    const Done done = m_writing.result();
    m_writing = {};
    if (!done)
        return done;
    m_storer->committed();
    if (m_committed)
        m_committed(m_submitted);
    return {};
}

Done IntakeRun::submit()
{
    Parcel &parcel = m_parcels[m_filling];
    parcel.read = m_read;
    parcel.skipped = m_skipped;
    parcel.refused = m_refused;
    parcel.watermark = m_lastRow;
    if (m_request.rehearse) {
        const Done done = m_storer->rehearse(*m_reader, parcel);
        parcel.clear();
        return done;
    }
    if (const Done done = waitForWriter(); !done)
        return done;
    if (m_progress.cancelled())
        return Error{ErrorKind::Cancelled, Tr::tr("Stopped."), {}};
    m_submitted = m_read;
    m_writing = m_project.writeLater(
        [this, &parcel](Session &session) { return m_storer->store(session, parcel); }, news());
    m_filling = 1 - m_filling;
    m_parcels[m_filling].clear();
    m_batchTime.start();
    return {};
}

// The identity of an earlier row: the storer lets the later one win, unless the first shall.
RowOutcome IntakeRun::unlessTwice(RowOutcome outcome)
{
    if (outcome != RowOutcome::Good || m_request.mapping.kind != "feedback"_L1 || !m_packer->isTwice(m_draft))
        return outcome;
    const bool first = m_request.mapping.remedy(u"twice"_s) == Remedy::First;
    m_issues.append({m_draft.row, {}, QString::fromUtf8(m_draft.key.left(200)),
        first ? Tr::tr("An earlier row of the file has the same identity; this one is left out.")
              : Tr::tr("An earlier row of the file has the same identity; the later one counts."),
        first ? u"skipped"_s : u"kept"_s, u"twice"_s});
    return first ? RowOutcome::Skipped : outcome;
}

Done IntakeRun::packed(RowOutcome outcome)
{
    Parcel &parcel = m_parcels[m_filling];
    m_masked += outcome == RowOutcome::Good ? m_draft.masked : 0;
    for (const Draft::Unanswered &none : m_draft.unanswered)
        m_unanswered[none.why] += outcome == RowOutcome::Good;
    m_skipped += outcome == RowOutcome::Skipped;
    m_refused += outcome == RowOutcome::Refused;
    for (Issue &issue : m_issues) {
        if (m_request.rehearse) {
            m_findings.add(issue);
            if (m_told.size() < m_request.told)
                m_told.append(issue);
        }
        parcel.issues.append(std::move(issue));
    }
    if (outcome != RowOutcome::Good)
        return {};
    if (m_request.mapping.kind == "feedback"_L1)
        return m_packer->pack(m_draft, parcel);
    qint64 source = 0;
    if (m_request.mapping.kind == "invitations"_L1) {
        const auto named = m_draft.source.isEmpty() ? m_packer->source(parcel)
                                                    : m_packer->sourceNamed(m_draft.source, parcel);
        if (!named)
            return named.error();
        source = *named;
    }
    parcel.drafts.push_back(m_draft);
    parcel.draftSources.push_back(source);
    return {};
}

Done IntakeRun::readRow(const RawRow &row)
{
    m_draft.clear();
    m_issues.clear();
    const RowOutcome outcome = unlessTwice(m_steps.parse(row, m_draft, m_issues));
    if (row.number <= m_doneBefore) {
        if (outcome == RowOutcome::Good)
            m_packer->pass(m_draft);
        return {};
    }
    ++m_read;
    m_lastRow = row.number;
    if (const Done done = packed(outcome); !done)
        return done;
    // The days of an invitations file are summed before they are stored, so it is one batch.
    if (m_request.mapping.kind == "invitations"_L1)
        return {};
    const Parcel &parcel = m_parcels[m_filling];
    const qint64 count = qint64(parcel.rows.size() + parcel.drafts.size()) + parcel.issues.size();
    const bool slow = (m_read & 127) == 0 && m_batchTime.elapsed() >= m_steps.millisecondsOfBatch;
    return count >= m_steps.rowsOfBatch || slow ? submit() : Done();
}

Done IntakeRun::readAll()
{
    auto rows = m_steps.open();
    if (!rows)
        return rows.error();
    m_rows = std::move(*rows);
    const ReaderOptions &options = m_request.mapping.reader;
    bool ours = m_request.mapping.format == exportFormat;
    int before = options.skippedRows + options.headerRows;
    RawRow row;
    m_batchTime.start();
    for (qint64 turn = 0;; ++turn) {
        const auto more = m_rows->next(row);
        if (!more) {
            if (const Done kept = submit(); !kept)
                return kept;
            return more.error();
        }
        if (!*more)
            break;
        if (before > 0) {
            --before;
            ours = ours
                || (!row.cells.empty() && row.cells.front() == QByteArrayView(exportMark.data(), exportMark.size()));
            continue;
        }
        if (ours) {
            for (QByteArrayView &cell : row.cells)
                cell = undefused(cell);
        }
        if (const Done done = readRow(row); !done)
            return done;
        if ((turn & 127) != 0)
            continue;
        if (m_progress.cancelled())
            return Error{ErrorKind::Cancelled, Tr::tr("Stopped."), {}};
        // The second half is for the full text of large files.
        m_progress.report(m_rows->position(), m_rows->size() * (m_large && !m_request.rehearse ? 2 : 1));
    }
    return submit();
}

// The same file again changes nothing: it leaves no line of its own either.
Done IntakeRun::forgetIfNothingNew()
{
    const Batch &batch = m_storer->batch();
    if (m_earlier == 0 || batch.imported > 0 || batch.updated > 0)
        return {};
    bool forgotten = false;
    const Done done = m_project.write([&](Session &session) -> Done {
        const auto made = session.integer(
            "SELECT count(*) FROM replaced WHERE batch_id = :batch", {{":batch", batch.id.value}});
        if (!made || *made > 0)
            return doneOf(made);
        if (const Done gone = doneOf(
                session.run("DELETE FROM issue WHERE batch_id = :batch", {{":batch", batch.id.value}}));
            !gone)
            return gone;
        forgotten = true;
        return doneOf(session.run("DELETE FROM batch WHERE id = :batch", {{":batch", batch.id.value}}));
    });
    if (!done || !forgotten)
        m_earlier = 0;
    return done;
}

Done IntakeRun::finish()
{
    if (m_request.rehearse)
        return {};
    if (const Done done = waitForWriter(); !done)
        return done;
    const qint64 now = m_project.clock()().toMSecsSinceEpoch();
    if (const Done done = m_project.write([&](Session &session) { return m_storer->finish(session, now); }); !done)
        return done;
    m_storer->committed();
    return forgetIfNothingNew();
}

// All rows are safe by now. What a cancelled or failed index leaves out, the next import or opening adds.
Done IntakeRun::indexAll()
{
    if (!m_large || m_request.rehearse)
        return {};
    const qint64 size = m_rows ? m_rows->size() : 1;
    const Progress *self = nullptr;
    const Progress share([&](qint64 done, qint64 total) {
        m_progress.report(size + size * done / std::max<qint64>(1, total), size * 2);
        if (m_progress.cancelled())
            self->cancel();
    });
    self = &share;
    return continueSearchIndex(m_project, share);
}

Result<IntakeSummary> IntakeRun::summary()
{
    const Batch &batch = m_storer->batch();
    IntakeSummary summary = summaryOf(batch);
    if (!m_request.rehearse)
        summary.batch = m_earlier != 0 && batch.imported == 0 && batch.updated == 0 ? m_earlier : batch.id.value;
    summary.format = m_request.mapping.format;
    summary.encoding = m_request.mapping.reader.encoding;
    summary.mapping = m_request.mapping;
    summary.issues = m_told;
    summary.findings = m_findings.findings();
    summary.masked = m_masked;
    summary.unanswered = m_unanswered;
    summary.firstDay = m_storer->firstDay();
    summary.lastDay = m_storer->lastDay();
    if (!m_request.rehearse) {
        const auto issues = Batches::issues(*m_reader, {summary.batch});
        if (!issues)
            return issues.error();
        summary.issues = *issues;
        const auto findings = Batches::findings(*m_reader, {summary.batch});
        if (!findings)
            return findings.error();
        summary.findings = *findings;
    }
    summary.seconds = double(m_whole.elapsed()) / 1000;
    return summary;
}

Result<IntakeSummary> IntakeRun::run()
{
    m_whole.start();
    if (const Done ready = prepare(); !ready)
        return ready.error();
    Done done = readAll();
    if (done)
        done = finish();
    else if (const Done last = waitForWriter(); !last) // what was handed over still counts
        done = last;
    if (m_large && !m_request.rehearse) {
        const Done indexed = m_project.maintain(endLarge);
        if (done)
            done = indexed;
    }
    if (!done)
        return stopped(done.error());
    if (const Done indexed = indexAll(); !indexed && indexed.error().kind != ErrorKind::Cancelled)
        return stopped(indexed.error());
    (void)m_project.write(
        [](Session &) { return Done(); }, {u"feedback"_s, u"source"_s, u"question"_s, u"customer"_s, u"batch"_s});
    return summary();
}

} // namespace

Result<IntakeSummary> runIntakeWith(Project &project, const IntakeRequest &request, const IntakeSteps &steps,
    const Progress &progress, const std::function<void(qint64)> &committed)
{
    IntakeRun run(project, request, steps, progress, committed);
    return run.run();
}

} // namespace hearken
