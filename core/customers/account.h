// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QString>

namespace hearken {

/// The household or company that customers belong to.
struct Account
{
    Id<Account> id;
    int version = 1;
    QString key; ///< the CRM's
    QString name;
    QJsonObject attributes; ///< column of the CRM's export → text
    bool operator==(const Account &) const = default;
};

} // namespace hearken
