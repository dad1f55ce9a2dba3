// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeyportfolio.h"

#include "core/journey/journeystrip.h"
#include "core/journey/stepchange.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

/// PortfolioCell::badness. A class is a whole number, and what is within it stays within ±½: however far a value is.
double badnessOf(const MeasureCell &cell)
{
    const double better = cell.highIsGood ? 1 : -1;
    const auto within = [](double distance) { return std::atan(distance) / std::numbers::pi; };
    if (!cell.goal || cell.standing == Standing::Unknown)
        return within(-better * cell.value);
    return 6 - int(cell.standing) + within(-better * distanceFromGoal(cell.value, *cell.goal, cell.unit));
}

/// Journeys whose touchpoints can be counted together.
struct PortfolioGroup
{
    Journey journey; ///< one that passes every touchpoint of the group once; keys of steps are those of touchpoints
    QSet<QString> touchpoints;
    QList<qsizetype> members;
};

QList<PortfolioGroup> groupsOf(const QList<Journey> &journeys)
{
    QList<PortfolioGroup> groups;
    for (qsizetype i = 0; i < journeys.size(); ++i) {
        const Journey &journey = journeys.at(i);
        const Slice slice = journey.personas.isEmpty() ? Slice() : journey.personas.constFirst().slice;
        auto group = std::find_if(groups.begin(), groups.end(), [&](const PortfolioGroup &one) {
            return one.journey.metric == journey.metric && one.journey.personas.constFirst().slice == slice;
        });
        if (group == groups.end()) {
            PortfolioGroup fresh;
            fresh.journey.metric = journey.metric;
            fresh.journey.personas = {{{}, {}, {}, slice}};
            fresh.journey.stages = {{}};
            fresh.journey.lanes = measuredOnly({}).lanes;
            groups.append(fresh);
            group = groups.end() - 1;
        }
        group->members.append(i);
        for (const JourneyStage &stage : journey.stages) {
            for (const JourneyStep &step : stage.steps) {
                if (group->touchpoints.contains(step.touchpoint))
                    continue;
                group->touchpoints.insert(step.touchpoint);
                JourneyStep once;
                once.key = once.touchpoint = step.touchpoint;
                group->journey.stages.first().steps.append(once);
            }
        }
    }
    return groups;
}

/// The journey's own columns, with what was counted for its group.
JourneyMap memberMap(const Journey &journey, const JourneyGround &ground, const JourneyView &view,
    const QHash<QString, int> &columnOf, const JourneyMap &counted, QDate lastDay)
{
    JourneyMap map = sketchedMap(measuredOnly(journey), ground, view);
    const QList<MeasureCell> measures = measuresOf(counted);
    QHash<QString, const JourneyStep *> steps;
    for (const JourneyStage &stage : journey.stages) {
        for (const JourneyStep &step : stage.steps)
            steps.insert(step.key, &step);
    }
    QList<MeasureCell> cells(map.columns.size());
    for (qsizetype i = 0; i < map.columns.size(); ++i) {
        MapColumn &column = map.columns[i];
        const JourneyStep *step = steps.value(column.key);
        const int from = columnOf.value(column.touchpoint, -1);
        if (!step || from < 0)
            continue;
        const MapColumn &known = counted.columns.at(from);
        column.blind = known.blind;
        column.newest = known.newest.isValid() && step->checked.isValid() ? std::max(known.newest, step->checked)
            : known.newest.isValid()                                      ? known.newest
                                                                          : step->checked;
        column.stale = column.newest.isValid() && column.newest < lastDay.addDays(-freshDays);
        cells[i] = measures.value(from);
        cells[i].forecast = step->forecast;
    }
    for (MapLane &lane : map.lanes) {
        lane.content = cells;
        lane.state = CellState::Ready;
    }
    return map;
}

PortfolioCell cellAt(const JourneyMap &map, const MapStage &stage, int column, const MeasureCell &measure)
{
    PortfolioCell cell;
    static_cast<FigureValue &>(cell) = measure;
    cell.stage = stage.name;
    cell.step = map.columns.at(column).key;
    cell.touchpoint = map.columns.at(column).name;
    cell.metricName = measure.metricName;
    cell.unit = measure.unit;
    cell.goal = measure.goal;
    cell.highIsGood = measure.highIsGood;
    cell.standing = measure.standing;
    cell.verdict = measure.verdict;
    cell.tone = measure.tone;
    cell.badness = badnessOf(measure);
    return cell;
}

/// Cells of a journey on their way into a row.
class PortfolioRowMaking
{
public:
    PortfolioRowMaking(const Journey &journey, const JourneyMap &map)
        : m_map(map)
        , m_measures(measuresOf(map))
    {
        m_row.journey = journey.key;
        m_row.name = journey.name;
        m_row.time = journey.time;
        m_row.status = journey.status;
        m_row.owner = journey.owner;
    }

    PortfolioRow row()
    {
        for (const MapStage &stage : m_map.stages)
            addStage(stage);
        std::stable_sort(m_cells.begin(), m_cells.end(),
            [](const PortfolioCell &one, const PortfolioCell &other) { return one.badness > other.badness; });
        m_row.touchpoints = m_cells;
        if (!m_row.touchpoints.isEmpty())
            m_row.worst = m_row.touchpoints.constFirst();
        m_row.worst.touchpoints = m_row.steps;
        return m_row;
    }

private:
    void addStage(const MapStage &stage)
    {
        PortfolioCell worst;
        int touchpoints = 0;
        bool hidden = false;
        for (int column = stage.first; column < stage.first + stage.count; ++column) {
            const MapColumn &head = m_map.columns.at(column);
            if (head.key.isEmpty())
                continue; // the empty column of a stage without touchpoints
            ++touchpoints;
            addEvidence(head);
            const MeasureCell measure = m_measures.value(column);
            hidden = hidden || measure.hidden;
            if (!measure.isKnown())
                continue;
            judge(measure);
            m_cells.append(cellAt(m_map, stage, column, measure));
            if (!worst.isKnown() || m_cells.constLast().badness > worst.badness)
                worst = m_cells.constLast();
        }
        worst.stage = stage.name;
        worst.touchpoints = touchpoints;
        worst.hidden = hidden && !worst.isKnown();
        m_row.stages.append(worst);
        m_row.steps += touchpoints;
    }

    void addEvidence(const MapColumn &column)
    {
        if (column.blind) {
            m_row.blind.append(column.name);
            m_row.blindMoments += column.momentOfTruth ? 1 : 0;
        }
        m_row.stale += column.stale ? 1 : 0;
        if (column.newest.isValid())
            m_row.newest = m_row.newest.isValid() ? std::max(m_row.newest, column.newest) : column.newest;
    }

    void judge(const MeasureCell &measure)
    {
        if (!measure.goal)
            return;
        ++m_row.judged;
        if (sideOf(measure.low, measure.high, measure.goal, measure.highIsGood) == Side::Under)
            ++m_row.underGoal;
    }

    const JourneyMap &m_map;
    QList<MeasureCell> m_measures;
    PortfolioRow m_row;
    QList<PortfolioCell> m_cells;
};

} // namespace

QString PortfolioCell::words() const
{
    QStringList parts;
    if (!isKnown()) {
        parts.append(touchpoints == 0 ? Tr::tr("no touchpoint yet")
                : hidden              ? Tr::tr("too few answers to show")
                                      : Tr::tr("nothing is measured here"));
    } else {
        parts = {touchpoint, Tr::tr("%1 %2", "measure, value").arg(metricName, numberText(value, unit)),
            intervalText(low, high, unit), countText(n)};
        if (goal)
            parts.append(Tr::tr("goal %1").arg(numberText(*goal, unit)));
        parts << standingWords(standing, highIsGood) << verdict;
        parts.removeAll(QString());
    }
    const QString all = parts.join(u", "_s);
    return stage.isEmpty() ? all : Tr::tr("%1: %2", "stage: its worst touchpoint").arg(stage, all);
}

Columns::Needs portfolioNeeds(const QList<Journey> &journeys, const JourneyGround &ground, const JourneyView &view)
{
    Columns::Needs needs;
    for (const PortfolioGroup &group : groupsOf(journeys))
        needs += journeyNeeds(group.journey, ground, view);
    return needs;
}

Result<QList<JourneyMap>> portfolioMaps(const QList<Journey> &journeys, const JourneyGround &ground,
    const Columns &columns, const JourneyView &view, const Progress &progress)
{
    QList<JourneyMap> maps(journeys.size());
    qint64 finished = 0;
    for (const PortfolioGroup &group : groupsOf(journeys)) {
        const Result<JourneyMap> counted = filledMap(group.journey, ground, columns, view, progress);
        if (!counted)
            return counted.error();
        QHash<QString, int> columnOf;
        for (int column = 0; column < counted->columns.size(); ++column)
            columnOf.insert(counted->columns.at(column).key, column);
        for (const qsizetype member : group.members)
            maps[member] = memberMap(journeys.at(member), ground, view, columnOf, *counted, columns.lastDay());
        finished += group.members.size();
        progress.report(finished, journeys.size());
    }
    return maps;
}

QList<PortfolioRow> journeyPortfolio(const QList<Journey> &journeys, const QList<JourneyMap> &maps)
{
    QList<PortfolioRow> rows;
    for (qsizetype i = 0; i < std::min(journeys.size(), maps.size()); ++i)
        rows.append(PortfolioRowMaking(journeys.at(i), maps.at(i)).row());
    return rows;
}

QString portfolioSentence(const QList<PortfolioRow> &rows)
{
    const PortfolioRow *worst = nullptr;
    int under = 0;
    int blind = 0;
    for (const PortfolioRow &row : rows) {
        under += row.underGoal;
        blind += int(row.blind.size());
        const bool judged = row.worst.isKnown() && row.worst.goal;
        if (judged && row.underGoal > 0 && (!worst || row.worst.badness > worst->worst.badness))
            worst = &row;
    }
    QStringList sentences;
    if (worst)
        sentences.append(Tr::tr("Worst: %1 in “%2”, %3 %4 against a goal of %5.")
                             .arg(worst->worst.touchpoint, worst->name, worst->worst.metricName,
                                 numberText(worst->worst.value, worst->worst.unit),
                                 numberText(*worst->worst.goal, worst->worst.unit)));
    sentences.append(under == 0 ? Tr::tr("No touchpoint is known to be under its goal.")
                                : Tr::tr("%n touchpoints are under their goal.", nullptr, under));
    if (blind > 0)
        sentences.append(Tr::tr("At %n touchpoints nobody asks.", nullptr, blind));
    return sentences.join(u' ');
}

Table portfolioTable(const QList<PortfolioRow> &rows)
{
    Table table;
    qsizetype stages = 0;
    for (const PortfolioRow &row : rows)
        stages = std::max(stages, row.stages.size());
    table.columns = {Tr::tr("Journey"), Tr::tr("Worst touchpoint"), Tr::tr("Under goal"), Tr::tr("Touchpoints"),
        Tr::tr("Blind spots"), Tr::tr("Newest evidence"), Tr::tr("Old evidence"), Tr::tr("Owner"), Tr::tr("Status"),
        Tr::tr("Time")};
    for (qsizetype stage = 0; stage < stages; ++stage)
        table.columns.append(Tr::tr("Stage %1").arg(QLocale().toString(stage + 1)));
    for (const PortfolioRow &row : rows) {
        QVariantList cells{row.name, row.worst.words(), row.underGoal, row.steps, row.blind.join(u", "_s), row.newest,
            row.stale, row.owner, statusWord(row.status), timeWord(row.time)};
        for (qsizetype stage = 0; stage < stages; ++stage)
            cells.append(stage < row.stages.size() ? row.stages.at(stage).words() : QString());
        table.rows.append(cells);
    }
    return table;
}

QString timeWord(JourneyTime time)
{
    return time == JourneyTime::ToBe ? Tr::tr("to be") : Tr::tr("as it is");
}

QString statusWord(JourneyStatus status)
{
    switch (status) {
    case JourneyStatus::Draft:
        return Tr::tr("draft", "status of a journey");
    case JourneyStatus::Researched:
        return Tr::tr("researched", "status of a journey");
    case JourneyStatus::Approved:
        return Tr::tr("approved", "status of a journey");
    case JourneyStatus::Retired:
        break;
    }
    return Tr::tr("retired", "status of a journey");
}

} // namespace hearken
