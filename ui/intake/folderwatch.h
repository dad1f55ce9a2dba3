// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/watchedfolder.h"
#include "ui/kit/workbench.h"

namespace hearken {

/// Imports what appears in a folder while the project is open. The folder belongs to this person and this project.
class FolderWatch : public QObject
{
    Q_OBJECT
public:
    /// The one of the workbench, made when first asked for.
    static FolderWatch *of(Workbench &workbench);

    QString folder() const { return m_watched ? m_watched->folder() : QString(); }
    /// Empty ends watching.
    void setFolder(const QString &folder);
    /// What needs a person, newest first.
    QList<WatchedFile> left() const { return m_left; }
    bool isImporting() const { return m_run.running(); }
    qint64 imported() const { return m_imported; } ///< files, since the project was opened
    /// A person takes care of the file.
    void forget(const QString &path);

Q_SIGNALS:
    void changed();
    /// A file came in, or was left.
    void told(const QString &sentence);
    void failed(const hearken::Error &error);

private:
    explicit FolderWatch(Workbench &workbench);
    void watch(const QString &folder);
    void next();
    void took(const Result<WatchedFile> &file);

    Workbench &m_workbench;
    std::unique_ptr<WatchedFolder> m_watched;
    QStringList m_waiting;
    QList<WatchedFile> m_left;
    qint64 m_imported = 0;
    JobSlot m_run;
};

} // namespace hearken
