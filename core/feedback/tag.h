// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/session.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace hearken {

/// A word that people put on responses.
struct Tag
{
    Id<Tag> id;
    int version = 1;
    QString name;
    bool operator==(const Tag &) const = default;
};

/// Tags that every project has; they are shown as signs and never listed among people's own.
inline constexpr Id<Tag> readTag{1};
inline constexpr Id<Tag> flaggedTag{2};

/// One tag put on these responses, or taken off them: exactly those on which that changes something.
struct TagChange
{
    Id<Tag> tag;
    bool on = true;
    std::vector<qint64> responses; ///< ascending
};

class Tags
{
public:
    using Thing = Tag;
    static constexpr const char *topic = "tag";
    /// Invalid when the name is empty, or another tag has it, without regard to case.
    static Done put(Session &session, const std::optional<Tag> &from, const std::optional<Tag> &to);

    /// People's own, by name.
    static Result<QList<Tag>> all(Session &session);
    /// How often a tag's responses have changed, by tag; built-in ones too.
    static Result<QHash<qint64, qint64>> changes(Session &session);
    /// How many responses have it, by tag.
    static Result<QHash<qint64, qint64>> counts(Session &session);
    /// Ascending.
    static Result<std::vector<qint64>> responses(Session &session, Id<Tag> tag);
    /// Names of the tags of one response.
    static Result<QStringList> namesOf(Session &session, qint64 response);
    /// Responses that are gone are passed over.
    static Done change(Session &session, const TagChange &change);
    /// The responses go: so do their tags.
    static Done forget(Session &session, const QList<qint64> &responses);
};

} // namespace hearken
