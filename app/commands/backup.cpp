// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "core/store/backup.h"

#include <QCoreApplication>

namespace hearken {

namespace {

int runBackup(const Arguments &arguments, const Streams &streams)
{
    if (!arguments.has("out"))
        return wrongWord(
            QCoreApplication::translate("hearken::app", "Say with --out FILE where the copy shall be."), streams);
    const auto project = openProject(arguments, Access::Read);
    if (!project)
        return failed(project.error(), streams);
    const Done done = backup((*project)->session(), arguments.value("out"));
    return done ? int(ExitDone) : failed(done.error(), streams);
}

} // namespace

Command backupCommand()
{
    return {"backup", QT_TRANSLATE_NOOP("hearken::app", "a verified copy"), {{"PROJECT"}},
        {{"out", "FILE", QT_TRANSLATE_NOOP("hearken::app", "where the copy shall be; never overwrites")}}, runBackup};
}

} // namespace hearken
