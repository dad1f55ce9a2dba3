// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/preferences.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace hearken {

/// A project that was open here, as it was seen last.
struct RecentProject
{
    QString place; ///< path or postgresql://…
    QString name;
    qint64 responses = -1; ///< -1: not known
    qint64 openedAt = 0; ///< ms UTC

    bool isMissing() const;
    bool isServer() const;
    bool operator==(const RecentProject &) const = default;
};

/// What was opened here, newest first.
class RecentProjects
{
public:
    static constexpr int maximum = 12;

    static QList<RecentProject> all(const Preferences &preferences);
    /// Puts it in front; the place is its identity.
    static void remember(Preferences &preferences, const RecentProject &project);
    /// A project that moved is found again under its new place.
    static void relocate(Preferences &preferences, const QString &from, const QString &to);
    /// Its own name, once it is read.
    static void rename(Preferences &preferences, const QString &place, const QString &name);
    static void forget(Preferences &preferences, const QString &place);
};

} // namespace hearken
