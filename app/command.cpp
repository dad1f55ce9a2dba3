// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <memory>

namespace hearken {

using namespace Qt::StringLiterals;

int failed(const Error &error, const Streams &streams)
{
    streams.err << error.message << Qt::endl;
    return ExitFailed;
}

int wrongWord(const QString &sentence, const Streams &streams)
{
    streams.err << sentence << Qt::endl;
    return ExitWords;
}

QList<Option> tableOptions(const QList<Option> &others)
{
    return others
        + QList<Option>{
            {"json", "", QT_TRANSLATE_NOOP("hearken::app", "one JSON document instead of a table")},
            {"csv", "", QT_TRANSLATE_NOOP("hearken::app", "CSV (RFC 4180) instead of a table")},
        };
}

void printJson(const QJsonObject &document, const Streams &streams)
{
    streams.out << QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact)) << Qt::endl;
}

void print(const Table &table, const QJsonObject &frame, const Arguments &arguments, const Streams &streams)
{
    if (arguments.has("json")) {
        QJsonObject document = frame;
        document.insert(u"rows"_s, table.json());
        printJson(document, streams);
    } else {
        streams.out << (arguments.has("csv") ? table.csv() : table.text()) << Qt::flush;
    }
}

Result<std::unique_ptr<Project>> openProject(const Arguments &arguments, Access access)
{
    return Project::open({arguments.word(0)}, access);
}

Progress shownProgress(const QString &what, const Streams &streams)
{
    if (!streams.terminal)
        return Progress();
    QTextStream *const err = &streams.err;
    const auto shown = std::make_shared<qint64>(-1);
    return Progress([=](qint64 done, qint64 total) {
        // One line, rewritten only when it would read differently.
        const qint64 step = total > 0 ? 100 * done / total : done;
        if (step == *shown)
            return;
        *shown = step;
        *err << '\r' << what << ' ' << (total > 0 ? u"%1 %"_s.arg(step) : QString::number(step)) << "   ";
        if (total > 0 && done >= total)
            *err << '\n';
        err->flush();
    });
}

} // namespace hearken
