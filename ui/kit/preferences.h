// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

#include <memory>

namespace hearken {

/// What a person prefers: declared beside its use, `inline const Preference<bool> weekends {"calendar/weekends", true};`
template <class T>
struct Preference
{
    const char *key;
    T standard;
};

/// What belongs to the person and not to the project, kept between starts.
class Preferences
{
public:
    /// An empty file name means this person's own settings; tests and pictures give a file or none (see forgetful).
    explicit Preferences(const QString &file = {});
    /// Remembers nothing and knows nothing: every preference is at its standard.
    static Preferences forgetful();

    template <class T>
    T get(const Preference<T> &preference) const
    {
        const QVariant value = read(preference.key);
        return value.isValid() && value.canConvert<T>() ? value.value<T>() : preference.standard;
    }
    template <class T>
    void set(const Preference<T> &preference, const T &value)
    {
        write(preference.key, QVariant::fromValue(value));
    }

private:
    struct Nothing
    {
    };
    explicit Preferences(Nothing) { }
    QVariant read(const char *key) const;
    void write(const char *key, const QVariant &value);

    std::unique_ptr<QSettings> m_settings;
};

} // namespace hearken
