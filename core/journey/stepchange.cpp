// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/stepchange.h"

#include "core/journey/samethings.h"

#include <QCoreApplication>

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

constexpr qsizetype mostNames = 3; ///< in a sentence

Share shareOf(const FigureValue &figure)
{
    return {std::llround(figure.value * double(figure.n)), figure.n};
}

/// The interval is that of npsInterval: its half is z standard errors of the adjusted shares p and d, of which p − d is
/// known; p + d follows from the error. The end that was clipped is not used.
NpsCounts npsOf(const FigureValue &figure)
{
    const auto n = double(figure.n);
    const double apart = std::round(figure.value * n);
    const double middle = apart / (n + 3);
    const double half = figure.high < 1 ? figure.high - middle : middle - figure.low;
    const double error = half / z95;
    const double both = std::round((error * error * (n + 3) + middle * middle) * (n + 3) - 1.5);
    NpsCounts counts;
    counts.promoters = std::clamp<qint64>(std::llround((both + apart) / 2), 0, figure.n);
    counts.detractors = std::clamp<qint64>(std::llround((both - apart) / 2), 0, figure.n - counts.promoters);
    counts.passives = figure.n - counts.promoters - counts.detractors;
    return counts;
}

/// From Student's interval of the mean.
Moments momentsOf(const FigureValue &figure)
{
    Moments moments;
    moments.n = figure.n;
    moments.sum = figure.value * double(figure.n);
    if (figure.n < 2)
        return moments;
    const boost::math::students_t t(double(figure.n - 1));
    const double error = (figure.high - figure.low) / 2 / boost::math::quantile(t, 0.975);
    const double variance = error * error * double(figure.n);
    moments.squares = variance * double(figure.n - 1) + moments.sum * figure.value;
    return moments;
}

QString listed(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    if (names.size() > mostNames)
        return Tr::tr("%1 and %n more", nullptr, int(names.size() - mostNames))
            .arg(names.first(mostNames).join(u", "_s));
    return Tr::tr("%1 and %2").arg(names.first(names.size() - 1).join(u", "_s), names.constLast());
}

QString valueWords(const MeasureCell &cell)
{
    return Tr::tr("%1, %2, %3", "value, interval, n")
        .arg(numberText(cell.value, cell.unit), intervalText(cell.low, cell.high, cell.unit), countText(cell.n));
}

QString missing(const MeasureCell &cell, bool before)
{
    if (cell.hidden)
        return before ? Tr::tr("Too few answers before") : Tr::tr("Too few answers now");
    return before ? Tr::tr("Not measured before") : Tr::tr("Not measured now");
}

void judge(StepChange &step)
{
    if (step.added || step.removed) {
        step.verdict = step.added ? Tr::tr("Added") : Tr::tr("Removed");
        return;
    }
    const bool known = step.before.isKnown() && step.after.isKnown();
    if (!known) {
        step.verdict = !step.before.isKnown() && !step.after.isKnown()
            ? step.before.hidden || step.after.hidden ? Tr::tr("Too few answers") : Tr::tr("Not measured")
            : missing(step.before.isKnown() ? step.after : step.before, !step.before.isKnown());
        return;
    }
    if (step.before.metric != step.after.metric || step.before.unit != step.after.unit) {
        step.verdict = Tr::tr("Measured in another way");
        return;
    }
    if (static_cast<const FigureValue &>(step.before) == static_cast<const FigureValue &>(step.after)) {
        step.verdict = Tr::tr("The same answers"); // nothing to test
        return;
    }
    step.difference = differenceOf(step.after, step.before, step.after.unit);
    step.verdict = Tr::tr("Cannot be told apart");
}

/// Which differences are real, over all that were tested.
void settle(QList<StepChange> &steps)
{
    std::vector<double> p;
    QList<qsizetype> tested;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const double found = steps.at(i).difference.p;
        if (found == found) {
            p.push_back(found);
            tested.append(i);
        }
    }
    const std::vector<double> adjusted = adjustedForMany(p);
    for (qsizetype i = 0; i < tested.size(); ++i) {
        StepChange &step = steps[tested.at(i)];
        step.real = stands(adjusted[size_t(i)]);
        if (!step.real)
            continue;
        const bool rose = step.difference.value > 0;
        step.verdict = rose ? Tr::tr("Real rise") : Tr::tr("Real drop");
        step.tone = rose == step.after.highIsGood ? Tone::Good : Tone::Attention;
    }
}

QHash<QString, MeasureCell> measuresByStep(const JourneyMap &map)
{
    QHash<QString, MeasureCell> cells;
    const QList<MeasureCell> measures = measuresOf(map);
    for (qsizetype column = 0; column < measures.size(); ++column)
        cells.insert(map.columns.at(column).key, measures.at(column));
    return cells;
}

StepChange changeAt(const JourneyState &state, const StepPlace &place, const QHash<QString, QString> &names)
{
    StepChange change;
    change.key = place.step->key;
    change.touchpoint = names.value(place.step->touchpoint);
    change.stage = state.journey.stages.at(place.stage).name;
    change.momentOfTruth = place.step->momentOfTruth;
    return change;
}

/// In the order of the later version; what was removed stands behind what stood before it.
QList<StepChange> stepChanges(const JourneyState &was, const JourneyState &is)
{
    const QList<StepPlace> before = placesOf(was.journey);
    const QList<StepPlace> after = placesOf(is.journey);
    const Pairs pairs = pairedSteps(was, is);
    const QHash<QString, QString> wasNames = touchpointNames(was);
    const QHash<QString, QString> isNames = touchpointNames(is);
    const QHash<QString, MeasureCell> wasCells = measuresByStep(was.map);
    const QHash<QString, MeasureCell> isCells = measuresByStep(is.map);
    QHash<QString, ForecastScore> forecasts;
    for (const ForecastScore &score : forecastScores(is.map))
        forecasts.insert(is.map.columns.at(score.column).key, score);
    QList<StepChange> steps;
    const auto addGone = [&](qsizetype from) {
        for (qsizetype i = from; i < before.size() && pairs.isGone(i); ++i) {
            StepChange gone = changeAt(was, before.at(i), wasNames);
            gone.removed = true;
            gone.before = wasCells.value(gone.key);
            steps.append(gone);
        }
    };
    addGone(0);
    for (qsizetype i = 0; i < after.size(); ++i) {
        StepChange step = changeAt(is, after.at(i), isNames);
        step.added = pairs.was(i) < 0;
        step.after = isCells.value(step.key);
        if (!step.added)
            step.before = wasCells.value(before.at(pairs.was(i)).step->key);
        if (forecasts.contains(step.key))
            step.forecast = forecasts.value(step.key);
        steps.append(step);
        if (!step.added)
            addGone(pairs.was(i) + 1);
    }
    for (StepChange &step : steps)
        judge(step);
    settle(steps);
    return steps;
}

QString countsWords(const QList<JourneyDifference> &differences)
{
    QMap<ChangeHow, int> counts;
    for (const JourneyDifference &difference : differences)
        ++counts[difference.how];
    QStringList words;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        switch (count.key()) {
        case ChangeHow::Added:
            words.append(Tr::tr("%n added", nullptr, count.value()));
            break;
        case ChangeHow::Removed:
            words.append(Tr::tr("%n removed", nullptr, count.value()));
            break;
        case ChangeHow::Moved:
            words.append(Tr::tr("%n moved", nullptr, count.value()));
            break;
        case ChangeHow::Renamed:
            words.append(Tr::tr("%n renamed", nullptr, count.value()));
            break;
        case ChangeHow::Changed:
            words.append(Tr::tr("%n changed otherwise", nullptr, count.value()));
            break;
        }
    }
    return words.isEmpty() ? Tr::tr("In the journey nothing was changed.")
                           : Tr::tr("In the journey: %1.").arg(words.join(u", "_s));
}

/// Those that moved, farthest first.
QStringList movedNames(const QList<StepChange> &steps, bool rose)
{
    QList<const StepChange *> moved;
    for (const StepChange &step : steps) {
        if (step.real && (step.difference.value > 0) == rose)
            moved.append(&step);
    }
    std::stable_sort(moved.begin(), moved.end(), [](const StepChange *one, const StepChange *other) {
        return std::abs(one->difference.value) > std::abs(other->difference.value);
    });
    QStringList names;
    for (const StepChange *step : std::as_const(moved))
        names.append(moved.size() > 1 ? step->touchpoint
                                      : Tr::tr("%1, from %2 to %3")
                                            .arg(step->touchpoint, numberText(step->before.value, step->after.unit),
                                                numberText(step->after.value, step->after.unit)));
    return names;
}

QString sentenceOf(const JourneyComparison &comparison)
{
    QStringList sentences;
    const QStringList fell = movedNames(comparison.steps, false);
    const QStringList rose = movedNames(comparison.steps, true);
    if (!fell.isEmpty())
        sentences.append(Tr::tr("%n real drops: %1.", nullptr, int(fell.size())).arg(listed(fell)));
    if (!rose.isEmpty())
        sentences.append(Tr::tr("%n real rises: %1.", nullptr, int(rose.size())).arg(listed(rose)));
    const QList<StepChange> &steps = comparison.steps;
    const auto differs = [](const StepChange &step) { return step.isCompared() && step.difference.value != 0; };
    if (fell.isEmpty() && rose.isEmpty() && std::any_of(steps.cbegin(), steps.cend(), differs))
        sentences.append(Tr::tr("No measure can be told apart from before."));
    const auto hasForecast = [](const StepChange &step) { return step.forecast.has_value(); };
    const auto missed = [](const StepChange &step) { return step.forecast && step.forecast->side == Side::Under; };
    const int forecasts = int(std::count_if(steps.cbegin(), steps.cend(), hasForecast));
    if (forecasts > 0)
        sentences.append(Tr::tr("%1 of %n forecasts are missed so far.", nullptr, forecasts)
                             .arg(std::count_if(steps.cbegin(), steps.cend(), missed)));
    if (sentences.isEmpty() && comparison.differences.isEmpty())
        return Tr::tr("These two versions say the same.");
    sentences.append(countsWords(comparison.differences));
    return sentences.join(u' ');
}

} // namespace

Difference differenceOf(const FigureValue &after, const FigureValue &before, Unit unit)
{
    if (!after.isKnown() || !before.isKnown())
        return {};
    Difference found;
    switch (unit) {
    case Unit::Share:
        found = shareDifference(shareOf(after), shareOf(before));
        break;
    case Unit::Nps:
        found = npsDifference(npsOf(after), npsOf(before));
        break;
    case Unit::Mean:
        found = meanDifference(momentsOf(after), momentsOf(before));
        break;
    case Unit::Count:
        break;
    }
    found.value = after.value - before.value; // as both are told
    return found;
}

QString StepChange::words() const
{
    const auto told = [](const MeasureCell &cell) {
        return cell.isKnown() ? valueWords(cell) : cell.hidden ? Tr::tr("too few answers") : Tr::tr("not measured");
    };
    QStringList parts{touchpoint};
    if (!shown().metricName.isEmpty())
        parts.append(shown().metricName);
    parts.append(Tr::tr("before %1").arg(told(before)));
    parts.append(Tr::tr("now %1").arg(told(after)));
    if (isCompared() && difference.low == difference.low)
        parts.append(Tr::tr("difference %1, 95% %2 to %3")
                         .arg(differenceText(difference.value, after.unit), differenceText(difference.low, after.unit),
                             differenceText(difference.high, after.unit)));
    if (after.goal)
        parts.append(Tr::tr("goal %1").arg(numberText(*after.goal, after.unit)));
    parts.append(verdict);
    if (forecast)
        parts.append(forecast->words);
    return parts.join(u", "_s);
}

QList<ForecastScore> forecastScores(const JourneyMap &map)
{
    QList<ForecastScore> scores;
    const QList<MeasureCell> measures = measuresOf(map);
    for (int column = 0; column < measures.size(); ++column) {
        const MeasureCell *cell = &measures.at(column);
        if (!cell->forecast)
            continue;
        ForecastScore score{column, map.columns.at(column).name, *cell->forecast, *cell, Side::Plain, {}};
        const QString forecast = numberText(score.forecast, cell->unit);
        if (!cell->isKnown()) {
            score.words = Tr::tr("%1: forecast %2, not measured yet").arg(score.touchpoint, forecast);
        } else {
            score.side = sideOf(cell->low, cell->high, score.forecast, cell->highIsGood);
            const Side place = sideOf(cell->low, cell->high, score.forecast);
            const QString sentence = place == Side::Under ? Tr::tr("%1: forecast %2, measured %3, under the forecast")
                : place == Side::Over                     ? Tr::tr("%1: forecast %2, measured %3, over the forecast")
                                                          : Tr::tr("%1: forecast %2, measured %3, as forecast");
            score.words = sentence.arg(score.touchpoint, forecast, numberText(cell->value, cell->unit));
        }
        scores.append(score);
    }
    return scores;
}

Table comparisonTable(const JourneyComparison &comparison)
{
    Table table{{Tr::tr("What"), Tr::tr("Change"), Tr::tr("Measure"), Tr::tr("Before"), Tr::tr("95% before"),
                    Tr::tr("n before"), Tr::tr("Now"), Tr::tr("95% now"), Tr::tr("n now"), Tr::tr("Difference"),
                    Tr::tr("95% of the difference"), Tr::tr("Goal"), Tr::tr("Forecast")},
        {}};
    for (const JourneyDifference &one : comparison.differences)
        table.rows.append({one.name, one.words, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}});
    const auto number = [](const MeasureCell &cell) -> QVariant {
        return cell.isKnown() ? QVariant(numberText(cell.value, cell.unit)) : QVariant();
    };
    const auto interval = [](const MeasureCell &cell) {
        return cell.isKnown() ? intervalText(cell.low, cell.high, cell.unit) : QString();
    };
    const auto count = [](const MeasureCell &cell) { return cell.isKnown() ? QVariant(cell.n) : QVariant(); };
    for (const StepChange &step : comparison.steps) {
        const MeasureCell shown = step.shown();
        const Difference &difference = step.difference;
        table.rows.append({step.touchpoint, step.verdict, shown.metricName, number(step.before), interval(step.before),
            count(step.before), number(step.after), interval(step.after), count(step.after),
            step.isCompared() ? differenceText(difference.value, shown.unit) : QString(),
            difference.low == difference.low
                ? Tr::tr("%1 to %2")
                      .arg(differenceText(difference.low, shown.unit), differenceText(difference.high, shown.unit))
                : QString(),
            step.after.goal ? numberText(*step.after.goal, shown.unit) : QString(),
            step.forecast ? step.forecast->words : QString()});
    }
    return table;
}

JourneyComparison compared(const JourneyState &was, const JourneyState &is)
{
    JourneyComparison comparison{journeyDifferences(was, is), stepChanges(was, is), {}};
    comparison.sentence = sentenceOf(comparison);
    return comparison;
}

} // namespace hearken
