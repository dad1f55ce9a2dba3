// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to core/intake.

#include "core/customers/customer.h"
#include "core/intake/batches.h"
#include "core/intake/hash64.h"
#include "core/intake/parcel.h"

#include <QHash>
#include <QSet>

namespace hearken {

/// Writes parcels on the writer's thread, each inside one transaction. Finds out which rows are new, changed or known.
class Storer
{
public:
    /// `large`: all identities of a source are read at once, and the full text is left for the end.
    Storer(Batch batch, QString mapping, bool large);

    /// The work of one transaction. May run again after a rollback.
    Done store(Session &session, Parcel &parcel);
    /// Only finds out, on a reading session.
    Done rehearse(Session &session, Parcel &parcel);
    void setColumns(const QList<ColumnMapping> &columns) { m_columns = columns; }
    /// After `store` was committed.
    void committed();
    /// The work of the last transaction: the batch is done.
    Done finish(Session &session, qint64 now);

    const Batch &batch() const { return m_batch; }
    /// Of the new rows; invalid when there are none.
    QDate firstDay() const { return dayOf(m_firstDay); }
    QDate lastDay() const { return dayOf(m_lastDay); }
    bool isStored() const { return m_stored; }
    void resumed() { m_stored = true; }

private:
    static QDate dayOf(const std::array<char, 10> &iso)
    {
        return QDate::fromString(QString::fromLatin1(iso.data(), iso[0] ? 10 : 0), Qt::ISODate);
    }
    void count(const ParcelRow &row);
    Done begin(Session &session);
    Done resolve(Session &session, Parcel &parcel, size_t from, size_t &end);
    Done resolveRow(Session &session, const Parcel &parcel, ParcelRow &row, bool &later);
    Result<qint64> known(Session &session, qint64 source, quint64 hash);
    Done knowSource(Session &session, qint64 source);
    void remember(qint64 source, quint64 hash, qint64 id);
    Done storeNews(Session &session, const Parcel &parcel);
    Done storeNew(Session &session, const Parcel &parcel, const std::vector<quint32> &rows);
    Done storeHanging(Session &session, const Parcel &parcel, const std::vector<quint32> &rows);
    Done storeUnanswered(Session &session, const Parcel &parcel, const std::vector<quint32> &rows);
    Done storeIssues(Session &session, const Parcel &parcel);
    Done indexNew(Session &session, const Parcel &parcel, const std::vector<quint32> &rows);
    Done update(Session &session, const Parcel &parcel, const ParcelRow &row);
    Done storeBatch(Session &session);
    Done storeRows(Session &session, Parcel &parcel);
    Done storeDrafts(Session &session, const Parcel &parcel);
    Done storeCustomer(Session &session, const Draft &draft);
    Done storeInvitations(Session &session, const Parcel &parcel);
    Result<qint64> accountOf(Session &session, const QByteArray &key);
    void merge(Customer &customer, const Draft &draft, qint64 account) const;

    Batch m_batch; ///< as committed
    Batch m_now; ///< with the parcel at hand
    QString m_mapping;
    std::array<char, 10> m_firstDay{};
    std::array<char, 10> m_lastDay{};
    bool m_large;
    bool m_stored = false; ///< the batch has its row
    bool m_dry = false; ///< a rehearsal
    QList<ColumnMapping> m_columns;
    QHash<QByteArray, Customer> m_wouldBe; ///< customers that a rehearsal would have made or changed
    std::vector<quint64> m_fingerprints; ///< of the rows that a rehearsal would have made, by key
    HashMap64 m_known;
    std::vector<quint64> m_added; ///< to m_known by the parcel at hand
    QSet<qint64> m_changed; ///< responses that the part at hand updates
    std::vector<qint64> m_sources; ///< whose identities have been read
    qint64 m_highest = 0; ///< key that any response has
    qint64 m_first = 0; ///< key of the first new row of the part at hand
    qint64 m_next = 0;
    qint64 m_reserved = 0; ///< end of the keys at hand
};

} // namespace hearken
