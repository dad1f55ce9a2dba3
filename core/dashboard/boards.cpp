// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dashboard/boards.h"

#include "core/store/putthing.h"

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

} // namespace

Done Boards::put(Session &session, const std::optional<Board> &from, const std::optional<Board> &to)
{
    return putThing(
        session, from, to,
        {"INSERT INTO board (id, version, name, position, definition) "
         "VALUES (:id, :next, :name, :position, :definition)",
            "UPDATE board SET version = :next, name = :name, position = :position, definition = :definition "
            "WHERE id = :id AND version = :version",
            "DELETE FROM board WHERE id = :id AND version = :version"},
        [](const Board &board) -> QList<Bind> {
            return {{":name", board.name}, {":position", qint64(board.position)}, {":definition", writtenBoard(board)}};
        },
        QCoreApplication::translate(
            "hearken::dashboard", "Somebody changed this dashboard first. Look at it again, then repeat your change."));
}

Result<QList<Board>> Boards::all(Session &session)
{
    return session.all(
        "SELECT id, version, name, position, definition FROM board ORDER BY position, name, id", {}, readBoard);
}

} // namespace hearken
