// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "core/feedback/responses.h"
#include "core/feedback/search.h"
#include "core/feedback/source.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QString sourceName(const QList<Source> &sources, Id<Source> id)
{
    const auto source = std::find_if(
        sources.cbegin(), sources.cend(), [&](const Source &known) { return known.id == id; });
    return source == sources.cend() ? QString() : source->name;
}

int runSearch(const Arguments &arguments, const Streams &streams)
{
    bool isNumber = true;
    const int limit = arguments.has("limit") ? arguments.value("limit").toInt(&isNumber) : 20;
    if (!isNumber || limit < 1)
        return wrongWord(QCoreApplication::translate("hearken::app", "--limit needs a number from 1 on, not “%1”.")
                             .arg(arguments.value("limit")),
            streams);
    const SearchQuery query(arguments.wordsFrom(1).join(u' '));
    if (query.isEmpty())
        return wrongWord(QCoreApplication::translate("hearken::app", "Say which words to search for."), streams);
    if (const Done good = query.check(); !good)
        return wrongWord(good.error().message, streams);
    const auto project = openProject(arguments, Access::Read);
    if (!project)
        return failed(project.error(), streams);
    Session &session = (*project)->session();
    const auto found = search(session, query);
    if (!found)
        return failed(found.error(), streams);
    // Keys grow with the time of the import, so the last ones are the newest.
    QList<qint64> shown(found->crbegin(), found->crbegin() + std::min<std::ptrdiff_t>(limit, std::ssize(*found)));
    const auto responses = Responses::of(session, shown);
    if (!responses)
        return failed(responses.error(), streams);
    const auto sources = Sources::all(session);
    if (!sources)
        return failed(sources.error(), streams);
    Table table{{u"key"_s, u"kind"_s, u"day"_s, u"source"_s, u"text"_s}, {}};
    QJsonArray rows;
    for (const Response &response : *responses) {
        table.rows.append({QString::number(response.id.value), u"response"_s, response.day,
            sourceName(*sources, response.sourceId), response.comment});
        QJsonArray marks;
        for (const Span &span : query.marks(response.comment))
            marks.append(QJsonArray{span.start, span.end});
        QJsonObject row = table.json().last().toObject();
        row.insert(u"marks"_s, marks);
        rows.append(row);
    }
    if (arguments.has("json"))
        printJson({{u"query"_s, query.text()}, {u"total"_s, qint64(found->size())}, {u"rows"_s, rows}}, streams);
    else
        print(table, {}, arguments, streams);
    return ExitDone;
}

} // namespace

Command searchCommand()
{
    return {"search", QT_TRANSLATE_NOOP("hearken::app", "full text over responses"),
        {{"PROJECT"}, {"WORDS", Operand::Count::Many}},
        tableOptions({{"limit", "N", QT_TRANSLATE_NOOP("hearken::app", "at most so many (default: 20)")}}), runSearch,
        false,
        QT_TRANSLATE_NOOP("hearken::app",
            "Words stand for all their endings; \"words in quotes\" follow each other; OR, -word, word* and parentheses are understood.")};
}

} // namespace hearken
