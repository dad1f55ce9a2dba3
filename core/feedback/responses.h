// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/response.h"
#include "core/store/session.h"

namespace hearken {

/// Stored responses. They are written by imports alone.
class Responses
{
public:
    static constexpr const char *topic = "feedback";

    /// Without answers and attributes, in the order of `ids`; those that are gone are left out. For lists.
    static Result<QList<Response>> of(Session &session, const QList<qint64> &ids);
    /// One with everything.
    static Result<std::optional<Response>> whole(Session &session, Id<Response> id);
    /// All with everything whose id is after `after`, at most `limit`, in the order of the id. For exports.
    static Result<QList<Response>> following(Session &session, qint64 after, int limit);
    static Result<qint64> count(Session &session);

    /// The number that tells that stored feedback has changed: setting "feedback_revision".
    static Result<qint64> revision(Session &session);
    /// Raises it, inside the transaction of the change. With `rewrites`, rows that were there before have changed or
    /// gone, and "feedback_rewrite" is raised as well; without, rows were only added.
    static Done changed(Session &session, bool rewrites);
};

} // namespace hearken
