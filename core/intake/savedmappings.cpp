// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/savedmappings.h"

namespace hearken {

namespace {

// A mapping that this version cannot read is left out: the recogniser then suggests afresh.
void takeMapping(QList<SavedMapping> &list, const Row &row)
{
    auto mapping = Mapping::fromJson(row.text(3));
    if (mapping)
        list.append({{row.integer(0)}, row.text(1), row.text(2), *std::move(mapping)});
}

} // namespace

Result<QList<SavedMapping>> SavedMappings::all(Session &session)
{
    QList<SavedMapping> list;
    const Done done = session.each("SELECT id, name, shape, text FROM mapping ORDER BY used_at DESC, id DESC", {},
        [&](const Row &row) { takeMapping(list, row); });
    if (!done)
        return done.error();
    return list;
}

Result<std::optional<SavedMapping>> SavedMappings::byShape(Session &session, const QString &shape)
{
    QList<SavedMapping> list;
    const Done done = session.each(
        "SELECT id, name, shape, text FROM mapping WHERE shape = :shape ORDER BY used_at DESC, id DESC LIMIT 1",
        {{":shape", shape}}, [&](const Row &row) { takeMapping(list, row); });
    if (!done)
        return done.error();
    return list.isEmpty() ? std::optional<SavedMapping>() : std::optional(list.first());
}

Done SavedMappings::save(
    Session &session, const QString &name, const QString &shape, const Mapping &mapping, qint64 now)
{
    const auto changed = session.run(
        "UPDATE mapping SET version = version + 1, shape = :shape, text = :text, used_at = :now WHERE name = :name",
        {{":shape", shape}, {":text", mapping.toJson()}, {":now", now}, {":name", name}});
    if (!changed)
        return changed.error();
    if (*changed > 0)
        return {};
    const auto made = session.run(
        "INSERT INTO mapping (id, version, name, shape, text, used_at) VALUES (:id, 1, :name, :shape, :text, :now)",
        {{":id", makeKeys()}, {":name", name}, {":shape", shape}, {":text", mapping.toJson()}, {":now", now}});
    return made ? Done() : Done(made.error());
}

Done SavedMappings::used(Session &session, Id<SavedMapping> id, qint64 now)
{
    const auto changed = session.run(
        "UPDATE mapping SET used_at = :now WHERE id = :id", {{":now", now}, {":id", id.value}});
    return changed ? Done() : Done(changed.error());
}

Done SavedMappings::remove(Session &session, Id<SavedMapping> id)
{
    const auto changed = session.run("DELETE FROM mapping WHERE id = :id", {{":id", id.value}});
    return changed ? Done() : Done(changed.error());
}

} // namespace hearken
