// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/quotes.h"
#include "core/journey/mapmaking.h"
#include "core/metrics/daycounts.h"
#include "core/programme/metricvalue.h"

namespace hearken {

// Between the files that make a map; nobody else includes this.

/// What stands behind a column; null where a stage without steps, or a folded one, has its one column.
struct ColumnPlan
{
    const JourneyStep *step = nullptr;
    const Touchpoint *touchpoint = nullptr; ///< also null when the touchpoint is gone
};
QList<ColumnPlan> columnPlans(const Journey &journey, const JourneyGround &ground);

/// Expected against provided of those who said both.
struct PairSums
{
    qint64 n = 0;
    Moments expected{};
    Moments provided{};
    Moments difference{}; ///< provided − expected
};

/// A survey that is heard at a touchpoint, in the year before the last feedback.
struct Asking
{
    QString source; ///< empty: all of them together, where there are too many to count each
    qint64 answers = 0;
    QDate last; ///< of the week of its newest answer
    int weeks = 0; ///< with answers; 0: not counted
    int span = 0; ///< weeks from its first answer to the end of the feedback
};

struct StepCounts
{
    std::optional<Asked> asked;
    QString problem; ///< why it cannot be measured
    Tally now; ///< of the period
    DayCounts days; ///< over the window; empty where there are too many touchpoints to keep days of each
    PairSums pair;
    QList<Tally> feelings; ///< by curve
    bool pairHidden = false;
    QList<std::pair<QString, qint64>> answers; ///< behind the measure, by what they are counted at
    bool hidden = false; ///< the measure: too few answers, or needed to hide where there are
    QList<bool> feelingsHidden; ///< by curve
    QList<Asking> askings; ///< most answers first
};

struct JourneyCounts
{
    Period now;
    Period window; ///< 26 weeks that end with `now`, or more when `now` is longer
    QDate lastDay; ///< with feedback
    bool byDay = true; ///< false: too many touchpoints; no trends, no verdicts, and no rhythm of who asks
    QList<StepCounts> steps; ///< by column
    std::optional<Scale> feelingScale;
    std::optional<Scale> pairScale;
};

/// A journey whose personas are narrowed by what the project has alone, and a sentence for each that is not.
struct KnownPersonas
{
    Journey journey;
    QStringList problems;
};
KnownPersonas knownPersonas(const Journey &journey, const Columns &columns);

/// A gap that is not known yet, in the unit and on the scale of its step: of the paired questions, or of its measure.
GapCell emptyGap(const Journey &journey, const JourneyGround &ground, const ColumnPlan &plan, bool paired);

/// The personas that have a curve: those of the journey, or nobody in particular.
QList<Persona> curvesOf(const Journey &journey);

/// Questions of every source with this code, scored.
QList<Question> questionsOf(const Facts &facts, const QString &code);

Result<JourneyCounts> journeyCounts(const Journey &journey, const JourneyGround &ground, const Columns &columns,
    const JourneyView &view, const Progress &progress);

/// The newest rows that are about a touchpoint, at most `quotesRead`.
std::vector<quint32> newestOf(const Columns &columns, const Rows &rows, const Touchpoint &touchpoint);
/// Their comments, newest first.
Result<QList<QuoteCandidate>> quotable(Session &session, const std::vector<quint32> &rows, const Columns &columns);
/// Those that speak of what the number beside them says: a score of the worse half under goal, of the better half over
/// it; all of them where none does.
QList<QuoteCandidate> fittingQuotes(const QList<QuoteCandidate> &candidates, const Columns &columns,
    const std::optional<Asked> &asked, Standing standing);

QString laneTitle(const JourneyLane &lane, const QString &measureWord);
QString measureWord(const Metric &metric); ///< "CSAT"

} // namespace hearken
