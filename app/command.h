// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "core/base/table.h"
#include "core/job/progress.h"
#include "core/store/project.h"

#include <QJsonObject>
#include <QTextStream>

#include <functional>

namespace hearken {

/// Where a command writes: results to `out`, everything else to `err`. Tests put buffers here.
struct Streams
{
    QTextStream &out;
    QTextStream &err;
    bool terminal = false; ///< standard error is a terminal: progress may be shown on it
};

/// Exit status of the command line.
enum Exit { ExitDone = 0, ExitFailed = 1, ExitWords = 2, ExitPartly = 3 };

/// One subcommand: parse, call core, print.
struct Command
{
    const char *name;
    const char *summary;
    QList<Operand> words;
    QList<Option> options;
    std::function<int(const Arguments &arguments, const Streams &streams)> run;
    bool paints = false; ///< needs fonts and painters, and so an application with a platform (offscreen will do)
    const char *more = ""; ///< further paragraphs of its help
};

const QList<Command> &commands();
const Command *commandNamed(const QString &name);
/// Whether these arguments, without the program's name, ask for a command and not for the window.
bool isCommand(const QStringList &arguments);
/// Runs `hearken ARGUMENTS…`, without the program's name. Needs a QCoreApplication; a QApplication when it paints.
int runCommand(const QStringList &arguments, const Streams &streams);

// What commands have in common.

/// Says the one sentence of an error and answers ExitFailed.
int failed(const Error &error, const Streams &streams);
/// Says what is wrong with the words and answers ExitWords.
int wrongWord(const QString &sentence, const Streams &streams);
/// The options of a command that prints a table.
QList<Option> tableOptions(const QList<Option> &others = {});
/// Prints as a table, as CSV, or as one JSON document: `frame` with the rows under "rows".
void print(const Table &table, const QJsonObject &frame, const Arguments &arguments, const Streams &streams);
void printJson(const QJsonObject &document, const Streams &streams);
/// Opens the project that the first word names.
Result<std::unique_ptr<Project>> openProject(const Arguments &arguments, Access access);
/// A progress that shows per cent on a terminal, and nothing elsewhere.
Progress shownProgress(const QString &what, const Streams &streams);

} // namespace hearken
