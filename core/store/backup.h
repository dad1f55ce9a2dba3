// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/session.h"

#include <QStringList>

namespace hearken {

/// Writes a verified copy: VACUUM INTO a temporary name beside `target`, sync, integrity check and row counts against
/// the source, and only then the real name. Never overwrites. SQLite only.
Done backup(Session &session, const QString &target);

/// What is wrong with the file and with what it holds, one sentence each; empty when sound.
Result<QStringList> findings(Session &session, const Progress &progress = {});

/// Whether this very file (path, size, time of change) was found sound by this person before; a file that is not
/// known is read through once. `rememberHere` notes it after a clean close.
bool knownHere(const QString &path);
void rememberHere(const QString &path);

} // namespace hearken
