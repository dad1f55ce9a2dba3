// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/link.h"
#include "ui/kit/preferences.h"

#include <QByteArray>
#include <QMap>

#include <optional>

namespace hearken {

/// How a person left a project: where each page was, and how its parts were divided. Belongs to the person.
struct ProjectMemory
{
    QMap<QString, Link> pages; ///< by name of the page
    QMap<QString, QByteArray> splitters; ///< by "page/number"

    static ProjectMemory of(const Preferences &preferences, const QString &place);
    void keep(Preferences &preferences, const QString &place) const;
    bool operator==(const ProjectMemory &) const = default;
};

/// What is open at this moment. It stands in the preferences while a project is open, and is taken away when it is closed:
/// what is found at the start was left by a Hearken that ended without closing.
struct OpenNote
{
    QString place;
    Link link;
    qint64 process = 0;

    static void write(Preferences &preferences, const OpenNote &note);
    static void remove(Preferences &preferences);
    /// Nothing when all was closed, or when the process that wrote it still runs.
    static std::optional<OpenNote> left(const Preferences &preferences);
};

} // namespace hearken
