// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/tag.h"

#include "core/store/putthing.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

Done tagNameIsFree(Session &session, const Tag &tag)
{
    if (tag.name.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, QCoreApplication::translate("hearken::feedback", "Give the tag a name."), {}};
    const auto known = Tags::all(session);
    if (!known)
        return known.error();
    const bool taken = std::any_of(known->cbegin(), known->cend(),
        [&](const Tag &other) { return other.id != tag.id && other.name.compare(tag.name, Qt::CaseInsensitive) == 0; });
    if (!taken)
        return {};
    return Error{ErrorKind::Invalid,
        QCoreApplication::translate("hearken::feedback", "There is a tag “%1” already. Choose another name.")
            .arg(tag.name),
        {}};
}

} // namespace

Done Tags::put(Session &session, const std::optional<Tag> &from, const std::optional<Tag> &to)
{
    if (to) {
        if (const Done free = tagNameIsFree(session, *to); !free)
            return free;
    }
    return putThing(
        session, from, to,
        {"INSERT INTO tag (id, version, name) VALUES (:id, :next, :name)",
            "UPDATE tag SET version = :next, name = :name WHERE id = :id AND version = :version",
            "DELETE FROM tag WHERE id = :id AND version = :version"},
        [](const Tag &tag) -> QList<Bind> {
            return {{":name", tag.name}};
        },
        QCoreApplication::translate(
            "hearken::feedback", "Somebody changed this tag first. Look at it again, then repeat your change."));
}

Result<QList<Tag>> Tags::all(Session &session)
{
    auto tags = session.all(
        "SELECT id, version, name FROM tag WHERE builtin = 0 ORDER BY name", {}, [](const Row &row) {
            return Tag{{row.integer(0)}, int(row.integer(1)), row.text(2)};
        });
    if (tags) {
        std::sort(tags->begin(), tags->end(),
            [](const Tag &a, const Tag &b) { return a.name.localeAwareCompare(b.name) < 0; });
    }
    return tags;
}

Result<QHash<qint64, qint64>> Tags::changes(Session &session)
{
    QHash<qint64, qint64> changes;
    const Done done = session.each(
        "SELECT id, changed FROM tag", {}, [&](const Row &row) { changes.insert(row.integer(0), row.integer(1)); });
    if (!done)
        return done.error();
    return changes;
}

Result<QHash<qint64, qint64>> Tags::counts(Session &session)
{
    QHash<qint64, qint64> counts;
    const Done done = session.each("SELECT tag_id, count(*) FROM response_tag GROUP BY tag_id", {},
        [&](const Row &row) { counts.insert(row.integer(0), row.integer(1)); });
    if (!done)
        return done.error();
    return counts;
}

Result<std::vector<qint64>> Tags::responses(Session &session, Id<Tag> tag)
{
    std::vector<qint64> ids;
    const Done done = session.each("SELECT response_id FROM response_tag WHERE tag_id = :tag ORDER BY response_id",
        {{":tag", tag.value}}, [&](const Row &row) { ids.push_back(row.integer(0)); });
    if (!done)
        return done.error();
    return ids;
}

Result<QStringList> Tags::namesOf(Session &session, qint64 response)
{
    const auto names = session.all(R"(
        SELECT tag.name
        FROM tag
        JOIN response_tag ON response_tag.tag_id = tag.id AND response_tag.response_id = :response
        WHERE tag.builtin = 0
        ORDER BY tag.name)",
        {{":response", response}}, [](const Row &row) { return row.text(0); });
    if (!names)
        return names.error();
    return QStringList(*names);
}

Done Tags::change(Session &session, const TagChange &change)
{
    const auto both = [&](Binder &bind, qint64 row) {
        bind.integer(1, change.tag.value);
        bind.integer(2, change.responses[size_t(row)]);
    };
    const auto count = qint64(change.responses.size());
    const Done done = change.on
        ? session.repeat("INSERT INTO response_tag (tag_id, response_id) "
                         "SELECT CAST(:tag AS BIGINT), id FROM response WHERE id = :id ON CONFLICT DO NOTHING",
            count, both)
        : session.repeat("DELETE FROM response_tag WHERE tag_id = :tag AND response_id = :id", count, both);
    if (!done)
        return done;
    const auto told = session.run("UPDATE tag SET changed = changed + 1 WHERE id = :tag", {{":tag", change.tag.value}});
    return told ? Done() : Done(told.error());
}

Done Tags::forget(Session &session, const QList<qint64> &responses)
{
    const auto tags = session.all("SELECT id FROM tag", {}, [](const Row &row) { return row.integer(0); });
    if (!tags)
        return tags.error();
    for (const qint64 tag : *tags) {
        const Done done = session.repeat("DELETE FROM response_tag WHERE tag_id = :tag AND response_id = :id",
            responses.size(), [&](Binder &bind, qint64 row) {
                bind.integer(1, tag);
                bind.integer(2, responses[row]);
            });
        if (!done)
            return done;
    }
    return {};
}

} // namespace hearken
