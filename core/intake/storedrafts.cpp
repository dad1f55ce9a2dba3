// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customers.h"
#include "core/intake/replacement.h"
#include "core/intake/storer.h"

#include <QJsonDocument>
#include <QMap>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QString isoDay(const std::array<char, 10> &day)
{
    return QString::fromLatin1(day.data(), 10);
}

QString customerJson(const Customer &customer)
{
    QJsonObject object{{u"version"_s, customer.version}, {u"name"_s, customer.name},
        {u"account"_s, QString::number(customer.accountId.value)}, {u"status"_s, customer.status},
        {u"since"_s, customer.since}, {u"attributes"_s, customer.attributes}};
    if (customer.revenue)
        object.insert(u"revenue"_s, QString::number(*customer.revenue));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Result<qint64> Storer::accountOf(Session &session, const QByteArray &key)
{
    if (key.isEmpty())
        return 0;
    const auto known = Accounts::byKey(session, QString::fromUtf8(key));
    if (!known)
        return known.error();
    if (*known)
        return (*known)->id.value;
    if (m_dry)
        return 0;
    const Account account{Id<Account>::make(), 1, QString::fromUtf8(key)};
    if (const Done made = Accounts::put(session, std::nullopt, account); !made)
        return made.error();
    if (const Done kept = keepReplaced(session, m_batch.id.value, u"account"_s, account.id.value, {}); !kept)
        return kept.error();
    return account.id.value;
}

// What the file does not say, stays.
void Storer::merge(Customer &customer, const Draft &draft, qint64 account) const
{
    if (!draft.name.isEmpty())
        customer.name = QString::fromUtf8(draft.name);
    if (!draft.status.isEmpty())
        customer.status = QString::fromUtf8(draft.status);
    if (draft.hasRevenue)
        customer.revenue = draft.revenue;
    if (draft.hasSince)
        customer.since = isoDay(draft.since);
    if (account)
        customer.accountId = {account};
    static constexpr std::array builtin{"language", "touchpoint", "channel", "segment", "region", "team", "product"};
    for (size_t i = 0; i < builtin.size(); ++i) {
        if (!draft.dimensions[i].isEmpty())
            customer.attributes.insert(QLatin1StringView(builtin[i]), QString::fromUtf8(draft.dimensions[i]));
    }
    for (const auto *list : {&draft.attributes, &draft.texts}) {
        for (const Draft::Text &text : *list) {
            const ColumnMapping &column = m_columns[text.column];
            customer.attributes.insert(
                column.name.isEmpty() ? column.header : column.name, QString::fromUtf8(text.text));
        }
    }
}

Done Storer::storeCustomer(Session &session, const Draft &draft)
{
    const QString key = QString::fromUtf8(draft.customer.isEmpty() ? draft.key : draft.customer);
    auto known = Customers::byKey(session, key);
    if (!known)
        return known.error();
    if (m_dry && m_wouldBe.contains(key.toUtf8()))
        *known = m_wouldBe.value(key.toUtf8());
    const auto account = accountOf(session, draft.account);
    if (!account)
        return account.error();
    Customer to = known->value_or(Customer{});
    if (!*known) {
        to.id = Id<Customer>::make();
        to.key = key;
    }
    merge(to, draft, *account);
    if (*known && to == **known) {
        ++m_now.unchanged;
        return {};
    }
    *known ? ++m_now.updated : ++m_now.imported;
    if (m_dry) {
        m_wouldBe.insert(key.toUtf8(), to);
        return {};
    }
    if (*known) {
        const auto maker = session.integer("SELECT batch_id FROM customer WHERE id = :id", {{":id", to.id.value}});
        if (!maker)
            return maker.error();
        if (*maker != m_batch.id.value) {
            const Done kept = keepReplaced(
                session, m_batch.id.value, u"customer"_s, to.id.value, customerJson(**known));
            if (!kept)
                return kept;
        }
        return Customers::put(session, **known, to);
    }
    if (const Done made = Customers::put(session, std::nullopt, to); !made)
        return made;
    const auto noted = session.run(
        "UPDATE customer SET batch_id = :batch WHERE id = :id", {{":batch", m_batch.id.value}, {":id", to.id.value}});
    return noted ? Done() : Done(noted.error());
}

// Several rows of one day (one a touchpoint, say) are one number: the file is summed first.
Done Storer::storeInvitations(Session &session, const Parcel &parcel)
{
    struct Sum
    {
        qint64 sent = 0;
        qint64 rows = 0;
    };
    QMap<std::pair<qint64, QString>, Sum> sums;
    for (size_t i = 0; i < parcel.drafts.size(); ++i) {
        Sum &sum = sums[{parcel.draftSources[i], isoDay(parcel.drafts[i].day)}];
        sum.sent += parcel.drafts[i].sent;
        ++sum.rows;
    }
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        const auto &[source, day] = it.key();
        const auto was = session.first("SELECT sent, batch_id FROM invitation WHERE source_id = :source AND day = :day",
            {{":source", source}, {":day", day}},
            [](const Row &row) { return std::pair(row.integer(0), row.integer(1)); });
        if (!was)
            return was.error();
        if (*was && (*was)->first == it->sent) {
            m_now.unchanged += it->rows;
            continue;
        }
        (*was ? m_now.updated : m_now.imported) += it->rows;
        if (m_dry)
            continue;
        const QString json = *was ? QString::fromUtf8(QJsonDocument(
                                 QJsonObject{{u"sent"_s, (*was)->first}, {u"batch"_s, QString::number((*was)->second)}})
                                                          .toJson(QJsonDocument::Compact))
                                  : QString();
        if (const Done kept = keepReplaced(session, m_batch.id.value, u"invitation:"_s % QString::number(source),
                QString(day).remove(u'-').toLongLong(), json);
            !kept)
            return kept;
        const auto put = session.run(
            "INSERT INTO invitation (source_id, day, sent, batch_id) VALUES (:source, :day, :sent, :batch) "
            "ON CONFLICT (source_id, day) DO UPDATE SET sent = excluded.sent, batch_id = excluded.batch_id",
            {{":source", source}, {":day", day}, {":sent", it->sent}, {":batch", m_batch.id.value}});
        if (!put)
            return put.error();
    }
    return {};
}

Done Storer::storeDrafts(Session &session, const Parcel &parcel)
{
    if (m_now.kind == "invitations"_L1)
        return storeInvitations(session, parcel);
    for (const Draft &draft : parcel.drafts) {
        if (const Done done = storeCustomer(session, draft); !done)
            return done;
    }
    return {};
}

} // namespace hearken
