// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/columnsloader.h"

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

Result<std::shared_ptr<const Columns::Parts>> ColumnsLoader::load(
    const Columns::Needs &wanted, const std::shared_ptr<const Parts> &known)
{
    const SteadyRead steady(m_session);
    if (!steady.begun())
        return steady.begun().error();
    if (const Done read = readNames(); !read)
        return read.error();
    Columns::Needs needs = wanted;
    for (const Named &dimension : std::as_const(m_dimensions)) {
        if (wanted.wished.contains(dimension.name))
            needs += {{dimension.name}, {}};
    }
    if (const Done sound = checkNames(needs); !sound)
        return sound.error();
    const auto state = FeedbackState::of(m_session);
    if (!state)
        return state.error();
    ColumnReaders readers(m_session, *state, m_progress);
    m_readers = &readers;
    m_parts.revision = state->revision;
    m_parts.rewrite = state->rewrite;

    const bool same = known && known->revision == m_parts.revision && known->rewrite == m_parts.rewrite;
    const bool grown = known && !same && known->rewrite == m_parts.rewrite && known->ids->size > 0;
    Done done;
    if (same) {
        m_parts = *known;
        renameSources();
        done = readParts(missing(needs), 0, false);
    } else if (grown) {
        done = update(needs, *known);
    } else {
        done = readParts(needs, 0, true);
    }
    if (!done)
        return done.error();
    return std::make_shared<const Parts>(std::move(m_parts));
}

/// Only rows with larger ids were added, it seems: all parts go on from there. When the count says otherwise (another
/// clock gave smaller ids), everything is read anew.
Done ColumnsLoader::update(const Columns::Needs &needs, const Parts &known)
{
    const qint64 revision = m_parts.revision;
    const qint64 rewrite = m_parts.rewrite;
    m_parts = known;
    m_parts.revision = revision;
    m_parts.rewrite = rewrite;
    if (const Done done = readParts(held(), known.ids->last(), true); !done)
        return done;
    const auto count = m_session.integer("SELECT count(*) FROM response");
    if (!count)
        return count.error();
    if (*count == m_parts.ids->size)
        return readParts(missing(needs), 0, false);
    m_parts = {};
    m_parts.revision = revision;
    m_parts.rewrite = rewrite;
    return readParts(needs, 0, true);
}

Done ColumnsLoader::readNames()
{
    auto dimensions = m_session.all(
        "SELECT id, name, builtin FROM dimension ORDER BY position, name", {}, [](const Row &row) {
            return Named{row.integer(0), row.text(1), row.integer(2) == 1};
        });
    if (!dimensions)
        return dimensions.error();
    m_dimensions = *std::move(dimensions);
    auto questions = Questions::all(m_session);
    if (!questions)
        return questions.error();
    m_questions = *std::move(questions);
    const auto sources = Sources::all(m_session);
    if (!sources)
        return sources.error();
    for (const Source &source : *sources)
        m_sourceNames.insert(source.id.value, source.name);
    return {};
}

Done ColumnsLoader::checkNames(const Columns::Needs &needs) const
{
    QStringList known{u"source"_s};
    for (const Named &dimension : m_dimensions)
        known.append(dimension.name);
    for (const QString &name : needs.dimensions) {
        if (!known.contains(name)) {
            return columnsError(ErrorKind::Invalid,
                QCoreApplication::translate(
                    "hearken::feedback", "There is no “%1” to split or filter by. Choose one of: %2.")
                    .arg(name, known.join(u", "_s)));
        }
    }
    for (const Id<Question> id : needs.questions) {
        QStringList codes;
        bool found = false;
        for (const Question &question : m_questions) {
            const bool counts = question.kind != QuestionKind::Text;
            found = found || (counts && question.id == id);
            if (counts)
                codes.append(question.code);
        }
        if (!found) {
            return columnsError(ErrorKind::Invalid,
                QCoreApplication::translate("hearken::feedback",
                    "This question does not exist or has no answers that can be counted. Those that can are: %1.")
                    .arg(codes.join(u", "_s)));
        }
    }
    return {};
}

const ColumnsLoader::Named &ColumnsLoader::named(const QString &name) const
{
    const auto found = std::find_if(
        m_dimensions.begin(), m_dimensions.end(), [&](const Named &dimension) { return dimension.name == name; });
    Q_ASSERT(found != m_dimensions.end());
    return *found;
}

Columns::Needs ColumnsLoader::missing(const Columns::Needs &needs) const
{
    Columns::Needs rest = needs;
    rest.dimensions.removeIf([this](const QString &name) { return m_parts.dimensions.contains(name); });
    rest.questions.removeIf(
        [this](Id<Question> id) { return m_parts.scores.contains(id.value) || m_parts.options.contains(id.value); });
    rest.order = needs.order && !m_parts.byDay;
    rest.customers = needs.customers && !m_parts.customers;
    return rest;
}

/// What is held and still exists.
Columns::Needs ColumnsLoader::held() const
{
    Columns::Needs parts;
    for (const Named &dimension : m_dimensions) {
        if (m_parts.dimensions.contains(dimension.name))
            parts.dimensions.append(dimension.name);
    }
    for (const Question &question : m_questions) {
        if (m_parts.scores.contains(question.id.value) || m_parts.options.contains(question.id.value))
            parts.questions.append(question.id);
    }
    parts.order = m_parts.byDay != nullptr;
    parts.customers = m_parts.customers != nullptr;
    return parts;
}

/// A source that was renamed keeps its rows and gets its new name.
void ColumnsLoader::renameSources()
{
    const auto column = m_parts.dimensions.value(u"source"_s);
    QStringList names{QString()};
    for (const qint64 id : std::as_const(m_parts.sources))
        names.append(m_sourceNames.value(id));
    if (!column || names == column->values)
        return;
    CodeColumn renamed = *column;
    renamed.values = names;
    m_parts.dimensions.insert(u"source"_s, std::make_shared<const CodeColumn>(std::move(renamed)));
}

Result<Columns> Columns::load(Session &session, const Needs &needs, const Columns &known, const Progress &progress)
{
    auto parts = ColumnsLoader(session, progress).load(needs, known.m_parts);
    if (!parts)
        return parts.error();
    Columns columns;
    columns.m_parts = *std::move(parts);
    return columns;
}

} // namespace hearken
