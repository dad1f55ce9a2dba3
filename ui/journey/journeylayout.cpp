// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/journeylayout.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

constexpr double laneHeader = 104;
constexpr double bandGap = 3; ///< between the band of stages and the first lane
constexpr double foldedWidth = 36;
constexpr double collapsedHeight = 26;
constexpr double cardGap = 6;

/// In design pixels, by density: Overview, Standard, Detail.
struct ByDensity
{
    double overview;
    double standard;
    double detail;

    double operator[](MapDensity density) const
    {
        return density == MapDensity::Overview ? overview : density == MapDensity::Standard ? standard : detail;
    }
};

constexpr ByDensity leastColumn{64, 106, 176};
constexpr ByDensity usualColumn{76, 116, 200};
constexpr ByDensity widestColumn{220, 280, 360};
/// A card whose title has so many lines, and in Detail with so many below it; else they are of one height.
ByDensity cardHeightOf(int lines, int title)
{
    const double more = 14.5 * (title - 1);
    return {26, 58 + more, 27 + 15.5 * std::clamp(lines, 1, 3) + more};
}

ByDensity heightOf(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Touchpoint:
        return {30, 46, 46};
    case LaneKind::Channel:
        return {25, 25, 25};
    case LaneKind::Feeling:
        return {118, 160, 176};
    case LaneKind::Expectation:
        return {44, 58, 62};
    case LaneKind::Measure:
        return {36, 58, 92};
    case LaneKind::Verbatims:
        return {28, 43, 43};
    case LaneKind::Visibility:
        return {14, 18, 18};
    case LaneKind::Backstage:
        return {26, 27, 27};
    case LaneKind::Asked:
        return {26, 31, 31};
    case LaneKind::Number:
        return {28, 34, 38};
    case LaneKind::Picture:
        return {40, 84, 132};
    case LaneKind::Text:
    case LaneKind::Pains:
    case LaneKind::Opportunities:
        break;
    }
    return {26, 28, 28};
}

/// Lanes of words are as high as what stands in them needs, up to so many lines.
ByDensity mostLines(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Verbatims:
        return {1, 3, 6};
    case LaneKind::Backstage:
    case LaneKind::Asked:
        return {1, 2, 4};
    case LaneKind::Text:
        return {1, 4, 8};
    default:
        return {1, 1, 1};
    }
}

/// From this many columns on, lanes take their most lines instead of measuring every cell.
constexpr qsizetype manyColumns = 80;

/// Edges of a row of places: the first place that ends after `from`, the last that begins before `to`.
std::pair<int, int> touched(const QList<double> &edges, double from, double to)
{
    if (edges.size() < 2 || to <= edges.first() || from >= edges.last())
        return {0, -1};
    const auto first = std::upper_bound(edges.begin(), edges.end(), from) - edges.begin() - 1;
    const auto last = std::lower_bound(edges.begin(), edges.end(), to) - edges.begin() - 1;
    const auto most = edges.size() - 2;
    return {int(std::clamp<qsizetype>(first, 0, most)), int(std::clamp<qsizetype>(last, 0, most))};
}

int placeAt(const QList<double> &edges, double at)
{
    const auto [first, last] = touched(edges, at, at + 0.001);
    return last < first ? -1 : first;
}

} // namespace

QList<LegendEntry> mapLegend()
{
    return standingLegend()
        + QList<LegendEntry>{{Tr::tr("vital process"), Standing::Unknown, Token::Attention, 2},
            {Tr::tr("proposed"), Standing::Unknown, Token::Good, 1.3, true},
            {Tr::tr("running or done"), Standing::Unknown, Token::Good, 1.3}};
}

bool isCardLane(LaneKind kind)
{
    return kind == LaneKind::Pains || kind == LaneKind::Opportunities;
}

JourneyLayout::JourneyLayout()
    : JourneyLayout(JourneyMap(), {})
{
}

JourneyLayout::JourneyLayout(
    const JourneyMap &map, const MapLayoutOptions &options, const std::shared_ptr<MapRuler> &ruler)
    : m_map(map)
    , m_options(options)
    , m_ruler(ruler ? ruler : std::make_shared<MapRuler>())
{
    placeColumns();
    placeLanes();
}

void JourneyLayout::placeColumns()
{
    m_stageOf = QList<int>(m_map.columns.size(), -1);
    qsizetype folded = 0;
    for (int stage = 0; stage < stageCount(); ++stage) {
        const MapStage &one = m_map.stages.at(stage);
        for (int column = one.first; column < one.first + one.count && column < columnCount(); ++column)
            m_stageOf[column] = stage;
        folded += one.folded ? one.count : 0;
    }
    const MapDensity density = m_options.density;
    const double open = double(std::max<qsizetype>(m_map.columns.size() - folded, 1));
    const double room = m_options.room - laneHeader - double(folded) * foldedWidth;
    const double widest = m_options.widest > 0 ? m_options.widest : widestColumn[density];
    const double width = m_options.room > 0 ? std::clamp(room / open, leastColumn[density], widest)
                                            : usualColumn[density];
    double left = laneHeader;
    m_lefts = {left};
    for (int column = 0; column < columnCount(); ++column) {
        left += isFolded(column) ? foldedWidth : width;
        m_lefts.append(left);
    }
}

void JourneyLayout::stackCards(qsizetype lane)
{
    const auto *cards = std::get_if<QList<MapCard>>(&m_map.lanes.at(lane).content);
    if (!cards)
        return;
    // In the order of their beginning, each into the first row that is free there.
    QList<int> order(cards->size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(
        order.begin(), order.end(), [cards](int a, int b) { return cards->at(a).first < cards->at(b).first; });
    for (const MapCard &card : *cards)
        m_cardLines = std::max(m_cardLines, int(card.lines.size()));
    // A title that is too long for one line has two, where there are not thousands to measure.
    if (m_options.density != MapDensity::Overview && m_map.columns.size() <= manyColumns) {
        for (const MapCard &card : *cards) {
            const double width = m_lefts.value(card.last + 1, m_lefts.last()) - m_lefts.value(card.first) - 8;
            if (width >= leastColumn[m_options.density] - 8)
                m_cardTitle = std::max(m_cardTitle, int(cardTitle(card, *m_ruler, width, 2).size()));
        }
    }
    QList<int> &rows = m_slots[lane];
    rows = QList<int>(cards->size(), 0);
    QList<int> ends; // of each row: the last column that is taken
    for (const int card : std::as_const(order)) {
        int row = 0;
        while (row < ends.size() && ends.at(row) >= cards->at(card).first)
            ++row;
        if (row == ends.size())
            ends.append(-1);
        ends[row] = cards->at(card).last;
        rows[card] = row;
    }
}

double JourneyLayout::laneHeight(const MapLane &lane, qsizetype index) const
{
    if (lane.collapsed)
        return collapsedHeight;
    const MapDensity density = m_options.density;
    if (isCardLane(lane.kind)) {
        const QList<int> &rows = m_slots.at(index);
        const int most = rows.isEmpty() ? 0 : *std::max_element(rows.begin(), rows.end());
        return cardGap + (most + 1) * (cardHeightOf(m_cardLines, m_cardTitle)[density] + cardGap);
    }
    if (lane.kind == LaneKind::Feeling && m_options.feeling > 0)
        return m_options.feeling;
    const double base = heightOf(lane.kind)[density];
    if (lane.kind == LaneKind::Touchpoint)
        return touchpointHeight();
    const int most = int(mostLines(lane.kind)[density]);
    if (most == 1)
        return base;
    const int lines = m_map.columns.size() > manyColumns ? most : linesOf(lane, most);
    return base + (lines - 1) * (lane.kind == LaneKind::Verbatims ? 15.5 : 15);
}

double JourneyLayout::touchpointHeight() const
{
    const MapDensity density = m_options.density;
    const int usual = density == MapDensity::Overview ? 1 : 2;
    int lines = m_map.columns.size() > manyColumns ? usual + 1 : usual;
    for (int column = 0; column < columnCount() && columnCount() <= manyColumns; ++column) {
        if (!isFolded(column))
            lines = std::max(lines,
                touchpointLines(
                    m_map.columns.at(column), *m_ruler, density, m_lefts.at(column + 1) - m_lefts.at(column))
                    .count);
    }
    return heightOf(LaneKind::Touchpoint)[density] + (lines - usual) * 15;
}

int JourneyLayout::linesOf(const MapLane &lane, int most) const
{
    const double room = leastRoom();
    qsizetype lines = 1;
    if (const auto *quotes = std::get_if<QList<QuoteCell>>(&lane.content)) {
        for (const QuoteCell &quote : *quotes)
            lines = std::max(
                lines, m_ruler->lines(u"“"_s % quote.text % u"”"_s, {12, QFont::Normal, true}, room, most).size());
    } else if (const auto *words = std::get_if<QList<WordsCell>>(&lane.content)) {
        for (const WordsCell &cell : *words)
            lines = std::max(lines,
                m_ruler->lines(cell.text, {12}, room, most).size()
                    + m_ruler->lines(cell.detail, {12}, room, most).size());
    }
    return int(std::min<qsizetype>(lines, most));
}

/// Of an open column, for words.
double JourneyLayout::leastRoom() const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (!isFolded(column))
            return m_lefts.at(column + 1) - m_lefts.at(column) - 14;
    }
    return 100;
}

void JourneyLayout::placeLanes()
{
    m_slots = QList<QList<int>>(m_map.lanes.size());
    double top = stageBand + bandGap;
    for (qsizetype lane = 0; lane < m_map.lanes.size(); ++lane)
        stackCards(lane);
    m_tops = {top};
    for (qsizetype lane = 0; lane < m_map.lanes.size(); ++lane) {
        top += laneHeight(m_map.lanes.at(lane), lane);
        m_tops.append(top);
    }
}

double JourneyLayout::frozenHeight() const
{
    return laneCount() > 0 && m_map.lanes.first().kind == LaneKind::Touchpoint ? m_tops.at(1) : m_tops.first();
}

bool JourneyLayout::hasSamePlaces(const JourneyLayout &other) const
{
    const auto sameKind = [](const MapLane &a, const MapLane &b) { return a.kind == b.kind; };
    const QList<MapLane> &lanes = m_map.lanes;
    return m_lefts == other.m_lefts && m_tops == other.m_tops
        && std::equal(lanes.cbegin(), lanes.cend(), other.m_map.lanes.cbegin(), other.m_map.lanes.cend(), sameKind);
}

QRectF JourneyLayout::stageRect(int stage) const
{
    const MapStage &one = m_map.stages.at(stage);
    const int end = std::min(one.first + one.count, columnCount());
    const double left = m_lefts.at(one.first) + (one.first == 0 ? 0 : 2);
    const double right = m_lefts.at(end) - (end == columnCount() ? 0 : 2);
    return {left, 0, right - left, stageBand};
}

QRectF JourneyLayout::columnRect(int column) const
{
    return {QPointF(m_lefts.at(column), m_tops.first()), QPointF(m_lefts.at(column + 1), m_tops.last())};
}

QRectF JourneyLayout::headerRect(int lane) const
{
    return {QPointF(0, m_tops.at(lane)), QPointF(laneHeader - 1, m_tops.at(lane + 1))};
}

QRectF JourneyLayout::laneRect(int lane) const
{
    return {QPointF(m_lefts.first(), m_tops.at(lane)), QPointF(m_lefts.last(), m_tops.at(lane + 1))};
}

QRectF JourneyLayout::cellRect(int lane, int column) const
{
    return {QPointF(m_lefts.at(column), m_tops.at(lane)), QPointF(m_lefts.at(column + 1), m_tops.at(lane + 1))};
}

QRectF JourneyLayout::cardRect(int lane, int card) const
{
    const MapCard &one = std::get<QList<MapCard>>(m_map.lanes.at(lane).content).at(card);
    const double left = m_lefts.value(one.first, m_lefts.last());
    const double right = m_lefts.value(one.last + 1, m_lefts.last());
    if (m_map.lanes.at(lane).collapsed)
        return {left + 8, m_tops.at(lane) + 8, std::max(right - left - 16, 4.0), 10};
    const double height = cardHeightOf(m_cardLines, m_cardTitle)[m_options.density];
    const double top = m_tops.at(lane) + cardGap + m_slots.at(lane).at(card) * (height + cardGap);
    return {left + 4, top, std::max(right - left - 8, 4.0), height};
}

std::pair<int, int> JourneyLayout::columnsIn(double left, double right) const
{
    return touched(m_lefts, left, right);
}

std::pair<int, int> JourneyLayout::lanesIn(double top, double bottom) const
{
    return touched(m_tops, top, bottom);
}

MapPlace JourneyLayout::at(QPointF point) const
{
    MapPlace place;
    place.column = placeAt(m_lefts, point.x());
    place.lane = placeAt(m_tops, point.y());
    if (point.y() < stageBand && place.column >= 0)
        return {-1, -1, stageOf(place.column), -1};
    if (place.lane >= 0 && place.column >= 0 && isCardLane(m_map.lanes.at(place.lane).kind)) {
        for (int card = 0; card < m_slots.at(place.lane).size(); ++card) {
            if (cardRect(place.lane, card).contains(point))
                place.card = card;
        }
    }
    return place;
}

int JourneyLayout::stageOf(int column) const
{
    return m_stageOf.value(column, -1);
}

bool JourneyLayout::isFolded(int column) const
{
    const int stage = stageOf(column);
    return stage >= 0 && m_map.stages.at(stage).folded;
}

constexpr double leastName = 48; ///< of a stage that is seen in part: less would be a letter and dots

QList<MapMark> JourneyLayout::stageMarks(int stage, double from) const
{
    MapPen pen(*m_ruler);
    const QRectF band = stageRect(stage);
    const MapStage &one = m_map.stages.at(stage);
    pen.show(MapDetail::Fills);
    pen.add(BoxMark{band, 4, Token::Navy, {}, 1, false, 1});
    pen.show(MapDetail::Signs);
    const double inset = one.first == 0 ? 12 : 10;
    const double left = std::max(band.left(), from);
    if (one.folded)
        pen.add(IconMark{u"right"_s, {band.center() - QPointF(7, 7), QSizeF(14, 14)}, Token::OnNavy});
    else if (band.right() - left > leastName || left == band.left())
        pen.text({left + inset, 18}, one.name, {13, QFont::DemiBold}, Token::OnNavy, Anchor::Start,
            band.right() - left - inset - 6);
    return pen.take();
}

QList<MapMark> JourneyLayout::headerMarks(int lane) const
{
    MapPen pen(*m_ruler);
    const MapLane &one = m_map.lanes.at(lane);
    const QRectF rect = headerRect(lane);
    pen.show(MapDetail::Titles);
    if (one.kind == LaneKind::Visibility) {
        pen.text({12, rect.center().y() + 4}, one.name, {11, QFont::Normal, true}, Token::Ink3, Anchor::Start,
            rect.width() - 14);
        return pen.take();
    }
    const bool feeling = one.kind == LaneKind::Feeling && !one.collapsed;
    const bool legend = one.kind == LaneKind::Expectation && !one.collapsed && rect.height() > 50;
    const int most = feeling ? 1 : std::max(1, int((rect.height() - 4 - (legend ? 15 : 0)) / 15));
    const QStringList lines = m_ruler->lines(one.name, {12, QFont::DemiBold}, rect.width() - 16, most);
    // A low lane has its name in the middle.
    double y = rect.height() < 40 ? rect.center().y() + 4 - double(lines.size() - 1) * 7.5 : rect.top() + 18;
    for (const QString &line : lines) {
        pen.text({12, y}, line, {12, QFont::DemiBold}, Token::Ink);
        y += 15;
    }
    pen.show(MapDetail::Everything);
    if (feeling) {
        const double room = rect.width() - 20;
        const QString *words[]{&m_map.highWord, &m_map.middleWord, &m_map.lowWord};
        const double values[]{rect.height() < 140 ? 1.45 : 1.75, 0, -1.75};
        for (int i = 0; i < 3; ++i)
            pen.text({95, feelingY(rect, values[i]) + 4}, *words[i], {11}, Token::Ink3, Anchor::End, room);
    } else if (legend) {
        const double middle = rect.bottom() - 12;
        const QString asked = Tr::tr("asked");
        pen.add(DiscMark{{16, middle}, 3.8, Token::Surface, Token::Ink, 1.5});
        const double used = pen.text({23, middle + 4}, asked, {11}, Token::Ink3, Anchor::Start, 34);
        pen.add(DiscMark{{23 + used + 9, middle}, 4, Token::Ink, {}, 1});
        pen.text({23 + used + 16, middle + 4}, Tr::tr("got", "provided, beside: asked"), {11}, Token::Ink3,
            Anchor::Start, rect.width() - used - 40);
    } else if (!one.detail.isEmpty() && lines.size() < most) {
        pen.text({12, y}, one.detail, {11}, Token::Ink3, Anchor::Start, rect.width() - 16);
    }
    return pen.take();
}

QList<MapMark> JourneyLayout::cellMarks(int lane, int column) const
{
    MapPen pen(*m_ruler);
    markCell(pen, *this, lane, column);
    return pen.take();
}

QList<MapMark> JourneyLayout::laneMarks(int lane, int first, int last) const
{
    MapPen pen(*m_ruler);
    const MapLane &one = m_map.lanes.at(lane);
    const QRectF rect = laneRect(lane);
    if (one.kind == LaneKind::Visibility) {
        pen.show(MapDetail::Fills);
        pen.line({rect.left(), rect.center().y()}, {rect.right(), rect.center().y()}, Token::Ink3, 1, {6, 4});
    } else if (one.kind == LaneKind::Feeling && !one.collapsed && one.state == CellState::Ready) {
        if (const auto *curves = std::get_if<QList<FeelingCurve>>(&one.content))
            markCurves(pen, *this, rect, *curves, first, last < 0 ? columnCount() - 1 : last);
    }
    return pen.take();
}

QList<MapMark> JourneyLayout::cardMarks(int lane, int card) const
{
    MapPen pen(*m_ruler);
    const MapLane &one = m_map.lanes.at(lane);
    const MapCard &shown = std::get<QList<MapCard>>(one.content).at(card);
    if (one.collapsed) {
        pen.show(MapDetail::Fills);
        const bool pain = shown.kind == CardKind::Pain || shown.kind == CardKind::Vital;
        pen.add(BoxMark{cardRect(lane, card), 3, pain ? Token::BandUnder : Token::BandOver, {}, 1, false, 1});
    } else {
        markCard(pen, cardRect(lane, card), shown, m_options.density, m_cardTitle);
    }
    return pen.take();
}

double JourneyLayout::feelingY(const QRectF &lane, double value)
{
    // Words over the highest and under the lowest point need their room, above a little more than below.
    const double neutral = lane.height() < 150 ? 0.5 : 0.55;
    return lane.top() + lane.height() * neutral - value * lane.height() * 0.18125;
}

} // namespace hearken
