// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/savefile.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace hearken {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::base)
};

} // namespace

Done saveFile(const QString &path, const QByteArray &bytes, QFile::Permissions permissions)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || (permissions && !file.setPermissions(permissions))
        || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

Error cannotWrite(const QString &path, const QString &detail)
{
    return {ErrorKind::Storage,
        Tr::tr("“%1” could not be written. Check the folder, its rights and the room on the disk.").arg(path), detail};
}

} // namespace hearken
