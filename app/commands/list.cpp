// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "core/feedback/dimension.h"
#include "core/feedback/question.h"
#include "core/feedback/source.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

// Keys are told as texts: a JSON number cannot hold 63 bits.
QString keyText(qint64 key)
{
    return QString::number(key);
}

Result<Table> listedSources(Session &session)
{
    const auto sources = Sources::all(session);
    if (!sources)
        return sources.error();
    Table table{{u"key"_s, u"name"_s, u"kind"_s, u"owner"_s, u"department"_s, u"note"_s}, {}};
    for (const Source &source : *sources)
        table.rows.append(
            {keyText(source.id.value), source.name, source.kind, source.owner, source.department, source.note});
    return table;
}

Result<Table> listedQuestions(Session &session)
{
    const auto sources = Sources::all(session);
    if (!sources)
        return sources.error();
    const auto questions = Questions::all(session);
    if (!questions)
        return questions.error();
    Table table{{u"key"_s, u"name"_s, u"source"_s, u"text"_s, u"kind"_s, u"low"_s, u"high"_s}, {}};
    for (const Question &question : *questions) {
        const auto source = std::find_if(
            sources->cbegin(), sources->cend(), [&](const Source &known) { return known.id == question.sourceId; });
        const auto edge = [&](int Scale::*end) {
            return question.scale ? QVariant((*question.scale).*end) : QVariant();
        };
        table.rows.append(
            {keyText(question.id.value), question.code, source == sources->cend() ? QString() : source->name,
                question.text, questionKindWord(question.kind), edge(&Scale::low), edge(&Scale::high)});
    }
    return table;
}

Result<Table> listedDimensions(Session &session)
{
    const auto dimensions = Dimensions::all(session);
    if (!dimensions)
        return dimensions.error();
    Table table{{u"key"_s, u"name"_s, u"builtin"_s, u"values"_s}, {}};
    for (const Dimension &dimension : *dimensions)
        table.rows.append({keyText(dimension.id), dimension.name, dimension.builtin, qint64(dimension.values.size())});
    return table;
}

// What a dimension holds, for "touchpoints", "regions" and every attribute.
Result<Table> listedValues(const Dimension &dimension)
{
    QList<qint64> codes = dimension.values.keys();
    std::sort(codes.begin(), codes.end(),
        [&](qint64 a, qint64 b) { return dimension.values[a].localeAwareCompare(dimension.values[b]) < 0; });
    Table table{{u"key"_s, u"name"_s}, {}};
    for (const qint64 code : codes)
        table.rows.append({keyText(code), dimension.values[code]});
    return table;
}

struct Listed
{
    const char *thing;
    Result<Table> (*table)(Session &session);
};

constexpr Listed listed[]{
    {"sources", listedSources},
    {"questions", listedQuestions},
    {"dimensions", listedDimensions},
};

// The dimension that "region" or "regions" means; "touchpoints" is the plural of "touchpoint".
const Dimension *meant(const QList<Dimension> &dimensions, const QString &thing)
{
    const auto found = std::find_if(dimensions.cbegin(), dimensions.cend(), [&](const Dimension &dimension) {
        return thing.compare(dimension.name, Qt::CaseInsensitive) == 0
            || thing.compare(dimension.name % u's', Qt::CaseInsensitive) == 0;
    });
    return found == dimensions.cend() ? nullptr : &*found;
}

int runList(const Arguments &arguments, const Streams &streams)
{
    const QString thing = arguments.word(1);
    const auto project = openProject(arguments, Access::Read);
    if (!project)
        return failed(project.error(), streams);
    Session &session = (*project)->session();
    const auto dimensions = Dimensions::all(session);
    if (!dimensions)
        return failed(dimensions.error(), streams);
    Result<Table> table = Error{};
    const auto known = std::find_if(std::cbegin(listed), std::cend(listed),
        [&](const Listed &one) { return thing == QLatin1StringView(one.thing); });
    if (known != std::cend(listed)) {
        table = known->table(session);
    } else if (const Dimension *const dimension = meant(*dimensions, thing)) {
        table = listedValues(*dimension);
    } else {
        QStringList things;
        for (const Listed &one : listed)
            things.append(QLatin1StringView(one.thing));
        for (const Dimension &one : *dimensions)
            things.append(one.builtin ? one.name % u's' : one.name);
        return wrongWord(QCoreApplication::translate("hearken::app", "There is no list of “%1”. There are: %2.")
                             .arg(thing, things.join(u", "_s)),
            streams);
    }
    if (!table)
        return failed(table.error(), streams);
    print(*table, {{u"thing"_s, thing}, {u"total"_s, table->rows.size()}}, arguments, streams);
    return ExitDone;
}

} // namespace

Command listCommand()
{
    return {"list",
        QT_TRANSLATE_NOOP("hearken::app", "any list as a table: sources, questions, touchpoints, dimensions …"),
        {{"PROJECT"}, {"THING"}}, tableOptions(), runList};
}

} // namespace hearken
