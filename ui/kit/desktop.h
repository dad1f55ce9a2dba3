// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QObject>

#include <optional>

class QDBusVariant;

namespace hearken {

/// Hears from the desktop's settings portal (org.freedesktop.appearance: GNOME, KDE and others) whether it is dark, now
/// and when that changes. Says nothing where there is no portal. Qt 6.4 does not ask it.
class Desktop : public QObject
{
    Q_OBJECT
public:
    explicit Desktop(QObject *parent = nullptr);

    /// Asks the portal and keeps listening; the answer comes as a signal.
    void listen();
    /// What a setting of the portal says; nothing for other settings.
    static std::optional<DesktopScheme> schemeFrom(const QString &space, const QString &key, const QVariant &value);

Q_SIGNALS:
    void schemeTold(hearken::DesktopScheme scheme);

private Q_SLOTS:
    void tell(const QString &space, const QString &key, const QDBusVariant &value);
};

} // namespace hearken
