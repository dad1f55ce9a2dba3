// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/issued.h"

#include <QCoreApplication>

namespace hearken {

namespace {

Issued listedIssue(const Row &row)
{
    return {{row.integer(0)}, int(row.integer(1)), {row.integer(2)}, int(row.integer(3)), row.text(4), row.text(5),
        row.text(6), row.integer(7), {}, {}};
}

Issued wholeIssue(const Row &row)
{
    Issued issued = listedIssue(row);
    issued.briefing = row.text(8);
    issued.pdf = QByteArray::fromBase64(row.text(9).toLatin1());
    return issued;
}

} // namespace

Done IssuedBriefings::put(Session &session, const std::optional<Issued> &from, const std::optional<Issued> &to)
{
    Result<qint64> changed = 0;
    if (!from && to) {
        changed = session.run(
            "INSERT INTO issued (id, version, outline_id, number, name, reader, verdict, at, briefing, pdf) "
            "VALUES (:id, :version, :outline, :number, :name, :reader, :verdict, :at, :briefing, :pdf)",
            {{":id", to->id.value}, {":version", qint64(to->version)}, {":outline", to->outline.value},
                {":number", qint64(to->number)}, {":name", to->name}, {":reader", to->reader},
                {":verdict", to->verdict}, {":at", to->at}, {":briefing", to->briefing},
                {":pdf", QString::fromLatin1(to->pdf.toBase64())}});
    } else if (from && !to) {
        changed = session.run("DELETE FROM issued WHERE id = :id", {{":id", from->id.value}});
    }
    if (!changed)
        return changed.error();
    if (*changed != 1)
        return Error{ErrorKind::Conflict,
            QCoreApplication::translate("hearken::briefing", "This issued briefing is not here any more."), {}};
    return {};
}

Result<QList<Issued>> IssuedBriefings::all(Session &session)
{
    return session.all("SELECT id, version, outline_id, number, name, reader, verdict, at FROM issued "
                       "ORDER BY at DESC, id DESC",
        {}, listedIssue);
}

Result<std::optional<Issued>> IssuedBriefings::byId(Session &session, Id<Issued> id)
{
    return session.first("SELECT id, version, outline_id, number, name, reader, verdict, at, briefing, pdf FROM issued "
                         "WHERE id = :id",
        {{":id", id.value}}, wholeIssue);
}

Result<std::optional<Issued>> IssuedBriefings::newest(Session &session, Id<Outline> outline)
{
    return session.first("SELECT id, version, outline_id, number, name, reader, verdict, at, briefing, pdf FROM issued "
                         "WHERE outline_id = :outline ORDER BY number DESC LIMIT 1",
        {{":outline", outline.value}}, wholeIssue);
}

} // namespace hearken
