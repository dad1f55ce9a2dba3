// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/samplejourney.h"

#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Step
{
    QString name;
    QString channel;
    QString icon;
    double feeling;
    double half; ///< of the interval
    qint64 asked;
    double expected;
    double provided;
    double csat; ///< whole percent
    double goal;
    qint64 n;
    QString quote;
    qint64 others;
    QString backstage;
    QString backstageDetail;
    QString asks;
    QString asksDetail;
    Tone tone = Tone::Plain;
};

QList<Step> steps()
{
    return {
        {u"Compares offers"_s, u"web"_s, u"web"_s, 0.6, 0.27, 61, 3.4, 3.3, 78, 78, 212,
            u"Prices are easy to compare."_s, 22, u"Marketing"_s, {}, u"Pop-up, buyers"_s, u"blind to leavers"_s,
            Tone::Attention},
        {u"Asks a question"_s, u"chat"_s, u"chat"_s, 0.4, 0.32, 44, 3.9, 3.7, 81, 80, 96,
            u"The chat agent knew my street."_s, 15, u"Sales"_s, u"chat team"_s, u"After chat, 1 in 2"_s,
            u"always on"_s},
        {u"Places order"_s, u"web"_s, u"web"_s, 1.2, 0.18, 143, 3.8, 4.1, 89, 84, 401, u"Order took two minutes."_s, 58,
            u"E-commerce"_s, {}, u"After order, 1 in 2"_s, u"always on"_s},
        {u"Waits for date"_s, u"e-mail"_s, u"mail"_s, -0.9, 0.2, 117, 3.9, 2.9, 60, 78, 188,
            u"Nobody told me the date had moved."_s, 43, u"Field"_s, u"scheduling"_s, u"After 5 days"_s,
            u"trigger: order"_s},
        {u"Technician visit"_s, u"home visit"_s, u"visit"_s, -1.3, 0.21, 104, 4.4, 3.2, 59, 82, 176,
            u"Second no-show. I took a day off for this."_s, 40, u"Field operations"_s, u"and contractor"_s,
            u"24 h after visit"_s, u"trigger: visit"_s},
        {u"Activates service"_s, u"app"_s, u"app"_s, 0.9, 0.22, 98, 3.9, 3.9, 82, 80, 240, u"Worked first time."_s, 37,
            u"Provisioning"_s, {}, u"In the app"_s, u"day 3"_s},
        {u"Gets first bill"_s, u"e-mail"_s, u"mail"_s, -0.4, 0.3, 52, 4.1, 3.5, 76, 78, 90,
            u"What is this one-off fee?"_s, 18, u"Billing"_s, {}, u"10 days after bill"_s, u"trigger: bill"_s},
        {u"Calls about bill"_s, u"phone"_s, u"phone"_s, -1.0, 0.24, 83, 4.2, 3.1, 64, 80, 133,
            u"I explained it three times."_s, 24, u"Contact"_s, u"centre"_s, u"3 surveys here"_s,
            u"over limit in June"_s, Tone::Attention},
    };
}

FigureValue known(double value, double half, qint64 n)
{
    FigureValue made;
    made.value = value;
    made.low = value - half;
    made.high = value + half;
    made.n = n;
    return made;
}

MeasureCell measure(const Step &step)
{
    MeasureCell cell;
    static_cast<FigureValue &>(cell) = known(step.csat / 100, 1 / std::sqrt(double(step.n)), step.n);
    cell.metric = u"csat"_s;
    cell.metricName = u"CSAT"_s;
    cell.goal = step.goal / 100;
    cell.standing = standingOf(cell.value, *cell.goal, Unit::Share);
    const bool drop = cell.standing == Standing::FarBelow;
    cell.verdict = drop ? u"Real drop since 3 Mar"_s : u"No signal"_s;
    cell.tone = drop ? Tone::Attention : Tone::Plain;
    const int waves[]{3, 4, 2, 5, 3, 4, 3, 2, 4, 3};
    for (int i = 0; i < 10; ++i)
        cell.spark.append(cell.value + (drop ? 0.2 - i * 0.022 : 0) + waves[i] * 0.01);
    return cell;
}

MapLane lane(LaneKind kind, const QString &name, decltype(MapLane::content) content = {})
{
    MapLane made;
    made.key = u"lane-%1"_s.arg(int(kind));
    made.kind = kind;
    made.name = name;
    made.content = std::move(content);
    return made;
}

MapCard card(CardKind kind, CardState state, const QString &title, const QStringList &lines, int first, int last)
{
    return {title, kind, state, title, lines, false, first, last};
}

} // namespace

JourneyMap sampleJourneyMap()
{
    JourneyMap map;
    map.key = u"new-customer"_s;
    map.name = u"New broadband customer"_s;
    map.meta =
        u"As it is, version 7 of 4 May · persona Marta, first line of her own · owner Sami Laine · 1,536 answers and 18 interviews, last 90 days"_s;
    map.lowWord = u"angry"_s;
    map.middleWord = u"neutral"_s;
    map.highWord = u"delighted"_s;
    const QString stages[]{u"Consider"_s, u"Buy"_s, u"Install"_s, u"Pay and get help"_s};
    for (int i = 0; i < 4; ++i)
        map.stages.append({u"stage-%1"_s.arg(i), stages[i], 2 * i, 2, false});
    QList<WordsCell> channels, backstage, asked;
    FeelingCurve curve;
    QList<GapCell> gaps;
    QList<MeasureCell> measures;
    QList<QuoteCell> quotes;
    const QList<Step> all = steps();
    for (int i = 0; i < all.size(); ++i) {
        const Step &step = all.at(i);
        MapColumn column;
        column.key = u"step-%1"_s.arg(i);
        column.touchpoint = u"touchpoint-%1"_s.arg(i);
        column.name = step.name;
        column.momentOfTruth = i == 2 || i == 4;
        column.grounding = i == 0 ? Grounding::Partly : Grounding::Researched;
        column.groundingWords = i == 0 ? u"partly assumed"_s : QString();
        map.columns.append(column);
        channels.append({step.channel, {}, step.icon, Tone::Plain});
        FeelingPoint point;
        static_cast<FigureValue &>(point) = known(step.feeling, step.half, step.asked);
        curve.points.append(point);
        curve.marks.append(i == 2 ? CurveMark::Peak
                : i == 4          ? CurveMark::Low
                : i == 7          ? CurveMark::End
                                  : CurveMark::None);
        GapCell gap;
        gap.expected = known(step.expected, 0.1, step.asked);
        gap.provided = known(step.provided, 0.1, step.asked);
        gap.gap = step.provided - step.expected;
        gap.low = 2;
        gap.high = 4.5;
        gap.side = gap.gap < -0.25 ? Side::Under : gap.gap > 0.25 ? Side::Over : Side::Plain;
        gaps.append(gap);
        measures.append(measure(step));
        quotes.append({step.quote, 1000 + i, step.others});
        backstage.append({step.backstage, step.backstageDetail, {}, Tone::Plain});
        asked.append({step.asks, step.asksDetail, {}, step.tone});
    }
    QList<MapCard> pains{card(CardKind::Vital, CardState::Proposed, u"Vital: install date kept"_s,
                             {u"56% against goal 75%"_s, u"impact 19% (14 to 24), n 2,638"_s}, 3, 4),
        card(CardKind::Vital, CardState::Proposed, u"Vital: bill is clear"_s,
            {u"63% against goal 75%"_s, u"impact 19% (14 to 25), n 2,638"_s}, 6, 7)};
    QList<MapCard> plans{
        card(CardKind::Action, CardState::Running, u"Text on change"_s, {u"€180k a year"_s, u"pilot, North"_s}, 3, 3),
        card(CardKind::Opportunity, CardState::Proposed, u"Own technicians"_s,
            {u"€1.1M at risk"_s, u"due Thu 14 May"_s}, 4, 4),
        card(CardKind::Opportunity, CardState::Proposed, u"Bill explainer"_s, {u"€150k a year"_s, u"idea, 38 votes"_s},
            6, 6),
        card(CardKind::Action, CardState::Finished, u"Case on screen"_s, {u"easy +5.9 points"_s, u"done 9 Feb"_s}, 7,
            7)};
    plans[1].overdue = true;
    map.lanes = {lane(LaneKind::Touchpoint, u"Touchpoint"_s), lane(LaneKind::Channel, u"Channel"_s, channels),
        lane(LaneKind::Feeling, u"Emotion"_s, QList<FeelingCurve>{curve}),
        lane(LaneKind::Expectation, u"Expected and provided"_s, gaps),
        lane(LaneKind::Measure, u"CSAT, live"_s, measures), lane(LaneKind::Verbatims, u"Verbatims"_s, quotes),
        lane(LaneKind::Pains, u"Pains, vital processes"_s, pains),
        lane(LaneKind::Opportunities, u"Opportunities and actions"_s, plans),
        lane(LaneKind::Visibility, u"line of visibility"_s), lane(LaneKind::Backstage, u"Backstage"_s, backstage),
        lane(LaneKind::Asked, u"Asked here"_s, asked)};
    return map;
}

JourneyMap wideJourneyMap(int cells)
{
    const JourneyMap sample = sampleJourneyMap();
    JourneyMap map = sample;
    map.stages.clear();
    map.columns.clear();
    const int columns = std::max(1, cells / 10);
    for (int column = 0; column < columns; column += 5)
        map.stages.append({u"stage-%1"_s.arg(column), u"Stage %1"_s.arg(column / 5 + 1), column,
            std::min(5, columns - column), false});
    for (int column = 0; column < columns; ++column) {
        MapColumn made = sample.columns.at(column % 8);
        made.key = u"step-%1"_s.arg(column);
        made.name += u" %1"_s.arg(column);
        map.columns.append(made);
    }
    for (MapLane &one : map.lanes) {
        std::visit(
            [columns](auto &content) {
                using Content = std::decay_t<decltype(content)>;
                if constexpr (std::is_same_v<Content, QList<MapCard>>) {
                    const Content some = content;
                    for (int i = 1; i < columns / 8; ++i) {
                        for (MapCard made : some) {
                            made.first += 8 * i;
                            made.last += 8 * i;
                            content.append(made);
                        }
                    }
                    content.removeIf([columns](const MapCard &made) { return made.last >= columns; });
                } else if constexpr (std::is_same_v<Content, QList<FeelingCurve>>) {
                    for (int i = 8; i < columns; ++i) {
                        content.first().points.append(content.first().points.at(i % 8));
                        content.first().marks.append(CurveMark::None);
                    }
                    content.first().points.resize(columns);
                    content.first().marks.resize(columns);
                } else if constexpr (!std::is_same_v<Content, std::monostate>) {
                    for (int i = 8; i < columns; ++i)
                        content.append(typename Content::value_type(content.at(i % 8)));
                    content.resize(columns);
                }
            },
            one.content);
    }
    return map;
}

int laneOf(const JourneyMap &map, LaneKind kind)
{
    for (int lane = 0; lane < map.lanes.size(); ++lane) {
        if (map.lanes.at(lane).kind == kind)
            return lane;
    }
    return -1;
}

} // namespace hearken
