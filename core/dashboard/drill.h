// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dashboard/tilefigure.h"
#include "core/feedback/unanswered.h"

namespace hearken {

enum class CommentOrder { Newest, Lowest };

/// One comment behind a number.
struct CommentRow
{
    qint64 response = 0;
    QDate day;
    QString place; ///< "Lakes": where it was said, by the dimensions that the project has
    std::optional<double> score; ///< the answer to the metric's question
    std::optional<Scale> scale;
    Standing standing = Standing::Unknown; ///< of the score on its scale
    QString text;
};

/// What stands behind one number of a board.
struct Drill
{
    Slice slice;
    QString metricKey;
    QString title; ///< "Technician visit · New customers"
    FigureValue point;
    std::optional<double> goal;
    Standing standing = Standing::Unknown;
    Unit unit = Unit::Share;
    Figure distribution; ///< no steps where a metric has no scale
    qint64 responses = 0;
    /// Hidden: too few answers. Then there is no value, no distribution and no comment.
    bool hidden = false;
};

/// The number itself, from the columns alone. `question` is the tile's: the one that counts.
Result<Drill> drill(const QString &metricKey, const Facts &facts, const Columns &columns, const View &view,
    const QString &question = {});

/// How many within the drill's slice were asked and gave no answer, or were not asked, where the exports say so.
/// Nothing where the number itself is hidden.
Result<UnansweredCounts> unansweredBehind(Session &session, const Drill &drill, const Facts &facts,
    const Columns &columns, const View &view, const QString &question = {});

/// Comments of responses that fit the slice, at most `limit`. Nothing under the project's minimum of responses.
/// `metricKey` may be empty: comments without scores, newest first. The columns hold byDay.
struct CommentPage
{
    QList<CommentRow> rows;
    qint64 responses = 0; ///< that fit
    /// How many have a comment; nothing when there are too many to look into each.
    std::optional<qint64> comments;
    bool hidden = false;
};
Result<CommentPage> commentsOf(Session &session, const QString &metricKey, const Facts &facts, const Columns &columns,
    const View &view, CommentOrder order, int limit, const Progress &progress = {}, const QString &question = {});

/// Where a score stands on its scale; the low end is the far side unless low is good. NPS: 0–6 below, 7–8 between.
Standing scoreStanding(double score, const Scale &scale, bool nps);
/// How many answers on each step of the scale.
QList<DistributionStep> distributionSteps(const Asked &asked, const Tally &tally);

} // namespace hearken
