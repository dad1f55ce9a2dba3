// SPDX-License-Identifier: GPL-3.0-or-later

// The rows themselves: ids, days, sources and the dimensions that are columns of response. Nobody knows beforehand how
// many there are or which ids they have, so one thread reads upwards and another one downwards until they meet.

#include "core/feedback/columnsloader.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int baseTellRows = 256; ///< between two words to the other end

/// How far both ends are. What one says lags behind what it has read, so both may have read a few rows in the middle.
struct BaseMeeting
{
    std::atomic<qint64> up = std::numeric_limits<qint64>::min(); ///< all rows up to this id are read
    std::atomic<qint64> down = std::numeric_limits<qint64>::max(); ///< all rows from this id on are read
};

struct BaseFrame
{
    QString columns; ///< of the statement, after the first three
    QHash<qint64, qint64> sourceCodes;
    qint64 after = 0;
};

/// Ids in the order of reading, up or down, as runs of neighbours.
class EndIds
{
public:
    explicit EndIds(bool upwards)
        : m_step(upwards ? 1 : -1)
    {
    }
    bool empty() const { return m_size == 0; }
    size_t size() const { return m_size; }
    qint64 back() const { return m_runs.back().last; }
    void append(qint64 id)
    {
        if (m_size > 0 && id == m_runs.back().last + m_step)
            m_runs.back().last = id;
        else
            m_runs.push_back({id, id});
        ++m_size;
    }
    void dropBack()
    {
        Run &run = m_runs.back();
        if (run.first == run.last)
            m_runs.pop_back();
        else
            run.last -= m_step;
        --m_size;
    }
    void addUpwards(IdRuns &ids) const
    {
        const auto add = [&ids](const Run &run) {
            for (qint64 id = std::min(run.first, run.last); id <= std::max(run.first, run.last); ++id)
                ids.append(id);
        };
        if (m_step > 0)
            std::for_each(m_runs.begin(), m_runs.end(), add);
        else
            std::for_each(m_runs.rbegin(), m_runs.rend(), add);
    }

private:
    struct Run
    {
        qint64 first;
        qint64 last;
    };
    std::vector<Run> m_runs;
    qint64 m_step;
    size_t m_size = 0;
};

/// What one of the ends has read, in its own direction.
class BaseEnd
{
public:
    BaseEnd(bool upwards, const CodeFill &sources, const std::vector<CodeFill> &fills)
        : m_upwards(upwards)
        , m_ids(upwards)
        , m_sources(sources.piece())
    {
        for (const CodeFill &fill : fills)
            m_fills.push_back(fill.piece());
    }

    Done read(ColumnReaders &readers, Session &session, const BaseFrame &frame, BaseMeeting &meeting);
    /// Down: forgets what the other end has, too, and turns round.
    void turn(const BaseEnd &up);
    void addTo(IdRuns &ids, std::vector<quint16> &days, CodeFill &sources, std::vector<CodeFill> &fills) const;

private:
    ScanStep add(const Row &row, const BaseFrame &frame);
    bool met(const BaseMeeting &meeting, qint64 id) const
    {
        return m_upwards ? id >= meeting.down.load(std::memory_order_relaxed)
                         : id <= meeting.up.load(std::memory_order_relaxed);
    }
    void tell(BaseMeeting &meeting) const
    {
        if (!m_ids.empty())
            (m_upwards ? meeting.up : meeting.down).store(m_ids.back(), std::memory_order_relaxed);
    }

    bool m_upwards;
    EndIds m_ids;
    std::vector<quint16> m_days;
    CodeFill m_sources;
    std::vector<CodeFill> m_fills;
    qint64 m_lastSource = 0;
    qint64 m_lastCode = 0;
    std::array<char, 10> m_lastIso{}; ///< text of m_lastDay
    qint64 m_lastDay = -1;
};

ScanStep BaseEnd::add(const Row &row, const BaseFrame &frame)
{
    const qint64 id = row.integer(0);
    if (!m_ids.empty() && (m_upwards ? id <= m_ids.back() : id >= m_ids.back()))
        return ScanStep::Damaged;
    const qint64 source = row.integer(1);
    if (source != m_lastSource) {
        m_lastSource = source;
        m_lastCode = frame.sourceCodes.value(source, -1);
    }
    const QByteArrayView iso = row.utf8(2);
    // An export is in the order of days, as a rule.
    if (iso.size() != qsizetype(m_lastIso.size()) || std::memcmp(iso.data(), m_lastIso.data(), m_lastIso.size()) != 0) {
        m_lastDay = dayFromIso(iso);
        if (m_lastDay >= 0)
            std::copy_n(iso.data(), m_lastIso.size(), m_lastIso.begin());
    }
    if (m_lastDay < 0 || !m_sources.append(m_lastCode))
        return ScanStep::Damaged;
    m_ids.append(id);
    m_days.push_back(static_cast<quint16>(m_lastDay));
    int column = 3;
    for (CodeFill &fill : m_fills) {
        if (!fill.append(row.integer(column++)))
            return ScanStep::Damaged;
    }
    return ScanStep::On;
}

Done BaseEnd::read(ColumnReaders &readers, Session &session, const BaseFrame &frame, BaseMeeting &meeting)
{
    const QString sql = u"SELECT id, source_id, day"_s + frame.columns
        + u" FROM response WHERE id > :after ORDER BY id"_s + (m_upwards ? u""_s : u" DESC"_s);
    const Done done = readers.scan(session, sql, {{":after", frame.after}}, [&](const Row &row) {
        if (met(meeting, row.integer(0)))
            return ScanStep::End;
        const ScanStep step = add(row, frame);
        if (m_ids.size() % baseTellRows == 0)
            tell(meeting);
        return step;
    });
    tell(meeting);
    return done;
}

void BaseEnd::turn(const BaseEnd &up)
{
    while (!m_ids.empty() && !up.m_ids.empty() && m_ids.back() <= up.m_ids.back())
        m_ids.dropBack();
    m_days.resize(m_ids.size());
    std::reverse(m_days.begin(), m_days.end());
    m_sources.fillTo(qsizetype(m_ids.size()));
    m_sources.reverse();
    for (CodeFill &fill : m_fills) {
        fill.fillTo(qsizetype(m_ids.size()));
        fill.reverse();
    }
}

void BaseEnd::addTo(IdRuns &ids, std::vector<quint16> &days, CodeFill &sources, std::vector<CodeFill> &fills) const
{
    m_ids.addUpwards(ids);
    days.insert(days.end(), m_days.begin(), m_days.end());
    sources.append(m_sources);
    for (size_t i = 0; i < fills.size(); ++i)
        fills[i].append(m_fills[i]);
}

} // namespace

Done ColumnsLoader::readBase(const QStringList &builtins, qint64 after)
{
    for (auto it = m_sourceNames.cbegin(); it != m_sourceNames.cend(); ++it) {
        if (!m_parts.sources.contains(it.key()))
            m_parts.sources.append(it.key());
    }
    BaseFrame frame;
    frame.after = after;
    QStringList sourceNames{QString()};
    for (const qint64 id : std::as_const(m_parts.sources)) {
        frame.sourceCodes.insert(id, sourceNames.size());
        sourceNames.append(m_sourceNames.value(id));
    }
    CodeFill sources(m_parts.dimensions.value(u"source"_s).get(), sourceNames);
    std::vector<CodeFill> fills;
    for (const QString &name : builtins) {
        auto fill = codeFillOf(m_session, named(name).id, m_parts.dimensions.value(name).get());
        if (!fill)
            return fill.error();
        fills.push_back(*std::move(fill));
        frame.columns += u", "_s + name;
    }

    BaseMeeting meeting;
    BaseEnd up(true, sources, fills);
    BaseEnd down(false, sources, fills);
    const bool alone = m_readers->threads() == 1;
    const Done done = m_readers->run(alone ? 1 : 2, [&](Session &session, int piece) {
        return (piece == 0 ? up : down).read(*m_readers, session, frame, meeting);
    });
    if (!done)
        return done;
    down.turn(up);

    auto ids = std::make_shared<IdRuns>(*m_parts.ids);
    auto days = std::make_shared<std::vector<quint16>>(*m_parts.days);
    for (const BaseEnd *end : {&up, &down})
        end->addTo(*ids, *days, sources, fills);
    days->shrink_to_fit();
    ids->runs.shrink_to_fit();
    const auto [first, latest] = std::minmax_element(days->begin(), days->end());
    m_parts.firstDay = days->empty() ? quint16(0) : *first;
    m_parts.lastDay = days->empty() ? quint16(0) : *latest;
    m_parts.ids = ids;
    m_parts.days = days;
    m_parts.dimensions.insert(u"source"_s, sources.take());
    for (qsizetype i = 0; i < builtins.size(); ++i)
        m_parts.dimensions.insert(builtins[i], fills[size_t(i)].take());
    return {};
}

} // namespace hearken
