// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/recognise.h"
#include "core/store/session.h"

namespace hearken {

/// Mappings kept for next month's file, found again by the shape of its header.
class SavedMappings
{
public:
    using Thing = SavedMapping;
    static constexpr const char *topic = "mapping";

    /// Most recently used first: what the recogniser is offered.
    static Result<QList<SavedMapping>> all(Session &session);
    static Result<std::optional<SavedMapping>> byShape(Session &session, const QString &shape);
    /// Keeps the mapping: the one of the same name is replaced and its version raised. `now` in ms UTC.
    static Done save(Session &session, const QString &name, const QString &shape, const Mapping &mapping, qint64 now);
    static Done used(Session &session, Id<SavedMapping> id, qint64 now);
    /// One undoable change: made, renamed, removed.
    static Done put(Session &session, const std::optional<SavedMapping> &from, const std::optional<SavedMapping> &to);
};

} // namespace hearken
