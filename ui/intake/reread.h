// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/recognise.h"

namespace hearken {

/// Reads the beginning of the file as the person says. Columns of the same header keep what they become; others are
/// asked about.
Result<Recognition> readAs(const QString &path, const ReaderOptions &options, const Recognition &before);

/// A name for the source of a file: "Relationship pulse" of "Relationship_pulse_2026-05.csv".
QString suggestedSource(const QString &path);

} // namespace hearken
