// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>

namespace hearken {

/// Writes a file whole or not at all: what stood there stays until all bytes are on the disk, and a full disk leaves no
/// empty file behind. Without `permissions` it is what the person's other files are.
Done saveFile(const QString &path, const QByteArray &bytes, QFile::Permissions permissions = {});

/// What a person is told of a file that could not be written.
Error cannotWrite(const QString &path, const QString &detail);

} // namespace hearken
