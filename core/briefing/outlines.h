// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/outline.h"
#include "core/store/project.h"

namespace hearken {

/// The outlines that a project keeps, beside the ready-made ones.
class Outlines
{
public:
    using Thing = Outline;
    static constexpr const char *topic = "outline";
    static Done put(Session &session, const std::optional<Outline> &from, const std::optional<Outline> &to);

    /// By name.
    static Result<QList<Outline>> all(Session &session);
};

/// The outline of this name, stored or ready-made, without regard to case; without a name the first that the project
/// keeps, else the first ready-made one. Otherwise an Error that lists what there is.
Result<Outline> outlineNamed(Session &session, const QString &name);

/// The outline that the page of briefings shows: the one that `setCurrentOutline` named last, as long as it is kept, else
/// `outlineNamed` without a name.
Result<Outline> currentOutline(Session &session);
Done setCurrentOutline(Project &project, Id<Outline> outline);

/// One undoable step: the current outline gets what a dashboard's tile shows as a block. A ready-made outline becomes the
/// project's own by that. Answers the outline as it is now.
Result<Outline> addToBriefing(Project &project, const Tile &tile);

} // namespace hearken
