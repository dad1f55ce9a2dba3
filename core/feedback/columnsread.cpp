// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/columnsloader.h"

#include <algorithm>
#include <limits>

namespace hearken {

using namespace Qt::StringLiterals;

Done ColumnsLoader::readAttribute(const Named &dimension, qint64 after)
{
    auto fill = fillOf(dimension);
    if (!fill)
        return fill.error();
    IdWalk walk(*m_parts.ids);
    qsizetype before = after > 0 ? fill->filled() - 1 : -1;
    const Done read = scan(
        u"SELECT response_id, code FROM attribute WHERE dimension_id = :dimension AND response_id > :after ORDER BY response_id"_s,
        {{":dimension", dimension.id}, {":after", after}}, [&](const Row &row) {
            const qsizetype at = walk.row(row.integer(0));
            if (at <= before)
                return false;
            before = at;
            fill->fillTo(at);
            return fill->append(row.integer(1));
        });
    if (!read)
        return read;
    fill->fillTo(m_parts.ids->size);
    m_parts.dimensions.insert(dimension.name, fill->take());
    return {};
}

Done ColumnsLoader::readScores(qint64 question, qint64 after)
{
    const auto known = m_parts.scores.value(question);
    ScoreColumn column = known ? *known : ScoreColumn();
    const auto size = size_t(m_parts.ids->size);
    if (column.wide.empty())
        column.narrow.resize(size, ScoreColumn::none);
    else
        column.wide.resize(size, std::numeric_limits<float>::quiet_NaN());
    IdWalk walk(*m_parts.ids);
    const Done read = scan(
        u"SELECT response_id, value FROM answer WHERE question_id = :question AND response_id > :after ORDER BY response_id"_s,
        {{":question", question}, {":after", after}}, [&](const Row &row) {
            const qsizetype at = walk.row(row.integer(0));
            if (at >= 0)
                putScore(column, at, row.real(1));
            return at >= 0;
        });
    if (!read)
        return read;
    column.narrow.shrink_to_fit();
    column.wide.shrink_to_fit();
    m_parts.scores.insert(question, std::make_shared<const ScoreColumn>(std::move(column)));
    return {};
}

Done ColumnsLoader::readOptions(qint64 question, qint64 after)
{
    const auto words = Questions::options(m_session, {question});
    if (!words)
        return words.error();
    const auto known = m_parts.options.value(question);
    OptionColumn column = known ? *known : OptionColumn();
    const size_t size = (size_t(m_parts.ids->size) + 63) / 64;
    OptionColumn filled;
    filled.answered = column.answered;
    filled.answered.resize(size, 0);
    filled.codes.assign(words->keyBegin(), words->keyEnd());
    std::sort(filled.codes.begin(), filled.codes.end());
    for (const qint64 code : filled.codes) {
        const auto at = std::lower_bound(column.codes.begin(), column.codes.end(), code);
        const bool had = at != column.codes.end() && *at == code;
        filled.chosen.push_back(
            had ? std::move(column.chosen[size_t(at - column.codes.begin())]) : std::vector<quint64>());
        filled.chosen.back().resize(size, 0);
    }
    IdWalk walk(*m_parts.ids);
    const Done read = scan(
        u"SELECT response_id, value FROM answer WHERE question_id = :question AND response_id > :after ORDER BY response_id, value"_s,
        {{":question", question}, {":after", after}}, [&](const Row &row) {
            const qsizetype at = walk.row(row.integer(0));
            const qint64 code = row.integer(1);
            const auto place = std::lower_bound(filled.codes.begin(), filled.codes.end(), code);
            if (at < 0 || place == filled.codes.end() || *place != code)
                return false;
            const quint64 bit = quint64(1) << (at % 64);
            filled.answered[size_t(at) / 64] |= bit;
            filled.chosen[size_t(place - filled.codes.begin())][size_t(at) / 64] |= bit;
            return true;
        });
    if (!read)
        return read;
    m_parts.options.insert(question, std::make_shared<const OptionColumn>(std::move(filled)));
    return {};
}

Done ColumnsLoader::readCustomers(qint64 after)
{
    auto customers = std::make_shared<std::vector<qint64>>(
        m_parts.customers ? *m_parts.customers : std::vector<qint64>());
    customers->resize(size_t(m_parts.ids->size), 0);
    IdWalk walk(*m_parts.ids);
    const Done read = scan(
        u"SELECT id, customer_id FROM response WHERE id > :after AND customer_id IS NOT NULL ORDER BY id"_s,
        {{":after", after}}, [&](const Row &row) {
            const qsizetype at = walk.row(row.integer(0));
            if (at >= 0)
                (*customers)[size_t(at)] = row.integer(1);
            return at >= 0;
        });
    if (read)
        m_parts.customers = customers;
    return read;
}

/// A counting sort: newest day first, in a day the newest id first.
void ColumnsLoader::sortByDay()
{
    const std::vector<quint16> &days = *m_parts.days;
    std::vector<quint32> starts(65537, 0);
    for (const quint16 day : days)
        ++starts[day];
    quint32 sum = 0;
    for (size_t day = 65536; day-- > 0;) {
        const quint32 count = starts[day];
        starts[day] = sum;
        sum += count;
    }
    auto order = std::make_shared<std::vector<quint32>>(days.size());
    for (size_t row = days.size(); row-- > 0;)
        (*order)[starts[days[row]]++] = static_cast<quint32>(row);
    m_parts.byDay = order;
}

} // namespace hearken
