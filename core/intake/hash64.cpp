// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/hash64.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <cstring>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 prime1 = 0x9E3779B185EBCA87ULL;
constexpr quint64 prime2 = 0xC2B2AE3D27D4EB4FULL;
constexpr quint64 prime3 = 0x165667B19E3779F9ULL;
constexpr quint64 prime4 = 0x85EBCA77C2B2AE63ULL;
constexpr quint64 prime5 = 0x27D4EB2F165667C5ULL;

quint64 lane(const char *bytes)
{
    return qFromLittleEndian<quint64>(bytes);
}

quint64 round64(quint64 sum, quint64 input)
{
    return std::rotl(sum + input * prime2, 31) * prime1;
}

quint64 merged(quint64 hash, quint64 sum)
{
    return (hash ^ round64(0, sum)) * prime1 + prime4;
}

} // namespace

quint64 xxh64(QByteArrayView bytes, quint64 seed)
{
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    quint64 hash = seed + prime5;
    if (bytes.size() >= 32) {
        quint64 a = seed + prime1 + prime2;
        quint64 b = seed + prime2;
        quint64 c = seed;
        quint64 d = seed - prime1;
        for (; end - at >= 32; at += 32) {
            a = round64(a, lane(at));
            b = round64(b, lane(at + 8));
            c = round64(c, lane(at + 16));
            d = round64(d, lane(at + 24));
        }
        hash = std::rotl(a, 1) + std::rotl(b, 7) + std::rotl(c, 12) + std::rotl(d, 18);
        for (const quint64 sum : {a, b, c, d})
            hash = merged(hash, sum);
    }
    hash += quint64(bytes.size());
    for (; end - at >= 8; at += 8)
        hash = std::rotl(hash ^ round64(0, lane(at)), 27) * prime1 + prime4;
    if (end - at >= 4) {
        hash = std::rotl(hash ^ (qFromLittleEndian<quint32>(at) * prime1), 23) * prime2 + prime3;
        at += 4;
    }
    for (; at < end; ++at)
        hash = std::rotl(hash ^ (quint64(static_cast<unsigned char>(*at)) * prime5), 11) * prime1;
    hash = (hash ^ (hash >> 33)) * prime2;
    hash = (hash ^ (hash >> 29)) * prime3;
    return hash ^ (hash >> 32);
}

Result<QString> contentHash(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Error{ErrorKind::Storage,
            QCoreApplication::translate("hearken::intake", "“%1” cannot be read. Check the path and its rights.")
                .arg(path),
            file.errorString()};
    }
    constexpr qint64 block = 1 << 20;
    QByteArray bytes(block, Qt::Uninitialized);
    quint64 one = 1;
    quint64 two = 2;
    for (;;) {
        const qint64 length = file.read(bytes.data(), block);
        if (length < 0) {
            return Error{ErrorKind::Storage,
                QCoreApplication::translate("hearken::intake", "“%1” could not be read to its end. Check the disk.")
                    .arg(path),
                file.errorString()};
        }
        if (length == 0)
            return u"%1%2"_s.arg(one, 16, 16, QLatin1Char('0')).arg(two, 16, 16, QLatin1Char('0'));
        one = xxh64(QByteArrayView(bytes.constData(), length), one);
        two = xxh64(QByteArrayView(bytes.constData(), length), two);
    }
}

void HashMap64::grow(size_t slots)
{
    std::vector<Slot> old = std::move(m_slots);
    m_slots = std::vector<Slot>(slots);
    m_used = 0;
    for (const Slot &slot : old) {
        if (!slot.taken || slot.value == 0)
            continue;
        m_slots[place(slot.hash)] = slot;
        ++m_used;
    }
}

} // namespace hearken
