// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace hearken {

enum class Engine { Sqlite, Postgres };

/// The whole seam between the two engines. The SQL text is one; what cannot be written away in the text stands here.
namespace dialect {

/// The text for this engine: $KEY, $INT, $REAL, $STRICT and $CLUSTERED become the engine's words.
QString words(Engine engine, QString sql);

/// Suffix of a migration that exists once per engine, "sqlite" or "postgres".
QString suffix(Engine engine);

/// What a native error code of the driver means, as an Error with a sentence for the person.
/// The message of the driver is kept out: it may quote customers' words.
Error error(Engine engine, const QString &nativeCode, const QString &what);

} // namespace dialect
} // namespace hearken
