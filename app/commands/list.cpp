// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/lists.h"

#include <QCoreApplication>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

int runList(const Arguments &arguments, const Streams &streams)
{
    const QString thing = arguments.word(1);
    const auto project = openProject(arguments, Access::Read);
    if (!project)
        return failed(project.error(), streams);
    Session &session = (*project)->session();
    const auto table = listOf(session, thing);
    if (!table)
        return failed(table.error(), streams);
    if (!*table) {
        const QString things = listNames(session).join(u", "_s);
        return wrongWord(
            QCoreApplication::translate("hearken::app", "There is no list of “%1”. There are: %2.").arg(thing, things),
            streams);
    }
    print(**table, {{u"thing"_s, thing}, {u"total"_s, (*table)->rows.size()}}, arguments, streams);
    return ExitDone;
}

} // namespace

Command listCommand()
{
    return {"list",
        QT_TRANSLATE_NOOP(
            "hearken::app", "any list as a table: sources, questions, touchpoints, metrics, goals, customers …"),
        {{"PROJECT"}, {"THING"}}, tableOptions(), runList};
}

} // namespace hearken
