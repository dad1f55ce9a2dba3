// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/hash64.h"

#include <QByteArray>

#include <cstring>

namespace hearken {

/// Words to numbers other than 0, exactly, without an allocation for each: millions of customer keys in 16 bytes a slot
/// and their own length.
class KeyMap
{
public:
    /// 0 when it is not there.
    qint64 value(QByteArrayView key) const { return m_slots.empty() ? 0 : m_slots[place(key, xxh64(key))].value; }
    void insert(QByteArrayView key, qint64 value)
    {
        if ((m_used + 1) * 4 > m_slots.size() * 3)
            grow();
        const quint64 hash = xxh64(key);
        Slot &slot = m_slots[place(key, hash)];
        if (slot.value == 0) {
            ++m_used;
            slot.tag = quint32(hash >> 32);
            slot.offset = quint32(m_keys.size());
            const quint32 size = quint32(key.size());
            m_keys.append(reinterpret_cast<const char *>(&size), sizeof size).append(key);
        }
        slot.value = value;
    }
    size_t size() const { return m_used; }

private:
    struct Slot
    {
        qint64 value = 0;
        quint32 tag = 0;
        quint32 offset = 0;
    };

    QByteArrayView keyAt(quint32 offset) const
    {
        quint32 size = 0;
        std::memcpy(&size, m_keys.constData() + offset, sizeof size);
        return {m_keys.constData() + offset + sizeof size, qsizetype(size)};
    }
    size_t place(QByteArrayView key, quint64 hash) const
    {
        const size_t mask = m_slots.size() - 1;
        size_t at = hash & mask;
        while (m_slots[at].value != 0 && !(m_slots[at].tag == quint32(hash >> 32) && keyAt(m_slots[at].offset) == key))
            at = (at + 1) & mask;
        return at;
    }
    void grow()
    {
        const std::vector<Slot> old = std::move(m_slots);
        m_slots = std::vector<Slot>(old.empty() ? 64 : old.size() * 2);
        for (const Slot &slot : old) {
            if (slot.value == 0)
                continue;
            const QByteArrayView key = keyAt(slot.offset);
            m_slots[place(key, xxh64(key))] = slot;
        }
    }

    std::vector<Slot> m_slots;
    QByteArray m_keys;
    size_t m_used = 0;
};

} // namespace hearken
