// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"

#include <QCoreApplication>

namespace hearken::dialect {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::store)
};

Error sqliteError(int code, const QString &detail)
{
    constexpr int pageSumWrong = 8202; // SQLITE_IOERR_DATA, of core/store/checksum
    switch (code == pageSumWrong ? 11 : code & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return {ErrorKind::Busy,
            Tr::tr("The project is being written by another program. Try again when it has finished."), detail};
    case 8: // READONLY
    case 14: // CANTOPEN
        return {ErrorKind::Storage,
            Tr::tr(
                "The project cannot be written here. Check the rights of the file and its folder, or save a copy elsewhere."),
            detail};
    case 9: // INTERRUPT
        return {ErrorKind::Cancelled, Tr::tr("Stopped."), detail};
    case 10: // IOERR
        return {ErrorKind::Storage,
            Tr::tr(
                "The disk reported an error. What was confirmed is safe; check the disk, then open the project again."),
            detail};
    case 11: // CORRUPT
    case 26: // NOTADB
        return {ErrorKind::Storage, Tr::tr("The project file is damaged. Run “hearken check” on it and open a backup."),
            detail};
    case 13: // FULL
        return {ErrorKind::Storage,
            Tr::tr("The disk is full. What was confirmed is safe; free some space and run it again to continue."),
            detail};
    case 19: // CONSTRAINT
        return {ErrorKind::Conflict, Tr::tr("This does not fit what the project already holds."), detail};
    default:
        return {ErrorKind::Storage,
            Tr::tr(
                "The project could not be read or written. See that its drive and its folder are still there, then close the project and open it again."),
            detail};
    }
}

Error postgresError(const QString &code, const QString &detail)
{
    if (code == "40001"_L1 || code == "40P01"_L1 || code == "55P03"_L1)
        return {ErrorKind::Busy, Tr::tr("A colleague is writing the same thing. Try again."), detail};
    if (code.startsWith("23"_L1))
        return {ErrorKind::Conflict, Tr::tr("This does not fit what the project already holds."), detail};
    if (code == "57014"_L1)
        return {ErrorKind::Cancelled, Tr::tr("Stopped."), detail};
    if (code.startsWith("08"_L1) || code.startsWith("57"_L1))
        return {
            ErrorKind::Storage, Tr::tr("The server cannot be reached. Check the connection and try again."), detail};
    if (code.startsWith("53"_L1))
        return {ErrorKind::Storage, Tr::tr("The server is out of space or memory. Tell its administrator."), detail};
    return {ErrorKind::Storage, Tr::tr("The server refused the request."), detail};
}

} // namespace

QString words(Engine engine, QString sql)
{
    const bool sqlite = engine == Engine::Sqlite;
    // INTEGER PRIMARY KEY is SQLite's row number: a key that costs nothing. REAL has four bytes on PostgreSQL.
    sql.replace("$KEY"_L1, sqlite ? "INTEGER PRIMARY KEY"_L1 : "BIGINT PRIMARY KEY"_L1);
    sql.replace("$INT"_L1, sqlite ? "INTEGER"_L1 : "BIGINT"_L1);
    sql.replace("$REAL"_L1, sqlite ? "REAL"_L1 : "DOUBLE PRECISION"_L1);
    sql.replace("$STRICT"_L1, sqlite ? "STRICT"_L1 : ""_L1);
    sql.replace("$CLUSTERED"_L1, sqlite ? "STRICT, WITHOUT ROWID"_L1 : ""_L1);
    return sql;
}

QString suffix(Engine engine)
{
    return engine == Engine::Sqlite ? u"sqlite"_s : u"postgres"_s;
}

Error error(Engine engine, const QString &nativeCode, const QString &what)
{
    const QString detail = what % u" ["_s % nativeCode % u']';
    return engine == Engine::Sqlite ? sqliteError(nativeCode.toInt(), detail) : postgresError(nativeCode, detail);
}

} // namespace hearken::dialect
