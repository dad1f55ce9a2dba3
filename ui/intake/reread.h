// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/recognise.h"

namespace hearken {

/// Reads the beginning of the file as the person says. Columns of the same header keep what they become; others are
/// asked about.
Result<Recognition> readAs(const QString &path, const ReaderOptions &options, const Recognition &before);

} // namespace hearken
