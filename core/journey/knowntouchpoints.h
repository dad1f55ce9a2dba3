// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/journey.h"

#include <QHash>

namespace hearken {

// How the touchpoints of a file are found among those of the project. What the project says always stays.

class KnownTouchpoints
{
public:
    explicit KnownTouchpoints(const QList<Touchpoint> &known);

    /// By key; else by name, case aside; else the only one that hears all that `wanted` is heard as. Null: it is new.
    const Touchpoint *same(const Touchpoint &wanted) const;
    bool contains(const QString &key) const { return m_keys.contains(key); }

private:
    QList<Touchpoint> m_known;
    QHash<QString, qsizetype> m_keys;
    QHash<QString, qsizetype> m_names; ///< case aside; the first of several
    QHash<QString, QList<qsizetype>> m_values; ///< of the dimension "touchpoint"
};

/// `kept` with what `from` says where it says nothing itself. Where both say something else, it stays and a sentence is
/// added to `problems`.
Touchpoint completed(Touchpoint kept, const Touchpoint &from, QStringList &problems);

} // namespace hearken
