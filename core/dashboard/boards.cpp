// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dashboard/boards.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace hearken {

namespace {

Board readBoard(const Row &row)
{
    return {{row.integer(0)}, int(row.integer(1)), row.text(2), int(row.integer(3)),
        boardTiles(QJsonDocument::fromJson(row.text(4).toUtf8()).object())};
}

QString writtenBoard(const Board &board)
{
    return QString::fromUtf8(QJsonDocument(boardDefinition(board)).toJson(QJsonDocument::Compact));
}

Error boardConflict()
{
    return {ErrorKind::Conflict,
        QCoreApplication::translate(
            "hearken::dashboard", "Somebody changed this dashboard first. Look at it again, then repeat your change."),
        {}};
}

} // namespace

Done Boards::put(Session &session, const std::optional<Board> &from, const std::optional<Board> &to)
{
    Result<qint64> changed = 0;
    if (!from && to) {
        changed = session.run(
            "INSERT INTO board (id, version, name, position, definition) VALUES (:id, :next, :name, :position, :definition)",
            {{":id", to->id.value}, {":next", qint64(to->version)}, {":name", to->name},
                {":position", qint64(to->position)}, {":definition", writtenBoard(*to)}});
    } else if (from && to) {
        changed = session.run(
            "UPDATE board SET version = :next, name = :name, position = :position, definition = :definition "
            "WHERE id = :id AND version = :version",
            {{":next", qint64(to->version)}, {":name", to->name}, {":position", qint64(to->position)},
                {":definition", writtenBoard(*to)}, {":id", from->id.value}, {":version", qint64(from->version)}});
    } else if (from) {
        changed = session.run("DELETE FROM board WHERE id = :id AND version = :version",
            {{":id", from->id.value}, {":version", qint64(from->version)}});
    }
    if (!changed)
        return changed.error();
    return *changed == 1 ? Done() : Done(boardConflict());
}

Result<QList<Board>> Boards::all(Session &session)
{
    return session.all(
        "SELECT id, version, name, position, definition FROM board ORDER BY position, name, id", {}, readBoard);
}

} // namespace hearken
