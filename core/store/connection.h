// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to core/store: what a Session holds.

#include "core/store/database.h"

#include <QHash>
#include <QSqlDatabase>

#include <memory>

namespace hearken {

struct Session::Connection
{
    Engine engine = Engine::Sqlite;
    bool writes = false;
    Place place; ///< empty in memory
    QSqlDatabase database;
    sqlite3 *handle = nullptr; ///< the driver's own; null on PostgreSQL
    QHash<QByteArray, sqlite3_stmt *> statements;
    QHash<QByteArray, std::shared_ptr<QSqlQuery>> queries;
    std::unique_ptr<Progress> stop;

    ~Connection();
    Result<sqlite3_stmt *> statement(const QByteArray &sql);
    Result<std::shared_ptr<QSqlQuery>> query(const QByteArray &sql);
    Error sqliteError(const char *what) const;
    Error queryError(const QSqlQuery &query, const char *what) const;

    template <class List>
    Result<qint64> runBound(const QByteArray &sql, const List &binds);
    template <class List>
    Done eachBound(const QByteArray &sql, const List &binds, const std::function<bool(const Row &)> &row);
};

} // namespace hearken
