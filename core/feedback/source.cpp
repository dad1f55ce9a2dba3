// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/source.h"

#include "core/store/putthing.h"

#include <QCoreApplication>

namespace hearken {

namespace {

Source read(const Row &row)
{
    return {{row.integer(0)}, int(row.integer(1)), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6),
        row.integer(7)};
}

} // namespace

Done Sources::put(Session &session, const std::optional<Source> &from, const std::optional<Source> &to)
{
    return putThing(
        session, from, to,
        {"INSERT INTO source (id, version, name, kind, owner, department, note, made_at) "
         "VALUES (:id, :next, :name, :kind, :owner, :department, :note, :made_at)",
            "UPDATE source SET version = :next, name = :name, kind = :kind, owner = :owner, department = :department, "
            "note = :note, made_at = :made_at WHERE id = :id AND version = :version",
            "DELETE FROM source WHERE id = :id AND version = :version"},
        [](const Source &source) -> QList<Bind> {
            return {{":name", source.name}, {":kind", source.kind}, {":owner", source.owner},
                {":department", source.department}, {":note", source.note}, {":made_at", source.madeAt}};
        },
        QCoreApplication::translate(
            "hearken::feedback", "Somebody changed this source first. Look at it again, then repeat your change."));
}

Result<QList<Source>> Sources::all(Session &session)
{
    return session.all(
        "SELECT id, version, name, kind, owner, department, note, made_at FROM source ORDER BY name", {}, read);
}

Result<std::optional<Source>> Sources::named(Session &session, const QString &name)
{
    return session.first(
        "SELECT id, version, name, kind, owner, department, note, made_at FROM source WHERE name = :name",
        {{":name", name}}, read);
}

} // namespace hearken
