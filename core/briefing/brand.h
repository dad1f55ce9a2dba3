// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/session.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace hearken {

/// Whose briefing it is, for all briefings of a project.
struct Brand
{
    int version = 0; ///< 0: nothing was chosen yet
    QString name{}; ///< at the head of the page; empty: the project's
    QString color{}; ///< "#1F2A44", of the mark at the head; empty: Hearken's own
    QByteArray logo{}; ///< PNG; empty: Hearken's own mark

    bool operator==(const Brand &) const = default;
};

/// Keeps the brand among the project's settings.
class Brands
{
public:
    using Thing = Brand;
    static constexpr const char *topic = "brand";
    static Done put(Session &session, const std::optional<Brand> &from, const std::optional<Brand> &to);

    static Result<Brand> of(Session &session);
};

QJsonObject brandJson(const Brand &brand);
Brand brandFrom(const QJsonObject &json);

} // namespace hearken
