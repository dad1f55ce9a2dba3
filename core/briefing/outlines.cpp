// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/outlines.h"

#include "core/store/edit.h"
#include "core/store/projectsettings.h"
#include "core/store/putthing.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *currentKey = "briefing_outline";

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

} // namespace

Done Outlines::put(Session &session, const std::optional<Outline> &from, const std::optional<Outline> &to)
{
    return putThing(
        session, from, to,
        {"INSERT INTO outline (id, version, name, definition) VALUES (:id, :next, :name, :definition)",
            "UPDATE outline SET version = :next, name = :name, definition = :definition "
            "WHERE id = :id AND version = :version",
            "DELETE FROM outline WHERE id = :id AND version = :version"},
        [](const Outline &outline) -> QList<Bind> {
            return {{":name", outline.name}, {":definition", writtenOutline(outline)}};
        },
        QCoreApplication::translate(
            "hearken::briefing", "Somebody changed this outline first. Look at it again, then repeat your change."));
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

Result<Outline> currentOutline(Session &session)
{
    const Result<QString> key = ProjectSettings::value(session, QString::fromLatin1(currentKey));
    if (!key)
        return key.error();
    const Result<QList<Outline>> stored = Outlines::all(session);
    if (!stored)
        return stored.error();
    for (const Outline &outline : *stored) {
        if (QString::number(outline.id.value) == *key)
            return outline;
    }
    return outlineNamed(session, {});
}

Done setCurrentOutline(Project &project, Id<Outline> outline)
{
    return project.write([outline](Session &session) {
        return ProjectSettings::put(session, QString::fromLatin1(currentKey), QString::number(outline.value));
    });
}

Result<Outline> addToBriefing(Project &project, const Tile &tile)
{
    const Result<Outline> current = currentOutline(project.session());
    if (!current)
        return current.error();
    Outline changed = withBlock(*current, blockFrom(tile));
    const QString step = QCoreApplication::translate("hearken::briefing", "Add to briefing");
    if (current->id.isNull()) {
        changed.id = Id<Outline>::make();
        if (const Done done = project.edit<Outlines>(step, {}, changed); !done)
            return done.error();
        if (const Done done = setCurrentOutline(project, changed.id); !done)
            return done.error();
    } else if (const Done done = project.edit<Outlines>(step, *current, changed); !done) {
        return done.error();
    }
    return changed;
}

} // namespace hearken
