// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeycompare.h"

#include "core/journey/journeyedit.h"
#include "core/journey/mapjson.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace hearken {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

const MeasureCell *measureAt(const JourneyMap &map, const QString &step)
{
    for (qsizetype column = 0; column < map.columns.size(); ++column) {
        if (map.columns.at(column).key != step)
            continue;
        for (const MapLane &lane : map.lanes) {
            const auto *cells = std::get_if<QList<MeasureCell>>(&lane.content);
            if (cells && column < cells->size())
                return &cells->at(column);
        }
    }
    return nullptr;
}

/// Positions that stay when the others are moved: the longest rising run of indices.
QSet<qsizetype> staying(const QList<qsizetype> &order)
{
    QList<qsizetype> length(order.size(), 1);
    QList<qsizetype> before(order.size(), -1);
    qsizetype last = -1;
    for (qsizetype i = 0; i < order.size(); ++i) {
        for (qsizetype k = 0; k < i; ++k) {
            if (order.at(k) < order.at(i) && length.at(k) + 1 > length.at(i)) {
                length[i] = length.at(k) + 1;
                before[i] = k;
            }
        }
        if (last < 0 || length.at(i) > length.at(last))
            last = i;
    }
    QSet<qsizetype> stay;
    for (qsizetype i = last; i >= 0; i = before.at(i))
        stay.insert(i);
    return stay;
}

class Comparing
{
public:
    Comparing(const JourneyState &was, const JourneyState &is)
        : m_was(was)
        , m_is(is)
    {
        for (const Touchpoint &touchpoint : was.touchpoints)
            m_wasNames.insert(touchpoint.key, touchpoint.name);
        for (const Touchpoint &touchpoint : is.touchpoints)
            m_names.insert(touchpoint.key, touchpoint.name);
        match();
    }

    QList<JourneyDifference> all()
    {
        stages();
        steps();
        lanes();
        cards();
        m_found += m_gone;
        return m_found;
    }

private:
    struct Place
    {
        const JourneyStep *step = nullptr;
        QString stage;
        qsizetype index = 0;
    };

    static QList<Place> placesOf(const Journey &journey)
    {
        QList<Place> places;
        for (const JourneyStage &stage : journey.stages) {
            for (const JourneyStep &step : stage.steps)
                places.append({&step, stage.key, places.size()});
        }
        return places;
    }

    void match()
    {
        m_before = placesOf(m_was.journey);
        m_after = placesOf(m_is.journey);
        QHash<QString, qsizetype> byKey;
        QHash<QString, qsizetype> byTouchpoint;
        for (const Place &place : std::as_const(m_before)) {
            byKey.insert(place.step->key, place.index);
            if (!byTouchpoint.contains(place.step->touchpoint))
                byTouchpoint.insert(place.step->touchpoint, place.index);
        }
        QSet<qsizetype> taken;
        for (const Place &place : std::as_const(m_after)) {
            const qsizetype at = byKey.value(place.step->key, byTouchpoint.value(place.step->touchpoint, -1));
            m_pairs.append(at >= 0 && !taken.contains(at) ? at : -1);
            if (at >= 0)
                taken.insert(at);
        }
    }

    void add(ChangeWhat what, ChangeHow how, const QString &key, const QString &name, const QString &words)
    {
        (how == ChangeHow::Removed ? m_gone : m_found)
            .append({what, how, key, name, words, notKnown, notKnown, Tone::Plain});
    }

    void stages()
    {
        QHash<QString, QString> before;
        for (const JourneyStage &stage : m_was.journey.stages)
            before.insert(stage.key, stage.name);
        QSet<QString> names;
        for (const JourneyStage &stage : m_was.journey.stages)
            names.insert(stage.name);
        QSet<QString> kept;
        for (const JourneyStage &stage : m_is.journey.stages) {
            kept.insert(stage.name);
            if (before.contains(stage.key)) {
                kept.insert(before.value(stage.key));
                if (before.value(stage.key) != stage.name)
                    add(ChangeWhat::Stage, ChangeHow::Renamed, stage.key, stage.name,
                        Tr::tr("The stage “%1” is called “%2” now.").arg(before.value(stage.key), stage.name));
            } else if (!names.contains(stage.name)) {
                add(ChangeWhat::Stage, ChangeHow::Added, stage.key, stage.name,
                    Tr::tr("The stage “%1” was added.").arg(stage.name));
            }
        }
        for (const JourneyStage &stage : m_was.journey.stages) {
            if (!kept.contains(stage.name))
                add(ChangeWhat::Stage, ChangeHow::Removed, stage.key, stage.name,
                    Tr::tr("The stage “%1” was removed.").arg(stage.name));
        }
    }

    void steps()
    {
        QList<qsizetype> order;
        QList<qsizetype> columns;
        for (qsizetype i = 0; i < m_pairs.size(); ++i) {
            if (m_pairs.at(i) >= 0) {
                order.append(m_pairs.at(i));
                columns.append(i);
            }
        }
        QSet<qsizetype> still;
        for (const qsizetype place : staying(order))
            still.insert(columns.at(place));
        for (qsizetype i = 0; i < m_after.size(); ++i)
            step(m_after.at(i), m_pairs.at(i), still.contains(i));
        for (const Place &place : std::as_const(m_before)) {
            if (!m_pairs.contains(place.index)) {
                const QString name = m_wasNames.value(place.step->touchpoint);
                add(ChangeWhat::Step, ChangeHow::Removed, place.step->key, name,
                    Tr::tr("The touchpoint “%1” was removed.").arg(name));
            }
        }
    }

    void step(const Place &place, qsizetype pair, bool still)
    {
        const JourneyStep &now = *place.step;
        const QString name = m_names.value(now.touchpoint);
        if (pair < 0) {
            add(ChangeWhat::Step, ChangeHow::Added, now.key, name, Tr::tr("The touchpoint “%1” was added.").arg(name));
            return;
        }
        const JourneyStep &was = *m_before.at(pair).step;
        const QString before = m_wasNames.value(was.touchpoint);
        if (before != name)
            add(ChangeWhat::Step, ChangeHow::Renamed, now.key, name,
                Tr::tr("The touchpoint “%1” is called “%2” now.").arg(before, name));
        if (!still || stageName(m_is.journey, place.stage) != stageName(m_was.journey, m_before.at(pair).stage))
            moved(place, m_before.at(pair), name, still);
        if (was.momentOfTruth != now.momentOfTruth)
            add(ChangeWhat::Step, ChangeHow::Changed, now.key, name,
                (now.momentOfTruth ? Tr::tr("“%1” is a moment of truth now.")
                                   : Tr::tr("“%1” is no moment of truth any more."))
                    .arg(name));
        JourneyStep same = was;
        same.key = now.key;
        same.touchpoint = now.touchpoint;
        same.momentOfTruth = now.momentOfTruth;
        if (same != now)
            add(ChangeWhat::Step, ChangeHow::Changed, now.key, name,
                Tr::tr("What is written at “%1” was changed.").arg(name));
        measured(was.key, now.key, name);
    }

    static QString stageName(const Journey &journey, const QString &key)
    {
        const qsizetype at = stageIndex(journey, key);
        return at < 0 ? QString() : journey.stages.at(at).name;
    }

    void moved(const Place &place, const Place &before, const QString &name, bool still)
    {
        if (!still) {
            add(ChangeWhat::Step, ChangeHow::Moved, place.step->key, name,
                Tr::tr("The touchpoint “%1” was moved.").arg(name));
        } else if (place.stage != before.stage) { // a stage that was merely renamed moves nothing
            add(ChangeWhat::Step, ChangeHow::Moved, place.step->key, name,
                Tr::tr("The touchpoint “%1” was moved to the stage “%2”.")
                    .arg(name, stageName(m_is.journey, place.stage)));
        }
    }

    void measured(const QString &was, const QString &is, const QString &name)
    {
        const MeasureCell *before = measureAt(m_was.map, was);
        const MeasureCell *after = measureAt(m_is.map, is);
        if (!before || !after || !before->isKnown() || !after->isKnown() || before->metric != after->metric
            || numberText(before->value, before->unit) == numberText(after->value, after->unit))
            return;
        JourneyDifference found{ChangeWhat::Step, ChangeHow::Measured, is, name,
            Tr::tr("%1 of “%2” went from %3 to %4.")
                .arg(after->metricName, name, numberText(before->value, before->unit),
                    numberText(after->value, after->unit)),
            before->value, after->value, Tone::Plain};
        const bool apart = before->high < after->low || after->high < before->low;
        // Better is nearer to the good end; a standing tells which that is.
        if (apart)
            found.tone = after->standing > before->standing
                    || (after->standing == before->standing && after->value > before->value)
                ? Tone::Good
                : Tone::Attention;
        m_found.append(found);
    }

    void lanes()
    {
        const auto nameOf = [](const JourneyLane &lane) { return lane.name.isEmpty() ? lane.key : lane.name; };
        for (const JourneyLane &lane : m_is.journey.lanes) {
            if (laneIndex(m_was.journey, lane.key) < 0)
                add(ChangeWhat::Lane, ChangeHow::Added, lane.key, nameOf(lane),
                    Tr::tr("The lane “%1” was added.").arg(nameOf(lane)));
        }
        for (const JourneyLane &lane : m_was.journey.lanes) {
            if (laneIndex(m_is.journey, lane.key) < 0)
                add(ChangeWhat::Lane, ChangeHow::Removed, lane.key, nameOf(lane),
                    Tr::tr("The lane “%1” was removed.").arg(nameOf(lane)));
        }
    }

    static const JourneyCard *sameCard(const QList<JourneyCard> &cards, const JourneyCard &card)
    {
        const auto found = std::find_if(cards.cbegin(), cards.cend(), [&card](const JourneyCard &one) {
            return one.key == card.key || (one.kind == card.kind && one.title == card.title);
        });
        return found == cards.cend() ? nullptr : &*found;
    }

    void cards()
    {
        for (const JourneyCard &card : m_is.journey.cards) {
            const JourneyCard *was = sameCard(m_was.journey.cards, card);
            if (!was) {
                add(ChangeWhat::Card, ChangeHow::Added, card.key, card.title,
                    Tr::tr("The card “%1” was added.").arg(card.title));
                continue;
            }
            if (was->title != card.title || was->detail != card.detail || was->note != card.note
                || was->state != card.state || was->due != card.due)
                add(ChangeWhat::Card, ChangeHow::Changed, card.key, card.title,
                    Tr::tr("The card “%1” was changed.").arg(card.title));
        }
        for (const JourneyCard &card : m_was.journey.cards) {
            if (!sameCard(m_is.journey.cards, card))
                add(ChangeWhat::Card, ChangeHow::Removed, card.key, card.title,
                    Tr::tr("The card “%1” was removed.").arg(card.title));
        }
    }

    const JourneyState &m_was;
    const JourneyState &m_is;
    QHash<QString, QString> m_wasNames;
    QHash<QString, QString> m_names;
    QList<Place> m_before;
    QList<Place> m_after;
    QList<qsizetype> m_pairs; ///< by step after: index before, or -1
    QList<JourneyDifference> m_found;
    QList<JourneyDifference> m_gone;
};

/// How bad a measure is: farther under its goal is more; without goals lower is more.
double badnessOf(const MeasureCell &cell)
{
    if (!cell.goal)
        return -cell.value;
    const double distance = std::abs(distanceFromGoal(cell.value, *cell.goal, cell.unit));
    const bool good = cell.standing == Standing::Above || cell.standing == Standing::FarAbove;
    return good ? -distance : distance;
}

} // namespace

JourneyState JourneyState::of(const JourneySnapshot &snapshot)
{
    return {snapshot.was, snapshot.touchpoints, mapFromText(snapshot.numbers)};
}

QList<JourneyDifference> journeyDifferences(const JourneyState &was, const JourneyState &is)
{
    return Comparing(was, is).all();
}

JourneySet withRestored(const JourneySet &stored, const JourneySnapshot &snapshot)
{
    JourneySet after = stored;
    const auto same = std::find_if(after.journeys.begin(), after.journeys.end(),
        [&snapshot](const Journey &journey) { return journey.key == snapshot.journey; });
    Journey back = snapshot.was;
    if (same != after.journeys.end()) {
        back.id = same->id;
        back.version = same->version;
        back.key = same->key;
        back.position = same->position;
        *same = back;
    } else {
        back.id = Id<Journey>::make();
        back.version = 1;
        after.journeys.append(back);
    }
    for (Touchpoint touchpoint : snapshot.touchpoints) {
        const bool there = std::any_of(after.touchpoints.cbegin(), after.touchpoints.cend(),
            [&touchpoint](const Touchpoint &one) { return one.key == touchpoint.key; });
        if (there)
            continue;
        touchpoint.id = Id<Touchpoint>::make();
        touchpoint.version = 1;
        after.touchpoints.append(touchpoint);
    }
    return withNextVersions(stored, after);
}

QList<ForecastScore> forecastScores(const JourneyMap &map)
{
    QList<ForecastScore> scores;
    for (int column = 0; column < map.columns.size(); ++column) {
        const MeasureCell *cell = measureAt(map, map.columns.at(column).key);
        if (!cell || !cell->forecast)
            continue;
        ForecastScore score{column, map.columns.at(column).name, *cell->forecast, *cell, Side::Plain, {}};
        const QString forecast = numberText(score.forecast, cell->unit);
        if (!cell->isKnown()) {
            score.words = Tr::tr("%1: forecast %2, not measured yet").arg(score.touchpoint, forecast);
        } else {
            score.side = sideOf(cell->low, cell->high, score.forecast);
            const QString sentence = score.side == Side::Under
                ? Tr::tr("%1: forecast %2, measured %3, under the forecast")
                : score.side == Side::Over ? Tr::tr("%1: forecast %2, measured %3, over the forecast")
                                           : Tr::tr("%1: forecast %2, measured %3, as forecast");
            score.words = sentence.arg(score.touchpoint, forecast, numberText(cell->value, cell->unit));
        }
        scores.append(score);
    }
    return scores;
}

QList<PortfolioRow> journeyPortfolio(const QList<JourneyMap> &maps)
{
    QList<PortfolioRow> rows;
    for (const JourneyMap &map : maps) {
        PortfolioRow row{map.key, map.name, {}};
        for (const MapStage &stage : map.stages) {
            PortfolioCell worst;
            worst.stage = stage.name;
            std::optional<double> bad;
            for (int column = stage.first; column < stage.first + stage.count; ++column) {
                worst.touchpoints += map.columns.at(column).key.isEmpty() ? 0 : 1;
                const MeasureCell *cell = measureAt(map, map.columns.at(column).key);
                if (!cell || !cell->isKnown() || (bad && badnessOf(*cell) <= *bad))
                    continue;
                bad = badnessOf(*cell);
                static_cast<FigureValue &>(worst) = *cell;
                worst.touchpoint = map.columns.at(column).name;
                worst.unit = cell->unit;
                worst.goal = cell->goal;
                worst.standing = cell->standing;
            }
            row.stages.append(worst);
        }
        rows.append(row);
    }
    return rows;
}

} // namespace hearken
