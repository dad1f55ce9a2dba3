// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dailycopy.h"

#include "core/store/backup.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QStorageInfo>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype copiesAtLeast = 2;
constexpr qint64 copiesTogether = 4; ///< times the newest
constexpr qint64 copiesFree = qint64(1) << 30; ///< bytes that are never too much

struct CopyWords
{
    Q_DECLARE_TR_FUNCTIONS(hearken::store)
};

} // namespace

DailyCopies::DailyCopies(const QString &folder, const QString &project)
    : m_project(project)
{
    // One folder a project; the name tells a person which, the hash keeps two of one name apart.
    const QFileInfo file(project);
    const QByteArray hash = QCryptographicHash::hash(file.absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    m_folder = QDir(folder).filePath(file.completeBaseName() % u'-' % QString::fromLatin1(hash.toHex().first(12)));
}

QString DailyCopies::standardFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).filePath(u"copies"_s);
}

QList<DailyCopy> DailyCopies::all() const
{
    QList<DailyCopy> copies;
    const QFileInfoList files = QDir(m_folder).entryInfoList(
        {u"*.hearken"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        const QDate day = QDate::fromString(file.completeBaseName(), Qt::ISODate);
        if (day.isValid())
            copies.append({file.filePath(), day, file.size()});
    }
    return copies;
}

Result<bool> DailyCopies::make(Session &session, QDate today) const
{
    const QString target = QDir(m_folder).filePath(today.toString(Qt::ISODate) % u".hearken"_s);
    if (session.engine() != Engine::Sqlite || QFileInfo::exists(target))
        return false;
    if (!QDir().mkpath(m_folder))
        return Error{ErrorKind::Storage,
            CopyWords::tr("The folder for daily copies cannot be made. Check “%1”.").arg(m_folder), {}};
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // A copy must not be what fills the disk. Room that the system cannot tell of (-1) is no reason to keep none.
    const qint64 room = QStorageInfo(m_folder).bytesAvailable();
    if (room >= 0 && room < 3 * QFileInfo(m_project).size())
        return false;
    if (const Done done = backup(session, target); !done)
        return done.error();
    prune();
    return true;
}

void DailyCopies::prune() const
{
    const QList<DailyCopy> copies = all();
    qint64 together = 0;
    for (qsizetype i = 0; i < copies.size(); ++i) {
        together += copies.at(i).size;
        const bool much = i >= keep || together > std::max(copiesFree, copiesTogether * copies.constFirst().size);
        if (i >= copiesAtLeast && much)
            QFile::remove(copies.at(i).path);
    }
}

Result<QString> DailyCopies::restore(const DailyCopy &copy) const
{
    const QFileInfo project(m_project);
    const QString name = CopyWords::tr("%1 as of %2").arg(project.completeBaseName(), copy.day.toString(Qt::ISODate));
    QString target = project.dir().filePath(name % u".hearken"_s);
    for (int number = 2; QFileInfo::exists(target); ++number)
        target = project.dir().filePath(u"%1 (%2).hearken"_s.arg(name).arg(number));
    // Nobody has a copy open: reading it as a file is safe, which it would not be for an open project.
    if (!QFile::copy(copy.path, target))
        return Error{ErrorKind::Storage,
            CopyWords::tr(
                "The copy could not be put into “%1”. Check the rights of the folder and the room on the disk.")
                .arg(project.path()),
            {}};
    QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    return target;
}

} // namespace hearken
