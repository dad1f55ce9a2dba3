// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/desktop.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr auto portalService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto portalInterface = "org.freedesktop.portal.Settings"_L1;
constexpr auto portalSpace = "org.freedesktop.appearance"_L1;
constexpr auto portalKey = "color-scheme"_L1;

/// The portal wraps what it reads once or twice.
QVariant portalValue(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

Desktop::Desktop(QObject *parent)
    : QObject(parent)
{
}

std::optional<DesktopScheme> Desktop::schemeFrom(const QString &space, const QString &key, const QVariant &value)
{
    if (space != portalSpace || key != portalKey)
        return {};
    switch (portalValue(value).toUInt()) {
    case 1:
        return DesktopScheme::Dark;
    case 2:
        return DesktopScheme::Light;
    default:
        return DesktopScheme::Unsaid;
    }
}

void Desktop::listen()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
        SLOT(tell(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
    read << QString(portalSpace) << QString(portalKey);
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            tell(portalSpace, portalKey, reply.value());
    });
}

void Desktop::tell(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (const auto scheme = schemeFrom(space, key, value.variant()))
        Q_EMIT schemeTold(*scheme);
}

} // namespace hearken
