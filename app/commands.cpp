// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/command.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

const QList<Command> &commands()
{
    static const QList<Command> list{
        newCommand(),
        sampleCommand(),
        importCommand(),
        batchesCommand(),
        revertCommand(),
        metricCommand(),
        listCommand(),
        searchCommand(),
        briefingCommand(),
        exportCommand(),
        watchCommand(),
        checkCommand(),
        backupCommand(),
        pictureCommand(),
        helpCommand(),
        versionCommand(),
    };
    return list;
}

const Command *commandNamed(const QString &name)
{
    const QList<Command> &all = commands();
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [&](const Command &command) { return name == QLatin1StringView(command.name); });
    return found == all.cend() ? nullptr : &*found;
}

bool isCommand(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return false;
    const QString &first = arguments.first();
    if (commandNamed(first) || first.startsWith("--"_L1) || first == "-h"_L1 || first == "-v"_L1)
        return true;
    // A project opens the window; any other word was meant as a command and is told to be unknown.
    return !first.endsWith(".hearken"_L1) && !Place{first}.isServer() && !QFileInfo::exists(first);
}

int runCommand(const QStringList &arguments, const Streams &streams)
{
    QStringList typed = arguments;
    if (typed.isEmpty() || typed.first() == "--help"_L1 || typed.first() == "-h"_L1)
        typed = QStringList{u"help"_s} + typed.mid(1);
    else if (typed.first() == "--version"_L1 || typed.first() == "-v"_L1)
        typed.first() = u"version"_s;
    const Command *const command = commandNamed(typed.first());
    if (!command) {
        return wrongWord(
            QCoreApplication::translate("hearken::app", "“%1” is not a command of Hearken. “hearken help” lists them.")
                .arg(typed.first()),
            streams);
    }
    if (typed.contains("--help"_L1) || typed.contains("-h"_L1)) {
        streams.out << helpText(*command) << Qt::flush;
        return ExitDone;
    }
    const auto sorted = Arguments::parse(typed.mid(1), command->words, command->options);
    if (!sorted)
        return wrongWord(u"%1 %2"_s.arg(sorted.error().message, usageText(*command)), streams);
    return command->run(*sorted, streams);
}

} // namespace hearken
