// SPDX-License-Identifier: GPL-3.0-or-later
// How journeys begin, are copied, and go.
#include "ui/journey/journeypage.h"

#include "core/store/edit.h"

#include <QPlainTextEdit>

namespace hearken {

bool JourneyPage::begin(const QString &name, const QList<OutlineStage> &stages)
{
    JourneySet made = journeyFromOutline(name, stages, m_ground.touchpoints);
    if (made.journeys.isEmpty())
        return false;
    made.journeys.first().position = int(m_journeys.size());
    const QString key = made.journeys.first().key;
    if (!changeSet(tr("New journey “%1”").arg(name), {}, made))
        return false;
    setJourney(key);
    m_map->setFocus(Qt::OtherFocusReason);
    if (!m_shown.columns.isEmpty())
        m_map->setCursorPlace({0, 0, -1, -1});
    Q_EMIT done(tr("Made the journey “%1”.").arg(name), true);
    return true;
}

void JourneyPage::beginFromList()
{
    const QList<OutlineStage> stages = pastedOutline(m_list->toPlainText());
    if (begin(tr("New journey"), stages)) // else the list stays where it was typed
        m_list->clear();
}

void JourneyPage::removeJourney()
{
    const Journey *shown = journey();
    if (!shown)
        return;
    const QString name = shown->name;
    if (m_workbench.project().edit<Journeys>(tr("Remove journey “%1”").arg(name), std::optional(*shown), std::nullopt))
        Q_EMIT done(tr("Removed the journey “%1”.").arg(name), true);
}

void JourneyPage::copyAsToBe()
{
    const Journey *shown = journey();
    if (!shown)
        return;
    const QString name = shown->name;
    Journey copy = copyOf(*shown, shown->name, JourneyTime::ToBe);
    copy.position = int(m_journeys.size());
    const QString key = copy.key;
    if (changeSet(tr("Duplicate journey “%1”").arg(name), {}, {1, {copy}, {}}))
        setJourney(key);
}

void JourneyPage::addLane(LaneKind kind)
{
    JourneyLane lane;
    lane.key = freshKey();
    lane.kind = kind;
    lane.name = tr("New lane");
    const Journey *shown = journey();
    change(tr("Add lane"), withLane(*shown, lane, shown->lanes.size()));
}

} // namespace hearken
