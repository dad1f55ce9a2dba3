// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/intake/intakerun.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace hearken {

/// A file as a look at its folder finds it.
struct FolderFile
{
    QString path;
    qint64 size = 0;
    qint64 modified = 0; ///< ms UTC
};

/// Which files of a folder have stopped growing. Pure: is told what there is and what time it is.
class Settling
{
public:
    static constexpr qint64 quiet = 2000; ///< ms without a change after which a file is taken for whole

    /// Files that have been as they are for `quiet` by now, each once for each of its states.
    QStringList ready(const QList<FolderFile> &files, qint64 now);
    /// Whether files were still changing at the last look.
    bool isWaiting() const { return m_waiting; }

private:
    struct Seen
    {
        qint64 size = 0;
        qint64 modified = 0;
        qint64 since = 0; ///< when it was first seen like this
        bool named = false;
    };
    QHash<QString, Seen> m_seen;
    bool m_waiting = false;
};

/// A folder into which exports are put. Looks when the file system tells of a change, while something still grows, and once a
/// minute for folders on a network that tell nothing.
class WatchedFolder : public QObject
{
    Q_OBJECT
public:
    explicit WatchedFolder(const QString &folder, const Clock &clock = systemClock, QObject *parent = nullptr);

    QString folder() const { return m_folder; }
    /// Files in the folder that are whole by now and were not named before. Hidden and half-downloaded ones are none.
    QStringList look();
    bool isWaiting() const { return m_settling.isWaiting(); }
    /// Looks by itself from now on and tells of what is ready.
    void start();

Q_SIGNALS:
    void ready(const QStringList &paths);

private:
    void lookAndTell();
    QString m_folder;
    Clock m_clock;
    Settling m_settling;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
};

/// What became of a file in a watched folder.
struct WatchedFile
{
    enum Outcome {
        Imported,
        Known, ///< this content was imported before, or taken out again: it is not brought in a second time
        Left, ///< needs a person; `why` says what for
    };
    Outcome outcome = Left;
    QString path;
    QString why; ///< one sentence
    QString source;
    IntakeSummary summary; ///< of an imported one
};

/// Imports one file without asking: as its saved mapping says, or as recognised when nothing about it is in doubt. What is in
/// doubt, and what is no table, is left. Errors are those of the project alone. Works on a job's thread.
Result<WatchedFile> importWatched(Project &project, const QString &path, const Progress &progress = {});

} // namespace hearken
