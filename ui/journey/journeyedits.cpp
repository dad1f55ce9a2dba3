// SPDX-License-Identifier: GPL-3.0-or-later
// Every edit of a journey from its page: one named undo step each.
#include "ui/journey/journeypage.h"

#include "core/feedback/dimension.h"
#include "core/store/edit.h"
#include "ui/journey/journeypanel.h"
#include "ui/journey/mapfind.h"
#include "ui/kit/controls.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/panels.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QStackedWidget>

namespace hearken {

using namespace Qt::StringLiterals;

bool JourneyPage::change(const QString &name, const EditedJourney &edited)
{
    const Journey *shown = journey();
    if (!shown || !m_workbench.project().canWrite())
        return false;
    Journey after = edited.journey;
    after.version = shown->version;
    if (after == *shown) {
        m_map->selectStep(edited.selected);
        return true;
    }
    const std::optional<Journey> before = *shown; // the list is read anew when the edit is told
    m_banner->clear();
    const Done done = m_workbench.project().edit<Journeys>(name, before, after);
    if (!done) {
        m_banner->say(done.error());
        return false;
    }
    load(false); // at once: the next key may follow
    m_map->selectStep(edited.selected);
    m_map->selectStage(edited.selected);
    return true;
}

bool JourneyPage::changeSet(const QString &name, const JourneySet &before, const JourneySet &after)
{
    if (!m_workbench.project().canWrite())
        return false;
    m_banner->clear();
    const Done done = m_workbench.project().edit<JourneySets>(name, before, withNextVersions(before, after));
    if (!done)
        m_banner->say(done.error());
    load(false);
    return bool(done);
}

/// What feedback calls its touchpoints.
QStringList JourneyPage::heardTouchpoints() const
{
    const auto dimensions = Dimensions::all(m_workbench.project().session());
    if (!dimensions)
        return {};
    for (const Dimension &dimension : *dimensions) {
        if (dimension.name == "touchpoint"_L1)
            return dimension.values.values();
    }
    return {};
}

bool JourneyPage::changeTouchpoint(const QString &name, const Touchpoint &after)
{
    const Touchpoint *known = withKey(m_ground.touchpoints, after.key);
    if (!known || *known == after || !m_workbench.project().canWrite())
        return false;
    const std::optional<Touchpoint> before = *known;
    const Touchpoint kept = after.name == known->name ? after : stillHeard(*known, after, heardTouchpoints());
    const Done done = m_workbench.project().edit<Touchpoints>(name, before, kept);
    if (!done)
        m_banner->say(done.error());
    load(false);
    return bool(done);
}

JourneyDraft JourneyPage::draft() const
{
    return {*journey(), m_ground.touchpoints, m_persona == everybody ? QString() : m_persona};
}

bool JourneyPage::changeDraft(const QString &name, const JourneyDraft &after)
{
    JourneySet was;
    JourneySet next;
    if (after.journey != *journey()) {
        was.journeys = {*journey()};
        next.journeys = {after.journey};
    }
    for (const Touchpoint &touchpoint : after.touchpoints) {
        const Touchpoint *known = withKey(m_ground.touchpoints, touchpoint.key);
        if (known && *known != touchpoint) {
            was.touchpoints.append(*known);
            next.touchpoints.append(
                touchpoint.name == known->name ? touchpoint : stillHeard(*known, touchpoint, heardTouchpoints()));
        }
    }
    return was == next || changeSet(name, was, next);
}

void JourneyPage::ask(MapCommand command)
{
    const Journey *shown = journey();
    if (!shown)
        return;
    const MapPlace place = m_map->cursor();
    const JourneyStep *step = stepAt(place.column);
    const QString stage =
        m_shown.stages.value(place.stage >= 0 ? place.stage : m_map->layout().stageOf(place.column)).key;
    const QString lane = m_map->map().lanes.value(place.lane).key;
    switch (command) {
    case MapCommand::AddAfter:
        return addStep(false);
    case MapCommand::AddBefore:
        return addStep(true);
    case MapCommand::AddStage:
        return addStage();
    case MapCommand::StepLeft:
    case MapCommand::StepRight:
        if (step)
            change(tr("Move touchpoint"), withStepMoved(*shown, step->key, command == MapCommand::StepLeft ? -1 : 1));
        return;
    case MapCommand::LaneUp:
    case MapCommand::LaneDown:
        change(tr("Move lane"), withLaneMoved(*shown, lane, command == MapCommand::LaneUp ? -1 : 1));
        return;
    case MapCommand::StageLeft:
    case MapCommand::StageRight:
        change(tr("Move stage"), withStageMoved(*shown, stage, command == MapCommand::StageLeft ? -1 : 1));
        return;
    case MapCommand::Remove:
        return remove();
    case MapCommand::Moment:
        if (step)
            change(step->momentOfTruth ? tr("Take back moment of truth") : tr("Mark moment of truth"),
                withMoment(*shown, step->key, !step->momentOfTruth));
        return;
    case MapCommand::Evidence:
        return openEvidence();
    case MapCommand::Copy:
        copyCells();
        return;
    case MapCommand::Cut:
        if (m_workbench.project().canWrite() && copyCells())
            emptySelection(tr("Cut cells"));
        return;
    case MapCommand::Paste:
        return paste();
    case MapCommand::Density:
        m_densities->setCurrent((m_densities->current() + 1) % 3);
        return m_map->setDensity(MapDensity(m_densities->current()));
    case MapCommand::Find:
        return m_find->begin(shownMap(), m_map->cursor());
    case MapCommand::Fold:
        return fold();
    case MapCommand::Edit:
        return editPlace();
    case MapCommand::Open:
        if (step && !step->subJourney.isEmpty() && place.lane == 0)
            return setJourney(step->subJourney);
        m_panelWanted = true;
        showPanel();
        if (!m_panel->isVisible())
            editPlace();
        return;
    }
}

void JourneyPage::addStep(bool before)
{
    const Journey *shown = journey();
    if (!shown)
        return;
    if (shown->stages.isEmpty())
        return addStage();
    const MapPlace place = m_map->cursor();
    const int stageAt = place.stage >= 0 ? place.stage : m_map->layout().stageOf(place.column);
    const qsizetype stage = stageAt >= 0 ? stageAt : shown->stages.size() - 1;
    const StepIndex at = stepIndex(*shown, m_shown.columns.value(place.column).key);
    const qsizetype position = at ? at.step + (before ? 0 : 1) : shown->stages.at(stage).steps.size();
    Touchpoint touchpoint;
    touchpoint.id = Id<Touchpoint>::make();
    touchpoint.key = freshKey();
    touchpoint.name = tr("New touchpoint");
    JourneyStep step;
    step.key = freshKey();
    step.touchpoint = touchpoint.key;
    const QString key = step.key;
    const QString stageKey = shown->stages.at(stage).key;
    const Journey open = withStageFolded(*shown, stageKey, false).journey; // in a folded one it could not be named
    const Journey after = withStep(open, step, stageKey, position).journey;
    if (changeSet(tr("Add touchpoint"), {1, {*shown}, {}}, {1, {after}, {touchpoint}})) {
        m_map->selectStep(key);
        const QList<MapLane> &lanes = m_map->map().lanes;
        const auto named = std::find_if(
            lanes.cbegin(), lanes.cend(), [](const MapLane &lane) { return lane.kind == LaneKind::Touchpoint; });
        if (named == lanes.cend() || m_map->selectedColumn() < 0)
            return; // hidden: it is named in the panel
        m_map->setCursorPlace({int(named - lanes.cbegin()), m_map->selectedColumn(), -1, -1});
        editPlace();
    }
}

void JourneyPage::addStage()
{
    const Journey *shown = journey();
    if (!shown)
        return;
    JourneyStage stage;
    stage.key = freshKey();
    stage.name = tr("New stage");
    const MapPlace place = m_map->cursor();
    const int at = place.stage >= 0 ? place.stage : m_map->layout().stageOf(place.column);
    const qsizetype position = at >= 0 ? at + 1 : shown->stages.size();
    const QString key = stage.key;
    if (change(tr("Add stage"), withStage(*shown, stage, position))) {
        m_map->selectStage(key);
        editPlace();
    }
}

void JourneyPage::remove()
{
    const Journey *shown = journey();
    const MapPlace place = m_map->cursor();
    if (place.stage >= 0) {
        change(tr("Remove stage “%1”").arg(m_shown.stages.at(place.stage).name),
            withoutStage(*shown, m_shown.stages.at(place.stage).key));
        return;
    }
    const CellRange range = selection();
    if (place.column < 0) // by their headers: lanes are hidden with what they hold
        return hideLanes(range);
    if (range.lanes == 0)
        return;
    const MapLane lane = shownMap().lanes.value(range.lane);
    const bool one = range.lanes == 1 && range.columns == 1;
    if (range.lanes == 1 && lane.kind == LaneKind::Touchpoint)
        return emptySelection(one ? tr("Remove touchpoint “%1”").arg(m_shown.columns.at(range.column).name)
                                  : tr("Remove %n touchpoints", nullptr, range.columns));
    const auto *cards = std::get_if<QList<MapCard>>(&lane.content);
    for (const MapCard &card : one &&cards ? *cards : QList<MapCard>()) {
        if (card.first <= range.column && range.column <= card.last) {
            change(tr("Remove card “%1”").arg(card.title), withoutCard(*shown, card.key));
            return;
        }
    }
    emptySelection(one ? tr("Empty a cell") : tr("Empty %n cells", nullptr, range.lanes * range.columns));
}

void JourneyPage::hideLanes(const CellRange &range)
{
    Journey after = *journey();
    for (int lane = range.lane; lane < range.lane + range.lanes; ++lane) {
        const qsizetype index = laneIndex(after, shownMap().lanes.at(lane).key);
        if (index >= 0)
            after.lanes[index].hidden = true;
    }
    change(range.lanes == 1 ? tr("Hide lane “%1”").arg(shownMap().lanes.at(range.lane).name)
                            : tr("Hide %n lanes", nullptr, range.lanes),
        {after, {}});
}

void JourneyPage::fold()
{
    const Journey *shown = journey();
    const MapPlace place = m_map->cursor();
    if (place.stage >= 0) {
        const MapStage &stage = m_shown.stages.at(place.stage);
        const QString key = stage.key;
        if (change(stage.folded ? tr("Unfold stage") : tr("Fold stage"), withStageFolded(*shown, key, !stage.folded)))
            m_map->selectStage(key);
    } else if (place.lane >= 0 && place.column < 0) {
        const qsizetype index = laneIndex(*shown, m_map->map().lanes.at(place.lane).key);
        if (index < 0)
            return;
        JourneyLane lane = shown->lanes.at(index);
        lane.collapsed = !lane.collapsed;
        change(lane.collapsed ? tr("Collapse lane") : tr("Open lane"), withLaneChanged(*shown, lane));
    }
}

void JourneyPage::editPlace()
{
    const MapPlace place = m_map->cursor();
    if (!m_workbench.project().canWrite() || m_stack->currentIndex() != 0)
        return;
    if (place.stage >= 0)
        return m_map->edit(place, m_shown.stages.at(place.stage).name);
    if (place.lane < 0 || place.lane >= m_map->map().lanes.size())
        return;
    const MapLane &lane = m_map->map().lanes.at(place.lane);
    if (place.column < 0)
        return m_map->edit(place, lane.name);
    const JourneyStep *step = stepAt(place.column);
    if (!step) { // a stage without touchpoints, or a folded one
        if (lane.kind == LaneKind::Touchpoint)
            addStep(false);
        return;
    }
    if (lane.kind == LaneKind::Verbatims)
        return openEvidence();
    if (lane.kind != LaneKind::Visibility)
        m_map->edit(place, typedText(draft(), m_map->map(), place.lane, place.column));
}

void JourneyPage::enterText(const MapPlace &place, const QString &text)
{
    const Journey *shown = journey();
    if (!shown)
        return;
    if (place.stage >= m_shown.stages.size())
        return;
    if (place.stage >= 0) {
        const QString key = m_shown.stages.at(place.stage).key;
        if (!text.isEmpty() && change(tr("Name stage “%1”").arg(text), withStageNamed(*shown, key, text)))
            m_map->selectStage(key);
        return;
    }
    // The curve alone shows fewer lanes than the table; each view counts its own.
    const JourneyMap &map = shownMap();
    const MapLane lane = map.lanes.value(place.lane);
    if (place.column < 0) {
        const qsizetype index = laneIndex(*shown, lane.key);
        if (index >= 0) {
            JourneyLane named = shown->lanes.at(index);
            named.name = text;
            change(tr("Name lane “%1”").arg(text), withLaneChanged(*shown, named));
        }
        return;
    }
    if (!stepAt(place.column))
        return;
    if (lane.kind == LaneKind::Touchpoint)
        return enterTouchpoint(place.column, text);
    JourneyDraft after = draft();
    if (enterCell(after, map, place.lane, place.column, text))
        changeDraft(entryName(lane.kind, text), after);
    else
        m_banner->say(tr("“%1” is not a number.").arg(text), tr("Type a number here, or nothing to take it away."));
}

QString JourneyPage::entryName(LaneKind kind, const QString &text)
{
    switch (kind) {
    case LaneKind::Channel:
        return tr("Change channel");
    case LaneKind::Feeling:
        return tr("Assume a feeling");
    case LaneKind::Expectation:
        return tr("Set what is expected");
    case LaneKind::Measure:
        return tr("Set a forecast");
    case LaneKind::Pains:
    case LaneKind::Opportunities:
        return text.isEmpty() ? tr("Remove card") : tr("Write card “%1”").arg(text);
    default:
        return tr("Write in a cell");
    }
}

void JourneyPage::enterTouchpoint(int column, const QString &name)
{
    const Touchpoint *touchpoint = touchpointAt(column);
    if (name.isEmpty() || !touchpoint)
        return;
    // A new one that is called like one that exists is that one: the same touchpoint stands in many journeys.
    const auto same = std::find_if(
        m_ground.touchpoints.cbegin(), m_ground.touchpoints.cend(), [&](const Touchpoint &one) {
            return one.key != touchpoint->key && one.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    if (same != m_ground.touchpoints.cend() && touchpoint->name == tr("New touchpoint")) {
        JourneyStep step = *stepAt(column);
        step.touchpoint = same->key;
        // The one that was just made goes, unless another journey has taken it over since.
        qsizetype uses = 0;
        for (const Journey &one : std::as_const(m_journeys)) {
            for (const JourneyStage &stage : one.stages)
                uses += std::count_if(stage.steps.cbegin(), stage.steps.cend(),
                    [&](const JourneyStep &other) { return other.touchpoint == touchpoint->key; });
        }
        const JourneySet before{1, {*journey()}, uses == 1 ? QList<Touchpoint>{*touchpoint} : QList<Touchpoint>()};
        const QString used = same->name;
        changeSet(tr("Use touchpoint “%1”").arg(used), before, {1, {withStepChanged(*journey(), step).journey}, {}});
        return;
    }
    Touchpoint after = *touchpoint;
    after.name = name;
    changeTouchpoint(tr("Name touchpoint “%1”").arg(name), after);
}

bool JourneyPage::event(QEvent *event)
{
    // F11 presents the journey, not only the window.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F11
        && m_screen == Screen::Journey && !m_shown.columns.isEmpty()) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

void JourneyPage::keyPressEvent(QKeyEvent *event)
{
    if (m_screen != Screen::Journey) // those keys are the map's
        return event->key() == Qt::Key_Escape ? showScreen(Screen::Journey) : Page::keyPressEvent(event);
    const bool twin = event->key() == Qt::Key_T && event->modifiers() == (Qt::ControlModifier | Qt::AltModifier);
    if (twin) {
        setMode(int(m_mode == Mode::Table ? Mode::Map : Mode::Table));
        shownView()->setFocus();
    } else if (event->key() == Qt::Key_F11) {
        present();
    } else if (event->key() == Qt::Key_Escape && m_listing) {
        leaveList();
    } else if (event->key() == Qt::Key_Escape && m_panel->isVisible()) {
        closePanel();
    } else if (event->key() == Qt::Key_F6) {
        QWidget *const panes[]{m_bar, shownView(), m_panel};
        int here = 1;
        for (int i = 0; i < 3; ++i) {
            if (panes[i] == focusWidget() || panes[i]->isAncestorOf(focusWidget()))
                here = i;
        }
        const int by = event->modifiers().testFlag(Qt::ShiftModifier) ? 2 : 1;
        int next = (here + by) % 3;
        if (!panes[next]->isVisible())
            next = (next + by) % 3;
        if (next == 2)
            m_panel->focusFields();
        else
            (next == 1 ? shownView() : static_cast<QWidget *>(m_modes->findChild<QAbstractButton *>()))
                ->setFocus(Qt::TabFocusReason);
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace hearken
