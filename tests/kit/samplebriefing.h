// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/briefing.h"

namespace hearken {

/// An executive briefing with made-up numbers, for those who lay it out.
Briefing sampleBriefing();

} // namespace hearken
