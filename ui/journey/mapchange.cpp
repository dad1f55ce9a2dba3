// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/mapchange.h"

namespace hearken {

MapChange::MapChange(const JourneyLayout &was, const JourneyLayout &is)
    : m_was(was)
    , m_is(is)
    , m_all(was.options().density != is.options().density || was.options().locale != is.options().locale)
    , m_ground(m_all || !is.hasSamePlaces(was))
{
    for (int lane = 0; lane < is.laneCount(); ++lane) {
        m_lanes.append(m_all || laneDiffers(lane));
        const MapLane &one = is.map().lanes.at(lane);
        const auto *curves = std::get_if<QList<FeelingCurve>>(&one.content);
        m_runs.append(m_lanes.last() || m_ground
            || (curves && *curves != std::get<QList<FeelingCurve>>(was.map().lanes.at(lane).content)));
    }
}

bool MapChange::laneDiffers(int lane) const
{
    if (lane >= m_was.laneCount())
        return true;
    const MapLane &one = m_is.map().lanes.at(lane);
    const MapLane &other = m_was.map().lanes.at(lane);
    return one.kind != other.kind || one.collapsed != other.collapsed || one.state != other.state
        || one.content.index() != other.content.index();
}

bool MapChange::stage(int stage) const
{
    return m_all || stage >= m_was.stageCount() || m_was.map().stages.at(stage) != m_is.map().stages.at(stage)
        || m_was.stageRect(stage) != m_is.stageRect(stage);
}

bool MapChange::header(int lane) const
{
    if (m_lanes.at(lane) || m_was.headerRect(lane) != m_is.headerRect(lane))
        return true;
    const JourneyMap &one = m_is.map();
    const JourneyMap &other = m_was.map();
    return one.lanes.at(lane).name != other.lanes.at(lane).name
        || one.lanes.at(lane).detail != other.lanes.at(lane).detail || one.lowWord != other.lowWord
        || one.middleWord != other.middleWord || one.highWord != other.highWord;
}

bool MapChange::cell(int lane, int column) const
{
    return m_lanes.at(lane) || column >= m_was.columnCount()
        || m_was.cellRect(lane, column) != m_is.cellRect(lane, column)
        || m_was.isFolded(column) != m_is.isFolded(column) || contentDiffers(lane, column);
}

bool MapChange::contentDiffers(int lane, int column) const
{
    const MapLane &one = m_is.map().lanes.at(lane);
    if (one.kind == LaneKind::Touchpoint)
        return m_was.map().columns.at(column) != m_is.map().columns.at(column);
    return std::visit(
        [&](const auto &cells) {
            using Cells = std::decay_t<decltype(cells)>;
            if constexpr (std::is_same_v<Cells, std::monostate> || std::is_same_v<Cells, QList<MapCard>>) {
                return false; // drawn by themselves
            } else if constexpr (std::is_same_v<Cells, QList<FeelingCurve>>) {
                return one.collapsed && m_runs.at(lane); // else the curves run over empty cells
            } else {
                const auto &before = std::get<Cells>(m_was.map().lanes.at(lane).content);
                return (column < before.size()) != (column < cells.size())
                    || (column < cells.size() && before.at(column) != cells.at(column));
            }
        },
        one.content);
}

bool MapChange::card(int lane, int card) const
{
    if (m_lanes.at(lane))
        return true;
    const auto &cards = std::get<QList<MapCard>>(m_is.map().lanes.at(lane).content);
    const auto &before = std::get<QList<MapCard>>(m_was.map().lanes.at(lane).content);
    return card >= before.size() || before.at(card) != cards.at(card)
        || m_was.cardRect(lane, card) != m_is.cardRect(lane, card);
}

} // namespace hearken
