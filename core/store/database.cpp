// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/backup.h"
#include "core/store/checksum.h"
#include "core/store/connection.h"
#include "core/store/migrate.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSysInfo>
#include <QUrl>
#include <QUrlQuery>
#include <QtEndian>

#include <sqlite3.h>

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::store)
};

struct Header
{
    quint32 applicationId = 0;
    quint32 userVersion = 0;
    quint32 pages = 0;
    quint32 pageSize = 0;
    qint64 fileSize = 0;
};

Error notAProject(const QString &path, const QString &detail)
{
    return {ErrorKind::Invalid,
        Tr::tr("“%1” is not a Hearken project. Choose a file that ends in .hearken, or import this one into a project.")
            .arg(QFileInfo(path).fileName()),
        detail};
}

// Before SQLite sees the file: it would "open" garbage, create what is missing, and hang on a pipe.
Result<Header> inspect(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat info = {};
    if (lstat(name.constData(), &info) != 0)
        return Error{ErrorKind::NotFound,
            Tr::tr("There is no file “%1”. Check the path, or make a project with “hearken new”.").arg(path), {}};
    if (S_ISLNK(info.st_mode) && stat(name.constData(), &info) != 0)
        return Error{ErrorKind::NotFound, Tr::tr("“%1” points to a file that is gone.").arg(path), {}};
    if (S_ISDIR(info.st_mode))
        return Error{ErrorKind::Invalid, Tr::tr("“%1” is a folder. Choose a project file in it.").arg(path), {}};
    if (!S_ISREG(info.st_mode))
        return notAProject(path, u"not a regular file"_s);
    if (info.st_nlink > 1)
        return Error{ErrorKind::Invalid,
            Tr::tr("“%1” has a second name (a hard link), which could damage it. Copy it and open the copy.").arg(path),
            {}};
    const int file = ::open(name.constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return Error{
            ErrorKind::Storage, Tr::tr("“%1” cannot be read. Check its rights.").arg(path), QString::number(errno)};
    unsigned char bytes[100] = {};
    const ssize_t length = ::read(file, bytes, sizeof bytes);
    ::close(file);
    if (length < 100 || memcmp(bytes, "SQLite format 3", 16) != 0)
        return notAProject(path, u"no SQLite header"_s);
    Header header;
    header.applicationId = qFromBigEndian<quint32>(bytes + 68);
    header.userVersion = qFromBigEndian<quint32>(bytes + 60);
    header.pages = qFromBigEndian<quint32>(bytes + 28);
    header.pageSize = qFromBigEndian<quint16>(bytes + 16) == 1 ? 65536 : qFromBigEndian<quint16>(bytes + 16);
    header.fileSize = info.st_size;
    if (header.applicationId != Database::applicationId)
        return notAProject(path, u"application_id 0x%1"_s.arg(header.applicationId, 0, 16));
    return header;
}

Done pragma(sqlite3 *handle, const char *sql)
{
    const int code = sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return dialect::error(
            Engine::Sqlite, QString::number(sqlite3_extended_errcode(handle)), QString::fromLatin1(sql));
    return {};
}

bool onNetwork(const QString &path)
{
    struct statfs info = {};
    if (statfs(QFile::encodeName(path).constData(), &info) != 0)
        return false;
    switch (static_cast<quint32>(info.f_type)) {
    case 0x6969: // NFS
    case 0xFF534D42: // CIFS
    case 0xFE534D42: // SMB2
    case 0x65735546: // FUSE
        return true;
    default:
        return false;
    }
}

// Everything that Debian's defaults leave open is closed before the first statement.
Done harden(sqlite3 *handle, Access access, bool network)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, access == Access::Write ? 1 : 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1 << 20);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 200);
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 20);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1); // 0 would break VACUUM INTO
    QList<const char *> pragmas{"PRAGMA cell_size_check=ON", "PRAGMA mmap_size=0", "PRAGMA temp_store=MEMORY"};
    if (access == Access::Write) {
        pragmas.append(network ? "PRAGMA journal_mode=TRUNCATE" : "PRAGMA journal_mode=WAL");
        pragmas.append({"PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON", "PRAGMA secure_delete=ON",
            "PRAGMA wal_autocheckpoint=1000", "PRAGMA cache_size=-65536"});
    } else {
        // One connection of the process writes and checkpoints: SQLite 3.40 has a race between two that do.
        sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        pragmas.append({"PRAGMA query_only=1", "PRAGMA wal_autocheckpoint=0", "PRAGMA cache_size=-16384"});
    }
    for (const char *sql : pragmas) {
        if (const Done done = pragma(handle, sql); !done)
            return done;
    }
    return {};
}

QString connectionName()
{
    static std::atomic<quint64> s_number = 0;
    return u"hearken-%1"_s.arg(++s_number);
}

} // namespace

bool Place::isServer() const
{
    return text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1);
}

QString Place::title() const
{
    return isServer() ? QUrl(text).path().mid(1) : QFileInfo(text).completeBaseName();
}

// An OFD lock dies with the process, however it dies: no stale lock is ever left.
struct Database::Lock
{
    QString path;
    int file = -1;

    ~Lock()
    {
        if (file < 0)
            return;
        ::unlink(QFile::encodeName(path).constData());
        ::close(file);
    }

    static Result<std::shared_ptr<Lock>> take(const QString &project)
    {
        auto lock = std::make_shared<Lock>();
        lock->path = project % ".lock"_L1;
        const QByteArray name = QFile::encodeName(lock->path);
        for (;;) {
            lock->file = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
            if (lock->file < 0) {
                const Error error{ErrorKind::Storage,
                    Tr::tr(
                        "The folder of the project cannot be written. Check its rights, or copy the project elsewhere."),
                    QString::number(errno)};
                return error;
            }
            struct flock whole = {};
            whole.l_type = F_WRLCK;
            whole.l_whence = SEEK_SET;
            if (fcntl(lock->file, F_OFD_SETLK, &whole) != 0) {
                char holder[200] = {};
                (void)!::read(lock->file, holder, sizeof holder - 1);
                ::close(lock->file);
                lock->file = -1;
                const Error error{ErrorKind::Busy,
                    Tr::tr("The project is already open elsewhere (%1). Close it there, or open it to read.")
                        .arg(QString::fromUtf8(holder).simplified()),
                    {}};
                return error;
            }
            // Somebody may have removed the name between our open and our lock: then we hold nothing that others see.
            struct stat mine = {};
            struct stat named = {};
            if (fstat(lock->file, &mine) == 0 && stat(name.constData(), &named) == 0 && mine.st_ino == named.st_ino)
                break;
            ::close(lock->file);
        }
        const QByteArray holder =
            u"%1, process %2"_s.arg(QSysInfo::machineHostName()).arg(QCoreApplication::applicationPid()).toUtf8();
        (void)!::ftruncate(lock->file, 0);
        (void)!::write(lock->file, holder.constData(), static_cast<size_t>(holder.size()));
        return lock;
    }
};

namespace {

Result<std::unique_ptr<QSqlDatabase>> opened(const QString &driver, const std::function<void(QSqlDatabase &)> &setUp)
{
    checksum::install();
    auto database = std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(driver, connectionName()));
    setUp(*database);
    if (!database->open()) {
        const QString code = database->lastError().nativeErrorCode();
        const QString name = database->connectionName();
        database.reset();
        QSqlDatabase::removeDatabase(name);
        return driver == "QPSQL"_L1 ? Error{ErrorKind::Storage,
                   Tr::tr("The server cannot be reached. Check the address and your rights."), code}
                                    : dialect::error(Engine::Sqlite, code, u"open"_s);
    }
    return database;
}

Result<sqlite3 *> handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    sqlite3 *raw = qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(handle.constData())
                                                               : nullptr;
    // Two copies of SQLite in one process would not see each other's locks.
    QSqlQuery query(database);
    const bool same = raw && query.exec(u"SELECT sqlite_source_id()"_s) && query.next()
        && query.value(0).toString() == QLatin1StringView(sqlite3_sourceid());
    if (!same)
        return Error{ErrorKind::Storage,
            Tr::tr("Hearken is not installed correctly: its two parts use different copies of SQLite."), {}};
    return raw;
}

Done openSqlite(const QString &file, QSqlDatabase &connected, sqlite3 *&handle)
{
    auto database = opened(u"QSQLITE"_s, [&](QSqlDatabase &made) {
        made.setDatabaseName(file);
        made.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    });
    if (!database)
        return database.error();
    connected = **database;
    (*database).reset();
    const auto raw = handleOf(connected);
    if (!raw)
        return raw.error();
    handle = *raw;
    return {};
}

} // namespace

Result<Session> memorySession()
{
    auto connection = std::make_unique<Session::Connection>();
    if (const Done done = openSqlite(u":memory:"_s, connection->database, connection->handle); !done)
        return done.error();
    connection->writes = true;
    return Session(std::move(connection));
}

Result<Session> Session::another() const
{
    if (m_connection->place.text.isEmpty())
        return Error{ErrorKind::NotFound, Tr::tr("A database in memory is seen by one session only."), {}};
    return Database::connect(m_connection->place, Access::Read);
}

Result<Session> Database::session(Access access) const
{
    return connect(m_place, access);
}

Result<Session> Database::connect(const Place &place, Access access)
{
    auto connection = std::make_unique<Session::Connection>();
    connection->engine = place.engine();
    connection->writes = access == Access::Write;
    connection->place = place;
    if (place.isServer()) {
        const QUrl url(place.text);
        const QUrlQuery query(url);
        auto database = opened(u"QPSQL"_s, [&](QSqlDatabase &made) {
            const QString socket = query.queryItemValue(u"host"_s, QUrl::FullyDecoded);
            made.setHostName(socket.isEmpty() ? url.host() : socket);
            made.setPort(url.port(5432));
            made.setUserName(url.userName());
            made.setPassword(url.password());
            made.setDatabaseName(url.path().mid(1));
        });
        if (!database)
            return database.error();
        connection->database = **database;
        (*database).reset();
        Session session(std::move(connection));
        const QString schema = query.queryItemValue(u"schema"_s);
        QStringList greeting{u"SET client_min_messages TO warning"_s, u"SET TIME ZONE 'UTC'"_s};
        if (!schema.isEmpty())
            greeting.append(u"SET search_path TO \"%1\", public"_s.arg(QString(schema).remove(u'"')));
        if (access == Access::Read)
            greeting.append(u"SET default_transaction_read_only TO on"_s);
        for (const QString &statement : std::as_const(greeting)) {
            if (const auto done = session.run(statement, {}); !done)
                return done.error();
        }
        return session;
    }
    // SQLite would make a new file where the project was taken away.
    if (!QFileInfo::exists(place.text))
        return dialect::error(Engine::Sqlite, u"0"_s, u"no file"_s);
    if (const Done done = openSqlite(place.text, connection->database, connection->handle); !done)
        return done.error();
    // Before the first page is written; in a file that has pages it says nothing new.
    if (access == Access::Write && !checksum::reserve(connection->handle))
        return Error{ErrorKind::Storage, Tr::tr("The project could not be opened with checksums."), {}};
    if (const Done done = harden(connection->handle, access, onNetwork(place.text)); !done)
        return done.error();
    return Session(std::move(connection));
}

Result<Database> Database::create(const Place &place, const Clock &clock)
{
    Database database;
    database.m_place = place;
    database.m_access = Access::Write;
    if (!place.isServer()) {
        const QByteArray name = QFile::encodeName(place.text);
        auto lock = Lock::take(place.text);
        if (!lock)
            return lock.error();
        database.m_lock = *lock;
        // Ours alone from the first byte: a project holds personal data.
        const int file = ::open(name.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
        if (file < 0 && errno == EEXIST)
            return Error{ErrorKind::Conflict,
                Tr::tr("“%1” exists already. Choose another name, or open it.").arg(place.text), {}};
        if (file < 0)
            return Error{ErrorKind::Storage,
                Tr::tr("“%1” cannot be made. Check the folder and its rights.").arg(place.text),
                QString::number(errno)};
        ::close(file);
    }
    auto session = database.session(Access::Write);
    if (!session)
        return session.error();
    if (!place.isServer()) {
        if (const auto marked = session->run(u"PRAGMA application_id = %1"_s.arg(applicationId), {}); !marked)
            return marked.error();
    } else if (
        const auto empty = session->integer(
            "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = 'migration'");
        !empty) {
        return empty.error();
    } else if (*empty > 0) {
        return Error{ErrorKind::Conflict,
            Tr::tr("There is a project in this database already. Open it, or choose another schema."), {}};
    }
    if (const Done done = migrate(*session, clock); !done)
        return done.error();
    return database;
}

Result<Database> Database::open(const Place &place, Access access, const Clock &clock, const Progress &progress)
{
    Database database;
    database.m_place = place;
    database.m_access = access;
    if (place.isServer()) {
        auto session = database.session(access);
        if (!session)
            return session.error();
        const auto known = session->integer(
            "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = 'migration'");
        if (!known)
            return known.error();
        if (*known == 0)
            return Error{ErrorKind::Invalid,
                Tr::tr("There is no Hearken project in this database. Make one with “hearken new”."), {}};
        if (access == Access::Write) {
            if (const Done done = migrate(*session, clock); !done)
                return done.error();
        }
        return database;
    }

    const auto header = inspect(place.text);
    if (!header)
        return header.error();
    const bool log = QFileInfo::exists(place.text % "-wal"_L1) || QFileInfo::exists(place.text % "-journal"_L1);
    if (static_cast<int>(header->userVersion) > newestSchema()) {
        return Error{ErrorKind::Invalid,
            Tr::tr(
                "This project was made by a newer Hearken (schema %1; this one knows %2). Install the newest version to open it.")
                .arg(header->userVersion)
                .arg(newestSchema()),
            {}};
    }
    if (!log && header->fileSize != qint64(header->pages) * header->pageSize)
        return Error{ErrorKind::Storage,
            Tr::tr("The project file is damaged: it has %1 bytes and should have %2. Open a backup.")
                .arg(
                    QLocale().toString(header->fileSize), QLocale().toString(qint64(header->pages) * header->pageSize)),
            {}};
    if (access == Access::Write) {
        auto lock = Lock::take(place.text);
        if (!lock)
            return lock.error();
        database.m_lock = *lock;
    }
    {
        // Look before touching: with query_only nothing of a stranger's file runs or is written.
        auto session = database.session(Access::Read);
        if (!session)
            return session.error();
        session->stopWith(progress);
        // After a crash, and on the first opening of this very file here, the pages are read once.
        if (log || !knownHere(place.text)) {
            const auto sound = session->first("PRAGMA quick_check(1)", {}, [](const Row &row) { return row.text(0); });
            if (!sound)
                return sound.error();
            if (*sound != u"ok"_s)
                return Error{ErrorKind::Storage,
                    Tr::tr(
                        "The project file is damaged. Nothing was changed. Open a backup, or run “hearken check” for details."),
                    sound->value_or(QString())};
        }
        const auto version = session->integer("PRAGMA user_version");
        const auto actual = fingerprint(*session);
        if (!version || !actual)
            return version ? actual.error() : version.error();
        const auto expected = expectedFingerprint(static_cast<int>(*version));
        if (!expected)
            return expected.error();
        if (*actual != *expected)
            return Error{ErrorKind::Invalid,
                Tr::tr(
                    "Something other than Hearken has changed the inside of this project. It was not opened. Open a backup."),
                {}};
        if (*version < newestSchema()) {
            if (access == Access::Read)
                return Error{ErrorKind::Invalid,
                    Tr::tr(
                        "This project comes from an older Hearken. Open it in the window once to bring it up to date."),
                    {}};
            const QString copy = u"%1.before-schema-%2"_s.arg(place.text).arg(newestSchema());
            if (!QFileInfo::exists(copy)) {
                if (const Done saved = backup(*session, copy); !saved)
                    return saved.error();
            }
        }
    }
    if (progress.cancelled())
        return Error{ErrorKind::Cancelled, Tr::tr("Opening was stopped."), {}};
    if (access == Access::Write) {
        auto session = database.session(Access::Write);
        if (!session)
            return session.error();
        if (const Done done = migrate(*session, clock); !done)
            return done.error();
    }
    return database;
}

} // namespace hearken
