// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/session.h"

#include <QString>

#include <optional>

namespace hearken {

/// A listening post: a survey, review site, contact-centre log …
struct Source
{
    Id<Source> id;
    int version = 1;
    QString name;
    QString kind; ///< "survey", "reviews", "tickets", "contact-centre", "crm", "other"
    QString owner;
    QString department;
    QString note;
    qint64 madeAt = 0; ///< ms UTC
    bool operator==(const Source &) const = default;
};

class Sources
{
public:
    using Thing = Source;
    static constexpr const char *topic = "source";
    static Done put(Session &session, const std::optional<Source> &from, const std::optional<Source> &to);

    static Result<QList<Source>> all(Session &session);
    static Result<std::optional<Source>> named(Session &session, const QString &name);
};

} // namespace hearken
