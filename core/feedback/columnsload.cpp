// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/columnsloader.h"
#include "core/store/projectsettings.h"

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// One state of the store for all statements of a load, also when somebody writes meanwhile.
class SteadyRead
{
public:
    explicit SteadyRead(Session &session)
        : m_session(session)
    {
        m_begun = session.run(
            session.engine() == Engine::Sqlite ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    }
    ~SteadyRead()
    {
        if (m_begun)
            (void)m_session.run("COMMIT");
    }
    const Result<qint64> &begun() const { return m_begun; }

private:
    Session &m_session;
    Result<qint64> m_begun = 0;
};

} // namespace

Error columnsError(ErrorKind kind, const QString &message, const QString &detail)
{
    return {kind, message, detail};
}

Error columnsDamaged(const QString &what)
{
    return columnsError(ErrorKind::Storage,
        QCoreApplication::translate("hearken::feedback",
            "The stored feedback contradicts itself, so nothing is counted. Run “hearken check”, and go back to a copy."),
        what);
}

Result<std::shared_ptr<const Columns::Parts>> ColumnsLoader::load(
    const Columns::Needs &needs, const std::shared_ptr<const Parts> &known)
{
    const SteadyRead steady(m_session);
    if (!steady.begun())
        return steady.begun().error();
    if (const Done read = readNames(); !read)
        return read.error();
    if (const Done sound = checkNames(needs); !sound)
        return sound.error();
    const auto revision = ProjectSettings::value(m_session, u"feedback_revision"_s, u"0"_s);
    const auto rewrite = ProjectSettings::value(m_session, u"feedback_rewrite"_s, u"0"_s);
    if (!revision || !rewrite)
        return revision ? rewrite.error() : revision.error();
    m_parts.revision = revision->toLongLong();
    m_parts.rewrite = rewrite->toLongLong();

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

Done ColumnsLoader::readParts(const Columns::Needs &needs, qint64 after, bool base)
{
    QStringList builtins;
    QStringList attributes;
    for (const QString &name : needs.dimensions) {
        if (name != u"source"_s)
            (named(name).builtin ? builtins : attributes).append(name);
    }
    builtins.removeDuplicates();
    if (base || !builtins.isEmpty()) {
        if (const Done done = readResponses(builtins, after, base); !done)
            return done;
    }
    for (const QString &name : attributes) {
        if (const Done done = readAttribute(named(name), after); !done)
            return done;
    }
    for (const Question &question : m_questions) {
        if (!needs.questions.contains(question.id))
            continue;
        const bool several = question.kind == QuestionKind::Multiple;
        if (const Done done = several ? readOptions(question.id.value, after) : readScores(question.id.value, after);
            !done)
            return done;
    }
    if (needs.customers) {
        if (const Done done = readCustomers(after); !done)
            return done;
    }
    if (needs.order)
        sortByDay();
    return {};
}

Result<CodeFill> ColumnsLoader::fillOf(const Named &dimension)
{
    QStringList values{QString()};
    const Done read = m_session.each(
        "SELECT code, text FROM dimension_value WHERE dimension_id = :dimension ORDER BY code",
        {{":dimension", dimension.id}}, [&](const Row &row) {
            const qint64 code = row.integer(0);
            if (code > 0 && code < (1 << 28)) {
                while (values.size() <= code)
                    values.append(QString());
                values[code] = row.text(1);
            }
        });
    if (!read)
        return read.error();
    return CodeFill(m_parts.dimensions.value(dimension.name).get(), values);
}

/// Ids, days and sources when `base`; and built-in dimensions. Their columns have the dimensions' names.
Done ColumnsLoader::readResponses(const QStringList &builtins, qint64 after, bool base)
{
    auto ids = std::make_shared<IdRuns>(*m_parts.ids);
    auto days = std::make_shared<std::vector<quint16>>(base ? *m_parts.days : std::vector<quint16>());
    QStringList sourceNames{QString()};
    if (base) {
        for (auto it = m_sourceNames.cbegin(); it != m_sourceNames.cend(); ++it) {
            if (!m_parts.sources.contains(it.key()))
                m_parts.sources.append(it.key());
        }
    }
    QHash<qint64, qint64> sourceCodes;
    for (const qint64 id : std::as_const(m_parts.sources)) {
        sourceCodes.insert(id, sourceNames.size());
        sourceNames.append(m_sourceNames.value(id));
    }
    CodeFill sources(m_parts.dimensions.value(u"source"_s).get(), sourceNames);
    std::vector<CodeFill> fills;
    QString columns;
    for (const QString &name : builtins) {
        auto fill = fillOf(named(name));
        if (!fill)
            return fill.error();
        fills.push_back(*std::move(fill));
        columns += u", "_s + name;
    }

    qint64 lastSource = 0;
    qint64 lastCode = 0;
    qint64 last = after;
    qsizetype rows = after > 0 ? ids->size : 0;
    const qsizetype expected = ids->size;
    const QString sql = u"SELECT id, source_id, day"_s + columns + u" FROM response WHERE id > :after ORDER BY id"_s;
    const Done read = scan(sql, {{":after", after}}, [&](const Row &row) {
        ++rows;
        if (base) {
            const qint64 id = row.integer(0);
            const qint64 source = row.integer(1);
            const qint64 day = dayFromIso(row.utf8(2));
            if (source != lastSource) {
                lastSource = source;
                lastCode = sourceCodes.value(source, -1);
            }
            if (id <= last || day < 0 || !sources.append(lastCode))
                return false;
            last = id;
            ids->append(id);
            days->push_back(static_cast<quint16>(day));
        }
        for (size_t i = 0; i < fills.size(); ++i) {
            if (!fills[i].append(row.integer(int(i) + 3)))
                return false;
        }
        return true;
    });
    if (!read)
        return read;
    if (base) {
        days->shrink_to_fit();
        ids->runs.shrink_to_fit();
        m_parts.ids = ids;
        m_parts.days = days;
        m_parts.dimensions.insert(u"source"_s, sources.take());
        const auto [first, latest] = std::minmax_element(days->begin(), days->end());
        m_parts.firstDay = days->empty() ? quint16(0) : *first;
        m_parts.lastDay = days->empty() ? quint16(0) : *latest;
    } else if (rows != expected) {
        return columnsDamaged(u"rows of response"_s);
    }
    for (qsizetype i = 0; i < builtins.size(); ++i)
        m_parts.dimensions.insert(builtins[i], fills[size_t(i)].take());
    return {};
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
