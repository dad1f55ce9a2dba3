// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/today.h"

namespace hearken {

/// The first steps of a new project, each ticked off by what is stored.
Result<QList<GuideStep>> guideSteps(Session &session);

} // namespace hearken
