// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/recognise.h"

namespace hearken {

/// Takes the columns of an earlier import where the headers are the same, or nearly all are; the rest stays as
/// recognised. Says so in the reasons and fills savedMapping.
void reuseMapping(Recognition &recognition, const QList<SavedMapping> &saved);

} // namespace hearken
