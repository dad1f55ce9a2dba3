// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/savedview.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace hearken {

namespace {

QString savedViewText(const SavedView &view)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(view.query)).toJson(QJsonDocument::Compact));
}

} // namespace

Done SavedViews::put(Session &session, const std::optional<SavedView> &from, const std::optional<SavedView> &to)
{
    Result<qint64> changed = 0;
    if (!from && to) {
        changed = session.run("INSERT INTO saved_view (id, version, name, position, definition) "
                              "VALUES (:id, :next, :name, :position, :definition)",
            {{":id", to->id.value}, {":next", qint64(to->version)}, {":name", to->name},
                {":position", qint64(to->position)}, {":definition", savedViewText(*to)}});
    } else if (from && to) {
        changed = session.run("UPDATE saved_view SET version = :next, name = :name, position = :position, "
                              "definition = :definition WHERE id = :id AND version = :version",
            {{":next", qint64(to->version)}, {":name", to->name}, {":position", qint64(to->position)},
                {":definition", savedViewText(*to)}, {":id", from->id.value}, {":version", qint64(from->version)}});
    } else if (from) {
        changed = session.run("DELETE FROM saved_view WHERE id = :id AND version = :version",
            {{":id", from->id.value}, {":version", qint64(from->version)}});
    }
    if (!changed)
        return changed.error();
    if (*changed != 1) {
        return Error{ErrorKind::Conflict,
            QCoreApplication::translate(
                "hearken::feedback", "Somebody changed this view first. Look at it again, then repeat your change."),
            {}};
    }
    return {};
}

Result<QList<SavedView>> SavedViews::all(Session &session)
{
    return session.all(
        "SELECT id, version, name, position, definition FROM saved_view ORDER BY position, id", {}, [](const Row &row) {
            return SavedView{{row.integer(0)}, int(row.integer(1)), row.text(2), int(row.integer(3)),
                QJsonDocument::fromJson(row.text(4).toUtf8()).object().toVariantMap()};
        });
}

} // namespace hearken
