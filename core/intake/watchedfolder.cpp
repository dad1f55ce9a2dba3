// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/watchedfolder.h"

#include "core/feedback/export.h"
#include "core/intake/batches.h"
#include "core/intake/hash64.h"
#include "core/intake/savedmappings.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookOften = 1000; ///< ms, while something grows
constexpr int lookSeldom = 60'000;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::intake)
};

/// What browsers, editors and copying programs call a file until it is whole.
bool isHalf(const QString &name)
{
    static const QStringList endings{u".part"_s, u".partial"_s, u".crdownload"_s, u".download"_s, u".tmp"_s, u"~"_s};
    return name.startsWith(u'.') || name.startsWith("~$"_L1)
        || std::any_of(endings.cbegin(), endings.cend(),
            [&name](const QString &ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

/// Why a person has to look at the file; empty when nothing is in doubt.
QString doubtAbout(const Recognition &recognition)
{
    QStringList asked;
    for (const ColumnMapping &column : recognition.mapping.columns) {
        if (column.needsYou)
            asked.append(u"“"_s % column.header % u"”"_s);
    }
    if (!asked.isEmpty())
        return Tr::tr("Somebody has to say what these columns are: %1. Import the file once by hand.")
            .arg(asked.mid(0, 5).join(u", "_s));
    if (!recognition.questions.isEmpty())
        return recognition.questions.first() % u" "_s % Tr::tr("Import the file once by hand.");
    const bool says = std::any_of(recognition.mapping.columns.cbegin(), recognition.mapping.columns.cend(),
        [](const ColumnMapping &column) { return column.field != Field::Ignore; });
    return says ? QString() : Tr::tr("No column of it is known. Import the file once by hand.");
}

} // namespace

QStringList Settling::ready(const QList<FolderFile> &files, qint64 now)
{
    QStringList list;
    QHash<QString, Seen> seen;
    m_waiting = false;
    for (const FolderFile &file : files) {
        Seen state = m_seen.value(file.path, {file.size, file.modified, now, false});
        if (state.size != file.size || state.modified != file.modified)
            state = {file.size, file.modified, now, false};
        // A file that was there long before is whole at the first look; a clock that is ahead must not delay it for ever.
        const bool old = file.modified + quiet <= now;
        const bool settled = file.size > 0 && (old || state.since + quiet <= now);
        if (!state.named && settled) {
            state.named = true;
            list.append(file.path);
        }
        m_waiting = m_waiting || (!state.named && file.size > 0);
        seen.insert(file.path, state);
    }
    m_seen = seen;
    return list;
}

WatchedFolder::WatchedFolder(const QString &folder, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_clock(clock)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WatchedFolder::lookAndTell);
    connect(&m_timer, &QTimer::timeout, this, &WatchedFolder::lookAndTell);
}

QStringList WatchedFolder::look()
{
    QList<FolderFile> files;
    const QFileInfoList found = QDir(m_folder).entryInfoList(QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo &file : found) {
        if (!isHalf(file.fileName()))
            files.append({file.absoluteFilePath(), file.size(), file.lastModified().toMSecsSinceEpoch()});
    }
    return m_settling.ready(files, m_clock().toMSecsSinceEpoch());
}

void WatchedFolder::start()
{
    m_watcher.addPath(m_folder);
    m_timer.start(lookOften);
    lookAndTell();
}

void WatchedFolder::lookAndTell()
{
    // A folder that was taken away and is there again, as of a network, is no longer known to the system's watch.
    if (m_timer.isActive() && m_watcher.directories().isEmpty() && QFileInfo(m_folder).isDir())
        m_watcher.addPath(m_folder);
    const QStringList paths = look();
    if (m_timer.isActive())
        m_timer.start(isWaiting() ? lookOften : lookSeldom);
    if (!paths.isEmpty())
        Q_EMIT ready(paths);
}

Result<WatchedFile> importWatched(Project &project, const QString &path, const Progress &progress)
{
    auto session = project.reader();
    if (!session)
        return session.error();
    const auto saved = SavedMappings::all(*session);
    if (!saved)
        return saved.error();
    WatchedFile file{WatchedFile::Left, path, {}, {}, {}};
    const auto leave = [&file](const QString &why) {
        file.why = why;
        return file;
    };
    const auto hash = contentHash(path);
    if (!hash)
        return leave(hash.error().message);
    const auto earlier = Batches::ofFile(*session, *hash);
    if (!earlier)
        return earlier.error();
    if (*earlier && (*earlier)->state != "running"_L1) {
        file.outcome = WatchedFile::Known;
        file.source = (*earlier)->source;
        return leave((*earlier)->isReverted()
                ? Tr::tr("The same file was imported and taken out again; it is not brought in by itself.")
                : Tr::tr("The same file is in already."));
    }
    const auto recognition = recognise(path, {}, *saved);
    if (!recognition)
        return leave(recognition.error().message);
    if (const QString doubt = doubtAbout(*recognition); !doubt.isEmpty())
        return leave(doubt);
    file.source = recognition->savedMapping.isEmpty() ? suggestedSource(path) : recognition->savedMapping;
    const auto summary = runIntake(project, {path, recognition->mapping, file.source}, progress);
    if (!summary)
        return summary.error();
    const Done kept = project.write(
        [&](Session &writer) {
            return SavedMappings::save(writer, file.source, shapeOf(recognition->headerRows), recognition->mapping,
                project.clock()().toMSecsSinceEpoch());
        },
        {QString::fromLatin1(SavedMappings::topic)});
    if (!kept)
        return kept.error();
    file.outcome = WatchedFile::Imported;
    file.summary = *summary;
    return file;
}

} // namespace hearken
