// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projectsettings.h"

namespace hearken {

Result<QString> ProjectSettings::value(Session &session, const QString &key, const QString &otherwise)
{
    const auto found = session.first(
        "SELECT value FROM setting WHERE key = :key", {{":key", key}}, [](const Row &row) { return row.text(0); });
    if (!found)
        return found.error();
    return found->value_or(otherwise);
}

Done ProjectSettings::put(Session &session, const QString &key, const QString &value)
{
    const auto done = session.run("INSERT INTO setting (key, value) VALUES (:key, :value) "
                                  "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        {{":key", key}, {":value", value}});
    return done ? Done() : Done(done.error());
}

} // namespace hearken
