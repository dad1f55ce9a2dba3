// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace hearken {

/// Page checksums for project files: every page ends with 8 bytes that are written with it and compared at each reading,
/// so that a flipped bit is an error (SQLITE_IOERR_DATA) and never a wrong figure. The file stays plain SQLite. Format and
/// sum are those of SQLite's checksum VFS shim (https://sqlite.org/cksumvfs.html), so that its tools can verify ours.
namespace checksum {

/// Puts the checking layer under every connection of the process that is opened later. Any thread, any number of times.
void install();
/// Asks for the 8 bytes in a file that has no pages yet.
bool reserve(sqlite3 *handle);

} // namespace checksum
} // namespace hearken
