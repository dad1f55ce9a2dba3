// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/describe.h"

#include "core/base/daytext.h"
#include <QCoreApplication>

#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(hearken::figure)
};

QString dayWords(QDate day, const QLocale &locale)
{
    return dayText(day, u"d MMM yyyy"_s, locale);
}

QString answersWords(qint64 n, const QLocale &locale)
{
    return n == 1 ? FigureWords::tr("1 answer") : FigureWords::tr("%1 answers").arg(locale.toString(n));
}

QString hiddenWords()
{
    return FigureWords::tr("hidden, too few answers");
}

QStringList valueWords(const FigureValue &value, Unit unit, const QLocale &locale)
{
    if (value.hidden)
        return {hiddenWords()};
    if (!value.isKnown())
        return {FigureWords::tr("no answers")};
    QStringList parts{numberText(value.value, unit, locale)};
    const QString interval = intervalText(value.low, value.high, unit, locale);
    if (!interval.isEmpty())
        parts.append(interval);
    parts.append(answersWords(value.n, locale));
    return parts;
}

QString lowerFirst(QString text)
{
    if (text.size() > 1 && text.at(1).isLower())
        text[0] = text.at(0).toLower();
    return text;
}

QStringList barWords(const IntervalBar &bar, const QLocale &locale)
{
    QStringList parts = valueWords(bar.now, bar.unit, locale);
    if (bar.goal)
        parts.append(FigureWords::tr("goal %1").arg(numberText(*bar.goal, bar.unit, locale)));
    if (bar.before)
        parts.append(FigureWords::tr("before %1").arg(numberText(*bar.before, bar.unit, locale)));
    return parts;
}

QString sentenceOf(const Kpi &kpi, const QLocale &locale)
{
    QStringList parts = barWords(kpi.bar, locale);
    if (!kpi.verdict.isEmpty())
        parts.append(lowerFirst(kpi.verdict));
    return kpi.name + u' ' + parts.join(u", "_s) + u'.';
}

QString sentenceOf(const IntervalBar &bar, const QLocale &locale)
{
    return barWords(bar, locale).join(u", "_s) + u'.';
}

QString spanWords(const Trend &trend, const QLocale &locale)
{
    const TrendPoint *first = nullptr;
    const TrendPoint *last = nullptr;
    for (const TrendPoint &point : trend.points) {
        if (!point.isKnown())
            continue;
        if (!first)
            first = &point;
        last = &point;
    }
    if (!first)
        return FigureWords::tr("no answers");
    return FigureWords::tr("from %1 on %2 to %3 on %4")
        .arg(numberText(first->value, trend.unit, locale), dayWords(first->start, locale),
            numberText(last->value, trend.unit, locale), dayWords(last->start, locale));
}

QString sentenceOf(const Trend &trend, const QLocale &locale)
{
    QStringList parts;
    parts.append((trend.rhythm.isEmpty() ? QString() : trend.rhythm + u", "_s)
        + FigureWords::tr("%1 points").arg(locale.toString(trend.points.size())));
    parts.append(spanWords(trend, locale));
    if (!trend.goal.isEmpty())
        parts.append(FigureWords::tr("goal %1").arg(numberText(trend.goal.last().target, trend.unit, locale)));
    for (qsizetype i = 0; i < trend.phases.size(); ++i) {
        const QString level = numberText(trend.phases.at(i).centre, trend.unit, locale);
        parts.append((i + 1 == trend.phases.size() ? FigureWords::tr("level now %1") : FigureWords::tr("level was %1"))
                         .arg(level));
    }
    const auto beyond = std::count_if(trend.points.begin(), trend.points.end(), [](const TrendPoint &point) {
        return point.signal == PointSignal::BeyondLow || point.signal == PointSignal::BeyondHigh;
    });
    if (!trend.limitsName.isEmpty())
        parts.append(FigureWords::tr("%1 beyond the limits").arg(locale.toString(qint64(beyond))));
    for (const TrendMark &mark : trend.marks)
        parts.append(FigureWords::tr("%1: %2").arg(dayWords(mark.day, locale), mark.text));
    return parts.join(u", "_s) + u'.';
}

QString tieWords(const Ranking &ranking)
{
    QStringList sentences;
    for (const TieBracket &tie : ranking.ties) {
        if (tie.last > tie.first)
            sentences.append(FigureWords::tr("%1 to %2 cannot be told apart.")
                                 .arg(ranking.rows.at(tie.first).name, ranking.rows.at(tie.last).name));
    }
    return sentences.join(u' ');
}

QString sentenceOf(const Ranking &ranking, const QLocale &locale)
{
    QStringList parts;
    for (const RankingRow &row : ranking.rows)
        parts.append(row.name + u' ' + valueWords(row.now, ranking.unit, locale).join(u", "_s));
    QString text = ranking.goal ? FigureWords::tr("Goal %1. ").arg(numberText(*ranking.goal, ranking.unit, locale))
                                : QString();
    text += parts.join(u"; "_s) + u'.';
    const QString ties = tieWords(ranking);
    return ties.isEmpty() ? text : text + u' ' + ties;
}

QString sentenceOf(const HeatTable &heat, const QLocale &locale)
{
    qsizetype shown = 0;
    qsizetype hidden = 0;
    QStringList farBelow;
    for (const HeatRow &row : heat.rows) {
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const HeatCell &cell = row.cells.at(i);
            hidden += cell.hidden ? 1 : 0;
            shown += cell.isKnown() ? 1 : 0;
            if (cell.standing == Standing::FarBelow && farBelow.size() < 5)
                farBelow.append(u"%1, %2 %3"_s.arg(
                    row.header.name, heat.columns.at(i).name, numberText(cell.value, heat.unit, locale)));
        }
    }
    QString text = FigureWords::tr("%1 rows, %2 columns, %3 cells shown, %4 hidden.")
                       .arg(locale.toString(heat.rows.size()), locale.toString(heat.columns.size()),
                           locale.toString(shown), locale.toString(hidden));
    if (!farBelow.isEmpty())
        text += u' ' + FigureWords::tr("Far below goal: %1.").arg(farBelow.join(u"; "_s));
    return text;
}

QString sentenceOf(const Distribution &distribution, const QLocale &locale)
{
    QStringList parts;
    for (const DistributionStep &step : distribution.steps)
        parts.append(FigureWords::tr("%1: %2").arg(step.name, answersWords(step.count, locale)));
    return parts.join(u", "_s) + u'.';
}

QString sentenceOf(const Bars &bars, const QLocale &locale)
{
    QStringList parts;
    for (const Bar &bar : bars.bars)
        parts.append(bar.name + u' ' + numberText(bar.value, bars.unit, locale));
    return parts.join(u", "_s) + u'.';
}

QString standingWords(Standing standing)
{
    switch (standing) {
    case Standing::FarBelow:
        return FigureWords::tr("far under goal");
    case Standing::Below:
        return FigureWords::tr("under goal");
    case Standing::OnGoal:
        return FigureWords::tr("on goal");
    case Standing::Above:
        return FigureWords::tr("over goal");
    case Standing::FarAbove:
        return FigureWords::tr("far over goal");
    case Standing::Unknown:
        break;
    }
    return {};
}

/// "Technician visit, moment of truth, 59%, 51 to 66%, 176 answers, goal 82%, far under goal"
QString stopWords(const StripStop &stop, const QLocale &locale)
{
    QStringList parts{stop.name};
    if (stop.momentOfTruth)
        parts.append(FigureWords::tr("moment of truth"));
    parts += valueWords(stop, stop.unit, locale);
    if (stop.isKnown() && stop.goal)
        parts.append(FigureWords::tr("goal %1").arg(numberText(*stop.goal, stop.unit, locale)));
    if (const QString words = standingWords(stop.standing); stop.isKnown() && !words.isEmpty())
        parts.append(words);
    return parts.join(u", "_s);
}

QString sentenceOf(const JourneyStrip &strip, const QLocale &locale)
{
    QStringList stages;
    qsizetype at = 0;
    for (const StripStage &stage : strip.stages) {
        QStringList stops;
        for (qsizetype i = at; i < std::min(at + stage.stops, strip.stops.size()); ++i)
            stops.append(stopWords(strip.stops.at(i), locale));
        at += stage.stops;
        stages.append(stage.name + u": "_s + stops.join(u"; "_s) + u'.');
    }
    return stages.join(u' ');
}

/// "Technician visit, New 59%, 51 to 66%, 176 answers, goal 82%, far under goal"
QString heatWords(const HeatRow &row, const HeatHeader &column, const HeatCell &cell, Unit unit, const QLocale &locale)
{
    QStringList parts = valueWords(cell, unit, locale);
    if (cell.isKnown() && row.goal)
        parts.append(FigureWords::tr("goal %1").arg(numberText(*row.goal, unit, locale)));
    if (const QString words = standingWords(cell.standing); cell.isKnown() && !words.isEmpty())
        parts.append(words);
    return row.header.name + u", "_s + column.name + u' ' + parts.join(u", "_s);
}

QString cellText(const FigureValue &value, Unit unit, const QLocale &locale)
{
    return value.hidden ? FigureWords::tr("hidden") : numberText(value.value, unit, locale);
}

QString nText(const FigureValue &value, const QLocale &locale)
{
    return value.hidden ? QString() : locale.toString(value.n);
}

QString optionalText(const std::optional<double> &value, Unit unit, const QLocale &locale)
{
    return value ? numberText(*value, unit, locale) : QString();
}

Table tableFrom(const IntervalBar &bar, const QString &name, const QString &verdict, const QLocale &locale)
{
    return {{FigureWords::tr("Measure"), FigureWords::tr("Value"), FigureWords::tr("95% interval"),
                FigureWords::tr("n"), FigureWords::tr("Goal"), FigureWords::tr("Before"), FigureWords::tr("Verdict")},
        {{name, cellText(bar.now, bar.unit, locale),
            bar.now.hidden ? QString() : intervalText(bar.now.low, bar.now.high, bar.unit, locale),
            nText(bar.now, locale), optionalText(bar.goal, bar.unit, locale),
            optionalText(bar.before, bar.unit, locale), verdict}}};
}

QString signalWords(PointSignal signal)
{
    switch (signal) {
    case PointSignal::RunLow:
        return FigureWords::tr("run below");
    case PointSignal::RunHigh:
        return FigureWords::tr("run above");
    case PointSignal::BeyondLow:
        return FigureWords::tr("below the limits");
    case PointSignal::BeyondHigh:
        return FigureWords::tr("above the limits");
    case PointSignal::None:
        break;
    }
    return {};
}

Table tableFrom(const Trend &trend, const QLocale &locale)
{
    Table table{{FigureWords::tr("From"), FigureWords::tr("Value"), FigureWords::tr("95% interval"),
                    FigureWords::tr("n"), FigureWords::tr("Limits"), FigureWords::tr("Signal")},
        {}};
    for (const TrendPoint &point : trend.points)
        table.rows.append({point.start.toString(Qt::ISODate), cellText(point, trend.unit, locale),
            point.hidden ? QString() : intervalText(point.low, point.high, trend.unit, locale), nText(point, locale),
            intervalText(point.lowerLimit, point.upperLimit, trend.unit, locale), signalWords(point.signal)});
    return table;
}

Table tableFrom(const Ranking &ranking, const QLocale &locale)
{
    Table table{{FigureWords::tr("Group"), ranking.valueName.isEmpty() ? FigureWords::tr("Value") : ranking.valueName,
                    FigureWords::tr("95% interval"), FigureWords::tr("n")},
        {}};
    for (const RankingRow &row : ranking.rows)
        table.rows.append({row.name, cellText(row.now, ranking.unit, locale),
            row.now.hidden ? QString() : intervalText(row.now.low, row.now.high, ranking.unit, locale),
            nText(row.now, locale)});
    return table;
}

QString heatText(const HeatCell &cell, Unit unit, const QLocale &locale)
{
    return cell.isKnown() ? u"%1 (%2)"_s.arg(cellText(cell, unit, locale), countText(cell.n, locale))
                          : cellText(cell, unit, locale);
}

Table tableFrom(const HeatTable &heat, const QLocale &locale)
{
    Table table{{QString()}, {}};
    if (heat.goals)
        table.columns.append(FigureWords::tr("Goal"));
    for (const HeatHeader &column : heat.columns)
        table.columns.append(column.detail.isEmpty() ? column.name : column.name + u' ' + column.detail);
    if (heat.totals)
        table.columns.append(heat.totalHeader.name);
    for (const HeatRow &row : heat.rows) {
        QVariantList cells{row.header.name};
        if (heat.goals)
            cells.append(optionalText(row.goal, heat.unit, locale));
        for (const HeatCell &cell : row.cells)
            cells.append(heatText(cell, heat.unit, locale));
        if (heat.totals)
            cells.append(heatText(row.total, heat.unit, locale));
        table.rows.append(cells);
    }
    return table;
}

Table tableFrom(const Distribution &distribution, const QLocale &locale)
{
    Table table{{FigureWords::tr("Answer"), FigureWords::tr("n")}, {}};
    for (const DistributionStep &step : distribution.steps)
        table.rows.append({step.name, locale.toString(step.count)});
    return table;
}

Table tableFrom(const JourneyStrip &strip, const QLocale &locale)
{
    Table table{{FigureWords::tr("Touchpoint"), FigureWords::tr("Value"), FigureWords::tr("95% interval"),
                    FigureWords::tr("n"), FigureWords::tr("Goal"), FigureWords::tr("Stage")},
        {}};
    QStringList stages; // of each stop
    for (const StripStage &stage : strip.stages)
        stages += QStringList(stage.stops, stage.name);
    for (qsizetype i = 0; i < strip.stops.size(); ++i) {
        const StripStop &stop = strip.stops.at(i);
        table.rows.append({stop.name, cellText(stop, stop.unit, locale),
            stop.hidden ? QString() : intervalText(stop.low, stop.high, stop.unit, locale), nText(stop, locale),
            optionalText(stop.goal, stop.unit, locale), stages.value(i)});
    }
    return table;
}

Table tableFrom(const Bars &bars, const QLocale &locale)
{
    Table table{{FigureWords::tr("Group"), FigureWords::tr("Value"), FigureWords::tr("n")}, {}};
    for (const Bar &bar : bars.bars)
        table.rows.append({bar.name, numberText(bar.value, bars.unit, locale), locale.toString(bar.n)});
    return table;
}

} // namespace

QString describe(const FigureValue &value, Unit unit, const QLocale &locale)
{
    return valueWords(value, unit, locale).join(u", "_s);
}

QString describe(const Figure &figure, const QLocale &locale)
{
    const QString sentence = std::visit(
        [&](const auto &content) { return sentenceOf(content, locale); }, figure.content);
    QStringList heading;
    const auto *kpi = std::get_if<Kpi>(&figure.content);
    for (const QString &text : {figure.title, figure.subtitle}) {
        if (!text.isEmpty() && !(kpi && text == kpi->name))
            heading.append(text);
    }
    QString text = heading.isEmpty() ? sentence : heading.join(u", "_s) + u": "_s + sentence;
    for (const QString &under : {figure.lead, figure.note}) {
        if (!under.isEmpty())
            text += u' ' + under;
    }
    return text;
}

QString describeCell(const Figure &figure, int row, int column, const QLocale &locale)
{
    const Table table = tableOf(figure, locale);
    if (row < 0 || row >= table.rows.size() || column < 0 || column >= table.columns.size())
        return {};
    if (const auto *kpi = std::get_if<Kpi>(&figure.content); kpi && column == 0)
        return sentenceOf(*kpi, locale);
    if (const auto *heat = std::get_if<HeatTable>(&figure.content)) {
        const HeatRow &line = heat->rows.at(row);
        const int cell = column - (heat->goals ? 2 : 1);
        if (cell >= 0) {
            const bool total = cell >= line.cells.size();
            return heatWords(line, total ? heat->totalHeader : heat->columns.at(cell),
                total ? line.total : line.cells.at(cell), heat->unit, locale);
        }
    } else if (const auto *ranking = std::get_if<Ranking>(&figure.content); ranking && column <= 1) {
        const RankingRow &line = ranking->rows.at(row);
        QStringList parts = valueWords(line.now, ranking->unit, locale);
        if (ranking->goal)
            parts.append(FigureWords::tr("goal %1").arg(numberText(*ranking->goal, ranking->unit, locale)));
        return line.name + u' ' + parts.join(u", "_s);
    } else if (const auto *trend = std::get_if<Trend>(&figure.content); trend && column <= 1) {
        const TrendPoint &point = trend->points.at(row);
        QStringList parts = valueWords(point, trend->unit, locale);
        if (const QString unusual = signalWords(point.signal); !unusual.isEmpty())
            parts.append(unusual);
        return dayWords(point.start, locale) + u": "_s + parts.join(u", "_s);
    } else if (const auto *strip = std::get_if<JourneyStrip>(&figure.content); strip && column <= 1) {
        return stopWords(strip->stops.at(row), locale);
    }
    const QString text = table.rows.at(row).at(column).toString();
    const QString heading = table.columns.at(column);
    return column == 0 || heading.isEmpty() ? text : heading + u' ' + text;
}

Table tableOf(const Figure &figure, const QLocale &locale)
{
    if (const auto *kpi = std::get_if<Kpi>(&figure.content))
        return tableFrom(kpi->bar, kpi->name, kpi->verdict, locale);
    if (const auto *bar = std::get_if<IntervalBar>(&figure.content))
        return tableFrom(*bar, figure.title, QString(), locale);
    return std::visit(
        [&](const auto &content) -> Table {
            using Content = std::decay_t<decltype(content)>;
            if constexpr (std::is_same_v<Content, Kpi> || std::is_same_v<Content, IntervalBar>)
                return {};
            else
                return tableFrom(content, locale);
        },
        figure.content);
}

} // namespace hearken
