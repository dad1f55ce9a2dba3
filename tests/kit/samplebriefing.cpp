// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/samplebriefing.h"

#include "tests/kit/samplefigures.h"

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

Figure measureFigure(const QString &name, Unit unit, double value, double low, double high, qint64 n, double goal,
    double before, const QString &verdict, Tone tone, Sign sign)
{
    Kpi kpi;
    kpi.name = name;
    kpi.bar.now = {value, low, high, n, false};
    kpi.bar.unit = unit;
    kpi.bar.goal = goal;
    kpi.bar.before = before;
    kpi.bar.side = sideOf(low, high, goal);
    kpi.bar.axisLow = unit == Unit::Nps ? 0.0 : 0.5;
    kpi.bar.axisHigh = unit == Unit::Nps ? 0.5 : 1;
    kpi.verdict = verdict;
    kpi.tone = tone;
    kpi.sign = sign;
    return {name, {}, {}, kpi};
}

BriefingBlock figureBlock(BlockKind kind, Figure figure, const QString &title)
{
    BriefingBlock block{kind};
    block.title = title;
    block.subtitle = figure.subtitle;
    if (!figure.note.isEmpty())
        block.sentences = {figure.note};
    figure.note.clear();
    block.figures = {figure};
    return block;
}

} // namespace

Briefing sampleBriefing()
{
    Briefing briefing;
    briefing.name = u"Executive briefing"_s;
    briefing.project = u"Aldermere Broadband"_s;
    briefing.reader = u"the Operations Committee"_s;
    briefing.day = QDate(2026, 5, 14);
    briefing.period = {QDate(2026, 2, 12), QDate(2026, 5, 13)};
    briefing.before = briefing.period.before();
    briefing.responses = 7608;
    BriefingBlock verdict{BlockKind::Verdict};
    verdict.sentences = {u"Technician visit CSAT in Coast and Lakes fell from 82% to 40% since 3 March."_s};
    BriefingBlock measures{BlockKind::Measures};
    measures.title = u"Measures"_s;
    measures.figures = {measureFigure(u"Technician visit CSAT"_s, Unit::Share, 0.70, 0.66, 0.74, 516, 0.82, 0.82,
                            u"Real drop since 3 Mar"_s, Tone::Attention, Sign::FarDown),
        measureFigure(u"Easy to deal with"_s, Unit::Share, 0.73, 0.70, 0.76, 1012, 0.75, 0.67,
            u"Real rise since 9 Feb"_s, Tone::Good, Sign::Up),
        measureFigure(u"Relationship NPS"_s, Unit::Nps, -0.16, -0.19, -0.13, 2638, 0.30, 0.27,
            u"No signal, below goal"_s, Tone::Plain, Sign::Dot),
        measureFigure(u"First contact in time"_s, Unit::Share, 0.91, 0.88, 0.94, 329, 0.90, 0.89,
            u"No signal, at goal"_s, Tone::Plain, Sign::Dot)};
    BriefingBlock quotes{BlockKind::Quotes};
    quotes.title = u"In customers’ words"_s;
    quotes.quotes = {
        {u"Second no-show. I took a day off work for this and nobody called."_s, u"1 of 5, Coast, 5 May 2026"_s, 1},
        {u"It is not him. <b>It is</b> whoever sends him & his firm."_s, u"2 of 5, Lakes, 3 May 2026"_s, 2}};
    BriefingBlock method{BlockKind::Method};
    method.sentences = {u"7,608 responses, 12 February to 12 May 2026."_s,
        u"95% intervals: Wilson for shares, adjusted Wald for NPS. A share of ≥ 30 answers is compared."_s,
        u"Definitions: Visit CSAT v2, NPS v1."_s, u"Numbers of 12 May 2026."_s};
    briefing.blocks = {verdict, measures, figureBlock(BlockKind::Trend, sampleTrend(), u"A real drop since 3 March"_s),
        figureBlock(BlockKind::Comparison, sampleRanking(), u"Two regions, not eight ranks"_s),
        figureBlock(BlockKind::Heat, sampleHeatTable(), u"CSAT by touchpoint and segment"_s), quotes, method};
    for (qsizetype place = 0; place < briefing.blocks.size(); ++place)
        briefing.blocks[place].place = int(place);
    return briefing;
}

} // namespace hearken
