// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project.h"

namespace hearken {

/// Feedback that a formula makes, with its search index, for tests of what reads feedback. Response i of 0…count−1 has
/// the id 1000 + i and
///  - source: i % 3 of Visits (survey; CSAT 1–5 "How was the visit?", open answer "Why?", choice "Kept date?"),
///    Relationship (survey; NPS 0–10), Reviews (no score)
///  - day: 2026-01-01 plus i * 7 % 100; region Coast, Lakes or none (i % 3), touchpoint Technician visit (source Visits),
///    Bill (i % 2) or none; segment New for i % 2
///  - score: CSAT 1 + i % 5, NPS i % 11
///  - comment: none for i % 4 == 0 (but the answer "Because of the slot." in Visits), else one of madeComment(i)
///  - customer 7 "C-7" for i % 10 == 5
Done putMadeFeedback(Project &project, int count);
QString madeComment(int i);

} // namespace hearken
