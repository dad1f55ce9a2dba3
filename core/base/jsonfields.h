// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>

#include <limits>
#include <optional>
#include <type_traits>

namespace hearken {

// A struct says its fields once, and that serves both ways:
//
//     static void fields(auto &archive, Like<Quote> auto &quote)
//     {
//         archive("text", quote.text)("place", quote.place);
//     }
//
// Enumerators are kept as numbers: append to them, never put them in another order. Those of an enumeration for which
// there is a function `enumWords(E)`, an array of words in the order of the enumerators, are kept as their words. NaN is null.

/// A Thing, to be read from or to be filled.
template <class T, class Thing>
concept Like = std::is_same_v<std::remove_const_t<T>, Thing>;

/// An enumeration that is kept as words.
template <class E>
concept WordedEnum = std::is_enum_v<E> && requires(E value)
{
    enumWords(value);
};

class FieldWriter
{
public:
    template <class T>
    FieldWriter &operator()(const char *key, const T &value)
    {
        m_object.insert(QLatin1StringView(key), written(value));
        return *this;
    }
    const QJsonObject &object() const { return m_object; }

    template <class T>
    static QJsonValue written(const T &value)
    {
        if constexpr (WordedEnum<T>) {
            return QLatin1StringView(enumWords(value)[size_t(value)]);
        } else if constexpr (std::is_enum_v<T>) {
            return int(value);
        } else if constexpr (std::is_same_v<T, QDate>) {
            return value.toString(Qt::ISODate);
        } else if constexpr (std::is_constructible_v<QJsonValue, T>) {
            return QJsonValue(value);
        } else {
            FieldWriter writer;
            fields(writer, value);
            return writer.object();
        }
    }
    template <class T>
    static QJsonValue written(const std::optional<T> &value)
    {
        return value ? written(*value) : QJsonValue();
    }
    template <class T>
    static QJsonValue written(const QList<T> &values)
    {
        QJsonArray array;
        for (const T &value : values)
            array.append(written(value));
        return array;
    }
    template <class T>
    static QJsonValue written(const QMap<QString, T> &values)
    {
        QJsonObject object;
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            object.insert(value.key(), written(value.value()));
        return object;
    }

private:
    QJsonObject m_object;
};

/// What is missing or of another type stays as it is in a fresh struct.
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    template <class T>
    FieldReader &operator()(const char *key, T &value)
    {
        const auto found = m_object.constFind(QLatin1StringView(key));
        if (found != m_object.constEnd())
            read(*found, value);
        return *this;
    }

    template <class T>
    static void read(const QJsonValue &json, T &value)
    {
        if constexpr (std::is_same_v<T, bool>) {
            value = json.toBool(value);
        } else if constexpr (std::is_same_v<T, double>) {
            value = json.toDouble(std::numeric_limits<double>::quiet_NaN());
        } else if constexpr (std::is_same_v<T, QString>) {
            value = json.toString();
        } else if constexpr (std::is_same_v<T, QDate>) {
            value = QDate::fromString(json.toString(), Qt::ISODate);
        } else if constexpr (WordedEnum<T>) {
            const auto &words = enumWords(value);
            for (size_t i = 0; i < std::size(words); ++i) {
                if (json.toString() == QLatin1StringView(words[i]))
                    value = T(i);
            }
        } else if constexpr (std::is_integral_v<T> || std::is_enum_v<T>) {
            value = T(json.toInteger(qint64(value)));
        } else {
            FieldReader reader(json.toObject());
            fields(reader, value);
        }
    }
    template <class T>
    static void read(const QJsonValue &json, std::optional<T> &value)
    {
        value.reset();
        if (!json.isNull())
            read(json, value.emplace());
    }
    template <class T>
    static void read(const QJsonValue &json, QList<T> &values)
    {
        values.clear();
        for (const QJsonValue &entry : json.toArray())
            read(entry, values.emplaceBack());
    }
    template <class T>
    static void read(const QJsonValue &json, QMap<QString, T> &values)
    {
        values.clear();
        const QJsonObject object = json.toObject();
        for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry)
            read(entry.value(), values[entry.key()]);
    }

private:
    QJsonObject m_object;
};

} // namespace hearken
