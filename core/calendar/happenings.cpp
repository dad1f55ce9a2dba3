// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/happenings.h"

#include "core/store/putthing.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

Happening readHappening(const Row &row)
{
    return {{row.integer(0)}, int(row.integer(1)), QDate::fromString(row.text(2), Qt::ISODate), row.text(3),
        row.text(4), Slice::fromJson(row.text(5)), row.integer(6) == 1};
}

} // namespace

bool touches(const Happening &happening, const Slice &slice)
{
    const auto &where = happening.scope.where;
    for (auto it = where.cbegin(); it != where.cend(); ++it) {
        const auto chosen = slice.where.constFind(it.key());
        if (chosen == slice.where.cend())
            continue;
        const bool shared = std::any_of(
            chosen->begin(), chosen->end(), [&](const QString &value) { return it.value().contains(value); });
        if (!shared)
            return false;
    }
    return true;
}

Done Happenings::put(Session &session, const std::optional<Happening> &from, const std::optional<Happening> &to)
{
    return putThing(
        session, from, to,
        {"INSERT INTO happening (id, version, day, kind, text, scope, splits) "
         "VALUES (:id, :next, :day, :kind, :text, :scope, :splits)",
            "UPDATE happening SET version = :next, day = :day, kind = :kind, text = :text, scope = :scope, "
            "splits = :splits WHERE id = :id AND version = :version",
            "DELETE FROM happening WHERE id = :id AND version = :version"},
        [](const Happening &happening) -> QList<Bind> {
            return {{":day", happening.day.toString(Qt::ISODate)}, {":kind", happening.kind}, {":text", happening.text},
                {":scope", happening.scope.toJson()}, {":splits", qint64(happening.splits ? 1 : 0)}};
        },
        QCoreApplication::translate(
            "hearken::calendar", "Somebody changed this note first. Look at it again, then repeat your change."));
}

Result<QList<Happening>> Happenings::all(Session &session)
{
    return session.all(
        "SELECT id, version, day, kind, text, scope, splits FROM happening ORDER BY day, id", {}, readHappening);
}

Result<QList<Happening>> Happenings::on(Session &session, const Slice &slice)
{
    auto found = all(session);
    if (found)
        found->removeIf([&](const Happening &happening) {
            return !slice.period.contains(happening.day) || !touches(happening, slice);
        });
    return found;
}

} // namespace hearken
