// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/inboxsieve.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned viewBit(InboxView view)
{
    return 1U << unsigned(view);
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

const char16_t *inboxGroupDimension(InboxGrouping grouping)
{
    switch (grouping) {
    case InboxGrouping::Touchpoint:
        return u"touchpoint";
    case InboxGrouping::Source:
        return u"source";
    case InboxGrouping::Region:
        return u"region";
    case InboxGrouping::None:
    case InboxGrouping::Day:
        break;
    }
    return u"";
}

/// Groups in this order of codes; within a group the rows stay as they are.
std::vector<std::pair<size_t, int>> scatter(
    std::vector<quint32> &rows, const std::vector<size_t> &codes, const std::vector<size_t> &order, size_t all)
{
    std::vector<size_t> starts(all, 0);
    for (const size_t code : codes)
        ++starts[code];
    std::vector<std::pair<size_t, int>> sizes;
    size_t at = 0;
    for (const size_t code : order) {
        const size_t count = starts[code];
        if (count > 0)
            sizes.push_back({code, int(count)});
        starts[code] = at;
        at += count;
    }
    std::vector<quint32> sorted(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        sorted[starts[codes[i]]++] = rows[i];
    rows = std::move(sorted);
    return sizes;
}

} // namespace

InboxSieve::InboxSieve(InboxList &list, const InboxFrame &frame, const CommentedRows &commented)
    : m_list(list)
    , m_commented(commented)
    , m_touchpoint(list.columns.dimension(u"touchpoint"_s))
    , m_source(list.columns.dimension(u"source"_s))
    , m_tags(list.query.slice.where.value(tagFilter))
    , m_touchpoints(m_touchpoint ? size_t(m_touchpoint->codes()) : 0)
    , m_sources(m_source ? size_t(m_source->codes()) : 0)
{
    for (int code = 0; m_source && code < m_source->codes(); ++code)
        m_unasked.push_back(frame.isUnasked(m_source->values.at(code)));
    for (const QString &name : m_tags) {
        const std::optional<Tag> tag = list.marks ? list.marks->named(name) : std::nullopt;
        if (tag)
            m_tagIds.push_back(tag->id);
    }
}

bool InboxSieve::hasTag(quint32 row) const
{
    if (m_tags.isEmpty())
        return true;
    if (!m_list.marks || !m_list.marks->hasOwn(row))
        return m_tags.contains(QString());
    return std::any_of(
        m_tagIds.begin(), m_tagIds.end(), [&](const Id<Tag> &tag) { return m_list.marks->has(tag, row); });
}

unsigned InboxSieve::viewsOf(quint32 row, ScoreStanding standing) const
{
    const bool commented = m_commented.has(row);
    const Marks *const marks = m_list.marks.get();
    unsigned views = viewBit(InboxView::All);
    if (!marks || !marks->has(readTag, row))
        views |= viewBit(InboxView::Unread);
    if (marks && marks->has(flaggedTag, row))
        views |= viewBit(InboxView::Flagged);
    if (commented)
        views |= viewBit(InboxView::Commented);
    if (commented && (standing == ScoreStanding::FarBelow || standing == ScoreStanding::Below))
        views |= viewBit(InboxView::LowCommented);
    if (commented && (!marks || !marks->hasOwn(row)))
        views |= viewBit(InboxView::NoTag);
    if (m_source && m_unasked[size_t(m_source->code(row))])
        views |= viewBit(InboxView::Unasked);
    if (standing == ScoreStanding::None)
        views |= viewBit(InboxView::NoScore);
    return views;
}

bool InboxSieve::take(quint32 row)
{
    if (!hasTag(row))
        return false;
    const ScoreStanding standing = m_list.scores.of(row).standing;
    const unsigned views = viewsOf(row, standing);
    for (size_t i = 0; i < inboxViews.size(); ++i)
        m_list.counts.views[i] += (views >> i) & 1;
    if (!(views & viewBit(m_list.query.view)))
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

void InboxSieve::finish(const std::vector<float> &relevance)
{
    m_list.counts.touchpoints = inboxNamed(m_touchpoint, m_touchpoints);
    m_list.counts.sources = inboxNamed(m_source, m_sources);
    countTags();
    order(relevance);
    group();
}

void InboxSieve::order(const std::vector<float> &relevance)
{
    if (m_list.query.order == InboxOrder::LowestFirst)
        inboxLowestFirst(m_list.rows, m_list.scores);
    else if (m_list.query.order == InboxOrder::OldestFirst)
        std::reverse(m_list.rows.begin(), m_list.rows.end());
    else if (m_list.query.order == InboxOrder::BestMatch && !relevance.empty()) // the newest of equals first
        std::stable_sort(m_list.rows.begin(), m_list.rows.end(),
            [&relevance](quint32 a, quint32 b) { return relevance[a] > relevance[b]; });
}

/// Days stay in the order of time; other groups come by their size.
void InboxSieve::group()
{
    const InboxGrouping grouping = m_list.query.grouping;
    const bool byDay = grouping == InboxGrouping::Day;
    const CodeColumn *const column = m_list.columns.dimension(QString::fromUtf16(inboxGroupDimension(grouping)));
    if (m_list.rows.empty() || (!byDay && !column))
        return;
    std::vector<size_t> codes;
    codes.reserve(m_list.rows.size());
    const auto days = m_list.columns.days();
    for (const quint32 row : m_list.rows)
        codes.push_back(byDay ? size_t(days[row]) : size_t(column->code(row)));
    const size_t all = byDay ? 65536 : size_t(column->codes());
    std::vector<size_t> order(all);
    std::iota(order.begin(), order.end(), size_t(0));
    if (byDay && m_list.query.order != InboxOrder::OldestFirst) {
        std::reverse(order.begin(), order.end());
    } else if (!byDay) {
        std::vector<qint64> counts(all, 0);
        for (const size_t code : codes)
            ++counts[code];
        std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return counts[a] > counts[b]; });
    }
    int first = 0;
    for (const auto &[code, count] : scatter(m_list.rows, codes, order, all)) {
        const QString name = byDay ? m_list.columns.day(m_list.rows[size_t(first)]).toString(Qt::ISODate)
                                   : column->values.value(qsizetype(code));
        m_list.groups.push_back({name, first, count});
        first += count;
    }
}

void InboxSieve::countTags()
{
    if (!m_list.marks || m_list.marks->tags().isEmpty())
        return;
    std::vector<quint64> kept(size_t(m_list.columns.size() + 63) / 64, 0);
    for (const quint32 row : m_list.rows)
        kept[row / 64] |= quint64(1) << (row % 64);
    for (const Tag &tag : m_list.marks->tags()) {
        const std::vector<quint64> *const bits = m_list.marks->bits(tag.id);
        qint64 count = 0;
        for (size_t i = 0; bits && i < std::min(kept.size(), bits->size()); ++i)
            count += std::popcount(kept[i] & (*bits)[i]);
        if (count > 0)
            m_list.counts.tags.append({tag.name, count});
    }
    std::stable_sort(m_list.counts.tags.begin(), m_list.counts.tags.end(),
        [](const auto &a, const auto &b) { return a.second > b.second; });
}

} // namespace hearken
