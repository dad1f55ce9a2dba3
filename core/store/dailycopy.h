// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/session.h"

#include <QDate>
#include <QList>

namespace hearken {

/// A checked copy of a project as it was on one day.
struct DailyCopy
{
    QString path;
    QDate day;
    qint64 size = 0; ///< bytes
    bool operator==(const DailyCopy &) const = default;
};

/// Copies of the last days of each project, made without being asked, in a folder of this person's own.
class DailyCopies
{
public:
    static constexpr qsizetype keep = 14;

    /// `folder` holds a folder per project; `project` is the path of the project's file.
    DailyCopies(const QString &folder, const QString &project);
    /// Where this person's copies are.
    static QString standardFolder();

    QList<DailyCopy> all() const; ///< newest first
    /// Makes the copy of `today` unless it is there, verified as every backup, and takes the oldest away: at most `keep`
    /// stay, and together not more than a gigabyte or four times the newest, but always two. False when there was nothing
    /// to do.
    Result<bool> make(Session &session, QDate today) const;
    /// Puts a copy beside the project under a name of its own, never over anything, and answers its path.
    Result<QString> restore(const DailyCopy &copy) const;

private:
    void prune() const;

    QString m_folder;
    QString m_project;
};

} // namespace hearken
