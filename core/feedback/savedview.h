// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/session.h"

#include <QVariantMap>

#include <optional>

namespace hearken {

/// A way to look at feedback that has a name.
struct SavedView
{
    Id<SavedView> id;
    int version = 1;
    QString name;
    int position = 0;
    QVariantMap query; ///< InboxQuery::toMap; "preset" instead of days when the period moves with the data
    bool operator==(const SavedView &) const = default;
};

class SavedViews
{
public:
    using Thing = SavedView;
    static constexpr const char *topic = "view";
    static Done put(Session &session, const std::optional<SavedView> &from, const std::optional<SavedView> &to);

    /// In their order.
    static Result<QList<SavedView>> all(Session &session);
};

} // namespace hearken
