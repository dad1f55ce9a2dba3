// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/columns.h"

#include "core/feedback/columnparts.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype blockRows = 4096; // a byte for each: stays in the first cache
constexpr qint64 dayZero = 2440588; // Julian day of 1970-01-01

/// One condition on a block of rows: takes those away that do not fit. `keep` holds 0 or 1 for each row.
template <class Unit, class Fits>
void narrowBlock(const Unit *values, qsizetype count, quint8 *keep, Fits fits)
{
    for (qsizetype i = 0; i < count; ++i)
        keep[i] = static_cast<quint8>(keep[i] & fits(values[i]));
}

/// The codes of one dimension that count.
struct ChosenCodes
{
    const CodeColumn *column = nullptr;
    std::vector<quint8> table; ///< by code
    /// The codes to compare with when they are few, or those that do not count when these are few: comparisons of a
    /// whole block are many times faster than looking each row up.
    std::vector<int> few;
    bool fewCount = true; ///< false: the few are those that do not count

    void apply(qsizetype from, qsizetype count, quint8 *keep) const
    {
        if (!column->narrow.empty())
            applyTo(column->narrow.data() + from, count, keep);
        else if (!column->wide.empty())
            applyTo(column->wide.data() + from, count, keep);
        else
            applyTo(column->widest.data() + from, count, keep);
    }

    template <class Unit>
    void applyTo(const Unit *values, qsizetype count, quint8 *keep) const
    {
        if (few.size() > 4) {
            const quint8 *fits = table.data();
            narrowBlock(values, count, keep, [fits](Unit value) { return fits[value]; });
            return;
        }
        if (few.empty()) {
            if (fewCount)
                std::fill_n(keep, count, quint8(0));
            return;
        }
        std::array<Unit, 4> codes; // places that are not used repeat the last code
        codes.fill(static_cast<Unit>(few.back()));
        for (size_t i = 0; i < few.size(); ++i)
            codes[i] = static_cast<Unit>(few[i]);
        const auto flip = static_cast<quint8>(fewCount ? 0 : 1);
        if (few.size() == 1) {
            narrowBlock(values, count, keep,
                [code = codes[0], flip](Unit value) { return quint8(quint8(value == code) ^ flip); });
        } else {
            narrowBlock(values, count, keep, [codes, flip](Unit value) {
                const auto one = quint8(quint8(value == codes[0]) | quint8(value == codes[1]));
                const auto other = quint8(quint8(value == codes[2]) | quint8(value == codes[3]));
                return quint8(quint8(one | other) ^ flip);
            });
        }
    }
};

ChosenCodes chosenCodes(const CodeColumn &column, const QStringList &values)
{
    ChosenCodes chosen{&column, std::vector<quint8>(size_t(column.codes()), 0), {}, true};
    for (const QString &value : values) {
        for (qsizetype code = column.values.indexOf(value); code >= 0; code = column.values.indexOf(value, code + 1))
            chosen.table[size_t(code)] = 1;
    }
    const auto counting = std::count(chosen.table.begin(), chosen.table.end(), quint8(1));
    chosen.fewCount = 2 * counting <= qsizetype(chosen.table.size());
    for (size_t code = 0; code < chosen.table.size(); ++code) {
        if (bool(chosen.table[code]) == chosen.fewCount)
            chosen.few.push_back(int(code));
    }
    return chosen;
}

/// Eight bytes of 0 or 1 become eight bits: the product moves each to its place in the top byte.
quint64 packedBytes(const quint8 *keep)
{
    quint64 word = 0;
    for (int i = 0; i < 8; ++i) {
        quint64 eight = 0;
        std::memcpy(&eight, keep + ptrdiff_t(i) * 8, 8);
        if constexpr (std::endian::native == std::endian::big)
            eight = qbswap(eight);
        word |= ((eight * 0x0102040810204080ULL) >> 56) << (i * 8);
    }
    return word;
}

void keepIds(std::vector<quint64> &rows, const IdRuns &runs, const std::vector<qint64> &ids)
{
    std::vector<quint64> found(rows.size(), 0);
    IdWalk walk(runs);
    for (const qint64 id : ids) {
        if (const qsizetype row = walk.row(id); row >= 0)
            found[size_t(row) / 64] |= quint64(1) << (row % 64);
    }
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i] &= found[i];
}

template <class Unit>
qint64 heldBytes(const std::vector<Unit> &units)
{
    return qint64(units.capacity()) * qint64(sizeof(Unit));
}

qint64 dayNumber(QDate day)
{
    return day.toJulianDay() - dayZero;
}

} // namespace

qint64 IdRuns::id(qsizetype row) const
{
    const auto after = std::upper_bound(
        runs.begin(), runs.end(), row, [](qint64 wanted, const Run &run) { return wanted < run.row; });
    const Run &run = *std::prev(after);
    return run.id + (row - run.row);
}

qsizetype IdRuns::row(qint64 id) const
{
    const auto after = std::upper_bound(
        runs.begin(), runs.end(), id, [](qint64 wanted, const Run &run) { return wanted < run.id; });
    if (after == runs.begin())
        return -1;
    const Run &run = *std::prev(after);
    const qint64 row = run.row + (id - run.id);
    const qint64 end = after == runs.end() ? size : after->row;
    return row < end ? row : -1;
}

qsizetype Columns::size() const
{
    return m_parts ? m_parts->ids->size : 0;
}

qint64 Columns::id(qsizetype row) const
{
    return m_parts->ids->id(row);
}

qsizetype Columns::row(qint64 id) const
{
    return m_parts ? m_parts->ids->row(id) : -1;
}

QDate Columns::day(qsizetype row) const
{
    return QDate::fromJulianDay(dayZero + (*m_parts->days)[size_t(row)]);
}

std::span<const quint16> Columns::days() const
{
    return m_parts ? std::span<const quint16>(*m_parts->days) : std::span<const quint16>();
}

const CodeColumn *Columns::dimension(const QString &name) const
{
    return m_parts ? m_parts->dimensions.value(name).get() : nullptr;
}

const ScoreColumn *Columns::question(Id<Question> id) const
{
    return m_parts ? m_parts->scores.value(id.value).get() : nullptr;
}

const OptionColumn *Columns::options(Id<Question> id) const
{
    return m_parts ? m_parts->options.value(id.value).get() : nullptr;
}

std::span<const qint64> Columns::customers() const
{
    return m_parts && m_parts->customers ? std::span<const qint64>(*m_parts->customers) : std::span<const qint64>();
}

std::span<const quint32> Columns::byDay() const
{
    return m_parts && m_parts->byDay ? std::span<const quint32>(*m_parts->byDay) : std::span<const quint32>();
}

QDate Columns::firstDay() const
{
    return size() == 0 ? QDate() : QDate::fromJulianDay(dayZero + m_parts->firstDay);
}

QDate Columns::lastDay() const
{
    return size() == 0 ? QDate() : QDate::fromJulianDay(dayZero + m_parts->lastDay);
}

qint64 Columns::revision() const
{
    return m_parts ? m_parts->revision : -1;
}

qint64 Columns::bytes() const
{
    if (!m_parts)
        return 0;
    qint64 sum = heldBytes(m_parts->ids->runs) + heldBytes(*m_parts->days);
    for (const auto &column : m_parts->dimensions)
        sum += heldBytes(column->narrow) + heldBytes(column->wide) + heldBytes(column->widest);
    for (const auto &column : m_parts->scores)
        sum += heldBytes(column->narrow) + heldBytes(column->wide);
    for (const auto &column : m_parts->options) {
        sum += heldBytes(column->answered);
        for (const auto &bits : column->chosen)
            sum += heldBytes(bits);
    }
    if (m_parts->byDay)
        sum += heldBytes(*m_parts->byDay);
    if (m_parts->customers)
        sum += heldBytes(*m_parts->customers);
    return sum;
}

std::vector<quint64> Columns::matching(const Slice &slice, const std::vector<qint64> *ids) const
{
    const qsizetype rows = size();
    std::vector<quint64> bits(size_t(rows + 63) / 64, 0);
    std::vector<ChosenCodes> conditions;
    for (auto it = slice.where.cbegin(); it != slice.where.cend(); ++it) {
        const CodeColumn *column = dimension(it.key());
        if (!column)
            return bits;
        conditions.push_back(chosenCodes(*column, it.value()));
    }
    const qint64 from = slice.period.from.isValid() ? std::max<qint64>(dayNumber(slice.period.from), 0) : 0;
    const qint64 to = slice.period.to.isValid() ? std::min<qint64>(dayNumber(slice.period.to), 65536) : 65536;
    if (to <= from)
        return bits;
    const bool allDays = from == 0 && to == 65536;
    const auto first = static_cast<quint16>(from);
    const auto length = static_cast<quint16>(allDays ? 0 : to - from);

    alignas(64) std::array<quint8, blockRows> keep;
    for (qsizetype start = 0; start < rows; start += blockRows) {
        const qsizetype count = std::min(blockRows, rows - start);
        std::fill_n(keep.begin(), count, quint8(1));
        std::fill(keep.begin() + count, keep.end(), quint8(0));
        if (!allDays) {
            narrowBlock(m_parts->days->data() + start, count, keep.data(), [first, length](quint16 day) {
                return static_cast<quint8>(
                    static_cast<quint16>(day - first) < length); // one comparison: below `first` wraps round
            });
        }
        // Feedback comes in by day, as a rule: most blocks lie outside of a period.
        if (!allDays && !std::memchr(keep.data(), 1, size_t(count)))
            continue;
        for (const ChosenCodes &condition : conditions)
            condition.apply(start, count, keep.data());
        for (qsizetype word = 0; word * 64 < count; ++word)
            bits[size_t(start / 64 + word)] = packedBytes(keep.data() + word * 64);
    }
    if (ids)
        keepIds(bits, *m_parts->ids, *ids);
    return bits;
}

Columns::Needs &Columns::Needs::operator+=(const Needs &more)
{
    for (const QString &name : more.dimensions) {
        if (!dimensions.contains(name))
            dimensions.append(name);
    }
    for (const QString &name : more.wished) {
        if (!wished.contains(name))
            wished.append(name);
    }
    for (const Id<Question> &question : more.questions) {
        if (!questions.contains(question))
            questions.append(question);
    }
    order = order || more.order;
    customers = customers || more.customers;
    return *this;
}

Columns::Needs Columns::needs(const Slice &slice, Needs needs)
{
    return needs += {slice.where.keys(), {}};
}

} // namespace hearken
