// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "core/journey/mapmaking.h"

namespace hearken {

// All journeys of a project at once: a heat table of their stages, and what each of them wants.

/// The worst touchpoint of a stage, or of a journey.
struct PortfolioCell : FigureValue
{
    QString stage; ///< name
    QString step; ///< key; empty when no touchpoint is measured
    QString touchpoint; ///< name
    QString metricName;
    Unit unit = Unit::Share;
    bool highIsGood = true;
    std::optional<double> goal{};
    Standing standing = Standing::Unknown;
    QString verdict;
    Tone tone = Tone::Plain; ///< of the verdict
    int touchpoints = 0; ///< of the stage
    /// Orders what is judged, more is worse: by its class, then by its distance from the goal, both as they are good or
    /// bad for this measure. What has no goal follows, by how far it is from its good end. Not known: nothing is measured.
    double badness = notKnown;

    /// "Install: Technician visit, CSAT 59%, 51 to 66%, n 176, goal 82%, far below, Real drop since 3 Mar"
    QString words() const;
};

struct PortfolioRow
{
    QString journey; ///< key
    QString name;
    JourneyTime time = JourneyTime::AsIs;
    JourneyStatus status = JourneyStatus::Draft;
    QString owner;
    QList<PortfolioCell> stages; ///< from left to right
    PortfolioCell worst;
    QList<PortfolioCell> touchpoints; ///< every one that is measured, the worst first
    int steps = 0; ///< touchpoints in all
    int judged = 0; ///< that are measured and have a goal
    int underGoal = 0; ///< the whole interval is on the bad side of the goal
    QStringList blind; ///< names of touchpoints that nobody asks about
    int blindMoments = 0; ///< of them moments of truth
    QDate newest; ///< day of the newest evidence; invalid: there is none
    int stale = 0; ///< touchpoints whose newest evidence is too old
};

/// What Columns must hold for the numbers of all journeys.
Columns::Needs portfolioNeeds(const QList<Journey> &journeys, const JourneyGround &ground, const JourneyView &view);

/// A map of each journey, in the order given, that has its columns and its live KPI and no other lane. Journeys that are
/// measured alike, of the same persona, are counted together: one pass over the columns for all their touchpoints.
Result<QList<JourneyMap>> portfolioMaps(const QList<Journey> &journeys, const JourneyGround &ground,
    const Columns &columns, const JourneyView &view, const Progress &progress = {});

/// A row for each journey, of its map. Farther under the goal, in the five classes and then in distance, is worse; without
/// a goal what is farthest from the good end.
QList<PortfolioRow> journeyPortfolio(const QList<Journey> &journeys, const QList<JourneyMap> &maps);

/// "Worst: Technician visit in “New broadband customer”, CSAT 59% against a goal of 82%. 7 touchpoints are under their
/// goal, and nobody asks at 3." What stands in several journeys counts once for each.
QString portfolioSentence(const QList<PortfolioRow> &rows);

/// The rows as they are copied.
Table portfolioTable(const QList<PortfolioRow> &rows);

QString timeWord(JourneyTime time); ///< "as it is", "to be"
QString statusWord(JourneyStatus status); ///< "draft", "researched" …

} // namespace hearken
