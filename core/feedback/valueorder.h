// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/session.h"

#include <QHash>
#include <QStringList>

namespace hearken {

/// How the values of one dimension stand beside each other: as a person ordered them; else those that name a size by
/// their lower end, "New" before "3–24 mo" before "24 mo +"; the rest stays behind them in the order it came in.
class ValueOrder
{
public:
    /// `values` decide together whether the dimension is one of sizes: two of them must name one.
    explicit ValueOrder(const QStringList &values, const QStringList &own = {});
    bool before(const QString &one, const QString &other) const; ///< strict and weak: for a stable sort

private:
    /// A value's place: first by the group it belongs to, then within it.
    struct Place
    {
        int group = 2; ///< 0: ordered by a person; 1: of a size; 2: neither
        double size = 0;
        auto operator<=>(const Place &) const = default;
    };
    Place placeOf(const QString &value) const;

    QHash<QString, Place> m_places;
};

/// Where the size that a value names begins, in days for lengths of time: "3–24 mo" 90, "24 mo +" 720, "Under 90 d" just
/// under 90, "New" 0. Nothing when it names none.
std::optional<double> lowerEnd(const QString &value);

/// By name as a person reads it, "Team 2" before "Team 10", then in their order.
QStringList inValueOrder(QStringList values, const QStringList &own = {});

/// The orders that people gave, by dimension: the setting "value_order", {"segment": ["New", …]}.
using ValueOrders = QHash<QString, QStringList>;
Result<ValueOrders> valueOrders(Session &session);
QString valueOrdersText(const ValueOrders &orders); ///< as the setting keeps it; empty without any
ValueOrders valueOrdersFrom(const QString &text);

} // namespace hearken
