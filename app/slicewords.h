// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "core/feedback/slice.h"

namespace hearken {

/// --from, --to and --where, as several commands have them.
QList<Option> sliceOptions(const QList<Option> &others = {});
/// What they say: `--to` is included on the command line. An Error names the word that cannot be read.
Result<Slice> sliceFrom(const Arguments &arguments);

} // namespace hearken
