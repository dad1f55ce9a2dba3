// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dashboard/board.h"
#include "core/store/session.h"

namespace hearken {

/// The dashboards of a project.
class Boards
{
public:
    using Thing = Board;
    static constexpr const char *topic = "board";
    static Done put(Session &session, const std::optional<Board> &from, const std::optional<Board> &to);

    /// In the order in which the person keeps them.
    static Result<QList<Board>> all(Session &session);
};

} // namespace hearken
