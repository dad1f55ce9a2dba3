// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/tally.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype tallyBlock = 4096;
constexpr qint64 tallyDayZero = 2440588; // Julian day of 1970-01-01
constexpr quint8 tallyInvalid = 12; // bins of a small histogram: 0…11, outside the scale, no answer
constexpr quint8 tallyNone = 13;

/// One cut on the rows: what each code adds to the number of the cell.
struct TallyAxis
{
    const CodeColumn *column = nullptr; ///< null: of time
    quint32 first = 0; ///< code, or day since 1970, of the first offset
    std::vector<quint32> offsets;
};

/// The rows of a block that are looked at: all of them, or those listed. Of all of them, those whose bit is not set add
/// nothing: where most rows count, that is faster than to list them.
struct TallyRows
{
    qsizetype start = 0;
    qsizetype count = 0;
    const quint16 *listed = nullptr; ///< null: all
    const quint64 *bits = nullptr; ///< null: all that are looked at count

    qsizetype at(qsizetype i) const { return listed ? listed[i] : i; }
    /// 1 or 0: what the row at `i` adds.
    quint32 counts(qsizetype i) const { return bits ? quint32(bits[i / 64] >> (i % 64) & 1) : 1; }
};

/// Sets the offsets of the first axis, adds those of the others.
template <class Unit>
void addOffsets(const Unit *codes, const TallyAxis &axis, const TallyRows &rows, bool isFirst, quint32 *cells)
{
    codes += rows.start;
    const quint32 *offsets = axis.offsets.data();
    const quint32 first = axis.first;
    if (rows.listed) {
        for (qsizetype i = 0; i < rows.count; ++i)
            cells[i] = (isFirst ? 0 : cells[i]) + offsets[codes[rows.listed[i]] - first];
    } else if (isFirst) {
        for (qsizetype i = 0; i < rows.count; ++i)
            cells[i] = offsets[codes[i] - first];
    } else {
        for (qsizetype i = 0; i < rows.count; ++i)
            cells[i] += offsets[codes[i] - first];
    }
}

void addAxis(const Columns &columns, const TallyAxis &axis, const TallyRows &rows, bool isFirst, quint32 *cells)
{
    if (!axis.column)
        addOffsets(columns.days().data(), axis, rows, isFirst, cells);
    else if (!axis.column->narrow.empty())
        addOffsets(axis.column->narrow.data(), axis, rows, isFirst, cells);
    else if (!axis.column->wide.empty())
        addOffsets(axis.column->wide.data(), axis, rows, isFirst, cells);
    else
        addOffsets(axis.column->widest.data(), axis, rows, isFirst, cells);
}

/// The places of the bits of a byte, and zeros.
constexpr auto bitPlaces = [] {
    std::array<std::array<quint16, 8>, 256> places{};
    for (size_t byte = 0; byte < 256; ++byte) {
        size_t count = 0;
        for (quint16 bit = 0; bit < 8; ++bit) {
            if (byte >> bit & 1)
                places[byte][count++] = bit;
        }
    }
    return places;
}();

/// Numbers of the rows whose bit is set. Where they are not few, it writes eight at a time, so up to seven beyond the
/// last.
void listRows(const quint64 *words, qsizetype size, quint16 *listed)
{
    constexpr int few = 12; // of 64
    for (qsizetype word = 0; word * 64 < size; ++word) {
        quint64 rest = words[word];
        if (std::popcount(rest) <= few) {
            for (; rest; rest &= rest - 1)
                *listed++ = static_cast<quint16>(word * 64 + std::countr_zero(rest));
            continue;
        }
        for (auto row = static_cast<quint16>(word * 64); rest; rest >>= 8, row = static_cast<quint16>(row + 8)) {
            const std::array<quint16, 8> &places = bitPlaces[rest & 0xFF];
            for (size_t i = 0; i < 8; ++i)
                listed[i] = static_cast<quint16>(row + places[i]);
            listed += std::popcount(rest & 0xFF);
        }
    }
}

/// Calls `take(rows, cells)` for each block with rows that count; `cells` is the cell of each row that is looked at.
template <class Take>
void eachBlock(const Columns &columns, const std::vector<quint64> &bits, const std::vector<TallyAxis> &axes, Take take)
{
    std::array<quint32, tallyBlock> cells;
    std::array<quint16, tallyBlock + 8> listed;
    cells.fill(0); // stays so without an axis
    for (qsizetype start = 0; start < columns.size(); start += tallyBlock) {
        const qsizetype size = std::min(tallyBlock, columns.size() - start);
        const quint64 *words = bits.data() + start / 64;
        qsizetype count = 0;
        for (qsizetype word = 0; word * 64 < size; ++word)
            count += std::popcount(words[word]);
        if (count == 0)
            continue;
        const bool dense = count > size / 2;
        if (!dense)
            listRows(words, size, listed.data());
        const TallyRows rows{
            start, dense ? size : count, dense ? nullptr : listed.data(), dense && count < size ? words : nullptr};
        for (size_t axis = 0; axis < axes.size(); ++axis)
            addAxis(columns, axes[axis], rows, axis == 0, cells.data());
        take(rows, cells.data());
    }
}

/// Whole answers of a byte: one histogram a cell. Sixteen bins where the scale allows it, else a bin for each byte.
template <int shift>
std::vector<quint32> histograms(const Columns &columns, const std::vector<quint64> &bits,
    const std::vector<TallyAxis> &axes, qsizetype cells, const std::vector<quint8> &scores,
    const std::array<quint8, 256> &bins)
{
    std::vector<quint32> counts(size_t(cells) << shift, 0);
    eachBlock(columns, bits, axes, [&](const TallyRows &rows, const quint32 *cell) {
        const quint8 *score = scores.data() + rows.start;
        if (rows.listed) {
            for (qsizetype i = 0; i < rows.count; ++i)
                ++counts[(size_t(cell[i]) << shift) + bins[score[rows.listed[i]]]];
        } else if (rows.bits) {
            for (qsizetype i = 0; i < rows.count; ++i)
                counts[(size_t(cell[i]) << shift) + bins[score[i]]] += rows.counts(i);
        } else {
            for (qsizetype i = 0; i < rows.count; ++i)
                ++counts[(size_t(cell[i]) << shift) + bins[score[i]]];
        }
    });
    return counts;
}

class TallyCounter
{
public:
    TallyCounter(const Columns &columns, const Count &count, const std::vector<quint64> &bits,
        const std::vector<TallyAxis> &axes, std::vector<Tally> &cells)
        : m_columns(columns)
        , m_count(count)
        , m_bits(bits)
        , m_axes(axes)
        , m_cells(cells)
    {
    }

    void countResponses();
    /// With `responses`, the rows are counted in the same pass.
    Done countAnswers(const Question &question, bool responses);

private:
    void countSmall(const Question &question, const std::vector<quint8> &scores, bool responses);
    void countBytes(const Question &question, const std::vector<quint8> &scores);
    void countFractions(const Question &question, const std::vector<float> &scores);
    void add(Tally &tally, double value, qint64 times, const Question &question) const;

    const Columns &m_columns;
    const Count &m_count;
    const std::vector<quint64> &m_bits;
    const std::vector<TallyAxis> &m_axes;
    std::vector<Tally> &m_cells;
};

void TallyCounter::countResponses()
{
    std::vector<quint32> counts(m_cells.size(), 0);
    eachBlock(m_columns, m_bits, m_axes, [&](const TallyRows &rows, const quint32 *cell) {
        for (qsizetype i = 0; i < rows.count; ++i)
            counts[cell[i]] += rows.counts(i);
    });
    for (size_t i = 0; i < counts.size(); ++i)
        m_cells[i].responses += counts[i];
}

void TallyCounter::add(Tally &tally, double value, qint64 times, const Question &question) const
{
    if (question.scale && !question.scale->contains(value)) {
        tally.invalid += times;
        return;
    }
    tally.n += times;
    tally.sum += value * double(times);
    tally.squares += value * value * double(times);
    const bool whole = value == std::floor(value);
    if (whole && value >= 0 && value < double(tally.counts.size()))
        tally.counts[size_t(value)] += times;
    if (whole && std::abs(value) < 1e9 && m_count.positive.contains(int(value)))
        tally.positive += times;
}

void TallyCounter::countSmall(const Question &question, const std::vector<quint8> &scores, bool responses)
{
    std::array<quint8, 256> bins;
    for (size_t score = 0; score < bins.size(); ++score)
        bins[score] = score < tallyInvalid && (!question.scale || question.scale->contains(double(score)))
            ? quint8(score)
            : tallyInvalid;
    bins[ScoreColumn::none] = tallyNone;
    const auto counts = histograms<4>(m_columns, m_bits, m_axes, qsizetype(m_cells.size()), scores, bins);
    for (size_t i = 0; i < m_cells.size(); ++i) {
        for (size_t score = 0; score < tallyInvalid; ++score) {
            if (const quint32 times = counts[i * 16 + score])
                add(m_cells[i], double(score), times, question);
        }
        m_cells[i].invalid += counts[i * 16 + tallyInvalid];
        for (size_t bin = 0; responses && bin <= tallyNone; ++bin)
            m_cells[i].responses += counts[i * 16 + bin];
    }
}

void TallyCounter::countBytes(const Question &question, const std::vector<quint8> &scores)
{
    std::array<quint8, 256> bins;
    for (size_t score = 0; score < bins.size(); ++score)
        bins[score] = quint8(score);
    const auto counts = histograms<8>(m_columns, m_bits, m_axes, qsizetype(m_cells.size()), scores, bins);
    for (size_t i = 0; i < m_cells.size(); ++i) {
        for (size_t score = 0; score < ScoreColumn::none; ++score) {
            if (const quint32 times = counts[i * 256 + score])
                add(m_cells[i], double(score), times, question);
        }
    }
}

void TallyCounter::countFractions(const Question &question, const std::vector<float> &scores)
{
    eachBlock(m_columns, m_bits, m_axes, [&](const TallyRows &rows, const quint32 *cell) {
        for (qsizetype i = 0; i < rows.count; ++i) {
            const float score = scores[size_t(rows.start + rows.at(i))];
            if (!std::isnan(score) && rows.counts(i) > 0)
                add(m_cells[cell[i]], double(score), 1, question);
        }
    });
}

/// A question of several choices, as one answer each: 1 when a choice that counts is among them.
std::vector<quint8> chosenAny(const Columns &columns, const OptionColumn &options, const QList<int> &positive)
{
    std::vector<quint8> scores(size_t(columns.size()), ScoreColumn::none);
    for (size_t row = 0; row < scores.size(); ++row) {
        if (options.answered[row / 64] >> (row % 64) & 1)
            scores[row] = 0;
    }
    for (size_t option = 0; option < options.codes.size(); ++option) {
        if (!positive.contains(int(options.codes[option])))
            continue;
        for (size_t row = 0; row < scores.size(); ++row) {
            if (options.chosen[option][row / 64] >> (row % 64) & 1)
                scores[row] = 1;
        }
    }
    return scores;
}

Done TallyCounter::countAnswers(const Question &question, bool responses)
{
    if (const OptionColumn *options = m_columns.options(question.id)) {
        const Count chosen{{question}, {1}};
        TallyCounter(m_columns, chosen, m_bits, m_axes, m_cells)
            .countSmall(question, chosenAny(m_columns, *options, m_count.positive), responses);
        return {};
    }
    const ScoreColumn *scores = m_columns.question(question.id);
    if (!scores) {
        return Error{ErrorKind::Invalid,
            QCoreApplication::translate("hearken::metrics", "The answers to “%1” are not loaded.").arg(question.code),
            u"columns without their needs"_s};
    }
    const bool small = question.scale && question.scale->low >= 0 && question.scale->high < int(tallyInvalid);
    if (scores->wide.empty() && small) {
        countSmall(question, scores->narrow, responses);
        return {};
    }
    if (responses)
        countResponses();
    if (scores->wide.empty())
        countBytes(question, scores->narrow);
    else
        countFractions(question, scores->wide);
    return {};
}

Cut timeCut(const Columns &columns, const QString &word, Grain grain)
{
    Cut cut{word, grain, {}, {}};
    if (columns.size() == 0)
        return cut;
    for (QDate start = startOf(columns.firstDay(), grain); start <= columns.lastDay();
         start = nextStart(start, grain)) {
        cut.starts.append(start);
        cut.keys.append(grainKey(start, grain));
    }
    return cut;
}

TallyAxis axisOf(const Columns &columns, const Cut &cut, quint32 stride)
{
    TallyAxis axis{columns.dimension(cut.word), 0, {}};
    if (!cut.grain) {
        for (qsizetype part = 0; part < cut.parts(); ++part)
            axis.offsets.push_back(quint32(part) * stride);
        return axis;
    }
    axis.column = nullptr;
    const qint64 first = columns.firstDay().toJulianDay();
    axis.first = quint32(first - tallyDayZero);
    axis.offsets.resize(size_t(columns.lastDay().toJulianDay() - first + 1));
    for (qsizetype part = 0; part < cut.parts(); ++part) {
        const qint64 from = std::max<qint64>(cut.starts[part].toJulianDay() - first, 0);
        std::fill(axis.offsets.begin() + from, axis.offsets.end(), quint32(part) * stride); // up to the next part
    }
    return axis;
}

Result<QList<Cut>> cutsOf(const Columns &columns, const QStringList &by)
{
    QList<Cut> cuts;
    for (const QString &word : by) {
        if (word == u"theme"_s) {
            return Error{ErrorKind::Invalid,
                QCoreApplication::translate(
                    "hearken::metrics", "Feedback has no themes yet. Split by a dimension or by time instead."),
                {}};
        }
        if (const auto grain = grainFromWord(word)) {
            cuts.append(timeCut(columns, word, *grain));
        } else if (const CodeColumn *column = columns.dimension(word)) {
            cuts.append({word, std::nullopt, column->values, {}});
        } else {
            return Error{ErrorKind::Invalid,
                QCoreApplication::translate("hearken::metrics",
                    "There is no “%1” to split by. Choose day, week, month, quarter, year, source or a dimension of the project.")
                    .arg(word),
                {}};
        }
    }
    return cuts;
}

} // namespace

Tally &Tally::operator+=(const Tally &other)
{
    for (size_t i = 0; i < counts.size(); ++i)
        counts[i] += other.counts[i];
    sum += other.sum;
    squares += other.squares;
    n += other.n;
    invalid += other.invalid;
    responses += other.responses;
    positive += other.positive;
    return *this;
}

const Tally &Tallies::at(std::initializer_list<qsizetype> parts) const
{
    qsizetype cell = 0;
    qsizetype cut = 0;
    for (const qsizetype part : parts)
        cell = cell * cuts[cut++].parts() + part;
    return cells[size_t(cell)];
}

QList<qsizetype> Tallies::parts(qsizetype cell) const
{
    QList<qsizetype> list(cuts.size());
    for (qsizetype cut = cuts.size(); cut-- > 0;) {
        list[cut] = cell % cuts[cut].parts();
        cell /= cuts[cut].parts();
    }
    return list;
}

Tally Tallies::total() const
{
    Tally sum;
    for (const Tally &cell : cells)
        sum += cell;
    return sum;
}

bool canTally(const Columns &columns, const QStringList &dimensions)
{
    qsizetype cells = 1;
    for (const QString &name : dimensions) {
        const CodeColumn *column = columns.dimension(name);
        cells *= column ? column->codes() : 1;
        if (cells > mostTallyCells)
            return false;
    }
    return true;
}

Result<Tallies> tallies(
    const Columns &columns, const Count &count, const std::vector<quint64> &rows, const QStringList &by)
{
    Q_ASSERT(qsizetype(rows.size()) == (columns.size() + 63) / 64);
    auto cuts = cutsOf(columns, by);
    if (!cuts)
        return cuts.error();
    Tallies made{*std::move(cuts), {}};
    qsizetype cells = 1;
    for (const Cut &cut : std::as_const(made.cuts)) {
        cells *= cut.parts();
        if (cells > mostTallyCells) {
            return Error{ErrorKind::Invalid,
                QCoreApplication::translate(
                    "hearken::metrics", "This split has too many cells. Split by fewer or coarser things."),
                {}};
        }
    }
    made.cells.resize(size_t(cells));
    if (columns.size() == 0)
        return made;
    std::vector<TallyAxis> axes;
    qsizetype stride = cells;
    for (const Cut &cut : std::as_const(made.cuts)) {
        stride = cut.parts() == 0 ? 0 : stride / cut.parts();
        axes.push_back(axisOf(columns, cut, quint32(stride)));
    }
    TallyCounter counter(columns, count, rows, axes, made.cells);
    if (count.questions.isEmpty())
        counter.countResponses();
    for (qsizetype i = 0; i < count.questions.size(); ++i) {
        if (const Done done = counter.countAnswers(count.questions[i], i == 0); !done)
            return done.error();
    }
    return made;
}

} // namespace hearken
