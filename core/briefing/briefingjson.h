// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/briefing.h"

namespace hearken {

/// A briefing with all its numbers and words as one JSON document, to be shown again as it was.
QString briefingJson(const Briefing &briefing);
/// Blocks and figures of kinds that are not known here are left out: a newer Hearken wrote them.
Result<Briefing> briefingFromJson(const QString &json);

} // namespace hearken
