// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "core/store/backup.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

int runCheck(const Arguments &arguments, const Streams &streams)
{
    const auto project = openProject(arguments, Access::Read);
    if (!project)
        return failed(project.error(), streams);
    const auto found = findings(
        (*project)->session(), shownProgress(QCoreApplication::translate("hearken::app", "Checking"), streams));
    if (!found)
        return failed(found.error(), streams);
    if (arguments.has("json")) {
        printJson({{u"ok"_s, found->isEmpty()}, {u"findings"_s, QJsonArray::fromStringList(*found)}}, streams);
    } else if (found->isEmpty()) {
        streams.out << QCoreApplication::translate("hearken::app", "The project is sound.") << Qt::endl;
    } else {
        streams.out << found->join(u'\n') << Qt::endl;
    }
    return found->isEmpty() ? ExitDone : ExitPartly;
}

} // namespace

Command checkCommand()
{
    return {"check", QT_TRANSLATE_NOOP("hearken::app", "integrity of the file and of what it holds"), {{"PROJECT"}},
        {{"json", "", QT_TRANSLATE_NOOP("hearken::app", "one JSON document instead of sentences")}}, runCheck};
}

} // namespace hearken
