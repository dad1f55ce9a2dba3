// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/calendar/happening.h"
#include "core/store/session.h"

#include <optional>

namespace hearken {

class Happenings
{
public:
    using Thing = Happening;
    static constexpr const char *topic = "happening";
    static Done put(Session &session, const std::optional<Happening> &from, const std::optional<Happening> &to);

    /// By day.
    static Result<QList<Happening>> all(Session &session);
    /// Within the period and about the slice, by day.
    static Result<QList<Happening>> on(Session &session, const Slice &slice);
};

} // namespace hearken
