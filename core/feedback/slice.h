// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"

#include <QMap>
#include <QStringList>
#include <QVariantMap>

namespace hearken {

/// Which feedback, as a value: edited by the filter bar, carried by a Link, evaluated on Columns, told in a phrase.
struct Slice
{
    Period period;
    /// Dimension name ("source", "touchpoint", "region", any attribute) → the values that count; "" is "not known".
    QMap<QString, QStringList> where;
    QString words; ///< full-text query; empty for none

    bool isEverything() const { return period.isOpen() && where.isEmpty() && words.isEmpty(); }
    /// This slice narrowed to one value more; an existing choice of the dimension is replaced.
    Slice with(const QString &dimension, const QString &value) const;
    Slice within(const Period &other) const;
    /// "Technician visit, Coast and Lakes": for headings; "all feedback" when nothing is chosen. Without the period.
    QString phrase() const;

    QVariantMap toMap() const; ///< {"from", "to", "words", "where": {name: [values]}}
    static Slice fromMap(const QVariantMap &map);
    QString toJson() const;
    static Slice fromJson(const QString &json);
    bool operator==(const Slice &) const = default;
};

} // namespace hearken
