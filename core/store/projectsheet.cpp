// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projectsheet.h"

#include "core/store/projectsettings.h"

#include <QCoreApplication>

namespace hearken {

using namespace Qt::StringLiterals;

QStringList ProjectSheets::keys()
{
    return {u"name"_s, u"zone"_s, u"minimum_n"_s, u"currency"_s, u"week_start"_s, u"guide"_s, u"value_order"_s};
}

Result<ProjectSheet> ProjectSheets::load(Session &session)
{
    ProjectSheet sheet;
    for (const QString &key : keys()) {
        const auto value = ProjectSettings::value(session, key);
        if (!value)
            return value.error();
        if (!value->isEmpty())
            sheet.values.insert(key, *value);
    }
    return sheet;
}

Done ProjectSheets::put(
    Session &session, const std::optional<ProjectSheet> &from, const std::optional<ProjectSheet> &to)
{
    const auto now = load(session);
    if (!now)
        return now.error();
    const ProjectSheet before = from.value_or(ProjectSheet{});
    const ProjectSheet after = to.value_or(ProjectSheet{});
    for (const QString &key : keys()) {
        const QString wanted = after.values.value(key);
        if (wanted == before.values.value(key))
            continue;
        if (now->values.value(key) != before.values.value(key))
            return Error{ErrorKind::Conflict,
                QCoreApplication::translate("hearken::store",
                    "The settings of the project were changed elsewhere meanwhile. Look at them again."),
                key};
        if (const Done done = ProjectSettings::put(session, key, wanted); !done)
            return done;
    }
    return {};
}

} // namespace hearken
