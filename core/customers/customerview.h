// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customers.h"

namespace hearken {

/// What is known of one customer, beside what they said.
struct CustomerView
{
    Customer customer;
    std::optional<Account> account;
    CustomerHistory history;
    QString currency; ///< sign or code that the project writes money with; may be empty

    QString accountName() const; ///< of the account, or as the CRM's export wrote it beside the customer
    /// Nothing when there is no such customer.
    static Result<std::optional<CustomerView>> of(Session &session, Id<Customer> id);
    static Result<std::optional<CustomerView>> of(Session &session, const QString &key);
};

/// "€164.00" or "€164": an amount of minor units with the project's sign.
QString moneyText(qint64 minor, const QString &currency);

} // namespace hearken
