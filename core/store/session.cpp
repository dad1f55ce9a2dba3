// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/session.h"

#include "core/store/connection.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringDecoder>
#include <QThread>

#include <sqlite3.h>

#include <cmath>
#include <limits>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

// The gate for text: one NUL would cut it in other programs, and a lone surrogate would swallow its neighbour.
QByteArray storable(const QString &text)
{
    QString clean = text;
    clean.remove(QChar(0));
    return clean.toUtf8();
}

// The driver takes a null QString for NULL, and an empty text is not a missing one. Reading, it takes a byte order mark
// at the beginning for none of the text, as fromUtf8 does: a second one is stored, so that the first comes back.
QVariant textVariant(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return u""_s;
    const QString text = QString::fromUtf8(utf8);
    return utf8.startsWith("\xEF\xBB\xBF") ? QString(2, QChar::ByteOrderMark) % text : text;
}

QVariant variant(const Value &value)
{
    if (const auto *integer = std::get_if<qint64>(&value))
        return *integer;
    if (const auto *real = std::get_if<double>(&value))
        return std::isnan(*real) ? QVariant(QMetaType(QMetaType::Double)) : QVariant(*real);
    if (const auto *text = std::get_if<QString>(&value))
        return textVariant(storable(*text));
    return {};
}

void bindValue(sqlite3_stmt *statement, int position, const Value &value)
{
    if (const auto *integer = std::get_if<qint64>(&value)) {
        sqlite3_bind_int64(statement, position, *integer);
    } else if (const auto *real = std::get_if<double>(&value)) {
        sqlite3_bind_double(statement, position, *real);
    } else if (const auto *text = std::get_if<QString>(&value)) {
        const QByteArray utf8 = storable(*text);
        sqlite3_bind_text64(statement, position, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
            SQLITE_TRANSIENT, SQLITE_UTF8);
    } else {
        sqlite3_bind_null(statement, position);
    }
}

} // namespace

qint64 Row::integer(int column) const
{
    return m_statement ? sqlite3_column_int64(m_statement, column) : m_query->value(column).toLongLong();
}

double Row::real(int column) const
{
    return m_statement ? sqlite3_column_double(m_statement, column) : m_query->value(column).toDouble();
}

QByteArrayView Row::utf8(int column) const
{
    if (!m_statement) {
        m_copy = m_query->value(column).toString().toUtf8();
        return m_copy;
    }
    // column_blob of a text is its UTF-8 in the page: unlike column_text it makes no copy to end it with a zero.
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

QString Row::text(int column) const
{
    if (!m_statement)
        return m_query->value(column).toString();
    const QByteArrayView bytes = utf8(column);
    if (!bytes.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(bytes);
    // fromUtf8 takes a byte order mark at the beginning for none of the text. Here it is what somebody wrote.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(bytes);
}

bool Row::isNull(int column) const
{
    return m_statement ? sqlite3_column_type(m_statement, column) == SQLITE_NULL : m_query->isNull(column);
}

void Binder::integer(int position, qint64 value)
{
    if (m_statement)
        sqlite3_bind_int64(m_statement, position, value);
    else
        m_query->bindValue(position - 1, value);
}

void Binder::real(int position, double value)
{
    if (m_statement)
        sqlite3_bind_double(m_statement, position, value);
    else
        m_query->bindValue(position - 1, value);
}

void Binder::text(int position, const QString &value)
{
    if (m_statement)
        bindValue(m_statement, position, value);
    else
        m_query->bindValue(position - 1, variant(value));
}

void Binder::utf8(int position, QByteArrayView value)
{
    // A null pointer would bind NULL: an empty text is not a missing one.
    const char *bytes = value.data() ? value.data() : "";
    if (m_statement)
        sqlite3_bind_text64(
            m_statement, position, bytes, static_cast<sqlite3_uint64>(value.size()), SQLITE_STATIC, SQLITE_UTF8);
    else
        m_query->bindValue(position - 1, textVariant(value));
}

void Binder::null(int position)
{
    if (m_statement)
        sqlite3_bind_null(m_statement, position);
    else
        m_query->bindValue(position - 1, QVariant());
}

Session::Connection::~Connection()
{
    for (sqlite3_stmt *statement : std::as_const(statements))
        sqlite3_finalize(statement);
    queries.clear();
    if (handle && writes) {
        // At rest the project is one file: everything is folded back and the journal goes away. When a reader of
        // another process is still there, SQLite leaves the log, and the next writer folds it in.
        sqlite3_wal_checkpoint_v2(handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
        sqlite3_exec(handle, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
    }
    const QString name = database.connectionName();
    database.close();
    database = {};
    QSqlDatabase::removeDatabase(name);
}

Result<sqlite3_stmt *> Session::Connection::statement(const QByteArray &sql)
{
    if (const auto known = statements.constFind(sql); known != statements.constEnd())
        return *known;
    sqlite3_stmt *made = nullptr;
    const int code = sqlite3_prepare_v3(
        handle, sql.constData(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &made, nullptr);
    if (code != SQLITE_OK)
        return dialect::error(engine, QString::number(sqlite3_extended_errcode(handle)),
            u"prepare: "_s % QString::fromUtf8(sqlite3_errmsg(handle)));
    statements.insert(sql, made);
    return made;
}

Result<std::shared_ptr<QSqlQuery>> Session::Connection::query(const QByteArray &sql)
{
    if (const auto known = queries.constFind(sql); known != queries.constEnd())
        return *known;
    auto made = std::make_shared<QSqlQuery>(database);
    made->setForwardOnly(true);
    if (!made->prepare(QString::fromUtf8(sql)))
        return queryError(*made, "prepare");
    queries.insert(sql, made);
    return made;
}

Error Session::Connection::sqliteError(const char *what) const
{
    return dialect::error(engine, QString::number(sqlite3_extended_errcode(handle)), QLatin1StringView(what));
}

Error Session::Connection::queryError(const QSqlQuery &query, const char *what) const
{
    return dialect::error(engine, query.lastError().nativeErrorCode(), QLatin1StringView(what));
}

Session::Session(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}
Session::Session(Session &&) noexcept = default;
Session &Session::operator=(Session &&) noexcept = default;
Session::~Session() = default;

Engine Session::engine() const
{
    return m_connection->engine;
}

sqlite3 *Session::sqlite() const
{
    return m_connection->handle;
}

namespace {

struct Reset
{
    sqlite3_stmt *statement;
    ~Reset() // finishes the read at once: an open cursor would hold back the log
    {
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
    }
};

template <class List>
void bindAll(sqlite3_stmt *statement, const List &binds)
{
    for (const Bind &bind : binds) {
        const int position = sqlite3_bind_parameter_index(statement, bind.name);
        Q_ASSERT_X(position > 0, "Session", bind.name);
        bindValue(statement, position, bind.value);
    }
}

template <class List>
void bindAll(QSqlQuery &query, const List &binds)
{
    for (const Bind &bind : binds)
        query.bindValue(QString::fromLatin1(bind.name), variant(bind.value));
}

} // namespace

template <class List>
Result<qint64> Session::Connection::runBound(const QByteArray &sql, const List &binds)
{
    if (engine == Engine::Postgres && binds.size() == 0) {
        // SET, BEGIN and CREATE cannot be prepared there.
        QSqlQuery once(database);
        if (!once.exec(QString::fromUtf8(sql)))
            return queryError(once, "run");
        return qint64(once.numRowsAffected());
    }
    if (engine == Engine::Postgres) {
        const auto prepared = query(sql);
        if (!prepared)
            return prepared.error();
        QSqlQuery &made = **prepared;
        bindAll(made, binds);
        if (!made.exec())
            return queryError(made, "run");
        const qint64 changed = made.numRowsAffected();
        made.finish();
        return changed;
    }
    const auto prepared = statement(sql);
    if (!prepared)
        return prepared.error();
    const Reset reset{*prepared};
    bindAll(*prepared, binds);
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW)
        code = sqlite3_step(*prepared);
    if (code != SQLITE_DONE)
        return sqliteError("run");
    return qint64(sqlite3_changes64(handle));
}

template <class List>
Done Session::Connection::eachBound(
    const QByteArray &sql, const List &binds, const std::function<bool(const Row &)> &row)
{
    Row cursor;
    if (engine == Engine::Postgres) {
        const auto prepared = query(sql);
        if (!prepared)
            return prepared.error();
        QSqlQuery &made = **prepared;
        bindAll(made, binds);
        if (!made.exec())
            return queryError(made, "read");
        cursor.m_query = &made;
        while (made.next()) {
            if (stop && stop->cancelled())
                return Error{ErrorKind::Cancelled, QCoreApplication::translate("hearken::store", "Stopped."), {}};
            if (!row(cursor))
                break;
        }
        const bool damaged = made.lastError().isValid();
        const Error error = damaged ? queryError(made, "read") : Error();
        made.finish();
        return damaged ? Done(error) : Done();
    }
    const auto prepared = statement(sql);
    if (!prepared)
        return prepared.error();
    const Reset reset{*prepared};
    bindAll(*prepared, binds);
    cursor.m_statement = *prepared;
    int code = SQLITE_DONE;
    while ((code = sqlite3_step(*prepared)) == SQLITE_ROW) {
        if (!row(cursor))
            return {};
    }
    if (code != SQLITE_DONE)
        return sqliteError("read");
    return {};
}

Result<qint64> Session::run(const char *sql, Binds binds)
{
    return m_connection->runBound(QByteArray(sql), binds);
}

Result<qint64> Session::run(const QString &sql, const QList<Bind> &binds)
{
    return m_connection->runBound(sql.toUtf8(), binds);
}

Done Session::each(const char *sql, Binds binds, const std::function<void(const Row &)> &row)
{
    return m_connection->eachBound(QByteArray(sql), binds, [&](const Row &cursor) {
        row(cursor);
        return true;
    });
}

Done Session::each(const QString &sql, const QList<Bind> &binds, const std::function<void(const Row &)> &row)
{
    return m_connection->eachBound(sql.toUtf8(), binds, [&](const Row &cursor) {
        row(cursor);
        return true;
    });
}

Done Session::eachWhile(const QString &sql, const QList<Bind> &binds, const std::function<bool(const Row &)> &row)
{
    return m_connection->eachBound(sql.toUtf8(), binds, row);
}

Done Session::repeat(const char *sql, qint64 count, const std::function<void(Binder &, qint64)> &bind)
{
    Binder binder;
    if (m_connection->engine == Engine::Postgres) {
        // QPSQL numbers named places by appearance, so the positions of the Binder are the same on both engines.
        const auto prepared = m_connection->query(QByteArray(sql));
        if (!prepared)
            return prepared.error();
        binder.m_query = &**prepared;
        for (qint64 i = 0; i < count; ++i) {
            bind(binder, i);
            if (!binder.m_query->exec())
                return m_connection->queryError(*binder.m_query, "repeat");
        }
        binder.m_query->finish();
        return {};
    }
    const auto prepared = m_connection->statement(QByteArray(sql));
    if (!prepared)
        return prepared.error();
    const Reset reset{*prepared};
    binder.m_statement = *prepared;
    for (qint64 i = 0; i < count; ++i) {
        bind(binder, i);
        if (sqlite3_step(*prepared) != SQLITE_DONE)
            return m_connection->sqliteError("repeat");
        sqlite3_reset(*prepared);
    }
    return {};
}

Result<qint64> Session::integer(const char *sql, Binds binds)
{
    qint64 value = 0;
    bool found = false;
    const Done done = each(sql, binds, [&](const Row &row) {
        if (!found)
            value = row.integer(0);
        found = true;
    });
    if (!done)
        return done.error();
    return value;
}

Done Session::write(const std::function<Done(Session &)> &work)
{
    Q_ASSERT(m_connection->writes);
    constexpr int tries = 6;
    const bool sqlite = m_connection->engine == Engine::Sqlite;
    for (int attempt = 0;; ++attempt) {
        // IMMEDIATE: a read that turns into a write after somebody's commit would fail at once, without waiting.
        const auto begun = run(sqlite ? "BEGIN IMMEDIATE" : "BEGIN");
        Done done = begun ? work(*this) : Done(begun.error());
        if (done) {
            const auto committed = run("COMMIT");
            if (committed)
                return {};
            done = committed.error();
        }
        if (begun)
            (void)run("ROLLBACK"); // after a full disk SQLite has rolled back by itself
        if (done.error().kind != ErrorKind::Busy || attempt + 1 == tries)
            return done;
        QThread::msleep(10UL << attempt);
    }
}

void Session::stopWith(const Progress &progress)
{
    m_connection->stop = std::make_unique<Progress>(progress);
    if (!m_connection->handle)
        return;
    sqlite3_progress_handler(
        m_connection->handle, 100'000,
        [](void *stop) { return static_cast<const Progress *>(stop)->cancelled() ? 1 : 0; }, m_connection->stop.get());
}

} // namespace hearken
