// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace hearken {

/// The first of `count` consecutive fresh keys: 43 bits of milliseconds since 2026-01-01 UTC, then 20 bits that start
/// at random. Keys of one process only grow. They are unique between copies of a project as well, so that copies can
/// be merged. Safe to call from any thread.
qint64 makeKeys(qint64 count = 1);

/// The key of one Thing; null is "not yet stored".
template <class Thing>
struct Id
{
    qint64 value = 0;

    static Id make() { return {makeKeys()}; }
    bool isNull() const { return value == 0; }
    auto operator<=>(const Id &) const = default;
};

} // namespace hearken
