// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/store/session.h"

namespace hearken {

/// How much one customer has said, and when.
struct CustomerHistory
{
    qint64 responses = 0;
    QString firstDay; ///< ISO; empty when there is none
    QString lastDay;
    bool operator==(const CustomerHistory &) const = default;
};

class Customers
{
public:
    using Thing = Customer;
    static constexpr const char *topic = "customer";
    static Done put(Session &session, const std::optional<Customer> &from, const std::optional<Customer> &to);

    static Result<std::optional<Customer>> byId(Session &session, Id<Customer> id);
    static Result<std::optional<Customer>> byKey(Session &session, const QString &key);
    /// A page in the order of the key: what follows `after` ("" for the first).
    static Result<QList<Customer>> page(Session &session, const QString &after, int limit);
    /// Whose key or name holds the words, without regard to case, in the order of the key.
    static Result<QList<Customer>> named(Session &session, const QString &words, int limit);
    static Result<qint64> count(Session &session);
    static Result<CustomerHistory> history(Session &session, Id<Customer> id);
    /// Keys of responses of this customer, newest first.
    static Result<QList<qint64>> responses(Session &session, Id<Customer> id, int limit = 100);
};

class Accounts
{
public:
    using Thing = Account;
    static constexpr const char *topic = "customer";
    static Done put(Session &session, const std::optional<Account> &from, const std::optional<Account> &to);

    static Result<std::optional<Account>> byId(Session &session, Id<Account> id);
    static Result<std::optional<Account>> byKey(Session &session, const QString &key);
    static Result<QList<Account>> page(Session &session, const QString &after, int limit);
    static Result<qint64> count(Session &session);
};

} // namespace hearken
