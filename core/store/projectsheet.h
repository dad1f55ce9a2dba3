// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/session.h"

#include <QMap>

#include <optional>

namespace hearken {

/// What a person decides for a project as a whole: one undoable thing. Texts by key of ProjectSettings; a key without a
/// value is at its standard.
struct ProjectSheet
{
    int version = 1; ///< of the undo stack; what is stored is compared by value
    QMap<QString, QString> values;

    bool operator==(const ProjectSheet &) const = default;
};

class ProjectSheets
{
public:
    using Thing = ProjectSheet;
    static constexpr const char *topic = "setting";
    /// Writes the keys that differ. Conflict when one of them is no longer what `from` says.
    static Done put(Session &session, const std::optional<ProjectSheet> &from, const std::optional<ProjectSheet> &to);

    static Result<ProjectSheet> load(Session &session);
    /// "name", "zone", "minimum_n", "currency", "week_start", "guide", "value_order".
    static QStringList keys();
};

} // namespace hearken
