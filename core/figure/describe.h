// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "core/figure/figure.h"

namespace hearken {

/// The figure in words, for screen readers, alternative texts and tests: value, unit, interval, n, goal, verdict.
QString describe(const Figure &figure, const QLocale &locale = {});
/// The figure as a table with plain cells (texts, formatted numbers): its twin for screen readers, copy and Markdown.
Table tableOf(const Figure &figure, const QLocale &locale = {});
/// One cell of that table as a sentence of its own: "Technician visit, New 59%, 51 to 66%, 176 answers, goal 82%, far under
/// goal". Empty where the table has no such cell.
QString describeCell(const Figure &figure, int row, int column, const QLocale &locale = {});
/// One place of a ranking or heat table in words: "Coast 49%, 40 to 58%, 123 answers, under goal 82%".
QString describe(const FigureValue &point, Unit unit, const QLocale &locale = {});

} // namespace hearken
