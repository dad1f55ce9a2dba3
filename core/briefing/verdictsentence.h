// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/facts.h"

namespace hearken {

/// One measure in the period and in the one before, and whether it has really moved.
struct Movement
{
    Asked asked;
    Tally now;
    Tally before;
    Measure measureNow;
    Measure measureBefore;
    Change change;
    bool real = false; ///< after Benjamini–Hochberg over all measures looked at
    double size = 0; ///< of the difference, in parts of what the measure can be

    bool fell() const { return change.difference.value < 0; }
    bool isGood() const { return fell() != asked.metric.highIsGood; }
};

/// Where a movement took place: the groups whose own change is real and goes the same way.
struct MovedPlace
{
    QString dimension;
    QStringList groups; ///< none when it is everywhere, or cannot be told
    Measure now; ///< of these groups together
    Measure before;
};

/// Each metric that can be asked, in the order given; those with too few answers are left out.
QList<Movement> movements(
    const Facts &facts, const Columns &columns, const QStringList &metrics, const Slice &slice, const Period &before);
/// What moved between two tallies; nothing when either has too few answers, or when nothing is asked. Not yet real.
std::optional<Movement> movementOf(const Asked &asked, const Tally &now, const Tally &before, qint64 minimum);
/// Which of them are real, corrected for their number.
void markReal(QList<Movement> &movements);
/// The largest real one, or null.
const Movement *largest(const QList<Movement> &movements);

/// Tests every group of a dimension that is loaded, corrected for their number.
MovedPlace placeOf(const Movement &movement, const Facts &facts, const Columns &columns, const QString &dimension,
    const Slice &slice, const Period &before);

/// What was counted against what, so that the sentence can say it.
struct MovedSpan
{
    QDate since; ///< a dated change: after it against before it; invalid for one period against the one before
    int days = 0; ///< of the period, when there is no dated change
};
/// "Technician visit CSAT in Coast and Lakes fell to 40% since 3 March, from 83% before." Or: "… fell to 51% in these 90
/// days, from 82% in the 90 days before." A movement that is nowhere in particular is told without a place.
QString movementSentence(
    const Movement &movement, const MovedPlace &place, const MovedSpan &span, const QLocale &locale = {});
/// "Coast", "Coast and Lakes", "Coast, Lakes and Valley"
QString listWords(const QStringList &names);

} // namespace hearken
