// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/store/database.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::store)
};

bool synced(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool good = ::fsync(file) == 0;
    ::close(file);
    return good;
}

Result<QStringList> tableCounts(Session &session)
{
    const auto tables = session.all(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name",
        {}, [](const Row &row) { return row.text(0); });
    if (!tables)
        return tables.error();
    QStringList counts;
    for (const QString &table : *tables) {
        const Done done = session.each(u"SELECT count(*) FROM \"%1\""_s.arg(table), {},
            [&](const Row &row) { counts.append(u"%1 %2"_s.arg(table).arg(row.integer(0))); });
        if (!done)
            return done.error();
    }
    return counts;
}

QString fileMark(const QString &path)
{
    const QFileInfo info(path);
    return u"%1 %2"_s.arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch());
}

QString settingKey(const QString &path)
{
    return u"sound/"_s
        % QString::fromLatin1(QFileInfo(path).absoluteFilePath().toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}

} // namespace

Done backup(Session &session, const QString &target)
{
    if (session.engine() != Engine::Sqlite)
        return Error{ErrorKind::Invalid, Tr::tr("A project on a server is backed up there, with pg_dump."), {}};
    if (QFileInfo::exists(target))
        return Error{ErrorKind::Conflict, Tr::tr("“%1” exists already. Choose another name.").arg(target), {}};
    const QString draft = target % ".part"_L1;
    QFile::remove(draft);
    // An empty file of our own first: VACUUM INTO accepts it, and nobody else can read it for a moment.
    const int file = ::open(QFile::encodeName(draft).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0)
        return Error{
            ErrorKind::Storage, Tr::tr("“%1” cannot be made. Check the folder and its rights.").arg(target), {}};
    ::close(file);
    const auto fail = [&](const Error &error) -> Done {
        QFile::remove(draft);
        return error;
    };
    const auto before = tableCounts(session);
    if (!before)
        return fail(before.error());
    (void)session.run("PRAGMA query_only=0"); // VACUUM INTO writes only the new file, yet query_only forbids it
    const auto copied = session.run("VACUUM INTO :file", {{":file", draft}});
    (void)session.run("PRAGMA query_only=1");
    if (!copied)
        return fail(copied.error());
    if (!synced(draft))
        return fail({ErrorKind::Storage, Tr::tr("The copy could not be written to the disk safely."), {}});
    {
        auto copy = memorySession();
        if (!copy)
            return fail(copy.error());
        if (const auto attached = copy->run("ATTACH DATABASE :file AS copy", {{":file", draft}}); !attached)
            return fail(attached.error());
        const auto sound = copy->first(
            "PRAGMA copy.integrity_check(1)", {}, [](const Row &row) { return row.text(0); });
        if (!sound || *sound != u"ok"_s)
            return fail(sound ? Error{ErrorKind::Storage,
                            Tr::tr("The copy did not pass its check and was thrown away. Check the disk."), {}}
                              : sound.error());
        for (const QString &line : *before) {
            const QString table = line.section(u' ', 0, -2);
            qint64 rows = -1;
            const Done counted = copy->each(
                u"SELECT count(*) FROM copy.\"%1\""_s.arg(table), {}, [&](const Row &row) { rows = row.integer(0); });
            if (!counted)
                return fail(counted.error());
            if (QString::number(rows) != line.section(u' ', -1))
                return fail({ErrorKind::Storage,
                    Tr::tr("The copy did not hold all rows and was thrown away. Try again."), table});
        }
    }
    if (::rename(QFile::encodeName(draft).constData(), QFile::encodeName(target).constData()) != 0)
        return fail(
            {ErrorKind::Storage, Tr::tr("The copy could not be given its name. Check the rights of the folder."), {}});
    (void)synced(QFileInfo(target).absolutePath());
    return {};
}

Result<QStringList> findings(Session &session, const Progress &progress)
{
    QStringList list;
    if (session.engine() != Engine::Sqlite)
        return list;
    session.stopWith(progress);
    const Done pages = session.each("PRAGMA integrity_check(100)", {}, [&](const Row &row) {
        if (row.text(0) != "ok"_L1)
            list.append(Tr::tr("Damaged page or index: %1").arg(row.text(0).simplified().left(200)));
    });
    if (!pages) {
        if (pages.error().kind == ErrorKind::Cancelled)
            return pages.error();
        list.append(pages.error().message);
        return list;
    }
    const Done keys = session.each("PRAGMA foreign_key_check", {}, [&](const Row &row) {
        if (list.size() < 100)
            list.append(Tr::tr("A row of “%1” names something that is not in “%2”.").arg(row.text(0), row.text(2)));
    });
    if (!keys)
        list.append(keys.error().message);
    return list;
}

bool knownHere(const QString &path)
{
    return QSettings().value(settingKey(path)).toString() == fileMark(path);
}

void rememberHere(const QString &path)
{
    QSettings().setValue(settingKey(path), fileMark(path));
}

} // namespace hearken
