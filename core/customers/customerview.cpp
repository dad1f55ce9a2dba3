// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customerview.h"

#include "core/store/projectsettings.h"

#include <QLocale>

#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<CustomerView>> customerView(Session &session, const Result<std::optional<Customer>> &customer)
{
    if (!customer)
        return customer.error();
    if (!*customer)
        return std::optional<CustomerView>();
    CustomerView view{**customer, {}, {}, {}};
    const auto history = Customers::history(session, view.customer.id);
    const auto currency = ProjectSettings::value(session, u"currency"_s);
    const auto account = Accounts::byId(session, view.customer.accountId);
    if (!history || !currency || !account)
        return !history ? history.error() : !currency ? currency.error() : account.error();
    view.history = *history;
    view.currency = *currency;
    view.account = *account;
    return std::optional(view);
}

} // namespace

QString moneyText(qint64 minor, const QString &currency)
{
    const double units = double(minor) / 100;
    return currency % QLocale().toString(units, 'f', units == std::floor(units) ? 0 : 2);
}

QString CustomerView::accountName() const
{
    if (account && !account->name.isEmpty())
        return account->name;
    for (auto it = customer.attributes.begin(); it != customer.attributes.end(); ++it) {
        if (it.key().compare("account"_L1, Qt::CaseInsensitive) == 0)
            return it.value().toString();
    }
    return {};
}

Result<std::optional<CustomerView>> CustomerView::of(Session &session, const QString &key)
{
    return customerView(session, Customers::byKey(session, key));
}

Result<std::optional<CustomerView>> CustomerView::of(Session &session, Id<Customer> id)
{
    return customerView(session, Customers::byId(session, id));
}

} // namespace hearken
