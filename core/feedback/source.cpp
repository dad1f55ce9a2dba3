// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/source.h"

#include <QCoreApplication>

namespace hearken {

namespace {

Source read(const Row &row)
{
    return {{row.integer(0)}, int(row.integer(1)), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6),
        row.integer(7)};
}

Error conflict()
{
    return {ErrorKind::Conflict,
        QCoreApplication::translate(
            "hearken::feedback", "Somebody changed this source first. Look at it again, then repeat your change."),
        {}};
}

} // namespace

Done Sources::put(Session &session, const std::optional<Source> &from, const std::optional<Source> &to)
{
    Result<qint64> changed = 0;
    if (!from && to) {
        changed = session.run("INSERT INTO source (id, version, name, kind, owner, department, note, made_at) "
                              "VALUES (:id, :next, :name, :kind, :owner, :department, :note, :made_at)",
            {{":id", to->id.value}, {":next", qint64(to->version)}, {":name", to->name}, {":kind", to->kind},
                {":owner", to->owner}, {":department", to->department}, {":note", to->note}, {":made_at", to->madeAt}});
    } else if (from && to) {
        changed = session.run("UPDATE source SET version = :next, name = :name, kind = :kind, owner = :owner, "
                              "department = :department, note = :note WHERE id = :id AND version = :version",
            {{":next", qint64(to->version)}, {":name", to->name}, {":kind", to->kind}, {":owner", to->owner},
                {":department", to->department}, {":note", to->note}, {":id", from->id.value},
                {":version", qint64(from->version)}});
    } else if (from) {
        changed = session.run("DELETE FROM source WHERE id = :id AND version = :version",
            {{":id", from->id.value}, {":version", qint64(from->version)}});
    }
    if (!changed)
        return changed.error();
    return *changed == 1 ? Done() : Done(conflict());
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
