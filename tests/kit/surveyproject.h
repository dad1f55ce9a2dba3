// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project.h"

#include <QDate>

namespace hearken {

/// One answer of a survey that a test writes down.
struct SurveyAnswer
{
    QDate day;
    QString touchpoint;
    QString segment;
    QString region;
    int csat = -1; ///< 1…5; −1: not answered
    int nps = -1; ///< 0…10; −1: not answered
    QString comment;
    int feeling = -1; ///< 1…5; of the journey: how did it feel, what did you expect, what did you get
    int expected = -1;
    int provided = -1;
};

/// Stores the answers as one survey "Service" with the questions "csat" and "nps", and
/// "feeling", "expected" and "got" where any answer has them. Response i has the id 5001 + i.
/// Call once a project.
Done putSurvey(Project &project, const QList<SurveyAnswer> &answers);

/// Half a year of a service: eight answers a day from 2025-11-11 (a Tuesday) for 182 days, to 2026-05-11, always of
/// the same make-up: regions Coast and North in turn, touchpoints "Visit" and "Bill" in turn of two, segments New and
/// Old in turn of four, and a Key customer instead on 21 days.
///  - csat: 4 in 8 of 10 answers, else 2; at visits in Coast from 2026-03-03 on 4 in 3 of 10
///  - nps: 9 in 5 of 10, 7 in 3 of 10, 3 in 2 of 10
///  - a comment on each third answer: "Comment 5001"
QList<SurveyAnswer> serviceAnswers();

} // namespace hearken
