// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/journeymenu.h"

#include "core/base/daytext.h"

#include <QActionGroup>
#include <QMenu>

namespace hearken {

using namespace Qt::StringLiterals;

JourneyMenu::JourneyMenu(QWidget *parent)
    : MenuButton(tr("Journey"), parent)
{
    setToolTip(tr("Other journeys, versions, lanes, and what can be done with this journey"));
}

void JourneyMenu::setJourneys(
    const QList<Journey> &journeys, const QString &current, const QList<JourneySnapshot> &versions, bool canWrite)
{
    clearMenu();
    auto *one = new QActionGroup(menu());
    const Journey *shown = nullptr;
    if (!journeys.isEmpty()) {
        menu()->addAction(tr("All journeys in one table"), this, &JourneyMenu::portfolioAsked);
        menu()->addSeparator();
    }
    for (const Journey &journey : journeys) {
        const QString name = journey.time == JourneyTime::ToBe ? tr("%1 (to be)").arg(journey.name) : journey.name;
        QAction *action = menu()->addAction(
            withAmpersands(name), this, [this, key = journey.key] { Q_EMIT chosen(key); });
        one->addAction(action);
        action->setCheckable(true);
        action->setChecked(journey.key == current);
        if (journey.key == current)
            shown = &journey;
    }
    menu()->addSeparator();
    QMenu *fresh = menu()->addMenu(tr("New journey"));
    fresh->setEnabled(canWrite);
    for (const JourneyTemplate &offer : journeyTemplates()) {
        QAction *action = fresh->addAction(
            offer.name, this, [this, name = offer.name, stages = offer.stages] { Q_EMIT beginAsked(name, stages); });
        action->setToolTip(offer.note);
    }
    fresh->addAction(tr("From a pasted list"), this, &JourneyMenu::listAsked);
    fresh->addAction(tr("From a file…"), this, &JourneyMenu::fileAsked);
    if (!shown) {
        setName(tr("Journeys"));
        return;
    }
    menu()->addAction(tr("Name, owner and measure…"), this, &JourneyMenu::detailsAsked)->setEnabled(canWrite);
    QMenu *lanes = menu()->addMenu(tr("Lanes"));
    lanes->setEnabled(canWrite);
    const std::pair<LaneKind, QString> kinds[]{{LaneKind::Text, tr("Add a lane of text")},
        {LaneKind::Number, tr("Add a lane of numbers")}, {LaneKind::Picture, tr("Add a lane of pictures")}};
    for (const auto &[kind, words] : kinds)
        lanes->addAction(words, this, [this, kind = kind] { Q_EMIT laneAsked(kind); });
    lanes->addSeparator();
    for (const JourneyLane &lane : shown->lanes) {
        if (lane.hidden)
            lanes->addAction(tr("Show “%1”").arg(lane.name.isEmpty() ? lane.key : lane.name), this,
                [this, key = lane.key] { Q_EMIT laneShown(key); });
    }
    QMenu *kept = menu()->addMenu(tr("Versions"));
    QAction *keep = kept->addAction(tr("Keep this version…"), this, &JourneyMenu::keepAsked);
    keep->setEnabled(canWrite);
    kept->addAction(tr("Compare…"), this, &JourneyMenu::compareAsked);
    kept->addSeparator();
    for (const JourneySnapshot &version : versions) {
        const QString day = dayText(version.day, u"d MMM yyyy"_s);
        kept->addAction(version.name.isEmpty()
                    ? tr("Go back to version %1 of %2").arg(version.number).arg(day)
                    : tr("Go back to version %1 of %2, %3").arg(version.number).arg(day, version.name),
                this, [this, version] { Q_EMIT restoreAsked(version); })
            ->setEnabled(canWrite);
    }
    menu()->addAction(tr("Duplicate as a journey to be"), this, &JourneyMenu::toBeAsked)->setEnabled(canWrite);
    menu()->addAction(tr("Save as…"), this, &JourneyMenu::saveAsked);
    menu()->addAction(tr("Remove this journey"), this, &JourneyMenu::removeAsked)->setEnabled(canWrite);
    const QString time = shown->time == JourneyTime::ToBe ? tr("To be") : tr("As it is");
    setName(versions.isEmpty() ? time : tr("%1, v%2", "As it is, v7").arg(time).arg(versions.first().number));
}

} // namespace hearken
