// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "core/intake/watchedfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <csignal>
#include <unistd.h>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::app)
};

int stopPipe[2] = {-1, -1};

// A signal may interrupt anything: only a byte is written here.
void askToStop(int)
{
    const char byte = 0;
    (void)!write(stopPipe[1], &byte, 1);
}

QString outcomeWord(WatchedFile::Outcome outcome)
{
    return outcome == WatchedFile::Imported ? u"imported"_s : outcome == WatchedFile::Known ? u"known"_s : u"left"_s;
}

QJsonObject watchedJson(const WatchedFile &file)
{
    QJsonObject json{{u"file"_s, QFileInfo(file.path).fileName()}, {u"outcome"_s, outcomeWord(file.outcome)}};
    if (!file.source.isEmpty())
        json[u"source"_s] = file.source;
    if (!file.why.isEmpty())
        json[u"why"_s] = file.why;
    if (file.outcome != WatchedFile::Imported)
        return json;
    const IntakeSummary &summary = file.summary;
    json[u"batch"_s] = QString::number(summary.batch);
    for (const auto &[word, count] : {std::pair(u"rows"_s, summary.rows), std::pair(u"imported"_s, summary.imported),
             std::pair(u"updated"_s, summary.updated), std::pair(u"unchanged"_s, summary.unchanged),
             std::pair(u"skipped"_s, summary.skipped), std::pair(u"refused"_s, summary.refused)})
        json[word] = count;
    return json;
}

void tellWatched(const WatchedFile &file, const Streams &streams)
{
    const QString name = QFileInfo(file.path).fileName();
    if (file.outcome == WatchedFile::Imported) {
        const IntakeSummary &sum = file.summary;
        streams.out << Tr::tr("%1 into “%2”: %3 rows, %4 imported, %5 updated, %6 unchanged, %7 skipped, %8 refused")
                           .arg(name, file.source)
                           .arg(sum.rows)
                           .arg(sum.imported)
                           .arg(sum.updated)
                           .arg(sum.unchanged)
                           .arg(sum.skipped)
                           .arg(sum.refused)
                    << Qt::endl;
    } else if (file.outcome == WatchedFile::Left) {
        streams.err << Tr::tr("%1 is left: %2").arg(name, file.why) << Qt::endl;
    }
}

/// What the command has done so far.
struct Watching
{
    Project &project;
    const Streams &streams;
    bool json = false; ///< one document at the end
    bool lines = false; ///< one JSON object a line
    int exit = ExitDone;
    QJsonArray files;

    /// False after an error of the project itself.
    bool take(const QStringList &paths)
    {
        for (const QString &path : paths) {
            const auto file = importWatched(project, path, shownProgress(Tr::tr("Importing"), streams));
            if (!file) {
                exit = failed(file.error(), streams);
                return false;
            }
            if (file->outcome == WatchedFile::Left || file->summary.refused > 0)
                exit = ExitPartly;
            if (json)
                files.append(watchedJson(*file));
            else if (lines)
                streams.out << QString::fromUtf8(QJsonDocument(watchedJson(*file)).toJson(QJsonDocument::Compact))
                            << Qt::endl;
            if (!json && !lines)
                tellWatched(*file, streams);
        }
        return true;
    }
};

// What grows while this begins is waited for: a half file is no file.
bool watchOnce(WatchedFolder &folder, Watching &watching)
{
    for (;;) {
        if (!watching.take(folder.look()))
            return false;
        if (!folder.isWaiting())
            return true;
        QEventLoop pause;
        QTimer::singleShot(250, &pause, &QEventLoop::quit);
        pause.exec();
    }
}

void watchOn(WatchedFolder &folder, Watching &watching)
{
    QEventLoop loop;
    if (pipe(stopPipe) == 0) {
        std::signal(SIGINT, askToStop);
        std::signal(SIGTERM, askToStop);
    }
    QSocketNotifier stop(stopPipe[0], QSocketNotifier::Read);
    QObject::connect(&stop, &QSocketNotifier::activated, &loop, &QEventLoop::quit);
    QObject::connect(&folder, &WatchedFolder::ready, &loop, [&](const QStringList &paths) {
        if (!watching.take(paths))
            loop.quit();
    });
    QTimer::singleShot(0, &folder, &WatchedFolder::start);
    loop.exec();
}

int runWatch(const Arguments &arguments, const Streams &streams)
{
    const QString path = arguments.word(1);
    if (!QFileInfo(path).isDir())
        return failed(
            {ErrorKind::NotFound, Tr::tr("“%1” is no folder. Make it, or check its name.").arg(path), {}}, streams);
    const auto project = openProject(arguments, Access::Write);
    if (!project)
        return failed(project.error(), streams);
    WatchedFolder folder(path, (*project)->clock());
    const bool once = arguments.has("once");
    Watching watching{**project, streams, once && arguments.has("json"), !once && arguments.has("json")};
    if (!once) {
        streams.err << Tr::tr("Watching “%1”. Ctrl C ends it.").arg(QDir(path).absolutePath()) << Qt::endl;
        watchOn(folder, watching);
        return watching.exit == ExitFailed ? int(ExitFailed) : int(ExitDone);
    }
    if (watchOnce(folder, watching) && watching.json)
        printJson({{u"files"_s, watching.files}}, streams);
    return watching.exit;
}

} // namespace

Command watchCommand()
{
    return {"watch", QT_TRANSLATE_NOOP("hearken::app", "import what appears in a folder, until stopped"),
        {{"PROJECT"}, {"FOLDER"}},
        {{"once", "", QT_TRANSLATE_NOOP("hearken::app", "what is there now, then end")},
            {"json", "",
                QT_TRANSLATE_NOOP(
                    "hearken::app", "one JSON document with --once, otherwise one JSON object a line for each file")}},
        runWatch, false,
        QT_TRANSLATE_NOOP("hearken::app",
            "Files are read as the saved mapping of an earlier import says. A file that is still being written is left until it "
            "stops growing; one that needs a person is reported and left. Each content is imported once.")};
}

} // namespace hearken
