// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

namespace hearken {

/// A place in Hearken as a value: which page, which object there, and what it is filtered by (a Slice as a map).
/// Back and Forward walk a history of these.
struct Link
{
    QString page; ///< "dashboard", "feedback", "import", "briefings", …
    QString key; ///< object to select there; empty for none
    QVariantMap slice; ///< Slice::toMap of the filter to apply; empty keeps the page's own

    bool operator==(const Link &) const = default;
};

} // namespace hearken
