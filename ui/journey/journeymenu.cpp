// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/journeymenu.h"

#include "core/base/daytext.h"
#include "ui/kit/icon.h"

#include <QActionGroup>
#include <QGuiApplication>
#include <QMenu>

namespace hearken {

using namespace Qt::StringLiterals;

JourneyMenu::JourneyMenu(QWidget *parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
    , m_shown(new QActionGroup(this))
{
    setMenu(m_menu);
    setIcon(hearken::icon(u"down"_s));
    setIconSize({12, 12});
    setLayoutDirection(Qt::RightToLeft); // the arrow stands after the name
    m_menu->setLayoutDirection(QGuiApplication::layoutDirection());
    setAccessibleName(tr("Journey"));
    setToolTip(tr("Other journeys, versions, lanes, and what can be done with this journey"));
}

void JourneyMenu::setJourneys(
    const QList<Journey> &journeys, const QString &current, const QList<JourneySnapshot> &versions, bool canWrite)
{
    // Clearing a menu leaves those below it; one of them may be telling just now what was chosen.
    const auto hung = m_menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    m_menu->clear();
    for (QMenu *menu : hung)
        menu->deleteLater();
    const Journey *shown = nullptr;
    if (!journeys.isEmpty()) {
        m_menu->addAction(tr("All journeys in one table"), this, &JourneyMenu::portfolioAsked);
        m_menu->addSeparator();
    }
    for (const Journey &journey : journeys) {
        const QString name = journey.time == JourneyTime::ToBe ? tr("%1 (to be)").arg(journey.name) : journey.name;
        QAction *action = m_menu->addAction(name, this, [this, key = journey.key] { Q_EMIT chosen(key); });
        m_shown->addAction(action);
        action->setCheckable(true);
        action->setChecked(journey.key == current);
        if (journey.key == current)
            shown = &journey;
    }
    m_menu->addSeparator();
    QMenu *fresh = m_menu->addMenu(tr("New journey"));
    fresh->setEnabled(canWrite);
    for (const JourneyTemplate &one_ : journeyTemplates()) {
        QAction *action = fresh->addAction(
            one_.name, this, [this, name = one_.name, stages = one_.stages] { Q_EMIT beginAsked(name, stages); });
        action->setToolTip(one_.note);
    }
    fresh->addAction(tr("From a pasted list"), this, &JourneyMenu::listAsked);
    fresh->addAction(tr("From a file…"), this, &JourneyMenu::fileAsked);
    if (!shown) {
        setText(tr("Journeys") % u'\u00a0');
        return;
    }
    m_menu->addAction(tr("Name, owner and measure…"), this, &JourneyMenu::detailsAsked)->setEnabled(canWrite);
    QMenu *lanes = m_menu->addMenu(tr("Lanes"));
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
    QMenu *kept = m_menu->addMenu(tr("Versions"));
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
    m_menu->addAction(tr("Duplicate as a journey to be"), this, &JourneyMenu::toBeAsked)->setEnabled(canWrite);
    m_menu->addAction(tr("Save as…"), this, &JourneyMenu::saveAsked);
    m_menu->addAction(tr("Remove this journey"), this, &JourneyMenu::removeAsked)->setEnabled(canWrite);
    const QString time = shown->time == JourneyTime::ToBe ? tr("To be") : tr("As it is");
    setText(
        (versions.isEmpty() ? time : tr("%1, v%2", "As it is, v7").arg(time).arg(versions.first().number)) % u'\u00a0');
}

} // namespace hearken
