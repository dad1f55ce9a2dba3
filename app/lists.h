// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "core/store/session.h"

namespace hearken {

/// The lists of `hearken list`, in the order in which an error names them: each row begins with "key" and "name".
QStringList listNames(Session &session);
/// The table of one thing: "sources", …, or the values of a dimension ("touchpoints", "region"); nothing when there is
/// no such list.
Result<std::optional<Table>> listOf(Session &session, const QString &thing);

} // namespace hearken
