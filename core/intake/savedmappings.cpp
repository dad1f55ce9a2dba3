// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/savedmappings.h"

#include <QCoreApplication>

namespace hearken {

namespace {

// A mapping that this version cannot read is left out: the recogniser then suggests afresh.
void takeMapping(QList<SavedMapping> &list, const Row &row)
{
    auto mapping = Mapping::fromJson(row.text(3));
    if (mapping)
        list.append(
            {{row.integer(0)}, row.text(1), row.text(2), *std::move(mapping), int(row.integer(4)), row.integer(5)});
}

} // namespace

Result<QList<SavedMapping>> SavedMappings::all(Session &session)
{
    QList<SavedMapping> list;
    const Done done = session.each(
        "SELECT id, name, shape, text, version, used_at FROM mapping ORDER BY used_at DESC, id DESC", {},
        [&](const Row &row) { takeMapping(list, row); });
    if (!done)
        return done.error();
    return list;
}

Result<std::optional<SavedMapping>> SavedMappings::byShape(Session &session, const QString &shape)
{
    QList<SavedMapping> list;
    const Done done = session.each(
        "SELECT id, name, shape, text, version, used_at FROM mapping WHERE shape = :shape ORDER BY used_at DESC, id DESC LIMIT 1",
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

Done SavedMappings::put(
    Session &session, const std::optional<SavedMapping> &from, const std::optional<SavedMapping> &to)
{
    const Id<SavedMapping> id = to ? to->id : from->id;
    Result<qint64> changed = 0;
    if (to && from)
        changed = session.run("UPDATE mapping SET version = :version, name = :name, shape = :shape, text = :text, "
                              "used_at = :used WHERE id = :id AND version = :from",
            {{":version", qint64(to->version)}, {":name", to->name}, {":shape", to->shape},
                {":text", to->mapping.toJson()}, {":used", to->usedAt}, {":id", id.value},
                {":from", qint64(from->version)}});
    else if (to)
        changed = session.run("INSERT INTO mapping (id, version, name, shape, text, used_at) "
                              "VALUES (:id, :version, :name, :shape, :text, :used)",
            {{":id", id.value}, {":version", qint64(to->version)}, {":name", to->name}, {":shape", to->shape},
                {":text", to->mapping.toJson()}, {":used", to->usedAt}});
    else
        changed = session.run("DELETE FROM mapping WHERE id = :id AND version = :from",
            {{":id", id.value}, {":from", qint64(from->version)}});
    if (!changed)
        return changed.error();
    if (*changed > 0)
        return {};
    return Error{ErrorKind::Conflict,
        QCoreApplication::translate(
            "hearken::intake", "The saved mapping was changed by an import meanwhile. Look at it again."),
        {}};
}

} // namespace hearken
