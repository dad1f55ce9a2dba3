// SPDX-License-Identifier: GPL-3.0-or-later
// How journeys begin, are copied, and go.
#include "ui/journey/journeypage.h"

#include "core/store/edit.h"
#include "ui/journey/journeydetails.h"
#include "ui/journey/journeypanel.h"

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

/// A journey of its own that shows the selected touchpoint in detail, and the way to it: one step to undo.
void JourneyPage::makeSubJourney()
{
    const Journey *shown = journey();
    const JourneyStep *step = stepAt(m_map->selectedColumn());
    const Touchpoint *touchpoint = touchpointAt(m_map->selectedColumn());
    if (!shown || !step || !touchpoint)
        return;
    const QString name = touchpoint->name;
    JourneySet made = journeyFromOutline(name, journeyTemplates().constFirst().stages, m_ground.touchpoints);
    Journey &behind = made.journeys.first();
    behind.position = int(m_journeys.size());
    behind.metric = shown->metric;
    behind.feelingQuestion = shown->feelingQuestion;
    behind.expectedQuestion = shown->expectedQuestion;
    behind.providedQuestion = shown->providedQuestion;
    const QString key = behind.key;
    made.journeys.append(withSubJourney(*shown, step->key, key).journey);
    if (changeSet(tr("New journey behind “%1”").arg(name), {1, {*shown}, {}}, made))
        setJourney(key);
}

void JourneyPage::addAction()
{
    const Journey *shown = journey();
    const JourneyStep *step = stepAt(m_map->selectedColumn());
    if (!shown || !step)
        return;
    JourneyCard card;
    card.key = freshKey();
    card.kind = CardKind::Action;
    card.title = tr("New action");
    card.firstStep = step->key;
    card.lastStep = step->key;
    const QString key = card.key;
    if (change(tr("Add action"), withCard(*shown, card))) {
        selectCard(key);
        m_panel->focusCard();
    }
}

void JourneyPage::askDetails()
{
    const Journey *shown = journey();
    if (!shown)
        return;
    auto *dialog = new JourneyDetails(*shown, m_journeys, m_ground.facts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, key = shown->key] {
        if (const Journey *now = journey(); now && now->key == key) // as it is by now
            change(tr("Change journey “%1”").arg(now->name), {dialog->applied(*now), {}});
    });
    dialog->open();
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
