// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/session.h"

#include <QString>

namespace hearken {

/// What travels with the project: one text a key. Known keys: "name", "zone" (IANA), "minimum_n",
/// "briefing_outline" (the outline that is worked on), "brand".
class ProjectSettings
{
public:
    static Result<QString> value(Session &session, const QString &key, const QString &otherwise = {});
    static Done put(Session &session, const QString &key, const QString &value);
};

} // namespace hearken
