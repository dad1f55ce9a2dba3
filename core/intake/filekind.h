// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace hearken {

/// "text", "xlsx" or "xls", by the first bytes of the file. An Error for what cannot be feedback – a folder, a pipe, an
/// empty file, a database, a picture, an archive – says what it is and what to do.
Result<QString> fileKind(const QString &path);

} // namespace hearken
