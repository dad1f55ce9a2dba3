// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/marks.h"

namespace hearken {

Result<std::shared_ptr<const Marks>> Marks::load(
    Session &session, const Columns &columns, const std::shared_ptr<const Marks> &known)
{
    const auto tags = Tags::all(session);
    const auto changes = Tags::changes(session);
    if (!tags || !changes)
        return tags ? changes.error() : tags.error();
    Marks marks;
    marks.m_revision = columns.revision();
    marks.m_tags = *tags;
    const bool sameRows = known && known->m_revision == marks.m_revision;
    const size_t words = size_t(columns.size() + 63) / 64;
    for (auto it = changes->cbegin(); it != changes->cend(); ++it) {
        const Held held = sameRows ? known->m_held.value(it.key()) : Held();
        if (held.bits && held.changed == it.value()) {
            marks.m_held.insert(it.key(), held);
            continue;
        }
        auto bits = std::make_shared<std::vector<quint64>>(words, 0);
        const Done done = session.each("SELECT response_id FROM response_tag WHERE tag_id = :tag ORDER BY response_id",
            {{":tag", it.key()}}, [&](const Row &read) {
                if (const qsizetype row = columns.row(read.integer(0)); row >= 0)
                    (*bits)[size_t(row) / 64] |= quint64(1) << (row % 64);
            });
        if (!done)
            return done.error();
        marks.m_held.insert(it.key(), {it.value(), bits});
    }
    marks.m_own.assign(words, 0);
    for (const Tag &tag : *tags) {
        const std::vector<quint64> &bits = *marks.m_held.value(tag.id.value).bits;
        for (size_t i = 0; i < words; ++i)
            marks.m_own[i] |= bits[i];
    }
    return std::make_shared<const Marks>(std::move(marks));
}

const std::vector<quint64> *Marks::bits(Id<Tag> tag) const
{
    const auto held = m_held.constFind(tag.value);
    return held == m_held.cend() ? nullptr : held->bits.get();
}

bool Marks::has(Id<Tag> tag, quint32 row) const
{
    const std::vector<quint64> *const known = bits(tag);
    return known && bit(*known, row);
}

QStringList Marks::names(quint32 row) const
{
    QStringList names;
    if (!hasOwn(row))
        return names;
    for (const Tag &tag : m_tags) {
        if (has(tag.id, row))
            names.append(tag.name);
    }
    return names;
}

std::optional<Tag> Marks::named(const QString &name) const
{
    for (const Tag &tag : m_tags) {
        if (tag.name.compare(name, Qt::CaseInsensitive) == 0)
            return tag;
    }
    return {};
}

} // namespace hearken
