// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/briefing/outline.h"
#include "core/store/session.h"

namespace hearken {

/// A briefing as it was approved: it is never changed again. A later issue of its outline takes its place.
struct Issued
{
    Id<Issued> id;
    int version = 1;
    Id<Outline> outline;
    int number = 1; ///< among the issues of the outline
    QString name;
    QString reader;
    QString verdict;
    qint64 at = 0; ///< ms since 1970 UTC
    QString briefing; ///< see briefingJson; empty in a list
    QByteArray pdf; ///< the very file; empty in a list

    bool operator==(const Issued &) const = default;
};

class IssuedBriefings
{
public:
    using Thing = Issued;
    static constexpr const char *topic = "issued";
    /// Adds or, to undo that, removes; nothing else.
    static Done put(Session &session, const std::optional<Issued> &from, const std::optional<Issued> &to);

    /// Newest first, without what they contain.
    static Result<QList<Issued>> all(Session &session);
    /// With what it contains.
    static Result<std::optional<Issued>> byId(Session &session, Id<Issued> id);
    /// The one that holds of an outline, with what it contains.
    static Result<std::optional<Issued>> newest(Session &session, Id<Outline> outline);
};

} // namespace hearken
