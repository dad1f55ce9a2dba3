// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/columns.h"
#include "core/feedback/tag.h"

#include <memory>

namespace hearken {

/// Which responses of a snapshot are read, flagged and tagged: a bit a row for each tag. Never changed after it was
/// made; a newer one takes over what did not change.
class Marks
{
public:
    static Result<std::shared_ptr<const Marks>> load(
        Session &session, const Columns &columns, const std::shared_ptr<const Marks> &known = {});

    const QList<Tag> &tags() const { return m_tags; } ///< people's own, by name
    bool has(Id<Tag> tag, quint32 row) const;
    /// Whether it has any of people's own.
    bool hasOwn(quint32 row) const { return bit(m_own, row); }
    /// Names of people's own.
    QStringList names(quint32 row) const;
    /// Rows that have it; null when none has.
    const std::vector<quint64> *bits(Id<Tag> tag) const;
    std::optional<Tag> named(const QString &name) const; ///< without regard to case
    bool operator==(const Marks &) const = default;

private:
    struct Held
    {
        qint64 changed = 0;
        std::shared_ptr<const std::vector<quint64>> bits;
        bool operator==(const Held &) const = default;
    };
    static bool bit(const std::vector<quint64> &bits, quint32 row)
    {
        return size_t(row) / 64 < bits.size() && ((bits[row / 64] >> (row % 64)) & 1);
    }

    qint64 m_revision = -1; ///< of the columns
    QList<Tag> m_tags;
    QHash<qint64, Held> m_held; ///< by tag
    std::vector<quint64> m_own; ///< rows with any of m_tags
};

} // namespace hearken
