// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeystrip.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

QString stripSubtitle(const Journey &journey, const QList<MeasureCell> &cells)
{
    const bool alike = std::all_of(cells.cbegin(), cells.cend(),
        [&cells](const MeasureCell &cell) { return cell.metricName == cells.constFirst().metricName; });
    const QString measure = cells.isEmpty() || !alike
        ? Tr::tr("Colour and sign against goal")
        : Tr::tr("%1, colour and sign against goal").arg(cells.constFirst().metricName);
    return journey.personas.isEmpty() ? measure
                                      : Tr::tr("%1, persona %2").arg(measure, journey.personas.constFirst().name);
}

StripStop stopOf(const MapColumn &column, const MeasureCell &cell)
{
    StripStop stop;
    static_cast<FigureValue &>(stop) = cell;
    stop.standing = cell.standing;
    stop.key = column.key;
    stop.name = column.name;
    stop.momentOfTruth = column.momentOfTruth;
    stop.goal = cell.goal;
    stop.unit = cell.unit;
    return stop;
}

} // namespace

Journey measuredOnly(Journey journey)
{
    journey.lanes = {{QStringLiteral("measure"), LaneKind::Measure}};
    journey.cards.clear();
    journey.feelingQuestion.clear();
    journey.expectedQuestion.clear();
    journey.providedQuestion.clear();
    for (JourneyStage &stage : journey.stages)
        stage.folded = false; // a strip shows every touchpoint
    return journey;
}

JourneyView onlyMeasures(JourneyView view)
{
    view.measuresOnly = true;
    return view;
}

Columns::Needs stripNeeds(const Journey &journey, const JourneyGround &ground, const JourneyView &view)
{
    return journeyNeeds(measuredOnly(journey), ground, onlyMeasures(view));
}

Result<Figure> stripFigure(const Journey &journey, const JourneyGround &ground, const Columns &columns,
    const JourneyView &view, const Progress &progress)
{
    const Result<JourneyMap> map = filledMap(measuredOnly(journey), ground, columns, onlyMeasures(view), progress);
    if (!map)
        return map.error();
    QList<MeasureCell> cells;
    if (!map->lanes.isEmpty()) {
        if (const auto *measured = std::get_if<QList<MeasureCell>>(&map->lanes.constFirst().content))
            cells = *measured;
    }
    JourneyStrip strip;
    strip.key = journey.key;
    for (const MapStage &stage : map->stages) {
        StripStage told{stage.name, 0};
        for (int i = stage.first; i < std::min<int>(stage.first + stage.count, int(cells.size())); ++i) {
            if (map->columns.at(i).key.isEmpty())
                continue; // the empty column of a stage without touchpoints
            strip.stops.append(stopOf(map->columns.at(i), cells.at(i)));
            ++told.stops;
        }
        strip.stages.append(told);
    }
    return Figure{journey.name, stripSubtitle(journey, cells), map->notes.join(u"; "_s), strip};
}

} // namespace hearken
