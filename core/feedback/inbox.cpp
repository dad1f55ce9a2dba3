// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/inbox.h"

#include "core/feedback/columnreaders.h"
#include "core/feedback/searchhits.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

// Above this many found responses the first rows are looked for by themselves: below, finding all is as fast.
constexpr qsizetype inboxManyFound = 60'000;
constexpr qsizetype inboxMostProbes = 1'500;

bool inboxBit(const std::vector<quint64> &bits, quint32 row)
{
    return (bits[row / 64] >> (row % 64)) & 1;
}

bool inboxFits(InboxView view, ScoreStanding standing, bool commented)
{
    switch (view) {
    case InboxView::All:
        return true;
    case InboxView::Commented:
        return commented;
    case InboxView::LowCommented:
        return commented && (standing == ScoreStanding::FarBelow || standing == ScoreStanding::Below);
    case InboxView::NoScore:
        return standing == ScoreStanding::None;
    }
    return false;
}

/// Rows by their score, the lowest first, those without at the end; within a score the order stays.
void inboxLowestFirst(std::vector<quint32> &rows, const InboxScores &scores)
{
    constexpr size_t places = 101;
    std::vector<std::vector<quint32>> buckets(places + 1);
    for (const quint32 row : rows) {
        const InboxScores::Score score = scores.of(row);
        size_t bucket = places;
        if (score.standing != ScoreStanding::None)
            bucket = size_t(std::lround(placeOnScale(score.question->scale, score.value) * (places - 1)));
        buckets[bucket].push_back(row);
    }
    rows.clear();
    for (const auto &bucket : buckets)
        rows.insert(rows.end(), bucket.begin(), bucket.end());
}

QList<std::pair<QString, qint64>> inboxNamed(const CodeColumn *column, const std::vector<qint64> &counts)
{
    QList<std::pair<QString, qint64>> list;
    for (size_t code = 0; code < counts.size(); ++code) {
        if (counts[code] > 0)
            list.append({column->values.value(qsizetype(code)), counts[code]});
    }
    std::stable_sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    return list;
}

/// Goes through what fits the slice, keeps what fits the view, and counts both.
class InboxSieve
{
public:
    InboxSieve(InboxList &list, const CommentedRows &commented)
        : m_list(list)
        , m_commented(commented)
        , m_touchpoint(list.columns.dimension(u"touchpoint"_s))
        , m_source(list.columns.dimension(u"source"_s))
        , m_touchpoints(m_touchpoint ? size_t(m_touchpoint->codes()) : 0)
        , m_sources(m_source ? size_t(m_source->codes()) : 0)
    {
    }

    /// Answers whether it was kept.
    bool take(quint32 row)
    {
        const ScoreStanding standing = m_list.scores.of(row).standing;
        const bool commented = m_commented.has(row);
        for (size_t i = 0; i < inboxViews.size(); ++i)
            m_list.counts.views[i] += inboxFits(inboxViews[i], standing, commented);
        if (!inboxFits(m_list.query.view, standing, commented))
            return false;
        ++m_list.counts.standing[size_t(standing)];
        if (m_list.query.standing && *m_list.query.standing != standing)
            return false;
        if (m_touchpoint)
            ++m_touchpoints[size_t(m_touchpoint->code(row))];
        if (m_source)
            ++m_sources[size_t(m_source->code(row))];
        m_list.rows.push_back(row);
        return true;
    }
    void finish()
    {
        m_list.counts.touchpoints = inboxNamed(m_touchpoint, m_touchpoints);
        m_list.counts.sources = inboxNamed(m_source, m_sources);
        if (m_list.query.order == InboxOrder::LowestFirst)
            inboxLowestFirst(m_list.rows, m_list.scores);
    }

private:
    InboxList &m_list;
    const CommentedRows &m_commented;
    const CodeColumn *m_touchpoint;
    const CodeColumn *m_source;
    std::vector<qint64> m_touchpoints;
    std::vector<qint64> m_sources;
};

bool inboxCountsForScore(const Question &question)
{
    return question.scale
        && (question.kind == QuestionKind::Nps || question.kind == QuestionKind::Csat
            || question.kind == QuestionKind::Ces);
}

} // namespace

Result<InboxFrame> InboxFrame::load(Session &session)
{
    const auto sources = Sources::all(session);
    if (!sources)
        return sources.error();
    const auto questions = Questions::all(session);
    if (!questions)
        return questions.error();
    const auto dimensions = Dimensions::all(session);
    if (!dimensions)
        return dimensions.error();
    InboxFrame frame;
    for (const Dimension &dimension : *dimensions)
        frame.dimensions.append(dimension.name);
    for (const Source &source : *sources) {
        frame.kinds.insert(source.name, source.kind);
        QList<InboxScore> scores;
        std::optional<InboxScore> rating;
        for (const Question &question : *questions) {
            if (question.sourceId != source.id || !question.scale)
                continue;
            const InboxScore score{question.id, question.kind, *question.scale};
            if (inboxCountsForScore(question))
                scores.append(score);
            else if (!rating && question.kind == QuestionKind::Rating)
                rating = score;
        }
        // A review site asks for stars only; where there is more, ratings are details.
        if (scores.isEmpty() && rating)
            scores.append(*rating);
        frame.scores.insert(source.name, scores);
    }
    return frame;
}

Columns::Needs InboxFrame::needs(const Slice &slice) const
{
    Columns::Needs needs;
    needs.order = true;
    needs.dimensions = {u"touchpoint"_s, u"channel"_s, u"segment"_s, u"region"_s};
    for (const QList<InboxScore> &list : scores) {
        for (const InboxScore &score : list)
            needs.questions.append(score.question);
    }
    return Columns::needs(slice, needs);
}

InboxScores::InboxScores(const Columns &columns, const InboxFrame &frame)
    : m_columns(columns)
    , m_frame(std::make_shared<InboxFrame>(frame))
{
    m_source = m_columns.dimension(u"source"_s);
    for (int code = 0; m_source && code < m_source->codes(); ++code) {
        std::vector<Part> parts;
        const auto known = m_frame->scores.constFind(m_source->values.at(code));
        if (known != m_frame->scores.constEnd()) {
            for (const InboxScore &score : *known) {
                if (const ScoreColumn *column = columns.question(score.question))
                    parts.push_back({column, &score});
            }
        }
        m_bySource.push_back(std::move(parts));
    }
}

InboxScores::Score InboxScores::of(qsizetype row) const
{
    if (!m_source)
        return {};
    const auto at = size_t(row);
    for (const Part &part : m_bySource[size_t(m_source->code(row))]) {
        const bool narrow = !part.column->narrow.empty();
        const double value = narrow ? double(part.column->narrow[at]) : double(part.column->wide[at]);
        if (narrow ? part.column->narrow[at] != ScoreColumn::none : !std::isnan(value))
            return {value, part.question, standingOf(part.question->kind, part.question->scale, value)};
    }
    return {};
}

Result<CommentedRows> CommentedRows::load(Session &session, const Columns &columns)
{
    CommentedRows commented;
    commented.revision = columns.revision();
    commented.bits.assign(size_t(columns.size() + 63) / 64, 0);
    const SteadyRead steady(session);
    const auto state = steady.begun() ? FeedbackState::of(session) : Result<FeedbackState>(steady.begun().error());
    if (!state)
        return state.error();
    const Progress progress;
    ColumnReaders readers(session, *state, progress);
    const auto pieces = readers.rowsPieces(
        columns.size(), [&columns](qsizetype row) { return columns.id(row); }, 0, 0);
    const QString sql =
        u"SELECT response_id FROM response_text WHERE comment <> '' AND response_id > :after AND response_id <= :last ORDER BY response_id"_s;
    const Done done = readers.run(int(pieces.size()), [&](Session &reading, int number) {
        const RowsPiece &piece = pieces[size_t(number)];
        return readers.scan(reading, sql, {{":after", piece.after}, {":last", piece.last}}, [&](const Row &read) {
            if (const qsizetype row = columns.row(read.integer(0)); row >= 0) // no two threads write one word
                commented.bits[size_t(row) / 64] |= quint64(1) << (row % 64);
            return ScanStep::On;
        });
    });
    if (!done)
        return done.error();
    return commented;
}

Result<InboxList> inboxList(Session &session, const Columns &columns, const InboxFrame &frame, const InboxQuery &query,
    const CommentedRows &commented, const Progress &progress)
{
    InboxList list{columns, InboxScores(columns, frame), query, {}, true, {}, {}};
    const SearchQuery words(query.slice.words);
    std::vector<qint64> ids;
    if (!words.isEmpty()) {
        session.stopWith(progress);
        auto found = search(session, words);
        if (!found)
            return found.error();
        ids = std::move(*found);
    }
    const std::vector<quint64> bits = columns.matching(query.slice, words.isEmpty() ? nullptr : &ids);
    InboxSieve sieve(list, commented);
    for (const quint32 row : columns.byDay()) {
        if (inboxBit(bits, row))
            sieve.take(row);
    }
    sieve.finish();
    if (progress.cancelled())
        return Error{ErrorKind::Cancelled, QCoreApplication::translate("hearken::feedback", "Stopped."), {}};
    if (list.rows.empty() && !words.isEmpty()) {
        auto parts = searchCounts(session, words);
        if (!parts)
            return parts.error();
        list.parts = std::move(*parts);
    }
    return list;
}

Result<std::optional<InboxList>> inboxBeginning(Session &session, const Columns &columns, const InboxFrame &frame,
    const InboxQuery &query, const CommentedRows &commented, qsizetype count)
{
    const SearchQuery words(query.slice.words);
    // To ask for single responses costs a prefix as much as to ask for all.
    if (words.isEmpty() || words.hasPrefix() || query.order != InboxOrder::NewestFirst
        || columns.size() <= inboxManyFound)
        return std::optional<InboxList>();
    const auto few = searchUpTo(session, words, inboxManyFound);
    if (!few)
        return few.error();
    if (*few)
        return std::optional<InboxList>();
    InboxList list{columns, InboxScores(columns, frame), query, {}, false, {}, {}};
    Slice slice = query.slice;
    slice.words.clear();
    const std::vector<quint64> bits = columns.matching(slice);
    InboxSieve sieve(list, commented);
    for (const quint32 row : columns.byDay()) {
        if (inboxBit(bits, row) && sieve.take(row) && qsizetype(list.rows.size()) == inboxMostProbes)
            break;
    }
    auto first = searchFirst(session, words, columns, list.rows, count, inboxMostProbes);
    if (!first)
        return first.error();
    if (!*first)
        return std::optional<InboxList>();
    list.rows = std::move(**first);
    list.counts = {};
    return std::optional(std::move(list));
}

} // namespace hearken
