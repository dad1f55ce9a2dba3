// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/outlines.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

Outline readOutline(const Row &row)
{
    Outline outline = outlineFrom(QJsonDocument::fromJson(row.text(3).toUtf8()).object());
    outline.id = {row.integer(0)};
    outline.version = int(row.integer(1));
    outline.name = row.text(2);
    return outline;
}

QString writtenOutline(const Outline &outline)
{
    return QString::fromUtf8(QJsonDocument(outlineDefinition(outline)).toJson(QJsonDocument::Compact));
}

Error outlineConflict()
{
    return {ErrorKind::Conflict,
        QCoreApplication::translate(
            "hearken::briefing", "Somebody changed this outline first. Look at it again, then repeat your change."),
        {}};
}

} // namespace

Done Outlines::put(Session &session, const std::optional<Outline> &from, const std::optional<Outline> &to)
{
    Result<qint64> changed = 0;
    if (!from && to) {
        changed = session.run(
            "INSERT INTO outline (id, version, name, definition) VALUES (:id, :next, :name, :definition)",
            {{":id", to->id.value}, {":next", qint64(to->version)}, {":name", to->name},
                {":definition", writtenOutline(*to)}});
    } else if (from && to) {
        changed = session.run("UPDATE outline SET version = :next, name = :name, definition = :definition "
                              "WHERE id = :id AND version = :version",
            {{":next", qint64(to->version)}, {":name", to->name}, {":definition", writtenOutline(*to)},
                {":id", from->id.value}, {":version", qint64(from->version)}});
    } else if (from) {
        changed = session.run("DELETE FROM outline WHERE id = :id AND version = :version",
            {{":id", from->id.value}, {":version", qint64(from->version)}});
    }
    if (!changed)
        return changed.error();
    return *changed == 1 ? Done() : Done(outlineConflict());
}

Result<QList<Outline>> Outlines::all(Session &session)
{
    return session.all("SELECT id, version, name, definition FROM outline ORDER BY name, id", {}, readOutline);
}

Result<Outline> outlineNamed(Session &session, const QString &name)
{
    Result<QList<Outline>> stored = Outlines::all(session);
    if (!stored)
        return stored.error();
    const QList<Outline> known = *stored + readyOutlines();
    QStringList names;
    for (const Outline &outline : known) {
        // "executive" is enough for "Executive briefing".
        if (outline.name.compare(name, Qt::CaseInsensitive) == 0
            || (!name.isEmpty() && outline.name.startsWith(name, Qt::CaseInsensitive)))
            return outline;
        names.append(outline.name);
    }
    if (name.isEmpty() && !known.isEmpty())
        return known.constFirst(); // the project’s own first
    return Error{ErrorKind::NotFound,
        QCoreApplication::translate("hearken::briefing", "There is no outline “%1”. Known outlines: %2.")
            .arg(name, names.join(u", "_s)),
        {}};
}

} // namespace hearken
