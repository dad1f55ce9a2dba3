// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/job/progress.h"
#include "core/store/dialect.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <functional>
#include <initializer_list>
#include <memory>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;
class QSqlQuery;

namespace hearken {

/// What may be bound: null, a whole number, a fraction, a text. Anything else has no common meaning on both engines.
using Value = std::variant<std::monostate, qint64, double, QString>;

template <class Thing>
Value orNull(const std::optional<Thing> &value)
{
    return value ? Value(*value) : Value();
}

struct Bind
{
    const char *name; ///< as in the statement, with its colon
    Value value;
};
using Binds = std::initializer_list<Bind>;

/// One row of an answer, read in the order in which the statement names its columns. Valid inside the callback only.
class Row
{
public:
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    /// UTF-8 of a text without a copy, for loops over millions of rows; valid until the next column access.
    QByteArrayView utf8(int column) const;
    bool isNull(int column) const;

private:
    friend class Session;
    sqlite3_stmt *m_statement = nullptr;
    QSqlQuery *m_query = nullptr;
    mutable QByteArray m_copy;
};

/// Binds the values of one row of `repeat`, by position: the names of the statement in order of first appearance, from 1.
class Binder
{
public:
    void integer(int position, qint64 value);
    void real(int position, double value);
    void text(int position, const QString &value);
    /// Not copied: must stay until the row is done.
    void utf8(int position, QByteArrayView value);
    void null(int position);

private:
    friend class Session;
    sqlite3_stmt *m_statement = nullptr;
    QSqlQuery *m_query = nullptr;
};

/// One connection, used by one thread: five verbs of SQL. Statements are prepared once and kept.
/// Every read ends with a check of the error, so that a damaged page is an Error and never a shorter answer.
class Session
{
public:
    Session(Session &&) noexcept;
    Session &operator=(Session &&) noexcept;
    ~Session();

    Engine engine() const;

    /// Rows changed.
    Result<qint64> run(const char *sql, Binds binds = {});
    Result<qint64> run(const QString &sql, const QList<Bind> &binds = {});
    /// The same statement for `count` rows; `bind(binder, row)` binds all names of each.
    Done repeat(const char *sql, qint64 count, const std::function<void(Binder &, qint64)> &bind);
    Done each(const char *sql, Binds binds, const std::function<void(const Row &)> &row);
    Done each(const QString &sql, const QList<Bind> &binds, const std::function<void(const Row &)> &row);
    /// As each, until `row` answers false.
    Done eachWhile(const QString &sql, const QList<Bind> &binds, const std::function<bool(const Row &)> &row);

    template <class Make>
    auto all(const char *sql, Binds binds, Make make) -> Result<QList<decltype(make(std::declval<const Row &>()))>>
    {
        QList<decltype(make(std::declval<const Row &>()))> list;
        const Done done = each(sql, binds, [&](const Row &row) { list.append(make(row)); });
        if (!done)
            return done.error();
        return list;
    }
    /// The first row, if there is one.
    template <class Make>
    auto first(const char *sql, Binds binds, Make make)
        -> Result<std::optional<decltype(make(std::declval<const Row &>()))>>
    {
        std::optional<decltype(make(std::declval<const Row &>()))> found;
        const Done done = each(sql, binds, [&](const Row &row) {
            if (!found)
                found = make(row);
        });
        if (!done)
            return done.error();
        return found;
    }
    /// The first column of the first row as a whole number; 0 when there is none.
    Result<qint64> integer(const char *sql, Binds binds = {});

    /// A transaction as a function, so that it can be run again: Busy repeats it a few times with a growing pause, any
    /// Error rolls it back. The function touches nothing but the session. Only on the project's writer.
    Done write(const std::function<Done(Session &)> &work);

    /// Another reading session on the same project, for a second thread of one piece of work; used on the thread that
    /// asks for it. It sees what is committed; there is none beside a session in memory.
    Result<Session> another() const;

    /// Long reads ask this progress and end with Cancelled.
    void stopWith(const Progress &progress);

    /// The raw handle, for backup and bulk settings; null on PostgreSQL.
    sqlite3 *sqlite() const;

private:
    friend class Database;
    friend Result<Session> memorySession();
    struct Connection;
    explicit Session(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
};

} // namespace hearken
