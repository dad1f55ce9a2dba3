// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/journey.h"

#include <QJsonObject>

namespace hearken {

// What a person typed, as JSON: in the columns of the store and in journey.json, where resources/schema says what each
// field means. Words of enumerations are contracts: append to them.

QString laneKindWord(LaneKind kind); ///< "touchpoint", "channel", "feeling" …
std::optional<LaneKind> laneKindFromWord(const QString &word);
QString journeyStatusWord(JourneyStatus status); ///< "draft", "researched" …

/// All but id, version, key, name and position.
QJsonObject journeyDefinition(const Journey &journey);
void readJourneyDefinition(Journey &journey, const QJsonObject &definition);

/// All but id, version, key and name.
QJsonObject touchpointDefinition(const Touchpoint &touchpoint);
void readTouchpointDefinition(Touchpoint &touchpoint, const QJsonObject &definition);

/// {"was": {journey}, "touchpoints": […], "numbers": "…"}
QJsonObject snapshotDefinition(const JourneySnapshot &snapshot);
void readSnapshotDefinition(JourneySnapshot &snapshot, const QJsonObject &definition);

// With key and name, as they stand in a file: everything but what is of one stored row.
QJsonObject journeyToJson(const Journey &journey);
Journey journeyFromJson(const QJsonObject &object);
QJsonObject touchpointToJson(const Touchpoint &touchpoint);
Touchpoint touchpointFromJson(const QJsonObject &object);

} // namespace hearken
