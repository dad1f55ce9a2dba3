// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/findings.h"

namespace hearken {

/// What is wrong, for the person: “ten”, “9/10” and “?” cannot be read as scores of Q1.
QString problemSentence(const Finding &finding);
/// "rows 6, 88 and 131", the first ones.
QString problemRows(const Finding &finding);
/// The remedies to choose from; one or none: there is no choice. Reading words is offered where one of them can be read.
QList<Remedy> problemRemedies(const Finding &finding, const Mapping &mapping);
/// "Read “ten” as 10, leave 2 out".
QString remedyWords(Remedy remedy, const Finding &finding, const Mapping &mapping);
/// What was done where there was no choice: "skipped", "refused", "kept".
QString outcomeWords(const Finding &finding);

} // namespace hearken
