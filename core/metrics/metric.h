// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/feedback/question.h"
#include "core/metrics/measure.h"

#include <QDate>
#include <QList>

namespace hearken {

enum class MetricKind { Nps, Csat, Ces, Mean, TopBox, Share, Volume, ResponseRate };
/// CES conventions of numbers.md 3: mean, share of 5–7, share of 6–7 minus share of 1–3.
enum class CesForm { Mean, Easy, Index };

/// A stored definition; versions of one key follow each other, the newest counts for all history.
struct Metric
{
    Id<Metric> id;
    int version = 1;
    QString key; ///< "nps", "visit-csat": what the command line calls it
    QString name; ///< "Technician visit CSAT"
    MetricKind kind = MetricKind::Nps;
    /// Codes of the questions it is computed from, in any source; empty: every question of the fitting kind.
    QStringList questionCodes;
    QString touchpoint; ///< only responses of this touchpoint; empty: all
    QList<int> positive; ///< codes that count for csat, topbox and share; empty: the top two of the scale
    CesForm cesForm = CesForm::Easy;
    bool highIsGood = true;
    QDate validFrom;

    bool operator==(const Metric &) const = default;
};

} // namespace hearken
