// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextStream>

#include <functional>

namespace hearken {

/// Where a command reads and writes; tests put buffers here.
struct Streams
{
    QTextStream &out;
    QTextStream &err;
};

/// Exit status of the command line.
enum Exit { ExitDone = 0, ExitFailed = 1, ExitWords = 2, ExitPartly = 3 };

/// One subcommand: parse, call core, print.
struct Command
{
    const char *name;
    const char *summary;
    std::function<int(const QStringList &arguments, Streams streams)> run;
};

const QList<Command> &commands();
/// Runs `hearken ARGUMENTS…`, without the program's name.
int runCommand(const QStringList &arguments, Streams streams);

} // namespace hearken
