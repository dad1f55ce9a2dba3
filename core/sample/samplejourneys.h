// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project.h"

namespace hearken {

/// The journeys of the programme: a new customer's way, the visit in detail, what it shall become, a fault, a business
/// year; and earlier versions of the first with the numbers of their days.
Done putSampleJourneys(Project &project);

} // namespace hearken
