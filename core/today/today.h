// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/link.h"
#include "core/briefing/outline.h"
#include "core/briefing/verdictsentence.h"
#include "core/dashboard/tilefigure.h"
#include "core/journey/journeys.h"

#include <functional>

namespace hearken {

/// How soon a line wants somebody: Late is past a limit.
enum class Urgency { Calm, Soon, Late };

/// One line of Today: what it is about, and where it leads.
struct TodayLine
{
    QString icon{}; ///< of resources/icons; empty where a sign or a score stands instead
    Sign sign = Sign::None;
    QString score{}; ///< "1 of 5", as a chip; empty for none
    Standing standing = Standing::Unknown; ///< of the score
    QString title{};
    QString detail{};
    QString due{}; ///< "since 3 May", "by Thu 14 May"
    Urgency urgency = Urgency::Calm;
    Tone tone = Tone::Plain; ///< of the detail: a real rise, a real drop
    bool quote = false; ///< the title is a customer's own words
    std::optional<IntervalBar> bar{}; ///< beside the words
    QString action{}; ///< words of its button; empty: the line itself opens
    Link link{};
    double stake = 0; ///< highest first among lines of one urgency

    /// All of it as one sentence, for the screen reader and for tests.
    QString words() const;
};

/// The parts of the page, in their order. A feature that is not there has no part.
enum class TodayPart { NeedsYou, Week, Changes, Goals, Comments };

struct TodayBlock
{
    TodayPart part = TodayPart::NeedsYou;
    QString title;
    QString meta;
    QList<TodayLine> lines; ///< most urgent first, at most todayLines()
    qsizetype total = 0; ///< of all lines, also those that are not here
    QString empty; ///< what an empty block says; empty when it has lines
    QString allWords; ///< "Open feedback"; empty for none
    Link allLink{};
};
/// How many lines a part shows; the others are one click away.
qsizetype todayLines(TodayPart part);

/// What came in from one source on each day of a week.
struct WeekRow
{
    QString source;
    QString rhythm; ///< "daily, about 205 a week"
    QList<qint64> days; ///< seven counts; −1: a day that is still to come
    bool steady = false; ///< expected on every day: drawn as one bar
    Link link{};

    qint64 sum() const;
    QString words(QDate monday, const QLocale &locale = {}) const;
};
struct TodayWeek
{
    QDate first; ///< first day of the week
    QList<WeekRow> rows; ///< most feedback first
    qsizetype sources = 0; ///< with feedback in the last half year
};

/// What every feed is handed. Any thread.
struct TodayGround
{
    Session &session;
    const Columns &columns;
    const Facts &facts;
    QDate day; ///< the page's today: the last day with feedback
    QDateTime now; ///< UTC
    Period period; ///< the 90 days up to `day`
    Period before;
    QList<Movement> moved; ///< every measure that could be told, those of the tiles first
    QString dimension; ///< that places are told by; empty for none
    QList<Outline> issued; ///< outlines of briefings that were approved
    JourneySet journeys; ///< whose moments of truth are looked at
};

/// A feature's part in Today: the lines it adds to a part of the page. Its line in todayFeeds() is all that it needs.
struct TodayFeed
{
    TodayPart part;
    std::function<Result<QList<TodayLine>>(const TodayGround &)> lines;
};
QList<TodayFeed> todayFeeds();

/// One step of the guide for a new project; done when the project holds what it brings.
struct GuideStep
{
    QString icon;
    QString title;
    QString detail;
    QString action;
    Link link;
    bool done = false;
};

/// What to load before the page can be made: small, read in a job of its own.
struct TodayPlan
{
    Facts facts;
    Board tiles; ///< KPI tiles alone, at most five
    QString boardName; ///< that the first ones are from
    QStringList metrics; ///< that changes and goals are told of, those of the tiles first
    QString dimension;
    QList<Outline> issued;
    JourneySet journeys;
    QList<GuideStep> guide;
    bool guideHidden = false; ///< the person has seen enough of it
    int weekStart = 1; ///< Qt::DayOfWeek
    Columns::Needs needs;
};
Result<TodayPlan> todayPlan(Session &session, QDate today);

/// The page as a value.
struct Today
{
    QDate day; ///< invalid: no feedback yet
    Period period;
    Period before;
    QString verdict;
    QList<FilledTile> tiles;
    TodayWeek week;
    QList<TodayBlock> blocks; ///< all but the week
    QString boardName; ///< that the first tiles are from
    QList<GuideStep> guide; ///< empty when it is hidden

    const TodayBlock *block(TodayPart part) const;
    bool guideIsDone() const;
};
Result<Today> makeToday(Session &session, const TodayPlan &plan, const Columns &columns, const QDateTime &now,
    const Progress &progress = {});

inline constexpr int todayDays = 90;
inline constexpr qsizetype todayTiles = 5;

} // namespace hearken
