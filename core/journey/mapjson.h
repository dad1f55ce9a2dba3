// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/journeymap.h"

#include <QJsonObject>

namespace hearken {

/// A map with its numbers, as versions keep it: what is read back shows the same.
QJsonObject mapToJson(const JourneyMap &map);
JourneyMap mapFromJson(const QJsonObject &object);

/// As JourneySnapshot::numbers.
QString mapText(const JourneyMap &map);
JourneyMap mapFromText(const QString &text);

} // namespace hearken
