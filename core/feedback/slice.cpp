// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/slice.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace hearken {

using namespace Qt::StringLiterals;

Slice Slice::with(const QString &dimension, const QString &value) const
{
    Slice narrowed = *this;
    narrowed.where.insert(dimension, {value});
    return narrowed;
}

Slice Slice::within(const Period &other) const
{
    Slice narrowed = *this;
    narrowed.period = other;
    return narrowed;
}

QString Slice::phrase() const
{
    QStringList parts;
    for (const QStringList &values : where) {
        QStringList names = values;
        for (QString &name : names) {
            if (name.isEmpty())
                name = QCoreApplication::translate("hearken::feedback", "not known");
        }
        parts.append(QLocale().createSeparatedList(names));
    }
    if (!words.isEmpty())
        parts.append(QCoreApplication::translate("hearken::feedback", "with “%1”").arg(words));
    return parts.isEmpty() ? QCoreApplication::translate("hearken::feedback", "all feedback") : parts.join(u", "_s);
}

QVariantMap Slice::toMap() const
{
    QVariantMap map;
    if (period.from.isValid())
        map.insert(u"from"_s, period.from.toString(Qt::ISODate));
    if (period.to.isValid())
        map.insert(u"to"_s, period.to.toString(Qt::ISODate));
    if (!words.isEmpty())
        map.insert(u"words"_s, words);
    QVariantMap chosen;
    for (auto it = where.cbegin(); it != where.cend(); ++it)
        chosen.insert(it.key(), it.value());
    if (!chosen.isEmpty())
        map.insert(u"where"_s, chosen);
    return map;
}

Slice Slice::fromMap(const QVariantMap &map)
{
    Slice slice;
    slice.period.from = QDate::fromString(map.value(u"from"_s).toString(), Qt::ISODate);
    slice.period.to = QDate::fromString(map.value(u"to"_s).toString(), Qt::ISODate);
    slice.words = map.value(u"words"_s).toString();
    const QVariantMap chosen = map.value(u"where"_s).toMap();
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it)
        slice.where.insert(it.key(), it.value().toStringList());
    return slice;
}

QString Slice::toJson() const
{
    return QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(toMap())).toJson(QJsonDocument::Compact));
}

Slice Slice::fromJson(const QString &json)
{
    return fromMap(QJsonDocument::fromJson(json.toUtf8()).object().toVariantMap());
}

} // namespace hearken
