// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/folderwatch.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocale>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leftShown = 50;

/// Where the folder of this project is kept: a path is of this machine, so it does not travel with the project.
QByteArray watchKey(const Project &project)
{
    const QByteArray place = QCryptographicHash::hash(project.place().text.toUtf8(), QCryptographicHash::Sha1);
    return "import/watched-" + place.toHex().left(16);
}

} // namespace

FolderWatch *FolderWatch::of(Workbench &workbench)
{
    auto *known = workbench.findChild<FolderWatch *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? known : new FolderWatch(workbench);
}

FolderWatch::FolderWatch(Workbench &workbench)
    : QObject(&workbench)
    , m_workbench(workbench)
{
    const QByteArray key = watchKey(workbench.project());
    watch(workbench.preferences().get(Preference<QString>{key.constData(), {}}));
}

void FolderWatch::watch(const QString &folder)
{
    m_watched.reset();
    m_waiting.clear();
    if (folder.isEmpty() || !m_workbench.project().canWrite() || !QFileInfo(folder).isDir())
        return;
    m_watched = std::make_unique<WatchedFolder>(folder);
    connect(m_watched.get(), &WatchedFolder::ready, this, [this](const QStringList &paths) {
        m_waiting += paths;
        next();
    });
    // Not before the window stands.
    QTimer::singleShot(0, m_watched.get(), &WatchedFolder::start);
}

void FolderWatch::setFolder(const QString &folder)
{
    const QByteArray key = watchKey(m_workbench.project());
    m_workbench.preferences().set(Preference<QString>{key.constData(), {}}, folder);
    m_left.clear();
    watch(folder);
    Q_EMIT changed();
}

void FolderWatch::forget(const QString &path)
{
    m_left.removeIf([&path](const WatchedFile &file) { return file.path == path; });
    Q_EMIT changed();
}

void FolderWatch::next()
{
    if (m_waiting.isEmpty() || m_run.running())
        return;
    const QString path = m_waiting.takeFirst();
    m_workbench.jobs().start(
        m_run, this,
        [project = &m_workbench.project(), path](
            const Progress &progress) { return importWatched(*project, path, progress); },
        [this](const Result<WatchedFile> &file) { took(file); },
        tr("Importing “%1” from the watched folder").arg(QFileInfo(path).fileName()));
    Q_EMIT changed();
}

void FolderWatch::took(const Result<WatchedFile> &file)
{
    if (!file) {
        if (file.error().kind != ErrorKind::Cancelled)
            Q_EMIT failed(file.error());
    } else if (file->outcome == WatchedFile::Imported) {
        ++m_imported;
        forget(file->path);
        const qint64 rows = file->summary.imported + file->summary.updated;
        Q_EMIT told(tr("%1 rows came in from “%2”, into %3.")
                        .arg(QLocale().toString(rows), QFileInfo(file->path).fileName(), file->source));
    } else if (file->outcome == WatchedFile::Left) {
        m_left.removeIf([&file](const WatchedFile &known) { return known.path == file->path; });
        m_left.prepend(*file);
        m_left.resize(qMin(m_left.size(), leftShown));
        Q_EMIT told(tr("“%1” in the watched folder needs you.").arg(QFileInfo(file->path).fileName()));
    }
    Q_EMIT changed();
    next();
}

} // namespace hearken
