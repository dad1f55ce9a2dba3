// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/account.h"

#include <optional>

namespace hearken {

/// A person. One whom only feedback names has nothing but the key.
struct Customer
{
    Id<Customer> id;
    int version = 1;
    QString key; ///< the CRM's
    QString name;
    Id<Account> accountId; ///< null when none
    QString status; ///< in the CRM's words
    std::optional<qint64> revenue; ///< a month, in minor units (cents)
    QString since; ///< ISO day, or empty
    QJsonObject attributes; ///< column of the CRM's export → text
    bool operator==(const Customer &) const = default;
};

} // namespace hearken
