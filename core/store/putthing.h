// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/session.h"

#include <optional>

namespace hearken {

/// The three statements of a Store's put. `insert` names :id and :next beside the columns; `update` names :id, :next
/// and :version; `remove` names :id and :version.
struct PutSql
{
    const char *insert;
    const char *update;
    const char *remove;
};

/// Adds, changes or removes one Thing (see core/store/edit.h): `binds(thing) -> QList<Bind>` are its columns, the same
/// for insert and update. Nothing changed means that somebody was first: a Conflict in the words of `conflict`.
template <class Thing, class MakeBinds>
Done putThing(Session &session, const std::optional<Thing> &from, const std::optional<Thing> &to, const PutSql &sql,
    MakeBinds binds, const QString &conflict)
{
    if (!from && !to)
        return {};
    QList<Bind> all;
    if (to)
        all = QList<Bind>(binds(*to)) << Bind{":next", qint64(to->version)};
    all << Bind{":id", to ? to->id.value : from->id.value};
    if (from)
        all << Bind{":version", qint64(from->version)};
    const char *const statement = !from ? sql.insert : to ? sql.update : sql.remove;
    const Result<qint64> changed = session.run(QString::fromUtf8(statement), all);
    if (!changed)
        return changed.error();
    return *changed == 1 ? Done() : Done(Error{ErrorKind::Conflict, conflict, {}});
}

} // namespace hearken
