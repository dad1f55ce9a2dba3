// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "core/store/projectsettings.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

int runNew(const Arguments &arguments, const Streams &streams)
{
    const QString zone = arguments.value("timezone");
    if (arguments.has("timezone") && !QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()))
        return wrongWord(
            QCoreApplication::translate("hearken::app", "“%1” is not a time zone. Give one like Europe/Madrid.")
                .arg(zone),
            streams);
    const auto project = Project::create({arguments.word(0)}, arguments.value("name"));
    if (!project)
        return failed(project.error(), streams);
    if (zone.isEmpty())
        return ExitDone;
    const Done done = (*project)->write(
        [&](Session &session) { return ProjectSettings::put(session, u"zone"_s, zone); });
    return done ? int(ExitDone) : failed(done.error(), streams);
}

} // namespace

Command newCommand()
{
    return {"new", QT_TRANSLATE_NOOP("hearken::app", "an empty project; refuses to overwrite"), {{"PROJECT"}},
        {{"name", "NAME", QT_TRANSLATE_NOOP("hearken::app", "what it is called (default: the file's name)")},
            {"timezone", "ZONE", QT_TRANSLATE_NOOP("hearken::app", "whose days count (default: this computer's)")}},
        runNew};
}

} // namespace hearken
