// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/brand.h"

#include "core/store/projectsettings.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace hearken {

using namespace Qt::StringLiterals;

QJsonObject brandJson(const Brand &brand)
{
    return {{u"version"_s, brand.version}, {u"name"_s, brand.name}, {u"color"_s, brand.color},
        {u"logo"_s, QString::fromLatin1(brand.logo.toBase64())}};
}

Brand brandFrom(const QJsonObject &json)
{
    return {json.value("version"_L1).toInt(), json.value("name"_L1).toString(), json.value("color"_L1).toString(),
        QByteArray::fromBase64(json.value("logo"_L1).toString().toLatin1())};
}

Done Brands::put(Session &session, const std::optional<Brand> &from, const std::optional<Brand> &to)
{
    const Result<Brand> kept = of(session);
    if (!kept)
        return kept.error();
    if (kept->version != from.value_or(Brand()).version)
        return Error{ErrorKind::Conflict,
            QCoreApplication::translate(
                "hearken::briefing", "Somebody changed the brand first. Look at it again, then repeat your change."),
            {}};
    const QJsonDocument written(brandJson(to.value_or(Brand())));
    return ProjectSettings::put(session, u"brand"_s, QString::fromUtf8(written.toJson(QJsonDocument::Compact)));
}

Result<Brand> Brands::of(Session &session)
{
    const Result<QString> kept = ProjectSettings::value(session, u"brand"_s);
    if (!kept)
        return kept.error();
    return brandFrom(QJsonDocument::fromJson(kept->toUtf8()).object());
}

} // namespace hearken
