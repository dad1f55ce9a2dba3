// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customers.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QJsonObject customerAttributes(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString customerAttributesText(const QJsonObject &attributes)
{
    return QString::fromUtf8(QJsonDocument(attributes).toJson(QJsonDocument::Compact));
}

Customer customerRow(const Row &row)
{
    Customer customer{{row.integer(0)}, int(row.integer(1)), row.text(2), row.text(3), {row.integer(4)}, row.text(5)};
    if (!row.isNull(6))
        customer.revenue = row.integer(6);
    customer.since = row.text(7);
    customer.attributes = customerAttributes(row.text(8));
    return customer;
}

Account accountRow(const Row &row)
{
    return {{row.integer(0)}, int(row.integer(1)), row.text(2), row.text(3), customerAttributes(row.text(4))};
}

Value keyOrNull(qint64 key)
{
    return key ? Value(key) : Value();
}

Value textOrNull(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

Done oneRow(const Result<qint64> &changed)
{
    if (!changed)
        return changed.error();
    if (*changed == 1)
        return {};
    return Error{ErrorKind::Conflict,
        QCoreApplication::translate(
            "hearken::customers", "Somebody changed this customer first. Look at it again, then repeat your change."),
        {}};
}

} // namespace

Done Customers::put(Session &session, const std::optional<Customer> &from, const std::optional<Customer> &to)
{
    if (!from && to) {
        return oneRow(
            session.run("INSERT INTO customer (id, version, key, name, account_id, status, revenue, since, attributes) "
                        "VALUES (:id, :next, :key, :name, :account, :status, :revenue, :since, :attributes)",
                {{":id", to->id.value}, {":next", qint64(to->version)}, {":key", to->key}, {":name", to->name},
                    {":account", keyOrNull(to->accountId.value)}, {":status", to->status},
                    {":revenue", orNull(to->revenue)}, {":since", textOrNull(to->since)},
                    {":attributes", customerAttributesText(to->attributes)}}));
    }
    if (from && to) {
        return oneRow(session.run(
            "UPDATE customer SET version = :next, name = :name, account_id = :account, status = :status, "
            "revenue = :revenue, since = :since, attributes = :attributes WHERE id = :id AND version = :version",
            {{":next", qint64(to->version)}, {":name", to->name}, {":account", keyOrNull(to->accountId.value)},
                {":status", to->status}, {":revenue", orNull(to->revenue)}, {":since", textOrNull(to->since)},
                {":attributes", customerAttributesText(to->attributes)}, {":id", from->id.value},
                {":version", qint64(from->version)}}));
    }
    if (!from)
        return {};
    return oneRow(session.run("DELETE FROM customer WHERE id = :id AND version = :version",
        {{":id", from->id.value}, {":version", qint64(from->version)}}));
}

Result<std::optional<Customer>> Customers::byId(Session &session, Id<Customer> id)
{
    return session.first("SELECT id, version, key, name, account_id, status, revenue, since, attributes FROM customer "
                         "WHERE id = :id",
        {{":id", id.value}}, customerRow);
}

Result<std::optional<Customer>> Customers::byKey(Session &session, const QString &key)
{
    return session.first("SELECT id, version, key, name, account_id, status, revenue, since, attributes FROM customer "
                         "WHERE key = :key",
        {{":key", key}}, customerRow);
}

Result<QList<Customer>> Customers::page(Session &session, const QString &after, int limit)
{
    return session.all("SELECT id, version, key, name, account_id, status, revenue, since, attributes FROM customer "
                       "WHERE key > :after ORDER BY key LIMIT :limit",
        {{":after", after}, {":limit", qint64(limit)}}, customerRow);
}

Result<QList<Customer>> Customers::named(Session &session, const QString &words, int limit)
{
    QString like = words.toLower();
    for (const QChar sign : {u'\\', u'%', u'_'})
        like.replace(sign, QString(u'\\' % QString(sign)));
    return session.all("SELECT id, version, key, name, account_id, status, revenue, since, attributes FROM customer "
                       "WHERE lower(key) LIKE :like ESCAPE '\\' OR lower(name) LIKE :like ESCAPE '\\' "
                       "ORDER BY key LIMIT :limit",
        {{":like", QString(u'%' % like % u'%')}, {":limit", qint64(limit)}}, customerRow);
}

Result<qint64> Customers::count(Session &session)
{
    return session.integer("SELECT count(*) FROM customer");
}

Result<CustomerHistory> Customers::history(Session &session, Id<Customer> id)
{
    const auto history = session.first("SELECT count(*), min(day), max(day) FROM response WHERE customer_id = :id",
        {{":id", id.value}}, [](const Row &row) {
            return CustomerHistory{row.integer(0), row.text(1), row.text(2)};
        });
    if (!history)
        return history.error();
    return history->value_or(CustomerHistory());
}

Result<QList<qint64>> Customers::responses(Session &session, Id<Customer> id, int limit)
{
    return session.all("SELECT id FROM response WHERE customer_id = :id ORDER BY day DESC, id DESC LIMIT :limit",
        {{":id", id.value}, {":limit", qint64(limit)}}, [](const Row &row) { return row.integer(0); });
}

Done Accounts::put(Session &session, const std::optional<Account> &from, const std::optional<Account> &to)
{
    if (!from && to) {
        return oneRow(session.run("INSERT INTO account (id, version, key, name, attributes) "
                                  "VALUES (:id, :next, :key, :name, :attributes)",
            {{":id", to->id.value}, {":next", qint64(to->version)}, {":key", to->key}, {":name", to->name},
                {":attributes", customerAttributesText(to->attributes)}}));
    }
    if (from && to) {
        return oneRow(session.run("UPDATE account SET version = :next, name = :name, attributes = :attributes "
                                  "WHERE id = :id AND version = :version",
            {{":next", qint64(to->version)}, {":name", to->name},
                {":attributes", customerAttributesText(to->attributes)}, {":id", from->id.value},
                {":version", qint64(from->version)}}));
    }
    if (!from)
        return {};
    return oneRow(session.run("DELETE FROM account WHERE id = :id AND version = :version",
        {{":id", from->id.value}, {":version", qint64(from->version)}}));
}

Result<std::optional<Account>> Accounts::byId(Session &session, Id<Account> id)
{
    return session.first(
        "SELECT id, version, key, name, attributes FROM account WHERE id = :id", {{":id", id.value}}, accountRow);
}

Result<std::optional<Account>> Accounts::byKey(Session &session, const QString &key)
{
    return session.first(
        "SELECT id, version, key, name, attributes FROM account WHERE key = :key", {{":key", key}}, accountRow);
}

Result<QList<Account>> Accounts::page(Session &session, const QString &after, int limit)
{
    return session.all(
        "SELECT id, version, key, name, attributes FROM account WHERE key > :after ORDER BY key LIMIT :limit",
        {{":after", after}, {":limit", qint64(limit)}}, accountRow);
}

Result<qint64> Accounts::count(Session &session)
{
    return session.integer("SELECT count(*) FROM account");
}

} // namespace hearken
