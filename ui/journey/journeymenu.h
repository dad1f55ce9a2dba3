// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/journeystart.h"
#include "ui/kit/button.h"

namespace hearken {

/// Which journey is shown, and what can be done with it as a whole.
class JourneyMenu : public MenuButton
{
    Q_OBJECT
public:
    explicit JourneyMenu(QWidget *parent = nullptr);
    void setJourneys(
        const QList<Journey> &journeys, const QString &current, const QList<JourneySnapshot> &versions, bool canWrite);

Q_SIGNALS:
    void chosen(const QString &key);
    void beginAsked(const QString &name, const QList<hearken::OutlineStage> &stages);
    void listAsked(); ///< a journey from a pasted list
    void fileAsked(); ///< journeys from a file
    void portfolioAsked(); ///< all journeys at once
    void compareAsked(); ///< versions
    void detailsAsked(); ///< what is said of the journey as a whole
    void keepAsked(); ///< a version
    void restoreAsked(const hearken::JourneySnapshot &version);
    void toBeAsked();
    void removeAsked();
    void laneAsked(hearken::LaneKind kind);
    void laneShown(const QString &lane);
    void saveAsked();
};

} // namespace hearken
