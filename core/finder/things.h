// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/link.h"
#include "core/base/result.h"
#include "core/job/progress.h"
#include "core/store/session.h"

#include <QList>

namespace hearken {

/// Something of the project that has a name, and where it is looked at.
struct NamedThing
{
    QString kind; ///< "Dashboard", "Source": translated
    QString icon;
    QString name;
    Link link;
    bool operator==(const NamedThing &) const = default;
};

/// Boards, measures, goals, outlines, sources, questions, journeys and touchpoints, in this order, each by name.
Result<QList<NamedThing>> namedThings(Session &session, QDate today);

/// Customers whose key or name holds the words, without regard to case: at most `limit`. Under two letters none.
Result<QList<NamedThing>> customersNamed(
    Session &session, const QString &words, int limit = 8, const Progress &progress = {});

} // namespace hearken
