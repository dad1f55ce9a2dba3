// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/preferences.h"

namespace hearken {

using namespace Qt::StringLiterals;

Preferences::Preferences(const QString &file)
    : m_settings(file.isEmpty()
            ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"hearken"_s, u"hearken"_s)
            : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

Preferences Preferences::forgetful()
{
    return Preferences(Nothing());
}

QVariant Preferences::read(const char *key) const
{
    return m_settings ? m_settings->value(QLatin1StringView(key)) : QVariant();
}

void Preferences::write(const char *key, const QVariant &value)
{
    if (m_settings)
        m_settings->setValue(QLatin1StringView(key), value);
}

} // namespace hearken
