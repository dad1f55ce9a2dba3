// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to core/intake: what files write in place of an answer.

#include "core/intake/dialect.h"
#include "core/intake/profile.h"

namespace hearken {

/// Codes that mean "no answer" everywhere, those of the format, and numbers that this file shows.
QList<MissingCode> missingCodes(const FileHead &head, const Dialect &dialect);
/// Values of the column that tell of no score ("Don't know"), as they are written, with what they say.
QList<MissingCode> sayingsIn(const ColumnProfile &profile);
QStringList codeTexts(const QList<MissingCode> &codes);

} // namespace hearken
