// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to core/intake.

#include "core/intake/keymap.h"
#include "core/intake/mapping.h"
#include "core/intake/parcel.h"
#include "core/store/session.h"

#include <memory>
#include <unordered_map>

namespace hearken {

/// Turns drafts into rows of a Parcel on the reading thread: words become codes, names become keys, everything a row
/// says becomes a fingerprint. What is new travels in the Parcel and is stored with the rows that first name it.
class Packer
{
public:
    /// `reader` must outlive the packer. `today` (ISO) is the day of rows that name none; `large` reads all customers at once.
    Packer(
        Session &reader, const Mapping &mapping, const QString &source, qint64 now, const QString &today, bool large);
    Done load();
    Done pack(const Draft &draft, Parcel &parcel);
    /// Only counts the draft among equal rows without a key: of rows that are stored already.
    void pass(const Draft &draft);
    /// Whether an earlier row of the file has the identity of this one, where that is watched; notes it. Once a row.
    bool isTwice(const Draft &draft);
    void watchTwice() { m_watchesTwice = true; }
    /// The source of rows that name none of their own.
    Result<qint64> source(Parcel &parcel) { return sourceNamed(m_source.toUtf8(), parcel); }
    Result<qint64> sourceNamed(const QByteArray &name, Parcel &parcel);

private:
    struct Dictionary
    {
        qint64 dimension = 0;
        KeyMap codes;
        qint64 last = 0;
    };
    struct Asked
    {
        qint64 id = 0; ///< 0: not met yet
        bool labelled = false;
        std::shared_ptr<KeyMap> options;
        std::shared_ptr<qint64> lastCode;
    };
    struct Post
    {
        qint64 id = 0;
        QString name;
        QList<Question> known;
        std::vector<Asked> asked; ///< by place in Mapping::columns
    };

    Post *post(const QByteArray &name, Parcel &parcel, Done &done);
    Asked *asked(Post &post, int column, Parcel &parcel, Done &done);
    Done meet(Post &post, int column, Parcel &parcel);
    Dictionary *attribute(int column, Parcel &parcel);
    Dictionary *attributeNamed(const QString &name, Parcel &parcel);
    void keepAttribute(Dictionary &dictionary, const QByteArray &text, ParcelRow &row, Parcel &parcel);
    qint64 code(Dictionary &dictionary, const QByteArray &text, Parcel &parcel);
    Result<qint64> customer(const Draft &draft, Parcel &parcel);
    Result<qint64> account(const QByteArray &key, Parcel &parcel);
    quint64 fingerprint(const Draft &draft) const;
    void identify(const Draft &draft, ParcelRow &row);
    Done packAnswers(const Draft &draft, Post &post, ParcelRow &row, Parcel &parcel);
    Done packUnanswered(const Draft &draft, Post &post, ParcelRow &row, Parcel &parcel);
    void packAttributes(const Draft &draft, ParcelRow &row, Parcel &parcel);

    Session &m_reader;
    const Mapping &m_mapping;
    QString m_source;
    qint64 m_now;
    QByteArray m_today;
    bool m_large;
    std::vector<quint64> m_columnSeed;
    std::unordered_map<std::string, std::unique_ptr<Post>> m_posts;
    Post *m_lastPost = nullptr;
    QByteArray m_lastName;
    std::array<Dictionary, 7> m_builtin;
    std::unordered_map<std::string, std::unique_ptr<Dictionary>> m_attributes;
    std::vector<Dictionary *> m_attributeOfColumn;
    KeyMap m_customers;
    bool m_customersComplete = false; ///< all that are stored are in the map
    KeyMap m_accounts;
    HashMap64 m_equalRows;
    HashMap64 m_seen; ///< identities, while they are watched
    bool m_watchesTwice = false;
};

/// Seeds that keep hashes of different things apart.
namespace hashseed {
constexpr quint64 key = 1;
constexpr quint64 content = 2;
constexpr quint64 nameless = 3;
} // namespace hashseed

} // namespace hearken
