// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrate.h"

#include "core/store/database.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QByteArray shipped(const QString &name)
{
    QFile file(u":/hearken/sql/"_s % name);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return open ? file.readAll() : QByteArray();
}

// A semicolon at a line's end ends a statement; lines that start with -- are comments.
QStringList statementsOf(Engine engine, const QByteArray &text)
{
    QStringList statements;
    QString current;
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        if (line.trimmed().startsWith("--"_L1))
            continue;
        current += line % u'\n';
        if (line.trimmed().endsWith(u';')) {
            QString statement = current.trimmed();
            statement.chop(1);
            statements.append(dialect::words(engine, statement));
            current.clear();
        }
    }
    Q_ASSERT(current.trimmed().isEmpty());
    return statements;
}

} // namespace

QList<Migration> migrations(Engine engine)
{
    static const QRegularExpression pattern(u"^(\\d{3})_(\\w+)(?:\\.(sqlite|postgres))?\\.sql$"_s);
    QList<Migration> list;
    for (const QString &name : QDir(u":/hearken/sql"_s).entryList(QDir::Files, QDir::Name)) {
        const QRegularExpressionMatch match = pattern.match(name);
        if (!match.hasMatch() || (!match.captured(3).isEmpty() && match.captured(3) != dialect::suffix(engine)))
            continue;
        const QByteArray text = shipped(name);
        list.append({match.captured(1).toInt(), name, statementsOf(engine, text),
            QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()});
    }
    return list;
}

int newestSchema()
{
    static const int newest = static_cast<int>(migrations(Engine::Sqlite).size());
    return newest;
}

QStringList indexStatements(Engine engine)
{
    return statementsOf(engine, shipped(u"indexes.sql"_s));
}

Done ensureIndexes(Session &session)
{
    for (const QString &statement : indexStatements(session.engine())) {
        if (const auto made = session.run(statement); !made)
            return made.error();
    }
    return {};
}

Done migrate(Session &session, const Clock &clock, int upTo)
{
    const auto ledger = session.run("CREATE TABLE IF NOT EXISTS migration ("
                                    "number INTEGER PRIMARY KEY, checksum TEXT NOT NULL, applied_at BIGINT NOT NULL)");
    if (!ledger)
        return ledger.error();
    const auto applied = session.all("SELECT number, checksum FROM migration ORDER BY number", {},
        [](const Row &row) { return std::pair(row.integer(0), row.text(1).toLatin1()); });
    if (!applied)
        return applied.error();
    const QList<Migration> steps = migrations(session.engine());
    if (applied->size() > steps.size()) {
        return Error{ErrorKind::Invalid,
            QCoreApplication::translate(
                "hearken::store", "This project was made by a newer Hearken. Install the newest version to open it."),
            {}};
    }
    for (qsizetype i = 0; i < steps.size() && i < upTo; ++i) {
        const Migration &step = steps[i];
        Q_ASSERT(step.number == i + 1);
        if (i < applied->size()) {
            if (applied->at(i).second != step.checksum) {
                return Error{ErrorKind::Invalid,
                    QCoreApplication::translate("hearken::store",
                        "The history of this project does not fit this version of Hearken. Open a backup, or use the version that wrote it."),
                    step.name};
            }
            continue;
        }
        const Done done = session.write([&](Session &inside) -> Done {
            for (const QString &statement : step.statements) {
                if (const auto ran = inside.run(statement); !ran)
                    return ran.error();
            }
            const auto noted = inside.run(
                "INSERT INTO migration (number, checksum, applied_at) VALUES (:number, :checksum, :at)",
                {{":number", qint64(step.number)}, {":checksum", QString::fromLatin1(step.checksum)},
                    {":at", clock().toMSecsSinceEpoch()}});
            if (!noted)
                return noted.error();
            if (inside.engine() == Engine::Sqlite) {
                if (const auto version = inside.run(u"PRAGMA user_version = %1"_s.arg(step.number), {}); !version)
                    return version.error();
            }
            return {};
        });
        if (!done)
            return done;
    }
    return ensureIndexes(session);
}

Result<QByteArray> fingerprint(Session &session)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList allowed;
    for (const QString &statement : indexStatements(Engine::Sqlite))
        allowed.append(statement.section(u' ', 5, 5)); // CREATE INDEX IF NOT EXISTS name …
    const Done done = session.each(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name", {}, [&](const Row &row) {
            // Our own indexes may be missing for the time of a large import; a stranger's index counts.
            if (row.text(0) == "index"_L1 && (row.isNull(3) || allowed.contains(row.text(1))))
                return;
            if (row.text(1).startsWith("sqlite_stat"_L1))
                return;
            for (int column = 0; column < 4; ++column) {
                hash.addData(row.text(column).simplified().toUtf8());
                hash.addData(QByteArrayView("\n"));
            }
        });
    if (!done)
        return done.error();
    return hash.result().toHex();
}

Result<QByteArray> expectedFingerprint(int number)
{
    auto session = memorySession();
    if (!session)
        return session.error();
    if (const Done done = migrate(*session, systemClock, number); !done)
        return done.error();
    return fingerprint(*session);
}

} // namespace hearken
