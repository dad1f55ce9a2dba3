// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <bit>
#include <vector>

namespace hearken {

/// XXH64 as published in the xxHash specification: the same on every machine and in every version, so that stored
/// hashes stay good. Fast, not safe against somebody who wants two rows to collide: equal hashes are always compared.
quint64 xxh64(QByteArrayView bytes, quint64 seed = 0);

/// The content of a file as 32 hexadecimal digits, to know it again: two chains of XXH64 over blocks of 1 MiB, each block
/// seeded with the hash of the one before. Several gigabytes a second.
Result<QString> contentHash(const QString &path);

/// Hashes to numbers other than 0, open addressing: 16 bytes a slot, at most 3/4 full. For millions of rows.
class HashMap64
{
public:
    /// 0 when it is not there.
    qint64 value(quint64 hash) const { return m_slots.empty() ? 0 : qint64(m_slots[place(hash)].value); }
    /// A value of 0 takes it out again.
    void insert(quint64 hash, qint64 value)
    {
        if (m_slots.empty() || (m_used + 1) * 4 > m_slots.size() * 3)
            grow(m_slots.empty() ? 1024 : m_slots.size() * 2);
        Slot &slot = m_slots[place(hash)];
        if (!slot.taken)
            ++m_used;
        slot.hash = hash;
        slot.value = quint64(value) & valueMask;
        slot.taken = 1;
    }
    void reserve(size_t count)
    {
        const size_t wanted = std::bit_ceil(count * 4 / 3 + 1024);
        if (wanted > m_slots.size())
            grow(wanted);
    }
    size_t size() const { return m_used; }

private:
    static constexpr quint64 valueMask = ~quint64(0) >> 1;
    struct Slot
    {
        quint64 hash = 0;
        quint64 value : 63 = 0; ///< keys are never negative
        quint64 taken : 1 = 0;
    };
    static_assert(sizeof(Slot) == 16);
    size_t place(quint64 hash) const
    {
        const size_t mask = m_slots.size() - 1;
        size_t at = (hash * 0x9E3779B97F4A7C15ULL >> 20) & mask;
        while (m_slots[at].taken && m_slots[at].hash != hash)
            at = (at + 1) & mask;
        return at;
    }
    void grow(size_t slots);

    std::vector<Slot> m_slots;
    size_t m_used = 0;
};

} // namespace hearken
