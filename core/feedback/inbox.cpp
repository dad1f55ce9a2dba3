// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/inbox.h"

#include "core/feedback/columnreaders.h"
#include "core/feedback/inboxsieve.h"
#include "core/feedback/searchhits.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

// Above this many responses the first rows are looked for by themselves: below, finding all is as fast.
constexpr qsizetype inboxManyRows = 60'000;
constexpr qsizetype inboxMostProbes = 1'500;

// As links and saved views carry them, in the order of the enums.
constexpr std::array<QLatin1StringView, inboxViews.size()> viewWords{QLatin1StringView("all"),
    QLatin1StringView("unread"), QLatin1StringView("flagged"), QLatin1StringView("commented"),
    QLatin1StringView("low-commented"), QLatin1StringView("no-tag"), QLatin1StringView("unasked"),
    QLatin1StringView("no-score")};
constexpr std::array<QLatin1StringView, 4> orderWords{
    QLatin1StringView("newest"), QLatin1StringView("oldest"), QLatin1StringView("lowest"), QLatin1StringView("best")};
constexpr std::array<QLatin1StringView, 5> groupingWords{QLatin1StringView("none"), QLatin1StringView("day"),
    QLatin1StringView("touchpoint"), QLatin1StringView("source"), QLatin1StringView("region")};

bool inboxBit(const std::vector<quint64> &bits, quint32 row)
{
    return (bits[row / 64] >> (row % 64)) & 1;
}

/// Without what columns do not know: words, tags, customers.
Slice ofColumns(Slice slice)
{
    slice.words.clear();
    slice.where.remove(tagFilter);
    slice.where.remove(customerFilter);
    return slice;
}

/// What the customers of the slice have said, ascending; nothing when it names none.
Result<std::optional<std::vector<qint64>>> inboxOfCustomers(Session &session, const Slice &slice)
{
    if (!slice.where.contains(customerFilter))
        return std::optional<std::vector<qint64>>();
    std::vector<qint64> ids;
    const QStringList keys = slice.where.value(customerFilter);
    for (const QString &key : keys) {
        const Done done = session.each("SELECT id FROM response WHERE customer_id = "
                                       "(SELECT id FROM customer WHERE key = :key)",
            {{":key", key}}, [&](const Row &row) { ids.push_back(row.integer(0)); });
        if (!done)
            return done.error();
    }
    std::sort(ids.begin(), ids.end());
    return std::optional(std::move(ids));
}

/// What the words find, ascending; and by row how well it fits, when the order asks for it.
Result<std::vector<qint64>> inboxFound(
    Session &session, const Columns &columns, const SearchQuery &words, InboxOrder order, std::vector<float> &relevance)
{
    if (order != InboxOrder::BestMatch)
        return search(session, words);
    std::vector<qint64> ids;
    relevance.assign(size_t(columns.size()), 0);
    const Done done = searchRanked(session, words, [&](qint64 id, float fits) {
        ids.push_back(id);
        if (const qsizetype row = columns.row(id); row >= 0)
            relevance[size_t(row)] = fits;
    });
    return done ? Result<std::vector<qint64>>(std::move(ids)) : Result<std::vector<qint64>>(done.error());
}

bool inboxCountsForScore(const Question &question)
{
    return question.scale
        && (question.kind == QuestionKind::Nps || question.kind == QuestionKind::Csat
            || question.kind == QuestionKind::Ces);
}

} // namespace

QVariantMap InboxQuery::toMap() const
{
    QVariantMap map = slice.toMap();
    const auto note = [&map](const QString &name, auto words, auto value) {
        if (int(value) != 0)
            map.insert(name, QString(words[size_t(value)]));
    };
    note(u"view"_s, viewWords, view);
    note(u"order"_s, orderWords, order);
    note(u"group"_s, groupingWords, grouping);
    if (standing)
        map.insert(u"standing"_s, standingWord(*standing));
    return map;
}

InboxQuery InboxQuery::fromMap(const QVariantMap &map)
{
    const auto noted = [&map](const QString &name, auto words) {
        const auto found = std::find(words.begin(), words.end(), map.value(name).toString());
        return found == words.end() ? 0 : int(found - words.begin());
    };
    InboxQuery query{Slice::fromMap(map), InboxView(noted(u"view"_s, viewWords)), {},
        InboxOrder(noted(u"order"_s, orderWords)), InboxGrouping(noted(u"group"_s, groupingWords))};
    for (const ScoreStanding one : standings) {
        if (map.value(u"standing"_s).toString() == standingWord(one))
            query.standing = one;
    }
    return query;
}

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

bool InboxFrame::isUnasked(const QString &source) const
{
    const QString kind = kinds.value(source);
    return kind == "reviews"_L1 || kind == "tickets"_L1;
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
    return Columns::needs(ofColumns(slice), needs);
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
    for (const Part &part : m_bySource[size_t(m_source->code(row))]) {
        if (const std::optional<double> value = part.column->at(row))
            return {*value, part.question, standingOf(part.question->kind, part.question->scale, *value)};
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
        u"SELECT response_id FROM response_text WHERE comment <> '' AND (substr(comment, 1, 1) <> ' ' OR trim(comment) <> '') AND response_id > :after AND response_id <= :last ORDER BY response_id"_s;
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
    const CommentedRows &commented, const std::shared_ptr<const Marks> &marks, const Progress &progress)
{
    InboxList list{columns, InboxScores(columns, frame), query, {}, {}, marks, true, {}, {}};
    const SearchQuery words(query.slice.words);
    auto ids = inboxOfCustomers(session, query.slice);
    std::vector<float> relevance;
    if (!ids)
        return ids.error();
    if (!words.isEmpty()) {
        session.stopWith(progress);
        auto found = inboxFound(session, columns, words, query.order, relevance);
        if (!found)
            return found.error();
        if (*ids) {
            std::vector<qint64> both;
            std::set_intersection(
                found->begin(), found->end(), (*ids)->begin(), (*ids)->end(), std::back_inserter(both));
            *ids = std::move(both);
        } else {
            *ids = std::move(*found);
        }
    }
    const std::vector<quint64> bits = columns.matching(ofColumns(query.slice), *ids ? &**ids : nullptr);
    InboxSieve sieve(list, frame, commented);
    for (const quint32 row : columns.byDay()) {
        if (inboxBit(bits, row))
            sieve.take(row);
    }
    sieve.finish(relevance);
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
    const InboxQuery &query, const CommentedRows &commented, const std::shared_ptr<const Marks> &marks, qsizetype count)
{
    const SearchQuery words(query.slice.words);
    if (words.isEmpty() || words.flaw() || query.order != InboxOrder::NewestFirst
        || query.grouping != InboxGrouping::None || query.slice.where.contains(customerFilter)
        || columns.size() <= inboxManyRows)
        return std::optional<InboxList>();
    InboxList list{columns, InboxScores(columns, frame), query, {}, {}, marks, false, {}, {}};
    const std::vector<quint64> bits = columns.matching(ofColumns(query.slice));
    InboxSieve sieve(list, frame, commented);
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
